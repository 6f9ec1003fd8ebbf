import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChecker, loadKnowledge, type KnowledgeFile } from '../../server/src/core/index.ts';

/** The project's own knowledge base, as the build puts it into the bundles. */
export function bundledKnowledge(): KnowledgeFile[] {
  const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The checker as users have it; made once, since reading the knowledge takes its time. */
export const checker = createChecker(loadKnowledge(bundledKnowledge()));
