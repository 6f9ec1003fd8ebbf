import { formatReference } from '../../explain/reference.ts';
import type { Edit, Reference } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import type { Place } from '../place.ts';
import { mentionsWork } from '../near.ts';

/** One note for all works that no note holds yet; notes that do are referred to again. */
export function inFootnote(text: string, { at }: Place, works: readonly Reference[]): Edit[] {
  const notes = notesIn(text);
  const labelOf = (work: Reference): string | undefined =>
    notes.find(({ note }) => mentionsWork(note, work))?.label;
  const labels = new Set(works.map(labelOf).filter((label) => label !== undefined));
  const fresh = works.filter((work) => labelOf(work) === undefined);
  const edits: Edit[] = [];
  if (fresh.length > 0) {
    const label = String(nextNumber(text));
    labels.add(label);
    const note = `[^${label}]: ${fresh.map(formatReference).join('; ')}`;
    edits.push(insertion(text.length, gapBefore(text) + note + eolOf(text)));
  }
  return [insertion(at, [...labels].map((label) => `[^${label}]`).join('')), ...edits];
}

/** The footnotes of a text, each by its first line. */
export function notesIn(text: string): { readonly label: string; readonly note: string }[] {
  return [...text.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:(.*)$/gm)].map(([, label = '', note = '']) => ({
    label,
    note,
  }));
}

function nextNumber(text: string): number {
  const used = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, digits]) => Number(digits));
  return Math.max(0, ...used) + 1;
}

/** A definition stands in a block of its own, or behind another definition. */
function gapBefore(text: string): string {
  const eol = eolOf(text);
  const lines = text.split(/\r\n|\n|\r/);
  const isEnded = lines.at(-1) === '';
  const last = lines.findLast((line) => line.trim() !== '') ?? '';
  const isNote = /^ {0,3}\[\^[^\]\s]+\]:/.test(last);
  if (!isEnded) return isNote ? eol : eol + eol;
  return isNote || lines.at(-2)?.trim() === '' ? '' : eol;
}
