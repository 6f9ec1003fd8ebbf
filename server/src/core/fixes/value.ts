import { has } from '../language/tag.ts';
import type { Fact } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { isOption } from './figure.ts';
import { speaksOfOnset } from './lesion.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/**
 * "| clonus | stripped corticospinal myelin |", "Path: loss of myelin, esp. lateral columns": the value
 * of a label that makes the claim takes the fact's own words, up to where the note goes on.
 */
export function renameValue(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, passage } = site;
  if (claim.negated || !RELATIONS.has(claim.relation) || speaksOfOnset(site)) return undefined;
  const wording = fact.fixes.short ?? fact.fixes.noun;
  const value = valueOf(site);
  const [first] = value;
  if (wording === undefined || !first || value.some(isOfSentence) || isStatement(site, value))
    return undefined;
  if (!isLoneObject(site, value) || goesOn(site, value)) return undefined;
  const span = spanOfWords(value);
  if (/[[\]`|<>*_~^@{}"\u201C\u201D]/.test(cut(text, span))) return undefined;
  const isLabelled = /^[:=\u2192]$/.test(before(site, first)?.norm ?? '');
  if (!isLabelled && passage.kind !== 'cell' && !isOption(site) && !isAnswer(site, first))
    return undefined;
  return {
    kind: 'rewrite',
    title: `Write \u201C${wording}\u201D`,
    edits: [{ span, newText: inCaseOf(cut(text, first.source), wording) }],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

const RELATIONS: ReadonlySet<string> = new Set(['primary-pathology', 'due-to', 'shows-on-imaging']);

/** No subject of its own before it: "hyperintensity, an imprint of demyelination". */
function isLoneObject({ claim }: Site, value: readonly Word[]): boolean {
  const lead = value.filter(({ source }) => source.end <= claim.objectSpan.start);
  return !lead.some(({ kind }) => kind === 'mark');
}

/** What follows tells more of the old lesion, or is the rest of an abbreviation: "of ant. horns". */
function goesOn({ words, world, text, body, terminal }: Site, value: readonly Word[]): boolean {
  const end = spanOfWords(value).end;
  const tail = words.filter(({ source }) => source.start >= end && source.end <= body.end);
  const isToldOf = tail[0]?.norm === ',' && /^(?:DT|W)$/.test(tail[1]?.tag ?? '');
  const isCutOff = terminal !== undefined && /^\s*\p{Ll}/u.test(text.slice(terminal.end));
  return (
    isToldOf ||
    isCutOff ||
    tail.some((word) =>
      conceptsOf(word).some((concept) => /^(?:lesion|tissue)$/.test(world.kindOf(concept) ?? '')),
    )
  );
}

/** The whole sentence answers a question that names the disease. */
function isAnswer({ claim, words, body }: Site, first: Word): boolean {
  const asked = claim.because.find(({ role }) => role === 'subject');
  return words[0] === first && asked !== undefined && !overlaps(asked.span, body);
}

function before({ words }: Site, { index }: Word): Word | undefined {
  return words[index - 1];
}

/** From behind the last label before the claim's own words up to a comma, a bracket or the end. */
function valueOf({ words, claim, body, world }: Site): readonly Word[] {
  const object = words.findIndex(({ source }) => overlaps(claim.objectSpan, source));
  if (object < 0) return [];
  const label = words.findLastIndex(
    ({ norm }, index) => index < object && /^[:=\u2192]$/.test(norm),
  );
  const rest = words.slice(label + 1).filter(({ source }) => source.end <= body.end);
  const end = rest.findIndex(({ norm, index }) => index > object && /^[,;(]$/.test(norm));
  // "…, lateral columns": where the old lesion was.
  const isSite = rest
    .slice(Math.max(end, 0))
    .every(
      (word) =>
        /^(?:,|esp|especially|mainly|chiefly|\.)$/.test(word.norm) ||
        /^(?:DT|A)$/.test(word.tag) ||
        conceptsOf(word).some((concept) => world.kindOf(concept) === 'tissue'),
    );
  return end < 0 || isSite ? rest : rest.slice(0, end);
}

/** "ALS is immune: T cells *mistake* the myelin …": a clause, where no noun would be one. */
function isStatement({ claim, words }: Site, value: readonly Word[]): boolean {
  const label = words.slice(0, value[0]?.index ?? 0);
  const isLabel = !label.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag));
  if (claim.relation === 'primary-pathology' && isLabel) return false;
  return value.some(
    (word, at) =>
      word.tag === 'V' &&
      has(word, 'form:third', 'form:past', 'form:base') &&
      !has(word, 'form:participle') &&
      value[at - 1]?.tag === 'N',
  );
}

/** A sentence, a chain of events, a count: more than a value. */
function isOfSentence(word: Word): boolean {
  return /^(?:B|M|H|D|W|S)$/.test(word.tag) || isNumber(word) || /^[\u2192:=;?]$/.test(word.norm);
}
