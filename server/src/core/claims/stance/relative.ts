import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { denialsIn, predicateOf } from '../attitude/denials.ts';
import { isCleft } from '../clauses.ts';
import { isUnaware, SUPPOSE } from './beside.ts';
import { wouldIn } from './own.ts';
import type { Reading } from './reading.ts';

/**
 * What a clause makes of a relative clause in it, which is taken for granted except inside what is itself only
 * quoted; true where the relative clause is all that the outer one says.
 */
export function relativeStance(
  clause: Clause,
  parent: Clause,
  units: readonly Unit[],
  reading: Reading,
): boolean {
  const asked = askedMeasure(clause, units);
  if (asked) reading.suspend(asked, 'question');
  if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  // "*Imagine a world* in which …"
  const imagined = parent.subject ? undefined : parent.verb?.chain[0]?.unit;
  if (SUPPOSE.test(imagined?.norm ?? '')) reading.suspend(imagined, 'condition');
  // "the *model* in which …", "a *world* where …"
  const supposed = imaginedPlace(clause);
  if (supposed) reading.suspend(supposed, 'condition');
  const missing = missingCase(clause, parent);
  if (missing) reading.deny(missing.determiner ?? missing.head);
  // "We are *not* aware of *any classification* in which …"
  const unaware = isUnaware(parent) && clause.complements.some(({ phrase }) => holdsAny(phrase));
  if (unaware) for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
  if (isCleft(clause)) for (const denial of denialsIn(parent, undefined)) reading.deny(denial);

  if (!isPredicate(clause, parent) && !definesPredicate(clause, parent)) return false;
  for (const denial of denialsIn(parent, undefined)) reading.deny(denial);
  const would = wouldIn(parent);
  if (would) reading.suspend(would, 'condition');
  return true;
}

function imaginedPlace({ opener, complements }: Clause): Unit | undefined {
  if (!/^(?:in which|on which|under which|where|whereby)$/.test(opener?.norm ?? ''))
    return undefined;
  return complements.find(
    ({ preposition, phrase }) =>
      !preposition && phrase.to === opener?.index && IMAGINED.test(phrase.head.norm),
  )?.phrase.head;
}

const IMAGINED =
  /^(?:hypothes[ie]s|models?|narratives?|paradigms?|scenarios?|thought experiments?|theor(?:y|ies)|univers(?:e|es)|worlds?)$/;

/** "learn *how often* CIDP accompanies ALS": it may be never; "few realise how often" takes it for granted. */
export function askedMeasure({ opener, parent }: Clause, units: readonly Unit[]): Unit | undefined {
  if (GRANTING.test(parent?.verb?.chain.at(-1)?.unit.norm ?? '')) return undefined;
  const measure = opener?.norm === 'how' ? units[opener.index + 1] : undefined;
  return /^(?:commonly|far|frequently|likely|long|often|rarely|regularly)$/.test(
    measure?.norm ?? '',
  )
    ? opener
    : undefined;
}

const GRANTING = /^(?:appreciat|forg[eo]t|overlook|reali[sz]|underestimat)/;

function holdsAny({ attached }: Phrase): boolean {
  return attached.some(({ phrase }) => /^(?:any|a single)$/.test(phrase.determiner?.norm ?? ''));
}

/** "There is *no case* in which …", "*hardly a patient* whose …": what is said of none is denied. */
function missingCase({ opener }: Clause, outer: Clause): Phrase | undefined {
  const { subject, verb, complements } = outer;
  // "There is *hardly* a case …"
  const isHardlyThere = !subject && (verb?.negations.length ?? 0) % 2 === 1;
  return [...(subject ? [subject] : []), ...complements.map(({ phrase }) => phrase)].find(
    (phrase) =>
      (phrase.denied || isHardlyThere) &&
      CASE.test(phrase.head.norm) &&
      // "no case *is known* in which"
      (phrase.to === opener?.index ||
        // "no sense, *clinical or pathological*, in which"
        phrase.asides.some(({ clauses }) => clauses.some(({ to }) => to + 1 === opener?.index)) ||
        (phrase === subject && verb?.to === opener?.index)),
  );
}

const CASE =
  /^(?:autops(?:y|ies)|cases?|examples?|instances?|necrops(?:y|ies)|patients?|persons?|respects?|senses?|specimens?|ways?)$/;

/** "ALS is not *a condition in which* the myelin goes first": the clause tells which condition it is not. */
function definesPredicate({ subject, opener, complements }: Clause, parent: Clause): boolean {
  const predicate = has(parent.verb?.chain.at(-1)?.unit, 'be') ? predicateOf(parent) : undefined;
  const isAntecedent =
    predicate !== undefined &&
    (subject === predicate ||
      predicate.to === opener?.index ||
      complements.some(({ preposition, phrase }) => !preposition && phrase === predicate));
  return (
    isAntecedent &&
    parent.subject !== undefined &&
    parent.subject.head.norm !== 'it' &&
    // "is not *the* only one in which …"
    /^(?:not )?(?:an?|one)$|^no$/.test((predicate.determiner ?? predicate.head).norm)
  );
}

/** "Demyelination is not *what causes ALS*": the relative clause is all that the outer one says. */
function isPredicate({ opener }: Clause, { verb }: Clause): boolean {
  return opener?.norm === 'what' && has(verb?.chain.at(-1)?.unit, 'be');
}
