import type { Edit, FileEdit, Reference, Settings } from '../model.ts';
import { addWorks } from './bibliography.ts';
import type { Place } from './place.ts';
import { styleOf, type Style } from './style.ts';
import { inFootnote } from './styles/footnote.ts';
import { inline } from './styles/inline.ts';
import { inPandoc } from './styles/pandoc.ts';
import { inVancouver } from './styles/vancouver.ts';

/** The edits that cite works, and the works they cite. */
export interface Citation {
  readonly edits: readonly Edit[];
  readonly references: readonly Reference[];
  readonly elsewhere?: FileEdit;
  /** What a title should say of the bibliography; may be empty. */
  readonly remark: string;
}

/** Cites works at a place, in the style of the document and with their entries. */
export function citeWorks(
  text: string,
  place: Place,
  works: readonly Reference[],
  settings: Settings,
): Citation {
  const style = styleFor(text, settings);
  const bibliographies = settings.bibliographies ?? [];
  // Where the text itself holds the reference, a bibliography is none of its business.
  const addition = style === 'pandoc' ? addWorks(works, bibliographies) : { remark: '' };
  return { references: works, edits: IN_STYLE[style](text, place, works, settings), ...addition };
}

/** The style of citations in a text, as far as its end can be written to. */
export function styleFor(text: string, settings: Settings): Style {
  const style = styleOf(text, settings);
  return (style === 'footnote' || style === 'vancouver') && endsInCode(text) ? 'inline' : style;
}

const IN_STYLE: Readonly<
  Record<
    Style,
    (text: string, place: Place, works: readonly Reference[], settings: Settings) => Edit[]
  >
> = {
  pandoc: (text, place, works, { bibliographies = [] }) => [
    inPandoc(text, place, works, bibliographies),
  ],
  footnote: inFootnote,
  inline: (_, place, works) => [inline(place, works)],
  vancouver: inVancouver,
};

/** A fence that is never closed would swallow a note at the end. */
function endsInCode(text: string): boolean {
  return [...text.matchAll(/^ {0,3}(?:```|~~~)/gm)].length % 2 === 1;
}
