import { sentencesOf } from '../claims/utterances.ts';
import { cut, overlaps } from '../text/spans.ts';
import { has } from '../language/tag.ts';
import { isGoneOn } from './around.ts';
import { speaksOfClaim } from './beside.ts';
import type { Rewrite } from './rewrite.ts';
import { isOtherDisease } from './doubt.ts';
import { isOfWorth } from './worth.ts';
import { readSentence, type Site } from './site.ts';

/**
 * "ALS starts in the myelin. *Only when the sheath has gone does the neuron fail.*": the rewrite takes
 * the sentence that builds on the false claim with it. Undefined where that holds more than this.
 */
export function withoutFollowUp(site: Site, rewrite: Rewrite): Rewrite | undefined {
  const { text, passage, terminal, findings } = site;
  const [next, last] = behind(site);
  if (!terminal || !next?.terminal || !/^[.!]$/.test(cut(text, next.terminal))) return undefined;
  const words = next.words.filter(({ kind }) => kind !== 'mark');
  if (words.length > MOST || findings.some(({ span }) => overlaps(span, next.body)))
    return undefined;
  if (
    isOfWorth({ ...site, body: next.body, rivals: [] }, words) ||
    words.some((word) => isOtherDisease(site, word))
  )
    return undefined;
  if (words.some((word) => TURNS.test(word.norm) || has(word, 'contrast'))) return undefined;
  const end = next.terminal.end + (/^[.!]*/.exec(text.slice(next.terminal.end))?.[0].length ?? 0);
  if (isGoneOn(text.slice(end, passage.source.end)) || (last && speaksOfClaim(site, last.words)))
    return undefined;
  const gone = { start: terminal.end, end };
  if (!/^\s[^\n[\]<>`|*_"\u201C\u201D()]*$/.test(cut(text, gone))) return undefined;
  return {
    ...rewrite,
    title: `${rewrite.title}, without the next sentence`,
    edits: [...rewrite.edits, { span: gone, newText: '' }],
    tested: false,
  };
}

/** Words of a sentence that says no more than what follows from another. */
const MOST = 16;

/** It turns to something else, which may be right. */
const TURNS = /^(?:by contrast|in contrast|contrast|however|but|nevertheless|still|yet)$/;

/** The two sentences that stand directly behind it in the same passage. */
function behind({ passage, world, body }: Site): ReturnType<typeof readSentence>[] {
  const all = sentencesOf(passage).map((tokens) => readSentence(world, passage, tokens));
  const at = all.findIndex((sentence) => sentence && overlaps(sentence.body, body));
  return at < 0 ? [] : all.slice(at + 1, at + 3);
}
