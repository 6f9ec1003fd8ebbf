import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeFile } from '../../server/src/core/index.ts';

/** The files of a knowledge base or pack, by its folder in the project. */
export function knowledgeIn(folder: string): KnowledgeFile[] {
  const whole = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(facts|concepts)\/[^/]+\.md$|^references\.json$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(whole, path), 'utf8') }));
}

export const PACK = 'test/packs/guillain-barre';
