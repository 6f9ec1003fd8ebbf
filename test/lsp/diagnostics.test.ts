import { afterEach, expect, test } from 'vitest';
import type { Checker } from '../../server/src/core/index.ts';
import { PAGES, PLAIN, PULLING, startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';
import { squiggles } from './squiggles.ts';

let editor: Editor;
afterEach(() => editor.end());

test('a false claim is underlined', async () => {
  editor = await startEditor();
  const uri = await editor.open('# Notes\n\nALS is a demyelinating disease.\n');
  expect(squiggles(editor.text(uri), await editor.diagnostics(uri))).toBe(
    [
      '# Notes',
      '',
      'ALS is a demyelinating disease.',
      '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
      '',
    ].join('\n'),
  );
});

test('a true sentence stays silent', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is not a demyelinating disease.\n');
  expect(await editor.diagnostics(uri)).toEqual([]);
});

test('a diagnostic names its rule, its page and us, in plain text', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is a demyelinating disease.');
  const [diagnostic] = await editor.diagnostics(uri);
  expect(diagnostic).toMatchObject({
    source: 'myelint',
    severity: 2,
    code: 'als-demyelinating-disease',
    codeDescription: { href: `${PAGES}facts/als-not-demyelinating.md` },
  });
  expect(diagnostic?.message).toMatch(/^[A-Z][^*_`[\]]+\.$/);
});

test('an editor that does not link codes gets no link', async () => {
  const { diagnostic, ...rest } = PULLING.textDocument ?? {};
  editor = await startEditor({
    capabilities: {
      ...PULLING,
      textDocument: { ...rest, diagnostic: { ...diagnostic, codeDescriptionSupport: false } },
    },
  });
  const uri = await editor.open('ALS is a demyelinating disease.');
  const [diagnosed] = await editor.diagnostics(uri);
  expect(diagnosed?.code).toBe('als-demyelinating-disease');
  expect(diagnosed).not.toHaveProperty('codeDescription');
});

test('an editor that asks for diagnostics is sent none', async () => {
  editor = await startEditor();
  expect(editor.initialized.capabilities.diagnosticProvider).toBeDefined();
  const uri = await editor.open('ALS is a demyelinating disease.');
  await editor.change(uri, 'ALS is a demyelinating disease. So.');
  await editor.diagnostics(uri);
  await editor.close(uri);
  await editor.hover(uri, { line: 0, character: 0 });
  expect(editor.published).toEqual([]);
});

test('an editor that does not ask is sent each version, and an empty list on closing', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const uri = await editor.open('ALS is rare.');
  await editor.sent(uri);
  await editor.change(uri, 'ALS is a demyelinating disease.');
  const { version, diagnostics } = await editor.sent(uri);
  expect(version).toBe(2);
  expect(squiggles(editor.text(uri), diagnostics)).toBe(
    'ALS is a demyelinating disease.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ als-demyelinating-disease',
  );
  const next = editor.sentNext(uri);
  await editor.close(uri);
  expect(await next).toEqual({ uri, diagnostics: [] });
});

test('a burst of changes is answered for its last version', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open('');
  await Promise.all(
    Array.from('ALS is a demyelinating disease.', (letter, at) =>
      editor.change(uri, { from: at, to: at, text: letter }),
    ),
  );
  expect((await editor.sent(uri)).diagnostics).toHaveLength(1);
});

test('reasons that lie elsewhere in the text are shown with the finding', async () => {
  const antecedent = { role: 'antecedent', span: { start: 0, end: 3 }, text: 'ALS' } as const;
  const withAntecedent: Checker = {
    ...checker,
    analyze(text, settings) {
      const analysis = checker.analyze(text, settings);
      const findings = analysis.findings.map((finding) => ({
        ...finding,
        because: [...finding.because, antecedent],
      }));
      return { ...analysis, findings };
    },
  };
  const text = 'ALS?\n\nALS is a demyelinating disease.';
  const location = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

  editor = await startEditor({ checker: withAntecedent });
  const uri = await editor.open(text);
  expect((await editor.diagnostics(uri))[0]?.relatedInformation).toEqual([
    { location: { uri, range: location }, message: 'refers to: ALS' },
  ]);
  editor.end();

  editor = await startEditor({ checker: withAntecedent, capabilities: PLAIN });
  const plain = await editor.open(text);
  expect((await editor.sent(plain)).diagnostics[0]).not.toHaveProperty('relatedInformation');
});

test('what has not changed is not sent again', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is a demyelinating disease.');
  const { resultId } = await editor.report(uri);
  expect(await editor.report(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
  await editor.change(uri, 'ALS is a demyelinating disease!');
  expect(await editor.report(uri, resultId)).toMatchObject({ kind: 'full' });
});
