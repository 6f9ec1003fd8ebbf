/**
 * What our own client and the server say to each other beyond the language server protocol. Other
 * clients may leave all of it out. Positions are the protocol's: zero-based lines, UTF-16 units.
 */

/**
 * How our client starts the server's process. A young generation of 8 MB instead of 16 saves some 13 MB of resident
 * memory with many notes open; one of 4 MB makes keys slower.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=8'];

/** Client to server: the workspace has come to be trusted. */
export const TRUSTED = 'myelint/trusted';

/** Client to server: the lines that hold a cursor, for focus mode; none when the writer has left. */
export const CURSOR = 'myelint/cursor';
export interface CursorParams {
  readonly uri: string;
  readonly lines: readonly number[];
}

/** Server to client, where `initializationOptions.status` is true: a version has been checked. */
export const CHECKED = 'myelint/checked';
export interface CheckedParams {
  readonly uri: string;
  readonly findings: number;
  /** Findings that wait until the cursor has left them. */
  readonly waiting: number;
  /** A limit that kept something from being checked, in a sentence. */
  readonly limit?: string;
}

/** What the server knows: told in the answer to `initialize`, as `capabilities.experimental.myelint`. */
export interface KnowledgeSummary {
  readonly facts: number;
  /** Since this day every fact has been held against its references, `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Answers with the engine's account of the sentence at a place, in Markdown; null where it is not open. */
export const WHY = 'myelint/why';

/** Checks a text that is not open, whatever `myelint.run` says; answers with the protocol's diagnostics. */
export const CHECK_TEXT = 'myelint/checkText';
export interface CheckTextParams {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/** Answers with the facts that can be written into a document. */
export const EVIDENCE = 'myelint/evidence';
export interface DocumentParams {
  readonly uri: string;
}
export interface EvidenceChoice {
  readonly fact: string;
  /** The sentence that will be written. */
  readonly sentence: string;
  readonly evidence: 'established' | 'qualified' | 'debated' | 'none';
  /** The works it will be cited by, in short. */
  readonly works: string;
}

/** Answers with the protocol's workspace edit that writes a fact at a place; null where there is none. */
export const INSERT_EVIDENCE = 'myelint/insertEvidence';
export interface InsertEvidenceParams extends Place {
  readonly fact: string;
}

/** Answers with the evidence report of an open document, in Markdown; null where it is not open. */
export const REPORT = 'myelint/report';
export interface ReportParams extends DocumentParams {
  /** What the document is called in it. */
  readonly name: string;
}

/** Answers with the section that a text has in a report of several, in Markdown; null where it claims nothing. */
export const REPORT_TEXT = 'myelint/reportText';
export interface ReportTextParams extends CheckTextParams {
  readonly name: string;
}

/** Answers with the report that sections make, in Markdown. */
export const JOIN_REPORT = 'myelint/joinReport';
export interface JoinReportParams {
  readonly sections: readonly string[];
  /** How many documents were read, and what those are called that could not be. */
  readonly read: number;
  readonly unread: readonly string[];
}

/** Answers with the pages of the knowledge base: of rules first, then of facts, then of concepts. */
export const PAGES = 'myelint/pages';
export interface PageChoice {
  readonly id: string;
  readonly kind: 'rule' | 'fact' | 'concept';
  /** What it says, in a sentence or a name. */
  readonly title: string;
}

/** Answers with a page in Markdown; null for an id that is not known. */
export const PAGE = 'myelint/page';
export interface PageParams extends DocumentParams {
  readonly id: string;
}

/** How a finding is silenced: by a comment beside it or at the head of its file, or in a list of its own. */
export const SILENCINGS = ['here', 'file', 'accepted'] as const;
export type Silencing = (typeof SILENCINGS)[number];

export interface SilenceChoice {
  readonly how: Silencing;
  readonly title: string;
  readonly detail: string;
}

/** A command of the client's, for an entry of the menu: asks how and why a finding is to be silenced. */
export const SILENCE_COMMAND = 'myelint.silenceFinding';

/** Answers with the protocol's workspace edit that silences a finding, or refuses with a sentence. */
export const SILENCE = 'myelint/silence';
export interface SilenceParams {
  /** As the menu's entry names the finding. */
  readonly about: unknown;
  readonly how: Silencing;
  readonly reason: string;
}

/** Server to client, where `initializationOptions.files` is true: answers with the text of a file as it is open, saved or not; null where it is not. */
export const OPEN_TEXT = 'myelint/openText';

/** Server to client, likewise: answers with a file as it is kept; null where there is none. */
export const READ_FILE = 'myelint/readFile';
export type ReadFileResult =
  { readonly text: string; readonly readOnly: boolean } | { readonly reason: string } | null;

/** Answers with what makes every safe fix in a text; null where there is none. */
export const FIX_TEXT = 'myelint/fixText';
export interface FixedText<WorkspaceEdit> {
  readonly edit: WorkspaceEdit;
  /** The works that a bibliography is to take up for it: once for all texts, and not for each. */
  readonly adds?: { readonly bibliography: string; readonly works: readonly string[] };
}

/** Answers with the protocol's workspace edit that adds works to the bibliography of a text; null for none. */
export const ADD_WORKS = 'myelint/addWorks';
export interface AddWorksParams extends CheckTextParams {
  readonly works: readonly string[];
}
