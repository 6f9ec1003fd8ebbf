import { has } from '../language/tag.ts';
import type { Edit, Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { isOfAuthor } from './sentence.ts';
import type { Site, Word } from './site.ts';

/**
 * "ALS can be controlled with fingolimod" becomes "It is not established that ALS can be …": where neither
 * verb nor therapy can be put in doubt by itself, the whole clause is.
 */
export function putUnderDoubt(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal, passage, words, rivals, body } = site;
  const { doubt } = fact.fixes;
  if (claim.relation !== 'treats' || claim.negated || doubt === undefined) return undefined;
  if (!/^(?:paragraph|item)$/.test(passage.kind) || rivals.length > 0) return undefined;
  if (!terminal || cut(text, terminal) === '?' || !isOfAuthor(site)) return undefined;
  const said = words.filter(
    ({ source }) => source.start >= claim.span.start && source.end <= claim.span.end,
  );
  const [first] = said;
  if (first?.source.start !== body.start || !isClause(said) || said.some(isPast)) return undefined;
  // "… and is injected once daily": what is so would be doubted as well.
  const tail = words.filter(({ source }) => source.start >= claim.span.end);
  if (tail.some(({ tag, index }) => tag === 'C' && /^[VBMH]$/.test(words[index + 1]?.tag ?? '')))
    return undefined;
  if (said.some(isOfPractice) && !said.some(({ norm }) => norm === 'can')) return undefined;
  if (!/^[\p{L}\d]/u.test(text.slice(body.start))) return undefined;
  return reworded(doubt, [doubtBefore(site, first, doubt)], fact);
}

/** Sets "It is not established that" before the word that the sentence opens with. */
export function doubtBefore(site: Site, first: Word, doubt: string): Edit {
  return setBefore(site, first, `It is ${doubt} that`);
}

/** Opens the sentence with other words; what stood before the word goes. */
export function setBefore(site: Site, first: Word, opening: string): Edit {
  const { start } = first.source;
  const letter = site.text.charAt(start);
  return {
    span: { start: site.body.start, end: start + 1 },
    newText: `${opening} ${isName(site, first) ? letter : letter.toLowerCase()}`,
  };
}

/** It has a verb of its own. */
function isClause(said: readonly Word[]): boolean {
  return said.some(
    (word) =>
      /^(?:B|H|M)$/.test(word.tag) || (word.tag === 'V' && has(word, 'form:third', 'form:base')),
  );
}

/** What is prescribed is so, whether it helps or not. */
export function isOfPractice({ norm }: Pick<Word, 'norm'>): boolean {
  return /^(?:us|prescrib|manag|recommend|treat|giv|receiv|tr[iy]|offer|start|choos)(?:e|es|ed|en|ing|s|ies)?$/.test(
    norm,
  );
}

/** What happened in a trial is that trial's result. */
function isPast(word: Word): boolean {
  return (
    /^(?:was|were|had|did)$/.test(word.norm) ||
    (word.tag === 'V' && has(word, 'form:past') && !has(word, 'form:participle', 'form:base'))
  );
}

/** A name keeps its capital: "ALS", "Lou Gehrig's disease". */
function isName({ world, text }: Site, word: Word): boolean {
  const written = cut(text, word.source);
  return (
    /^\p{Lu}[\p{Lu}\d]/u.test(written) ||
    [...word.names].some((concept) =>
      world.concept(concept)?.names.some((name) => written.startsWith(name.slice(0, 4))),
    )
  );
}
