import { cut } from '../text/spans.ts';
import type { Site, Word } from './site.ts';

/** A name as it stands in the text, on one line, in the capitals that it has inside a sentence. */
export function properName({ world, text, body }: Site, word: Word): string {
  const written = cut(text, word.source).replace(/\s+/g, ' ');
  if (word.source.start !== body.start) return written;
  const names = [...word.names].flatMap((concept) => world.concept(concept)?.names ?? []);
  return names.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
}
