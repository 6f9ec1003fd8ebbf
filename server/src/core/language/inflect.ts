/** The finite and non-finite forms of an English verb, as far as a lexicon needs them. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** All forms of a verb; `lemma` may bring its own past forms: `lose/lost/lost`, `put/put`. */
export function inflectVerb(lemma: string): VerbForms {
  // "go wrong": the first word bears the endings.
  const [, verb, rest] = /^(\S+)( .+)$/.exec(lemma) ?? [];
  if (verb !== undefined && rest !== undefined) {
    const { base, third, past, participle, gerund } = inflectVerb(verb);
    return {
      base: base + rest,
      third: third + rest,
      past: past + rest,
      participle: participle + rest,
      gerund: gerund + rest,
    };
  }
  const [base = '', past, participle] = lemma.split('/');
  const regular = withEd(base);
  return {
    base,
    third: withS(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    gerund: withIng(base),
  };
}

/** The plural of a noun. */
export function pluralize(noun: string): string {
  return IRREGULAR_PLURALS[noun] ?? withS(noun);
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  hypothesis: 'hypotheses',
  diagnosis: 'diagnoses',
  axis: 'axes',
  sclerosis: 'scleroses',
  pathogenesis: 'pathogeneses',
  phenomenon: 'phenomena',
  criterion: 'criteria',
};

function withS(word: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word.endsWith('o') ? `${word}es` : `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return DOUBLING.test(word) ? `${word}${word.at(-1) ?? ''}ed` : `${word}ed`;
}

function withIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(word) && word !== 'be') return `${word.slice(0, -1)}ing`;
  return DOUBLING.test(word) ? `${word}${word.at(-1) ?? ''}ing` : `${word}ing`;
}

/** One-syllable words with a short vowel double their last consonant; so do a few stressed endings. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdglmnprt]|.*(?:refer|occur|permit|admit|commit|omit|prefer|control|rebut|submit|concur|recur|set|put|cut|begin|forget|strip|program))$/;
