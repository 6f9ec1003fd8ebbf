import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bibliography, Checker, Edit, Span } from '../core/index.ts';
import { toEdit } from './convert.ts';
import type { DocumentSettings } from './settings.ts';

/** An open document at one version; each change makes a new one. */
export interface OpenDocument {
  readonly uri: string;
  /** The text, which the next version shares: never read it after waiting for something. */
  readonly source: TextDocument;
  /** What the writer sees underlined, carried along with every edit. */
  shown: readonly Mark[];
  /** What has happened that may call for a check. */
  due: Occasion | undefined;
}

/** A document's version, and the settings and the checker that hold for it. */
export interface Current {
  readonly document: OpenDocument;
  readonly settings: DocumentSettings;
  readonly checker: Checker;
  /** Where they have been looked for: the bibliographies of the document. */
  readonly bibliographies?: readonly Bibliography[];
}

/** Something underlined: the rule or the kind of notice, and where. */
export interface Mark {
  readonly name: string;
  readonly span: Span;
}

export type Occasion = 'opened' | 'saved' | 'asked';

/** The settings for a document in the syntax that it is written in; the same ones for the same settings. */
export function inSyntax(
  { uri, source }: OpenDocument,
  settings: DocumentSettings,
): DocumentSettings {
  if (source.languageId !== 'mdx' && !/\.mdx$/i.test(uri)) return settings;
  let mdx = settingsForMdx.get(settings);
  if (!mdx) settingsForMdx.set(settings, (mdx = { ...settings, syntax: 'mdx' }));
  return mdx;
}

const settingsForMdx = new WeakMap<DocumentSettings, DocumentSettings>();

export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, text) => ({
    uri,
    source: TextDocument.create(uri, languageId, version, text),
    shown: [],
    due: 'opened',
  }),
  update({ uri, source, shown, due }, changes, version) {
    let marks = shown;
    for (const change of changes) {
      const edit = toEdit(source, change);
      marks = marks.flatMap((mark) => carry(mark, edit));
      TextDocument.update(source, [change], version);
    }
    return { uri, source, shown: marks, due };
  },
};

/** The mark after an edit: moved, stretched by a change inside it, or gone with its text. */
function carry({ name, span }: Mark, { span: gone, newText }: Edit): Mark[] {
  const grown = newText.length - (gone.end - gone.start);
  const start = span.start < gone.end ? Math.min(span.start, gone.start) : span.start + grown;
  const end = span.end > gone.start ? Math.max(span.end, gone.end) + grown : span.end;
  const touchesAll = gone.start <= span.start && span.end <= gone.end && gone.start < gone.end;
  return touchesAll ? [] : [{ name, span: { start, end } }];
}
