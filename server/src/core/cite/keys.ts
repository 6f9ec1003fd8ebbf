import { CROSS_REFERENCE, isProse } from '../explain/cited.ts';
import type { Bibliography, Knowledge, ListedWork, Span } from '../model.ts';
import { keyOf, listed, nameWork } from './works.ts';

/** A citation key that can be written, and the work that it stands for. */
export interface KeyChoice {
  readonly key: string;
  /** "Hardiman et al. 2017"; absent where the entry is still to be decoded. */
  readonly short?: string;
  readonly title: string;
  /** The reference of ours; absent for a work that only the bibliography knows. */
  readonly reference?: string;
  readonly listed?: ListedWork;
}

/**
 * The part of a key that is being written at an offset, without its `@`: inside brackets, and not
 * in code, in an address or in a cross-reference.
 */
export function keyBeingWritten(text: string, offset: number): Span | undefined {
  const before = text.slice(Math.max(0, offset - MOST_BEFORE), offset);
  const written = /\[(?:[^\][]*[;\s-])?@([\w:.-]*)$/.exec(before.slice(before.lastIndexOf('[')));
  const [, part = ''] = written ?? [];
  if (!written || CROSS_REFERENCE.test(part)) return undefined;
  if (/\r?\n\s*\r?\n/.test(written[0])) return undefined;
  const start = offset - part.length;
  const rest = /^(?:[:.-]?\w)*/.exec(text.slice(offset, offset + MOST_BEFORE))?.[0] ?? '';
  const end = offset + rest.length;
  return isProse(text, { start: start - 1, end: start }) ? { start, end } : undefined;
}

const MOST_BEFORE = 500;

/** The works that can be cited by key: those of the bibliographies, then ours that they lack. */
export function keyChoices(
  knowledge: Knowledge,
  bibliographies: readonly Bibliography[],
): KeyChoice[] {
  const works = new Map<string, KeyChoice>();
  for (const work of bibliographies.flatMap((each) => each.works)) {
    if (works.has(work.key)) continue;
    const { reference } = work;
    const short = reference ? nameWork(reference) : undefined;
    works.set(work.key, {
      key: work.key,
      title: work.title,
      listed: work,
      ...(short === undefined ? {} : { short }),
    });
  }
  for (const work of knowledge.references.values()) {
    if (work.custom?.retracted === true || listed(work, bibliographies)) continue;
    const key = keyOf(work, bibliographies);
    works.set(key, { key, short: nameWork(work), title: work.title, reference: work.id });
  }
  return [...works.values()];
}
