import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { isFirstPerson } from '../speakers.ts';
import { isAdvice } from './advice.ts';

/** "*This means* that …", "*Keep in mind* that …", "*We answer* that …": the writer says so with it. */
export function standsFor(parent: Clause, verb: Unit): boolean {
  if (has(parent.subject?.head, 'noun:proposition', 'noun:openness')) return false;
  return (
    ASSERTING.test(verb.norm) ||
    has(verb, 'verb:linking', 'verb:causing', 'verb:showing') ||
    isAdvice(parent) ||
    (isFirstPerson(parent.subject) && !WISHING.test(verb.norm))
  );
}

/** Verbs that take what hangs on them for granted: things that turn out, are grasped, or move somebody. */
const ASSERTING =
  /^(?:add(?:s|ed)?|ama[sz]e[sd]?|astonish(?:es|ed)|bear|bec[ao]mes?|borne|c[ao]mes?|counsell?ed|delighted|disclose[sd]?|follow(?:s|ed)?|forg[eo]ts?|forgotten|glad|grasp(?:s|ed)?|happen(?:s|ed)?|impress(?:es|ed)?|keep|kept|ma[dk]es?|means?|meant|pleased|proud|regret(?:s|ted)?|relieved|shocked|sorry|stand(?:s)?|stood|suffices?|surprise[sd]?|turn(?:s|ed)?|underst(?:and|ands|ood)|welcome[sd]?)$/;

/** What one does not hold by doing so. */
const WISHING = /^(?:bet|dream|fear|hop|jok|lie|lying|pray|pretend|wish)/;
