// Runs a suite in the extension host of the npm-installed VS Code: starts the server, opens its
// workbench in a headless browser, and waits until the extension host says that the suite has ended.
import { appendFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findBrowser, openBrowser } from './browser.mjs';
import { openEyes } from './eyes.mjs';
import { COMPILER, hostFitsMachine, installHost } from './host/install.mjs';
import { findProgram } from '../../scripts/programs.mjs';
import { addPseudoLocale, PSEUDO } from './pseudo-locale.mjs';
import { layOutFolders } from './several-folders.mjs';
import { installExtension, makeScratch, removeScratch, startServer } from './server.mjs';

const SUITE_LIMIT = 900_000; // milliseconds
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export const serverHost = {
  name: 'VS Code served from npm packages',

  modes: ['restricted-mode', 'pseudo-locale', 'several-folders'],

  /** Undefined when this host can run here; otherwise what is missing and how to get it. */
  missing() {
    if (!hostFitsMachine) return 'it needs Linux x64';
    const programs = COMPILER.filter((program) => !findProgram(program));
    if (!findBrowser()) programs.push('chromium');
    return programs.length > 0 ? `run: apt-get install -y ${programs.join(' ')}` : undefined;
  },

  install: installHost,

  /** Runs the suite to its end; rejects when the host broke, as opposed to a test that failed. */
  async run(leg) {
    // A broken host is tried once more. A failed test never is.
    await runOnce(leg).catch((error) => {
      console.warn(`${error.message}; trying once more`);
      return runOnce(leg);
    });
  },
};

async function runOnce({ extension, vsix, suite, folder, env, out, mode }) {
  const scratch = makeScratch();
  const extensions = join(scratch, 'extensions');
  mkdirSync(extensions);
  if (vsix) await installExtension({ vsix, extensions, scratch });
  if (mode === 'pseudo-locale') addPseudoLocale(installedIn(extensions));
  let page;
  const eyes = await openEyes(() => page);
  const server = startServer({
    scratch,
    extensions,
    access: ['--without-connection-token'],
    log: join(out, 'server.log'),
    env: { ...env, SUITE_EYES: eyes.address },
    trusts: mode !== 'restricted-mode',
    args: ['--enable-smoke-test-driver'], // without it a built server takes no extension under test
  });
  const stopOnSignal = () => void server.stop().finally(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, stopOnSignal);
  let browser;
  try {
    const opened = mode === 'several-folders' ? { workspace: layOutFolders(scratch) } : { folder };
    const port = await server.port;
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    if (mode === 'pseudo-locale')
      await page.addInitScript((name) => (globalThis._VSCODE_NLS_LANGUAGE = name), PSEUDO);
    const { end } = await listen(browser, page, out);
    await page.goto(addressOf({ port, extension, suite, opened }));
    const late = wait(SUITE_LIMIT, 'no end in time', { ref: false });
    const reported = await Promise.race([end, server.died, late]);
    if (reported !== 0) {
      console.warn(`The extension host reported: ${reported}. See ${out}`);
      await page.screenshot({ path: join(out, 'end.png') });
      cpSync(join(scratch, 'data', 'data', 'logs'), join(out, 'logs'), { recursive: true });
    }
  } finally {
    for (const signal of SIGNALS) process.off(signal, stopOnSignal);
    eyes.close();
    await browser?.close();
    await server.stop();
    removeScratch(scratch);
  }
}

/**
 * Collects what the workbench tells its driver: the lines of the extension host's console, and at
 * the end its exit code and logs. That code is 0 even for a host that was killed, so only the
 * results the suite wrote say how it went.
 *
 * @returns {Promise<{ end: Promise<number> }>} an object, for a bare promise would be waited for
 */
async function listen(browser, page, out) {
  const consoleLog = join(out, 'console.log');
  page.on('pageerror', (error) => appendFileSync(consoleLog, `[page] ${error.stack}\n`));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const words = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)));
    appendFileSync(consoleLog, `[${type}] ${words.join(' ')}\n`);
  });
  const end = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the page of the workbench crashed')));
    browser.on('disconnected', () => reject(new Error('the browser went away')));
    void page.exposeFunction('codeAutomationExit', (code, logs) => {
      for (const { relativePath, contents } of logs ?? []) {
        const file = join(out, 'logs', relativePath.replaceAll('..', '_'));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, contents);
      }
      resolve(code);
    });
  });
  end.catch(() => undefined); // we close the browser ourselves at the end
  return { end };
}

/** The folder of the only extension that was installed. */
function installedIn(extensions) {
  const [name] = readdirSync(extensions).filter((each) => each.startsWith('myelint.'));
  return join(extensions, name);
}

function addressOf({ port, extension, suite, opened }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
  const query = new URLSearchParams({
    ...opened,
    payload: JSON.stringify([
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ]),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}
