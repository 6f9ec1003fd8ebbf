import { isMap, isSeq, parseAllDocuments, stringify, type YAMLSeq } from 'yaml';
import type { Edit, ListedWork } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import { cslWorks } from './csl.ts';

/** The works of a CSL-YAML file. Throws where it is no YAML, or holds no list. */
export function readCslYaml(text: string): ListedWork[] {
  if (text.trim() === '') return [];
  const { items, isBlock } = listIn(text);
  if (!isBlock) throw new SyntaxError('its list is not written in lines');
  return cslWorks(items);
}

/** Puts items behind the last one of a list that could be read, indented as the others are. */
export function appendCslYaml(text: string, items: readonly object[]): Edit {
  const eol = eolOf(text);
  const block = (indent: string): string =>
    stringify(items, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => indent + line)
      .join(eol);
  if (text.trim() === '') return insertion(text.length, `references:${eol}${block('')}${eol}`);
  const { end, indent } = listIn(text);
  const last = text.slice(0, end).trimEnd().length;
  return insertion(last, eol + block(indent));
}

interface List {
  readonly items: readonly unknown[];
  readonly isBlock: boolean;
  /** Behind the last item. */
  readonly end: number;
  readonly indent: string;
}

/** The list of references, under its name or by itself. */
function listIn(text: string): List {
  for (const document of parseAllDocuments(text, { logLevel: 'silent' })) {
    const [error] = document.errors;
    if (error) throw new SyntaxError(error.message.split(/ at line |:?\n/)[0]);
    const node: unknown = document.contents;
    const list: unknown = isMap(node) ? node.get('references', true) : node;
    if (!isSeq(list)) continue;
    const items: unknown = list.toJSON();
    return { items: Array.isArray(items) ? items : [], ...placeOf(list, text) };
  }
  throw new SyntaxError('it holds no list of references');
}

function placeOf(list: YAMLSeq, text: string): Omit<List, 'items'> {
  const [start = 0, end = text.length] = list.range ?? [];
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return {
    isBlock: list.flow !== true,
    end,
    indent: /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '',
  };
}
