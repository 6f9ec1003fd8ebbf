import type { Passage } from '../markdown/passage.ts';
import type { Truth } from './answer-keys.ts';
import type { Page } from './page.ts';
import { wholeVerdict } from './parted.ts';
import { rowOf } from './tables.ts';
import { isVerdict, verdictOf } from './verdicts.ts';

/** "ALS is … | False": what another cell of the row says of a statement. */
export function rowVerdict(page: Page, passage: Passage, index: number): Truth | undefined {
  if (passage.kind !== 'cell' || (passage.context.cell?.row ?? 0) === 0) return undefined;
  for (const other of rowOf(page, passage, index)) {
    if (other === passage) continue;
    const sentence = page.sentencesOf(other)[0] ?? [];
    // "✗ wrong, 3 years": behind a mark more may be said.
    const isJudged = isVerdict(sentence) || /^[✗✘❌]$/.test(sentence[0]?.norm ?? '');
    const truth =
      (isJudged ? verdictOf(sentence, 'truth') : undefined) ??
      (judges(page, other.context.column) ? wholeVerdict(sentence) : undefined);
    if (truth) return truth;
  }
  return undefined;
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
