import type { Notice, Settings, Span } from '../model.ts';

/** Tells of the blocks that hold too much markup to be read, at the first of them. */
export function crowdedNotices(crowded: readonly Span[], { maxMarkup }: Settings): Notice[] {
  const [first] = crowded;
  if (!first) return [];
  const where = crowded.length === 1 ? 'this block' : `this block and ${crowded.length - 1} more`;
  return [
    {
      kind: 'crowded',
      message: `Not checked: ${where} of the text, with more marks of Markdown, or hundreds of letters, than the ${maxMarkup} that myelint.maxMarkup allows in one. Break it up with blank lines, or raise the setting.`,
      // Its first line is enough to find it by.
      span: { start: first.start, end: first.start },
    },
  ];
}
