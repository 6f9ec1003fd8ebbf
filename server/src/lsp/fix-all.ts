import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis, Checker, Corrected, Settings } from '../core/index.ts';
import { REFUSED } from './answers.ts';
import { inSlices } from './slices.ts';

/** Corrects all that is safe, of one rule or of all; other messages are read in between. */
export async function correctAll(
  checker: Checker,
  analysis: Analysis,
  settings: Settings,
  rule: string | undefined,
  token: CancellationToken,
): Promise<Corrected> {
  const corrected = await inSlices(
    checker.fixAll(analysis, settings, rule),
    () => !token.isCancellationRequested,
  );
  if (!corrected) throw REFUSED.cancelled();
  return corrected;
}
