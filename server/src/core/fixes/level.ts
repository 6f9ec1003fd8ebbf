import type { Fact } from '../model.ts';
import type { World } from '../claims/world.ts';
import type { Site } from './site.ts';

const UPPER = 'upper-motor-neuron';

/** Where a claim is about a sign of the upper motor neurons, as spasticity is, its fact names those: the loss of the lower would not cause it. */
export function atLevel({ claim, world }: Site, fact: Fact): Fact {
  if (claim.relation !== 'due-to' || !isOfUpper(world, claim.subject)) return fact;
  const { noun, short } = fact.fixes;
  return {
    ...fact,
    fixes: {
      ...fact.fixes,
      ...(noun === undefined ? {} : { noun: ofUpper(noun) }),
      ...(short === undefined ? {} : { short: ofUpper(short) }),
    },
  };
}

/** A sign of the upper motor neurons alone, as spasticity is. */
export function isOfUpper(world: World, sign: string): boolean {
  return struckIn(world, sign) === UPPER;
}

function ofUpper(wording: string): string {
  return wording.replace(/(?<!(?:lower|upper) )motor neurons/, 'upper motor neurons');
}

/** The tissue whose damage a sign tells of, its own or that of the kind of signs it is. */
function struckIn(world: World, sign: string): string | undefined {
  const concept = world.concept(sign);
  if (concept?.kind !== 'sign') return undefined;
  return (
    concept.damages ??
    concept.isA.map((kind) => struckIn(world, kind)).find((tissue) => tissue !== undefined)
  );
}
