import { describe, expect, test } from 'vitest';
import { addWorks, readBibliography } from '../../../server/src/core/cite/bibliography.ts';
import { keyOf } from '../../../server/src/core/cite/works.ts';
import { applyEdits } from '../../../server/src/core/text/edits.ts';
import { checker } from '../../lsp/knowledge.ts';

const work = (id: string) => {
  const found = checker.knowledge.references.get(id);
  if (!found) throw new Error(id);
  return found;
};
const whole = work('hardiman2017amyotrophic');
const partial = work('feldman2022amyotrophic');
const never = (): boolean => false;

const read = (name: string, text: string | undefined) => {
  const format = name.endsWith('.bib')
    ? 'bibtex'
    : name.endsWith('.json')
      ? 'csl-json'
      : 'csl-yaml';
  return readBibliography(name, format, text, never);
};

/** A bibliography after works were added, and what the title says of it. */
function added(name: string, text: string | undefined, works = [whole]): [string, string] {
  const { elsewhere, remark } = addWorks(works, [read(name, text)]);
  return [elsewhere ? applyEdits(text ?? '', [elsewhere]) : (text ?? ''), remark];
}

const ENTRY = (indent: string): string =>
  [
    '@article{hardiman2017amyotrophic,',
    `${indent}author = {Hardiman, Orla and Al-Chalabi, Ammar and Chio, Adriano and`,
  ].join('\n');

describe('a .bib file', () => {
  test('gets an entry behind its last, indented as that is', () => {
    const [after, remark] = added('a.bib', '@book{x,\n    title = {X}\n}\n');
    expect(after.startsWith('@book{x,\n    title = {X}\n}\n\n')).toBe(true);
    expect(after).toContain(ENTRY('    '));
    expect(after.endsWith('\n}\n')).toBe(true);
    expect(remark).toBe(' (adds to a.bib)');
  });

  test('is written with its own line ends and field names', () => {
    const [after] = added('a.bib', '@article{x,\r\n\tjournaltitle = {J},\r\n\tdate = {2001}\r\n}');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toMatch(
      /\r\n\tjournaltitle = \{Nature Reviews Disease Primers\},\r\n\tdate = \{2017/,
    );
  });

  test('is made where it is missing', () => {
    const { elsewhere, remark } = addWorks([whole], [read('new.bib', undefined)]);
    expect(elsewhere).toMatchObject({ path: 'new.bib', creates: true, span: { start: 0, end: 0 } });
    expect(remark).toBe(' (creates new.bib)');
  });

  test('says where authors are missing, and so does the title', () => {
    const [after, remark] = added('a.bib', '', [partial]);
    expect(after).toMatch(/author = \{Feldman, E\. L\..* and others\},/);
    expect(remark).toBe(' (adds to a.bib; its list of authors is incomplete)');
  });

  test.each([
    ['a DOI', `@misc{mine, doi = {${whole.DOI ?? ''}}}`],
    ['a DOI in capitals', `@misc{mine, doi = "${whole.DOI?.toUpperCase() ?? ''}"}`],
    ['a DOI as an address', `@misc{mine, DOI = {https://doi.org/${whole.DOI ?? ''}}}`],
    ['a title, for want of a DOI', `@misc{mine, title = {{${whole.title}}}}`],
  ])('is left alone where it has the work already, by %s', (_, text) => {
    expect(keyOf(whole, [read('a.bib', text)])).toBe('mine');
    expect(added('a.bib', text)).toEqual([text, '']);
  });

  test('keeps a key that another work has', () => {
    const text = '@misc{hardiman2017amyotrophic, doi = {10.1234/other}}\n';
    const [after] = added('a.bib', text);
    expect(after.startsWith(text)).toBe(true);
    expect(after).toContain('@article{hardiman2017amyotrophicb,');
  });

  test('one bad entry spoils nothing else', () => {
    const text = '@misc{a, title = {A}}\n\n@misc{b, title = }\n\n@misc{c, doi = {10.1234/c}}\n';
    const bibliography = read('a.bib', text);
    expect(bibliography.fault).toBeUndefined();
    expect(bibliography.works.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  test('that does not parse is left alone, and the title says why', () => {
    const text = '@misc{a, title = {A}}\n\n@misc{b, title = {B}\n';
    expect(added('a.bib', text)).toEqual([text, ' (not added: a.bib does not parse, see line 3)']);
  });
});

describe('CSL-JSON', () => {
  test.each([
    ['two spaces', '[\n  {\n    "id": "x"\n  }\n]\n', '\n  },\n  {\n    "id": "hardiman2017'],
    ['tabs', '[\n\t{\n\t\t"id": "x"\n\t}\n]', '\n\t},\n\t{\n\t\t"id": "hardiman2017'],
    ['an empty list', '[]', '[\n  {\n    "id": "hardiman2017'],
    ['an empty file', '', '[\n  {\n    "id": "hardiman2017'],
  ])('with %s', (_, text, part) => {
    const [after] = added('a.json', text);
    expect(after).toContain(part);
    const before = text.trim() === '' ? [] : (JSON.parse(text) as object[]);
    const items = JSON.parse(after) as { id: string }[];
    expect(items.slice(0, -1)).toEqual(before);
    expect(items.at(-1)?.id).toBe('hardiman2017amyotrophic');
  });

  test('notes that authors are missing', () => {
    expect(added('a.json', '[]', [partial])[0]).toContain(
      '"note": "The list of authors is incomplete."',
    );
  });

  test('that does not parse is left alone', () => {
    const [after, remark] = added('a.json', '[{"id": "x"}');
    expect(after).toBe('[{"id": "x"}');
    expect(remark).toContain(' (not added: a.json does not parse: ');
  });
});

describe('CSL-YAML', () => {
  test.each([
    ['indented', 'references:\n  - id: x\n    title: X\n', 'title: X\n  - id: hardiman2017'],
    ['flush', '---\nreferences:\n- id: x\n  title: X\n---\n', 'title: X\n- id: hardiman2017'],
    ['missing so far', '', 'references:\n- id: hardiman2017'],
  ])('%s', (_, text, part) => {
    const [after] = added('a.yaml', text);
    expect(after).toContain(part);
    expect(read('a.yaml', after).works.at(-1)?.key).toBe('hardiman2017amyotrophic');
    expect(after.endsWith('---\n')).toBe(text.endsWith('---\n'));
  });

  test('on one line is left alone', () => {
    expect(added('a.yaml', 'references: [{id: x}]\n')[1]).toContain('not added: a.yaml');
  });
});
