import type { Clause } from '../../language/parse.ts';
import { labelsOf, verbHas } from '../clauses.ts';

/** The clause with "what" that this one answers: its label, or the one right before its "is". */
export function askedBefore(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const isAsking = ({ loose, opener, verb }: Clause): boolean =>
    verb !== undefined && (opener?.norm === 'what' || loose.some(({ norm }) => norm === 'what'));
  if (clause.opener?.norm === ':' || clause.opener?.norm === '=')
    return [clause.previous, ...labelsOf(clause)].find((label) => label && isAsking(label));
  if (!verbHas(clause, 'be') || clause.opener) return undefined;
  return clauses.findLast(
    (other) => other !== clause && isAsking(other) && other.to <= (clause.verb?.from ?? 0),
  );
}
