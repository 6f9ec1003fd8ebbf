import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

/** Between the editor and our code: no fault gets past it, and each is logged once. */
export interface Guard {
  /** Logs a fault, unless the same one was logged before. */
  report(doing: string, fault: unknown): void;
  /** Answers a request; after a fault with `empty`. A `ResponseError` is an answer, not a fault. */
  request<P, R>(
    doing: string,
    empty: NoInfer<R>,
    answer: (params: P, token: CancellationToken) => Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R>;
  /** Runs something that nobody waits for. */
  start(doing: string, task: () => Promise<void>): void;
  /** From now on every request is refused, as the protocol wants after `shutdown`. */
  close(): void;
}

export function createGuard(log: (message: string) => void): Guard {
  const logged = new Set<string>();
  let closed = false;

  const report: Guard['report'] = (doing, fault) => {
    const message = `${doing} failed: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
    if (logged.has(message)) return;
    logged.add(message);
    try {
      log(message);
    } catch {
      // The editor has gone meanwhile, and nobody is left to read it.
    }
  };

  return {
    report,
    request: (doing, empty, answer) => async (params, token) => {
      if (closed) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
      try {
        return await answer(params, token);
      } catch (fault) {
        if (fault instanceof ResponseError) throw fault;
        report(doing, fault);
        return empty;
      }
    },
    start(doing, task) {
      task().catch((fault: unknown) => report(doing, fault));
    },
    close() {
      closed = true;
    },
  };
}
