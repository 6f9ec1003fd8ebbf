// The licences of what the bundles hold, for the package must carry them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Licences that ask for nothing but their notice. A package under any other stops the build.
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
]);

/**
 * The notices as one text, ordered by package.
 * Throws when a bundled package has no permissive licence, or no text of it to quote.
 * @param metafile what esbuild tells of a build
 * @param {string} root the folder that the paths in it start from
 */
export function thirdPartyNotices(metafile, root) {
  const notices = bundledPackages(metafile).map((folder) => noticeOf(join(root, folder)));
  return ['Myelint contains the following software.', ...notices].join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** The folders of packages of which something is in a bundle. */
function bundledPackages({ outputs }) {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

function noticeOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const license = manifest.license ?? manifest.licenses?.[0]?.type; // old packages have a list
  if (!PERMISSIVE.has(license)) {
    throw new Error(`${name} is bundled under "${license}", which is not a licence we accept`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? unwritten(manifest, license) : read(join(folder, file));
  return `${name} ${version} (${license})\n\n${text}`;
}

/** A few packages name the MIT or ISC licence without quoting it; MIT's words are those of our own. */
function unwritten({ name, author }, license) {
  if ((license !== 'MIT' && license !== 'ISC') || !author)
    throw new Error(`${name} has no licence text to quote`);
  const copyright = `Copyright (c) ${author.name ?? author}`;
  if (license === 'ISC') return `ISC License\n\n${copyright}\n\n${ISC}`;
  const ours = read(fileURLToPath(new URL('../LICENSE', import.meta.url)));
  return ours.replace(/^Copyright .*$/m, copyright);
}

const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF
OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

function read(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
