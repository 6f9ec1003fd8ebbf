import type { Edit, Fact, Figure, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, wordsIn, type Site, type Word } from './site.ts';

/** "Mean survival is twelve years" takes the fact's figure, and the kind of average it is. */
export function correctFigure(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text } = site;
  const { figures } = fact.fixes;
  if (claim.relation !== 'quantity' || claim.negated || !figures) return undefined;
  if (isResult(site) || isOption(site)) return undefined;
  const all = wordsIn(site, claim.span);
  const bound = BOUNDING.test(
    text.slice(site.body.start, withApproximation(site, claim.objectSpan).start),
  );
  if (!bound && /\bnot\b|n['\u2019]t\b/i.test(cut(text, claim.span))) return undefined;
  const most = all.find(({ norm }) => /^(?:most|majority|generally)$/.test(norm));
  const figure =
    (most && figures.most) ??
    (claim.quantity?.sinceDiagnosis === true || isFromTelling(site)
      ? figures.diagnosis
      : figures.usual);
  if (!figure) return undefined;
  const old = withApproximation(site, claim.objectSpan);
  const edits = [...averageEdits(site, figure), amountEdit(site, figure, old)];
  return {
    kind: 'rewrite',
    title: `Write \u201C${figure.words}\u201D`,
    edits: edits.sort((a, b) => a.span.start - b.span.start),
    states: fact,
    tested: false,
    faithful: !isSourced(site, old),
  };
}

/** "… from when they tell you" */
function isFromTelling({ text, body, claim }: Site): boolean {
  return /^[^.]{0,12}\b(?:when|once|after) (?:they|you(?:'re| are)?|he|she) (?:tell|told|hear)/i.test(
    text.slice(claim.objectSpan.end, body.end),
  );
}

/** What a study measured is not ours to change. */
export function isResult({ text, body, words }: Site): boolean {
  return (
    /\bCI\b|\bKaplan|\bp\s?[<=]/.test(cut(text, body)) ||
    words.some(({ norm }) => /^(?:cohort|cohorts|series)$/.test(norm))
  );
}

/** One of several answers to choose from. */
export function isOption({ passage, passages }: Site): boolean {
  const { task, list } = passage.context;
  if (task !== undefined) return passages.some((other) => isSiblingOption(other, passage));
  return list !== undefined && /^[a-e]/i.test(list.marker);
}

function isSiblingOption(other: Site['passage'], passage: Site['passage']): boolean {
  const { list, task } = other.context;
  return other !== passage && task === 'open' && list?.id === passage.context.list?.id;
}

/** A source that stands there already gave the old figure. */
function isSourced({ text, body, terminal }: Site, old: Span): boolean {
  const end = (terminal ?? body).end;
  return /[[@]|\((?:[^()]*\D)?(?:19|20)\d\d[a-z]?\)/.test(text.slice(old.end, end));
}

/** Words that say how near a number is; the fact's figure brings its own. */
const NEARNESS: readonly string[] = [
  ...['about', 'around', 'approximately', 'approx.', 'roughly', 'some', 'only', 'just', 'merely'],
  ...['a mere', 'barely', 'hardly', 'no more than', 'not more than', 'more than', 'less than'],
  ...[
    'no longer than',
    'longer than',
    'no shorter than',
    'shorter than',
    'no less than',
    'fewer than',
    'no fewer than',
    'well over',
  ],
  ...['over', 'under', 'above', 'below', 'at least', 'at most', 'at best', 'up to', 'nearly'],
  ...['almost', 'close to', 'nearer to', 'nearer', 'between', 'anywhere between', 'from', 'ca.'],
  ...['of the order of', 'typically of the order of', 'on the order of', 'in the order of'],
  ...[
    'in the region of',
    'somewhere in the region of',
    'upwards of',
    'as long as',
    'as little as',
    'as many as',
  ],
  ...['~', '\u2248', '<', '>', '\u2265', '\u2264'],
].sort((a, b) => b.length - a.length);

const AFTER =
  /^(?:\+| and a half| plus)?(?: or (?:more|so|longer|less|even longer|thereabouts)(?![\p{L}\p{N}])| at (?:the )?(?:most|least|best)(?![\p{L}\p{N}]))?/iu;

/** "no more than *fourteen months*", "*a decade* and a half", "a fortnight to *six weeks*". */
function withApproximation({ text, body, words, claim }: Site, { start, end }: Span): Span {
  const opener = words.find(({ source }) => source.start >= start);
  const to =
    end + (AFTER.exec(text.slice(end, Math.max(body.end, claim.span.end)))?.[0].length ?? 0);
  const joint = opener && words[opener.index - 1];
  const least = joint && words[joint.index - 1];
  const isRange = joint?.norm === 'to' && least !== undefined && TIME.test(least.norm);
  const number = isRange ? words[least.index - 1] : undefined;
  const from = nearnessBefore(text, body.start, number?.source.start ?? start);
  const article = opener?.norm === 'half' && /\ban? $/i.test(text.slice(body.start, from));
  return { start: article ? text.lastIndexOf('a', from - 1) : from, end: to };
}

const TIME = /^(?:week|fortnight|month|year|decade)s?$/;

/** Where the words before a number begin that say how near it is: "*no more than* ten". */
export function nearnessBefore(text: string, from: number, at: number): number {
  const before = text.slice(from, at).toLowerCase().trimEnd();
  const words = NEARNESS.find(
    (phrase) =>
      before.endsWith(phrase) &&
      !(/^\w/.test(phrase) && /[\p{L}\p{N}]$/u.test(before.slice(0, -phrase.length))),
  );
  return words === undefined ? at : nearnessBefore(text, from, from + before.length - words.length);
}

/** Verbs that say a bound or a rise, where the figure wants a plain "is". */
const BOUNDING =
  /(?<![\p{L}\p{N}])(?:does not exceed|doesn['\u2019]t exceed|(?:now )?exceeds|(?:has|have) (?:now )?(?:risen|increased|improved|grown) to|has reached|reaches)\s+$/iu;

function amountEdit({ text, body, passage }: Site, { words, average }: Figure, old: Span): Edit {
  const verb = BOUNDING.exec(text.slice(body.start, old.start))?.[0];
  const start = old.start - (verb?.length ?? 0);
  const label = [
    passage.context.column,
    passage.context.row,
    passage.context.leadIn,
    passage.context.term,
  ]
    .map((context) => context?.plain.text ?? '')
    .join(' ');
  const isOther = average !== undefined && new RegExp(`\\b(?:${AVERAGES})\\b`, 'i').test(label);
  const named = isOther && !new RegExp(`\\b${average}\\b`, 'i').test(label);
  const wording = `${verb === undefined ? '' : 'is '}${named ? `${average} ` : ''}${words}`;
  const opens = start === body.start;
  return {
    span: { start, end: old.end },
    newText: opens ? inCaseOf(text.charAt(start), wording) : wording,
  };
}

const AVERAGES = 'mean|average|avg|median';

/** "mean survival" becomes "median survival" where the figure is a median. */
function averageEdits(site: Site, { average }: Figure): Edit[] {
  if (average === undefined) return [];
  return wordsIn(site, site.claim.span).flatMap((word) => {
    const kind = /^(?:mean|average|avg|median)(?=$| )/.exec(word.norm)?.[0];
    if (kind === undefined || kind === average || !isOfMeasure(site, word)) return [];
    const span = { start: word.source.start, end: word.source.start + kind.length };
    return [{ span, newText: inCaseOf(cut(site.text, span).charAt(0), average) }];
  });
}

/** "mean survival", "mean time", "average life expectancy"; not "the average patient". */
function isOfMeasure({ world, words }: Site, word: Word): boolean {
  return [word, words[word.index + 1], words[word.index + 2]].some(
    (near) =>
      near !== undefined &&
      (/^(?:interval|time|os|surv|survive)$/.test(near.norm) ||
        conceptsOf(near).some((concept) => world.kindOf(concept) === 'measure')),
  );
}
