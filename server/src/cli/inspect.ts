import { readFileSync } from 'node:fs';
import type { Severity } from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { decode } from '../node/decode.ts';
import { reasonOf, type Failure } from './failures.ts';
import { withBibliographies } from './bibliographies.ts';
import type { Corrector, Note } from './fix.ts';
import type { CheckedFile, Format } from './formats/index.ts';
import type { Means } from './means.ts';

/** What came of an input: what its format has to say of it, and how many findings there are. */
export interface Told {
  readonly path: string;
  readonly output: string;
  readonly findings: Readonly<Record<Severity, number>>;
}

/**
 * Checks an input and tells the format of it. What is corrected is told as it is then; under a faulty
 * configuration nothing is.
 */
export async function inspect(
  note: Note,
  given: Means,
  format: Format,
  corrector?: Corrector,
): Promise<Told | Failure> {
  const { path, bytes } = note;
  const means = inSyntax(path, given);
  const { checker, isSound } = means;
  const input = decode(bytes);
  if ('reason' in input) return { path, ...input };
  try {
    const found = checker.analyze(input.text, means.settings);
    const settings =
      found.findings.length === 0
        ? means.settings
        : await withBibliographies(path, input.text, means.settings, means.bibliography);
    const analysis =
      corrector && isSound ? await corrector.correct(note, found, { ...means, settings }) : found;
    if ('reason' in analysis) return analysis;
    const findings = { hint: 0, information: 0, warning: 0, error: 0 };
    for (const { severity } of analysis.findings) findings[severity]++;
    const file: CheckedFile = {
      path,
      analysis,
      lines: indexLines(analysis.text),
      settings,
      checker,
      fixesOf: (finding) => checker.fixes(analysis, finding, settings),
      bestFixOf: (finding) => checker.bestFix(analysis, finding, settings),
    };
    return { path, output: format.file(file), findings };
  } catch (error) {
    return { path, reason: `Myelint failed on it; please report this (${String(error)})` };
  }
}

function inSyntax(path: string, means: Means): Means {
  return /\.mdx$/i.test(path)
    ? { ...means, settings: { ...means.settings, syntax: 'mdx' } }
    : means;
}

/** Reads the input that a path names. */
export function readNote(path: string): Note | Failure {
  try {
    return { path, bytes: readFileSync(path) };
  } catch (error) {
    return { path, reason: reasonOf(error) };
  }
}
