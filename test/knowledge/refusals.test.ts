import { expect, it } from 'vitest';
import { loadKnowledge, type KnowledgeFile } from '../../server/src/core/index.ts';

/** A small sound knowledge base; each test breaks it in one place and reads what is said. */
const SOUND: Readonly<Record<string, string>> = {
  'references.json': JSON.stringify(
    [
      {
        id: 'hardiman2017',
        type: 'article-journal',
        title: 'Amyotrophic lateral sclerosis',
        author: [{ family: 'Hardiman', given: 'Orla' }],
        issued: { 'date-parts': [[2017]] },
        DOI: '10.1038/nrdp.2017.71',
      },
    ],
    null,
    2,
  ),
  'concepts/als.md': lines(
    '---',
    'id: als',
    'kind: disease',
    'label: Amyotrophic lateral sclerosis',
    'names: [ALS]',
    '---',
    '',
    'A disease of motor neurons [@hardiman2017].',
  ),
  'concepts/myelin.md': lines(
    '---',
    'id: myelin',
    'kind: tissue',
    'label: Myelin',
    'names: [myelin]',
    '---',
  ),
  'concepts/demyelinating-disease.md': lines(
    '---',
    'id: demyelinating-disease',
    'kind: class',
    'label: Demyelinating disease',
    'names: [myelinopathy]',
    'adjectives: [demyelinating]',
    '---',
  ),
  'facts/not-demyelinating.md': lines(
    '---',
    'id: not-demyelinating',
    'rule: als-demyelinating-disease',
    'leads:',
    '  severity: warning',
    '  message: ALS is no demyelinating disease.',
    'claim: ALS is not a demyelinating disease.',
    'contradicted-by:',
    '  - als is-a demyelinating-disease',
    'evidence: established',
    'references:',
    '  - id: hardiman2017',
    '    supports: says so',
    'checked: 2026-11-25',
    '---',
    '',
    'Motor neurons degenerate in it [@hardiman2017].',
    '',
    '## Flagged',
    '',
    '```markdown',
    '[[ALS is demyelinating]].',
    '```',
    '',
    '## Not flagged',
    '',
    '```markdown',
    'ALS is not demyelinating.',
    '```',
  ),
};

const FACT = 'facts/not-demyelinating.md';

function lines(...text: string[]): string {
  return `${text.join('\n')}\n`;
}

/** What the loader says when a text of the sound base is replaced, or a file added. */
function problems(changes: Readonly<Record<string, (sound: string) => string>>): string {
  const paths = [...new Set([...Object.keys(SOUND), ...Object.keys(changes)])];
  const files: KnowledgeFile[] = paths.map((path) => {
    const sound = SOUND[path] ?? '';
    return { path, text: changes[path]?.(sound) ?? sound };
  });
  return loadKnowledge(files)
    .problems.map(({ path, line, message }) => `${path}:${line} ${message}`)
    .join('\n');
}

const replace = (old: string, next: string) => (text: string) => {
  expect(text).toContain(old);
  return text.replace(old, next);
};

it('finds nothing in the sound base', () => {
  expect(problems({})).toBe('');
});

it('reads files with Windows line ends', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  expect(problems({ [FACT]: crlf, 'concepts/als.md': crlf, 'references.json': crlf })).toBe('');
});

it.each([
  [
    'an unknown field',
    FACT,
    replace('evidence:', 'evidenc: established\nevidence:'),
    'facts/not-demyelinating.md:10 `evidenc` is no field here: check its spelling or take it out',
  ],
  [
    'a missing date of checking',
    FACT,
    replace('checked: 2026-11-25\n', ''),
    'facts/not-demyelinating.md:1 `checked` is missing: add it',
  ],
  [
    'a date of another form',
    FACT,
    replace('2026-11-25', '25.11.2026'),
    'facts/not-demyelinating.md:14 `checked` must be the day of the last check against the references, as in 2026-11-24',
  ],
  [
    'an unknown grade',
    FACT,
    replace('evidence: established', 'evidence: strong'),
    'facts/not-demyelinating.md:10 `evidence` must be established, qualified, debated or none',
  ],
  [
    'an unknown reference',
    FACT,
    replace('- id: hardiman2017', '- id: nobody1999'),
    'facts/not-demyelinating.md:12 `nobody1999` is not in the reference list: cite only what references.json holds',
  ],
  [
    'an unknown key in the prose of a fact',
    FACT,
    replace('[@hardiman2017]', '[@hardiman2017; @nobody1999]'),
    'facts/not-demyelinating.md:17 `nobody1999` is not in the reference list: cite only what references.json holds',
  ],
  [
    'an unknown key on a card',
    'concepts/als.md',
    replace('[@hardiman2017]', '[@nobody1999]'),
    'concepts/als.md:8 `nobody1999` is not in the reference list: cite only what references.json holds',
  ],
  [
    'a retracted reference',
    'references.json',
    replace('"DOI"', '"custom": { "retracted": true },\n"DOI"'),
    lines(
      'concepts/als.md:8 `hardiman2017` was retracted: cite another work',
      'facts/not-demyelinating.md:12 `hardiman2017` was retracted: cite another work',
      'facts/not-demyelinating.md:17 `hardiman2017` was retracted: cite another work',
    ).trim(),
  ],
  [
    'aliases that multiply without end',
    'concepts/als.md',
    replace(
      'names: [ALS]',
      `names: &a [ALS]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: [${'*c,'.repeat(20)}]`,
    ),
    'concepts/als.md:2 the front matter cannot be read: Excessive alias count indicates a resource exhaustion attack\nfacts/not-demyelinating.md:9 no concept is called `als`: write concepts/als.md or correct the name',
  ],
  [
    'no reference under a grade',
    FACT,
    replace('references:\n  - id: hardiman2017\n    supports: says so', 'references: []'),
    'facts/not-demyelinating.md:10 a fact without a reference has the evidence `none`',
  ],
  [
    'a reference under no grade',
    FACT,
    replace('evidence: established', 'evidence: none'),
    'facts/not-demyelinating.md:10 a fact with references has a grade: say established, qualified or debated',
  ],
  [
    'an unknown concept',
    FACT,
    replace('als is-a demyelinating-disease', 'als is-a myelin-disease'),
    'facts/not-demyelinating.md:9 no concept is called `myelin-disease`: write concepts/myelin-disease.md or correct the name',
  ],
  [
    'an unknown scope',
    FACT,
    replace('als is-a demyelinating-disease', 'als is-a demyelinating-disease in pls'),
    'facts/not-demyelinating.md:9 no concept is called `pls`: write concepts/pls.md or correct the name',
  ],
  [
    'an unknown relation',
    FACT,
    replace('als is-a demyelinating-disease', 'als resembles demyelinating-disease'),
    'facts/not-demyelinating.md:9 `contradicted-by.0.relation` must use one of the relations is-a, same-as, progresses-to, co-occurs-with, primary-pathology, due-to, shows-on-imaging, treats, has-feature, affects-only, spares',
  ],
  [
    'a proposition that is none',
    FACT,
    replace('als is-a demyelinating-disease', 'ALS is a demyelinating disease'),
    'facts/not-demyelinating.md:9 `contradicted-by.0` must read `subject relation object`, as in `als is-a demyelinating-disease`; `not` before it denies, ` in als` after it names the disease',
  ],
  [
    'bounds in the wrong order',
    FACT,
    replace(
      'evidence:',
      'quantity: { subject: als, of: als, unit: month, within: [60, 18] }\nevidence:',
    ),
    'facts/not-demyelinating.md:10 `quantity.within` must put the smaller number first',
  ],
  [
    'a flagged example without a mark',
    FACT,
    replace('[[ALS is demyelinating]]', 'ALS is demyelinating'),
    'facts/not-demyelinating.md:21 a flagged example marks no span: put [[ ]] round the words to underline',
  ],
  [
    'a mark that never closes',
    FACT,
    replace('[[ALS is demyelinating]]', '[[ALS is demyelinating'),
    'facts/not-demyelinating.md:21 a mark opens and never closes: add the `]]`',
  ],
  [
    'a mark where nothing is flagged',
    FACT,
    replace('ALS is not demyelinating', '[[ALS]] is not demyelinating'),
    'facts/not-demyelinating.md:27 an example that is not flagged has a mark: take the [[ ]] out',
  ],
  [
    'a heading that is none for examples',
    FACT,
    replace('## Not flagged', '## Unflagged'),
    'facts/not-demyelinating.md:25 is no heading for examples: use Flagged, Not flagged or Not checked',
  ],
  [
    'a fence that never closes',
    FACT,
    replace('ALS is not demyelinating.\n```', 'ALS is not demyelinating.'),
    'facts/not-demyelinating.md:27 this fence is never closed: end it with ```',
  ],
  [
    'a rule without a leader',
    FACT,
    replace('leads:\n  severity: warning\n  message: ALS is no demyelinating disease.\n', ''),
    'facts/not-demyelinating.md:3 no fact leads the rule `als-demyelinating-disease`: give one fact of it a `leads` field',
  ],
  [
    'a rule that gives way and does not exist',
    FACT,
    replace('  severity: warning', '  outranks: [als-survivl]\n  severity: warning'),
    'facts/not-demyelinating.md:5 there is no rule `als-survivl`: correct the name or take it out',
  ],
  [
    'an id that is not the name of the file',
    FACT,
    replace('id: not-demyelinating', 'id: als-not-demyelinating'),
    "facts/not-demyelinating.md:2 the id `als-not-demyelinating` differs from the file's name `not-demyelinating`: make them equal",
  ],
  [
    'a file without front matter',
    'concepts/als.md',
    () => 'ALS is a disease.\n',
    lines(
      'concepts/als.md:1 starts with no front matter: put its fields between two lines of `---`',
      'facts/not-demyelinating.md:9 no concept is called `als`: write concepts/als.md or correct the name',
    ).trim(),
  ],
  [
    'front matter that is no YAML',
    'concepts/myelin.md',
    replace('names: [myelin]', 'names: [myelin'),
    'concepts/myelin.md:5 the front matter is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a name that two concepts claim',
    'concepts/myelin.md',
    replace('[myelin]', '[myelin, als]'),
    'concepts/myelin.md:5 `als` names the concept `als` already (concepts/als.md): take it out of one of them',
  ],
  [
    'a name that stands twice',
    'concepts/myelin.md',
    replace('[myelin]', '[myelin, Myelin]'),
    'concepts/myelin.md:5 `Myelin` stands here twice: keep one',
  ],
  [
    'an unknown kind',
    'concepts/myelin.md',
    replace('kind: tissue', 'kind: stuff'),
    'concepts/myelin.md:3 `kind` must be disease, class, lesion, tissue, sign, imaging, drug, therapy, feature, measure or other',
  ],
  [
    'a broader concept that is unknown',
    'concepts/als.md',
    replace('names:', 'is-a: [nerve-disease]\nnames:'),
    'concepts/als.md:5 no concept is called `nerve-disease`: write concepts/nerve-disease.md or correct the name',
  ],
  [
    'a concept that is a kind of itself',
    'concepts/als.md',
    replace('names:', 'is-a: [als]\nnames:'),
    'concepts/als.md:5 `als` is itself a kind of `als`: take one of the two `is-a` out',
  ],
  [
    'a lesion that damages no tissue',
    'concepts/myelin.md',
    replace('names:', 'damages: als\nnames:'),
    'concepts/myelin.md:5 `als` is of the kind disease: a lesion damages a tissue',
  ],
  [
    'a reference without an author',
    'references.json',
    replace('"family": "Hardiman",', ''),
    lines(
      'references.json:3 `hardiman2017`: `author.0` must have a `family` name or, for a group, a `literal`, and only name parts of CSL-JSON besides',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
  [
    'a field that CSL-JSON does not have',
    'references.json',
    replace('"DOI"', '"doi"'),
    lines(
      'references.json:3 `hardiman2017`: `doi` is no field of CSL-JSON: correct it or take it out; what is your own goes into `custom`',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
  [
    'a type that CSL-JSON does not have',
    'references.json',
    replace('article-journal', 'journal-article'),
    lines(
      'references.json:3 `hardiman2017`: `type` must be a type of CSL-JSON, as in article-journal',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
  [
    'a reference without a year',
    'references.json',
    replace('2017\n', ''),
    lines(
      'references.json:3 `hardiman2017`: `issued.date-parts.0` must begin with the year',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
  [
    'a DOI with its address',
    'references.json',
    replace('"10.1038', '"https://doi.org/10.1038'),
    lines(
      'references.json:3 `hardiman2017`: `DOI` must be a bare DOI, 10.…/…',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
  [
    'a reference list that is none',
    'references.json',
    () => '{}',
    lines(
      'references.json:1 must be a list of CSL-JSON items',
      'concepts/als.md:8 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:12 `hardiman2017` is not in the reference list: cite only what references.json holds',
      'facts/not-demyelinating.md:17 `hardiman2017` is not in the reference list: cite only what references.json holds',
    ).trim(),
  ],
])('refuses %s', (_, path, change, said) => {
  const sorted = (text: string): string[] => text.split('\n').sort();
  expect(sorted(problems({ [path]: change }))).toEqual(sorted(said));
});

it('refuses an id that is taken, whatever has it', () => {
  const again = replace('id: als', 'id: als');
  expect(problems({ 'pack/concepts/als.md': () => again(SOUND['concepts/als.md'] ?? '') })).toBe(
    'pack/concepts/als.md:2 the id `als` is taken by concepts/als.md: choose another',
  );
});

it('refuses the id of a retired fact', () => {
  const retired = '---\nid: old\nretired: replaced by not-demyelinating, 2026\n---\n';
  const fact = replace('id: not-demyelinating', 'id: old')(SOUND[FACT] ?? '');
  expect(problems({ 'facts/old.md': () => retired, 'pack/facts/old.md': () => fact })).toBe(
    'pack/facts/old.md:2 the id `old` was retired (facts/old.md): choose another',
  );
});

it('refuses a second leader of a rule', () => {
  const second = replace('id: not-demyelinating', 'id: second')(SOUND[FACT] ?? '');
  expect(problems({ 'facts/second.md': () => second })).toBe(
    'facts/second.md:5 the rule `als-demyelinating-disease` is led by not-demyelinating already: take one `leads` out',
  );
});

it('refuses what has no effect without a rule', () => {
  const free = (text: string): string =>
    text.replace(/rule: .*\nleads:\n.*\n.*\n/, '').replace('not-demyelinating', 'free');
  expect(problems({ 'facts/free.md': () => free(SOUND[FACT] ?? '') })).toBe(
    lines(
      'facts/free.md:5 what contradicts a fact is found under a `rule`: name it, or take this out',
      'facts/free.md:17 a fact without a `rule` makes no finding: put this under `## Not checked`',
    ).trim(),
  );
});

it('goes on with the rest when one file is broken', () => {
  const files = Object.entries(SOUND).map(([path, text]) => ({ path, text }));
  const broken = { path: 'facts/broken.md', text: 'no front matter' };
  const knowledge = loadKnowledge([...files, broken]);
  expect([...knowledge.facts.keys()]).toEqual(['not-demyelinating']);
  expect([...knowledge.rules.keys()]).toEqual(['als-demyelinating-disease']);
  expect(knowledge.problems.map(({ path }) => path)).toEqual(['facts/broken.md']);
});

it('takes numbers where CSL-JSON has them, as exports write them', () => {
  const text = JSON.stringify([
    {
      id: 'x2020',
      type: 'article-journal',
      title: 'X',
      author: [{ family: 'X', given: 'Y', 'non-dropping-particle': 'van' }],
      issued: { 'date-parts': [['2020', 3]] },
      volume: 12,
      page: '1-2',
    },
  ]);
  const { references, problems } = loadKnowledge([{ path: 'references.json', text }]);
  expect(problems).toEqual([]);
  expect(references.get('x2020')).toMatchObject({
    volume: '12',
    issued: { 'date-parts': [[2020, 3]] },
  });
});
