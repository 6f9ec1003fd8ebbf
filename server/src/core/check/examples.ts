import type { Checker } from '../index.ts';
import {
  DEFAULT_SETTINGS,
  type Example,
  type Fact,
  type KnowledgeProblem,
  type Span,
} from '../model.ts';

/**
 * Runs the examples of facts, and the wording that each proposes: what is marked must be underlined,
 * and nothing else. `facts` are those of a pack, or all.
 */
export function exampleProblems(
  { analyze }: Pick<Checker, 'analyze'>,
  facts: Iterable<Fact>,
): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  for (const fact of facts) {
    const [flaw] = analyze(fact.fixes.sentence ?? '', DEFAULT_SETTINGS).findings;
    if (flaw) {
      const message = `the \`sentence\` under \`fixes\` is itself flagged by \`${flaw.rule}\`: reword it`;
      problems.push({ path: fact.path, span: { start: 0, end: 3 }, line: 1, message });
    }
    for (const example of fact.examples) {
      const { findings } = analyze(example.text, DEFAULT_SETTINGS);
      const message = mismatch(
        fact,
        example,
        findings.map(({ rule, span }) => ({ rule, span })),
      );
      if (message === undefined) continue;
      problems.push({ path: fact.path, span: example.span, line: example.line, message });
    }
  }
  return problems;
}

interface Found {
  readonly rule: string;
  readonly span: Span;
}

/** What to do about an example that does not behave as it says; undefined where it does. */
function mismatch(
  fact: Fact,
  { kind, text, marks }: Example,
  found: readonly Found[],
): string | undefined {
  const stray = found.find(({ rule }) => rule !== fact.rule);
  if (stray) return `the rule \`${stray.rule}\` flags this ${quoted(text, stray.span)}: reword it`;
  const [first] = found;
  if (kind !== 'flagged') {
    return (
      first && `is flagged ${quoted(text, first.span)}: reword it, or what contradicts the fact`
    );
  }
  if (!first) {
    return 'is not flagged: put it into plainer words, add what it says to `contradicted-by`, or move it to `## Not checked`';
  }
  const missed = marks.find((mark) => !found.some(({ span }) => same(mark, span)));
  const extra = found.find(({ span }) => !marks.some((mark) => same(mark, span)));
  if (missed && extra) {
    return `is flagged elsewhere than marked: put the [[ ]] round “${text.slice(extra.span.start, extra.span.end)}”`;
  }
  if (missed) return `marks what is not flagged ${quoted(text, missed)}: take the mark out`;
  return extra && `is flagged where no mark is ${quoted(text, extra.span)}: mark it too`;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function quoted(text: string, { start, end }: Span): string {
  return `(“${text.slice(start, end)}”)`;
}
