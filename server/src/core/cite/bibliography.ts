import {
  type Bibliography,
  type BibliographyFormat,
  type Edit,
  type FileEdit,
  type ListedWork,
  type Reference,
} from '../model.ts';
import { insertion } from '../text/edits.ts';
import { eolOf } from '../text/lines.ts';
import { bibtexEntry, scanBibtex } from './entries/bibtex.ts';
import { appendCslJson, readCslJson } from './entries/csl-json.ts';
import { appendCslYaml, readCslYaml } from './entries/csl-yaml.ts';
import { cslItem } from './entries/csl.ts';
import { authorsNote, keyOf, listed } from './works.ts';

/** The format that a file's ending promises; undefined where we cannot read it. */
export function formatOf(path: string): BibliographyFormat | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'bib' || ending === 'bibtex' || ending === 'biblatex') return 'bibtex';
  if (ending === 'json') return 'csl-json';
  return ending === 'yaml' || ending === 'yml' ? 'csl-yaml' : undefined;
}

/**
 * Reads a bibliography; `text` is undefined where there is no such file. `isSound` tells of a BibTeX
 * entry with odd braces whether a parser can read it.
 */
export function readBibliography(
  path: string,
  format: BibliographyFormat,
  text: string | undefined,
  isSound: (source: string) => boolean,
): Bibliography {
  const name = nameOf(path);
  if (text === undefined) return { path, name, format, works: [] };
  if (format === 'bibtex') {
    const { works, doubtful } = scanBibtex(text);
    const faulty = doubtful.find(({ source }) => !isSound(source));
    const fault = faulty && `${name} does not parse, see line ${faulty.line}`;
    return { path, name, format, text, works, ...(fault === undefined ? {} : { fault }) };
  }
  try {
    return { path, name, format, text, works: LISTS[format](text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { path, name, format, text, works: [], fault: `${name} does not parse: ${why}` };
  }
}

const LISTS: Readonly<Record<'csl-json' | 'csl-yaml', (text: string) => ListedWork[]>> = {
  'csl-json': readCslJson,
  'csl-yaml': readCslYaml,
};

/** What is to be added for some works, and what its writer should know, for titles. */
export interface Addition {
  readonly elsewhere?: FileEdit;
  /** ", add to refs.bib (incomplete authors)"; empty where there is nothing to say. */
  readonly remark: string;
}

/** Adds what no bibliography lists to the first that can be written into. */
export function addWorks(
  works: readonly Reference[],
  bibliographies: readonly Bibliography[],
): Addition {
  const missing = works.filter((work) => !listed(work, bibliographies));
  if (missing.length === 0) return { remark: '' };
  const into = bibliographies.find(({ fault }) => fault === undefined);
  if (!into) {
    const fault = bibliographies[0]?.fault;
    return { remark: fault === undefined ? '' : ` (not added: ${fault})` };
  }
  const creates = into.text === undefined;
  const refused = into.readOnly === true;
  const edit = append(into, missing, bibliographies);
  const authors = missing.some((work) => authorsNote(work) !== undefined)
    ? '; its list of authors is incomplete'
    : '';
  return {
    elsewhere: {
      ...edit,
      ...{ path: into.path, name: into.name, creates },
      ...(refused ? { refused } : {}),
    },
    remark: refused
      ? ` (${into.name} is read-only)`
      : ` (${creates ? 'creates' : 'adds to'} ${into.name}${authors})`,
  };
}

function append(
  { format, text = '' }: Bibliography,
  works: readonly Reference[],
  bibliographies: readonly Bibliography[],
): Edit {
  if (format !== 'bibtex') {
    const items = works.map((work) => cslItem(work, keyOf(work, bibliographies)));
    return format === 'csl-json' ? appendCslJson(text, items) : appendCslYaml(text, items);
  }
  const eol = eolOf(text);
  const entries = works.map((work) => bibtexEntry(work, keyOf(work, bibliographies), text, eol));
  const end = text.trimEnd().length;
  const gap = end === 0 ? '' : eol + eol;
  // What blank lines the file ends with stay behind what is added.
  const ended = text.includes('\n', end) ? '' : eol;
  return insertion(end, gap + entries.join(eol + eol) + ended);
}

function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? path;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
