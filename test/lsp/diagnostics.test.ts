import { afterEach, expect, test } from 'vitest';
import { PAGES, PLAIN, PULLING, startEditor, type Editor } from './editor.ts';
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
  const text = 'ALS is rare. It is a demyelinating disease.';
  editor = await startEditor();
  const uri = await editor.open(text);
  const [diagnostic] = await editor.diagnostics(uri);
  const related = diagnostic?.relatedInformation?.map(({ location, message }) => ({
    ...location,
    message: '',
    code: message,
  }));
  expect(squiggles(text, related ?? [])).toBe(`${text}\n~~~ refers to: ALS`);
});

test('an editor that shows no reasons gets none', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open('ALS is rare. It is a demyelinating disease.');
  const [diagnostic] = (await editor.sent(uri)).diagnostics;
  expect(diagnostic?.code).toBe('als-demyelinating-disease');
  expect(diagnostic).not.toHaveProperty('relatedInformation');
});

test('what has not changed is not sent again', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is a demyelinating disease.');
  const { resultId } = await editor.report(uri);
  expect(await editor.report(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
  await editor.change(uri, 'ALS is a demyelinating disease!');
  expect(await editor.report(uri, resultId)).toMatchObject({ kind: 'full' });
});
