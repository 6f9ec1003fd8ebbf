import { describe, expect, it } from 'vitest';
import {
  createChecker,
  DEFAULT_SETTINGS,
  exampleProblems,
  loadKnowledge,
  type KnowledgeFile,
} from '../../server/src/core/index.ts';
import { checker } from '../lsp/knowledge.ts';
import { knowledgeIn, PACK } from './folders.ts';

const base = checker.knowledge;
const pack = knowledgeIn(PACK);

/** The example pack with one of its files changed, or another beside them. */
function changed(path: string, change: (text: string) => string): KnowledgeFile[] {
  const files = pack.some((file) => file.path === path) ? pack : [...pack, { path, text: '' }];
  return files.map((file) =>
    file.path === path ? { path, text: change(file.text.replaceAll('\r\n', '\n')) } : file,
  );
}

const said = (files: readonly KnowledgeFile[]): string[] =>
  loadKnowledge(files, base).problems.map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );

const examplesSaid = (files: readonly KnowledgeFile[]): string[] => {
  const knowledge = loadKnowledge(files, base);
  const own = [...knowledge.facts.values()].filter(({ id }) => !base.facts.has(id));
  return exampleProblems(createChecker(knowledge), own).map(
    ({ path, line, message }) => `${path}:${line} ${message}`,
  );
};

describe('the example pack', () => {
  it('is sound, and its examples behave', () => {
    expect(said(pack)).toEqual([]);
    expect(examplesSaid(pack)).toEqual([]);
  });

  it('is laid over what was there', () => {
    const knowledge = loadKnowledge(pack, base);
    expect([...knowledge.facts.keys()]).toEqual([
      ...base.facts.keys(),
      'gbs-among-neuropathies',
      'gbs-not-als',
    ]);
    expect([...knowledge.rules.keys()]).toEqual([...base.rules.keys(), 'gbs-not-als']);
    expect(knowledge.concepts.get('als')).toBe(base.concepts.get('als'));
  });

  it('finds, corrects, cites and explains', () => {
    const withPack = createChecker(loadKnowledge(pack, base));
    const text = 'GBS is a form of ALS. ALS is a demyelinating disease.';
    const analysis = withPack.analyze(text, DEFAULT_SETTINGS);
    expect(analysis.findings.map(({ rule }) => rule)).toEqual([
      'gbs-not-als',
      'als-demyelinating-disease',
    ]);
    const [finding] = analysis.findings;
    const fixes = finding ? withPack.fixes(analysis, finding, DEFAULT_SETTINGS) : [];
    expect(fixes.flatMap(({ references }) => references)).toContain('hardiman2017amyotrophic');
    expect(withPack.explain('gbs-not-als')).toContain('Guillain-Barré syndrome');
    expect(checker.analyze(text, DEFAULT_SETTINGS).findings).toHaveLength(1);
  });
});

const FACT = 'facts/gbs-not-als.md';
const NERVE = 'concepts/nerve-disease.md';

describe('what a pack may not do', () => {
  it.each([
    [
      'take an id that is known',
      'facts/als-not-demyelinating.md',
      () =>
        '---\nid: als-not-demyelinating\nclaim: x\nevidence: none\nreferences: []\nchecked: 2026-11-25\n---\n\nx\n',
      'facts/als-not-demyelinating.md:2 the id `als-not-demyelinating` is taken by facts/als-not-demyelinating.md: choose another',
    ],
    [
      'take a name that is known',
      NERVE,
      (text: string) => text.replace('  - nerve disease', '  - Multiple-Sclerosis'),
      'concepts/nerve-disease.md:7 `Multiple-Sclerosis` names the concept `ms` already (concepts/ms.md): take it out of one of them',
    ],
    [
      'lead a rule that is led',
      FACT,
      (text: string) => text.replace('rule: gbs-not-als', 'rule: als-survival'),
      'facts/gbs-not-als.md:5 the rule `als-survival` is led by als-mean-survival-3-to-5-years already: take one `leads` out',
    ],
    [
      'enter a reference again',
      'references.json',
      () =>
        JSON.stringify([
          {
            id: 'hardiman2017amyotrophic',
            type: 'article-journal',
            title: 'x',
            author: [{ family: 'x' }],
            issued: { 'date-parts': [[2017]] },
          },
        ]),
      'references.json:1 `hardiman2017amyotrophic` is in the reference list of Myelint or of another pack: take it out here, it can be cited as it is',
    ],
  ])('%s', (_, path, change, problem) => {
    expect(said(changed(path, change))).toEqual([problem]);
  });

  it('use the id of a fact that was retired', () => {
    const retired = { ...base, retired: new Map([['gbs-not-als', 'facts/gbs-not-als.md']]) };
    expect(loadKnowledge(pack, retired).problems.map(({ message }) => message)).toEqual([
      'the id `gbs-not-als` was retired (facts/gbs-not-als.md): choose another',
    ]);
  });
});

it('goes on with what is sound when a link between concepts leads round in a circle', () => {
  const circle = changed(NERVE, (text) => text.replace('---\n\n', 'is-a: [b-disease]\n---\n\n'));
  const other = {
    path: 'concepts/b-disease.md',
    text: '---\nid: b-disease\nkind: class\nlabel: B\nnames: [b disease]\nis-a: [nerve-disease]\n---\n',
  };
  const knowledge = loadKnowledge([...circle, other], base);
  expect(knowledge.problems).toHaveLength(2);
  const { findings } = createChecker(knowledge).analyze('GBS is a form of ALS.', DEFAULT_SETTINGS);
  expect(findings.map(({ rule }) => rule)).toEqual(['gbs-not-als']);
});

it('proposes no wording that is wrong itself', () => {
  const change = (text: string): string =>
    text.replace(/sentence: .*/, 'sentence: ALS is a demyelinating disease.');
  expect(examplesSaid(changed(FACT, change))).toEqual([
    'facts/gbs-not-als.md:1 the `sentence` under `fixes` is itself flagged by `als-demyelinating-disease`: reword it',
  ]);
});

describe('an example that does not behave', () => {
  it.each([
    [
      'is not flagged',
      '[[GBS progresses to ALS]]',
      '[[GBS is often mistaken for ALS]]',
      'facts/gbs-not-als.md:40 is not flagged: put it into plainer words, add what it says to `contradicted-by`, or move it to `## Not checked`',
    ],
    [
      'is flagged elsewhere than marked',
      '[[GBS progresses to ALS]]',
      'GBS [[progresses to ALS]]',
      'facts/gbs-not-als.md:40 is flagged elsewhere than marked: put the [[ ]] round “GBS progresses to ALS”',
    ],
    [
      'is flagged though it should not be',
      'GBS is not a form of ALS.',
      'GBS is a form of ALS.',
      'facts/gbs-not-als.md:50 is flagged (“GBS is a form of ALS”): reword it, or what contradicts the fact',
    ],
    [
      'is flagged by another rule',
      'GBS is a demyelinating neuropathy.',
      'ALS is a demyelinating disease.',
      'facts/gbs-not-als.md:58 the rule `als-demyelinating-disease` flags this (“ALS is a demyelinating disease”): reword it',
    ],
  ])('%s', (_, old, next, problem) => {
    expect(examplesSaid(changed(FACT, (text) => text.replace(old, next)))).toEqual([problem]);
  });
});
