import type { Parse, Phrase } from '../../../language/parse.ts';
import type { Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import type { World } from '../../world.ts';
import { kindOf } from './tissues.ts';

/** "motor neurons, upper and lower alike" */
export function namesBoth({ parse }: Sentence, { from, to }: Phrase): boolean {
  const behind = parse.units.slice(to - 1, to + 4).map(({ norm }) => norm);
  if (behind.includes('upper') && behind.includes('lower')) return true;
  // "*both upper and* lower motor neurons", however that was taken apart
  const before = parse.units.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
  return before[0] === 'both' && before[2] === 'and';
}

/** "limited to upper *and lower motor neurons*", "to Betz cells, the tract *and the anterior horns*" */
export function isAmongOthers(
  { parse, world }: Sentence,
  { from, to }: Phrase,
  [thing]: readonly Thing[],
): boolean {
  const own = kindOf(world, thing?.concept ?? '');
  if (own !== undefined && followsAnother(parse, world, from, own)) return true;
  for (let at = to; at < Math.min(parse.units.length, to + FARTHEST); at++) {
    const unit = parse.units[at];
    if (!/^(?:A|C|DT|N|X)$/.test(parse.tags[at] ?? '') || TURNING.test(unit?.norm ?? ''))
      return false;
    for (const name of unit?.names ?? []) {
      const kind = world.kindOf(name) === 'tissue' ? kindOf(world, name) : undefined;
      if (kind !== undefined && kind !== own) return true;
    }
  }
  return false;
}

/** In units. */
const FARTHEST = 8;

const TURNING = /^(?:but|no|not|nothing|nor|neither|[;:.])$/;

/** "the *upper and* lower motor neurons" */
function followsAnother({ tags, units }: Parse, world: World, from: number, own: string): boolean {
  const word = units[from - 2]?.norm ?? '';
  return (
    tags[from - 1] === 'C' &&
    /^(?:lower|upper)$/.test(word) &&
    /^(?:and|&|plus|as well as)$/.test(units[from - 1]?.norm ?? '') &&
    world.variantOf(own, word) !== own
  );
}
