import type { Command } from 'vscode-languageserver';
import type { Edit, Finding, Reach } from '../core/index.ts';
import { SILENCE_COMMAND, type SilenceChoice, type Silencing } from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import type { Client } from './client.ts';
import type { Current } from './documents.ts';
import type { Reviewer } from './review.ts';
import type { About, Ticket } from './tickets.ts';

interface Entry {
  readonly title: string;
  readonly command?: Command;
  readonly ticket?: Ticket;
}

/** What silences a finding: one entry where the editor asks further, else one for each way. */
export function silencingEntries(about: About, client: Client): Entry[] {
  const choices = choicesFor(about.rule);
  if (client.asksForReasons) {
    const title = 'Silence this finding…';
    return [{ title, command: { title, command: SILENCE_COMMAND, arguments: [about, choices] } }];
  }
  return choices.map(({ how, title }) => ({ title, ticket: { does: 'silence', ...about, how } }));
}

function choicesFor(rule: string): SilenceChoice[] {
  return [
    { how: 'here', title: `Silence ${rule} here`, detail: 'By a comment in this place' },
    { how: 'file', title: `Silence ${rule} in this file`, detail: 'By a comment at its beginning' },
  ];
}

/**
 * The comment that silences a finding, with a word that stands for the reason until it is given.
 * Throws `REFUSED.failed` where none can be written so that the text still reads as it does.
 */
export function silencingEdit(
  finding: Finding,
  how: Silencing,
  current: Current,
  reviewer: Pick<Reviewer, 'analysis'>,
  reason = 'reason',
): Edit {
  const { checker, settings } = current;
  const analysis = reviewer.analysis(current);
  for (const reach of REACHES_OF[how]) {
    const edit = checker.silence(analysis, finding, reach, reason, settings);
    if (edit) return edit;
  }
  throw REFUSED.failed(
    'No comment can be written there without changing how the text reads. Silence the rule in the file.',
  );
}

const REACHES_OF: Readonly<Record<Silencing, readonly Reach[]>> = {
  here: ['next-line', 'line'],
  file: ['file'],
};
