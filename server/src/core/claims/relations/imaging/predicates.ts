import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { isPassiveParticiple } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell, withDenials } from '../../sentence.ts';
import { isExcluding, phrasesWithin } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isOnePerson } from '../many.ts';
import { type Lesion, harmAscribed, lesionBehind, lesionIn, lesionOfClause } from '../lesions.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';
import { isDenied, meantBy } from './meaning.ts';
import { signalIn } from './told.ts';

/** "The signal reflects / is a sign of / corresponds to demyelination." */
export function shown(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last) return;
  const bearer = takenUp(sentence, clause) ?? subject;
  const finding = bearer && findingIn(sentence, bearer);
  const said = subject ?? bearer;
  const participle = isPassiveParticiple(clause);
  if (
    finding &&
    said &&
    !last.passive &&
    !participle &&
    (has(last.unit, 'verb:showing', 'be', 'verb:linking', 'verb:factive', 'verb:causing') ||
      // "findings *include* demyelination", "*serves* as a marker of", "T2 *picks up* the demyelination"
      /^(?:act|allow|detect|enabl|function|includ|permit|pick|serv)/.test(last.unit.norm))
  ) {
    for (const { preposition, phrase } of clause.complements) {
      if (
        isExcluding(preposition) ||
        isUnrelated(sentence, preposition) ||
        // "…, *not consistent* with demyelination"
        (preposition?.norm === 'with' && isDenied(sentence, preposition.index - 1)) ||
        // "is *neither specific* for demyelination"
        clause.complements.some(
          ({ phrase: { denied, to } }) => denied && to === preposition?.index,
        ) ||
        (preposition && !/^(?:to|for|of|with|as|on|at|towards?|up)$/.test(preposition.norm)) ||
        // "comes from axon loss, *with demyelination* as a result", "reflects axon loss *with demyelination*"
        (preposition?.norm === 'with' &&
          (sentence.parse.units[preposition.index - 1]?.norm === ',' ||
            hasOtherLesion(sentence, clause)))
      )
        continue;
      const lesion = meantBy(sentence, phrase);
      const direct = lesionIn(sentence, phrase) !== undefined;
      // "is *no* sign of"
      const tellDenied: Tell = (draft) => {
        tell(withDenials(draft, phrase.denied ? [phrase.determiner ?? phrase.head] : []));
      };
      if (lesion && (direct || !has(last.unit, 'verb:causing') || has(last.unit, 'verb:showing')))
        imagingDrafts(tellDenied, sentence, clause, finding, said, lesion, [
          rangeOf(said),
          verb,
          rangeOf(phrase),
        ]);
    }
  }
  // "The bright tracts are demyelinated", "the T2 lesions are demyelinating".
  if (finding && said && has(last.unit, 'be')) {
    const lesion = lesionOfClause(sentence, clause) ?? lesionAscribed(sentence, clause);
    if (lesion)
      imagingDrafts(tell, sentence, clause, finding, said, lesion, [
        rangeOf(said),
        verb,
        { from: clause.from, to: clause.to },
      ]);
  }
  // "… mean that the myelin is being lost", "are places where myelin has been lost", "measures how much is lost".
  const measures = MEASURING.test(last.unit.norm) && !last.passive;
  if (finding && said && (measures || has(last.unit, 'verb:showing', 'be', 'verb:linking'))) {
    for (const inner of sentence.parse.clauses) {
      const told =
        inner.parent === clause &&
        (inner.kind === 'complement' ||
          (inner.kind === 'relative' && /^(?:where$|how\b)/.test(inner.opener?.norm ?? ''))) &&
        (measures || has(last.unit, 'verb:showing') || has(inner.host?.head, 'noun:effect'));
      const placed =
        inner.parent === clause &&
        (inner.kind === 'relative' || inner.kind === 'adverbial') &&
        /^(?:where|in which)$/.test(inner.opener?.norm ?? '') &&
        (clause.complements.some(({ phrase }) => has(phrase.head, 'noun:place')) ||
          // "The stripes are where the myelin has gone."
          (has(last.unit, 'be') &&
            clause.complements.every(({ preposition }) => preposition !== undefined)));
      if (!told && !placed) continue;
      const had = lesionHad(sentence, inner);
      const lesion = lesionOfClause(sentence, inner) ?? had ?? lesionGone(sentence, inner);
      // "MRI shows that *ALS patients* have demyelination": of whom is told inside.
      const [teller, bearers] = lesion === had ? [inner, inner.subject ?? said] : [clause, said];
      if (lesion)
        imagingDrafts(tell, sentence, teller, finding, bearers, lesion, [
          rangeOf(said),
          verb,
          { from: inner.from, to: inner.to },
        ]);
    }
  }
  if (
    (last.passive || participle) &&
    (has(last.unit, 'verb:causing', 'verb:attributing', 'verb:classing', 'verb:showing') ||
      // "should be *reported* as demyelination"
      (last.unit.norm === 'reported' && verb.modals.length > 0))
  ) {
    if (!finding) {
      // "demyelination is shown by the T2 signal"
      const lesion = subject && lesionIn(sentence, subject);
      if (!lesion || !has(last.unit, 'verb:showing')) return;
      for (const { preposition, phrase } of clause.complements) {
        const by =
          preposition && /^(?:by|on|with|as)$/.test(preposition.norm)
            ? findingIn(sentence, phrase)
            : undefined;
        if (by)
          imagingDrafts(tell, sentence, clause, by, phrase, lesion, [
            rangeOf(subject),
            verb,
            rangeOf(phrase),
          ]);
      }
      return;
    }
    if (!said) return;
    for (const { preposition, phrase } of clause.complements) {
      // "can be equated with demyelination"
      const equal = preposition?.norm === 'with' && last.unit.norm.startsWith('equat');
      // "is considered evidence of demyelination"
      const held = !preposition && OPINION.test(last.unit.norm);
      if (!held && !(equal || /^(?:as|to|by)$/.test(preposition?.norm ?? ''))) continue;
      const lesion = lesionBehind(sentence, phrase);
      if (lesion)
        imagingDrafts(tell, sentence, clause, finding, said, lesion, [
          rangeOf(said),
          verb,
          rangeOf(phrase),
        ]);
    }
  }
}

/** "reflects *axonal degeneration* with demyelination": what comes with it is no more than that. */
function hasOtherLesion(sentence: Sentence, { complements }: Clause): boolean {
  return complements.some(
    ({ preposition, phrase }) =>
      !preposition && sentence.things(phrase).some(({ kind }) => kind === 'lesion'),
  );
}

/** "proves that *patients have demyelination*", "tells us that *there is demyelination*" */
function lesionHad(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { verb, complements, subject, loose } = clause;
  if ((verb?.negations.length ?? 0) > 0) return undefined;
  const last = verb?.chain.at(-1)?.unit;
  const isThere = has(last, 'be') && !subject && loose.some((word) => has(word, 'expletive'));
  if (!isThere && (!has(last, 'have') || !subject || isOnePerson(subject))) return undefined;
  for (const { preposition, phrase } of complements) {
    const lesion = preposition || phrase.denied ? undefined : lesionIn(sentence, phrase);
    if (lesion) return lesion;
  }
  return undefined;
}

/** "shows *how far demyelination has advanced*" */
function lesionGone(sentence: Sentence, { opener, subject, verb }: Clause): Lesion | undefined {
  return subject && verb?.negations.length === 0 && opener?.norm.startsWith('how')
    ? lesionIn(sentence, subject)
    : undefined;
}

const MEASURING = /^(?:gaug|measur|quantif)/;

/** "The T2 lesions are *demyelinating* (in nature)." */
function lesionAscribed({ world }: Sentence, { complements }: Clause): Lesion | undefined {
  for (const { preposition, phrase } of complements) {
    if (preposition || phrase.nominal || phrase.denied || phrase.mixed) continue;
    for (const { adjectives } of phrase.words)
      for (const adjective of adjectives) {
        const concept = harmAscribed(world, adjective);
        if (concept) return { concept, phrase, immune: false };
      }
  }
  return undefined;
}

const OPINION = /^(?:believed|called|considered|deemed|held|judged|thought)$/;

/** "is *unrelated* to demyelination" */
function isUnrelated({ parse }: Sentence, preposition: Unit | undefined): boolean {
  return (
    preposition !== undefined &&
    /^(?:foreign|immaterial|irrelevant|unconnected|unrelated)$/.test(
      parse.units[preposition.index - 1]?.norm ?? '',
    )
  );
}

/** "Hyperintensity was found in ALS, *which* reflects …", "…, *indicating* …", "…, *a finding that* proves …": what the clause before is about. */
function takenUp(sentence: Sentence, { kind, subject, parent }: Clause): Phrase | undefined {
  if (!/^(?:participial|relative)$/.test(kind) || !parent) return undefined;
  // "There is hyperintensity along both tracts, *which* …"
  const isPlace = parent.complements.some(
    ({ preposition, phrase }) => preposition !== undefined && phrase === subject,
  );
  // "T2 signal in the brain of patients, *which* …"
  const isPart =
    subject !== undefined &&
    parent.subject?.members.length === 1 &&
    subject !== parent.subject &&
    phrasesWithin(parent.subject).includes(subject) &&
    sentence.parse.units[subject.to]?.norm === ',';
  // "… in ALS, with *high signal along both tracts* reflecting …"
  const isBorne = (parent.subject?.attached ?? []).some(
    ({ preposition, phrase }) =>
      preposition.norm === 'with' && signalIn(sentence, phrase) !== undefined,
  );
  const isLoose =
    !subject ||
    isPlace ||
    isPart ||
    isBorne ||
    subject === parent.subject ||
    /^(?:finding|appearance|change|sign|observation|result)$/.test(subject.head.norm) ||
    sentence.things(subject).some(isWholeDisease);
  if (!isLoose) return undefined;
  const shownThere = (parent.verb?.negations.length ?? 0) % 2 === 1 ? [] : bareObjectsOf(parent);
  // "Known ALS *with high T2 signal*, indicating …"
  const borne = (parent.subject?.attached ?? [])
    .filter(({ preposition }) => preposition.norm === 'with')
    .map(({ phrase }) => phrase);
  const said = [...(parent.subject ? [parent.subject] : []), ...shownThere, ...borne].filter(
    (phrase) => !phrase.denied,
  );
  // "*Her MRI* shows *hyperintense tracts*, which …": the signal before the scan that shows it.
  return (
    said.find((phrase) => signalIn(sentence, phrase)) ??
    said.slice(0, 1).find((phrase) => findingIn(sentence, phrase))
  );
}

function bareObjectsOf({ complements }: Clause): Phrase[] {
  return complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
}
