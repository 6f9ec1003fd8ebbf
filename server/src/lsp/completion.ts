import {
  CompletionItemKind,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type Hover,
} from 'vscode-languageserver';
import * as v from 'valibot';
import { formatReference } from '../core/explain/index.ts';
import { keyUnder } from '../core/explain/cited.ts';
import { markdownOf } from '../core/markdown/mdx/from-mdx.ts';
import { keyBeingWritten, keyChoices } from '../core/cite/keys.ts';
import type { Bibliography } from '../core/index.ts';
import type { Bibliographies } from './bibliographies.ts';
import type { Client } from './client.ts';
import { toRange } from './convert.ts';
import type { Current } from './documents.ts';

/** Adds a work of ours to the bibliography of a document: a URI and the work's key. */
export const ADD_WORK_COMMAND = 'myelint.addToBibliography';

/** The citation keys that can be written at an offset; undefined where none is being written. */
export function completions(
  offset: number,
  current: Current,
  client: Client,
): CompletionList | undefined {
  const { document, settings, checker, bibliographies = [] } = current;
  const { source, uri } = document;
  const span = keyBeingWritten(markdownOf(source.getText(), settings), offset);
  if (!span) return undefined;
  const range = toRange(source, span);
  const isWritable = bibliographies.some(({ fault }) => fault === undefined);
  const items = keyChoices(checker.knowledge, bibliographies).map(
    ({ key, short, title, reference }): CompletionItem => ({
      label: key,
      labelDetails: { description: short ?? title },
      kind: CompletionItemKind.Reference,
      filterText: `${key} ${title}`,
      // What the document's own bibliography holds comes first.
      sortText: `${reference === undefined ? '0' : '1'}${key}`,
      textEdit: { range, newText: key },
      data: { uri, key, ...(reference === undefined ? {} : { reference }) },
      ...(reference !== undefined && isWritable && client.takesEdits
        ? {
            command: {
              title: client.say('Add to the bibliography'),
              command: ADD_WORK_COMMAND,
              arguments: [uri, reference],
            },
          }
        : {}),
    }),
  );
  return { isIncomplete: false, items };
}

/** The document that an item was made for; undefined where it is not ours. */
export function uriOfItem(item: CompletionItem): string | undefined {
  const data = v.safeParse(itemSchema, item.data);
  return data.success ? data.output.uri : undefined;
}

/** An item with its reference as documentation. */
export async function resolveItem(
  item: CompletionItem,
  { checker, bibliographies = [] }: Current,
  library: Bibliographies,
  client: Client,
): Promise<CompletionItem> {
  const { key, reference } = v.parse(itemSchema, item.data);
  const work =
    reference === undefined
      ? await listedReference(key, bibliographies, library)
      : checker.knowledge.references.get(reference);
  return work ? { ...item, documentation: markup(formatReference(work), client) } : item;
}

/** The reference behind a key of the bibliography at an offset. */
export async function hoverOnKey(
  offset: number,
  { document, settings, bibliographies = [] }: Current,
  library: Bibliographies,
  client: Client,
): Promise<Hover | null> {
  const found = keyUnder(markdownOf(document.source.getText(), settings), offset);
  const work = found && (await listedReference(found.key, bibliographies, library));
  if (!work) return null;
  return {
    contents: markup(formatReference(work), client),
    range: toRange(document.source, found.span),
  };
}

async function listedReference(
  key: string,
  bibliographies: readonly Bibliography[],
  library: Bibliographies,
) {
  const work = bibliographies.flatMap(({ works }) => works).find((each) => each.key === key);
  return work && library.reference(work);
}

function markup(value: string, { showsMarkdown }: Client) {
  return { kind: showsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

const itemSchema = v.object({
  uri: v.string(),
  key: v.string(),
  reference: v.optional(v.string()),
});
