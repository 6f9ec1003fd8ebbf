// The npm-installed VS Code as a process: it serves the real workbench on a free port of 127.0.0.1.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../scripts/processes.mjs';
import { host } from './host/install.mjs';

const SERVER_MAIN = join(host.vscode, 'out', 'server-main.js');

const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
};

/** A fresh folder with a short path, for socket paths may hold about a hundred characters. */
export function makeScratch() {
  return mkdtempSync(join(tmpdir(), 'myelint-'));
}

/** Removes it; what a late writer leaves is left to the system. */
export function removeScratch(scratch) {
  try {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    console.warn(`${scratch} is left behind: ${error.message}`);
  }
}

/** Installs a packed extension into a folder of extensions. */
export async function installExtension({ vsix, extensions, scratch }) {
  const args = [SERVER_MAIN, '--install-extension', vsix, '--extensions-dir', extensions];
  args.push('--server-data-dir', join(scratch, 'install'));
  const code = await run(host.node, args, { env: environment(scratch) });
  if (code !== 0) throw new Error(`VS Code did not install ${vsix}`);
}

/**
 * Starts the server.
 *
 * `scratch` holds its data, `extensions` the installed extensions, `log` is the file it writes to.
 * `access` is how it decides whom to let in: a connection token, or nothing for a short test only,
 * since an open server is a shell for every process of the machine. `trusts` is false for restricted mode.
 *
 * @returns {{ port: Promise<number>, died: Promise<never>, stop: () => Promise<void> }}
 */
export function startServer({
  scratch,
  extensions,
  access,
  log,
  settings = {},
  env = {},
  args = [],
  trusts = true,
}) {
  const data = join(scratch, 'data');
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  writeFileSync(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify(
      { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': !trusts, ...settings },
      undefined,
      2,
    ),
  );
  const server = spawn(
    host.node,
    [
      ...[SERVER_MAIN, '--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
      ...access,
      ...['--server-data-dir', data, '--extensions-dir', extensions],
      ...['--telemetry-level', 'off', '--force-disable-user-env'],
      ...(trusts ? ['--disable-workspace-trust'] : []),
      ...args,
    ],
    {
      cwd: scratch,
      env: { ...environment(scratch), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a group of its own, so that language servers and terminals end with it
    },
  );

  const ended = new Promise((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', (code, signal) => resolve(`it ended with ${code ?? signal}`));
  });
  const died = ended.then((why) => {
    throw new Error(`VS Code broke: ${why}; see ${log}`);
  });
  died.catch(() => undefined); // whoever waits for it hears of it
  const slow = wait(60_000, undefined, { ref: false }).then(() => {
    throw new Error('VS Code did not start within a minute');
  });
  slow.catch(() => undefined);

  return {
    port: Promise.race([portIn(server, createWriteStream(log)), died, slow]),
    died,
    async stop() {
      signalGroup(server, 'SIGTERM');
      await Promise.race([ended, wait(3000, undefined, { ref: false })]);
      signalGroup(server, 'SIGKILL');
    },
  };
}

/** Copies what the server says to its log, and resolves with the port it names. */
function portIn(server, log) {
  return new Promise((resolve) => {
    let text = '';
    const read = (chunk) => {
      log.write(chunk);
      text = (text + chunk).slice(-4000);
      const listening = /Extension host agent listening on (\d+)/.exec(text);
      if (listening) resolve(Number(listening[1]));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
  });
}

/** The extension host inherits this; what our own surroundings say to VS Code or Node must not reach it. */
function environment(scratch) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|npm_|NODE_OPTIONS$|XDG_RUNTIME_DIR$)/.test(name),
  );
  const temporary = join(scratch, 'tmp');
  mkdirSync(temporary, { recursive: true });
  // Without a gallery it looks nothing up, and works the same off line.
  return { ...Object.fromEntries(kept), TMPDIR: temporary, EXTENSIONS_GALLERY: '{}' };
}

function signalGroup(server, signal) {
  try {
    process.kill(-server.pid, signal);
  } catch {
    // It is gone already.
  }
}
