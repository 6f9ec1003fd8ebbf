import type { Edit, Fact, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { fitArticle, inCaseOf } from './articles.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import type { Site, Word } from './site.ts';

/** "ALS and MS often coexist" becomes "rarely coexist": how often takes the fact's word. */
export function correctFrequency(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, words, text } = site;
  const { adverb, adjective } = fact.fixes;
  if (claim.relation !== 'co-occurs-with' || claim.negated) return undefined;
  if (adverb === undefined || adjective === undefined) return undefined;
  const said = words.filter(
    ({ source }) => source.start >= site.body.start && source.start < claim.span.end,
  );
  const often = said.filter(({ norm }) => OFTEN.test(norm) || COMMON.test(norm));
  const [word] = often;
  if (!word || often.length > 1 || said.some(isQuestion)) return undefined;
  const isDenied = deniedBefore(words, word);
  const start = isDenied ?? degreeBefore(words, word);
  if (start === undefined) return undefined;
  const span: Span = { start: start.source.start, end: word.source.end };
  if (!/^[\p{L}\s'\u2019-]+$/u.test(cut(text, span))) return undefined;
  const wording = isDenied ? word.norm : OFTEN.test(word.norm) ? adverb : adjective;
  const newText = inCaseOf(cut(text, span).charAt(0), wording);
  const article = words[start.index - 1];
  const edits: Edit[] = [...fitArticle(article, newText), { span, newText }];
  return reworded(wording, edits, fact);
}

const OFTEN = /^(?:often|frequently|commonly|usually|generally|typically|routinely|regularly)$/;
const COMMON = /^(?:common|frequent|usual|unusual|rare|uncommon|exceptional)$/;

/** "not unusual", "by no means exceptional": without the denial it is right. */
function deniedBefore(words: readonly Word[], word: Word): Word | undefined {
  if (!/^(?:unusual|rare|uncommon|exceptional)$/.test(word.norm)) return undefined;
  const before = words[word.index - 1];
  return before && /^(?:not|by no means|far from|hardly)$/.test(before.norm) ? before : undefined;
}

/** "very *frequently*", "so *often*": the degree goes; a denied rarity that is not one is left. */
function degreeBefore(words: readonly Word[], word: Word): Word | undefined {
  if (/^(?:unusual|rare|uncommon|exceptional)$/.test(word.norm)) return undefined;
  const before = words[word.index - 1];
  if (before && /^(?:not|never|no|too|far|far too)$/.test(before.norm)) return undefined;
  return before && /^(?:very|so|quite|most|fairly|rather)$/.test(before.norm) ? before : word;
}

function isQuestion({ norm }: Word): boolean {
  return /^(?:\?|why|how|because|since)$/.test(norm);
}
