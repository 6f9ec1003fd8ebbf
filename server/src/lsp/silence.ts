import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import { ACCEPTED_FILE, type Finding, type Reach } from '../core/index.ts';
import { SILENCE_COMMAND, type SilenceChoice, type Silencing } from '../protocol/index.ts';
import { REFUSED } from './answers.ts';
import type { Client } from './client.ts';
import type { Tools } from './code-actions.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Current } from './documents.ts';
import type { About, Ticket } from './tickets.ts';

interface Entry {
  readonly title: string;
  readonly command?: Command;
  readonly ticket?: Ticket;
}

/** What silences a finding: one entry where the editor asks further, else one for each way. */
export function silencingEntries(about: About, { client, accepted }: Tools): Entry[] {
  const choices = choicesFor(about.rule, client).filter(
    ({ how }) => how !== 'accepted' || accepted.isPossible(about.uri),
  );
  if (client.asksForReasons) {
    const title = client.say('Silence this finding…');
    return [{ title, command: { title, command: SILENCE_COMMAND, arguments: [about, choices] } }];
  }
  return choices.map(({ how, title }) => ({ title, ticket: { does: 'silence', ...about, how } }));
}

function choicesFor(rule: string, { say }: Client): SilenceChoice[] {
  return [
    {
      how: 'here',
      title: say('Silence {0} here', rule),
      detail: say('By a comment in this place'),
    },
    {
      how: 'file',
      title: say('Silence {0} in this file', rule),
      detail: say('By a comment at its beginning'),
    },
    {
      how: 'accepted',
      title: say('Accept this finding'),
      detail: say('In {0}, where all who work on these notes can read the reason', ACCEPTED_FILE),
    },
  ];
}

/**
 * What silences a finding, with a word that stands for the reason until it is given. Throws
 * `REFUSED.failed` where a comment would change how the text reads, or a list cannot be written.
 */
export function silencingEdit(
  finding: Finding,
  how: Silencing,
  current: Current,
  { reviewer, client, accepted }: Tools,
  reason = 'reason',
): WorkspaceEdit {
  if (how === 'accepted') return accepted.edit(current, finding, reason);
  const { document, checker, settings } = current;
  const analysis = reviewer.analysis(current);
  for (const reach of REACHES_OF[how]) {
    const edit = checker.silence(analysis, finding, reach, reason, settings);
    if (edit) return toWorkspaceEdit(document, [edit], client);
  }
  throw REFUSED.failed(
    'No comment can be written there without changing how the text reads. Silence the rule in the file.',
  );
}

const REACHES_OF: Readonly<Record<Exclude<Silencing, 'accepted'>, readonly Reach[]>> = {
  here: ['next-line', 'line'],
  file: ['file'],
};
