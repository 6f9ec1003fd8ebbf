import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isCleft, isModified, verbHas } from '../../clauses.ts';
import { certainIn, hostsOf, scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding, phrasesIn } from '../../phrases.ts';
import { isWholeDisease } from '../../things.ts';
import { type Lesion, harmTo, lesionIn, lesionOfClause, tissueOf } from '../lesions.ts';
import { bearersOf, isKindOfDisease, pathologyDraft } from './drafts.ts';

/** "ALS starts in the myelin", "the trouble begins with the insulation". */
export function startsIn(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (
    !subject ||
    !verb ||
    !last ||
    !/^(?:start|begin|began|begun|originat|open|aris)/.test(last.unit.norm)
  )
    return;
  // "arises from demyelinated plaques *in the tract*": where its source is.
  const hasSource = clause.complements.some(
    ({ preposition, phrase }) => preposition?.norm === 'from' && lesionIn(sentence, phrase),
  );
  for (const { preposition, phrase } of clause.complements) {
    if (hasSource || !preposition || !/^(?:in|with|at|from)$/.test(preposition.norm)) continue;
    const lesion = harmTo(sentence, phrase);
    if (!lesion || lesionIn(sentence, phrase)) continue;
    const parts = [rangeOf(subject), verb, rangeOf(phrase)];
    const named = bearersOf(sentence, clause, subject);
    for (const { concept: disease, antecedent } of named)
      tell(
        pathologyDraft(disease, {
          clause,
          parts,
          lesion,
          antecedents: antecedent ? [antecedent] : [],
        }),
      );
    if (named.length === 0 && WHAT_STARTS.has(subject.head.norm)) {
      const scope = scopeOf(sentence, clause, subject);
      for (const disease of certainIn(scope))
        tell(pathologyDraft(disease, { clause, parts, lesion, antecedents: scope.antecedents }));
    }
  }
}

/** "The myelin is *where ALS starts*." */
export function isWhereItStarts(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { kind, opener, parent, subject, verb } = clause;
  if (kind !== 'relative' || opener?.norm !== 'where' || !subject || !verb || !parent?.subject)
    return;
  if (!verbHas(parent, 'be') || parent.complements.length > 0) return;
  if (!/^(?:start|begin|began|originat)/.test(verb.chain.at(-1)?.unit.norm ?? '')) return;
  const lesion = lesionIn(sentence, parent.subject) ?? harmTo(sentence, parent.subject);
  if (!lesion) return;
  for (const { concept: disease, antecedent } of bearersOf(sentence, clause, subject))
    tell(
      pathologyDraft(disease, {
        clause: parent,
        parts: [rangeOf(parent.subject), rangeOf(subject), verb],
        lesion,
        antecedents: antecedent ? [antecedent] : [],
      }),
    );
}

/** Subjects that stand for the disease where its start is told. */
const WHAT_STARTS: ReadonlySet<string> = new Set([
  'trouble',
  'problem',
  'damage',
  'process',
  'story',
  'illness',
  'attack',
  'pathology',
  'degeneration',
]);

/** "ALS is characterised by demyelination", "demyelination defines ALS". */
export function characterized(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || !has(last.unit, 'verb:characterizing')) return;
  const participle =
    clause.kind === 'participial' && !verb.finite && has(last.unit, 'form:participle');
  if (last.passive || participle) {
    for (const { preposition, phrase } of clause.complements) {
      if (!preposition || !/^(?:by|through|with)$/.test(preposition.norm)) continue;
      between(tell, sentence, clause, subject, phrase, verb);
    }
    return;
  }
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    if (last.unit.norm.startsWith('consist') && preposition && /^(?:in|of)$/.test(preposition.norm))
      between(tell, sentence, clause, subject, phrase, verb);
    // "the pathology of ALS *centres on* demyelination"
    else if (CENTRING.test(last.unit.norm)) {
      if (/^(?:around|on|round|upon)$/.test(preposition?.norm ?? ''))
        between(tell, sentence, clause, subject, phrase, verb);
    } else if (!preposition && /^(?:involve|feature)/.test(last.unit.norm)) {
      // "primarily involves *the myelin sheath*": what is struck most tells the main lesion.
      if (isAboveAll(clause)) {
        const struck = harmTo(sentence, phrase) ?? lesionIn(sentence, phrase);
        between(tell, sentence, clause, subject, phrase, verb, struck);
      }
      // That it is involved says little; that it is not says much.
      if (verb.negations.length % 2 === 1) between(tell, sentence, clause, subject, phrase, verb);
    } else if (!preposition && !last.unit.norm.startsWith('mean'))
      between(tell, sentence, clause, phrase, subject, verb);
  }
}

const CENTRING = /^(?:cent(?:er|re|ring)|hing|revolv)/;

/** "*primarily* involves" */
function isAboveAll({ verb, loose }: Clause): boolean {
  return (
    verb?.negations.length === 0 &&
    [...verb.adverbs, ...loose].some((word) => has(word, 'is:primarily'))
  );
}

function between(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  disease: Phrase,
  lesionPhrase: Phrase,
  verb: Range,
  lesion = lesionIn(sentence, lesionPhrase),
): void {
  if (!lesion) return;
  for (const { concept, antecedent } of bearersOf(sentence, clause, disease))
    tell(
      pathologyDraft(concept, {
        clause,
        parts: [rangeOf(disease), rangeOf(lesionPhrase), verb],
        lesion,
        antecedents: antecedent ? [antecedent] : [],
      }),
    );
}

/** "In ALS demyelination comes first", "the myelin goes first", "demyelination precedes axonal death". */
export function comesFirst(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  // "First, myelin loss *follows axonal loss*": it comes second.
  const isBehind =
    last.unit.norm.startsWith('follow') &&
    clause.complements.some(({ preposition }) => !preposition);
  if (isBehind) return;
  const lesion = lesionIn(sentence, subject) ?? tissueGoing(sentence, clause);
  if (!lesion) return;
  const words = [
    ...verb.adverbs,
    ...clause.loose,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .flatMap(({ phrase }) => phrase.words),
  ];
  const first = words.some(
    (word) =>
      /^(?:first|initially|earliest|first and foremost)$/.test(word.norm) ||
      has(word, 'is:primarily'),
  );
  const scope = scopeOf(sentence, clause, subject);
  const parts = [
    rangeOf(subject),
    verb,
    ...clause.complements
      .filter(({ preposition }) => !preposition)
      .map(({ phrase }) => rangeOf(phrase)),
  ];
  if (first && has(last.unit, 'verb:preceding', 'verb:failing', 'verb:resulting')) {
    for (const disease of certainIn(scope))
      tell(pathologyDraft(disease, { clause, parts, lesion, antecedents: scope.antecedents }));
    return;
  }
  const before =
    has(last.unit, 'verb:preceding') &&
    (/^(?:preced|predat|antedat|herald)/.test(last.unit.norm) ? undefined : 'before');
  if (before === false) return;
  for (const { preposition, phrase } of clause.complements) {
    if (preposition?.norm !== before) continue;
    const other = lesionIn(sentence, phrase);
    const tissue = tissueOf(sentence, phrase);
    if (
      (other && other.concept !== lesion.concept) ||
      (tissue && sentence.world.lesionOf(tissue) !== lesion.concept)
    ) {
      for (const disease of certainIn(scopeOf(sentence, clause, subject, phrase)))
        tell(pathologyDraft(disease, { clause, parts: [...parts, rangeOf(phrase)], lesion }));
    }
  }
}

/** "Demyelination plays the leading role in ALS", "… takes centre stage". */
export function playsItsPart(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!subject || !verb || !last || last.passive) return;
  if (!/^(?:play|tak|took|hold|held|occup)/.test(last.unit.norm)) return;
  const lesion = lesionIn(sentence, subject);
  const part = clause.complements.find(
    ({ preposition, phrase }) =>
      !preposition &&
      ((/^(?:part|place|position|role|stage)$/.test(phrase.head.norm) &&
        isModified(phrase, 'is:primary')) ||
        /^cent(?:er|re) stage$/.test(phrase.head.norm)),
  )?.phrase;
  if (!lesion || !part) return;
  const scope = scopeOf(sentence, clause, subject, part);
  for (const disease of certainIn(scope))
    tell(
      pathologyDraft(disease, {
        clause,
        parts: [rangeOf(subject), verb, rangeOf(part)],
        lesion,
        antecedents: scope.antecedents,
        denied: sentence.things(part),
      }),
    );
}

/** "The myelin is the first to go." */
export function firstToGo(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const lesion = subject && harmTo(sentence, subject);
  if (!subject || !verb || !lesion || !verbHas(clause, 'be')) return;
  const isFirst = [
    ...clause.loose,
    ...clause.complements.flatMap(({ phrase }) => phrase.words),
  ].some(({ norm }) => norm === 'first');
  const going = sentence.parse.clauses.find(
    (inner) =>
      inner.kind === 'participial' &&
      inner.parent === clause &&
      verbHas(inner, 'verb:failing', 'verb:damaging', 'verb:surviving'),
  );
  if (!isFirst || !going) return;
  const scope = scopeOf(sentence, clause, subject);
  for (const disease of certainIn(scope))
    tell(
      pathologyDraft(disease, {
        clause,
        parts: [rangeOf(subject), verb, { from: going.from, to: going.to }],
        lesion,
        antecedents: scope.antecedents,
      }),
    );
}

function tissueGoing(sentence: Sentence, clause: Clause): Lesion | undefined {
  const { subject } = clause;
  if (!subject || !verbHas(clause, 'verb:failing', 'verb:preceding')) return undefined;
  const lesion = harmTo(sentence, subject);
  return lesion && { ...lesion, clause };
}

/** "In ALS the immune system attacks the myelin", "ALS mainly damages the myelin sheath". */
export function attacked(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb, subject } = clause;
  if (!verb) return;
  const lesion = lesionOfClause(sentence, clause);
  if (!lesion) return;
  const words = [...verb.adverbs, ...clause.loose];
  const before =
    clause.complements.some(
      ({ preposition, phrase }) =>
        preposition?.norm === 'before' &&
        (/^(?:anything|everything|all)$/.test(phrase.head.norm) ||
          tissueOf(sentence, phrase) !== undefined),
    ) || reachesLater(sentence, clause);
  const picked =
    isCleft(clause) && clause.parent?.complements.some(({ phrase }) => phrase === lesion.phrase);
  const first =
    before || picked === true || words.some((word) => has(word, 'is:primarily', 'is:primary'));
  const parts = [{ from: clause.from, to: clause.to }];
  const agent = subject ? sentence.things(subject).filter(isWholeDisease) : [];
  if (agent.length > 0) {
    if (first)
      for (const thing of agent)
        tell(
          pathologyDraft(thing.concept, {
            clause,
            parts,
            lesion,
            antecedents: thing.antecedent ? [thing.antecedent] : [],
          }),
        );
    return;
  }
  // "The disease process targets myelin above all."
  const isProcess = first && subject !== undefined && WHAT_STARTS.has(subject.head.norm);
  // Without an agent "mainly" only says where; "first" says when.
  if (
    !isProcess &&
    !lesion.immune &&
    !before &&
    !picked &&
    !words.some(({ norm }) => /^(?:first|initially|earliest)$/.test(norm))
  )
    return;
  const scope = scopeOf(sentence, clause, subject, lesion.phrase);
  for (const disease of certainIn(scope))
    tell(pathologyDraft(disease, { clause, parts, lesion, antecedents: scope.antecedents }));
}

/** "attacks the myelin *before it reaches the neurons*" */
function reachesLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.parse.clauses.some(
    ({ kind, opener, parent, verb, complements }) =>
      kind === 'adverbial' &&
      opener?.norm === 'before' &&
      parent === clause &&
      verb?.negations.length === 0 &&
      complements.some(
        ({ preposition, phrase }) => !preposition && tissueOf(sentence, phrase) !== undefined,
      ),
  );
}

/** "ALS is an illness in which myelin is destroyed", "a disease whose primary lesion is …". */
export function relativeLesion(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.kind !== 'relative' || !clause.parent) return;
  const lesion = lesionOfClause(sentence, clause);
  const { parent } = clause;
  if (!lesion) return;
  // "ALS, *an illness in which* the myelin is destroyed, is rare."
  const [told] = clause.complements;
  const hosts =
    told && !told.preposition && isKindOfDisease(told.phrase)
      ? hostsOf(sentence, told.phrase).flatMap((host) => sentence.things(host))
      : [];
  if (
    told &&
    hosts.some(isWholeDisease) &&
    !told.phrase.words.some(({ adjectives }) => adjectives.size > 0)
  ) {
    for (const { concept, antecedent } of hosts.filter(isWholeDisease))
      tell(
        pathologyDraft(concept, {
          clause,
          parts: [rangeOf(told.phrase), { from: clause.from, to: clause.to }],
          lesion,
          antecedents: antecedent ? [antecedent] : [],
        }),
      );
    return;
  }
  const defining = !parent.verb || verbHas(parent, 'be', 'verb:linking', 'verb:classing');
  // "This illness, in which the myelin comes under attack, …"
  const beside =
    parent.subject && clause.from <= parent.subject.to + 1 ? parent.subject : undefined;
  // "She has ALS, *an illness where* the myelin is eaten away."
  const apposed = phrasesIn(parent)
    .filter(isKindOfDisease)
    .find(({ to }) => to === clause.opener?.index);
  if (!defining && !beside && !apposed) return;
  if (!/^(?:in which|where|whereby|wherein|of which|that|which)$/.test(clause.opener?.norm ?? ''))
    return;
  const described = defining
    ? (parent.complements.at(-1)?.phrase ?? (parent.verb ? undefined : parent.subject))
    : (beside ?? apposed);
  if (!described || !isKindOfDisease(described)) return;
  if (
    sentence
      .things(described)
      .some(
        ({ kind, concept }) =>
          kind === 'class' &&
          concept !== undefined &&
          sentence.world.concept(concept)?.damages !== undefined,
      )
  )
    return;
  if (/^(?:that|which)$/.test(clause.opener?.norm ?? '')) return;
  for (const { concept, antecedent } of bearersOf(sentence, parent, described)) {
    tell(
      pathologyDraft(concept, {
        clause,
        parts: [rangeOf(described), { from: clause.from, to: clause.to }],
        lesion,
        antecedents: antecedent ? [antecedent] : [],
      }),
    );
  }
}

/** "An immune attack on the myelin sheath starts the disease." is a cause; here: "X starts when …". */
export function startsWithLesion(tell: Tell, sentence: Sentence, clause: Clause): void {
  // "MND is what you get when oligodendrocytes are killed off".
  if (clause.kind !== 'adverbial' || clause.opener?.norm !== 'when') return;
  const lesion = lesionOfClause(sentence, clause);
  if (!lesion) return;
  const root = sentence.parse.clauses[0];
  if (
    !root?.subject ||
    !root.verb ||
    !verbHas(root, 'be') ||
    root.complements.some(({ preposition }) => !preposition)
  )
    return;
  if (!sentence.parse.units.some(({ norm }) => norm === 'what')) return;
  for (const thing of sentence.things(root.subject)) {
    if (thing.kind === 'disease' && thing.concept)
      tell(
        pathologyDraft(thing.concept, {
          clause: root,
          parts: [rangeOf(root.subject), { from: clause.from, to: clause.to }],
          lesion,
        }),
      );
  }
}

/** "Destroy the myelin and you have ALS." */
export function takenAway(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { previous, opener, verb, subject } = clause;
  if (opener?.norm !== 'and' || !previous?.verb || previous.subject || !verb) return;
  if (!/^(?:you|one)$/.test(subject?.head.norm ?? '') || !verbHas(clause, 'have')) return;
  const lesion = lesionOfClause(sentence, previous);
  if (!lesion) return;
  for (const { preposition, phrase } of clause.complements)
    for (const thing of preposition ? [] : sentence.things(phrase))
      if (isWholeDisease(thing))
        tell(
          pathologyDraft(thing.concept, {
            clause,
            parts: [
              { from: previous.from, to: previous.to },
              { from: clause.from, to: clause.to },
            ],
            lesion,
          }),
        );
}
