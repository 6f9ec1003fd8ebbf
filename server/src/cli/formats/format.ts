import type { Analysis, Finding, Fix, Severity } from '../../core/index.ts';
import type { LineIndex } from '../../core/text/lines.ts';

export interface CheckedFile {
  /** As the user wrote it, or joined to the folder as the user wrote it. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  fixesOf(finding: Finding): readonly Fix[];
}

export interface Summary {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Inputs that could not be checked. */
  readonly failures: number;
}

/** Writes a report piece by piece: the beginning, each file in turn, the end. */
export interface Format {
  begin(): string;
  /** May be empty. */
  file(file: CheckedFile): string;
  end(summary: Summary): string;
}
