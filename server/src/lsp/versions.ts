import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { Checker } from '../core/index.ts';
import { REFUSED } from './answers.ts';
import type { Bibliographies } from './bibliographies.ts';
import { isConfig } from './config-files.ts';
import { inSyntax, type Current, type OpenDocument } from './documents.ts';
import type { Notebooks } from './notebooks.ts';
import type { Review, Reviewer } from './review.ts';
import type { DocumentSettings } from './settings.ts';

/** The version of a document that a request is answered from. Texts change while answers are made. */
export interface Versions {
  /** The newest version; undefined when the document is not open. */
  newest(uri: string, token?: CancellationToken): Promise<Current | undefined>;
  /** The version that a request speaks of, which must not have changed meanwhile. */
  spokenOf(uri: string, token: CancellationToken): Promise<Current | undefined>;
  /** The same, analysed. */
  readAt(uri: string, token: CancellationToken): Promise<Current | undefined>;
  /** The newest version with what its writer is to see; undefined when it is not open. */
  reviewed(
    uri: string,
    token: CancellationToken,
  ): Promise<{ readonly current: Current; readonly review: Review } | undefined>;
  /** A version with the bibliographies that the document may cite from. */
  citing(current: Current): Promise<Current>;
  /** After something that took its time. @throws {ResponseError} where there is a newer version */
  unchanged(current: Current): void;
}

export interface Versioned {
  readonly documents: Pick<TextDocuments<OpenDocument>, 'get'>;
  readonly notebooks: Notebooks;
  readonly library: Bibliographies;
  readonly reviewer: Reviewer;
  readonly settingsOf: (uri: string) => Promise<DocumentSettings>;
  readonly checkerFor: (uri: string, settings: DocumentSettings) => Checker;
  readonly workspaceOf: (uri: string) => string | undefined;
}

export function createVersions({
  documents,
  notebooks,
  library,
  reviewer,
  settingsOf,
  checkerFor,
  workspaceOf,
}: Versioned): Versions {
  const newest: Versions['newest'] = async (uri, token) => {
    // A configuration is shown with its faults, and is no text to ask about.
    if (!documents.get(uri) || isConfig(uri)) return undefined;
    const settings = await settingsOf(uri);
    if (token?.isCancellationRequested) throw REFUSED.cancelled();
    const document = documents.get(uri);
    return (
      document && {
        document,
        settings: notebooks.over(uri, inSyntax(document, settings)),
        checker: checkerFor(uri, settings),
      }
    );
  };

  const spokenOf: Versions['spokenOf'] = async (uri, token) => {
    if (isConfig(uri)) return undefined;
    const asked = documents.get(uri);
    const current = await newest(uri, token);
    if (current?.document !== asked) throw REFUSED.modified();
    return current;
  };

  return {
    newest,
    spokenOf,
    async readAt(uri, token) {
      const current = await spokenOf(uri, token);
      if (current && !(await reviewer.prepare(current))) throw REFUSED.modified();
      if (token.isCancellationRequested) throw REFUSED.cancelled();
      return current;
    },
    async reviewed(uri, token) {
      for (;;) {
        const current = await newest(uri, token);
        if (!current) return undefined;
        const review = await reviewer.reviewed(current);
        if (review) return { current, review };
      }
    },
    async citing(current) {
      const { document, settings } = current;
      const { uri, source } = document;
      const asking = { uri, text: source.getText(), setting: settings.bibliography };
      const workspace = workspaceOf(uri);
      return { ...current, bibliographies: await library.of({ ...asking, workspace }) };
    },
    unchanged({ document }) {
      if (documents.get(document.uri) !== document) throw REFUSED.modified();
    },
  };
}
