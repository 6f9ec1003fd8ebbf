import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ROLE_WORDS,
  type Checker,
  type Finding,
  type Notice,
  type Severity,
  type Silenced,
  type Span,
} from '../../core/index.ts';
import { contains, cut } from '../../core/text/spans.ts';
import { version } from '../version.ts';
import type { CheckedFile, Format, Summary } from './format.ts';

/** SARIF 2.1.0, one run; for code scanning and the viewers of other tools. */
export function sarif(): Format {
  return {
    begin: (checkers) =>
      [
        `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{`,
        `"tool":${JSON.stringify({ driver: driverOf(checkers) })},`,
        `"columnKind":"utf16CodeUnits",`,
        `"results":[\n`,
      ].join(''),
    file: (file) =>
      resultsOf(file)
        .map((result) => JSON.stringify(result))
        .join(',\n'),
    between: ',\n',
    end: (summary) => `\n],"invocations":${JSON.stringify([invocationOf(summary)])}}]}\n`,
  };
}

function driverOf(checkers: readonly Checker[]) {
  const rules = new Map(
    checkers.flatMap((checker) =>
      [...checker.knowledge.rules.values()].map((rule) => [rule.id, { ...rule, checker }] as const),
    ),
  );
  return {
    name: 'Myelint',
    version,
    semanticVersion: version,
    rules: [...rules.values()].map(({ id, fact, severity, message, checker }) => ({
      id,
      shortDescription: { text: message },
      fullDescription: { text: checker.knowledge.facts.get(fact)?.claim ?? message },
      help: helpOf(checker.explain(id) ?? message),
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: ['medical', 'evidence'], fact },
    })),
  };
}

/** The page without what Markdown adds to it; viewers that read Markdown have the page itself. */
function helpOf(page: string): { readonly text: string; readonly markdown: string } {
  const text = page
    .replace(/\[([^\][]*)\]\(([^()\s]*)\)/g, '$1 <$2>')
    .replace(/^#+ /gm, '')
    .replace(/[*`]/g, '');
  return { text, markdown: page };
}

const LEVELS = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

function resultsOf(file: CheckedFile): object[] {
  const { findings, silenced, notices } = file.analysis;
  const fingerprint = fingerprints(file.analysis.text);
  const all: readonly (Pick<Silenced, 'finding'> & Partial<Silenced>)[] = [
    ...findings.map((finding) => ({ finding })),
    ...silenced,
  ];
  return [
    ...[...all]
      .sort((a, b) => a.finding.span.start - b.finding.span.start)
      .map(({ finding, reason }) => ({
        ...resultOf(file, finding),
        partialFingerprints: { 'myelintClaim/v1': fingerprint(finding) },
        suppressions: reason === undefined ? [] : [suppressionOf(reason)],
        ...(reason === undefined ? fixesOf(file, finding) : {}),
      })),
    ...notices.map((notice) => noticeOf(file, notice)),
  ];
}

function resultOf(file: CheckedFile, finding: Finding) {
  const { rule, fact, severity, message, span, because } = finding;
  const outside = because.filter((reason) => !contains(span, reason.span));
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(file, span)],
    ...(outside.length === 0
      ? {}
      : {
          relatedLocations: outside.map((reason, index) => ({
            id: index + 1,
            ...locationOf(file, reason.span),
            message: { text: `${ROLE_WORDS[reason.role]}: ${reason.text}` },
          })),
        }),
    properties: { fact, severity },
  };
}

function suppressionOf(reason: string) {
  return { kind: 'inSource', ...(reason === '' ? {} : { justification: reason }) };
}

function fixesOf(file: CheckedFile, finding: Finding) {
  const fixes = file.fixesOf(finding).map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file),
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(file, span),
          insertedContent: { text: newText },
        })),
      },
    ],
  }));
  return fixes.length === 0 ? {} : { fixes };
}

/** What is worth knowing and no finding. */
function noticeOf(file: CheckedFile, { kind, message, span }: Notice) {
  return {
    ruleId: kind,
    kind: 'informational',
    level: 'none',
    message: { text: message },
    locations: [locationOf(file, span)],
  };
}

function locationOf(file: CheckedFile, span: Span) {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { ...regionOf(file, span), snippet: { text: cut(file.analysis.text, span) } },
    },
  };
}

function artifactOf({ path }: CheckedFile) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return { uri: uri.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' };
}

/** Lines and columns count from one. */
function regionOf({ lines }: CheckedFile, span: Span) {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/**
 * Names a finding by its rule and its sentence's words rather than its place, so that it stays the same
 * when text around it moves. A sentence that is said again counts on.
 */
function fingerprints(text: string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, claim }) => {
    const words = cut(text, claim.sentence)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = `${rule}\n${words}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32);
  };
}

function invocationOf({ failures }: Summary) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ path, reason }) => ({
      level: 'error',
      message: { text: `${path}: ${reason}` },
    })),
  };
}
