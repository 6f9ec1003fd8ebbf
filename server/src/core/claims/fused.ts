import type { Parse } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Range } from './sentence.ts';
import { type Placed, supplied } from './utterances.ts';

/** Puts an answer in the place of the question word: "What causes ALS?" + "X." gives "X causes ALS". */
export function fuse(
  question: readonly Placed[],
  answer: readonly Placed[],
  parsed: Parse,
): Placed[] {
  const { units, tags } = parsed;
  const start = tags.findIndex(
    (tag, at) => tag === 'W' || /^(?:why|how|name|what|which|who)\b/.test(units[at]?.norm ?? ''),
  );
  if (start < 0) return [...question, ...answer];
  const word = units[start]?.norm ?? '';
  const end = tags.findIndex((_, at) => at > start && units[at]?.norm === '?');
  const stop = end < 0 ? units.length : end;
  const tokensOf = (from: number, to: number): Placed[] =>
    to > from ? question.slice(units[from]?.from ?? 0, units[to - 1]?.to ?? 0) : [];
  const bare = answer.filter(
    ({ norm }, at) => !(WITHOUT_STOP.test(norm) && at === answer.length - 1),
  );
  // "Which motor neurons …? Only the upper *ones*."
  const noun =
    tags[start + 1] === 'N' && (units[start + 1]?.names.size ?? 0) > 0
      ? tokensOf(start + 1, start + 2).map(({ norm }) => supplied(norm))
      : [];
  const said =
    noun.length > 0 && bare.every(({ norm }) => SIDE.test(norm))
      ? sidesOf(bare, noun)
      : bare.flatMap((token) => (noun.length > 0 && /^ones?$/.test(token.norm) ? noun : [token]));
  if (/^(?:why|how come)/.test(word)) {
    const because = /^(?:because|since|as|due|owing)$/.test(said[0]?.norm ?? '');
    return [
      ...statedAfterWhy(parsed, start, stop).flatMap(({ from, to }) => tokensOf(from, to)),
      // "Why …? *Their nerves have lost* …"
      ...(because
        ? []
        : isClausal(said) && said[0]?.norm !== 'in'
          ? [supplied('because')]
          : [supplied('due'), supplied('to')]),
      ...said,
    ];
  }
  // "Which label *fits ALS*?"
  const fits = units.findIndex(({ norm }, at) => at > start && at < stop && FITTING.test(norm));
  if (fits > start + 1 && fits <= start + LONGEST_LABEL && LABEL.test(units[fits - 1]?.norm ?? ''))
    return [...withoutBest(tokensOf(fits + 1, stop)), supplied('is'), ...said];
  let verb = start + 1;
  while (verb < stop && !['B', 'V', 'D', 'H', 'M'].includes(tags[verb] ?? '')) verb++;
  if (verb >= stop) return [...tokensOf(start + 1, stop), supplied(':'), ...said];
  const tag = tags[verb];
  if (isClausal(said) && tag === 'V') {
    const rest = tokensOf(verb + 1, stop).filter(({ norm }) => !/^(?:wrong)$/.test(norm));
    const about = rest[0]?.norm === 'in' ? rest.slice(1) : rest;
    return [...about, supplied('happens'), supplied('because'), ...said];
  }
  const asked = units
    .slice(start, verb)
    .map(({ norm }) => norm)
    .join(' ');
  const rest = tokensOf(verb + 1, stop);
  if (tag === 'B') {
    const kind =
      /^(?:what|which)(?: \w+)? (?:kind|type|sort|class|category|group|family|form)\b/.test(
        asked,
      ) || /^what (?:kind|type|sort) of/.test(word);
    // "What *is lost* first in ALS?"
    const done = units.find(({ index, norm }) => index > verb && !MANNER.test(norm));
    const suffers = asked === 'what' && has(done, 'form:participle') && tags[verb + 1] !== 'DT';
    const inverted = kind || (/^(?:what|who)$/.test(asked) && !suffers) || /^how\b/.test(asked);
    if (inverted) return [...rest, ...tokensOf(verb, verb + 1), ...said];
    return [...said, ...tokensOf(verb, stop)];
  }
  const next = tags.find((_, at) => at > verb && tags[at] !== 'R');
  // "Which of these *has been shown* to slow ALS?": the subject is asked for.
  const lacksSubject = tag !== 'D' && (next === 'B' || next === 'V');
  if ((tag === 'D' || tag === 'M' || tag === 'H') && !lacksSubject) {
    const gap = gapAfterVerb(parsed, verb + 1, stop);
    // "does … mean | demyelination": the verb agrees again, lest it be read as an adjective.
    const stated = tokensOf(verb + 1, gap);
    const last = gap < stop && units[verb]?.norm === 'does' ? stated.pop() : undefined;
    const agreeing = last ? [{ ...last, norm: last.norm.replace(/y?$/, thirdEnding) }] : [];
    return [...stated, ...agreeing, ...said, ...tokensOf(gap, stop)];
  }
  return [...said, ...tokensOf(verb, stop)];
}

/** "*Lower only*." to "Which motor neurons …?": only the lower ones. */
function sidesOf(answer: readonly Placed[], noun: readonly Placed[]): Placed[] {
  const isOnly = ({ norm }: Placed): boolean => /^(?:just|only|solely)$/.test(norm);
  return [...answer.filter(isOnly), ...answer.filter((token) => !isOnly(token)), ...noun];
}

const SIDE = /^(?:and|both|just|lower|only|or|solely|the|upper)$/;

const LABEL =
  /^(?:adjective|category|class|description|diagnosis|group|heading|label|phrase|term|word)$/;

const FITTING = /^(?:characteri[sz]es|covers|describes|fits|matches|suits)$/;

/** In units, from the question word. */
const LONGEST_LABEL = 4;

/** "Which label fits ALS *best*?" */
function withoutBest(tokens: readonly Placed[]): readonly Placed[] {
  return tokens.filter(({ norm }) => norm !== 'best');
}

const MANNER = /^(?:first|initially|mainly|originally|primarily|typically|usually)$/;

/** "mean|s", "signif|ies" */
function thirdEnding(y: string): string {
  return y ? 'ies' : 's';
}

/** Where the answer belongs: "What does it mean | in ALS?", "What does it belong to |?" */
function gapAfterVerb({ units, tags }: Parse, start: number, stop: number): number {
  let gap = tags.findIndex((tag, at) => at >= start && at < stop && tag === 'V') + 1;
  if (gap === 0) return stop;
  while (gap < stop && tags[gap] === 'P' && (tags[gap + 1] === 'P' || gap + 1 === stop)) gap++;
  return tags[gap] === 'P' && SETTING.test(units[gap]?.norm ?? '') ? gap : stop;
}

/** Prepositions that set a question in a disease. */
const SETTING = /^(?:in|of|for|with)$/;

/** "Why are the reflexes brisk …?" asks of "the reflexes are brisk …". */
function statedAfterWhy({ clauses, tags }: Parse, start: number, stop: number): Range[] {
  const clause = clauses.find(({ from }) => from >= start);
  const subject = clause?.subject;
  if (!clause || !subject || tags[start + 1] !== 'B' || subject.from !== start + 2)
    return [{ from: start + 1, to: stop }];
  // Behind a bare noun, what is said of it may look like the last of its words.
  const said = clause.complements.some(({ preposition }) => !preposition);
  const end = said || subject.words.length < 2 ? subject.to : subject.head.index;
  return [
    { from: subject.from, to: end },
    { from: start + 1, to: start + 2 },
    { from: end, to: stop },
  ];
}

const WITHOUT_STOP = /^[.!]$/;

/** An answer that is a clause of its own. */
function isClausal(answer: readonly Placed[]): boolean {
  return answer.length > 3 && answer.slice(1, 14).some(({ norm }) => CLAUSE_VERBS.has(norm));
}

/** Verbs that show that an answer is a clause. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'attacks',
  'attack',
  'destroys',
  'destroy',
  'strips',
  'strip',
  'breaks',
  'break',
  'dies',
  'die',
  'goes',
  'turns',
  'turn',
  'deteriorates',
  'deteriorate',
  'loses',
  'lose',
  'degenerates',
  'degenerate',
  'targets',
  'target',
  'binds',
  'bind',
  'eats',
  'eat',
  'wears',
  'wear',
  'kills',
  'kill',
]);
