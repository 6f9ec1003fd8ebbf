import { afterEach, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { CHECKED, type CheckedParams } from '../../server/src/protocol/index.ts';
import { startEditor, type Editor } from './editor.ts';

const CLAIM = 'ALS is a demyelinating disease.';
const BLOCK = '*a [b '.repeat(20);

let editor: Editor;
afterEach(() => editor.end());

test.each([
  ['maxDocumentSize', { maxDocumentSize: 100 }, 0],
  ['maxMarkup', { maxMarkup: 30 }, 1],
])(
  'past myelint.%s one piece of information and the status say so',
  async (name, settings, found) => {
    editor = await startEditor({ settings, initializationOptions: { status: true } });
    const told: CheckedParams[] = [];
    editor.connection.onNotification(CHECKED, (params: CheckedParams) => void told.push(params));
    const uri = await editor.open(`${CLAIM}\n\n${BLOCK}\n\n${BLOCK}\n`);
    const diagnostics = await editor.diagnostics(uri);
    const limits = diagnostics.filter(
      ({ severity }) => severity === DiagnosticSeverity.Information,
    );
    expect(limits).toHaveLength(1);
    expect(limits[0]?.message).toContain(`myelint.${name}`);
    expect(told.at(-1)).toMatchObject({ findings: found, limit: limits[0]?.message });

    await editor.changeSettings({});
    expect(await editor.diagnostics(uri)).toHaveLength(1);
    expect(told.at(-1)?.limit).toBeUndefined();
  },
);
