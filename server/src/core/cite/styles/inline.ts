import { citeShort } from '../../explain/reference.ts';
import type { Edit, Reference } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import type { Place } from '../place.ts';

/** Authors and year, linked to the work. */
export function inline({ at }: Place, works: readonly Reference[]): Edit {
  return insertion(at, ` (${works.map(citeShort).join('; ')})`);
}
