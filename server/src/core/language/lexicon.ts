import { inflectVerb, pluralize } from './inflect.ts';
import { FUNCTION_WORDS, type FunctionSense } from './lexicon/function-words.ts';
import { MODIFIERS, type ModifierSense } from './lexicon/modifiers.ts';
import { NOUNS, type NounSense } from './lexicon/nouns.ts';
import { PARTICLES, VERBS, type VerbSense } from './lexicon/verbs.ts';
import { tokenize } from './tokens.ts';

/** The form in which a verb stands, so that a finite one is told from a participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One thing that a word or fixed phrase can mean; the sentence around it decides which it does. */
export type Sense =
  | `verb:${VerbSense}`
  | `form:${VerbForm}`
  | `noun:${NounSense}`
  | `is:${ModifierSense}`
  | 'particle'
  | FunctionSense;

/**
 * What a lexicon says of a phrase. A start makes thousands of entries and reads few of them, so each
 * set is made when it is first asked for.
 */
export class Entry {
  private senseSet: Set<Sense> | undefined;
  private nameSet: Set<string> | undefined;
  private adjectiveSet: Set<string> | undefined;

  get senses(): Set<Sense> {
    return (this.senseSet ??= new Set());
  }

  /** The concepts that the phrase names. */
  get names(): Set<string> {
    return (this.nameSet ??= new Set());
  }

  /** The concepts that it ascribes as an adjective. */
  get adjectives(): Set<string> {
    return (this.adjectiveSet ??= new Set());
  }
}

/** A tree of phrases, token by token; hyphens do not count. */
export class Lexicon {
  entry: Entry | undefined;
  private branches: Map<string, Lexicon> | undefined;

  get next(): Map<string, Lexicon> {
    return (this.branches ??= new Map());
  }
}

/** A lexicon to add phrases to. */
export function emptyLexicon(): Lexicon {
  return new Lexicon();
}

/** The tokens of a phrase as a lexicon looks them up. */
export function phraseKey(phrase: string): string[] {
  // A contracted ending is a token of its own: "'re".
  if (phrase.startsWith("'")) return [phrase];
  // Most phrases are plain words, and a start reads all of them: they need no tokenizer.
  if (PLAIN_WORD.test(phrase)) return [phrase.toLowerCase()];
  if (PLAIN_WORDS.test(phrase)) return phrase.toLowerCase().split(/[ -]/);
  return tokenize(phrase)
    .map((token) => token.norm)
    .filter((norm) => norm !== '-');
}

const PLAIN_WORD = /^[a-zA-Z]+$/;
const PLAIN_WORDS = /^[a-zA-Z]+(?:[ -][a-zA-Z]+)*$/;

/** The entry of a phrase, made where there is none. */
export function addPhrase(lexicon: Lexicon, phrase: string): Entry {
  let node = lexicon;
  for (const word of phraseKey(phrase)) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = emptyLexicon()));
    node = next;
  }
  return (node.entry ??= new Entry());
}

/** The words of the language, without any concept. */
export function languageLexicon(): Lexicon {
  const lexicon = emptyLexicon();
  const add = (phrase: string, ...senses: readonly Sense[]): void => {
    const entry = addPhrase(lexicon, phrase);
    for (const sense of senses) entry.senses.add(sense);
  };
  for (const [sense, words] of entries(FUNCTION_WORDS))
    for (const word of list(words)) add(word, sense);
  for (const [sense, words] of entries(MODIFIERS))
    for (const word of list(words)) add(word, `is:${sense}`);
  for (const word of list(PARTICLES)) add(word, 'particle');
  for (const [sense, words] of entries(NOUNS)) {
    for (const word of list(words)) {
      add(word, `noun:${sense}`);
      add(pluralize(word), `noun:${sense}`);
    }
  }
  for (const [sense, words] of entries(VERBS)) {
    for (const lemma of list(words)) {
      const forms = inflectVerb(lemma);
      for (const [form, word] of entries(forms)) add(word, `verb:${sense}`, `form:${form}`);
    }
  }
  return lexicon;
}

/** The phrases of a list, which stand between commas. */
function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}

/** `Object.entries` that knows its keys. */
function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
