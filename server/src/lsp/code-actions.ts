import {
  CodeActionKind,
  type CancellationToken,
  type CodeAction,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Notice, Span } from '../core/index.ts';
import type { AcceptedFindings } from './accepted.ts';
import { REFUSED } from './answers.ts';
import { CITE, citations, citeAction, citingSettings, toCitingEdit, type Change } from './cite.ts';
import type { Client } from './client.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { DiagnosticWriter } from './diagnostics.ts';
import type { Current } from './documents.ts';
import { correctAll } from './fix-all.ts';
import type { Reviewer } from './review.ts';
import { silencingEntries, silencingEdit } from './silence.ts';
import { findingOf, readTicket, ticketOf, type Ticket } from './tickets.ts';

export interface Tools {
  readonly reviewer: Reviewer;
  readonly client: Client;
  readonly diagnostics: DiagnosticWriter;
  readonly accepted: AcceptedFindings;
}

/** On saving, for example: corrects all that may be corrected unseen. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.myelint`;

/** The kinds that are offered. */
export const KINDS = [CodeActionKind.QuickFix, CITE, FIX_ALL];

/** Whether any of our actions is wanted; an editor names kinds, and a kind stands for all below it. */
export function wantsAny(only: readonly string[] | undefined): boolean {
  return KINDS.some((kind) => wants(only, kind));
}

/** What corrects, silences or cites what a span touches, and what corrects the whole document. */
export async function codeActions(
  span: Span,
  only: readonly string[] | undefined,
  current: Current,
  tools: Tools,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!tools.client.takesCodeActions) return [];
  const review = tools.reviewer.review(current);
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    for (const finding of review.findings.filter((each) => touches(each.span, span)))
      actions.push(...(await menuOf(finding, current, tools, token)));
    for (const notice of review.notices.filter((each) => touches(each.span, span)))
      actions.push(...remedies(notice, current, tools));
  }
  if (wants(only, CITE)) {
    for (const [source, citation] of citations(span, current, tools.reviewer).entries()) {
      const ticket: Ticket = { does: 'cite', ...ticketOf(current), span, source };
      actions.push(await filled(citeAction(citation), ticket, current, tools, token));
    }
  }
  if (wants(only, FIX_ALL) && review.findings.length > 0 && current.settings.sound) {
    const action = { title: tools.client.say('Fix all that is safe to fix unseen'), kind: FIX_ALL };
    const ticket: Ticket = { does: 'fix-all', ...ticketOf(current) };
    actions.push(await filled(action, ticket, current, tools, token));
  }
  return preferringOne(actions);
}

/** An editor applies what is preferred without asking: where several are at hand, that is the first. */
function preferringOne(actions: readonly CodeAction[]): CodeAction[] {
  const first = actions.findIndex(({ isPreferred }) => isPreferred === true);
  return actions.map((action, at) =>
    at > first && action.isPreferred === true ? { ...action, isPreferred: false } : action,
  );
}

/** The document that an unresolved action belongs to; undefined where the action is not ours. */
export function uriOfAction(action: CodeAction): string | undefined {
  return readTicket(action.data)?.uri;
}

/** Fills in the edits of a chosen action. Throws `REFUSED.stale` when the text has moved on. */
export async function resolveAction(
  action: CodeAction,
  current: Current,
  tools: Tools,
  token: CancellationToken,
): Promise<CodeAction> {
  const ticket = readTicket(action.data);
  if (ticket?.version !== current.document.source.version) throw REFUSED.stale();
  return { ...action, edit: await editOf(ticket, action.title, current, tools, token) };
}

/** So many entries a finding's menu has at most. */
const LONGEST_MENU = 7;

/** First what corrects the finding, best first; then what silences it. */
async function menuOf(
  finding: Finding,
  current: Current,
  tools: Tools,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { settings, checker } = current;
  const analysis = tools.reviewer.analysis(current);
  const fixes = checker.fixes(analysis, finding, citingSettings(current));
  const common = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [tools.diagnostics.ofFinding(current, finding)],
  };
  const about = ticketOf(current, finding);
  const others: Promise<CodeAction>[] = [];
  const isOne = analysis.findings.filter(({ rule }) => rule === finding.rule).length === 1;
  if (fixes[0]?.preferred && fixes[0].safety === 'safe' && !isOne && settings.sound) {
    const title = tools.client.say('Fix all of {0} in this file', finding.rule);
    const action = { ...common, title };
    const { rule, uri, version } = about;
    others.push(filled(action, { does: 'fix-all', rule, uri, version }, current, tools, token));
  }
  for (const { ticket, ...action } of silencingEntries(about, tools)) {
    const whole = { ...common, ...action };
    others.push(ticket ? filled(whole, ticket, current, tools, token) : Promise.resolve(whole));
  }
  const corrections = fixes
    .slice(0, LONGEST_MENU - others.length)
    .map((fix, index) =>
      filled(
        { ...common, title: fix.title, ...(fix.preferred ? { isPreferred: true } : {}) },
        { does: 'fix', ...about, fix: index },
        current,
        tools,
        token,
      ),
    );
  const menu = await Promise.all([...corrections, ...others]);
  return menu.filter(({ data, edit, command }) => data ?? edit ?? command);
}

function remedies(notice: Notice, current: Current, tools: Tools): CodeAction[] {
  const { remedy } = notice;
  if (!remedy) return [];
  return [
    {
      title: remedy.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [tools.diagnostics.ofNotice(current.document, notice)],
      isPreferred: true,
      edit: toWorkspaceEdit(current.document, remedy.edits, tools.client),
    },
  ];
}

/** An action with what it is to be resolved by; for an editor that does not resolve, with its edits. */
async function filled(
  action: CodeAction,
  ticket: Ticket,
  current: Current,
  tools: Tools,
  token: CancellationToken,
): Promise<CodeAction> {
  if (tools.client.resolvesEdits) return { ...action, data: ticket };
  try {
    return { ...action, edit: await editOf(ticket, action.title, current, tools, token) };
  } catch (error) {
    if (REFUSED.is(error)) return action;
    throw error;
  }
}

async function editOf(
  ticket: Ticket,
  title: string,
  current: Current,
  tools: Tools,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const { checker } = current;
  const { reviewer, client } = tools;
  const settings = citingSettings(current);
  const analysis = reviewer.analysis(current);
  const written = (change: Change): WorkspaceEdit => toCitingEdit(current, change, client);
  if (ticket.does === 'fix-all')
    return written(await correctAll(checker, analysis, settings, ticket.rule, token));
  if (ticket.does === 'cite') {
    const citation = citations(ticket.span, current, reviewer)[ticket.source];
    if (citation?.title !== title) throw REFUSED.stale();
    return written(citation);
  }
  const finding = findingOf(ticket, current, reviewer);
  if (ticket.does === 'silence') return silencingEdit(finding, ticket.how, current, tools);
  const fix = checker.fixes(analysis, finding, settings)[ticket.fix];
  if (fix?.title !== title) throw REFUSED.stale();
  return written(fix);
}

/** Unless it is asked for, an action on the whole document is not offered at one place. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  if (only === undefined) return kind !== FIX_ALL;
  return only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}

/** A cursor at either end of a finding is on it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
