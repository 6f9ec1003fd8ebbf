import { judge } from '../check/contradict.ts';
import type { Fact, Knowledge } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { capitalized } from './articles.ts';
import { properName } from './names.ts';
import type { Rewrite } from './rewrite.ts';
import { isOthers } from './others.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/**
 * "It is ALS, not MS, that is demyelinating" becomes "It is MS, not ALS, that is demyelinating": where
 * of two diseases each is given what is true of the other, the names change places.
 */
export function exchangeNames(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, words, text, world, rivals, body } = site;
  if (claim.relation !== 'is-a' || isOthers(site)) return undefined;
  const named = words.filter((word) => isDisease(site, word));
  const [first, second, ...more] = named;
  if (!first || !second || more.length > 0) return undefined;
  const own = named.find((word) => conceptsOf(word).includes(claim.subject));
  const other = named.find((word) => word !== own);
  const [subject] = other ? conceptsOf(other) : [];
  if (!own || !other || subject === undefined) return undefined;
  const isOfOther = rivals.some(
    (rival) => rival.claim.relation === 'is-a' && world.isA(subject, rival.claim.subject),
  );
  const verdicts = judge(world, knowledge, { ...claim, subject });
  if (!isOfOther || !verdicts.some(({ verdict }) => verdict === 'supports')) return undefined;
  if (!saysNoMore(site)) return undefined;
  const edits = [first, second].map((word) => {
    const name = properName(site, word === first ? second : first);
    return {
      span: word.source,
      newText: word.source.start === body.start ? capitalized(name) : name,
    };
  });
  return {
    kind: 'rewrite',
    title: `Exchange ${cut(text, first.source)} and ${cut(text, second.source)}`,
    edits,
    states: fact,
    reach: body.end,
    tested: false,
    faithful: true,
  };
}

/** Not the "motor neuron disease" of "is a motor neuron disease", which names a class. */
function isDisease({ world, words }: Site, word: Word): boolean {
  if (/^an?$/.test(words[word.index - 1]?.norm ?? '')) return false;
  return [...word.names].some((concept) => world.kindOf(concept) === 'disease');
}

/** What else is said of the one would be said of the other: only words before both may tell more. */
function saysNoMore(site: Site): boolean {
  const { words, world, claim, rivals, body } = site;
  const claims = [claim, ...rivals.map((rival) => rival.claim)];
  const isClaimed = ({ source }: Word): boolean =>
    claims.some(({ span, objectSpan }) => overlaps(span, source) || overlaps(objectSpan, source));
  const first = words.find(isClaimed);
  const told = words.filter(
    (word) =>
      /^(?:N|A|V|NUM)$/.test(word.tag) &&
      word.source.start < body.end &&
      !GENERIC.test(word.norm) &&
      !conceptsOf(word).some((concept) =>
        /^(?:disease|class|lesion|tissue)$/.test(world.kindOf(concept) ?? ''),
      ),
  );
  return told.every(({ index }) => first !== undefined && index < first.index);
}

/** Words for the diseases as such. */
const GENERIC =
  /^(?:diseases?|disorders?|conditions?|illness(?:es)?|ones?|two|pair|latter|former|first|second|primary)$/;
