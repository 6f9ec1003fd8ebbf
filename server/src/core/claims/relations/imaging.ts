import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Because } from '../../model.ts';
import { isPassiveParticiple, labelsOf, valuesOf } from '../clauses.ts';
import { certainIn, scopeOf } from '../scope.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';
import { causesIn, isClause } from './causes.ts';
import { type Lesion, lesionIn, lesionOfClause } from './lesions.ts';

/** `finding shows-on-imaging lesion` within a disease: "the bright tracts in ALS reflect demyelination". */
export function* readImaging(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* shown(sentence, clause);
    yield* labelledFinding(sentence, clause);
    for (const phrase of phrasesIn(clause)) yield* besideFinding(sentence, clause, phrase);
  }
  for (const { effect, cause, clause, verb } of causesIn(sentence)) {
    if (isClause(effect)) continue;
    const lesion = isClause(cause) ? lesionOfClause(sentence, cause) : lesionIn(sentence, cause);
    const finding = findingIn(sentence, effect);
    if (lesion && finding)
      yield* drafts(sentence, clause, finding, effect, lesion, [
        rangeOf(effect),
        isClause(cause) ? { from: cause.from, to: cause.to } : rangeOf(cause),
        ...(verb ? [verb] : []),
      ]);
  }
}

const SIGNAL: ReadonlySet<string> = new Set([
  'signals',
  'signal',
  'hyperintensity',
  'hyperintensities',
  'hypersignals',
  'hypersignal',
  'brightness',
  'stripes',
  'stripe',
  'bands',
  'band',
  'changes',
  'change',
  'abnormality',
  'abnormalities',
  'findings',
  'finding',
  'appearances',
  'appearance',
  'spots',
  'spot',
  'areas',
  'area',
  'lesions',
  'lesion',
  'streaks',
  'streak',
  'lines',
  'line',
  'tracts',
  'tract',
  'lighting',
  'whiteness',
  'patches',
  'patch',
  'glow',
  'pattern',
  'alterations',
  'alteration',
  'scans',
  'scan',
  'images',
  'image',
  'eyes',
  'eye',
  'increase',
  'intensity',
  'foci',
  'csts',
  'cst',
  'pyramids',
  'pyramid',
  'peduncles',
  'peduncle',
  'capsule',
  'sequences',
  'sequence',
]);
const SCANNED: ReadonlySet<string> = new Set([
  't2',
  't2w',
  't2-weighted',
  'flair',
  'mri',
  'mr',
  'signal',
  'hyperintense',
  'bright',
  'white',
  'scan',
  'scans',
  'imaging',
  'hyperintensity',
  'hyperintensities',
  'radiological',
  'magnetic',
  'weighted',
  'swi',
  'dwi',
  'pd',
  '3t',
  'stir',
  'luminous',
  'abnormal',
  'high',
  'increased',
  'raised',
  'elevated',
]);

/** The imaging finding that a phrase names, or a bare "this signal" where the sentence or the one before speaks of scans. */
function findingIn(sentence: Sentence, phrase: Phrase): Thing | undefined {
  for (const member of phrase.members) {
    const things = sentence.things(member);
    const [first] = things;
    if (!first) continue;
    const named = things.find(({ kind, concept }) => kind === 'imaging' && concept !== undefined);
    if (named) return named;
    const pictured = /^(?:pictures?|images?|scans?|sequences?|mri|imaging)$/.test(member.head.norm)
      ? member.words
          .flatMap((word) => [...word.names])
          .find((concept) => sentence.world.kindOf(concept) === 'imaging')
      : undefined;
    if (pictured) return { ...first, kind: 'imaging', concept: pictured };
    if (!sentence.world.generalImaging) continue;
    if (pointedFinding(sentence, member))
      return { ...first, kind: 'imaging', concept: sentence.world.generalImaging };
    if (!SIGNAL.has(member.head.norm)) continue;
    const own =
      member.words.some(({ norm }) => SCANNED.has(norm)) &&
      (member.words.some(({ norm }) =>
        /^(?:t2|flair|mri|hyperintense|bright|signal|t2w)$/.test(norm),
      ) ||
        mentionsScan(sentence));
    const pointing =
      /^(?:this|these|the|such|that|those)$/.test(member.determiner?.norm ?? '') &&
      POINTED_AT.has(member.head.norm) &&
      (mentionsScan(sentence) || (sentence.before !== undefined && mentionsScan(sentence.before)));
    if (own || pointing)
      return { ...first, kind: 'imaging', concept: sentence.world.generalImaging };
  }
  return undefined;
}

/** Nouns by which "this …" points at what a scan shows. */
const POINTED_AT: ReadonlySet<string> = new Set([
  'signal',
  'signals',
  'hyperintensity',
  'hyperintensities',
  'brightness',
  'stripes',
  'stripe',
  'finding',
  'findings',
  'change',
  'changes',
  'abnormality',
  'appearance',
  'sign',
  'lesions',
  'lesion',
  'bands',
  'band',
  'spots',
  'spot',
  'areas',
  'area',
  'tracts',
  'tract',
]);

/** A pronoun right after a finding on a scan stands for it. */
function pointedFinding(sentence: Sentence, member: Phrase): boolean {
  if (!/^(?:it|they|this|these|which)$/.test(member.head.norm)) return false;
  const own = sentence.parse.clauses.filter(
    ({ subject, to }) => subject !== undefined && to <= member.from,
  );
  const speaks = (source: Sentence, phrase: Phrase | undefined): boolean =>
    phrase !== undefined && source.things(phrase).some(({ kind }) => kind === 'imaging');
  if (own.length > 0)
    return own.some(
      ({ subject, complements, kind }) =>
        kind !== 'adverbial' &&
        (speaks(sentence, subject) || complements.some(({ phrase }) => speaks(sentence, phrase))),
    );
  const { before } = sentence;
  return (
    before?.parse.clauses.some(
      ({ subject, complements }) =>
        speaks(before, subject) ||
        complements.some(({ preposition, phrase }) => !preposition && speaks(before, phrase)),
    ) ?? false
  );
}

function mentionsScan(sentence: Sentence): boolean {
  return sentence.parse.units.some(
    (unit) =>
      /^(?:t2|flair|mri|mr|scan|scans|imaging|hyperintense|hyperintensity|radiolog\w*|magnetic)$/.test(
        unit.norm,
      ) || [...unit.names].some((concept) => sentence.world.kindOf(concept) === 'imaging'),
  );
}

function* drafts(
  sentence: Sentence,
  clause: Clause,
  finding: Thing,
  phrase: Phrase,
  lesion: Lesion,
  parts: readonly Range[],
): Generator<Draft> {
  const scope = scopeOf(sentence, clause, phrase);
  const antecedents: readonly Because[] = scope.antecedents;
  const diseases = certainIn(scope);
  for (const disease of diseases) {
    yield {
      subject: finding.concept ?? '',
      relation: 'shows-on-imaging',
      object: lesion.concept,
      scope: disease,
      clause,
      denials: denialsOf(
        ...(lesion.thing && clause.subject !== lesion.phrase ? [lesion.thing] : []),
        ...(clause.subject !== phrase ? [finding] : []),
      ),
      parts,
      objectPart: rangeOf(lesion.phrase),
      subjectPart: rangeOf(phrase),
      shape: 'causal',
      antecedents,
      repaired: false,
    };
  }
}

/** "The signal reflects / is a sign of / corresponds to demyelination." */
function* shown(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last) return;
  const finding = subject && findingIn(sentence, subject);
  const participle = isPassiveParticiple(clause);
  if (
    finding &&
    !last.passive &&
    !participle &&
    has(last.unit, 'verb:showing', 'be', 'verb:linking', 'verb:factive', 'verb:causing')
  ) {
    for (const { preposition, phrase } of clause.complements) {
      if (
        isExcluding(preposition) ||
        (preposition && !/^(?:to|for|of|with|as|on|at|towards?)$/.test(preposition.norm))
      )
        continue;
      const direct = lesionIn(sentence, phrase);
      const effect = direct
        ? undefined
        : has(phrase.head, 'noun:effect', 'noun:process', 'noun:cause')
          ? phrase.attached
              .map(({ phrase: object }) => lesionIn(sentence, object))
              .find((lesion) => lesion !== undefined)
          : undefined;
      const lesion = direct ?? effect;
      if (lesion && (direct || !has(last.unit, 'verb:causing') || has(last.unit, 'verb:showing')))
        yield* drafts(sentence, clause, finding, subject, lesion, [
          rangeOf(subject),
          verb,
          rangeOf(phrase),
        ]);
    }
  }
  // "… mean that the myelin is being lost", "are places where myelin has been lost".
  if (finding && has(last.unit, 'verb:showing', 'be', 'verb:linking')) {
    for (const inner of sentence.parse.clauses) {
      const told =
        inner.parent === clause &&
        inner.kind === 'complement' &&
        (has(last.unit, 'verb:showing') || has(inner.host?.head, 'noun:effect'));
      const placed =
        inner.parent === clause &&
        (inner.kind === 'relative' || inner.kind === 'adverbial') &&
        /^(?:where|in which)$/.test(inner.opener?.norm ?? '') &&
        clause.complements.some(({ phrase }) => PLACES.has(phrase.head.norm));
      if (!told && !placed) continue;
      const lesion = lesionOfClause(sentence, inner);
      if (lesion)
        yield* drafts(sentence, clause, finding, subject, lesion, [
          rangeOf(subject),
          verb,
          { from: inner.from, to: inner.to },
        ]);
    }
  }
  if (
    (last.passive || participle) &&
    has(last.unit, 'verb:causing', 'verb:attributing', 'verb:classing', 'verb:showing')
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
          yield* drafts(sentence, clause, by, phrase, lesion, [
            rangeOf(subject),
            verb,
            rangeOf(phrase),
          ]);
      }
      return;
    }
    for (const { preposition, phrase } of clause.complements) {
      if (!preposition || !/^(?:as|to|by)$/.test(preposition.norm)) continue;
      const lesion =
        lesionIn(sentence, phrase) ??
        (has(phrase.head, 'noun:effect')
          ? phrase.attached
              .map(({ phrase: object }) => lesionIn(sentence, object))
              .find((found) => found !== undefined)
          : undefined);
      if (lesion)
        yield* drafts(sentence, clause, finding, subject, lesion, [
          rangeOf(subject),
          verb,
          rangeOf(phrase),
        ]);
    }
  }
}

/** Nouns for a place in the tissue: "areas where the myelin is lost". */
const PLACES: ReadonlySet<string> = new Set([
  'areas',
  'area',
  'places',
  'place',
  'spots',
  'spot',
  'regions',
  'region',
  'sites',
  'site',
  'stretches',
  'patches',
  'points',
  'point',
]);

/** "bright CST on T2 = demyelination". */
function* labelledFinding(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb) return;
  const label = labelsOf(clause).findLast(
    ({ subject }) => subject !== undefined && findingIn(sentence, subject) !== undefined,
  );
  if (!label?.subject) return;
  const finding = findingIn(sentence, label.subject);
  for (const value of valuesOf(clause)) {
    const lesion = lesionIn(sentence, value);
    if (lesion && finding)
      yield* drafts(sentence, clause, finding, label.subject, lesion, [
        rangeOf(label.subject),
        rangeOf(value),
      ]);
  }
}

/** "hyperintense tracts, a sign of demyelination". */
function* besideFinding(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
  const finding = findingIn(sentence, phrase);
  if (!finding) return;
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      const beside = inner.subject;
      if (!beside || inner.verb) continue;
      const of = has(beside.head, 'noun:effect')
        ? beside.attached
            .map(({ phrase: object }) => lesionIn(sentence, object))
            .find((lesion) => lesion !== undefined)
        : undefined;
      const lesion = of ?? (aside.mark === '(' ? lesionIn(sentence, beside) : undefined);
      if (lesion)
        yield* drafts(sentence, clause, finding, phrase, lesion, [
          rangeOf(phrase),
          rangeOf(beside),
        ]);
    }
  }
}
