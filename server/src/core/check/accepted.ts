import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Acceptance, Edit, Finding, Notice, Silenced, Span } from '../model.ts';
import { eolOf } from '../text/lines.ts';
import { contains, cut } from '../text/spans.ts';

/** A file of accepted findings, read. */
export interface AcceptedFile {
  readonly entries: readonly Acceptance[];
  /** What is wrong in it, and what to do; the entries that are right still hold. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[];
}

/** The name of the file, below a folder that it is for. */
export const ACCEPTED_FILE = '.myelint/accepted.json';

/** Reads such a file. Never throws. */
export function readAccepted(source: string): AcceptedFile {
  const whole = { start: 0, end: Math.min(1, source.length) };
  const refused = (span: Span, message: string): AcceptedFile => ({
    entries: [],
    problems: [{ span, message }],
  });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refused(
      faultIn(source) ?? whole,
      'This is no JSON, so no finding counts as accepted. Mend it.',
    );
  }
  if (!v.is(fileSchema, value))
    return refused(
      whole,
      'Write it as { "accepted": [ … ] }; no finding counts as accepted so far.',
    );
  const entries: Acceptance[] = [];
  const problems: AcceptedFile['problems'][number][] = [];
  const places = placesIn(source);
  value.accepted.forEach((entry, index) => {
    const read = v.safeParse(entrySchema, entry);
    if (read.success) entries.push(read.output);
    else {
      const fields = Object.keys(entrySchema.entries).join(', ');
      const message = `This entry accepts nothing: it needs ${fields}, each a text.`;
      problems.push({ span: places[index] ?? whole, message });
    }
  });
  return { entries, problems };
}

/** The edit of such a file, which is sound or empty, that adds an entry; none that is there is touched. */
export function addAccepted(source: string, entry: Acceptance): Edit {
  const eol = eolOf(source);
  const { file, rule, hash, text, reason } = entry;
  const item = JSON.stringify({ file, rule, hash, text, reason }, null, 2)
    .split('\n')
    .map((line) => `    ${line}`)
    .join(eol);
  if (source.trim() === '') {
    const newText = ['{', '  "accepted": [', item, '  ]', '}', ''].join(eol);
    return { span: { start: 0, end: source.length }, newText };
  }
  const last = placesIn(source).at(-1);
  if (last) return { span: { start: last.end, end: last.end }, newText: `,${eol}${item}` };
  const { start, end } = listIn(source) ?? { start: 0, end: 0 };
  return { span: { start, end }, newText: `[${eol}${item}${eol}  ]` };
}

/**
 * A mark of what is found: of the rule, the sentence and the words elsewhere that it rests on. It
 * stays the same while other parts of the document change, and wherever the sentence moves.
 */
export function fingerprint(text: string, { rule, claim, because }: Finding): string {
  const elsewhere = because.filter(({ span }) => !contains(claim.sentence, span));
  const words = [rule, cut(text, claim.sentence), ...elsewhere.map((reason) => reason.text)];
  return hashOf(words.map((each) => each.replace(/\s+/g, ' ').trim()).join('\n'));
}

/** The entry that accepts a finding. */
export function acceptanceOf(
  text: string,
  finding: Finding,
  file: string,
  reason: string,
): Acceptance {
  const words = cut(text, finding.span).replace(/\s+/g, ' ');
  return {
    file,
    rule: finding.rule,
    hash: fingerprint(text, finding),
    text: words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words,
    reason: reason.replace(/\s+/g, ' ').trim(),
  };
}

/** In UTF-16 units. */
const MOST_WORDS = 120;

/** Takes out the findings that are accepted, and tells of entries that no finding answers to. */
export function takeAccepted(
  text: string,
  findings: readonly Finding[],
  entries: readonly Acceptance[],
): { findings: Finding[]; silenced: Silenced[]; notices: Notice[] } {
  if (entries.length === 0) return { findings: [...findings], silenced: [], notices: [] };
  const used = new Set<Acceptance>();
  const silenced: Silenced[] = [];
  const kept = findings.filter((finding) => {
    const hash = fingerprint(text, finding);
    const by = entries.find((entry) => entry.rule === finding.rule && entry.hash === hash);
    if (!by) return true;
    used.add(by);
    silenced.push({ finding, reason: by.reason });
    return false;
  });
  const notices = entries
    .filter((entry) => !used.has(entry))
    .map(({ rule, text: words }): Notice => ({
      kind: 'stale-acceptance',
      message: `A finding of ${rule} was accepted that is here no longer: “${words}”. Take it out of ${ACCEPTED_FILE}.`,
      span: { start: 0, end: 0 },
    }));
  return { findings: kept, silenced, notices };
}

const fileSchema = v.looseObject({ accepted: v.array(v.unknown()) });

const entrySchema = v.object({
  file: v.string(),
  rule: v.string(),
  hash: v.string(),
  text: v.string(),
  reason: v.string(),
});

/** FNV-1a over the bytes of the UTF-16 units, 64 bits. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** JSON is YAML, whose parser tells where things stand. */
function treeOf(source: string) {
  return parseDocument(source, { lineCounter: new LineCounter(), logLevel: 'silent' });
}

function faultIn(source: string): Span | undefined {
  try {
    const [error] = treeOf(source).errors;
    return error && { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
  } catch {
    return undefined; // nested thousands deep
  }
}

function listOf(source: string) {
  const { contents } = treeOf(source);
  const list = isMap(contents) ? contents.get('accepted', true) : undefined;
  return isSeq(list) ? list : undefined;
}

function listIn(source: string): Span | undefined {
  return spanOf(listOf(source));
}

function placesIn(source: string): Span[] {
  return (listOf(source)?.items ?? [])
    .map((item) => spanOf(item as Node))
    .filter((span) => span !== undefined);
}

function spanOf(node: Node | undefined): Span | undefined {
  return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
