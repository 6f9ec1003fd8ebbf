import type { World } from '../claims/world.ts';
import type { Claim, Fact, Knowledge, Proposition, Quantity } from '../model.ts';

/** A fact and what a claim does to it. */
export interface Verdict {
  readonly fact: Fact;
  readonly verdict: 'contradicts' | 'supports';
}

/** Holds one claim against every fact. */
export function judge(world: World, knowledge: Knowledge, claim: Claim): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const fact of knowledge.facts.values()) {
    const part = `The fact ${fact.id}`;
    const verdict = world.attempt(part, () => verdictOf(world, fact, claim), undefined);
    if (verdict) verdicts.push({ fact, verdict });
  }
  return verdicts;
}

function verdictOf(world: World, fact: Fact, claim: Claim): Verdict['verdict'] | undefined {
  if (
    fact.contradictedBy.some((proposition) => matches(world, claim, proposition)) ||
    (fact.quantity && isOutside(world, claim, fact.quantity))
  ) {
    return 'contradicts';
  }
  return fact.supportedBy.some((proposition) => matches(world, claim, proposition))
    ? 'supports'
    : undefined;
}

/** The claim says what the proposition says, of the same things or of kinds of them. */
function matches(world: World, claim: Claim, proposition: Proposition): boolean {
  if (claim.relation !== proposition.relation || claim.negated !== proposition.negated)
    return false;
  if (proposition.scope !== undefined && claim.scope !== proposition.scope) return false;
  const says = (subject: string, object: string): boolean =>
    world.isA(subject, proposition.subject) && world.isA(object, proposition.object);
  return (
    says(claim.subject, claim.object) ||
    (SYMMETRIC.has(claim.relation) && says(claim.object, claim.subject))
  );
}

/** Relations that say the same of both sides. */
const SYMMETRIC: ReadonlySet<Claim['relation']> = new Set<Claim['relation']>([
  'same-as',
  'co-occurs-with',
]);

function isOutside(world: World, claim: Claim, quantity: Quantity): boolean {
  const { quantity: measured } = claim;
  if (claim.relation !== 'quantity' || claim.negated || !measured) return false;
  if (claim.subject !== quantity.subject || !world.isA(claim.object, quantity.of)) return false;
  const [least, most] =
    measured.sinceDiagnosis && quantity.withinFromDiagnosis
      ? quantity.withinFromDiagnosis
      : quantity.within;
  return measured.to < least || measured.from > most;
}
