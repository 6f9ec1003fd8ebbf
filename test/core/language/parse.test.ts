import { expect, test } from 'vitest';
import { addPhrase, languageLexicon } from '../../../server/src/core/language/lexicon.ts';
import { parse, type Clause, type Phrase } from '../../../server/src/core/language/parse.ts';
import { tokenize } from '../../../server/src/core/language/tokens.ts';

const lexicon = languageLexicon();
for (const name of ['ALS', 'MS', 'myelin', 'axons']) addPhrase(lexicon, name).names.add(name);
addPhrase(lexicon, 'demyelinating').adjectives.add('demyelination');

function clausesOf(sentence: string): readonly Clause[] {
  return parse(tokenize(sentence), lexicon, () => undefined).clauses;
}

/** The heads of a phrase's members, each with what hangs on it, and "no" before one that is denied. */
function told(phrase: Phrase): string {
  return phrase.members
    .map((member) =>
      [
        member.denied ? 'no ' : '',
        member.head.norm,
        ...member.attached.map((of) => ` ${hung(of)}`),
      ].join(''),
    )
    .join(' + ');
}

function hung({ preposition, phrase }: { preposition: { norm: string }; phrase: Phrase }): string {
  return `${preposition.norm} ${told(phrase)}`;
}

/** "kind: subject | verbs | complements", with "not" before a verb that is denied. */
function outline(clause: Clause): string {
  const verbs = clause.verb?.chain.map(
    ({ unit, negations }) => `${'not '.repeat(negations)}${unit.norm}`,
  );
  const complements = clause.complements.map(({ preposition, phrase }) =>
    preposition ? hung({ preposition, phrase }) : told(phrase),
  );
  const subject = clause.subject ? told(clause.subject) : '';
  return `${clause.kind}: ${subject} | ${verbs?.join(' ') ?? ''} | ${complements.join(', ')}`;
}

test.each([
  ['a copula', 'ALS is a demyelinating disease.', ['main: als | is | disease']],
  ['a denied verb', 'ALS does not destroy myelin.', ['main: als | not destroy | myelin']],
  ['a denied phrase', 'ALS is not a demyelinating disease.', ['main: als | is | no disease']],
  ['a list', 'ALS and MS destroy myelin.', ['main: als + ms | destroy | myelin']],
  ['what hangs on a noun', 'Loss of myelin causes ALS.', ['main: loss of myelin | causes | als']],
  ['an agent', 'Myelin is destroyed by ALS.', ['main: myelin | destroyed | by als']],
  ['a question', 'Does ALS destroy myelin?', ['main: als | destroy | myelin']],
  [
    'what is said',
    'Some think that ALS is a disease of myelin.',
    ['main: some | think | ', 'complement: als | is | disease of myelin'],
  ],
  [
    'a relative clause',
    'ALS, which destroys axons, spares myelin.',
    ['main: als | spares | myelin', 'relative: als | destroys | axons'],
  ],
  [
    'a missing verb',
    'ALS is axonal, MS demyelinating.',
    ['main: als | is | axonal', 'gapped: ms |  | demyelinating'],
  ],
  ['a label', 'ALS: a demyelinating disease', ['label: als |  | ', 'main: disease |  | ']],
  [
    'an aside in brackets',
    'ALS (a disease of myelin) kills.',
    ['main: als | kills | ', 'main: disease of myelin |  | '],
  ],
])('reads %s: %s', (_, sentence, outlines) => {
  expect(clausesOf(sentence).map(outline)).toEqual(outlines);
});

test('a phrase in brackets knows the phrase that it stands beside', () => {
  const [clause, aside] = clausesOf('ALS (a disease of myelin) kills.');
  expect(aside?.beside).toBe(clause?.subject);
});

test('units and tags stand side by side', () => {
  const { units, tags } = parse(tokenize('The axons do not die.'), lexicon, () => undefined);
  expect(units.map(({ norm }, at) => `${norm}/${tags[at] ?? ''}`)).toEqual([
    'the/DT',
    'axons/N',
    'do/D',
    'not/G',
    'die/V',
    './X',
  ]);
});
