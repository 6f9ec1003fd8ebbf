import { workspace, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { PAGE_SCHEME } from './pages.ts';

/** What the server need not know of: our own pages, and fixes where nothing can be written. */
export const middleware: Middleware = {
  didOpen: async (document, next) => {
    if (document.uri.scheme !== PAGE_SCHEME) await next(document);
  },
  provideCodeActions: (document, range, context, token, next) =>
    isReadOnly(document) ? [] : next(document, range, context, token),
};

/** A revision of Git, for example. */
function isReadOnly({ uri }: TextDocument): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) === false;
}
