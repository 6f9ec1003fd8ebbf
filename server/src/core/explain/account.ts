import type { Account, Claim, ClaimAccount, Knowledge, Outcome } from '../model.ts';
import { readAs } from './reading.ts';
import { joinSections, ROLE_WORDS } from './words.ts';

/** An account in Markdown: the sentence, how it was read, and why it was flagged or was not. */
export function explainAccount(knowledge: Knowledge, account: Account): string {
  const { text, unread, claims } = account;
  const quoted = text === '' ? '' : `> ${text}`;
  if (unread !== undefined) return joinSections(quoted, UNREAD[unread]);
  const read =
    claims.length === 0
      ? joinSections(NO_CLAIM, named(knowledge, account))
      : flaggedFirst(claims)
          .map((claim) => claimText(knowledge, claim))
          .join('\n\n');
  return joinSections(quoted, read);
}

/** Why a sentence is not flagged, in plain text: a line for each claim that was read in it. */
export function silenceOf(knowledge: Knowledge, account: Account): readonly string[] {
  const { claims } = account;
  if (claims.length === 0) return [`No claim was read in it. ${named(knowledge, account)}`];
  return claims.map(({ claim, outcome, rules, facts }) => {
    const about = rules.length > 0 ? rules : facts;
    const known = about.length === 0 ? '' : ` [${about.join(', ')}]`;
    const read = readAs(knowledge, claim).replaceAll('*', '');
    return `${OUTCOME[outcome]} Read as: ${read}${manner(claim)}${known}`;
  });
}

/** Who asks why wants to know first what is underlined. */
function flaggedFirst(claims: readonly ClaimAccount[]): readonly ClaimAccount[] {
  const isFlagged = ({ outcome }: ClaimAccount): boolean => outcome === 'flagged';
  return [...claims.filter(isFlagged), ...claims.filter((claim) => !isFlagged(claim))];
}

const UNREAD: Readonly<Record<NonNullable<Account['unread']>, string>> = {
  'too-large': 'Not read: the text is longer than `myelint.maxDocumentSize` allows.',
  'no-prose':
    'Nothing is read here: the place is in no prose. Code, formulas, addresses and comments are passed over.',
  'no-disease': 'Not read: the document names no disease that a fact speaks of.',
};

const NO_CLAIM =
  'No claim was read in this sentence: it does not relate two things that are known here, or says it in a way that is not followed. Such a sentence stays silent.';

function named(knowledge: Knowledge, { mentions }: Account): string {
  const labels = mentions.map(({ concept }) => knowledge.concepts.get(concept)?.label ?? concept);
  const unique = [...new Set(labels)];
  return unique.length === 0
    ? 'It names nothing that is known here.'
    : `It names: ${unique.join(', ')}.`;
}

function claimText(knowledge: Knowledge, { claim, outcome, rules, facts }: ClaimAccount): string {
  const rule = rules.map((id) => `\`${id}\``).join(', ');
  const because = claim.because.map(
    ({ role, text }) => `- ${ROLE_WORDS[role]}: “${oneLine(text)}”`,
  );
  const held = facts.map((id) => {
    const statement = knowledge.facts.get(id)?.claim ?? '';
    return `- \`${id}\`: ${statement}`;
  });
  return joinSections(
    `**${OUTCOME[outcome]}**${rule === '' ? '' : ` Rule ${rule}.`}`,
    `Read as: ${readAs(knowledge, claim)}${manner(claim)}.`,
    because.join('\n'),
    held.length === 0
      ? ''
      : `${outcome === 'stated' ? 'It states:' : 'Held against:'}\n\n${held.join('\n')}`,
  );
}

const OUTCOME: Readonly<Record<Outcome, string>> = {
  flagged: 'Flagged.',
  silenced: 'Not flagged: a comment silences it.',
  off: 'Not flagged: the settings switch its rule off.',
  covered: 'Not flagged by itself: another finding covers the same words.',
  'not-asserted':
    'Not flagged: it is asked, supposed or set aside by what stands around it, and not asserted.',
  reported: 'Not flagged: it is reported as the word of others.',
  stated: 'Not flagged: it states what is known.',
  unknown: 'Not flagged: no fact contradicts it.',
};

/** How the writer stands to it, where that is not simply to assert it. */
function manner({ hedge, attribution }: Claim): string {
  const words = [
    ...(hedge === 'hedged' ? ['hedged'] : []),
    ...(attribution === 'reported' ? ['reported'] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
