import { createChecker, loadKnowledge, type KnowledgeFile } from '../../server/src/core/index.ts';
import { knowledgeIn } from '../knowledge/folders.ts';

/** The project's own knowledge base, as the build puts it into the bundles. */
export function bundledKnowledge(): KnowledgeFile[] {
  return knowledgeIn('knowledge');
}

/** The checker as users have it; made once, since reading the knowledge takes its time. */
export const checker = createChecker(loadKnowledge(bundledKnowledge()));
