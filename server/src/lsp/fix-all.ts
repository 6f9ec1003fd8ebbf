import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis, Checker, Corrected, Settings } from '../core/index.ts';
import { REFUSED } from './answers.ts';
import { messagesAtHand } from './delivery.ts';

/** Corrects all that is safe, of one rule or of all; other messages are read in between. */
export async function correctAll(
  checker: Checker,
  analysis: Analysis,
  settings: Settings,
  rule: string | undefined,
  token: CancellationToken,
): Promise<Corrected> {
  const steps = checker.fixAll(analysis, settings, rule);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await messagesAtHand();
    if (token.isCancellationRequested) throw REFUSED.cancelled();
  }
}
