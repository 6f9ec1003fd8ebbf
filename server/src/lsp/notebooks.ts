import {
  NotebookDocuments,
  type Connection,
  type Location,
  type NotebookDocument,
  type TextDocuments,
} from 'vscode-languageserver';
import { DEFAULT_SETTINGS, type Checker, type Lent, type Span } from '../core/index.ts';
import { cut } from '../core/text/spans.ts';
import { toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { DocumentSettings } from './settings.ts';

/**
 * Cells of Markdown are documents like others, but that what one defines holds in all of its notebook, that
 * a cell is read under the headings above it and goes on from the cell before, and that the cells below may
 * answer what it asks or take back what it says.
 */
export interface Notebooks {
  /** `redefined`: cells may read otherwise than before, since another has changed. */
  listen(connection: Connection, redefined: () => void): void;
  /** The settings of a document, with what stands in the other cells where it is a cell. */
  over(uri: string, settings: DocumentSettings): DocumentSettings;
  /** Where words above a cell stand in their own; undefined where they are gone. */
  readonly placeAbove: (uri: string, span: Span) => Location | undefined;
  closed(uri: string): void;
}

export function createNotebooks(
  documents: TextDocuments<OpenDocument>,
  { mayDefine, lends }: Pick<Checker, 'mayDefine' | 'lends'>,
): Notebooks {
  const notebooks = new NotebookDocuments(documents);
  /** The settings that were last made for a cell, and of which. */
  const made = new Map<string, { readonly of: DocumentSettings; readonly is: DocumentSettings }>();
  /** What the cells of notebooks hold that matters to others, by their addresses. */
  const shared = new Map<string, string>();
  const lent = new WeakMap<OpenDocument, Lent>();

  const cellsOf = ({ cells }: NotebookDocument): OpenDocument[] =>
    cells.flatMap(({ document }) => documents.get(document) ?? []);
  const lentBy = (cell: OpenDocument): Lent => {
    let known = lent.get(cell);
    if (!known) lent.set(cell, (known = lends(cell.source.getText(), DEFAULT_SETTINGS)));
    return known;
  };
  const sharedIn = (notebook: NotebookDocument): string => {
    const cells = cellsOf(notebook);
    const hasKey = cells.some((cell) => lentBy(cell).first.isKey);
    let isNamed = false;
    const lentByAll = cells.map((cell) => {
      const text = cell.source.getText();
      const { headings, last, first, names } = lentBy(cell);
      const spans = [...headings.map(({ span }) => span), ...(last ? [last] : [])];
      if (isNamed) spans.push(hasKey ? first.span : first.opening);
      isNamed ||= names;
      return [cell.uri, mayDefine(text) ? text : spans.map((span) => cut(text, span))];
    });
    return JSON.stringify(lentByAll);
  };
  const aboveIn = (notebook: NotebookDocument, uri: string): Excerpt[] => {
    const cells = cellsOf(notebook);
    const before = cells.slice(
      0,
      cells.findIndex((cell) => cell.uri === uri),
    );
    return excerptsOf(before.map((cell) => ({ cell, lent: lentBy(cell) })));
  };
  const belowIn = (notebook: NotebookDocument, uri: string): string => {
    const cells = cellsOf(notebook);
    const behind = cells.slice(cells.findIndex((cell) => cell.uri === uri) + 1);
    return beginningOf(behind.map((cell) => ({ cell, lent: lentBy(cell) })));
  };

  return {
    listen(connection, redefined) {
      notebooks.onDidOpen((notebook) => shared.set(notebook.uri, sharedIn(notebook)));
      notebooks.onDidChange(({ notebookDocument }) => {
        const now = sharedIn(notebookDocument);
        if (shared.get(notebookDocument.uri) === now) return;
        shared.set(notebookDocument.uri, now);
        redefined();
      });
      notebooks.onDidClose(({ uri }) => shared.delete(uri));
      notebooks.listen(connection);
    },
    over(uri, settings) {
      const notebook = notebooks.findNotebookDocumentForCell(uri);
      if (!notebook) return settings;
      const elsewhere = cellsOf(notebook)
        .flatMap((cell) => (cell.uri === uri ? [] : cell.source.getText()))
        .join(BETWEEN);
      if (elsewhere.trim() === '') return settings;
      const above = aboveIn(notebook, uri)
        .map(({ text }) => text)
        .join('');
      const around = { elsewhere, above, below: belowIn(notebook, uri) };
      const known = made.get(uri);
      if (known?.of === settings && AROUND.every((part) => known.is[part] === around[part]))
        return known.is;
      const is = { ...settings, ...around };
      made.set(uri, { of: settings, is });
      return is;
    },
    placeAbove(uri, { start, end }) {
      const notebook = notebooks.findNotebookDocumentForCell(uri);
      let ends = 0;
      for (const { cell, text, at } of notebook ? aboveIn(notebook, uri).toReversed() : []) {
        const starts = ends - text.length;
        if (start >= starts) {
          const by = at - starts;
          return {
            uri: cell.uri,
            range: toRange(cell.source, { start: start + by, end: end + by }),
          };
        }
        ends = starts;
      }
      return undefined;
    },
    closed: (uri) => void made.delete(uri),
  };
}

/** Words of a cell, with blank lines behind them, and where they stand in it. */
interface Excerpt {
  readonly cell: OpenDocument;
  readonly text: string;
  readonly at: number;
}

interface Lender {
  readonly cell: OpenDocument;
  readonly lent: Lent;
}

/** The headings that stand over what follows some cells, and what the last of these ends with. */
function excerptsOf(cells: readonly Lender[]): Excerpt[] {
  const excerpt = (cell: OpenDocument, span: Span): Excerpt => ({
    cell,
    text: cut(cell.source.getText(), span) + BETWEEN,
    at: span.start,
  });
  const trail: (Excerpt & { readonly depth: number })[] = [];
  for (const { cell, lent } of cells)
    for (const { depth, span } of lent.headings) {
      while ((trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
      trail.push({ ...excerpt(cell, span), depth });
    }
  const before = cells.findLast(({ cell }) => cell.source.getText().trim() !== '');
  const last = before?.lent.last;
  return [...trail, ...(last ? [excerpt(before.cell, last)] : [])];
}

/** What cells say first to the one before them: up to a heading where that holds an answer key, else one block. */
function beginningOf(cells: readonly Lender[]): string {
  const spoken = cells.filter(({ cell }) => cell.source.getText().trim() !== '');
  const closed = spoken.findIndex(({ lent: { first } }) => !first.isOpen);
  const run = spoken.slice(0, closed < 0 ? spoken.length : closed + 1);
  const textOf = ({ cell }: Lender, span: Span): string => cut(cell.source.getText(), span);
  if (run.some(({ lent: { first } }) => first.isKey))
    return run.map((each) => textOf(each, each.lent.first.span)).join(BETWEEN);
  const [next] = run;
  return next ? textOf(next, next.lent.first.opening) : '';
}

const AROUND = ['elsewhere', 'above', 'below'] as const;

const BETWEEN = '\n\n';
