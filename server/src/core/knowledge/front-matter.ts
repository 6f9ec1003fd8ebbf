import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { KnowledgeFile, KnowledgeProblem, Span } from '../model.ts';
import { indexLines } from '../text/lines.ts';

/** The front matter of a knowledge file, checked against a schema, and where its body starts. */
export interface FrontMatter<Data> {
  readonly data: Data | undefined;
  readonly bodyStart: number;
  readonly problems: KnowledgeProblem[];
  /** The span of a field's value, for problems that only the whole knowledge base shows. */
  readonly spanOf: (path: readonly (string | number)[]) => Span;
}

export function readFrontMatter<Schema extends v.GenericSchema>(
  file: KnowledgeFile,
  schema: Schema,
): FrontMatter<v.InferOutput<Schema>> {
  const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file.text);
  if (!fence) {
    const span = { start: 0, end: Math.min(3, file.text.length) };
    const message = 'starts with no front matter: put its fields between two lines of `---`';
    return {
      data: undefined,
      bodyStart: 0,
      problems: [problemAt(file, span, message)],
      spanOf: () => span,
    };
  }
  const yaml = fence[1] ?? '';
  const start = fence[0].indexOf(yaml);
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), logLevel: 'silent' });

  const spanOf = (path: readonly (string | number)[]): Span => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        return { start: start + node.range[0], end: start + node.range[1] };
      }
    }
    return { start: 0, end: 3 };
  };

  const problems = document.errors.map((error) =>
    problemAt(
      file,
      { start: start + error.pos[0], end: start + error.pos[1] },
      `the front matter is no YAML: ${error.message.replace(/ at line \d[^]*/, '')}`,
    ),
  );
  if (problems.length > 0) return { data: undefined, bodyStart: fence[0].length, problems, spanOf };

  let fields: unknown;
  try {
    fields = document.toJS();
  } catch (error) {
    // Aliases that multiply without end.
    const message = `the front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    problems.push(problemAt(file, { start, end: start + yaml.length }, message));
    return { data: undefined, bodyStart: fence[0].length, problems, spanOf };
  }
  const result = v.safeParse(schema, fields);
  for (const issue of result.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    problems.push(problemAt(file, spanOf(path), describe(issue, path)));
  }
  return {
    data: result.success ? result.output : undefined,
    bodyStart: fence[0].length,
    problems,
    spanOf,
  };
}

export function problemAt(file: KnowledgeFile, span: Span, message: string): KnowledgeProblem {
  const line = indexLines(file.text).positionAt(span.start).line + 1;
  return { path: file.path, span, line, message };
}

function describe(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const field = path.length > 0 ? `\`${path.join('.')}\` ` : '';
  if (issue.type === 'strict_object') {
    return issue.expected === 'never'
      ? `${field}is no field here: check its spelling or take it out`
      : `${field}is missing: add it`;
  }
  return `${field}${issue.message}`;
}
