import * as v from 'valibot';
import type { KnowledgeFile, KnowledgeProblem, Reference } from '../model.ts';
import { referenceSchema } from './csl.ts';
import { problemAt } from './front-matter.ts';

/** Enters the items of a CSL-JSON list into `references`; what it refuses is returned. */
export function readReferences(
  file: KnowledgeFile,
  references: Map<string, Reference>,
): KnowledgeProblem[] {
  const whole = { start: 0, end: Math.min(1, file.text.length) };
  let items: unknown;
  try {
    items = JSON.parse(file.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problemAt(file, whole, `is no JSON: ${reason}`)];
  }
  if (!Array.isArray(items)) return [problemAt(file, whole, 'must be a list of CSL-JSON items')];

  const problems: KnowledgeProblem[] = [];
  const known = new Set(references.keys());
  for (const item of items as readonly unknown[]) {
    const result = v.safeParse(referenceSchema, item);
    const id = String((item as { id?: unknown } | null)?.id);
    const at = Math.max(0, file.text.search(idPattern(id)));
    const span = { start: at, end: Math.min(file.text.length, at + id.length + 2) };
    if (!result.success) {
      for (const issue of result.issues) {
        const path = v.getDotPath(issue) ?? '';
        problems.push(problemAt(file, span, `\`${id}\`: \`${path}\` ${faultOf(issue)}`));
      }
    } else if (known.has(id)) {
      const message = `\`${id}\` is in the reference list of Myelint or of another pack: take it out here, it can be cited as it is`;
      problems.push(problemAt(file, span, message));
    } else if (references.has(id)) {
      problems.push(problemAt(file, span, `\`${id}\` stands in the list twice: keep one`));
    } else {
      references.set(id, result.output);
    }
  }
  return problems;
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  return issue.expected === 'never'
    ? 'is no field of CSL-JSON: correct it or take it out; what is your own goes into `custom`'
    : 'is missing: add it';
}

/** Finds the quoted id where it is the value of an `id` field. */
function idPattern(id: string): RegExp {
  const quoted = JSON.stringify(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<="id"\\s{0,9}:\\s{0,9})${quoted}`);
}
