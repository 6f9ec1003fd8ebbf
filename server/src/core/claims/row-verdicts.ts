import type { Passage } from '../markdown/passage.ts';
import type { Truth } from './answer-keys.ts';
import { isWhole } from './labels.ts';
import type { Page } from './page.ts';
import { wholeVerdict } from './parted.ts';
import { diseaseOf, diseaseUnits, rowOf } from './tables.ts';
import type { Placed } from './utterances.ts';
import { isVerdict, verdictOf } from './verdicts.ts';

/** "ALS is … | False": what another cell of the row says of a statement. */
export function rowVerdict(page: Page, passage: Passage, index: number): Truth | undefined {
  if (passage.kind !== 'cell' || (passage.context.cell?.row ?? 0) === 0) return undefined;
  const row = rowOf(page, passage, index);
  for (const other of row) {
    if (other === passage) continue;
    const sentence = page.sentencesOf(other)[0] ?? [];
    // "✗ wrong, 3 years": behind a mark more may be said.
    const isJudged = isVerdict(sentence) || /^[\u2717\u2718\u274C]$/.test(sentence[0]?.norm ?? '');
    const ticked = tickedVerdict(other);
    if (ticked) return ticked;
    const truth =
      (isJudged ? verdictOf(sentence, 'truth') : undefined) ??
      (judges(page, other.context.column) ? wholeVerdict(sentence) : undefined);
    if (truth) return truth;
  }
  // "No: it is a motor neuron disease" beside a statement.
  if (
    isWhole(page.parse(page.labelOf(passage))) &&
    row.some((other) => other !== passage && opensWithNo(page, other))
  )
    return 'false';
  const [head, value] = row;
  if (row.length !== 2 || head !== passage || !value) return undefined;
  // "Demyelinating | no" in a table on ALS: the cell with the verdict says it, unless the head is a statement.
  const verdict = wholeVerdict(page.sentencesOf(value)[0] ?? []);
  const isStatement = isWhole(page.parse(page.labelOf(head)));
  return verdict && !isStatement && pairedSubject(page, value, index + 1) ? 'unchosen' : verdict;
}

function opensWithNo(page: Page, other: Passage): boolean {
  const [first, mark] = page.sentencesOf(other)[0] ?? [];
  return (
    /^(?:false|no|nonsense|wrong)$/.test(first?.norm ?? '') &&
    /^[.,:;!\u2013]$/.test(mark?.norm ?? '')
  );
}

/** "| ✓ |" under "False": the head of the column that is ticked. */
function tickedVerdict({ plain, context }: Passage): Truth | undefined {
  if (!/^\s*(?:x|\u2713|\u2714|\u2705)\uFE0F?\s*$/iu.test(plain.text) || !context.column)
    return undefined;
  return HEADS.get(context.column.plain.text.trim().toLowerCase());
}

/** Heads of columns to be ticked. */
const HEADS: ReadonlyMap<string, Truth> = new Map([
  ...['true', 't', 'right', 'correct', 'yes'].map((head): [string, Truth] => [head, 'true']),
  ...['false', 'f', 'wrong', 'incorrect', 'no'].map((head): [string, Truth] => [head, 'false']),
]);

/** The disease that a table of properties and verdicts is about, where neither of its columns names one. */
export function pairedSubject(page: Page, passage: Passage, index: number): Placed[] | undefined {
  const { row, column } = passage.context;
  if (rowOf(page, passage, index).length !== 2 || !row) return undefined;
  return [row, column].some((label) => label && diseaseUnits(page, label).length > 0)
    ? undefined
    : diseaseOf(page, passage, []);
}

/** "Correct?", "Evidence": the head of a column that tells how far the statements of the rows hold. */
export function judges(page: Page, head: Passage | undefined): boolean {
  return head !== undefined && page.labelOf(head).some(({ norm }) => JUDGING.has(norm));
}

const JUDGING: ReadonlySet<string> = new Set([
  'accurate',
  'answer',
  'assessment',
  'correct',
  'evidence',
  'f',
  'false',
  'key',
  'rating',
  'right',
  'status',
  'supported',
  't',
  'true',
  'valid',
  'verdict',
]);
