import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { acceptanceOf, DEFAULT_SETTINGS, type Acceptance } from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';
import { useDesk } from './myelint.ts';

const FALSE = 'ALS is a demyelinating disease.\n';

const desk = useDesk();

function accepting(text: string, file: string): Acceptance[] {
  return checker
    .analyze(text, DEFAULT_SETTINGS)
    .findings.map((finding) => acceptanceOf(text, finding, file, 'quoted'));
}

const keep = (accepted: readonly Acceptance[]): void =>
  desk.write({ '.myelint/accepted.json': JSON.stringify({ accepted }) });

it('honours what is accepted, in its note alone, and corrects nothing of it', async () => {
  desk.write({ 'notes/a.md': FALSE, 'b.md': FALSE });
  keep(accepting(FALSE, 'notes/a.md'));
  const { code, stdout } = await desk.run(['check']);
  expect(stdout).toContain('b.md:1:1');
  expect(stdout).toContain('1 finding (1 warning) in 1 of 2 notes.');
  expect(code).toBe(1);
  expect(await desk.run(['check', 'notes'])).toMatchObject({ code: 0 });
  await desk.run(['check', '--fix']);
  expect(readFileSync(join(desk.folder, 'notes/a.md'), 'utf8')).toBe(FALSE);
});

it('lists what is found no more, and notes that are no more, which changes no exit code', async () => {
  const right = 'ALS is not a demyelinating disease.\n';
  desk.write({ 'a.md': right });
  keep([...accepting(FALSE, 'a.md'), ...accepting(FALSE, 'gone.md')]);
  const { code, stdout, stderr } = await desk.run(['check']);
  expect(stdout).toContain(
    'notice: A finding of als-demyelinating-disease was accepted that is here no longer: “ALS is a demyelinating disease”. Take it out of .myelint/accepted.json.',
  );
  expect(stderr.replaceAll('\\', '/')).toBe(
    'myelint: .myelint/accepted.json: a finding of als-demyelinating-disease is accepted in gone.md, which is no more; take it out\n',
  );
  expect(code).toBe(0);
});

it('tells of a broken list where it is broken, checks the notes, and corrects none', async () => {
  desk.write({ 'a.md': FALSE, '.myelint/accepted.json': '{\n  "accepted": [ }\n' });
  const { code, stdout, stderr } = await desk.run(['check', '--fix']);
  expect(stderr.replaceAll('\\', '/')).toMatch(
    /^myelint: \.myelint\/accepted\.json:2:\d+: This is no JSON, so no finding counts as accepted\. Mend it\.\n/,
  );
  expect(stdout).toContain('a.md:1:1');
  expect(readFileSync(join(desk.folder, 'a.md'), 'utf8')).toBe(FALSE);
  expect(code).toBe(2);
});
