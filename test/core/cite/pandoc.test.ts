import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addWorks, readBibliography } from '../../../server/src/core/cite/bibliography.ts';
import { DEFAULT_SETTINGS, type Reference } from '../../../server/src/core/index.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

/** Debian: `apt-get install pandoc`. Without it these tests are skipped. */
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'myelint-pandoc-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What pandoc makes of a note that lies in the folder; throws where it warns. */
function pandoc(args: readonly string[]): string {
  const options = { cwd: folder, encoding: 'utf8' } as const;
  return execFileSync('pandoc', ['--fail-if-warnings', ...args], options);
}

const works = [...checker.knowledge.references.values()];
const NAMES = { bibtex: 'refs.bib', 'csl-json': 'refs.json', 'csl-yaml': 'refs.yaml' } as const;
type Format = keyof typeof NAMES;

/** A bibliography that holds works, and the note corrected with it. */
function write(format: Format, added: readonly Reference[]): string {
  const empty = readBibliography(NAMES[format], format, '', () => true);
  const { elsewhere } = addWorks(added, [empty]);
  const text = elsewhere ? applyEdits('', [elsewhere]) : '';
  writeFileSync(join(folder, NAMES[format]), text);
  return text;
}

const FALSE = 'ALS is a demyelinating disease.';

function corrected(text: string, format?: Format): string {
  const bibliographies = format ? [readBibliography(NAMES[format], format, '', () => true)] : [];
  const settings = { ...DEFAULT_SETTINGS, bibliographies };
  const analysis = checker.analyze(text, settings);
  const [finding] = analysis.findings;
  const fix = finding && checker.fixes(analysis, finding, settings)[0];
  if (!fix) throw new Error('nothing to correct');
  if (format)
    write(
      format,
      fix.references.flatMap((id) => checker.knowledge.references.get(id) ?? []),
    );
  return applyEdits(text, fix.edits);
}

describe.runIf(hasPandoc)('pandoc', () => {
  test.each(Object.keys(NAMES) as Format[])('renders citation keys from %s', (format) => {
    const text = corrected(`---\nbibliography: ${NAMES[format]}\n---\n\n${FALSE}\n`, format);
    writeFileSync(join(folder, 'note.md'), text);
    const html = pandoc(['--citeproc', '-t', 'html', 'note.md']);
    expect(html.match(/id="ref-hardiman2017amyotrophic"/g)).toHaveLength(1);
    expect(html.match(/class="csl-entry"/g)).toHaveLength(3);
    pandoc(['--citeproc', '-o', 'note.docx', 'note.md']);
    const plain = pandoc(['-t', 'plain', '--wrap=none', 'note.docx']);
    expect(plain.match(/10\.1038\/nrdp\.2017\.71/g)).toHaveLength(1);
  });

  test('renders footnotes', () => {
    writeFileSync(join(folder, 'note.md'), corrected(`${FALSE}\n`));
    const html = pandoc(['--citeproc', '-t', 'html', 'note.md']);
    expect(html.match(/id="fn1"/g)).toHaveLength(1);
    expect(html.match(/href="https:\/\/doi\.org\/10\.1038\/nrdp\.2017\.71"/g)).toHaveLength(1);
    pandoc(['--citeproc', '-o', 'note.docx', 'note.md']);
  });

  test.each(['bibtex', 'csl-json'] as const)('reads every work of ours from %s', (format) => {
    write(format, works);
    const from = { bibtex: 'biblatex', 'csl-json': 'csljson' }[format];
    const items = JSON.parse(pandoc(['-f', from, '-t', 'csljson', NAMES[format]])) as Item[];
    const read = new Map(items.map((item) => [item.id, item]));
    expect([...read.keys()].sort()).toEqual(works.map(({ id }) => id).sort());
    for (const work of works) {
      const item = read.get(work.id);
      expect(plain(item?.title), work.id).toBe(plain(work.title));
      expect(item?.DOI).toBe(work.DOI);
      expect(String(item?.volume ?? '')).toBe(work.volume ?? '');
      expect(item?.issued?.['date-parts']?.[0]?.map(Number)[0]).toBe(
        work.issued['date-parts'][0]?.[0],
      );
      const names = (item?.author ?? []).map(nameOf).filter((name) => name !== 'others');
      expect(names, work.id).toEqual(work.author.map(nameOf));
    }
  });
});

interface Item {
  readonly id: string;
  readonly title?: string;
  readonly DOI?: string;
  readonly volume?: string | number;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (string | number)[])[] };
  readonly author?: readonly object[];
}

/** Markup, marks and case aside, which styles are free to change. */
function plain(title: string | undefined): string {
  const text = (title ?? '').replace(/<[^<>]*>/g, '').toLowerCase();
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function nameOf(author: object): string {
  const name = author as Readonly<Record<string, string | undefined>>;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  return (name.literal ?? [particle, name.family].filter(Boolean).join(' ')).normalize();
}
