import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bibliography, FileEdit, Settings } from '../core/index.ts';
import { applyEdits } from '../core/text/edits.ts';
import { createBibliographies } from '../lsp/index.ts';
import { bibliographyStore } from '../node/bibliographies.ts';
import { tellOnce } from './failures.ts';

/** The settings of a note together with the bibliographies that it may cite from. */
export async function withBibliographies(
  path: string,
  text: string,
  settings: Settings,
  setting: BibliographySetting,
): Promise<Settings> {
  const asking = {
    uri: pathToFileURL(resolve(path)).href,
    text,
    setting: setting.named,
    workspace: pathToFileURL(setting.folder).href,
  };
  return { ...settings, bibliographies: await library.of(asking) };
}

/** What a configuration names, from its folder; the name may be empty. */
export interface BibliographySetting {
  readonly named: string;
  readonly folder: string;
}

const tell = tellOnce();

const library = createBibliographies(
  bibliographyStore,
  () => Promise.resolve(undefined),
  (error) => tell({ part: 'Reading a bibliography', error }),
);

/** The path of a bibliography, from where the command was given. */
export function pathOf({ path }: Pick<Bibliography, 'path'>): string {
  const whole = fileURLToPath(path);
  return relative('', whole) || whole;
}

/** A bibliography before an edit of it and after. */
export function changed(
  edit: FileEdit,
  { bibliographies = [] }: Settings,
): { readonly before: string; readonly after: string } {
  const before = bibliographies.find(({ path }) => path === edit.path)?.text ?? '';
  return { before, after: applyEdits(before, [edit]) };
}
