import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ErrorCodes } from 'vscode-languageserver/node';
import { PLAIN, PULLING, startEditor, type Editor } from './editor.ts';
import { openWire, type Message, type Wire } from './wire.ts';

const SENTENCE = 'ALS is a demyelinating disease.';
const URI = 'untitled:note.md';
const START = { line: 0, character: 0 };
const HOVER = 'textDocument/hover';

let wire: Wire;
beforeEach(() => void (wire = openWire()));
afterEach(() => wire.end());

const open = (uri = URI): void =>
  wire.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text: SENTENCE } },
  });
const hover = (id: number, params: unknown = { textDocument: { uri: URI }, position: START }) =>
  wire.request(id, HOVER, params);
const explains = ({ result }: Message): boolean => JSON.stringify(result).includes('ALS');
const errorsLogged = (): unknown[] =>
  wire.received.filter(
    ({ method, params }) =>
      method === 'window/logMessage' && (params as { type: number }).type === 1,
  );

/** Whatever was sent before, the server goes on and is right. */
async function expectAlive(): Promise<void> {
  open('untitled:after.md');
  const answered = await wire.request('after', HOVER, {
    textDocument: { uri: 'untitled:after.md' },
    position: START,
  });
  expect(explains(answered)).toBe(true);
}

describe('before it is initialized', () => {
  test.each([HOVER, 'textDocument/diagnostic', 'workspace/executeCommand', 'made/up'])(
    'the server refuses %s',
    async (method) => {
      const { error } = await wire.request(1, method, {});
      expect(error?.code).toBe(ErrorCodes.ServerNotInitialized);
      await wire.initialize();
      await expectAlive();
    },
  );

  test('it overhears notifications', async () => {
    open();
    wire.send({ method: 'textDocument/didChange', params: {} });
    await wire.initialize();
    await expectAlive();
  });
});

test('it is initialized once', async () => {
  await wire.initialize();
  open();
  const { error } = await wire.request(2, 'initialize', { capabilities: PLAIN });
  expect(error?.code).toBe(ErrorCodes.InvalidRequest);
  expect(explains(await hover(3))).toBe(true);
});

describe('a method that is unknown', () => {
  test('is refused as such', async () => {
    await wire.initialize();
    const { error } = await wire.request(1, 'textDocument/brew', {});
    expect(error?.code).toBe(ErrorCodes.MethodNotFound);
    await expectAlive();
  });

  test('is overheard where no answer is wanted', async () => {
    await wire.initialize();
    wire.send({ method: 'textDocument/didBrew', params: {} });
    wire.send({ method: '$/brew', params: {} });
    await expectAlive();
    expect(errorsLogged()).toEqual([]);
  });
});

describe('a message that is none', () => {
  test.each([
    ['broken JSON', '{"jsonrpc":"2.0","id":1,'],
    ['no JSON', 'ALS'],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a string', '"hover"'],
    ['a list', '[{"jsonrpc":"2.0","id":9,"method":"textDocument/hover"}]'],
    ['an object without a method', '{"jsonrpc":"2.0"}'],
    ['an answer to nothing', '{"jsonrpc":"2.0","id":77,"result":1}'],
    ['an error to nothing', '{"jsonrpc":"2.0","id":78,"error":{"code":1,"message":"x"}}'],
    ['a method that is a number', '{"jsonrpc":"2.0","id":5,"method":3}'],
    ['an id that is an object', '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}'],
    ['half a surrogate pair', '{"jsonrpc":"2.0","method":"\\ud83d"}'],
    ['deep nesting', '['.repeat(5_000) + ']'.repeat(5_000)],
  ])('is passed over: %s', async (_, body) => {
    await wire.initialize();
    open();
    wire.body(body);
    expect(explains(await hover(3))).toBe(true);
  });
});

describe('parameters of the wrong shape', () => {
  const at = (position: unknown) => ({ textDocument: { uri: URI }, position });
  test.each([
    [HOVER, undefined],
    [HOVER, []],
    [HOVER, {}],
    [HOVER, { textDocument: URI, position: START }],
    [HOVER, { textDocument: { uri: 7 }, position: START }],
    [HOVER, at(undefined)],
    [HOVER, at({ line: '0', character: 0 })],
    [HOVER, at({ line: 0 })],
    ['textDocument/codeAction', { textDocument: { uri: URI } }],
    ['textDocument/codeAction', { textDocument: { uri: URI }, range: { start: START } }],
    [
      'textDocument/codeAction',
      { textDocument: { uri: URI }, range: { start: START, end: START }, context: 1 },
    ],
    ['textDocument/diagnostic', {}],
    ['workspace/executeCommand', {}],
    ['workspace/executeCommand', { command: 'myelint.check' }],
    ['workspace/executeCommand', { command: 'myelint.check', arguments: [{}] }],
    ['workspace/executeCommand', { command: 'rm', arguments: [URI] }],
  ])('are refused as such: %s %j', async (method, params) => {
    await wire.initialize();
    open();
    const { error } = await wire.request(1, method, params);
    expect(error?.code).toBe(ErrorCodes.InvalidParams);
    await expectAlive();
    expect(errorsLogged()).toEqual([]);
  });

  test('are refused by the library where there are none at all', async () => {
    await wire.initialize();
    expect((await wire.request(1, HOVER, null)).error).toBeDefined();
    await expectAlive();
  });

  test.each([
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri: 7 } }],
    ['textDocument/didChange', { textDocument: { uri: URI } }],
    ['textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: 'all' }],
    ['textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [null] }],
    ['textDocument/didSave', null],
    ['textDocument/didClose', {}],
    ['workspace/didChangeConfiguration', null],
    ['workspace/didChangeWatchedFiles', {}],
    ['initialized', null],
  ])('do no harm where no answer is wanted: %s %j', async (method, params) => {
    await wire.initialize();
    open();
    wire.send({ method, params });
    expect(explains(await hover(1))).toBe(true);
    await expectAlive();
  });
});

describe('positions that the text does not have', () => {
  test.each([
    { line: 0, character: 1e9 },
    { line: 1e9, character: 0 },
    { line: -1, character: -1 },
    { line: 0.5, character: 0.5 },
  ])('are those nearest to them: %j', async (position) => {
    await wire.initialize();
    open();
    const { error } = await hover(1, { textDocument: { uri: URI }, position });
    expect(error).toBeUndefined();
    await expectAlive();
    expect(errorsLogged()).toEqual([]);
  });

  test('in an edit stand for the nearest as well', async () => {
    await wire.initialize();
    open();
    const range = { start: { line: 90, character: 90 }, end: { line: 91, character: 0 } };
    wire.send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ range, text: ' MS is a neurodegenerative disease.' }],
      },
    });
    expect(explains(await hover(1))).toBe(true);
    expect(errorsLogged()).toEqual([]);
  });
});

describe('ids', () => {
  test('used twice at once are answered', async () => {
    await wire.initialize();
    open();
    const params = { textDocument: { uri: URI }, position: START };
    wire.send({ id: 1, method: HOVER, params });
    wire.send({ id: 1, method: HOVER, params });
    expect(explains(await wire.answer(1))).toBe(true);
    await expectAlive();
  });

  test('used again are answered again', async () => {
    await wire.initialize();
    open();
    expect(explains(await hover(1))).toBe(true);
    wire.send({
      id: 1,
      method: HOVER,
      params: { textDocument: { uri: URI }, position: START },
    });
    expect(explains(await wire.answer(1, 1))).toBe(true);
  });

  test('may be strings', async () => {
    await wire.initialize();
    open();
    const answered = await wire.request('a b', HOVER, {
      textDocument: { uri: URI },
      position: START,
    });
    expect(explains(answered)).toBe(true);
  });

  test('that nobody waits for may be cancelled', async () => {
    await wire.initialize();
    open();
    for (const id of [1, 99, 'x', null]) wire.send({ method: '$/cancelRequest', params: { id } });
    expect(explains(await hover(1))).toBe(true);
    wire.send({ method: '$/cancelRequest', params: { id: 1 } });
    await expectAlive();
  });
});

describe('many at once', () => {
  let editor: Editor;
  afterEach(() => editor.end());

  test('1,000 documents opened at once are each answered rightly', async () => {
    editor = await startEditor({ capabilities: PLAIN });
    const uris = Array.from({ length: 1000 }, (_, index) => `untitled:many-${index}.md`);
    await Promise.all(
      uris.map((uri, index) => editor.open(index % 2 === 0 ? SENTENCE : 'ALS is rare.', uri)),
    );
    const counts: number[] = [];
    for (const uri of uris) counts.push((await editor.sent(uri)).diagnostics.length);
    expect(counts).toEqual(uris.map((_, index) => (index + 1) % 2));
    await Promise.all(uris.map((uri) => editor.close(uri)));
  });

  test.each([
    ['are sent', PLAIN],
    ['are asked for', PULLING],
  ])(
    'edits during an analysis end in the diagnostics of the last, where they %s',
    async (_, capabilities) => {
      editor = await startEditor({ capabilities });
      const uri = await editor.open(`${SENTENCE}\n\n`.repeat(40));
      const asked: Promise<unknown>[] = [];
      for (let count = 0; count < 12; count++) {
        await editor.change(uri, { from: 0, to: 0, text: count % 2 === 0 ? 'x' : '\n\n' });
        if (capabilities === PULLING) asked.push(editor.report(uri), editor.hover(uri, START));
      }
      await editor.change(uri, `${SENTENCE} ${SENTENCE}`);
      await Promise.allSettled(asked);
      const diagnostics =
        capabilities === PULLING
          ? await editor.diagnostics(uri)
          : (await editor.sent(uri)).diagnostics;
      expect(diagnostics).toHaveLength(2);
      expect(editor.logged.join('\n')).not.toContain('failed');
    },
  );

  test('a document that is closed while it is checked is forgotten', async () => {
    editor = await startEditor({ capabilities: PLAIN });
    const uri = await editor.open(SENTENCE);
    await editor.close(uri);
    const last = await editor.sentNext(uri);
    expect(last.diagnostics).toEqual([]);
  });
});
