import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The files that the front matter of a document names as its bibliography, as written. */
export function bibliographiesNamedIn(text: string): string[] {
  const matter = /^\uFEFF?---[ \t]*\r?\n((?:(?!(?:---|\.\.\.)[ \t]*\r?$).*\r?\n)*)/m.exec(
    text.slice(0, LONGEST),
  );
  return matter?.index === 0 ? bibliographiesIn(matter[1] ?? '') : [];
}

/** The same for a file of YAML, as Quarto's are; none where it does not parse. */
export function bibliographiesIn(yaml: string): string[] {
  if (!/^[ \t]*['"]?bibliography['"]?[ \t]*:/m.test(yaml)) return [];
  const { contents } = parseDocument(yaml, { logLevel: 'silent' });
  const node: unknown = isMap(contents) ? contents.get('bibliography', true) : undefined;
  const items: readonly unknown[] = isSeq(node) ? node.items : [node];
  return items
    .map((item) => (isScalar(item) ? item.value : undefined))
    .filter((value) => typeof value === 'string')
    .filter((value) => value.trim() !== '');
}

/** Front matter is not read further than this. */
const LONGEST = 20_000;
