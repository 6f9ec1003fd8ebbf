import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import { verbHas } from '../clauses.ts';
import type { Sentence } from '../sentence.ts';
import { findingIn } from './imaging/findings.ts';
import { signOfClause, signsIn } from './signs.ts';

/** A sign, or a finding on a scan, that was spoken of right before. */
export interface Pointed {
  readonly kind: 'sign' | 'imaging';
  readonly concept: string;
}

/** "It", "both" or "all three" after a sign or a finding on a scan stands for that. */
export function pointedSign(sentence: Sentence, phrase: Phrase): Pointed | undefined {
  const each = eachOfWhich(sentence, phrase);
  if (each) return namedIn(sentence, ...each);
  const isCounted = phrase.determiner?.norm === 'all' && COUNTED.test(phrase.head.norm);
  if (!isCounted && (phrase.words.length > 1 || !POINTING.test(phrase.head.norm))) return undefined;
  const own = sentence.parse.clauses.filter(
    ({ to, subject }) =>
      subject !== undefined && to <= phrase.from && !POINTING.test(subject.head.norm),
  );
  if (own.length > 0) return spokenOf(sentence, own, phrase);
  return sentence.before
    ? spokenOf(sentence.before, sentence.before.parse.clauses, phrase)
    : undefined;
}

/** "weakness and atrophy, *all of which* …": what the clause around it tells, the nearest first. */
function eachOfWhich({ parse }: Sentence, { head, from, to }: Phrase): Phrase[] | undefined {
  const { parent } =
    parse.clauses.find(({ kind, opener }) => kind === 'relative' && opener?.index === to) ?? {};
  if (!parent || !/^(?:all|both|each)$/.test(head.norm) || parse.units[to]?.norm !== 'of which')
    return undefined;
  const said = [...objectsOf(parent).reverse(), ...(parent.subject ? [parent.subject] : [])];
  return said.filter((phrase) => phrase.from < from);
}

/** What a bare "the cause" or "the reason" is the cause of, where the sentence before tells of a sign or finding. */
export function bareCauseOf(sentence: Sentence, role: Phrase): Pointed | undefined {
  const isBare = role.attached.length === 0 && !role.possessor && role.members.length === 1;
  return isBare && has(role.head, 'noun:cause') && has(role.determiner, 'definite')
    ? signBefore(sentence)
    : undefined;
}

/** The sign or finding that the sentence before tells of, where a bare "the cause" follows: "He is weak. *The cause* is …" */
function signBefore({ before }: Sentence): Pointed | undefined {
  const clause = before?.parse.clauses.find(tells);
  if (!before || !clause?.subject) return undefined;
  // "They ask *why the reflexes are brisk*. Loss of myelin is the reason."
  const asked = before.parse.clauses.find(({ opener }) => opener?.norm === 'why');
  const [concept] = asked
    ? [...(asked.subject ? [asked.subject] : []), ...objectsOf(asked)].flatMap((phrase) =>
        signsIn(before, phrase),
      )
    : [];
  const told = asked && (concept ?? signOfClause(before, asked)?.concept);
  if (told) return { kind: 'sign', concept: told };
  return (
    namedIn(before, clause.subject) ??
    (verbHas(clause, 'be') ? undefined : namedIn(before, ...objectsOf(clause))) ??
    brightIn(before, clause)
  );
}

const POINTING = /^(?:it|they|this|these|that|both|all)$/;
const COUNTED = /^(?:two|three|four|five)$/;

function tells({ subject, inherited, kind }: Clause): boolean {
  return subject !== undefined && !inherited && kind !== 'adverbial';
}

function spokenOf(
  source: Sentence,
  clauses: readonly Clause[],
  { head }: Phrase,
): Pointed | undefined {
  const clause = clauses.find(tells);
  if (!clause?.subject) return undefined;
  const named = namedIn(source, clause.subject);
  if (named) return named;
  const isOne = /^(?:it|this|that)$/.test(head.norm);
  // "ALS weakens the hands. It …" is of ALS; "… signs. They …" is of the signs.
  const told =
    !isOne && verbHas(clause, 'be', 'have', 'verb:showing', 'verb:accompanying', 'verb:causing')
      ? namedIn(source, ...objectsOf(clause).filter(({ head: { norm } }) => norm.endsWith('s')))
      : undefined;
  if (told || head.norm !== 'this') return told;
  // "Patients become weak. This is because …"
  const sign = verbHas(clause, 'verb:causing') ? undefined : signOfClause(source, clause);
  return sign ? { kind: 'sign', concept: sign.concept } : undefined;
}

function objectsOf({ complements }: Clause): Phrase[] {
  return complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
}

function namedIn(source: Sentence, ...phrases: readonly Phrase[]): Pointed | undefined {
  for (const phrase of phrases) {
    for (const { kind, concept } of source.things(phrase))
      if (kind === 'imaging' && concept) return { kind, concept };
    const [concept] = signsIn(source, phrase);
    if (concept) return { kind: 'sign', concept };
  }
  return undefined;
}

/** "The tracts are bright on FLAIR." */
function brightIn(source: Sentence, clause: Clause): Pointed | undefined {
  const { generalImaging } = source.world;
  const isBright = clause.complements.some(
    ({ phrase }) => has(phrase.head, 'is:bright') || findingIn(source, phrase) !== undefined,
  );
  return isBright && generalImaging ? { kind: 'imaging', concept: generalImaging } : undefined;
}
