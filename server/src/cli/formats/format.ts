import type { Analysis, Checker, Finding, Fix, Settings, Severity } from '../../core/index.ts';
import type { LineIndex } from '../../core/text/lines.ts';
import type { Failure } from '../failures.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckedFile {
  /** As the user wrote it, or joined to the folder as the user wrote it. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  readonly settings: Settings;
  /** What the file was checked by. */
  readonly checker: Checker;
  /** Worked out when asked for: all ways to correct a finding, or the best one alone. */
  fixesOf(finding: Finding): readonly Fix[];
  bestFixOf(finding: Finding): Fix | undefined;
}

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Inputs that could not be checked. */
  readonly failures: readonly Failure[];
}

/** Where a report goes, and how much it is to say. */
export interface Scene {
  readonly terminal: Terminal;
  /** Tells of each sentence that names a disease how it was read, and why it was flagged or was not. */
  readonly why: boolean;
}

/** Writes a report piece by piece: the beginning, each file in turn, the end. */
export interface Format {
  /** @param checkers all that the files are checked by */
  begin(checkers: readonly Checker[]): string;
  /**
   * What there is to say of a file; may be empty. It depends on that file alone, so that files can be
   * told of in one process and put together in another.
   */
  file(file: CheckedFile): string;
  /** Stands between two files of which something is said. */
  readonly between: string;
  end(summary: Summary): string;
}
