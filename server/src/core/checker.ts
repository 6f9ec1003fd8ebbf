import { check } from './check/check.ts';
import { compileWorld } from './claims/world.ts';
import type { Checker } from './index.ts';
import type { Fix, Knowledge } from './model.ts';

/** Builds a checker over a knowledge base; the words are compiled once, here. */
export function createChecker(knowledge: Knowledge): Checker {
  const world = compileWorld(knowledge);
  return {
    knowledge,
    analyze: (text, settings) => check(world, knowledge, text, settings),
    fixes: (): Fix[] => [],
    explainFinding: (finding) => `**${finding.message}**`,
    explain: (id) => knowledge.facts.get(id)?.body,
  };
}
