import type { Span } from '../model.ts';
import { verbatim, type Plain } from './plain.ts';

/** A line of colons that opens or closes a div. */
export interface Fence {
  readonly opens: boolean;
  /** Its first class or its name, in lower case. */
  readonly type: string;
  readonly title?: Plain | undefined;
}

/**
 * Reads `::: {.callout-note title="…"}` (Pandoc, Quarto) and `:::note Title` (Docusaurus).
 * `line` is the line's plain text; its attributes are read from the source, at `place`.
 */
export function readFence(line: string, source: string, place: Span): Fence | undefined {
  if (!/^[ \t]*:::/.test(line)) return undefined;
  const written = LINE.exec(source.slice(place.start, place.start + LONGEST))?.[0] ?? '';
  const match = FENCE.exec(written);
  if (!match) return undefined;
  const [opening, attributes, name] = match;
  if (attributes === undefined && name === undefined) return { opens: false, type: '' };
  const title =
    attributes === undefined
      ? { text: written.slice(opening.length).replace(/:*\s*$/, ''), at: opening.length }
      : titleAttribute(written);
  const type = attributes === undefined ? name : /\.([\w-]+)/.exec(attributes)?.[1];
  return {
    opens: true,
    type: (type ?? '').toLowerCase(),
    title: title?.text
      ? verbatim(source, {
          start: place.start + title.at,
          end: place.start + title.at + title.text.length,
        })
      : undefined,
  };
}

const LINE = /^[^\r\n]*/;
/** No fence is longer; keeps a file of nothing but fences linear. */
const LONGEST = 1000;
const FENCE = /^[ \t]*:{3,}[ \t]*(?:\{([^}]*)\}|([A-Za-z][\w-]*)[ \t]*)?/;

function titleAttribute(written: string): { text: string; at: number } | undefined {
  const match = /\btitle=(["'])(.*?)\1/.exec(written);
  if (!match) return undefined;
  return { text: match[2] ?? '', at: match.index + 'title="'.length };
}
