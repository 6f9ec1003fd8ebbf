import {
  NotebookDocuments,
  type Connection,
  type NotebookDocument,
  type TextDocuments,
} from 'vscode-languageserver';
import type { Checker } from '../core/index.ts';
import type { OpenDocument } from './documents.ts';
import type { DocumentSettings } from './settings.ts';

/** Cells of Markdown are documents like others, but that what one defines holds in all of its notebook. */
export interface Notebooks {
  /** `redefined`: cells may read otherwise than before, since another has changed. */
  listen(connection: Connection, redefined: () => void): void;
  /** The settings of a document, with what stands in the other cells where it is a cell. */
  over(uri: string, settings: DocumentSettings): DocumentSettings;
  closed(uri: string): void;
}

export function createNotebooks(
  documents: TextDocuments<OpenDocument>,
  { mayDefine }: Pick<Checker, 'mayDefine'>,
): Notebooks {
  const notebooks = new NotebookDocuments(documents);
  /** The settings that were last made for a cell, and of which. */
  const made = new Map<string, { readonly of: DocumentSettings; readonly is: DocumentSettings }>();
  /** What notebooks define, by their addresses. */
  const defined = new Map<string, string>();

  const textsOf = ({ cells }: NotebookDocument, except?: string): string[] =>
    cells
      .filter(({ document }) => document !== except)
      .flatMap(({ document }) => documents.get(document)?.source.getText() ?? []);
  const definedIn = (notebook: NotebookDocument): string =>
    textsOf(notebook).filter(mayDefine).join('\n\n');

  return {
    listen(connection, redefined) {
      notebooks.onDidOpen((notebook) => defined.set(notebook.uri, definedIn(notebook)));
      notebooks.onDidChange(({ notebookDocument }) => {
        const now = definedIn(notebookDocument);
        if (defined.get(notebookDocument.uri) === now) return;
        defined.set(notebookDocument.uri, now);
        redefined();
      });
      notebooks.onDidClose(({ uri }) => defined.delete(uri));
      notebooks.listen(connection);
    },
    over(uri, settings) {
      const notebook = notebooks.findNotebookDocumentForCell(uri);
      const elsewhere = notebook ? textsOf(notebook, uri).join('\n\n') : '';
      if (elsewhere.trim() === '') return settings;
      const known = made.get(uri);
      if (known?.of === settings && known.is.elsewhere === elsewhere) return known.is;
      const is = { ...settings, elsewhere };
      made.set(uri, { of: settings, is });
      return is;
    },
    closed: (uri) => void made.delete(uri),
  };
}
