import * as v from 'valibot';
import type { Finding } from '../core/index.ts';
import { SILENCINGS } from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import type { Current } from './documents.ts';
import type { Reviewer } from './review.ts';

/** Which finding of which version is meant. */
const about = {
  uri: v.string(),
  version: v.number(),
  rule: v.string(),
  span: v.object({ start: v.number(), end: v.number() }),
};

const aboutSchema = v.object(about);
export type About = v.InferOutput<typeof aboutSchema>;

/** What an action carries to be resolved by: it names what is to be done, it does not hold it. */
const ticketSchema = v.variant('does', [
  v.object({ does: v.literal('fix'), ...about, fix: v.number() }),
  v.object({ does: v.literal('silence'), ...about, how: v.picklist(SILENCINGS) }),
  v.object({
    does: v.literal('cite'),
    uri: v.string(),
    version: v.number(),
    span: v.object({ start: v.number(), end: v.number() }),
    source: v.number(),
  }),
  v.object({
    does: v.literal('fix-all'),
    uri: v.string(),
    version: v.number(),
    rule: v.optional(v.string()),
  }),
]);
export type Ticket = v.InferOutput<typeof ticketSchema>;

/** Undefined where an action is not ours. */
export function readTicket(data: unknown): Ticket | undefined {
  const read = v.safeParse(ticketSchema, data);
  return read.success ? read.output : undefined;
}

export function readAbout(data: unknown): About | undefined {
  const read = v.safeParse(aboutSchema, data);
  return read.success ? read.output : undefined;
}

export function ticketOf(current: Current): { readonly uri: string; readonly version: number };
export function ticketOf(current: Current, finding: Finding): About;
export function ticketOf({ document: { uri, source } }: Current, finding?: Finding) {
  const { version } = source;
  if (!finding) return { uri, version };
  return { uri, version, rule: finding.rule, span: finding.span };
}

/** Throws `REFUSED.stale` where the finding is not there any more. */
export function findingOf(
  { version, rule, span }: Omit<About, 'uri'>,
  current: Current,
  reviewer: Reviewer,
): Finding {
  const finding = reviewer
    .review(current)
    .findings.find(
      (each) => each.rule === rule && each.span.start === span.start && each.span.end === span.end,
    );
  if (!finding || version !== current.document.source.version) throw REFUSED.stale();
  return finding;
}
