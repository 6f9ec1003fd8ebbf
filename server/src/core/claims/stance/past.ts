import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';

/** "*Until the 1990s* it was thought that …", "*in the past*, people believed that …": an opinion of another time. */
export function pastSetting({ fronted, loose, verb }: Clause): Unit | undefined {
  const last = verb?.chain.at(-1)?.unit;
  if (!has(last, 'verb:reporting', 'verb:supposing') || has(last, 'verb:factive')) return undefined;
  const past = verb?.chain.some(({ unit, passive }) => passive || has(unit, 'form:past'));
  if (!past) return undefined;
  return (
    fronted.find(({ preposition }) => /^(?:till|until|up to)$/.test(preposition?.norm ?? ''))
      ?.preposition ?? loose.find(({ norm }) => BYGONE.has(norm))
  );
}

/** Phrases for a time that is over. */
const BYGONE: ReadonlySet<string> = new Set([
  'at first',
  'at one time',
  'back then',
  'for a long time',
  'for decades',
  'for years',
  'formerly',
  'historically',
  'in days gone by',
  'in earlier times',
  'in former times',
  'in older textbooks',
  'in the past',
  'in those days',
  'initially',
  'once',
  'once upon a time',
  'originally',
  'previously',
  'traditionally',
  'until recently',
]);
