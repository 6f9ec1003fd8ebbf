import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useDesk } from './myelint.ts';

const NOTE = '---\nbibliography: refs.bib\n---\n\nALS is a demyelinating disease.\n';
const BIB = '@misc{x, title = {X}}\n';
const KEYS = ['hardiman2017amyotrophic', 'talbot2018amyotrophic', 'feldman2022amyotrophic'];

const desk = useDesk();

const text = (path: string): string => readFileSync(join(desk.folder, path), 'utf8');
const keysIn = (bib: string): (string | undefined)[] =>
  [...bib.matchAll(/^@article\{([^,]*),/gm)].map(([, key]) => key);

describe('a note with a bibliography', () => {
  it('is corrected with its entries, each once, for all notes', async () => {
    desk.write({ 'a.md': NOTE, 'b.md': NOTE, 'refs.bib': BIB });
    await desk.run(['check', '--fix', '.']);
    expect(text('a.md')).toContain(`disease [${KEYS.map((key) => `@${key}`).join('; ')}].`);
    expect(text('b.md')).toBe(text('a.md'));
    expect(text('refs.bib').startsWith(`${BIB}\n@article{`)).toBe(true);
    expect(keysIn(text('refs.bib'))).toEqual(KEYS);
  });

  it('has its bibliography made where it is missing', async () => {
    desk.write({ 'a.md': NOTE });
    await desk.run(['check', '--fix', '.']);
    expect(keysIn(text('refs.bib'))).toEqual(KEYS);
  });

  it('is shown with its entries, and nothing is written', async () => {
    desk.write({ 'a.md': NOTE, 'refs.bib': BIB });
    const { stdout } = await desk.run(['check', '--fix', '--dry-run', '.']);
    expect(stdout).toContain('+++ b/refs.bib');
    expect(stdout).toContain(`+@article{${KEYS[0] ?? ''},`);
    expect(text('refs.bib')).toBe(BIB);
    expect(existsSync(join(desk.folder, 'a.md'))).toBe(true);
  });

  it('is left as it is where its bibliography is read-only', async () => {
    desk.write({ 'a.md': NOTE, 'refs.bib': BIB });
    chmodSync(join(desk.folder, 'refs.bib'), 0o444);
    const { stderr, code } = await desk.run(['check', '--fix', 'a.md']);
    expect(stderr).toContain('a.md: was not corrected: refs.bib is read-only');
    expect(code).toBe(2);
    expect(text('a.md')).toBe(NOTE);
    expect(text('refs.bib')).toBe(BIB);
  });

  it('names the other file in the edits of the JSON', async () => {
    desk.write({ 'a.md': NOTE, 'refs.bib': BIB });
    const { stdout } = await desk.run(['check', '--format', 'json', 'a.md']);
    const { files } = JSON.parse(stdout) as {
      files: { findings: { fixes: { edits: object[] }[] }[] }[];
    };
    const edits = files[0]?.findings[0]?.fixes[0]?.edits ?? [];
    expect(edits.at(-1)).toMatchObject({
      path: 'refs.bib',
      range: { start: { line: 0, character: 21 }, end: { line: 0, character: 21 } },
      newText: expect.stringContaining('@article{hardiman2017amyotrophic,') as string,
    });
  });
});
