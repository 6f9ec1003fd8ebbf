import type { Edit } from '../model.ts';
import type { Word } from './site.ts';

/** The edit that makes "a" or "an" fit the word that now follows it, if one is needed. */
export function fitArticle(article: Word | undefined, following: string): Edit[] {
  if (!article || !/^an?$/i.test(article.text)) return [];
  const fitting = startsWithVowel(following) ? 'an' : 'a';
  if (article.norm === fitting) return [];
  return [{ span: article.source, newText: inCaseOf(article.text, fitting) }];
}

/** Writes a wording with the capitals of the words it takes the place of. */
export function inCaseOf(model: string, wording: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return wording.toUpperCase();
  // "CNS demyelinating" opens with an abbreviation, not with a capital.
  return /^\p{Lu}(?!\p{Lu})/u.test(letters) ? capitalized(wording) : wording;
}

/** Opens a sentence with a capital, or without one where the text opened its own so. */
export function opening(model: string, wording: string): string {
  return /^[*_"'(]*\p{Ll}/u.test(model) ? wording : capitalized(wording);
}

export function capitalized(wording: string): string {
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}

/** Abbreviations are read letter by letter: "an ALS patient", "an MND", but "a CNS disease". */
export function startsWithVowel(word: string): boolean {
  if (/^[A-Z]{2,}(?![a-z])/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^[aeiou]/i.test(word);
}
