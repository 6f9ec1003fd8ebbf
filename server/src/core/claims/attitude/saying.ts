import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { isFirstPerson, isPerson, speaksForField } from '../speakers.ts';
import { isAdvice } from './advice.ts';
import type { Embedding } from './embedding.ts';
import { isSaidByNobody } from './nobodys.ts';

/** Whose word a clause is that somebody says, hears or is given marks for. */
export function attitudeOfSaying(parent: Clause, verb: Unit): Embedding | undefined {
  // "was sorry *to hear* that": what one has feelings about is so.
  if (/^(?:hear|read)$/.test(verb.norm) && (isSaidByNobody(parent) || isFeltAbout(parent)))
    return { attitude: 'affirm', unit: verb };
  // "having read that", "I have heard that": somebody else's word.
  if (/^(?:read|hear|heard)$/.test(verb.norm)) return { attitude: 'report', unit: verb };
  // "full marks *for stating* that …", "no credit for saying that …"
  const credited = creditFor(parent);
  if (credited) return credited;
  return has(verb, 'verb:reporting') ? attitudeOfReport(parent, verb) : undefined;
}

function attitudeOfReport(parent: Clause, verb: Unit): Embedding {
  const person = isFirstPerson(parent.subject);
  if (isBlamedFor(parent)) return { attitude: 'report', unit: verb };
  // "Strangers have *informed me* that …"
  const isTold = parent.complements.some(({ phrase }) => isFirstPerson(phrase));
  if (isTold && !person && !isTaughtByEvidence(parent)) return { attitude: 'report', unit: verb };
  // "*Nobody can* fairly *say* that …": what no one can hold is not so.
  const nobody = parent.subject?.head;
  if (
    /^(?:no one|no-one|nobody|noone)$/.test(nobody?.norm ?? '') &&
    /^(?:argue|claim|contend|hold|maintain|say)$/.test(verb.norm) &&
    parent.verb?.modals.some(({ norm }) => /^(?:can|could|will|would)$/.test(norm))
  )
    return { attitude: 'deny', unit: nobody, insensitive: true };
  // "I *could tell* you that …"
  const could = person && parent.verb?.modals.find(({ norm }) => norm === 'could');
  if (could) return { attitude: 'open', unit: could };
  if (isSaidFreely(parent)) return { attitude: 'affirm', unit: verb, insensitive: true };
  if (isOwnWord(parent) || isTaughtByEvidence(parent)) return { attitude: 'affirm', unit: verb };
  if (isSaidByNobody(parent) || isAdvice(parent)) return { attitude: 'affirm', unit: verb };
  const isThings = parent.subject !== undefined && !isPerson(parent.subject);
  if (isThings && /^(?:suggest|impl|argue|hypothes)/.test(verb.norm))
    return { attitude: 'hedge', unit: verb };
  if (verb.norm.startsWith('hypothes')) return { attitude: 'open', unit: verb };
  if (person && isTeaching(parent)) return { attitude: 'affirm', unit: verb };
  return { attitude: speaksForField(parent.subject) ? 'affirm' : 'report', unit: verb };
}

/** "I tell them that", "I keep telling them that": what one says is what one holds. */
function isTeaching({ kind, verb }: Clause): boolean {
  const [first, ...rest] = verb?.chain ?? [];
  return (
    kind !== 'participial' &&
    (has(rest.at(-1)?.unit ?? first?.unit, 'form:base') ||
      /^(?:keep|continue)$/.test(first?.unit.norm ?? ''))
  );
}

/** "I told him that", "Explained to the family that": what the writer said is the writer's word. */
function isOwnWord({ kind, verb, subject, complements, opener }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || kind !== 'main' || opener || verb.modals.length > 0)
    return false;
  if (verb.chain.length > 1 || verb.negations.length > 0) return false;
  if (subject ? !isFirstPerson(subject) : !has(last.unit, 'form:past')) return false;
  return (
    /^(?:advised|assured|explained|informed|reassured|reminded|taught|told|warned)$/.test(
      last.unit.norm,
    ) &&
    complements.every(({ phrase }) => !/^(?:examiner|professor|teacher)s?$/.test(phrase.head.norm))
  );
}

/** "We have *no hesitation in saying* that …": the writer's own word, whatever the "no" denies. */
function isSaidFreely({ kind, opener, subject, parent }: Clause): boolean {
  return (
    kind === 'participial' &&
    /^(?:about|in)$/.test(opener?.norm ?? '') &&
    subject?.denied === true &&
    /^(?:difficulty|doubt|hesitation|problem|qualm|reservation|scruple|trouble)s?$/.test(
      subject.head.norm,
    ) &&
    isFirstPerson(parent?.subject)
  );
}

/** "Experience *tells us* that …": what was found, rather than somebody's word. */
function isTaughtByEvidence({ subject, verb, complements }: Clause): boolean {
  return (
    /^tells?$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    /^(?:anatomy|autops(?:y|ies)|biops(?:y|ies)|common sense|data|evidence|experience|experiments?|histology|history|imaging|microscopy|neuropathology|pathology|practice|research|results?|stud(?:y|ies)|trials?)$/.test(
      subject?.head.norm ?? '',
    ) &&
    complements.some(({ phrase }) => /^(?:you|us)$/.test(phrase.head.norm))
  );
}

/** "was banned *for suggesting* that …" */
function isBlamedFor({ kind, opener, parent }: Clause): boolean {
  const outer = parent?.verb?.chain.at(-1)?.unit.norm ?? '';
  return (
    kind === 'participial' &&
    opener?.norm === 'for' &&
    /^(?:attack|ban|blam|criticis|criticiz|fin(?:ed|es|ing)|fir(?:ed|es|ing)|mock|rebuk|reprimand|ridicul|scold|su(?:ed|es|ing)|tak)/.test(
      outer,
    )
  );
}

/** What an examiner gives or does not give a mark for. */
function creditFor({ kind, opener, verb, subject, parent }: Clause): Embedding | undefined {
  if (kind !== 'participial' || opener?.norm !== 'for' || !verb) return undefined;
  const marks = [subject, ...(parent?.complements.map(({ phrase }) => phrase) ?? [])].find(
    (phrase) => phrase && /^(?:credit|mark|point)s?$/.test(phrase.head.norm),
  );
  if (!marks) return undefined;
  const last = parent?.verb?.chain.at(-1)?.unit;
  const lost =
    marks.denied ||
    has(last, 'verb:lacking', 'verb:denying') ||
    (parent?.verb?.negations.length ?? 0) > 0 ||
    (last !== undefined && !/^(?:award|earn|g[ai]ve|get|got|receiv|score)/.test(last.norm)) ||
    marks.words.some(({ norm }) => /^(?:negative|minus)$/.test(norm));
  return { attitude: lost ? 'open' : 'affirm', unit: marks.head };
}

/** "She was *upset* to hear": a state of mind, and what brought it about. */
function isFeltAbout({ kind, verb, parent }: Clause): boolean {
  const [felt] = parent?.complements ?? [];
  return (
    kind === 'participial' &&
    verb?.finite === false &&
    has(parent?.verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    felt !== undefined &&
    !felt.preposition &&
    felt.phrase.determiner === undefined
  );
}
