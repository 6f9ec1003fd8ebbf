import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { program, useDesk } from './myelint.ts';

const FALSE_CLAIM = 'ALS is a demyelinating disease.';

const desk = useDesk();

interface Answer {
  readonly id?: unknown;
  readonly line?: number;
  readonly error?: string;
  readonly findings?: readonly { readonly rule: string }[];
}

async function stream(input: string | Uint8Array, ...more: string[]) {
  const { stdout, stderr, code } = await desk.run(['check', '--ndjson', ...more], { input });
  const lines = stdout.split('\n');
  expect(lines.pop()).toBe('');
  return { answers: lines.map((line) => JSON.parse(line) as Answer), stderr, code };
}

it('answers each line with one, in their order', async () => {
  const input = [
    { id: 'a', text: FALSE_CLAIM },
    { id: 2, text: 'Words.' },
    { text: `é ${FALSE_CLAIM}` },
  ];
  const { answers, stderr, code } = await stream(
    input.map((line) => JSON.stringify(line)).join('\n'),
  );
  expect(answers.map(({ id, findings }) => [id, findings?.length])).toEqual([
    ['a', 1],
    [2, 0],
    [3, 1],
  ]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
});

it('answers a bad line with what is wrong, and goes on', async () => {
  const input = ['{', '3', '{"id":7}', '{"id":8,"text":9}', '', '{"id":9,"text":"Words."}\r'];
  const { answers, code } = await stream(input.join('\n'));
  expect(answers).toEqual([
    { line: 1, error: 'is no JSON; a line is {"id": ..., "text": "..."}' },
    { line: 2, error: 'has no "text"; a line is {"id": ..., "text": "..."}' },
    { line: 3, error: 'has no "text"; a line is {"id": ..., "text": "..."}' },
    { id: 8, line: 4, error: '"text" is no string' },
    { id: 9, findings: [], notices: [] },
  ]);
  expect(code).toBe(2);
});

it('takes the rules of the command line, and fails as a check does', async () => {
  const input = JSON.stringify({ id: 1, text: FALSE_CLAIM });
  expect((await stream(input, '--fail-on', 'error')).code).toBe(0);
  const off = await stream(input, '--rule', 'als-demyelinating-disease=off');
  expect(off.answers).toEqual([{ id: 1, findings: [], notices: [] }]);
});

it('offers the entries for the bibliography that a text names', async () => {
  desk.write({ 'refs.bib': '@misc{x, title = {X}}\n' });
  const text = `---\nbibliography: refs.bib\n---\n\n${FALSE_CLAIM}\n`;
  const { answers } = await stream(JSON.stringify({ id: 1, text }));
  expect(JSON.stringify(answers)).toContain('"path":"refs.bib"');
  expect(JSON.stringify(answers)).toContain('@article{hardiman2017amyotrophic');
});

it('says nothing to nothing', async () => {
  expect(await stream('')).toEqual({ answers: [], stderr: '', code: 0 });
});

it.each([
  [['a.md'], '--ndjson reads standard input; it takes no PATH.'],
  [['--fix'], '--ndjson goes with none of --fix, --format and --stdin-filepath.'],
])('refuses %j beside it', async (more, sentence) => {
  expect((await desk.run(['check', '--ndjson', ...more])).stderr).toBe(`myelint: ${sentence}\n`);
});

it('answers while it is still being written to, and ends when its reader does', async () => {
  const child = spawn(process.execPath, [program, 'check', '--ndjson'], { cwd: desk.folder });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  const closed = once(child, 'close');
  const line = `${JSON.stringify({ id: 1, text: 'Words go on. '.repeat(100) })}\n`;
  child.stdin.write(line.repeat(200));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^\{"id":1,/);
  child.stdout.destroy();
  child.stdin.write(line.repeat(20_000));
  child.stdin.end();
  const [code] = (await closed) as [number];
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

// Only GNU's has a filter.
const hasSplit = String(spawnSync('split', ['--version']).stdout).includes('GNU');

it.runIf(hasSplit)('is spread over processes as the README has it, with nothing lost', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const [recipe = ''] = /^split .*$/m.exec(readme) ?? [];
  const documents = Array.from({ length: 40 }, (_, id) => ({ id, text: `${FALSE_CLAIM} ${id}` }));
  desk.write({
    'corpus.ndjson': documents.map((each) => `${JSON.stringify(each)}\n`).join(''),
    'bin/myelint': `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
  });
  chmodSync(join(desk.folder, 'bin/myelint'), 0o755);
  const PATH = `${join(desk.folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`;
  const ran = spawnSync('sh', ['-c', recipe], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: { ...process.env, PATH, SHELL: '/bin/sh' },
  });
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  const answers = ['aa', 'ab'].flatMap((part) =>
    readFileSync(join(desk.folder, `findings-${part}.ndjson`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer),
  );
  expect(answers.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(
    documents.map(({ id }) => id),
  );
  expect(answers.every(({ findings }) => findings?.length === 1)).toBe(true);
});
