import { cut } from '../text/spans.ts';
import type { Site } from './site.ts';

/** Somebody else's word or finding, which is not ours to change. */
export function isOthers(site: Site): boolean {
  return isOthersWord(site) || isComplementOfNoun(site) || isMeasured(site);
}

/** "According to one blog post …", "in the opinion of our teacher …". */
function isOthersWord({ claim, text, body }: Site): boolean {
  return claim.attribution === 'reported' || OTHERS.test(cut(text, body));
}

const OTHERS =
  /\b(?:according to|in the (?:opinion|view|words) of|as you(?:r \w+)? assert|regards? \w+ as|understands? \w+ to be|a minority|it says|correctly answered|distinguishes \w+)\b/i;

/** "the observation that …": another clause would change what was observed. */
function isComplementOfNoun({ claim, words }: Site): boolean {
  const first = words.find(({ source }) => source.start >= claim.span.start);
  const that = first && words[first.index - 1];
  const before = that && words.slice(Math.max(0, that.index - 8), that.index);
  return that?.norm === 'that' && before?.some(({ norm }) => FOUND.test(norm)) === true;
}

const FOUND =
  /^(?:observations?|findings?|hypothesis|idea|notion|view|assumption|suggestion|conclusion|discovery|theory|opinion)$/;

/** What a study found, measured or concluded is its own. */
function isMeasured({ claim, text, body, words }: Site): boolean {
  if (STUDIED.test(cut(text, body))) return true;
  if (claim.relation !== 'quantity') return false;
  return words.some(({ norm, tag }) => tag === 'B' && /^(?:was|were)$/.test(norm));
}

const STUDIED =
  /\b(?:our|these) (?:own )?(?:data|results|findings|observations|series|cohort|\w+ patients)\b|\bwe (?:find|found|note|noted|report|reported|show(?:ed)? (?:that|below|here)|showed|observed|saw|counted|conclude)\b|^\W*Results?\b|\b[pn] ?[=<] ?[\d.]|\b95 ?% ?CI\b|\bper [\w ]*\bdata\b/i;
