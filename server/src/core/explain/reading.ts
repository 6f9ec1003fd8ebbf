import type { Because, Claim, Knowledge } from '../model.ts';
import { RELATION_WORDS } from './words.ts';

/** A claim in words, in Markdown: “ALS” *is a kind of* “Demyelinating disease”. */
export function readAs(knowledge: Knowledge, claim: Claim): string {
  const subject =
    wordsOf(claim.because, ['subject', 'antecedent']) ?? label(knowledge, claim.subject);
  const object = wordsOf(claim.because, ['object']) ?? label(knowledge, claim.object);
  const scope = claim.scope === undefined ? '' : `, in ${label(knowledge, claim.scope)}`;
  const denial = claim.negated ? 'it is not so that ' : '';
  return `${denial}“${subject}” *${RELATION_WORDS[claim.relation]}* “${object}”${scope}`;
}

function wordsOf(
  because: readonly Because[],
  roles: readonly Because['role'][],
): string | undefined {
  return because
    .find(({ role }) => roles.includes(role))
    ?.text.replace(/\s+/g, ' ')
    .trim();
}

function label(knowledge: Knowledge, id: string): string {
  return knowledge.concepts.get(id)?.label ?? id;
}
