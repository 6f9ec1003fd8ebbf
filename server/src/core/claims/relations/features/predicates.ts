import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { type Sentence, wholeOf, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { isMany } from '../many.ts';
import { meetsCriteria, together } from '../overlap/company.ts';
import { featureDrafts, features, isCompanion } from './drafts.ts';
import {
  isMisdiagnosed,
  isMistaken,
  isSuspected,
  isTypicalRole,
  isUsualForm,
  setsApart,
} from './roles.ts';

/** "CIDP is a core feature of ALS", "a demyelinating neuropathy is common in ALS". */
export function isPart(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last) return;
  const adverbs = [...verb.adverbs, ...clause.loose];
  if (adverbs.some((word) => has(word, 'is:rarely')) || setsApart(clause)) return;
  const whole = wholeOf(clause, subject, verb);
  const isThere =
    has(last.unit, 'be', 'verb:linking', 'verb:accompanying') || ARISING.test(last.unit.norm);
  if (isThere && !last.passive) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition) || (preposition && !/^(?:among|of|as)$/.test(preposition.norm)))
        continue;
      if (!isTypicalRole(phrase)) continue;
      const found = features(sentence, subject).filter(isCompanion);
      if (found.length > 0)
        featureDrafts(
          tell,
          sentence,
          clause,
          found,
          [phrase, ...ownedBy(sentence, clause, phrase)],
          [whole],
          sentence.things(phrase),
        );
    }
    // "… is present in most people with ALS"
    for (const { preposition, phrase } of clause.complements) {
      if (
        preposition ||
        !/^(?:present|found|seen|common|evident|universal|detectable)$/.test(phrase.head.norm)
      )
        continue;
      const place = [...clause.complements, ...clause.fronted].find(
        ({ preposition: p, phrase: object }) =>
          // "is usually present *as part of* ALS"
          /^(?:as part of|in)$/.test(p?.norm ?? '') &&
          (isMany(object) || adverbs.some((word) => has(word, 'is:typically'))),
      );
      if (place)
        featureDrafts(
          tell,
          sentence,
          clause,
          features(sentence, subject).filter(isCompanion),
          [place.phrase],
          [whole],
        );
    }
    // "*appears as part of ALS* in most patients", "*sets in as a regular part of* ALS"
    const role = ARISING.test(last.unit.norm)
      ? clause.complements.find(({ preposition }) =>
          /^(?:as|as part of)$/.test(preposition?.norm ?? ''),
        )
      : undefined;
    const isUsual =
      role?.preposition?.norm === 'as'
        ? isTypicalRole(role.phrase)
        : adverbs.some((word) => has(word, 'is:typically')) ||
          clause.complements.some(({ phrase }) => isMany(phrase));
    if (role && isUsual)
      featureDrafts(
        tell,
        sentence,
        clause,
        features(sentence, subject).filter(isCompanion),
        [role.phrase, ...ownedBy(sentence, clause, role.phrase)],
        [whole],
      );
    // "*For a diagnosis of ALS* a neuropathy must be present."
    const wanted = verb.modals.some(({ norm }) => REQUIRING.test(norm))
      ? clause.fronted.find(
          ({ preposition, phrase }) =>
            preposition?.norm === 'for' && DIAGNOSIS.test(phrase.head.norm),
        )
      : undefined;
    if (
      wanted &&
      clause.complements.some(({ phrase }) => /^(?:evident|present)$/.test(phrase.head.norm))
    )
      featureDrafts(
        tell,
        sentence,
        clause,
        features(sentence, subject).filter(isCompanion),
        [wanted.phrase],
        [whole],
      );
    // "The hallmark of ALS is a demyelinating neuropathy."
    // "Typical of ALS is …"
    const opens =
      !subject.nominal && subject.attached.some(({ preposition }) => preposition.norm === 'of');
    if (
      has(last.unit, 'be') &&
      (isUsualForm(subject) || (isTypicalRole(subject) && (subject.nominal || opens)))
    ) {
      // "the typical *neuropathy* of ALS": it is ALS that has it.
      const owners =
        subject.head.names.size > 0 ? subject.attached.map((of) => of.phrase) : [subject];
      for (const { preposition, phrase } of clause.complements)
        if (!preposition)
          featureDrafts(tell, sentence, clause, features(sentence, phrase), owners, [whole]);
    }
  }
  // "*At the heart of ALS* is a demyelinating neuropathy", "*among its core features* is one", "one lies *at its heart*".
  const stands = has(last.unit, 'be', 'verb:linking') && !last.passive;
  for (const place of stands ? [...clause.fronted, ...clause.complements] : []) {
    const isFronted = clause.fronted.includes(place);
    if (isFronted && clause.complements.length > 0) continue;
    const isCore =
      place.preposition?.norm === 'at'
        ? INMOST.test(place.phrase.head.norm) && isOfDisease(sentence, place.phrase)
        : isFronted && place.preposition?.norm === 'among' && isTypicalRole(place.phrase);
    if (isCore)
      featureDrafts(
        tell,
        sentence,
        clause,
        features(sentence, subject).filter(isCompanion),
        [place.phrase],
        [
          {
            from: Math.min(place.phrase.from, subject.from),
            to: Math.max(place.phrase.to, subject.to),
          },
        ],
      );
  }
  // "belongs to the clinical picture of ALS"
  if (last.unit.norm.startsWith('belong')) {
    const place = clause.complements.find(({ preposition }) => preposition?.norm === 'to')?.phrase;
    const isOwn = place
      ? sentence.things(place).some((thing) => isWholeDisease(thing) || thing.within.length > 0)
      : false;
    if (place && (isOwn || isTypicalRole(place)))
      featureDrafts(
        tell,
        sentence,
        clause,
        features(sentence, subject).filter(isCompanion),
        [place],
        [whole],
      );
  }
  if (has(last.unit, 'verb:classing', 'verb:factive', 'verb:reporting') && !last.passive) {
    const [object, ...rest] = clause.complements;
    if (object && !object.preposition) {
      for (const { preposition, phrase } of rest)
        if (preposition?.norm === 'as' && isTypicalRole(phrase))
          featureDrafts(
            tell,
            sentence,
            clause,
            features(sentence, object.phrase),
            [phrase],
            [{ from: object.phrase.from, to: phrase.to }],
          );
    }
  }
  if (
    last.passive &&
    (has(last.unit, 'verb:classing', 'verb:accompanying', 'verb:characterizing', 'verb:factive') ||
      last.unit.norm === 'needed')
  ) {
    const typical =
      adverbs.some((word) => has(word, 'is:typically')) ||
      // "is to be expected in ALS"
      (last.unit.norm === 'expected' && has(verb.chain[0]?.unit, 'be') && verb.chain.length > 1);
    // "*In most cases of ALS* … is found."
    const inCases = clause.loose.some(({ norm }) => /\bcases$/.test(norm))
      ? clause.fronted.filter(({ preposition }) => preposition?.norm === 'of')
      : [];
    // "*In ALS* a neuropathy is typically found."
    const inDisease = clause.fronted.filter(
      ({ preposition, phrase }) =>
        preposition?.norm === 'in' && sentence.things(phrase).some(isWholeDisease),
    );
    for (const { phrase } of [...inCases, ...inDisease])
      if (typical && !THOUGHT_OF.test(last.unit.norm))
        featureDrafts(tell, sentence, clause, features(sentence, subject), [phrase], [whole]);
    for (const { preposition, phrase } of clause.complements) {
      // "is considered typical of ALS", "is regarded as a core feature of it"
      const role =
        (preposition?.norm === 'as' || (!preposition && has(last.unit, 'verb:classing'))) &&
        isTypicalRole(phrase);
      // "is needed for the diagnosis of ALS"
      const needed = preposition?.norm === 'for' && /^(?:needed|required)$/.test(last.unit.norm);
      const place =
        preposition !== undefined &&
        !THOUGHT_OF.test(last.unit.norm) &&
        /^(?:in|among|with|by|during|in the course of)$/.test(preposition.norm) &&
        (typical || isMany(phrase));
      if (
        preposition?.norm === 'by' &&
        has(last.unit, 'verb:accompanying', 'verb:characterizing') &&
        (typical || has(last.unit, 'verb:characterizing'))
      ) {
        // "by the conjunction of weakness with a neuropathy"
        const joined = has(phrase.head, 'noun:meeting')
          ? clause.complements.filter(({ preposition: by }) => by?.norm === 'with')
          : [];
        const companions = [phrase, ...joined.map(({ phrase: other }) => other)]
          .flatMap((part) => features(sentence, part))
          .filter(isCompanion);
        if (companions.length > 0)
          featureDrafts(tell, sentence, clause, companions, [subject], [whole]);
        continue;
      }
      if (role || place || needed)
        featureDrafts(
          tell,
          sentence,
          clause,
          features(sentence, subject),
          role ? [phrase] : [phrase],
          [whole],
        );
    }
  }
}

/** "is integral *to ALS*": the disease that has the part. */
function ownedBy(
  sentence: Sentence,
  { complements }: Clause,
  { attached, nominal }: Phrase,
): Phrase[] {
  const { units } = sentence.parse;
  // "a standard feature of POEMS *and of ALS*"
  const again = complements.filter(
    ({ preposition }) =>
      preposition?.norm === 'of' &&
      units[preposition.index - 1]?.norm === 'and' &&
      attached.some(({ preposition: of }) => of.norm === 'of'),
  );
  return nominal
    ? again.map(({ phrase }) => phrase)
    : complements
        .filter(({ preposition }) => preposition?.norm === 'to')
        .map(({ phrase }) => phrase)
        .filter((phrase) => sentence.things(phrase).some(isWholeDisease));
}

/** "at its heart", "at the heart *of ALS*", and not "*of the matter*" */
function isOfDisease(sentence: Sentence, { attached }: Phrase): boolean {
  const of = attached.filter(({ preposition }) => preposition.norm === 'of');
  return (
    of.length === 0 ||
    of.some(({ phrase }) =>
      sentence.things(phrase).some((thing) => isWholeDisease(thing) || thing.within.length > 0),
    )
  );
}

const REQUIRING = /^(?:ha[sd] to|have to|must|need)$/;
const DIAGNOSIS = /^diagnos[ie]s$/;

const INMOST = /^(?:basis|bottom|center|centre|core|heart|root)$/;

/** What comes to the mind of those who look for it need not be there. */
const THOUGHT_OF = /^(?:consider|discuss|mention|suspect|think|thought)/;

/** "CIDP and ALS usually occur together", "ALS is typically associated with CIDP": each is then a part of the other's picture. */
export function usualCompany(tell: Tell, sentence: Sentence, clause: Clause): void {
  const tellOfEach: Tell = (draft) => {
    tell({ ...draft, relation: 'has-feature' });
    tell({ ...draft, relation: 'has-feature', subject: draft.object, object: draft.subject });
  };
  together(tellOfEach, sentence, clause);
}

/** "Expect CIDP in ALS." */
export function expected(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  if (clause.subject || !verb || verb.negations.length > 0) return;
  if (verb.chain.at(-1)?.unit.norm !== 'expect') return;
  const object = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  const place = clause.complements.find(
    ({ preposition, phrase }) =>
      /^(?:in|with)$/.test(preposition?.norm ?? '') &&
      sentence.things(phrase).some(({ kind, within }) => kind === 'disease' || within.length > 0),
  );
  if (!object || object.denied || !place) return;
  featureDrafts(
    tell,
    sentence,
    clause,
    features(sentence, object).filter(isCompanion),
    [place.phrase],
    [{ from: clause.from, to: clause.to }],
  );
}

/** "*To diagnose ALS*, one must demonstrate a neuropathy." */
export function neededToDiagnose(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || verb.negations.length > 0 || last.passive) return;
  // "To diagnose ALS you *need* …", "one *must demonstrate* …"
  const isNeeded = /^(?:need|require)s?$/.test(last.unit.norm) && verb.modals.length === 0;
  const isRequired =
    verb.modals.some(({ norm }) => REQUIRING.test(norm)) && DEMONSTRATING.test(last.unit.norm);
  if (!isNeeded && !isRequired) return;
  const aim = sentence.parse.clauses.find(
    (inner) =>
      inner.kind === 'participial' &&
      inner.parent === clause &&
      inner.to <= clause.from &&
      /^(?:confirm|diagnose|establish|make)$/.test(inner.verb?.chain.at(-1)?.unit.norm ?? ''),
  );
  const diagnosed = aim?.complements
    .filter(({ preposition }) => !preposition)
    .map(({ phrase }) => phrase)
    .find((phrase) =>
      sentence.things(phrase).some((one) => isWholeDisease(one) || one.within.length > 0),
    );
  const object = clause.complements.find(({ preposition }) => !preposition)?.phrase;
  if (diagnosed && object && !object.denied)
    featureDrafts(
      tell,
      sentence,
      clause,
      features(sentence, object).filter(isCompanion),
      [diagnosed],
      [{ from: aim?.from ?? clause.from, to: clause.to }],
    );
}

const DEMONSTRATING = /^(?:demonstrate|detect|document|find|prove|see|show)$/;

/** "our patients *all* had …", "*without exception*" */
function isWithoutException({ complements, fronted }: Clause): boolean {
  return (
    complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.to === phrase.from + 1 && FLOATED.test(phrase.head.norm),
    ) ||
    [...fronted, ...complements].some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'without' && phrase.head.norm === 'exception',
    )
  );
}

const OCCURRING = /^(?:occur|appear|develop|go|come|present|happen|exist|emerge|aris)/;

const FLOATED = /^(?:all|each|most)$/;

/** "ALS usually comes with CIDP", "most patients with ALS have CIDP", "typically it includes …". */
export function comesWith(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  if (
    !has(
      last.unit,
      'verb:accompanying',
      'have',
      'verb:characterizing',
      'verb:cooccurring',
      'verb:including',
      'verb:affecting',
    ) &&
    !meetsCriteria(clause) &&
    !/^(?:beg[iau]n|manifest|open|present|start)/.test(last.unit.norm)
  )
    return;
  const adverbs = [...verb.adverbs, ...clause.loose];
  if (
    adverbs.some((word) => has(word, 'is:rarely')) ||
    isMistaken(clause) ||
    isModified(subject, 'noun:difference') ||
    isMisdiagnosed(sentence.parse, subject) ||
    [subject, ...subject.attached.map(({ phrase }) => phrase)].some(isSuspected)
  )
    return;
  const typical =
    adverbs.some((word) => has(word, 'is:typically')) ||
    // "every patient *who develops* it": only of those who do
    (clause.kind !== 'relative' && isMany(subject)) ||
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'in' && isMany(phrase),
    ) ||
    clause.fronted.some(({ phrase }) => isMany(phrase)) ||
    isWithoutException(clause);
  const makeup = has(subject.head, 'noun:makeup');
  const standing =
    verb.modals.length === 0 &&
    !setsApart(clause) &&
    /^(?:bring|come|go|begin|start)s?$/.test(last.unit.norm);
  const owners = sentence
    .things(subject)
    .filter(({ kind, within }) => kind === 'disease' || kind === 'person' || within.length > 0);
  // "Our cohort *consists of* …" tells of no disease.
  const isMadeUp =
    makeup ||
    !last.unit.norm.startsWith('consist') ||
    owners.some(isWholeDisease) ||
    has(subject.head, 'noun:feature');
  const defining =
    makeup ||
    /^(?:includes?|comprises?|consists?|involves?|requires?|defines?|entails?|presupposes?)$/.test(
      last.unit.norm,
    );
  const isMetBy = meetsCriteria(clause);
  const whole = wholeOf(clause, subject, verb);
  // "has a neuropathy *as one of its core features*"
  const hasAsCore =
    has(last.unit, 'have') &&
    verb.modals.length === 0 &&
    owners.some(isWholeDisease) &&
    clause.complements.some(
      ({ preposition, phrase }) => preposition?.norm === 'as' && isTypicalRole(phrase),
    );
  for (const { preposition, phrase } of clause.complements) {
    if (
      isExcluding(preposition) ||
      (preposition &&
        !/^(?:with|by|from|of)$/.test(preposition.norm) &&
        // "meet criteria *for* CIDP"
        !(preposition.norm === 'for' && isMetBy) &&
        // "always involves the nerves *in the form of* a neuropathy"
        !(preposition.norm === 'in' && phrase.head.norm === 'form') &&
        // "usually presents *as* a neuropathy"
        !(preposition.norm === 'as' && /^(?:manifest|present)/.test(last.unit.norm)))
    )
      continue;
    if (
      isModified(phrase, 'is:rare') ||
      (preposition?.norm === 'from' && !last.unit.norm.startsWith('suffer'))
    )
      continue;
    // "does not *always* cause demyelination": what is denied is that it always does.
    const isExcepted = typical && verb.negations.length % 2 === 1;
    const found = features(sentence, phrase).filter(
      (thing) => isCompanion(thing) && !(isExcepted && thing.kind === 'lesion'),
    );
    if (
      found.length > 0 &&
      owners.length > 0 &&
      (typical ||
        (hasAsCore && !preposition) ||
        (standing && preposition?.norm === 'with' && owners.some(isWholeDisease)) ||
        (defining &&
          isMadeUp &&
          owners.some(({ kind, within }) => kind === 'disease' || within.length > 0)))
    )
      featureDrafts(tell, sentence, clause, found, [subject], [whole]);
  }
  // "## ALS … *Core features include* a neuropathy": the part is named, and the disease before it.
  if (
    owners.length + subject.attached.length === 0 &&
    has(subject.head, 'noun:feature') &&
    isTypicalRole(subject) &&
    /^(?:comprise|include)s?$/.test(last.unit.norm) &&
    !setsApart(clause)
  )
    for (const { preposition, phrase } of clause.complements)
      if (!preposition)
        featureDrafts(
          tell,
          sentence,
          clause,
          features(sentence, phrase).filter(isCompanion),
          [subject],
          [whole],
        );
  // "A demyelinating neuropathy usually accompanies ALS", "… make up the definition of ALS".
  const own = features(sentence, subject).filter(
    (thing) =>
      isCompanion(thing) &&
      (thing.antecedent === undefined || /^(?:accompan|attend|complicat)/.test(last.unit.norm)),
  );
  if (own.length > 0 && !isModified(subject, 'is:rare')) {
    for (const { preposition, phrase } of clause.complements) {
      if (isExcluding(preposition)) continue;
      const accompanied =
        !preposition &&
        /^(?:accompan|attend|complicat|define|defines|characteri|typif)/.test(last.unit.norm) &&
        (typical ||
          isModified(phrase, 'is:typical') ||
          // "CIDP accompanies *most cases* of ALS"
          isMany(phrase) ||
          /^(?:define|characteri|typif)/.test(last.unit.norm));
      const role =
        !phrase.denied &&
        (!preposition || preposition.norm === 'to' || preposition.norm === 'up') &&
        isTypicalRole(phrase);
      // "CIDP affects most people with ALS"
      const strikes =
        !preposition &&
        has(last.unit, 'verb:affecting') &&
        isMany(phrase) &&
        !has(last.unit, 'have');
      const occurs =
        preposition?.norm === 'in' && (typical || isMany(phrase)) && OCCURRING.test(last.unit.norm);
      if (accompanied || role || occurs || strikes)
        featureDrafts(tell, sentence, clause, own, [phrase], [whole]);
    }
    // "*In the course of ALS* a neuropathy usually appears."
    for (const { preposition, phrase } of typical && OCCURRING.test(last.unit.norm)
      ? clause.fronted
      : [])
      if (/^(?:during|in|in the course of)$/.test(preposition?.norm ?? ''))
        featureDrafts(tell, sentence, clause, own, [phrase], [whole]);
  }
}

const ARISING = /^(?:aris|aros|appear|develop|emerg|occur|set)/;
