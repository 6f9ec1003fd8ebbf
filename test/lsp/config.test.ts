import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { PLAIN, PULLING, startEditor, type Editor, type Options } from './editor.ts';

const NOTE = 'ALS is a demyelinating disease.';
const RULE = 'als-demyelinating-disease';

let folder = '';
let editor: Editor;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint config é-'));
});
afterEach(() => {
  editor.end();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href;
async function start(options: Options = {}): Promise<void> {
  editor = await startEditor({ folder: pathToFileURL(folder).href, ...options });
}
const severities = async (uri: string): Promise<unknown[]> =>
  (await editor.diagnostics(uri)).map(({ severity }) => severity);
/** What was last sent about a file, as `line:character message`. */
const sentAbout = (path: string): string[] =>
  (editor.published.findLast(({ uri }) => uri === addressOf(path))?.diagnostics ?? []).map(
    ({ range, message }) =>
      `${range.start.line + 1}:${range.start.character + 1} ${typeof message === 'string' ? message : message.value}`,
  );

describe('.myelintrc.yaml in an editor', () => {
  test('goes before the settings, the nearest alone, and leaves what it does not name', async () => {
    write('.myelintrc.yaml', `rules: { ${RULE}: error }\n`);
    write('near/.myelintrc.yaml', 'citations.style: inline\n');
    await start({ settings: { rules: { [RULE]: 'hint' } } });
    const far = await editor.open(NOTE, addressOf('far.md'));
    const near = await editor.open(NOTE, addressOf('near/note.md'));
    expect(await severities(far)).toEqual([DiagnosticSeverity.Error]);
    expect(await severities(near)).toEqual([DiagnosticSeverity.Hint]);
  });

  test('holds by pattern', async () => {
    write('.myelintrc.yaml', `overrides:\n  - files: drafts/**\n    rules: { ${RULE}: off }\n`);
    await start();
    const draft = await editor.open(NOTE, addressOf('drafts/a.md'));
    const note = await editor.open(NOTE, addressOf('a.md'));
    expect(await severities(draft)).toEqual([]);
    expect(await severities(note)).toEqual([DiagnosticSeverity.Warning]);
  });

  test.each([
    ['asks for diagnostics', PULLING],
    ['is sent them', PLAIN],
  ])(
    'is followed as it is written, with its faults, where the editor %s',
    async (_, capabilities) => {
      await start({ capabilities });
      const note = await editor.open(NOTE, addressOf('a.md'));
      const shown = async (): Promise<unknown[]> =>
        capabilities === PLAIN
          ? (await editor.sent(note)).diagnostics.map(({ severity }) => severity)
          : severities(note);
      /** What is sent unasked comes before the answer to a later question. */
      const told = (uri: string): Promise<unknown> =>
        capabilities === PLAIN ? editor.sent(uri) : editor.hover(uri, { line: 0, character: 0 });
      expect(await shown()).toEqual([DiagnosticSeverity.Warning]);
      const renewed = capabilities === PLAIN ? editor.sentNext(note) : undefined;
      const config = await editor.open(`rules:\n  ${RULE}: eror\n`, addressOf('.myelintrc.yaml'));
      await told(config);
      await renewed;
      expect(sentAbout('.myelintrc.yaml')).toEqual([
        expect.stringMatching(new RegExp(`^2:\\d+ rules: ${RULE} must be one of .*not "eror"`)),
      ]);
      const next = capabilities === PLAIN ? editor.sentNext(note) : undefined;
      await editor.change(config, `rules:\n  ${RULE}: error\n`);
      const now = next
        ? (await next).diagnostics.map(({ severity }) => severity)
        : await severities(note);
      expect(now).toEqual([DiagnosticSeverity.Error]);
      await told(config);
      expect(sentAbout('.myelintrc.yaml')).toEqual([]);
    },
  );

  test('is no note, whatever it says', async () => {
    await start();
    const config = await editor.open(`# ${NOTE}\n`, addressOf('.myelintrc.yaml'));
    expect(await editor.diagnostics(config)).toEqual([]);
    expect(await editor.hover(config, { line: 0, character: 4 })).toBeNull();
  });

  test('that is no YAML says nothing, and says so', async () => {
    write('.myelintrc.yaml', 'rules: [\n');
    await start();
    const note = await editor.open(NOTE, addressOf('a.md'));
    expect(await severities(note)).toEqual([DiagnosticSeverity.Warning]);
    expect(sentAbout('.myelintrc.yaml')).toEqual([
      expect.stringMatching(/This is no YAML that can be read/),
    ]);
  });
});
