// Opens a desktop VS Code on the sample, with the extension loaded from the working folder.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { run } from './processes.mjs';
import { findProgram } from './programs.mjs';

const onWindows = process.platform === 'win32';
const MAC_COMMAND = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** Opens the VS Code of this machine. @returns {Promise<boolean>} false where there is none */
export async function openDesktop(sample) {
  if (process.env.VSCODE_BIN) return launch(process.env.VSCODE_BIN, argumentsFor(sample));
  const command = existsSync(MAC_COMMAND)
    ? MAC_COMMAND
    : findProgram('code', 'code-insiders', 'codium');
  if (command === undefined) return false;
  console.log(`\nOpening ${command}`);
  // Windows starts `code.cmd` only through its shell, which splits at spaces.
  const words = [command, ...argumentsFor(sample)].map((word) => (onWindows ? `"${word}"` : word));
  return (await run(words[0], words.slice(1), { shell: onWindows })) === 0;
}

/** Downloads a VS Code, once, and opens it. @returns {Promise<boolean>} false where that cannot be */
export async function openDownloaded(sample) {
  if (process.platform === 'linux' && !(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))
    return false;
  try {
    const application = await downloadAndUnzipVSCode();
    const profile = `--user-data-dir=${join(sample.root, '.vscode-test', 'user-data')}`;
    return launch(application, [...argumentsFor(sample), profile]);
  } catch (error) {
    console.log(`\nVS Code could not be downloaded: ${error.message ?? error}`);
    return false;
  }
}

function argumentsFor({ root, folder, note }) {
  return ['--new-window', `--extensionDevelopmentPath=${root}`, folder, note];
}

/** Starts an application that outlives us. */
function launch(application, args) {
  console.log(`\nOpening ${application}`);
  return new Promise((resolve) => {
    const child = spawn(application, args, { detached: true, stdio: 'ignore' });
    child.once('error', (error) => {
      console.log(`It did not start: ${error.message}`);
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
