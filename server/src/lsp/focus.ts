import type { Span } from '../core/index.ts';
import { toRange } from './convert.ts';
import type { Current } from './documents.ts';

/** Where writers are at work: what is found near a cursor can wait until it leaves. */
export interface Focus {
  /** The cursors of a document stand on these lines; on none when its writer has left. */
  move(uri: string, lines: readonly number[]): void;
  forget(uri: string): void;
  /** Whether a span stands within `myelint.focusMode.lines` of a cursor. */
  isNear(current: Current, span: Span): boolean;
}

export function createFocus(): Focus {
  const cursors = new Map<string, readonly number[]>();
  return {
    move: (uri, lines) => void cursors.set(uri, lines),
    forget: (uri) => void cursors.delete(uri),
    isNear({ document: { uri, source }, settings: { focusLines } }, span) {
      if (focusLines === 0) return false;
      const lines = cursors.get(uri) ?? [];
      if (lines.length === 0) return false;
      const { start, end } = toRange(source, span);
      return lines.some((line) => start.line - focusLines < line && line < end.line + focusLines);
    },
  };
}
