import { afterEach, expect, test } from 'vitest';
import { PLAIN, startEditor, type Editor } from './editor.ts';

const CLAIM = 'ALS is a demyelinating disease';
const NOTE = [
  "import { Tabs, Tab } from './tabs.js'",
  '',
  '<Tabs>',
  `  <Tab title="${CLAIM}.">`,
  `    Note: ${CLAIM}.`,
  '  </Tab>',
  '</Tabs>',
  '',
  `{"${CLAIM}."}`,
  '',
].join('\n');
const URI = 'file:///notes/note.mdx';

let editor: Editor;
afterEach(() => editor.end());

test('a claim in an element is underlined, explained and corrected, and code is left alone', async () => {
  editor = await startEditor();
  await editor.open(NOTE, URI);
  const [finding, ...others] = await editor.diagnostics(URI);
  expect(others).toEqual([]);
  expect(finding?.range).toEqual({
    start: { line: 4, character: 10 },
    end: { line: 4, character: 10 + CLAIM.length },
  });
  const at = { line: 4, character: 12 };
  const hover = JSON.stringify(await editor.hover(URI, at));
  expect(hover).toContain('doi.org');
  expect(hover).toContain('`{/* myelint-disable-next-line als-demyelinating-disease */}`');
  const [fix] = await editor.codeActions(URI, { start: at, end: at });
  const after = fix && editor.applied(URI, (await editor.resolve(fix)).edit);
  expect(after?.slice(0, NOTE.length)).toContain(
    '    Note: ALS is a neurodegenerative disease[^1].\n  </Tab>',
  );
});

test('a claim is silenced by a comment as MDX has it', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  await editor.open(`<Note>\n\n${CLAIM}.\n\n</Note>\n`, URI);
  const at = { line: 2, character: 2 };
  const actions = await editor.codeActions(URI, { start: at, end: at });
  const edits = actions.flatMap(({ edit }) => edit?.changes?.[URI] ?? []);
  expect(edits.map(({ newText }) => newText)).toContain(
    '{/* myelint-disable-next-line als-demyelinating-disease -- reason */}\n',
  );
});

test('while it is no MDX it is read as Markdown, and again as MDX', async () => {
  editor = await startEditor();
  await editor.open(`${CLAIM}.\n\n<A>\n{x\n</A>\n`, URI);
  expect(await editor.diagnostics(URI)).toHaveLength(1);
  const text = editor.text(URI);
  await editor.change(URI, {
    from: text.indexOf('x'),
    to: text.indexOf('x') + 1,
    text: `x}\n${CLAIM}.`,
  });
  expect(await editor.diagnostics(URI)).toHaveLength(2);
});
