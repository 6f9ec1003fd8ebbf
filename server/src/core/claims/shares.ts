import type { Clause, Complement, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Draft, Sentence } from './sentence.ts';

/** "Weakness is due to demyelination *in MS* and to axon loss in ALS": what a draft says is said of another disease. */
export function isOfAnother(sentence: Sentence, draft: Draft): boolean {
  const { clause, parts, subject, object, scope } = draft;
  if (isPairedOtherwise(sentence, draft)) return true;
  return clause.complements.some(({ preposition, phrase }, at) => {
    if (!parts.some(({ from, to }) => from === phrase.from && to === phrase.to)) return false;
    // "helps in MMN and riluzole | *in ALS*"
    const nearer = clause.complements
      .slice(0, at)
      .find((other) => other.preposition?.norm === preposition?.norm);
    if (preposition && nearer && hasThingOfItsOwn(sentence, nearer.phrase)) return true;
    // "arise from unstable units, *those in neuropathy* from demyelination", "starts in the myelin, *in ALS* in the cell"
    const place = clause.complements[at - 1];
    const hook = place?.preposition;
    const opener = hook?.norm === 'in' ? sentence.parse.units[hook.index - 1]?.norm : undefined;
    const isTakenUp =
      /^(?:that|those)$/.test(opener ?? '') ||
      (opener === ',' && place?.phrase.to === preposition?.index);
    const owners = nearer && place && isTakenUp ? diseasesIn(sentence, place.phrase) : [];
    if (owners.length > 0 && !owners.some((owner) => [subject, object, scope].includes(owner)))
      return true;
    const share = sharedOut(sentence, clause, phrase);
    return share?.every((disease) => ![subject, object, scope].includes(disease)) ?? false;
  });
}

/**
 * "means demyelination *in MS* and axon loss in ALS", "is common *in diabetes* and rare in ALS": each of several
 * things has a place of its own. The diseases at the place of the phrase; nothing where places are not shared out.
 */
export function sharedOut(
  sentence: Sentence,
  { complements }: Clause,
  phrase: Phrase,
): string[] | undefined {
  const at = complements.findIndex(
    ({ phrase: own }) => own === phrase || own.members.includes(phrase),
  );
  const near = complements[at + 1];
  const preposition = near?.preposition?.norm;
  if (at < 0 || !near || !/^(?:for|in|with)$/.test(preposition ?? '')) return undefined;
  const behind = complements.slice(at + 2);
  const [own, ...joined] = near.phrase.members;
  const diseases = diseasesIn(sentence, own);
  // "demyelination in spondylosis and ischaemia | in ALS"
  const isElsewhere =
    behind[0]?.preposition?.norm === preposition &&
    own?.head.names.size === 0 &&
    joined.length === 1 &&
    joined.every(({ head }) => head.names.size === 0);
  if (isElsewhere) return diseases;
  // "in MS and gliosis | in ALS": the next thing stands as if it were a second place.
  const next = behind.findIndex((other) => other.preposition?.norm === preposition);
  // "is the exception in ALS and *the rule in CMT*": the last share
  const [first, place] = complements.slice(Math.max(0, at - 2), at);
  const isJoined = /^(?:and|but)$/.test(sentence.parse.units[phrase.from - 1]?.norm ?? '');
  if (
    next < 0 &&
    isJoined &&
    !complements[at]?.preposition &&
    first &&
    !first.preposition &&
    place?.preposition?.norm === preposition
  )
    return diseases;
  // "in MS *but not progression* | in ALS"
  const isDenied = near.phrase.attached.some((each) => has(each.preposition, 'contrast'));
  const isParted =
    isDenied ||
    behind.slice(0, next).some((between) => !between.preposition) ||
    (diseases.length > 0 && (next > 0 || hasThingOfItsOwn(sentence, near.phrase)));
  return next >= 0 && isParted ? diseases : undefined;
}

/** "in MS and gliosis": a disease, and what is said of the next place. */
function hasThingOfItsOwn(sentence: Sentence, { members: [first, ...others] }: Phrase): boolean {
  return (
    diseasesIn(sentence, first).length > 0 &&
    others.some((other) => other.nominal && diseasesIn(sentence, other).length === 0)
  );
}

function diseasesIn(sentence: Sentence, phrase: Phrase | undefined): string[] {
  return (phrase ? sentence.things(phrase) : []).flatMap(({ kind, concept, within }) =>
    kind === 'disease' && concept ? [concept, ...within] : within,
  );
}

/** "For MS and ALS the drugs are ocrelizumab and riluzole, *respectively*": the one goes with the other's disease. */
function isPairedOtherwise(sentence: Sentence, { clause, subject, object, scope }: Draft): boolean {
  if (!sentence.parse.units.some(({ norm }) => norm === 'respectively')) return false;
  const places = [...clause.fronted, ...clause.complements];
  const phrases = [
    ...(clause.subject ? [clause.subject] : []),
    ...places.map(({ phrase }) => phrase),
  ];
  const lists = [
    ...phrases.map(({ members }) => members),
    // "in ALS and in CIDP", "from cell death and from demyelination"
    ...inSeries(places),
    ...phrases.flatMap(({ attached }) => inSeries(attached)),
  ];
  const placeOf = (concepts: readonly (string | undefined)[], ofDiseases: boolean): number => {
    for (const members of lists) {
      if (members.length < 2) continue;
      const named = members.map((member) => sentence.things(member));
      if (named.every((things) => things.some(({ kind }) => kind === 'disease')) !== ofDiseases)
        continue;
      const at = named.findIndex((things) =>
        things.some(({ concept }) => concept !== undefined && concepts.includes(concept)),
      );
      if (at >= 0) return at;
    }
    return -1;
  };
  const disease = placeOf([subject, object, scope], true);
  const value = placeOf([subject, object], false);
  return disease >= 0 && value >= 0 && disease !== value;
}

/** Phrases behind the same preposition, which stands before each of them. */
function inSeries(places: readonly Complement[]): Phrase[][] {
  const series = new Map<string, Phrase[]>();
  for (const { preposition, phrase } of places) {
    if (!preposition) continue;
    series.set(preposition.norm, [...(series.get(preposition.norm) ?? []), phrase]);
  }
  return [...series.values()];
}
