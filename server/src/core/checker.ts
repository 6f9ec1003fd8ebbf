import { check } from './check/check.ts';
import { relevanceOf } from './check/relevance.ts';
import { wordingsOf } from './check/wordings.ts';
import { compileWorld } from './claims/world.ts';
import { explain, explainFinding } from './explain/index.ts';
import { createFixer } from './fixes/index.ts';
import type { Checker } from './index.ts';
import type { Analysis, Knowledge, Settings } from './model.ts';

/** Builds a checker over a knowledge base; the words are compiled once, here. */
export function createChecker(knowledge: Knowledge): Checker {
  const world = compileWorld(knowledge);
  const checks = {
    isRelevant: relevanceOf(knowledge),
    statedIn: wordingsOf(world, knowledge),
  };
  const analyze = (text: string, settings: Settings): Analysis =>
    check(world, knowledge, checks, text, settings);
  return {
    knowledge,
    analyze,
    fixes: createFixer(world, knowledge, analyze),
    explainFinding: (finding) => explainFinding(knowledge, finding),
    explain: (id) => explain(knowledge, id),
  };
}
