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

/** Where faults are told: what holds nothing of a text, and what may. */
export interface Log {
  error(message: string): void;
  trace(message: string): void;
}

export function createGuard(log: Log): Guard {
  const logged = new Set<string>();
  let closed = false;

  const report: Guard['report'] = (doing, fault) => {
    const { name, calls } = traceOf(fault);
    // Two requests reach the same place by different ways.
    const same = `${name}\n${calls.split('\n', 1)[0] ?? ''}`;
    if (logged.has(same)) return;
    logged.add(same);
    try {
      log.error(`${doing} failed: ${name}. ${PLEASE}\n${calls}`);
      log.trace(String(fault));
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

const PLEASE =
  "This is a fault of Myelint's own, and the rest goes on. Please report it with these lines; they hold nothing of your text.";

/** What kind of error it is, and the calls that led to it; its message may quote a text. */
function traceOf(fault: unknown): { readonly name: string; readonly calls: string } {
  if (!(fault instanceof Error)) return { name: typeof fault, calls: '' };
  const calls = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return { name: fault.name, calls: calls.join('\n') };
}
