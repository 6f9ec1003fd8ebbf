import { check } from './check/check.ts';
import { compileWorld } from './claims/world.ts';
import { explain, explainFinding } from './explain/index.ts';
import type { Checker } from './index.ts';
import type { Fix, Knowledge } from './model.ts';

/** Builds a checker over a knowledge base; the words are compiled once, here. */
export function createChecker(knowledge: Knowledge): Checker {
  const world = compileWorld(knowledge);
  return {
    knowledge,
    analyze: (text, settings) => check(world, knowledge, text, settings),
    fixes: (): Fix[] => [],
    explainFinding: (finding) => explainFinding(knowledge, finding),
    explain: (id) => explain(knowledge, id),
  };
}
