import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Embedding } from './embedding.ts';

/** What is meant to be shown or said, or was not: "was designed *to show* that …", "*failed to mention* that …". */
export function attitudeOfPurpose(
  { verb: group, subject }: Clause,
  verb: Unit,
): Embedding | undefined {
  const before = group?.chain.slice(0, -1) ?? [];
  const purpose = before.find(({ unit }) => PURPOSE.test(unit.norm));
  if (purpose && PROVING.test(verb.norm)) return { attitude: 'open', unit: purpose.unit };
  // "Students are *apt to conclude* that …"
  const apt = [subject?.head, ...before.map(({ unit }) => unit)].find((unit) =>
    APT.test(unit?.norm ?? ''),
  );
  if (apt) return { attitude: 'open', unit: apt };
  const isLeft = before.some(({ unit }) => has(unit, 'verb:lacking'));
  if (!isLeft || !has(verb, 'verb:reporting', 'verb:factive')) return undefined;
  // "avoid saying that", "stopped writing that"
  const left = group?.chain.find(({ unit }) => LEAVING_OFF.test(unit.norm));
  if (left) return { attitude: 'open', unit: left.unit };
  if (PROVING.test(verb.norm)) return { attitude: 'open', unit: verb };
  return { attitude: 'affirm', unit: verb, insensitive: true };
}

/** Verbs of not saying something any more, or not at all. */
const LEAVING_OFF = /^(?:avoid|ceas|declin|quit|refrain|refus|stop)/;

/** "was meant to show that", "we tried to prove that". */
const PURPOSE =
  /^(?:aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|designed|expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|meant|planned|propos(?:e|es|ed|ing)|seek(?:s|ing)?|set(?:s|ting)?|sought|tried|tries|try|trying|want(?:s|ed)?)$/;

/** What people do too easily. */
const APT = /^(?:apt|inclined|liable|prone|quick|tempted|tend|tends)$/;

/** "failed to confirm that": what one fails to do leaves the matter open. */
const PROVING =
  /^(?:show|prove|confirm|convince|demonstrate|establish|find|persuade|reveal|verify|corroborate|validate)$/;
