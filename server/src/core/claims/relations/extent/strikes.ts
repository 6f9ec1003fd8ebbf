import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { denialsOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { isBounding, isWholeProcess, OUTWARD } from './bounds.ts';
import { isAmongOthers, namesBoth } from './company.ts';
import { endsLate, extentDrafts, isOneSided, isOnly } from './drafts.ts';
import { isOfFew, isOfSomebody, keepsOwn, lacks, strikesOrShows } from './patients.ts';
import { conceptsOf, isKind, kindBeside, tissuesIn } from './tissues.ts';
import { TOKENS } from './tokens.ts';

/** "ALS affects only upper motor neurons", "ALS spares the lower motor neurons", "does not affect …". */
export function strikes(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || !subject) return;
  const { unit, passive } = last;
  // What some, or one patient, show says nothing of the disease.
  if (
    /^(?:some|others|few|one|he|she|i)$/.test(subject.head.norm) ||
    (isOfFew(subject) && has(subject.head, 'noun:person'))
  )
    return;
  // "*Poliovirus* attacks only …": what strikes by itself is no part of another disease.
  if (AGENT.test(subject.head.norm)) return;
  // "*his* ALS"
  if (isOfSomebody(sentence, subject)) return;
  const confined = /^(?:limited|confined|restricted)$/.test(unit.norm);
  for (const { preposition, phrase } of clause.complements) {
    const beside = kindBeside(sentence, phrase);
    const found = beside.length > 0 ? beside : tissuesIn(sentence, phrase);
    if (conceptsOf(found).size !== 1 || namesBoth(sentence, phrase)) continue;
    if (beside.length === 0 && isAmongOthers(sentence, phrase, found)) continue;
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    // "affects upper motor neurons *but not lower motor neurons*"
    for (const other of phrase.attached) {
      const left = /^(?:but not|and not)$/.test(other.preposition.norm)
        ? tissuesIn(sentence, other.phrase)
        : [];
      if (!passive && strikesOrShows(sentence, clause) && !isOneSided(clause))
        extentDrafts(tell, sentence, 'spares', clause, left, [subject], parts, []);
    }
    if (isExcluding(preposition)) {
      // "involves the lower *but not the upper* ones"
      const others = clause.complements.some(
        (other) => !other.preposition && tissuesIn(sentence, other.phrase).length > 0,
      );
      if (
        others &&
        !passive &&
        has(unit, 'verb:affecting', 'verb:damaging') &&
        (/^(?:not|but not|and not|never|but never)$/.test(preposition?.norm ?? '') ||
          isInsteadOf(sentence, clause, preposition, found)) &&
        !isOneSided(clause)
      )
        extentDrafts(tell, sentence, 'spares', clause, found, [subject], parts, []);
      continue;
    }
    if (confined || isBounding(verb, preposition)) {
      if (
        isWholeProcess(sentence, subject, found) &&
        // "confined to *the lateral columns*": where in the cord, not which neurons.
        !/columns?$/.test(phrase.head.norm) &&
        !subject.denied &&
        preposition &&
        /^(?:at|beyond|on|outside|past|to|within)$/.test(preposition.norm) &&
        !clause.parent?.subject?.denied &&
        !isOneSided(clause)
      )
        extentDrafts(
          tell,
          sentence,
          'affects-only',
          clause,
          found,
          [subject],
          parts,
          // "does *not* go beyond"
          OUTWARD.test(preposition.norm) ? verb.negations : [],
        );
      continue;
    }
    // "is *characterised by* exclusive loss of …"
    if (
      passive &&
      has(unit, 'verb:characterizing') &&
      /^(?:by|through|with)$/.test(preposition?.norm ?? '') &&
      sentence.things(subject).some(isWholeDisease) &&
      (isOnly(clause, phrase) || phrase.words[0]?.norm === 'selective') &&
      !isOneSided(clause)
    )
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        found,
        [subject],
        parts,
        denialsOf(...found),
      );
    if (passive) continue;
    // "patients *keep their* upper motor neurons"
    if (
      (keepsOwn(sentence, clause, phrase) || lacks(sentence, clause)) &&
      !preposition &&
      !isOneSided(clause)
    ) {
      extentDrafts(tell, sentence, 'spares', clause, found, [subject], parts, denialsOf(...found));
      continue;
    }
    const spares =
      has(unit, 'verb:sparing') &&
      (!/^(?:leave|leaves|left|retain|miss|pass|preserve|preserves|keep|keeps)/.test(unit.norm) ||
        [
          ...clause.loose,
          ...phrase.words,
          ...clause.complements.flatMap(({ phrase: other }) => other.words),
        ].some((word) => has(word, 'is:untouched')) ||
        unit.norm.startsWith('preserv'));
    // "spares *neither* the upper nor the lower ones"
    const sparesNeither = sentence.parse.units
      .slice(verb.to, phrase.from)
      .some(({ norm }) => norm === 'neither');
    if (spares && sparesNeither) continue;
    if (spares && !preposition && !isOneSided(clause) && !endsLate(clause)) {
      extentDrafts(tell, sentence, 'spares', clause, found, [subject], parts, denialsOf(...found));
      continue;
    }
    if (
      !has(
        unit,
        'verb:affecting',
        'verb:damaging',
        'be',
        'have',
        'verb:accompanying',
        'verb:causing',
        'verb:linking',
      ) &&
      !/^extends?$/.test(unit.norm)
    )
      continue;
    const owned =
      has(unit, 'verb:affecting', 'verb:damaging') ||
      sentence.things(subject).some(({ kind, within }) => kind === 'disease' || within.length > 0);
    const only = owned && (beside.length > 0 || isOnly(clause, phrase));
    if (
      only &&
      !isOneSided(clause) &&
      (!preposition || /^(?:of|in|on|at|to|with|by)$/.test(preposition.norm)) &&
      !has(unit, 'be')
    ) {
      // "not only …" is an addition, and "doesn't affect only …" denies the limit.
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        found,
        [subject],
        parts,
        denialsOf(...found.filter(({ phrase: p }) => p !== subject)),
      );
      continue;
    }
    const isDenied = (verb.negations.length % 2 === 1) !== isLeftOut(sentence, clause);
    if (
      (has(unit, 'verb:affecting', 'verb:damaging') || /^extends?$/.test(unit.norm)) &&
      !isNeverAlone(sentence, clause) &&
      (!preposition || preposition.norm === 'to' || preposition.norm === 'on') &&
      (isDenied || phrase.denied) &&
      // "does not affect the one *rather than* the other"
      !clause.complements.some((other) => INSTEAD.test(other.preposition?.norm ?? ''))
    ) {
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        found,
        [subject],
        parts,
        isDenied ? [unit] : [phrase.determiner ?? phrase.head, unit],
      );
    }
    // "has no effect on the upper motor neurons"
    if (
      has(unit, 'have') &&
      preposition?.norm === 'on' &&
      verb.negations.length === 0 &&
      clause.complements.some(
        (other) =>
          !other.preposition &&
          other.phrase.denied &&
          /^(?:effect|impact|influence|bearing)$/.test(other.phrase.head.norm),
      )
    )
      extentDrafts(tell, sentence, 'spares', clause, found, [subject], parts, [unit, phrase.head]);
    if (
      has(unit, 'have', 'verb:accompanying', 'verb:causing', 'verb:showing') &&
      // "does not *make* ALS a disease of the lower ones"
      !/^ma[dk]e/.test(unit.norm) &&
      !preposition &&
      phrase.denied !== (verb.negations.length % 2 === 1) &&
      !isOneSided(clause) &&
      phrase.words.some(({ norm }) => TOKENS.test(norm))
    ) {
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        found,
        [subject],
        parts,
        phrase.denied ? [phrase.determiner ?? phrase.head, phrase.head] : [phrase.head],
      );
    }
  }
}

/** "destroys the lower motor neurons *without harming the upper ones*": said outright, and of the disease as a whole. */
function isLeftOut(sentence: Sentence, { opener, parent }: Clause): boolean {
  const { verb, subject } = parent ?? {};
  return (
    opener?.norm === 'without' &&
    verb !== undefined &&
    subject !== undefined &&
    !subject.denied &&
    !isOfFew(subject) &&
    verb.negations.length + verb.modals.length + verb.adverbs.length === 0 &&
    parent?.fronted.length === 0 &&
    parent.loose.length === 0 &&
    has(verb.chain.at(-1)?.unit, 'verb:affecting', 'verb:damaging') &&
    sentence.things(subject).some(({ kind }) => kind === 'disease')
  );
}

/** "never affects the lower ones *without affecting the upper*": it affects both. */
function isNeverAlone({ parse }: Sentence, clause: Clause): boolean {
  return parse.clauses.some(
    ({ opener, parent, verb }) =>
      parent === clause &&
      opener?.norm === 'without' &&
      has(verb?.chain.at(-1)?.unit, 'verb:affecting', 'verb:damaging'),
  );
}

/** "affects upper *rather than lower* motor neurons": the one kind in the place of the other, and not more than it. */
function isInsteadOf(
  sentence: Sentence,
  { complements, loose, verb }: Clause,
  preposition: Unit | undefined,
  found: readonly Thing[],
): boolean {
  const isWhole = ({ concept }: Thing): boolean => isKind(sentence.world, concept ?? '');
  return (
    verb !== undefined &&
    INSTEAD.test(preposition?.norm ?? '') &&
    verb.negations.length + verb.modals.length + verb.adverbs.length + loose.length === 0 &&
    found.every(isWhole) &&
    complements.some(
      (other) => !other.preposition && tissuesIn(sentence, other.phrase).some(isWhole),
    )
  );
}

const INSTEAD = /^(?:instead of|rather than)$/;

const AGENT = /(?:poison|toxin|venom|virus(?:es)?)s?$/;
