import type { Edit, ListedWork } from '../../model.ts';
import { insertion } from '../../text/edits.ts';
import { eolOf } from '../../text/lines.ts';
import { cslWorks } from './csl.ts';

/** The works of a CSL-JSON file. Throws where it is no list in JSON. */
export function readCslJson(text: string): ListedWork[] {
  if (text.trim() === '') return [];
  const items: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(items)) throw new SyntaxError('it holds no list');
  return cslWorks(items);
}

/** Puts items behind the last one of a list that could be read, indented as the others are. */
export function appendCslJson(text: string, items: readonly object[]): Edit {
  const eol = eolOf(text);
  const step = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const written = items.map((item) =>
    JSON.stringify(item, null, step)
      .split('\n')
      .map((line) => step + line)
      .join(eol),
  );
  const list = written.join(`,${eol}`);
  if (text.trim() === '') return insertion(text.length, `[${eol}${list}${eol}]${eol}`);
  const close = text.lastIndexOf(']');
  const end = text.slice(0, close).trimEnd().length;
  const isEmpty = text[end - 1] === '[';
  const isClosedOnLine = !text.slice(end, close).includes('\n');
  return insertion(end, `${isEmpty ? '' : ','}${eol}${list}${isClosedOnLine ? eol : ''}`);
}
