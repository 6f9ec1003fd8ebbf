// Runs after packing: nothing that must be in the package is missing, and it stays small.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';

const SIZE_LIMIT = 1.5 * 1024 * 1024; // bytes

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['knowledge/facts', 'knowledge/concepts'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
);
const required = [
  ...[
    'package.json',
    'package.nls.json',
    'l10n/bundle.l10n.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
  ],
  ...[
    'dist/client.cjs',
    'dist/server.cjs',
    'dist/bibtex.cjs',
    'dist/web/client.js',
    'dist/web/server.js',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/myelintrc.schema.json',
  ],
  ...['sample.md', 'open.svg', 'explain.svg', 'mend.svg', 'break.svg', 'notes.svg'].map(
    (file) => `client/walkthrough/${file}`,
  ),
  ...['syntaxes/myelint.tmLanguage.json', 'syntaxes/snippets.json', 'syntaxes/snippets-mdx.json'],
  ...pages.filter((page) => page.endsWith('.md')),
];

const packed = new Set(await listFiles({ cwd: root, packageManager: PackageManager.None }));
const missing = required.filter((file) => !packed.has(file));
const { size } = statSync(join(root, 'dist', 'myelint.vsix'));

if (missing.length > 0) console.error(`The package lacks ${missing.join(', ')}`);
if (size > SIZE_LIMIT) console.error(`The package has ${size} bytes, more than ${SIZE_LIMIT}`);
process.exitCode = missing.length > 0 || size > SIZE_LIMIT ? 1 : 0;
