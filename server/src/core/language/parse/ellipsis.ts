import { has } from '../tag.ts';
import type { Unit } from '../units.ts';
import type { Clause, Complement } from './syntax.ts';

/**
 * "MS begins with loss of myelin, *and so does ALS*", "T2 signal means it in MS, *as it does in ALS*": an auxiliary left
 * alone stands for the verb before it and what that takes, places apart, which are its own.
 */
export function takeUpVerbs(clauses: readonly Clause[], units: readonly Unit[]): void {
  for (const clause of clauses) {
    const { verb, complements } = clause;
    const model = isLeftAlone(clause) && !isMeasured(clause, units) ? modelOf(clause) : undefined;
    const meant = model?.verb?.chain.at(-1);
    if (!verb || !model || !meant) continue;
    const isOwn = ({ preposition }: Complement): boolean =>
      complements.some(({ preposition: own }) => own?.norm === preposition?.norm);
    clause.verb = { ...verb, chain: [...verb.chain, { ...meant, negations: 0 }] };
    complements.unshift(...model.complements.filter((complement) => !isOwn(complement)));
  }
}

function isLeftAlone({ verb, subject, complements, inherited }: Clause): boolean {
  const [only, ...others] = verb?.chain ?? [];
  return (
    subject !== undefined &&
    !inherited &&
    others.length === 0 &&
    has(only?.unit, 'do', 'modal') &&
    complements.every(({ preposition }) => /^(?:for|in|with)$/.test(preposition?.norm ?? '')) &&
    // "arrests ALS, and *it does*": the same is said again.
    (complements.length > 0 || !has(subject.head, 'pronoun'))
  );
}

/** "shortens life as *much as* ALS does": more or less of it, and not the same. */
function isMeasured({ opener }: Clause, units: readonly Unit[]): boolean {
  return /(?:far|fast|little|long|ly|many|much|often|soon|well)$/.test(
    units[(opener?.index ?? 0) - 1]?.norm ?? '',
  );
}

/** The clause whose verb is taken up, where it has one of its own. */
function modelOf({ kind, opener, previous, parent }: Clause): Clause | undefined {
  const isLikened =
    kind === 'adverbial' && /^(?:as|just as|so|whereas|while)$/.test(opener?.norm ?? '');
  const model = kind === 'main' ? previous : isLikened ? parent : undefined;
  const last = model?.verb?.chain.at(-1);
  return last && !last.passive && !has(last.unit, 'be', 'do', 'have', 'modal') ? model : undefined;
}
