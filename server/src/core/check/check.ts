import type { Analysis, Notice, Settings } from '../model.ts';
import { takeAccepted } from './accepted.ts';
import { openText, type Begun, type Reading, type Sources } from './reading.ts';
import { suppress } from './suppress.ts';

/** An analysis, and what it was drawn from; a text too long to be read has none. */
export interface Checked {
  readonly analysis: Analysis;
  readonly reading?: Reading;
}

/** A text as it can be read: as long as it is, and where its prose stands the same. */
export interface Readable {
  readonly source: string;
  /** What is known to be worth telling already. */
  readonly told: readonly Notice[];
}

/**
 * Reads the claims of a text and holds them against the facts, in small steps: between two of them a caller may
 * do something else, or stop. Each yields what the reading of a later text can build on, as on `before`: what
 * reads alike is not read again.
 */
export function* check(
  sources: Sources,
  text: string,
  settings: Settings,
  { source, told }: Readable,
  before?: Begun,
): Generator<Begun, Checked> {
  if (text.length > settings.maxDocumentSize) return { analysis: tooLarge(text, settings) };
  const reading = yield* openText(sources, source, settings, before);
  for (const section of reading.sections)
    for (const steps = section.judge(settings); !steps.next().done;) yield reading;
  const judgements = reading.sections.map((section) => section.judgement(settings));
  const { findings, silenced, notices } = suppress(
    text,
    reading.directives(),
    judgements.flatMap((each) => each.findings),
    new Set(sources.knowledge.rules.keys()),
  );
  const accepted = takeAccepted(text, findings, settings.accepted ?? []);
  const analysis: Analysis = {
    text,
    findings: accepted.findings,
    silenced: [...silenced, ...accepted.silenced],
    statements: judgements.flatMap(({ statements }) => statements),
    get mentions() {
      return reading.sections.flatMap((section) => section.mentions());
    },
    notices: [...told, ...notices, ...accepted.notices],
  };
  return { analysis, reading };
}

function tooLarge(text: string, { maxDocumentSize }: Settings): Analysis {
  const size = Math.round(text.length / 1e5) / 10;
  const limit = Math.round(maxDocumentSize / 1e5) / 10;
  const message = `Not checked: the text has ${size} million characters, and myelint.maxDocumentSize allows ${limit} million. Raise the setting or split the text.`;
  return {
    text,
    findings: [],
    silenced: [],
    statements: [],
    mentions: [],
    notices: [{ kind: 'too-large', message, span: { start: 0, end: 0 } }],
  };
}
