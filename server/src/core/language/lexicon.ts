import { inflectVerb, pluralize } from './inflect.ts';
import { FUNCTION_WORDS, type FunctionSense } from './lexicon/function-words.ts';
import { MODIFIERS, type ModifierSense } from './lexicon/modifiers.ts';
import { NOUNS, type NounSense } from './lexicon/nouns.ts';
import { PARTICLES, VERBS, type VerbSense } from './lexicon/verbs.ts';
import type { PackedLexicon } from '../model.ts';
import { PackedPhrases, packPhrases } from './packed-phrases.ts';
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

/** What a lexicon says of a phrase. There are thousands and few are read, so each set is made when first asked for. */
export class Entry {
  private senseSet: Set<Sense> | undefined;
  private nameSet: Set<string> | undefined;
  private adjectiveSet: Set<string> | undefined;

  constructor(private readonly meaning = '||') {}

  get senses(): Set<Sense> {
    return (this.senseSet ??= new Set(this.part(0) as Sense[]));
  }

  /** The concepts that the phrase names. */
  get names(): Set<string> {
    return (this.nameSet ??= new Set(this.part(1)));
  }

  /** The concepts that it ascribes as an adjective. */
  get adjectives(): Set<string> {
    return (this.adjectiveSet ??= new Set(this.part(2)));
  }

  /** As it is packed. */
  toString(): string {
    return [this.senses, this.names, this.adjectives].map((set) => [...set].join(' ')).join('|');
  }

  private part(at: number): string[] {
    return this.meaning.split('|')[at]?.match(/\S+/g) ?? [];
  }
}

/**
 * A tree of phrases, token by token; hyphens do not count. Of one that was packed, the phrases with a first word are
 * unpacked when that is first looked up.
 */
export class Lexicon {
  entry: Entry | undefined;
  private branches: Map<string, Lexicon> | undefined;

  constructor(private readonly packed?: PackedPhrases) {}

  /** Where phrases go on with a word. */
  after(word: string): Lexicon | undefined {
    return this.branches?.get(word) ?? this.unpacked(word);
  }

  /** The same, made where there is none. */
  grown(word: string): Lexicon {
    return this.after(word) ?? this.branch(word);
  }

  /** Every word of every phrase, as often as it stands there; nothing is unpacked for that. */
  *words(): Generator<string, void> {
    if (this.packed) yield* this.packed.words();
    for (const [word, next] of this.branches ?? []) {
      yield word;
      yield* next.words();
    }
  }

  /** All phrases, with what they mean. */
  *phrases(before = ''): Generator<readonly [string, Entry], void> {
    for (const word of this.packed?.words() ?? []) this.after(word);
    for (const [word, next] of this.branches ?? []) {
      const phrase = before === '' ? word : `${before} ${word}`;
      if (next.entry) yield [phrase, next.entry];
      yield* next.phrases(phrase);
    }
  }

  private branch(word: string): Lexicon {
    const made = new Lexicon();
    this.branches ??= new Map();
    this.branches.set(word, made);
    return made;
  }

  private unpacked(word: string): Lexicon | undefined {
    const phrases = this.packed?.beginningWith(word) ?? [];
    if (phrases.length === 0) return undefined;
    const first = this.branch(word);
    for (const { rest, meaning } of phrases)
      rest.reduce<Lexicon>((node, next) => node.grown(next), first).entry = new Entry(meaning);
    return first;
  }
}

export function packLexicon(lexicon: Lexicon): PackedLexicon {
  return packPhrases([...lexicon.phrases()].map(([phrase, entry]) => [phrase, entry.toString()]));
}

export function unpackLexicon(packed: PackedLexicon): Lexicon {
  return new Lexicon(new PackedPhrases(packed));
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
  for (const word of phraseKey(phrase)) node = node.grown(word);
  return (node.entry ??= new Entry());
}

/** The words of the language, without any concept. */
export function languageLexicon(): Lexicon {
  const lexicon = new Lexicon();
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
