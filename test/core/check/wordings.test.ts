import { describe, expect, it } from 'vitest';
import { createChecker, DEFAULT_SETTINGS, loadKnowledge } from '../../../server/src/core/index.ts';
import { cut } from '../../../server/src/core/text/spans.ts';
import { checker } from '../../lsp/knowledge.ts';
import { knowledgeIn, PACK } from '../../knowledge/folders.ts';

const facts = [...checker.knowledge.facts.values()];
const analyze = (text: string) => checker.analyze(text, DEFAULT_SETTINGS);
const statedIn = (text: string): string[] => analyze(text).statements.map(({ fact }) => fact);

describe('the wording that a fact proposes', () => {
  const worded = facts.flatMap(({ id, evidence, fixes }) =>
    fixes.sentence === undefined ? [] : [{ id, evidence, sentence: fixes.sentence }],
  );

  it('is there for every fact', () => {
    expect(worded.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
  });

  it.each(worded)('of $id is silent, and citable where there are works', (fact) => {
    const { findings, statements } = analyze(fact.sentence);
    expect(findings).toEqual([]);
    const own = statements.filter((statement) => statement.fact === fact.id);
    expect(own.length > 0).toBe(fact.evidence !== 'none');
  });
});

describe('a sentence that says a fact in its own wording', () => {
  const FACT = 'als-mechanism-inflammation';
  const SENTENCE =
    'Neuroinflammation accompanies ALS and may influence how fast it progresses, but ALS is not classified as a primary autoimmune or demyelinating disease';

  it.each([
    ['by the full name', SENTENCE.replaceAll('ALS', 'amyotrophic lateral sclerosis')],
    ['by the other name', SENTENCE.replaceAll('ALS', 'motor neurone disease')],
    ['in emphasis', `**${SENTENCE}**`],
    ['among others', `So it is.\n\nFirst this. ${SENTENCE}. Then that.`],
    ['in a list', `- ${SENTENCE}.\n- More.`],
    ['in wrapped lines', SENTENCE.replace('may influence', 'may\ninfluence')],
    [
      'with Windows line ends',
      `x\r\n\r\n${SENTENCE.replace('may influence', 'may\r\ninfluence')}.`,
    ],
  ])('can be cited: %s', (_, text) => {
    expect(statedIn(`${text}.`)).toContain(FACT);
  });

  it.each([
    ['quoted', `> ${SENTENCE}.`],
    ['asked', `Is it true that ${SENTENCE}?`],
    ['under myths', `## Myths\n\n${SENTENCE}.`],
    ['left to choose', `- [ ] ${SENTENCE}.`],
    ['struck out', `~~${SENTENCE}.~~`],
    ['in code', `ALS: \`${SENTENCE}.\``],
    ['denied', `${SENTENCE.replace('accompanies', 'does not accompany')}.`],
    ['said of another disease', `${SENTENCE.replaceAll('ALS', 'Parkinson disease')}.`],
  ])('cannot: %s', (_, text) => {
    expect(statedIn(text)).not.toContain(FACT);
  });

  it('is marked from its first word to its last', () => {
    const text = `Well. ${SENTENCE}. So.`;
    const spans = analyze(text).statements.filter(({ fact }) => fact === FACT);
    expect(spans.map(({ span }) => cut(text, span))).toEqual([SENTENCE]);
  });

  it('works for a pack, but not without a work to cite', () => {
    const withPack = createChecker(loadKnowledge(knowledgeIn(PACK), checker.knowledge));
    const said = ({ fixes }: { fixes: { readonly sentence?: string } }): string[] =>
      withPack.analyze(fixes.sentence ?? '', DEFAULT_SETTINGS).statements.map(({ fact }) => fact);
    const { facts: all } = withPack.knowledge;
    expect([...all.values()].filter(({ id }) => id === 'gbs-not-als').flatMap(said)).toContain(
      'gbs-not-als',
    );
    expect(
      [...all.values()].filter(({ id }) => id === 'gbs-among-neuropathies').flatMap(said),
    ).toEqual([]);
  });
});

describe('a wrong statement', () => {
  it('is not cited for what else it says', () => {
    const { findings, statements } = analyze('ALS is a pure lower motor neuron disease.');
    expect(findings).toHaveLength(1);
    expect(statements).toEqual([]);
  });

  const wrong = facts.flatMap(({ examples }) =>
    examples.filter(({ kind }) => kind !== 'not-flagged').map(({ text }) => text),
  );
  /** Where the nerves lie is not read yet. */
  const KNOWN = 'MS is a demyelinating disease of peripheral nerves.';

  it('that a fact keeps as an example is never offered for citing', () => {
    const offered = wrong.filter((text) => {
      const { findings, statements } = analyze(text);
      return findings.length === 0 && statements.length > 0;
    });
    expect(offered.map((text) => text.trim())).toEqual([KNOWN]);
  });
});
