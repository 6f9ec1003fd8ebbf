import type { Format, Scene } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type { CheckedFile, Format, Scene, Summary } from './format.ts';

/** The formats by the name that `--format` takes. */
export const FORMATS = { text, json, sarif, github, markdown } as const satisfies Record<
  string,
  (scene: Scene) => Format
>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
