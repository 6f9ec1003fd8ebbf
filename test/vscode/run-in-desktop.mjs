// Runs a suite in a desktop VS Code: the one VSCODE_BIN names, else one that is downloaded.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { run } from '../../scripts/processes.mjs';
import { layOutFolders } from './several-folders.mjs';
import { makeScratch, removeScratch } from './server.mjs';

const SUITE_LIMIT = 900_000; // milliseconds

const onWindows = process.platform === 'win32';
let application = process.env.VSCODE_BIN;

export const desktopHost = {
  name: 'desktop VS Code',

  modes: ['several-folders'],

  /** Undefined when this host can run here; otherwise what is missing and how to get it. */
  missing() {
    const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
    return process.platform === 'linux' && !display
      ? 'it needs a display, for example: xvfb-run -a npm test'
      : undefined;
  },

  async install() {
    application ??= await downloadAndUnzipVSCode();
  },

  /** Runs the suite to its end; rejects when the host broke, as opposed to a test that failed. */
  async run({ extension, vsix, suite, folder, env, mode }) {
    const scratch = makeScratch();
    const opened = mode === 'several-folders' ? layOutFolders(scratch) : folder;
    const profile = [
      `--user-data-dir=${quoted(join(scratch, 'data'))}`,
      `--extensions-dir=${quoted(join(scratch, 'extensions'))}`,
    ];
    const late = wait(SUITE_LIMIT, undefined, { ref: false }).then(() => {
      throw new Error('the suite had no end');
    });
    try {
      if (vsix) await installExtension(vsix, profile);
      const ended = runTests({
        vscodeExecutablePath: application,
        extensionDevelopmentPath: quoted(extension),
        extensionTestsPath: quoted(suite),
        extensionTestsEnv: env,
        launchArgs: [quoted(opened), ...profile],
      });
      // It also rejects when a test failed; the results tell that better.
      await Promise.race([ended.catch((error) => console.warn(error.message)), late]);
    } finally {
      removeScratch(scratch);
    }
  },
};

async function installExtension(vsix, profile) {
  const command = quoted(resolveCliPathFromVSCodeExecutablePath(application));
  const args = ['--install-extension', quoted(vsix), ...profile];
  const code = await run(command, args, { shell: onWindows });
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}`);
}

/** On Windows VS Code is started through the shell, which splits at spaces. */
function quoted(word) {
  return onWindows ? `"${word}"` : word;
}
