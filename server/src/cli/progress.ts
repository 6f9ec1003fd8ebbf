/** Tells on a terminal how far a long check has come. */
export interface Progress {
  advance(): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Nothing is shown for the first moments, nor where `screen` is no terminal. */
export function createProgress(
  screen: Screen,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (screen.isTTY !== true) return { advance: () => undefined, clear: () => undefined };
  const begun = now();
  let done = 0;
  let last = begun;
  let isShown = false;
  const clear = (): void => {
    if (isShown) screen.write('\r\u001b[K');
    isShown = false;
  };
  return {
    clear,
    advance() {
      done++;
      const time = now();
      if (time - begun < PATIENCE || (time - last < PAUSE && isShown)) return;
      last = time;
      screen.write(`\r\u001b[K${bar(done, total, (screen.columns ?? 80) - 1)}`);
      isShown = true;
    },
  };
}

/** In milliseconds: before anything is shown, and between two pictures. */
const PATIENCE = 700;
const PAUSE = 100;

/** `Checking ████░░░░ 40 of 100 notes`, in at most so many cells. */
export function bar(done: number, total: number, columns: number): string {
  const count = ` ${done} of ${total} notes`;
  const room = Math.min(30, columns - 'Checking '.length - count.length);
  if (room < 4) return count.trim().slice(0, Math.max(0, columns));
  const filled = Math.floor((room * done) / Math.max(1, total));
  return `Checking ${'█'.repeat(filled)}${'░'.repeat(room - filled)}${count}`;
}
