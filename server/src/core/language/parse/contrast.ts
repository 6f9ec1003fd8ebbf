import type { Complement, OpenClause, VerbGroup } from './syntax.ts';

/** "is *not* caused by a toxin *but* by demyelination": what stands behind "but" is a clause of its own, not denied. */
export function partContrasts(clauses: readonly OpenClause[]): OpenClause[] {
  return clauses.flatMap((clause) => {
    const affirmed = affirmedIn(clause);
    if (!affirmed) return [clause];
    for (const inner of clauses)
      if (inner.parent === clause && inner.from >= affirmed.from) inner.parent = affirmed;
    return [clause, affirmed];
  });
}

/** Takes from a denied clause what stands behind its "but". */
function affirmedIn(clause: OpenClause): OpenClause | undefined {
  const { verb, complements, loose } = clause;
  const but = loose.find(({ norm, index }) => norm === 'but' && index >= (verb?.to ?? Infinity));
  if (!verb || !but || verb.negations.length !== 1) return undefined;
  const at = complements.findIndex((complement) => startOf(complement) === but.index + 1);
  const first = complements[at];
  const denied = complements
    .slice(0, at)
    .some(({ preposition }) => preposition?.norm === first?.preposition?.norm);
  if (!first || !denied) return undefined;
  const affirmed: OpenClause = {
    ...clause,
    opener: but,
    previous: clause,
    inherited: true,
    verb: withoutDenial(verb),
    complements: complements.slice(at),
    fronted: [...clause.fronted],
    loose: loose.filter(({ index }) => index > but.index),
    from: but.index,
  };
  complements.length = at;
  clause.loose.splice(0, loose.length, ...loose.filter(({ index }) => index < but.index));
  clause.to = but.index;
  clause.end = undefined;
  return affirmed;
}

function startOf({ preposition, phrase }: Complement): number {
  return preposition?.index ?? phrase.from;
}

function withoutDenial(verb: VerbGroup): VerbGroup {
  return {
    ...verb,
    negations: [],
    chain: verb.chain.map((link) => ({ ...link, negations: 0 })),
  };
}
