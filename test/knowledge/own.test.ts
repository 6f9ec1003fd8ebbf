import { expect, it } from 'vitest';
import { checker } from '../lsp/knowledge.ts';

/** Promises of the knowledge base that travels with the product. */
const { concepts, facts, problems, references, rules } = checker.knowledge;

it('is sound', () => {
  expect(problems.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([]);
});

it('leads each of the ten rules by the fact that users were promised', () => {
  const led = [...rules.values()].map(({ id, fact, severity }) => `${id} ${severity} ${fact}`);
  expect(led.sort()).toEqual([
    'als-demyelinating-disease warning als-not-demyelinating',
    'als-imaging-demyelination information als-mri-signal-histopathology',
    'als-immunotherapy warning als-immunomodulators-do-not-halt-progression',
    'als-motor-neuron-extent warning als-umn-and-lmn-both-degenerate',
    'als-ms-overlap warning als-fundamentally-different-from-ms',
    'als-myelin-pathology warning als-axonal-loss-not-primary-myelin-destruction',
    'als-neuropathy-core information als-demyelinating-neuropathy-unexplained-not-core',
    'als-signs-demyelination warning als-mixed-umn-lmn-signs',
    'als-survival information als-mean-survival-3-to-5-years',
    'ms-not-demyelinating warning ms-is-demyelinating-disease',
  ]);
});

it('shows at least four flagged and four silent examples for a fact that leads', () => {
  const few = [...rules.values()].flatMap(({ fact }) => {
    const examples = facts.get(fact)?.examples ?? [];
    const flagged = examples.filter(({ kind }) => kind === 'flagged').length;
    const silent = examples.filter(({ kind }) => kind === 'not-flagged').length;
    return flagged < 4 || silent < 4 ? [fact] : [];
  });
  expect(few).toEqual([]);
});

it('tells apart any two propositions that contradict facts', () => {
  const lines = [...facts.values()].flatMap(({ contradictedBy }) =>
    contradictedBy.map((line) => JSON.stringify(line)),
  );
  expect(lines.length).toBe(new Set(lines).size);
});

it('puts works whose authors are all known first', () => {
  const complete = (key: string): boolean => references.get(key)?.custom?.authorsComplete === 'yes';
  const shuffled = [...facts.values()].filter((fact) => {
    const known = fact.references.map(({ id }) => complete(id));
    return known.lastIndexOf(true) > known.indexOf(false) && known.includes(false);
  });
  expect(shuffled.map(({ id }) => id)).toEqual([]);
});

it('says of each debated fact that it is debated, in its own words', () => {
  const silent = [...facts.values()].filter(
    ({ evidence, body }) => evidence === 'debated' && !/debated|inference/i.test(body),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

it('claims a trial that failed only of drugs whose trial it cites', () => {
  const tried = [...facts.values()].flatMap(({ supportedBy }) =>
    supportedBy
      .filter(({ relation, negated }) => relation === 'treats' && negated)
      .map(({ subject }) => subject),
  );
  expect(tried).toEqual(['interferon-beta', 'glatiramer', 'dimethyl-fumarate']);
});

it('knows every drug of multiple sclerosis it names as an immunomodulatory therapy', () => {
  const under = [...concepts.values()]
    .filter(({ isA }) => isA.includes('immunomodulatory-therapy'))
    .map(({ id }) => id);
  expect(under).toContain('natalizumab');
  expect(under).not.toContain('riluzole');
});

/** What a note on this subject mentions. */
const CARDS = [
  ...['als', 'upper-motor-neuron', 'lower-motor-neuron', 'motor-neuron', 'corticospinal-tract'],
  ...['internal-capsule', 'cerebral-peduncle', 'anterior-horn', 'mri-signal', 'snake-eyes-sign'],
  ...['corticospinal-hyperintensity', 'demyelination', 'myelin', 'oligodendrocyte', 'schwann-cell'],
  ...['axonal-degeneration', 'gliosis', 'excitotoxicity', 'oxidative-stress', 'apoptosis'],
  ...[
    'mitochondrial-dysfunction',
    'neuroinflammation',
    'ms',
    'demyelinating-disease',
    'cidp',
    'gbs',
  ],
  ...['mmn', 'pls', 'pma', 'riluzole', 'edaravone', 'tofersen', 'immunomodulatory-therapy'],
  ...['interferon-beta', 'glatiramer', 'dimethyl-fumarate', 'natalizumab', 'ocrelizumab'],
  ...['fingolimod', 'ivig', 'plasma-exchange', 'corticosteroids', 'cyclophosphamide'],
  ...['el-escorial-criteria', 'gold-coast-criteria', 'fasciculation', 'spasticity'],
  ...['hyperreflexia', 'muscle-atrophy', 'weakness', 'respiratory-failure'],
];

it.each(CARDS)('has a card on %s that fits a screen and tells for whom it is', (id) => {
  const card = checker.explain(id) ?? '';
  expect(card).toContain('not clinical advice; not reviewed by a clinician');
  expect(card.replaceAll(/\]\([^)]*\)/g, ']').length).toBeLessThan(1600);
  expect(card).not.toMatch(/<[a-z!/]|command:|\[@/i);
});

it('says on the cards of ALS and MS what else their abbreviations mean', () => {
  expect(checker.explain('als')).toContain('advanced life support');
  expect(checker.explain('ms')).toContain('mass spectrometry');
});
