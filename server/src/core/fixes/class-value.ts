import type { Edit, Fact, Knowledge } from '../model.ts';
import { contains, cut, hull, overlaps } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { isBorneOut } from './doubt.ts';
import { isWrong } from './reclass.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/**
 * "MS = axonal dz, NOT demyelinating" becomes "MS = demyelinating dz": in a note the wrong class gives
 * way to the right one, and what was noted beside it for the same reason goes.
 */
export function renameClassValue(
  site: Site,
  knowledge: Knowledge,
  fact: Fact,
): Rewrite | undefined {
  const { claim, text, passage } = site;
  const { adjective } = fact.fixes;
  if (claim.relation !== 'is-a' || claim.negated || adjective === undefined) return undefined;
  const parts = partsOfValue(site);
  const at = parts.findIndex((part) => part.some((word) => isClaimed(site, word)));
  const own = parts[at];
  const wrong = own?.find((word) => isWrong(site, word));
  if (!own || !wrong || (passage.kind !== 'cell' && !isLabelled(site, parts))) return undefined;
  const value = parts.flat();
  if (value.some(({ tag }) => /^(?:B|M|H|D|S|W)$/.test(tag)) || value.some(isQuestion))
    return undefined;
  const gone = parts.filter((part) => part !== own && isDoubtful(site, knowledge, part));
  if (gone.some((part) => part.some(isNumber) && part.length > 6)) return undefined;
  if (!isPlain(cut(text, spanOfWords(value)))) return undefined;
  const head = HEAD.exec(wrong.norm)?.[0];
  const wording = head === undefined || wrong.norm === head ? adjective : `${adjective} ${head}`;
  const lead = own.slice(0, own.indexOf(wrong));
  if (
    lead.some(
      (word) => !/^(?:an?|the|primary|primarily|autoimmune|immune|inflammatory)$/.test(word.norm),
    )
  )
    return undefined;
  const span = hull((lead[0] ?? wrong).source, wrong.source);
  const edits: Edit[] = [
    { span, newText: inCaseOf(cut(text, (lead[0] ?? wrong).source), wording) },
    ...gone.map((part) => withoutPart(site, parts, part)),
  ].sort((a, b) => a.span.start - b.span.start);
  if (edits.some((edit, index) => edit.span.start < (edits[index - 1]?.span.end ?? 0)))
    return undefined;
  return reworded(wording, edits, fact);
}

const HEAD = /\b(?:dz|disease|disorder|condition|illness)$/;

/** The value of the label, or the whole cell, parted by commas and the like. */
function partsOfValue({ words, claim, body }: Site): Word[][] {
  const label = words.findLast(
    ({ norm, source }) => /^[:=\u2192]$/.test(norm) && source.end <= claim.objectSpan.start,
  );
  const parts: Word[][] = [[]];
  for (const word of words.slice((label?.index ?? -1) + 1)) {
    if (word.source.start >= body.end) break;
    if (/^[,;()]$/.test(word.norm)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function isLabelled({ words, claim, world }: Site, [first]: readonly (readonly Word[])[]): boolean {
  const label = words.slice(0, first?.[0]?.index ?? 0);
  return (
    /^[:=\u2192]$/.test(label.at(-1)?.norm ?? '') &&
    !label.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag)) &&
    label.some((word) => conceptsOf(word).some((concept) => world.isA(concept, claim.subject)))
  );
}

function isClaimed({ claim }: Site, { source }: Word): boolean {
  return contains(claim.objectSpan, source) || overlaps(claim.objectSpan, source);
}

/** "NOT demyelinating", "myelin loss only 2°", "autoimmune": said with the wrong class, and not borne out. */
function isDoubtful(site: Site, knowledge: Knowledge, part: readonly Word[]): boolean {
  const { world } = site;
  if (part.some(({ tag, norm }) => tag === 'G' || SLIGHT.test(norm))) return true;
  return part.some((word) =>
    conceptsOf(word).some(
      (concept) =>
        /^(?:class|lesion)$/.test(world.kindOf(concept) ?? '') &&
        !isBorneOut(site, knowledge, concept),
    ),
  );
}

/** "myelin loss *only 2°*" */
const SLIGHT = /^(?:not|only|merely|mere|secondary|2 ?\u00B0|late|later)$/;

function isQuestion({ norm }: Word): boolean {
  return norm === '?';
}

/** With the comma before it, or behind it where it comes first. */
function withoutPart({ words }: Site, parts: readonly Word[][], part: readonly Word[]): Edit {
  const index = parts.indexOf(part as Word[]);
  const own = spanOfWords(part);
  const before = parts[index - 1];
  const next = parts[index + 1];
  const bracket = words[(part.at(-1)?.index ?? 0) + 1]?.norm === ')';
  const end = bracket ? (words[(part.at(-1)?.index ?? 0) + 1]?.source.end ?? own.end) : own.end;
  return before
    ? { span: { start: spanOfWords(before).end, end }, newText: '' }
    : { span: { start: own.start, end: next ? spanOfWords(next).start : end }, newText: '' };
}

function isPlain(source: string): boolean {
  return !/[[\]`|<>{}"\u201C\u201D*_@\n]/.test(source);
}
