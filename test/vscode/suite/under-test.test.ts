import { ok, strictEqual } from 'node:assert';
import { sep } from 'node:path';
import { it } from 'mocha';
import * as vscode from 'vscode';

it('the extension under test is the one of this leg', () => {
  const extension = vscode.extensions.getExtension('myelint.myelint');
  ok(extension, 'Myelint is not installed');
  const isInstalled = extension.extensionPath.includes(`${sep}myelint.myelint-`);
  strictEqual(isInstalled, process.env.PACKED === '1');
});
