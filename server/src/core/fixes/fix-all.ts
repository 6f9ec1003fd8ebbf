import { addWorks } from '../cite/bibliography.ts';
import type { Analysis, Corrected, Edit, Fix, Reference, Settings } from '../model.ts';
import { applyEdits, joinEdits } from '../text/edits.ts';
import type { Fixer } from './index.ts';

/**
 * Makes the function that applies safe fixes. Those that leave each other alone are made together;
 * before the first that does not, the text is read again. So fixes that want the same words are
 * never both made, and footnotes are numbered as they come. It ends where no safe fix is left: done
 * twice, the second time changes nothing. Each finding is a step, so that a caller can do something
 * else in between.
 */
export function createFixAll(
  fixer: Fixer,
  analyze: (text: string, settings: Settings, before: Analysis) => Analysis,
  references: ReadonlyMap<string, Reference>,
): (analysis: Analysis, settings: Settings, rule?: string) => Generator<void, Corrected> {
  return function* (analysis, settings, rule) {
    const made: Fix[] = [];
    let edits: readonly Edit[] = [];
    let current = analysis;
    let start = 0;
    let before = 0;
    for (;;) {
      const round: Fix[] = [];
      let at = start;
      for (; at < current.findings.length; at++) {
        const finding = current.findings[at];
        if (!finding || (rule !== undefined && finding.rule !== rule)) continue;
        yield;
        const fix = fixer.safe(current, finding, settings);
        if (!fix) continue;
        if (!round.every((other) => leaveAlone(fix, other))) break;
        round.push(fix);
      }
      const done = makeMost(current, round, (text) => analyze(text, settings, current));
      if (done) {
        edits = joinEdits(analysis.text.length, edits, done.edits);
        current = done.analysis;
        made.push(...done.fixes);
        start = at - done.fixes.length;
      } else start = at;
      if (start < current.findings.length) continue;
      // A fix further down may have made one further up possible.
      if (made.length === before)
        return { analysis: current, fixes: made, edits, ...worksOf(made, settings, references) };
      before = made.length;
      start = 0;
    }
  };
}

/** One edit of the bibliography for all works that the fixes cite by key. */
function worksOf(
  made: readonly Fix[],
  { bibliographies = [] }: Settings,
  works: ReadonlyMap<string, Reference>,
): Pick<Corrected, 'elsewhere'> {
  const cited = new Set(made.filter((fix) => fix.elsewhere).flatMap((fix) => fix.references));
  const references = [...cited].map((id) => works.get(id)).filter((work) => work !== undefined);
  const { elsewhere } = addWorks(references, bibliographies);
  return elsewhere ? { elsewhere } : {};
}

/** Fixes that touch, as two new notes at the end of a text do, are made one after the other. */
function leaveAlone(a: Fix, b: Fix): boolean {
  return a.edits.every(({ span }) =>
    b.edits.every((other) => span.end < other.span.start || other.span.end < span.start),
  );
}

/** All the fixes, or else the first one that works by itself, each of which removes its finding. */
function makeMost(
  analysis: Analysis,
  round: readonly Fix[],
  analyze: (text: string) => Analysis,
): Corrected | undefined {
  for (const fixes of [round, ...round.map((fix) => [fix])]) {
    const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start);
    const after = analyze(applyEdits(analysis.text, edits));
    const expected = analysis.findings.length - fixes.length;
    if (fixes.length > 0 && after.findings.length <= expected)
      return { analysis: after, fixes, edits };
  }
  return undefined;
}
