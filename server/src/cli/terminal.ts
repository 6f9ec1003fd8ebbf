/** What of the place that output goes to the text format needs. */
export interface Terminal {
  /** Width in cells. */
  readonly columns: number;
  readonly colors: boolean;
}

/** Looks at standard output; FORCE_COLOR and NO_COLOR outrank what is found there. */
export function readTerminal(): Terminal {
  const { stdout, env } = process;
  return {
    columns: stdout.isTTY ? Math.max(stdout.columns, 40) : 100,
    colors: wishedColors(env) ?? (stdout.isTTY ? stdout.hasColors() : false),
  };
}

function wishedColors({ FORCE_COLOR, NO_COLOR }: NodeJS.ProcessEnv): boolean | undefined {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return NO_COLOR === undefined || NO_COLOR === '' ? undefined : false;
}
