import { readUnits } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Mention } from '../model.ts';
import type { Page } from './page.ts';
import { spanOfTokens } from './places.ts';

/** All places of some passages where a concept is named, in reading order. */
export function mentionsIn(page: Page, passages: readonly Passage[]): Mention[] {
  const mentions: Mention[] = [];
  for (const passage of passages) {
    for (const sentence of page.sentencesOf(passage)) {
      const tokens = page.meant(sentence);
      for (const { names, from, to } of readUnits(tokens, page.world.lexicon, page.world.repair)) {
        const span = names.size > 0 ? spanOfTokens(tokens.slice(from, to)) : undefined;
        if (span) for (const concept of names) mentions.push({ concept, span });
      }
    }
  }
  return mentions;
}
