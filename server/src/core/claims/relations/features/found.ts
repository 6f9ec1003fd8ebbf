import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { clauseWithout, isModified, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isMany } from '../many.ts';
import { featureDrafts, features, isCompanion } from './drafts.ts';
import { isMistaken, setsApart } from './roles.ts';

/** "There is always a demyelinating neuropathy in ALS", "expect CIDP in every patient with ALS". */
export function isThere(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || setsApart(clause)) return;
  const isNorm = isUsualToSee(sentence, clause);
  if (!isNorm && !isUsual(clause)) return;
  const exists =
    !subject && has(last.unit, 'be') && clause.loose.some((word) => has(word, 'expletive'));
  if (!exists && !isNorm && !isAdvice(clause)) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition) continue;
    featureDrafts(
      tell,
      sentence,
      clause,
      features(sentence, phrase).filter(isCompanion),
      clause.complements
        .filter((other) => !isExcluding(other.preposition))
        .map((other) => other.phrase),
      [{ from: clause.from, to: clause.to }],
    );
  }
}

/** "*It is normal to find* a demyelinating neuropathy in ALS" */
function isUsualToSee({ parse: { units } }: Sentence, { kind, verb, parent }: Clause): boolean {
  return (
    kind === 'participial' &&
    units[verb?.from ?? -1]?.norm === 'to' &&
    has(verb?.chain.at(-1)?.unit, 'verb:accompanying') &&
    parent?.subject?.head.norm === 'it' &&
    has(parent.verb?.chain.at(-1)?.unit, 'be') &&
    parent.verb?.negations.length === 0 &&
    parent.complements.some(
      ({ preposition, phrase }) => !preposition && USUAL.test(phrase.head.norm),
    )
  );
}

const USUAL = /^(?:common|customary|normal|the norm|the rule|typical|usual)$/;

/** "Nerve conduction studies in ALS typically reveal a demyelinating neuropathy": what a test of the patients shows. */
export function isShown(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive || !isUsual(clause)) return;
  if (setsApart(clause) || isMistaken(clause)) return;
  if (
    !(verbHas(clause, 'verb:showing', 'verb:accompanying') || turnsUp(clause)) ||
    features(sentence, subject).some(isCompanion)
  )
    return;
  const owners: Phrase[] = [
    subject,
    ...clause.fronted.map(({ phrase }) => phrase),
    // "usually show a neuropathy *in ALS*"
    ...clause.complements
      .filter(({ preposition }) => preposition?.norm === 'in')
      .map(({ phrase }) => phrase),
  ];
  const named = owners
    .flatMap((phrase) => sentence.things(phrase))
    .some((thing) => isWholeDisease(thing) || thing.within.length > 0);
  if (!named) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition && !has(preposition, 'particle')) continue;
    const found = features(sentence, phrase).filter(({ kind }) => kind === 'disease');
    featureDrafts(tell, sentence, clause, found, owners, [
      { from: subject.from, to: Math.max(rangeOf(phrase).to, verb.to) },
    ]);
  }
}

/** "they usually *turn up* a neuropathy" */
function turnsUp({ complements, verb }: Clause): boolean {
  return (
    (verb?.chain.at(-1)?.unit.norm ?? '').startsWith('turn') &&
    complements.some(({ preposition }) => preposition?.norm === 'up')
  );
}

/** "The near-universal occurrence of CIDP in ALS": told in passing, whatever is said of it. */
export function occurrence(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  if (!OCCURRENCE.has(phrase.head.norm) || phrase.denied || !isModified(phrase, 'is:typical'))
    return;
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  const place = [...phrase.attached, ...(of?.attached ?? [])].find(
    ({ preposition }) => preposition.norm === 'in',
  )?.phrase;
  if (!of || !place) return;
  featureDrafts(
    tell,
    sentence,
    // What is said of it is no judgement of whether it is there.
    clauseWithout(clause, 'verb', 'subject'),
    features(sentence, of).filter(isCompanion),
    [place],
    [rangeOf(phrase)],
  );
}

/** "ALS, with *its characteristic demyelinating polyneuropathy*, …": taken for granted, whatever is said of it. */
export function ownPart(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  if (phrase.determiner?.norm !== 'its' || phrase.members.length > 1 || phrase.denied) return;
  if (!phrase.words.some(({ norm }) => OWN.test(norm)) || isModified(phrase, 'is:rare')) return;
  if (setsApart(clause) || clause.verb?.modals.length) return;
  const found = features(sentence, phrase).filter(({ kind }) => kind === 'disease');
  if (found.length === 0) return;
  // "*its*": of the disease that its clause, or the one above, speaks of
  const bearers = [clause.subject, clause.parent?.subject].filter(
    (bearer) => bearer !== undefined && bearer !== phrase && bearer.to <= phrase.from + 1,
  );
  const bearer = bearers.find(
    (one) =>
      one &&
      sentence.things(one).some(isWholeDisease) &&
      // "ALS differs from *CIDP* and its …"
      !sentence.parse.units
        .slice(one.from, phrase.from)
        .some(
          ({ index, names }) =>
            index !== one.head.index &&
            [...names].some((name) => sentence.world.kindOf(name) === 'disease'),
        ),
  );
  if (bearer)
    featureDrafts(
      tell,
      sentence,
      clauseWithout(clause, 'verb', 'subject'),
      found,
      [bearer],
      [rangeOf(phrase)],
    );
}

const OWN = /^(?:central|characteristic|core|defining|hallmark|typical|usual)$/;

/** Nouns for being there. */
const OCCURRENCE: ReadonlySet<string> = new Set([
  'association',
  'coexistence',
  'occurrence',
  'presence',
]);

/** The clause tells what is so as a rule: by an adverb, or of most of the patients. */
function isUsual(clause: Clause): boolean {
  const adverbs = [...(clause.verb?.adverbs ?? []), ...clause.loose];
  if (adverbs.some((word) => has(word, 'is:rarely'))) return false;
  return (
    adverbs.some((word) => has(word, 'is:typically')) ||
    [...clause.complements, ...clause.fronted].some(
      ({ preposition, phrase }) => preposition !== undefined && isMany(phrase),
    )
  );
}

/** "Expect …": advice to look for it. */
function isAdvice({ subject, verb }: Clause): boolean {
  return (
    (!subject || /^(?:you|we|one)$/.test(subject.head.norm) || isDuty(verb)) &&
    has(verb?.chain.at(-1)?.unit, 'verb:accompanying')
  );
}

/** "Clinicians *should expect* it" */
function isDuty(verb: Clause['verb']): boolean {
  return (
    verb?.chain.at(-1)?.unit.norm === 'expect' &&
    verb.modals.some(({ norm }) => /^(?:must|should)$/.test(norm))
  );
}
