import type { Bibliography, Edit, Reference } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import type { Place } from '../place.ts';
import { keyOf } from '../works.ts';

/** `[@key; @key]`, joined into the keys that stand there. */
export function inPandoc(
  text: string,
  { at, group }: Place,
  works: readonly Reference[],
  bibliographies: readonly Bibliography[],
): Edit {
  const keys = works.map((work) => `@${keyOf(work, bibliographies)}`).join('; ');
  if (group) return insertion(group.end - 1, `; ${keys}`);
  return insertion(at, `${/\s$/.test(text.slice(0, at)) ? '' : ' '}[${keys}]`);
}
