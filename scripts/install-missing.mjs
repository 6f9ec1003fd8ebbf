// Runs before `npm start` and `npm test`: installs the packages when they are missing or outdated.
// Needs nothing but Node, for on a fresh clone there is nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './processes.mjs';

/** True when `node_modules` holds what the lock file names, version for version. */
export function isInstalled(folder) {
  try {
    const locked = packagesOf(join(folder, 'package-lock.json'));
    const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
    return Object.entries(locked).every(
      ([path, { optional, version }]) =>
        path === '' || optional === true || present[path]?.version === version,
    );
  } catch {
    return false; // no node_modules yet
  }
}

/**
 * Installs what the lock file of a folder names, unless it is there.
 * No package's install script is run: none is needed, and one of them would look for a download.
 */
export async function installMissing(folder) {
  if (isInstalled(folder)) return;
  console.log(`Installing packages in ${folder} …`);
  const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed in ${folder}; its message is above`);
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installMissing(fileURLToPath(new URL('..', import.meta.url)));
}
