import { judge } from '../check/contradict.ts';
import { has } from '../language/tag.ts';
import type { Edit, Fact, Knowledge } from '../model.ts';
import { contains, cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { leavesDoubt } from './doubt.ts';
import { isWrong } from './reclass.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, wordsIn, type Site, type Word } from './site.ts';

/**
 * "is not a demyelinating disease": only where some fact bears the denial out, and only of a plain
 * "is" or "belongs to" that nothing qualifies, since a denial reaches no further than its verb.
 */
export function deny(site: Site, knowledge: Knowledge): Rewrite | undefined {
  const { claim, text, terminal } = site;
  if (claim.negated || claim.hedge !== 'none' || claim.shape === 'apposition') return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const fact = denialOf(site, knowledge);
  if (!fact || leavesDoubt(site, knowledge, claim.objectSpan)) return undefined;
  const said = wordsIn(site, claim.span);
  if (said.some(isQualified) || goesOn(site)) return undefined;
  // "the rule *rather than* the exception"
  if (said.some(({ norm }) => norm === 'rather than')) return undefined;
  const verb = verbOf(site, said);
  if (!verb || isElsewhere(site, verb)) return undefined;
  const edit = negated(verb);
  const after = said.filter(({ index }) => index > verb.index).slice(0, 5);
  const end = after.at(-1)?.source.end;
  const rest = end === undefined ? '' : plainly(text.slice(verb.source.end, end));
  const more =
    after.length < said.filter(({ index }) => index > verb.index).length ? ' \u2026' : '';
  const shown = edit.span.end > edit.span.start ? edit.newText : `${verb.text} not`;
  return {
    kind: 'deny',
    title: `Deny it: \u201C${shown}${rest}${more}\u201D`,
    edits: [edit],
    states: fact,
    tested: false,
    faithful: true,
  };
}

/** The verb is another clause's, or the sentence says the same of the neurons a second time. */
function isElsewhere({ claim, words, world }: Site, verb: Word): boolean {
  if (claim.relation === 'same-as') return verb.source.start > claim.objectSpan.end;
  if (claim.relation !== 'spares' && claim.relation !== 'affects-only') return false;
  return words.some(
    (word) =>
      !contains(claim.span, word.source) &&
      conceptsOf(word).some((concept) => world.kindOf(concept) === 'tissue'),
  );
}

/** For a title: without markup and line ends. */
function plainly(source: string): string {
  return source.replace(/[[\]*_`>]/g, '').replace(/\s+/g, ' ');
}

/** A cell "yes" under "Demyelinating?" becomes "no", where a fact bears that out. */
export function answerOtherwise(site: Site, knowledge: Knowledge): Rewrite | undefined {
  const { passage, words, text } = site;
  const [word, ...rest] = words;
  if (passage.kind !== 'cell' || !word || rest.length > 0 || !(word.norm in OPPOSITE))
    return undefined;
  const fact = denialOf(site, knowledge);
  if (!fact || leavesDoubt(site, knowledge, word.source)) return undefined;
  const newText = inCaseOf(cut(text, word.source), OPPOSITE[word.norm] ?? '');
  return {
    kind: 'deny',
    title: `Write \u201C${newText}\u201D`,
    edits: [{ span: word.source, newText }],
    states: fact,
    tested: false,
    faithful: true,
  };
}

const OPPOSITE: Readonly<Record<string, string>> = { yes: 'no', no: 'yes' };

/** The fact that says the opposite of the claim. */
function denialOf({ world, claim, finding }: Site, knowledge: Knowledge): Fact | undefined {
  const opposite = { ...claim, negated: !claim.negated };
  const bearing = judge(world, knowledge, opposite).filter(({ verdict }) => verdict === 'supports');
  const own = bearing.filter(({ fact }) => fact.rule === finding.rule);
  return own.find(({ fact }) => fact.id === finding.fact)?.fact ?? own[0]?.fact;
}

/** A superlative, a degree or "only": denying the sentence would deny no more than that. */
function isQualified(word: Word): boolean {
  return (
    /^(?:most|more|least|less|main|mainly|chief|chiefly|major|leading|mostly|also|commonest|best|worst|another|one|first|often|usually|sometimes|always|frequently|commonly|classic|prototypical|prob|probably|possibly|maybe|likely)$/.test(
      word.norm,
    ) ||
    /[a-z]{3}iest$/.test(word.norm) ||
    has(word, 'is:only', 'is:degree', 'is:hedge')
  );
}

/**
 * True where more is said behind the claim, or the claim stands inside another clause or list: what
 * leans on it would no longer fit. "… of the myelin that protects the nerves" may stay.
 */
function goesOn({ words, claim, text }: Site): boolean {
  const object = words.filter(({ source }) => contains(claim.objectSpan, source));
  if (object.some(({ norm, tag }) => norm === ',' || tag === 'C')) return true;
  if (/^(?:this|that|these|those|such)$/.test(object[0]?.norm ?? '')) return true;
  // "features are atrophy *and* demyelinating neuropathy": the rest of the list is right.
  const joint = words[(object[0]?.index ?? 0) - 1];
  if (claim.relation === 'has-feature' && (joint?.tag === 'C' || joint?.norm === ',')) return true;
  const before = words.filter(({ source }) => source.end <= claim.span.start);
  if (before.some(({ tag }) => tag === 'W')) return true;
  const after = words.filter(({ source }) => source.start >= claim.span.end);
  // "is the rule in ALS *and an oddity in POEMS*": a denial would reach it.
  const behind = words.filter(({ source }) => source.start >= claim.objectSpan.end);
  if (claim.relation === 'has-feature' && behind.some(({ tag }) => tag === 'C')) return true;
  // "It is the loss of myelin that …" puts its weight on what follows.
  if (words.some(({ norm }) => norm === 'it') && after.length > 0) return true;
  if (after.some(({ norm }) => norm === ';' || norm === '\u2013' || norm === ':')) return true;
  if (/^\s(?:that|which)\s[^,]*$/.test(text.slice(claim.span.end, after.at(-1)?.source.end)))
    return false;
  return after.some(({ tag }) => /^(?:V|B|M|H|D|W|S)$/.test(tag));
}

/** The one "is" or "belongs to" of a plain claim. */
export function verbOf(site: Site, said: readonly Word[]): Word | undefined {
  const { claim } = site;
  const verbs = said.filter(({ norm }) =>
    /^(?:is|are|was|were|belongs to|belong to|belongs|belong)$/.test(norm),
  );
  const [verb] = verbs;
  if (!verb || verbs.length > 1 || verb === said[0]) return undefined;
  if (said.some(({ tag }) => tag === 'M' || tag === 'W' || tag === 'S' || tag === 'H'))
    return undefined;
  const next = site.words[verb.index + 1];
  if (!next || next.tag === 'R' || next.kind === 'mark') return undefined;
  if (claim.relation !== 'is-a') return /^(?:is|are|was|were)$/.test(verb.norm) ? verb : undefined;
  const object = wordsIn(site, claim.objectSpan);
  const [first, second] = object;
  if (!first || !isBare(site, first, second)) return undefined;
  const between = site.words.slice(verb.index + 1, first.index).map(({ norm }) => norm);
  const plain = between.every((norm) =>
    /^(?:classified|classed|considered|regarded|counted|known|described|categorised|categorized|listed|as|among|to|the)$/.test(
      norm,
    ),
  );
  return plain ? verb : undefined;
}

/** "a demyelinating …", "demyelinating …": nothing before the wrong word but an article. */
function isBare(site: Site, first: Word, second: Word | undefined): boolean {
  if (isWrong(site, first)) return true;
  return (
    /^(?:an?|the)$/.test(first.norm) &&
    second !== undefined &&
    isWrong(site, second) &&
    (first.norm !== 'the' || cut(site.text, site.claim.objectSpan).endsWith('s'))
  );
}

/** The verb with its "not". */
export function negated(verb: Word): Edit {
  if (verb.norm.startsWith('belongs')) {
    const span = { start: verb.source.start, end: verb.source.start + 'belongs'.length };
    return { span, newText: 'does not belong' };
  }
  if (verb.norm.startsWith('belong')) {
    return { span: { start: verb.source.start, end: verb.source.start }, newText: 'do not ' };
  }
  return { span: { start: verb.source.end, end: verb.source.end }, newText: ' not' };
}

/** "MS is not a demyelinating disease" loses its "not" where a fact says that it is one. */
export function affirm(site: Site, knowledge: Knowledge): Rewrite | undefined {
  const { claim, text } = site;
  if (!claim.negated || claim.relation !== 'is-a') return undefined;
  const fact = denialOf(site, knowledge);
  const said = wordsIn(site, claim.span);
  const negations = said.filter(({ norm, tag }) => tag === 'G' || NEGATIONS.test(norm));
  const [negation] = negations;
  if (!fact || negations.length > 1 || said.some(isQualified)) return undefined;
  if (leavesDoubt(site, knowledge, claim.objectSpan, ...negations.map(({ source }) => source)))
    return undefined;
  const edits = negation ? withoutNegation(site, negation) : withoutPrefix(site);
  if (!edits) return undefined;
  return {
    kind: 'rewrite',
    title: 'Take out the \u201Cnot\u201D',
    edits: [...edits, ...withoutStress(site)],
    states: fact,
    tested: false,
    faithful: !edits.some(({ span }) => /[*_]/.test(cut(text, span))),
  };
}

const NEGATIONS = /^(?:not|not a|never|no|no longer|isn't|aren't|isnt|arent|cannot|can't)$/;

function withoutNegation(site: Site, negation: Word): Edit[] | undefined {
  const { text, words } = site;
  const verb = words[negation.index - 1];
  const next = words[negation.index + 1];
  if (!next) return undefined;
  const contracted = /^(is|are)n/i.exec(negation.text)?.[1];
  if (contracted !== undefined) return [{ span: negation.source, newText: contracted }];
  if (/^(?:cannot|can't)$/.test(negation.norm)) return [{ span: negation.source, newText: 'can' }];
  const span = { start: negation.source.start, end: next.source.start };
  if (negation.norm === 'no' && verb?.tag === 'B') return [{ span: negation.source, newText: 'a' }];
  const isBehind =
    verb?.tag === 'B' ||
    (negation.norm === 'no longer' && verb?.tag === 'M') ||
    // "MS – not demyelinating"
    (site.claim.shape === 'telegraphic' && (!verb || verb.kind === 'mark'));
  if (!/^(?:not|not a|no longer)$/.test(negation.norm) || !isBehind) return undefined;
  const article = negation.norm === 'not a' ? `${cut(text, negation.source).slice(-1)} ` : '';
  if (verb || !/^\p{Lu}/u.test(cut(text, span))) return [{ span, newText: article }];
  const letter = text.charAt(next.source.start);
  return article === ''
    ? [{ span: { ...span, end: next.source.start + 1 }, newText: letter.toUpperCase() }]
    : [{ span, newText: article.toUpperCase() }];
}

/** "non-demyelinating" loses its "non-". */
function withoutPrefix(site: Site): Edit[] | undefined {
  const { text, claim, words } = site;
  const object = words.filter(
    ({ source }) => contains(claim.objectSpan, source) || contains(source, claim.objectSpan),
  );
  const first = object.find((word) => isWrong(site, word));
  const at = first?.source.start ?? claim.objectSpan.start;
  const prefix =
    /\bnon[-\u2010\u2011 ]?$/i.exec(text.slice(0, at)) ??
    /^non[-\u2010\u2011 ]?/i.exec(text.slice(at));
  if (!prefix) return undefined;
  const start = prefix[0] === text.slice(at, at + prefix[0].length) ? at : at - prefix[0].length;
  return [{ span: { start, end: start + prefix[0].length }, newText: '' }];
}

/** "… at all" */
function withoutStress({ text, claim, body }: Site): Edit[] {
  const stress = /^ at all\b/.exec(text.slice(claim.objectSpan.end, body.end));
  const { end } = claim.objectSpan;
  return stress ? [{ span: { start: end, end: end + stress[0].length }, newText: '' }] : [];
}
