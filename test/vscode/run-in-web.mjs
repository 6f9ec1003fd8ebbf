// Runs the suite in VS Code for the Web: extension, server and suite are in web workers, and the folder
// is one of a virtual file system.
import { spawn } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { buildWebSuite } from './build-suite.mjs';
import { makeScratch, removeScratch } from './server.mjs';
import { COMMIT, installWebHost, layOut } from './web-host/install.mjs';

const SUITE_LIMIT = 900_000; // milliseconds
const SERVE = fileURLToPath(new URL('web-host/serve.cjs', import.meta.url));
const RESULTS = 'SUITE_RESULTS ';

export const webHost = {
  name: 'VS Code for the Web from npm packages',

  missing() {
    return findBrowser() ? undefined : 'it needs a browser, on Debian: apt-get install -y chromium';
  },

  install: installWebHost,

  /** Runs the suite to its end; rejects when the host broke, as opposed to a test that failed. */
  async run({ extension, folder, env, out }) {
    const scratch = makeScratch();
    layOut(scratch);
    const run = {
      port: await freePort(),
      commit: COMMIT,
      testRunnerDataDir: scratch,
      extensionDevelopmentPath: extension,
      extensionTestsPath: await buildWebSuite(),
      folderPath: folder,
    };
    const child = spawn(process.execPath, [SERVE, JSON.stringify(run)], {
      env: { ...process.env, CHROMIUM_BIN: findBrowser() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      const said = await Promise.race([saidBy(child, join(out, 'console.log')), tooLate()]);
      const line = said.split('\n').find((text) => text.startsWith(RESULTS));
      if (line !== undefined) writeFileSync(env.SUITE_RESULTS, line.slice(RESULTS.length));
    } finally {
      child.kill('SIGKILL');
      removeScratch(scratch);
    }
  },
};

/** All that a process says until its end, which also goes to a file. */
function saidBy(child, file) {
  const log = createWriteStream(file);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      log.write(chunk);
      text += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(text));
  });
}

async function tooLate() {
  await wait(SUITE_LIMIT, undefined, { ref: false });
  throw new Error('the suite had no end');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
