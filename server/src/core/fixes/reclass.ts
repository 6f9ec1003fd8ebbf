import { has } from '../language/tag.ts';
import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Edit, Fact, Knowledge, Span } from '../model.ts';
import { contains, cut, hull } from '../text/spans.ts';
import { fitArticle, inCaseOf } from './articles.ts';
import { contrasted, type Contrast } from './comparison.ts';
import { negated, verbOf } from './deny.ts';
import { isArgument, isOtherDisease, leavesDoubt } from './doubt.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';
import { isOfWorth } from './worth.ts';

/**
 * "a demyelinating disease" becomes "a neurodegenerative disease": the wrong adjective alone where
 * the words beside it stay true, else the whole noun phrase.
 */
export function reclass(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim } = site;
  if (claim.relation !== 'is-a' || claim.negated || claim.shape === 'attributive') return undefined;
  if (isAskedWithMore(site) || isOfOthers(site)) return undefined;
  const object = wordsIn(site, claim.objectSpan);
  const end = object.at(-1);
  if (isPlayedDown(site, fact) && !(end && ownTail(site, end))) return undefined;
  const classes = object.filter((word) => isWrong(site, word));
  const wrong = classes.length > 0 ? classes : object.filter((word) => isInstance(site, word));
  const [only] = wrong;
  if (!only) return object.length > 0 ? replacePhrase(site, knowledge, fact, object) : undefined;
  if (wrong.length === 1 && isSwappable(site, object, only)) {
    const swapped = swap(site, knowledge, fact, object, only);
    if (swapped) return swapped;
  }
  return replacePhrase(site, knowledge, fact, object);
}

/** "**Both MS and ALS**" above a list: what is right of the one is not all that is right of the other. */
function isOfOthers({ world, claim, passage }: Site): boolean {
  if (passage.kind !== 'item') return false;
  const { leadIn, parents, headings } = passage.context;
  const label = parents.at(-1) ?? leadIn ?? headings.at(-1);
  if (!label || !/\b(?:both|and)\b|&|\//i.test(label.plain.text)) return false;
  return readUnits(tokenize(label.plain.text), world.lexicon, world.repair)
    .flatMap(conceptsOf)
    .some((concept) => concept !== claim.subject && world.isA(concept, claim.object));
}

/** "…, with demyelination trailing behind": the tail plays down the lesion that the right class is named for. */
function isPlayedDown({ world, words, claim, body }: Site, { fixes }: Fact): boolean {
  const units = readUnits(tokenize(fixes.adjective ?? ''), world.lexicon, world.repair);
  const tissues = units
    .flatMap(conceptsOf)
    .map((concept) => world.concept(concept)?.damages)
    .filter((tissue) => tissue !== undefined);
  const tail = words.filter(
    ({ source }) => source.start >= claim.objectSpan.end && source.end <= body.end,
  );
  return (
    tail.some(({ norm }) => SLIGHT.test(norm)) &&
    tail.some((word) =>
      conceptsOf(word).some((concept) => {
        const struck = world.concept(concept)?.damages ?? concept;
        return tissues.some((tissue) => world.isA(struck, tissue));
      }),
    )
  );
}

const SLIGHT =
  /^(?:trailing|merely|mere|secondary|second|later|wake|by-product|byproduct|behind|incidental|follows?|consequence|little|no|only|once|2\u00B0|afterwards)$/;

/** A question that is answered with more than a yes, which would then answer another question. */
function isAskedWithMore({ text, terminal }: Site): boolean {
  if (!terminal || cut(text, terminal) !== '?') return false;
  return !BARE_YES.test(text.slice(terminal.end, terminal.end + 80));
}

const BARE_YES =
  /^[*_\s]*(?:(?:A|Answer)\s*[:.)][*_\s]*)?(?:yes|true|correct|right)(?:,? it is)?[.!*_]*[ \t]*(?:\r?\n|$)/i;

/** A word that puts its subject into the class it does not belong to. */
export function isWrong({ world, claim }: Pick<Site, 'world' | 'claim'>, word: Word): boolean {
  return conceptsOf(word).some(
    (concept) => world.kindOf(concept) === 'class' && world.isA(concept, claim.object),
  );
}

/** A disease of the wrong class that the subject is said to be. */
function isInstance({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some(
    (concept) => concept !== claim.subject && world.isA(concept, claim.object),
  );
}

/** Words that stay true of the disease whatever its class is. */
const NEUTRAL =
  /^(?:a|an|one|of|its|this|that|such|kind|type|form|sort|class|category|family|group|list|ranks|example|itself|also|just|only|merely|still|progressive|fatal|lethal|severe|serious|devastating|debilitating|disabling|incurable|terminal|chronic|neurologic|neurological|rapidly|slowly|relentlessly|primarily|mainly|human|acquired|adult|late|onset|,)$/;

/** "one of the *commoner* demyelinating diseases": it is one of the right class as well, whatever its rank there. */
function rankBefore({ words }: Site, object: readonly Word[], wrong: Word): Word | undefined {
  const rank = words[wrong.index - 1];
  const [lead, article] = words.slice(Math.max(0, wrong.index - 3), wrong.index - 1);
  return rank &&
    RANKED.test(rank.norm) &&
    article?.norm === 'the' &&
    /^(?:among|amongst|of|one of)$/.test(lead?.norm ?? '') &&
    object.some(isPluralHead)
    ? rank
    : undefined;
}

const RANKED =
  /^(?:chief|classic|classical|commoner|leading|main|major|rarer|typical|(?!best|worst)[a-z]{3,}est)$/;

/** Nothing before the wrong word picks it out among its class, and nothing compares it. */
function isSwappable(site: Site, object: readonly Word[], wrong: Word): boolean {
  const rank = rankBefore(site, object, wrong);
  const before = object.filter((word) => word !== rank && word.source.end <= wrong.source.start);
  const { shape } = site.claim;
  const isPlural = object.some((word) => isPluralHead(word));
  const previous = site.words[wrong.index - 1];
  if (previous && /^(?:more|most|less|least|and|or)$/.test(previous.norm)) return false;
  return before.every((word) => {
    if (NEUTRAL.test(word.norm)) return true;
    if (word.norm === 'the') return isPlural || shape === 'nominal' || isPickedOut(site, wrong);
    if (/^[AR]$/.test(word.tag) && conceptsOf(word).length === 0) return !RANKS.test(word.norm);
    return shape === 'nominal' && word.tag !== 'A' && word.tag !== 'NUM';
  });
}

/** "the demyelinating disease *to remember*": a class would be too much to say of one. */
function isPickedOut({ words, body }: Site, wrong: Word): boolean {
  const [next, after] = words.slice(wrong.index + (wrong.tag === 'N' ? 1 : 2));
  return (
    next !== undefined &&
    next.source.end <= body.end &&
    next.kind !== 'mark' &&
    after !== undefined &&
    next.norm !== 'par'
  );
}

/** Words for a place among its class that it may not have among the right one. */
const RANKS =
  /^(?:(?:un)?common|frequent|commoner|rarer|rare|classic|classical|typical|prototypical|archetypal|main|major|chief|leading|primary|first|other|another|best|worst|only|second|third|true|pure|[a-z]{3,}est)$/;

function swap(
  site: Site,
  knowledge: Knowledge,
  { fixes, ...fact }: Fact,
  object: readonly Word[],
  wrong: Word,
): Rewrite | undefined {
  const { adjective } = fixes;
  const contrasts = contrasted(site);
  if (contrasts.length > 0)
    return denyInContrast(site, knowledge, { fixes, ...fact }, contrasts, wrong);
  const echoes = additions(site);
  if (!echoes) return undefined;
  const changed = echoes.map(({ span }) => span);
  if (adjective === undefined) return undefined;
  const isDoubtful =
    leavesDoubt(site, knowledge, wrong.source, ...changed) ||
    isPlayedDown(site, { fixes, ...fact });
  const tail = isDoubtful ? ownTail(site, object.at(-1) ?? wrong) : undefined;
  if (isDoubtful && (!tail || leavesDoubt(site, knowledge, wrong.source, ...changed, tail)))
    return undefined;
  if (site.words.some(({ norm }) => norm === adjective)) return undefined;
  const isNoun = wrong.adjectives.size === 0;
  const isOne = /^an?$/.test(site.words[wrong.index - 1]?.norm ?? '');
  const head = isPluralHead(wrong) && !isOne ? 'diseases' : 'disease';
  const wording = isNoun ? `${adjective} ${head}` : adjective;
  const old = cut(site.text, wrong.source);
  const newText = inCaseOf(old, wording);
  const article = object.find(({ index }) => index === wrong.index - 1);
  const narrow = widened(site, fixes, wrong);
  const edits: Edit[] = [
    ...echoes,
    ...narrow,
    ...fitArticle(article, newText),
    { span: hull((rankBefore(site, object, wrong) ?? wrong).source, wrong.source), newText },
    ...(tail ? [{ span: tail, newText: '' }] : []),
  ].sort((a, b) => a.span.start - b.span.start);
  return {
    kind: 'rewrite',
    title: `Write \u201C${[wording, ...narrow.map((edit) => edit.newText)].join(' \u2026 ')}\u201D`,
    edits,
    ...(site.claim.shape === 'nominal' ? {} : { states: { ...fact, fixes } }),
    ...(tail ? { reach: tail.start } : {}),
    tested:
      tail === undefined &&
      TESTED.has(site.claim.shape) &&
      isCertain(site) &&
      echoes.length === 0 &&
      narrow.length === 0 &&
      !site.words.some(isArgument) &&
      !wordsIn(site, site.claim.span).some(isDegree),
    faithful: true,
  };
}

/** "… disease *of the corticospinal tract*": of one of its parts, where the fact names the whole. */
function widened({ words, text }: Site, { noun }: Fact['fixes'], wrong: Word): Edit[] {
  const whole = / of .+$/.exec(noun ?? '')?.[0].trim();
  const of = words.find(({ norm, index }) => norm === 'of' && index > wrong.index);
  if (whole === undefined || !of || of.index > wrong.index + 2) return [];
  const next = words.slice(of.index + 1, of.index + 5);
  const last = next.findIndex(({ norm }) => /(?:tracts?|cortex|horns?)$/.test(norm));
  if (last < 0 || next.slice(0, last).some(({ tag }) => !/^(?:DT|A|N)$/.test(tag))) return [];
  const after = next[last + 1];
  if (after?.tag === 'C' || after?.norm === ',') return [];
  const span = spanOfWords([of, ...next.slice(0, last + 1)]);
  return /[[\]*_`|<]/.test(cut(text, span)) ? [] : [{ span, newText: whole }];
}

/**
 * "Like MS, ALS is demyelinating": what the others are, it is not; that it is of another class says
 * nothing against theirs.
 */
function denyInContrast(
  site: Site,
  knowledge: Knowledge,
  fact: Fact,
  contrasts: readonly Contrast[],
  wrong: Word,
): Rewrite | undefined {
  const places = contrasts.map(({ place }) => place);
  const object = wordsIn(site, site.claim.objectSpan);
  const reach = Math.max(object.at(-1)?.source.end ?? 0, ...places.map(({ end }) => end));
  const next = site.words.find(({ source }) => source.start >= reach);
  const isLast = !next || next.norm === ';' || next.source.start >= site.body.end;
  const said = site.words.filter(({ source }) => source.end <= wrong.source.end);
  const verb = verbOf(site, said);
  if (!isLast || !verb || leavesDoubt(site, knowledge, wrong.source, ...places)) return undefined;
  const edit = negated(verb);
  const shown = edit.newText.trim() === 'not' ? `${verb.text} not` : edit.newText;
  return {
    kind: 'deny',
    title: `Write \u201C${shown} ${wrong.text}\u201D`,
    edits: [...contrasts.flatMap((contrast) => contrast.edits), edit].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    states: fact,
    tested: false,
    faithful: true,
  };
}

/**
 * "The latter is likewise …", "… too": what made it one more of the wrong class goes. Undefined where
 * it cannot be taken out.
 */
function additions({ words, text, claim }: Site): Edit[] | undefined {
  const added = words.filter(
    ({ norm, index, source }) =>
      /^(?:too|also|likewise|as well|equally|similarly)$/.test(norm) &&
      source.end >= claim.span.start &&
      source.start <= Math.max(claim.span.end, claim.objectSpan.end) + 2 &&
      !words.slice(0, index).some(({ norm: before }) => SCALAR.test(before)),
  );
  const edits = added.flatMap((word): Edit[] => {
    const before = words[word.index - 1];
    const after = words[word.index + 1];
    if (!before) return [];
    const isSetOff = before.norm === ',' && after?.norm === ',';
    const start = (isSetOff ? words[before.index - 1] : before)?.source.end ?? before.source.end;
    const end = isSetOff ? after.source.end : word.source.end;
    return /^[\s,\p{L}]+$/u.test(text.slice(start, end))
      ? [{ span: { start, end }, newText: '' }]
      : [];
  });
  return edits.length === added.length ? edits : undefined;
}

const SCALAR = /^(?:not )?(?:only|just|merely|simply|alone)$/;

const TESTED: ReadonlySet<string> = new Set(['copula', 'apposition', 'telegraphic', 'structure']);

function isDegree({ norm }: Word): boolean {
  return /^(?:primarily|mainly)$/.test(norm);
}

/** Neither hedged, nor a question, nor beside a source that would then stand behind new words. */
function isCertain({ claim, text, body, passage, terminal, words }: Site): boolean {
  if (/\bnot\b|n['\u2019]t\b/.test(cut(text, claim.span))) return false;
  if (words.some((word) => has(word, 'verb:factive', 'verb:reporting'))) return false;
  if (claim.hedge !== 'none' || passage.context.quoted === true) return false;
  if (terminal && cut(text, terminal) === '?') return false;
  const end = (terminal ?? body).end;
  const cited = text.slice(body.start, end) + (/^\s?\[[@^]/.exec(text.slice(end))?.[0] ?? '');
  return !/[[\]"\u201C\u201D]|@/.test(cited) && isTestedPlace(passage.kind, claim.shape);
}

function isTestedPlace(kind: Site['passage']['kind'], shape: string): boolean {
  return shape === 'copula' || shape === 'apposition' || kind === 'item' || kind === 'cell';
}

/** "the commonest demyelinating disease of the brain" becomes the fact's own noun phrase. */
function replacePhrase(
  site: Site,
  knowledge: Knowledge,
  fact: Fact,
  object: readonly Word[],
): Rewrite | undefined {
  const { noun, adjective } = fact.fixes;
  const [first] = object;
  // "once regarded as *neurodegenerative*, now …": it would say the same twice.
  if (site.words.some((word) => word.norm === adjective && !object.includes(word)))
    return undefined;
  const { shape, objectSpan } = site.claim;
  if (noun === undefined || !first || !PREDICATES.has(shape)) return undefined;
  if (!/^(?:a|an|the|one|another)$/.test(first.norm)) return undefined;
  if (first.norm !== 'one' && object.some(isPluralHead)) return undefined;
  if (object.some(({ norm }) => /^[,;:(]$/.test(norm)) || !isOnePhrase(site, object))
    return undefined;
  if (object.some((word) => isOtherDisease(site, word) && !contains(objectSpan, word.source)))
    return undefined;
  const span = spanOfWords(object);
  const isDoubtful = leavesDoubt(site, knowledge, span) || isPlayedDown(site, fact);
  const tail = isDoubtful ? ownTail(site, object.at(-1) ?? first) : undefined;
  if (isDoubtful && (!tail || leavesDoubt(site, knowledge, span, tail))) return undefined;
  if (continues(site, span.end)) return undefined;
  const old = cut(site.text, span);
  const newText = inCaseOf(old.slice(0, 1), noun);
  return {
    kind: 'rewrite',
    title: `Write \u201C${noun}\u201D`,
    edits: [{ span, newText }, ...(tail ? [{ span: tail, newText: '' }] : [])],
    ...(tail ? { reach: tail.start } : {}),
    states: fact,
    tested: false,
    faithful: true,
  };
}

/**
 * "…, whose sheath crumbles later", "…, and its plaques are scars": what the sentence tells more of the
 * wrong class, up to its end. Undefined where it tells something else.
 */
function ownTail(site: Site, last: Word): Span | undefined {
  const { words, body, text, world } = site;
  const tail = words.slice(last.index + 1).filter(({ source }) => source.end <= body.end);
  const [mark, ...rest] = tail;
  const said = rest.slice(rest.findIndex(({ tag }) => !/^(?:C|DT)$/.test(tag)));
  if (!mark || !/^[,;:\u2013\u2014]$/.test(mark.norm) || said.length > 16) return undefined;
  const isOfLesion = said
    .slice(0, 3)
    .some((word) =>
      conceptsOf(word).some((concept) =>
        /^(?:lesion|tissue|class)$/.test(world.kindOf(concept) ?? ''),
      ),
    );
  const opens = /^(?:in which|which|whose|with|it|its|not|plaques)$/.test(said[0]?.norm ?? '');
  const isOwn = (opens || isOfLesion) && said.some((word) => conceptsOf(word).length > 0);
  if (!isOwn || isOfWorth(site, said) || said.some((word) => isOtherDisease(site, word)))
    return undefined;
  const span = { start: last.source.end, end: body.end };
  return /[[\]`|<>*_"\u201C\u201D()]/.test(cut(text, span)) ? undefined : span;
}

/** No verb in it, but for that of "a disease *that destroys myelin*", which is the wrong class itself. */
function isOnePhrase(site: Site, object: readonly Word[]): boolean {
  const at = object.findIndex(({ tag }) => CLAUSAL.has(tag));
  if (at < 0) return true;
  const said = object.slice(at);
  return (
    said[0]?.tag === 'W' &&
    said.filter(({ tag }) => CLAUSAL.has(tag)).length === 2 &&
    said.some((word) => conceptsOf(word).some((concept) => site.world.kindOf(concept) === 'tissue'))
  );
}

const PREDICATES: ReadonlySet<string> = new Set([
  'copula',
  'classing',
  'apposition',
  'telegraphic',
]);
const CLAUSAL: ReadonlySet<string> = new Set(['V', 'B', 'M', 'H', 'D', 'S', 'W', 'G']);

/** A tail that leans on the phrase it follows: "par excellence", "in which …". */
function continues(site: Site, end: number): boolean {
  const next = site.words.find(({ source }) => source.start >= end);
  return next !== undefined && next.kind !== 'mark' && next.tag !== 'C';
}

function isPluralHead({ norm, tag, names }: Word): boolean {
  if (tag !== 'N') return false;
  // "disease of the motor neurons" is one.
  if (/^[a-z]+(?<!s) of /.test(norm)) return false;
  return /^(?:diseases|disorders|conditions|illnesses)\b/.test(norm)
    ? true
    : /(?:ies|ses|rs|ns|opathies|phies)$/.test(norm) &&
        (names.size > 0 || /^(?:disorders|conditions|entities|syndromes)$/.test(norm));
}
