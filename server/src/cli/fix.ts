import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Analysis, Corrected, Settings } from '../core/index.ts';
import { Overtaken, rewrite } from '../node/rewrite.ts';
import { changed, pathOf } from './bibliographies.ts';
import { whyNotWritten, type Failure } from './failures.ts';
import type { Means } from './means.ts';
import { say, warn } from './streams.ts';

/** An input as it was read. */
export interface Note {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What becomes of the safe corrections of a run. */
export interface Corrector {
  /** What there is left to report of a note; or why it could not be corrected. */
  correct(note: Note, analysis: Analysis, means: Means): Promise<Analysis | Failure>;
  /** Tells how much was done. */
  end(): void;
}

/** Writes them into the files. */
export function fixing(): Corrector {
  const tally = createTally('Corrected');
  return {
    correct({ path, bytes }, analysis, means) {
      const corrected = correctedBy(means, analysis);
      if (corrected.edits.length > 0) {
        const failure =
          addToBibliography(path, corrected, means.settings) ??
          write(path, bytes, corrected.analysis.text);
        if (failure) return Promise.resolve(failure);
        tally.add(corrected);
      }
      return Promise.resolve(corrected.analysis);
    },
    end: tally.tell,
  };
}

/** Prints them, as `patch -p1` and `git apply` read them, and writes nothing. */
export function showing(): Corrector {
  const tally = createTally('Would correct');
  return {
    async correct(note, analysis, means) {
      const corrected = correctedBy(means, analysis);
      if (corrected.edits.length > 0) {
        tally.add(corrected);
        await say(patchOf(note, analysis.text, corrected.analysis.text));
        if (corrected.elsewhere) {
          const { before, after } = changed(corrected.elsewhere, means.settings);
          const bibliography = { path: pathOf(corrected.elsewhere), bytes: Buffer.from(before) };
          await say(patchOf(bibliography, before, after));
        }
      }
      return analysis;
    },
    end: tally.tell,
  };
}

function correctedBy({ checker, settings }: Means, analysis: Analysis): Corrected {
  const steps = checker.fixAll(analysis, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function createTally(doing: string) {
  let findings = 0;
  let files = 0;
  return {
    add({ fixes }: Corrected): void {
      findings += fixes.length;
      files++;
    },
    tell: (): void => {
      const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
      warn(
        findings === 0
          ? 'Nothing here is safe to correct unseen.'
          : `${doing} ${count(findings, 'finding')} in ${count(files, 'file')}.`,
      );
    },
  };
}

/** Where the entries cannot be written, a note that cites them would point nowhere: it is left as it was. */
function addToBibliography(
  note: string,
  { elsewhere }: Corrected,
  settings: Settings,
): Failure | undefined {
  if (!elsewhere) return undefined;
  if (elsewhere.refused === true)
    return { path: note, reason: `was not corrected: ${elsewhere.name} is read-only` };
  const { before, after } = changed(elsewhere, settings);
  const path = pathOf(elsewhere);
  try {
    if (elsewhere.creates) {
      writeFileSync(path, after, { flag: 'wx' });
      return undefined;
    }
    const bytes = readFileSync(path);
    const mark = markOf(bytes);
    if (bytes.toString() !== mark + before) throw new Overtaken();
    rewrite(path, bytes, Buffer.from(mark + after));
    return undefined;
  } catch (error) {
    const why =
      error instanceof Overtaken
        ? 'has changed meanwhile; run Myelint again'
        : whyNotWritten(error);
    return { path: note, reason: `was not corrected: ${elsewhere.name} ${why}` };
  }
}

function write(path: string, bytes: Buffer, after: string): Failure | undefined {
  try {
    rewrite(path, bytes, Buffer.from(markOf(bytes) + after));
    return undefined;
  } catch (error) {
    const reason =
      error instanceof Overtaken
        ? 'has changed meanwhile; run Myelint again'
        : whyNotWritten(error);
    return { path, reason: `was not corrected: ${reason}` };
  }
}

function patchOf({ path, bytes }: Note, before: string, after: string): string {
  const name = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const mark = markOf(bytes);
  return createTwoFilesPatch(
    `a/${name}`,
    `b/${name}`,
    mark + before,
    mark + after,
    undefined,
    undefined,
    { headerOptions: FILE_HEADERS_ONLY },
  );
}

/** The byte order mark that decoding takes off. */
function markOf(bytes: Buffer): string {
  return bytes.subarray(0, MARK.length).equals(MARK) ? MARK.toString() : '';
}

const MARK = Buffer.from('\uFEFF');
