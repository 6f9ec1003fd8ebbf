import type { Phrase } from './syntax.ts';

/** "the result of axons dying": the phrase that stands next to what follows. */
export function innermost(phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const last = phrase.attached.at(-1)?.phrase;
  return last?.to === phrase.to ? innermost(last) : phrase;
}
