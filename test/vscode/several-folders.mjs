// A workspace of several folders, each with settings of its own. It is copied for a run, since adding
// and removing folders writes into it.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Lays it out in a folder, with a pack in one of its own, and returns the file that is to be opened. */
export function layOutFolders(scratch) {
  const home = join(scratch, 'folders');
  cpSync(path('folders'), home, { recursive: true });
  cpSync(path('../packs/guillain-barre'), join(home, 'neuro', 'pack'), { recursive: true });
  return join(home, 'several.code-workspace');
}
