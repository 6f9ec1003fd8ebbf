import type { Terminal } from '../terminal.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

export type { CheckedFile, Format, Summary } from './format.ts';

/** The formats by the name that `--format` takes. */
export const FORMATS = { text, json } as const satisfies Record<
  string,
  (terminal: Terminal) => Format
>;
