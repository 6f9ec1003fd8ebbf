import { afterEach, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../../server/src/core/index.ts';
import { PLAIN, startEditor, type Editor } from './editor.ts';
import { checker } from './knowledge.ts';
import { squiggles } from './squiggles.ts';

let editor: Editor;
afterEach(() => editor.end());

/** Underlines what a card is about. */
function drawn(text: string, hover: Hover | null): string {
  return hover?.range
    ? squiggles(text, [{ range: hover.range, message: '', code: 'card' }])
    : `${text}\nno card`;
}

test('a finding explains itself, and wins over the concepts in it', async () => {
  editor = await startEditor();
  const text = 'ALS is a demyelinating disease.';
  const uri = await editor.open(text);
  const hover = await editor.hover(uri, { line: 0, character: 1 });
  expect(drawn(text, hover)).toBe(
    'ALS is a demyelinating disease.\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ card',
  );
  const [finding] = checker.analyze(text, DEFAULT_SETTINGS).findings;
  expect(hover?.contents).toEqual({
    kind: 'markdown',
    value: finding && checker.explainFinding(finding),
  });
});

test('a concept has a card wherever it is named', async () => {
  editor = await startEditor();
  const text = 'We treat ALS daily.';
  const uri = await editor.open(text);
  const hover = await editor.hover(uri, { line: 0, character: 10 });
  expect(drawn(text, hover)).toBe('We treat ALS daily.\n         ~~~ card');
  expect(hover?.contents).toEqual({ kind: 'markdown', value: checker.explain('als') });
});

test('other words have none', async () => {
  editor = await startEditor();
  const uri = await editor.open('We treat ALS daily.');
  expect(await editor.hover(uri, { line: 0, character: 12 })).toBeNull();
  expect(await editor.hover(uri, { line: 7, character: 90 })).toBeNull();
});

test('an editor that knows no Markdown is told that it gets plain text', async () => {
  editor = await startEditor({ capabilities: PLAIN });
  const uri = await editor.open('ALS is a demyelinating disease.');
  const hover = await editor.hover(uri, { line: 0, character: 1 });
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
});

test('where images are seen, a card has its drawing', async () => {
  editor = await startEditor({ initializationOptions: { images: true } });
  const uri = await editor.open('We treat ALS daily.');
  const hover = await editor.hover(uri, { line: 0, character: 10 });
  expect(hover?.contents).toEqual({ kind: 'markdown', value: checker.card('als', true) });
  expect(checker.card('als', true)).toContain('](data:image/svg+xml,');
});

test('the card of a finding does not say again what its diagnostic says', async () => {
  editor = await startEditor();
  const uri = await editor.open('ALS is a demyelinating disease.');
  const [diagnostic] = await editor.diagnostics(uri);
  const hover = await editor.hover(uri, { line: 0, character: 1 });
  expect(JSON.stringify(hover?.contents)).not.toContain(diagnostic?.message);
});

describe('a citation key', () => {
  const KEY = '@hardiman2017amyotrophic';
  const at = async (text: string): Promise<Hover | null> => {
    editor = await startEditor();
    const uri = await editor.open(text);
    const lines = text.slice(0, text.indexOf('hardiman2017')).split('\n');
    return editor.hover(uri, { line: lines.length - 1, character: (lines.at(-1) ?? '').length });
  };

  test.each([
    ['in brackets', `So it is [${KEY}].`],
    ['among others', `So it is [see @foo2020; ${KEY}, p. 3].`],
    ['without an author', `So it is [-${KEY}].`],
    ['in the sentence', `As ${KEY} write, it is rare.`],
    ['in a list', `- One\n- So it is [${KEY}]`],
    ['beside the name of a disease', `ALS is rare [${KEY}].`],
  ])('of ours has its reference: %s', async (_, text) => {
    const hover = await at(text);
    expect(hover?.contents).toEqual({
      kind: 'markdown',
      value: checker.explain('hardiman2017amyotrophic'),
    });
    const { start, end } = hover?.range ?? {};
    expect(text.split('\n')[start?.line ?? 0]?.slice(start?.character, end?.character)).toBe(KEY);
  });

  test.each([
    ['in inline code', `Write \`[${KEY}]\`.`],
    ['in a fence', `\`\`\`\n[${KEY}]\n\`\`\``],
    ['in a comment', `So. <!-- [${KEY}] --> It is.`],
    ['in the front matter', `---\nnocite: "${KEY}"\n---\n\nText.`],
    ['in an address', `Mail me: someone${KEY} or https://x.org/${KEY}.`],
    ['as a link target', `See [this](${KEY}).`],
    ['that is longer', `So it is [${KEY}2].`],
  ])('has none %s', async (_, text) => {
    expect(await at(text)).toBeNull();
  });
});

describe('the name of a concept', () => {
  const card = async (text: string, name = 'ALS'): Promise<Hover | null> => {
    editor = await startEditor();
    const uri = await editor.open(text);
    const lines = text.slice(0, text.lastIndexOf(name)).split('\n');
    return editor.hover(uri, { line: lines.length - 1, character: (lines.at(-1) ?? '').length });
  };

  test.each([
    ['in inline code', 'MS is rare. `ALS` too.'],
    ['in a fence', 'MS is rare.\n\n```\nALS\n```'],
    ['in indented code', 'MS is rare.\n\n    ALS'],
    ['in an address', 'MS is rare: https://example.org/ALS/x'],
    ['in angle brackets', 'MS is rare: <https://example.org/ALS>'],
    ['as a link target', 'MS is rare, see [this](ALS.md).'],
    ['in a comment', 'MS is rare. <!-- ALS -->'],
    ['in math', 'MS is rare: $ALS$.'],
    ['in another sense', 'Advanced life support (ALS) is taught. MS is not. ALS saves lives.'],
    ['as part of a word', 'MS is rare, and so is FALSE and ALSO.'],
  ])('has no card %s', async (_, text) => {
    expect(await card(text)).toBeNull();
  });

  test('has one in a text that speaks of no disease', async () => {
    const hover = await card('Riluzole is taken twice daily.', 'Riluzole');
    expect(hover?.contents).toEqual({ kind: 'markdown', value: checker.explain('riluzole') });
  });
});
