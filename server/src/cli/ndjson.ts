import { StringDecoder } from 'node:string_decoder';
import type { Severity } from '../core/index.ts';
import { indexLines } from '../core/text/lines.ts';
import { withBibliographies } from './bibliographies.ts';
import { resultsOf } from './formats/json.ts';
import type { Outfit } from './means.ts';
import { say } from './streams.ts';

/** What came of a stream. */
export interface Stream {
  readonly findings: Readonly<Record<Severity, number>>;
  /** Lines that could not be checked. */
  readonly failures: number;
}

/**
 * Reads a document a line, `{"id", "text"}`, and answers each with a line, in their order. One document
 * is held at a time. What bibliography a text names is looked for from where the command was given. A line that is none is answered with `{"line", "error"}`.
 */
export async function checkStream(
  input: AsyncIterable<Uint8Array>,
  outfit: Outfit,
): Promise<Stream> {
  const findings = { hint: 0, information: 0, warning: 0, error: 0 };
  let failures = 0;
  let line = 0;
  for await (const lines of linesOf(input)) {
    // What has arrived together is answered together, and nothing waits for more to come.
    const answers: string[] = [];
    for (const text of lines) {
      line++;
      if (text.trim() === '') continue;
      const answer = await answerTo(text, line, outfit);
      if ('error' in answer) failures++;
      else for (const { severity } of answer.findings) findings[severity]++;
      answers.push(`${JSON.stringify(answer)}\n`);
    }
    if (answers.length > 0) await say(answers.join(''));
  }
  return { findings, failures };
}

type Answer =
  | { readonly id?: unknown; readonly line: number; readonly error: string }
  | ({ readonly id: unknown } & ReturnType<typeof resultsOf>);

async function answerTo(text: string, line: number, outfit: Outfit): Promise<Answer> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { line, error: 'is no JSON; a line is {"id": ..., "text": "..."}' };
  }
  if (typeof document !== 'object' || document === null || !('text' in document)) {
    return { line, error: 'has no "text"; a line is {"id": ..., "text": "..."}' };
  }
  const id: unknown = 'id' in document ? document.id : line;
  if (typeof document.text !== 'string') return { id, line, error: '"text" is no string' };
  try {
    const { checker, settings: given, bibliography } = outfit.for('-');
    const analysis = checker.analyze(document.text, given);
    const settings =
      analysis.findings.length === 0
        ? given
        : await withBibliographies('-', document.text, given, bibliography);
    const fixesOf = (finding: (typeof analysis.findings)[number]) =>
      checker.fixes(analysis, finding, settings);
    return { id, ...resultsOf({ analysis, settings, lines: indexLines(document.text), fixesOf }) };
  } catch (error) {
    return { id, line, error: `Myelint failed on it; please report this (${String(error)})` };
  }
}

/** Lines of UTF-8, those of each piece together, however they are cut. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const pieces = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = pieces.pop() ?? '';
    yield pieces;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}
