import { has } from '../language/tag.ts';
import { cut, overlaps } from '../text/spans.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/** Numbers, drugs, people and what happened to them hold whatever the disease is. */
export function isOfWorth(
  { world, text, rivals, claim, body }: Site,
  words: readonly Word[],
): boolean {
  const [first] = words;
  if (!first) return false;
  const span = spanOfWords(words);
  if (/[[\]<>`$|^@{}"\u201C\u201D\d]/.test(cut(text, span))) return true;
  if (rivals.some((finding) => overlaps(finding.claim.objectSpan, span))) return true;
  return words.some(
    (word) =>
      (isNumber(word) && word.norm !== 'one') ||
      PERSONAL.test(word.norm) ||
      (isReporting(word) && words.some(({ norm }) => norm === 'been')) ||
      (word.tag === 'V' && has(word, 'form:past') && !has(word, 'form:participle')) ||
      isProperName(word, body.start) ||
      conceptsOf(word).some(
        (concept) =>
          !world.isA(concept, claim.subject) &&
          /^(?:drug|therapy)$/.test(world.kindOf(concept) ?? ''),
      ),
  );
}

/** "has been reported to …" */
function isReporting(word: Word): boolean {
  return word.tag === 'V' && has(word, 'verb:reporting', 'verb:factive');
}

function isProperName({ text, names, adjectives, source }: Word, start: number): boolean {
  return (
    source.start > start && names.size + adjectives.size === 0 && /^\p{Lu}\p{Ll}+$/u.test(text)
  );
}

const PERSONAL =
  /^(?:i|we|us|me|my|our|ours|mine|i'm|i've|i'd|we've|we're|he|she|him|her|his|mum|dad|mother|father|had|was|were)$/;
