import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Answers to a request that is not done, each with a sentence for its writer. */
export const REFUSED = {
  cancelled: () => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'),
  modified: () =>
    new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.'),
  /** What was offered for an older text. */
  stale: () =>
    new ResponseError(
      LSPErrorCodes.ContentModified,
      'The text has changed since this was offered, so nothing was done. Ask for it again.',
    ),
  failed: (why: string) => new ResponseError(LSPErrorCodes.RequestFailed, why),
  is: (error: unknown): error is ResponseError => error instanceof ResponseError,
} as const;
