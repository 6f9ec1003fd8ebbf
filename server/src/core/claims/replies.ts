import { VERDICTS } from '../language/lexicon/function-words.ts';
import { normalizeWord } from '../language/tokens.ts';
import type { Truth } from './answer-keys.ts';
import type { Placed } from './utterances.ts';
import { isAnswerLabel } from './verdicts.ts';

/** What a sentence answers to a question of yes or no: "In short, no.", "It certainly does.", "We think so." */
export function replyOf(sentence: readonly Placed[] | undefined): Truth | undefined {
  if (!sentence) return undefined;
  const words = withoutLead(openingOf(sentence));
  return wordOf(words) ?? echoOf(words) ?? opinionOf(words) ?? shortOf(words);
}

/** In tokens: no answer is told by more. */
const LONGEST = 16;

/** The first tokens, without emphasis and the "A:" before them. */
function openingOf(sentence: readonly Placed[]): string[] {
  const words: string[] = [];
  for (const [at, { norm }] of sentence.entries()) {
    if (words.length >= LONGEST) break;
    const isLabel =
      words.length === 0 &&
      isAnswerLabel(norm) &&
      /^[.:)\u2013]$/.test(sentence[at + 1]?.norm ?? '');
    if (!isLabel && !DECORATION.test(norm) && (words.length > 0 || !/^[.:)\u2013-]$/.test(norm)))
      words.push(norm);
  }
  return words;
}

/** Marks that stand round an answer without being part of it: emphasis, quotes, an emoji's selector. */
const DECORATION = /^(?:[*_"'(\u2192>|]|\uFE0F)$/;

/** What only leads up to an answer. */
const LEADS: readonly (readonly string[])[] = [
  'actually',
  'alas',
  'and',
  'as a rule',
  'at present',
  'honestly',
  'in a nutshell',
  'in a word',
  'in brief',
  'in fact',
  'in one word',
  'in short',
  'luckily',
  'my answer is',
  'oh',
  'our answer is',
  'quick answer',
  'regrettably',
  'sadly',
  'short answer',
  'simply put',
  'so',
  'so far',
  'strictly speaking',
  'thankfully',
  'the answer is',
  'the answer is a clear',
  'the answer is simply',
  'the honest answer is',
  'the quick answer is',
  'the short answer',
  'the short answer is',
  'the simple answer is',
  'to date',
  'tl;dr',
  'today',
  'unfortunately',
  'well',
  'yes and no',
].map((lead) => lead.split(' '));

function withoutLead(words: readonly string[]): readonly string[] {
  for (let rest = words; ;) {
    const lead = LEADS.filter((each) => each.every((norm, at) => rest[at] === norm)).sort(
      (a, b) => b.length - a.length,
    )[0];
    if (!lead) return rest;
    const next = rest.slice(lead.length);
    rest = /^[,:\u2013]$/.test(next[0] ?? '') ? next.slice(1) : next;
  }
}

/** True where nothing more of the same clause follows. */
function closes(next: string | undefined): boolean {
  return next === undefined || /^[.,;:!\u2013)\u2026]$/.test(next);
}

/** "Yes.", "Of course.", "Not at all.", "Far from it" */
function wordOf(words: readonly string[]): Truth | undefined {
  for (let length = Math.min(LONGEST_WORD, words.length); length > 0; length--) {
    const truth = WORDS.get(words.slice(0, length).join(' '));
    if (truth && closes(words[length])) return truth;
  }
  return undefined;
}

const LONGEST_WORD = 4;

const WORDS: ReadonlyMap<string, Truth> = new Map(
  (['yes', 'no'] as const).flatMap((list) =>
    [
      ...VERDICTS[list].split(','),
      ...(list === 'yes'
        ? [
            'indeed so',
            'very much so',
            'without doubt',
            'without a doubt',
            'no doubt',
            'undoubtedly',
            'unquestionably',
            'surely',
            'quite',
          ]
        : [
            'no way',
            'no longer',
            'not yet',
            'not so far',
            'hardly ever',
            'in no way',
            'not in the least',
            'quite the opposite',
            'quite the contrary',
            'the opposite',
            'unlikely',
            'not any more',
          ]),
    ]
      .map((word) => word.trim().split(/\s+/).map(normalizeWord).join(' '))
      .filter((word) => /\w|[\u2713\u2714\u2705\u2717\u2718\u274C]/.test(word))
      .map((word): [string, Truth] => [word, list === 'yes' ? 'true' : 'false']),
  ),
);

/** "It does.", "They certainly are not", "Indeed it is": the verb of the question, said again. */
function echoOf(words: readonly string[]): Truth | undefined {
  let at = 0;
  while (/^(?:indeed|so|yes|yep)$/.test(words[at] ?? '')) at++;
  if (!PRONOUN.test(words[at] ?? '')) return undefined;
  at++;
  while (STRESS.test(words[at] ?? '')) at++;
  const verb = words[at] ?? '';
  if (!AUXILIARY.test(verb)) return undefined;
  at++;
  while (STRESS.test(words[at] ?? '')) at++;
  if (/n'?t$|^cannot$/.test(verb) || /^(?:not|never)$/.test(words[at] ?? '')) return 'false';
  const [mark, next] = words.slice(at);
  if (mark === undefined || /^[.!;]$/.test(mark) || STRESS.test(mark)) return 'true';
  return mark === ',' &&
    /^(?:always|and|as|at|because|for|in|indeed|of|since|throughout|yes)$/.test(next ?? '')
    ? 'true'
    : undefined;
}

const PRONOUN = /^(?:it|they|that|this|these|those|both|he|she)$/;

const AUXILIARY =
  /^(?:is|are|was|were|does|do|did|can|could|will|has|have|should|may|might)(?:n't|nt)?$|^(?:can't|cant|cannot|won't|wont)$/;

/** Adverbs that only stress an answer. */
const STRESS =
  /^(?:indeed|most|certainly|definitely|really|clearly|surely|probably|actually|absolutely|very|well|undoubtedly|always|often|usually|still|simply|sadly|too)$/;

/** "We think so.", "I don't believe so", "I think not." */
function opinionOf(words: readonly string[]): Truth | undefined {
  const [, negation, verb, end] =
    /^(?:i|we) (?:do )?(don't |dont |not |never )?(?:would )?(think|believe|suppose|guess|doubt) (so|not|it|that)(?= [.,!;]|$)/.exec(
      words.join(' '),
    ) ?? [];
  if (verb === undefined) return undefined;
  if (verb === 'doubt') return /^(?:it|that)$/.test(end ?? '') && !negation ? 'false' : undefined;
  if (/^(?:it|that)$/.test(end ?? '')) return undefined;
  return (negation === undefined) === (end === 'so') ? 'true' : 'false';
}

/** "Certainly in the limbs." */
function shortOf(words: readonly string[]): Truth | undefined {
  if (words.length > SHORT || !/^(?:not|absolutely|certainly|definitely)$/.test(words[0] ?? ''))
    return undefined;
  return words.includes('not') ? 'false' : 'true';
}

const SHORT = 5;
