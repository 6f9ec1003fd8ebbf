import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis, Checker, Settings } from '../core/index.ts';
import { REFUSED } from './answers.ts';
import { messagesAtHand } from './delivery.ts';

/** In milliseconds: so long may work hold up the messages that arrive. */
const SLICE = 5;

/**
 * Takes the steps of some work, and lets messages go first every few milliseconds. Afterwards `isWanted` is
 * asked with what the last step yielded; undefined where it says no.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  isWanted: (step: Step) => boolean,
): Promise<Result | undefined> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await messagesAtHand();
    if (!isWanted(step.value)) return undefined;
    since = performance.now();
  }
}

/** Analyses a text that no open document shows, while other messages are answered. */
export async function analyzeInSlices(
  checker: Checker,
  text: string,
  settings: Settings,
  token: CancellationToken,
): Promise<Analysis> {
  const analysis = await inSlices(
    checker.steps(text, settings),
    () => !token.isCancellationRequested,
  );
  if (!analysis) throw REFUSED.cancelled();
  return analysis;
}
