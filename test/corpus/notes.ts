import { checker } from '../lsp/knowledge.ts';

interface Corpus {
  readonly setFiles: () => string[];
  readonly readSet: (
    path: string,
    rules: ReadonlyMap<string, unknown>,
  ) => { items: { text: string }[] };
}
const { readSet, setFiles } = (await import(new URL('corpus.mjs', import.meta.url).href)) as Corpus;

/** The texts of the labelled sets. */
export const notes = setFiles().flatMap((path) =>
  readSet(path, checker.knowledge.rules).items.map(({ text }) => text),
);
