import type { Sense } from '../language/lexicon.ts';
import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';

/** True where the last verb of a clause, the one that carries its sense, has one of the senses. */
export function verbHas(clause: Clause, sense: Sense, ...others: readonly Sense[]): boolean {
  return has(clause.verb?.chain.at(-1)?.unit, sense, ...others);
}

/** True where a phrase or its determiner has a word with one of the senses. */
export function isModified(phrase: Phrase, sense: Sense, ...others: readonly Sense[]): boolean {
  for (const word of phrase.words) if (has(word, sense, ...others)) return true;
  return has(phrase.determiner, sense, ...others);
}

/** True for "the tract *scarred by inflammation*": a bare participle that has its object for a subject. */
export function isPassiveParticiple({ kind, verb }: Clause): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  return (
    kind === 'participial' &&
    (verb?.finite === false || verb?.ambiguous === true) &&
    has(unit, 'form:participle') &&
    !has(unit, 'form:gerund')
  );
}

/** "It is the sheath *that goes first*": the relative clause is all that the outer one says of what it picks out. */
export function isCleft({ kind, opener, parent, subject, complements }: Clause): boolean {
  if (kind !== 'relative' || parent?.subject?.head.norm !== 'it' || !verbHas(parent, 'be'))
    return false;
  const said = [subject, ...complements.map(({ phrase }) => phrase)];
  // "It is not MS, which is demyelinating": behind a comma more is told, and nothing picked out.
  return (
    (opener?.norm === 'that' || opener?.index === parent.to) &&
    parent.complements.some(({ preposition, phrase }) => !preposition && said.includes(phrase))
  );
}

/** The phrase is the clause's subject or one of several that are denied together; the clause's stance counts its denials then. */
export function isSubjectOf({ subject }: Clause, phrase: Phrase): boolean {
  return (
    subject !== undefined &&
    (subject === phrase || (subject.denied && subject.members.includes(phrase)))
  );
}

/** "requires a neuropathy *to be excluded*", "most have had CIDP *ruled out*" */
export function isRuledOut(clauses: readonly Clause[], phrase: Phrase): boolean {
  return clauses.some(
    ({ kind, subject, verb }) =>
      kind === 'participial' &&
      subject === phrase &&
      /^(?:absent|excluded|ruled|sought)/.test(verb?.chain.at(-1)?.unit.norm ?? ''),
  );
}

/** The labels that stand before a clause, outermost first: "ALS: cause: …". */
export function labelsOf(clause: Clause): Clause[] {
  const labels: Clause[] = [];
  let current = clause;
  while (current.previous && current.opener) {
    const { norm } = current.opener;
    const { previous } = current;
    if (norm === ';') {
      current = previous;
      continue;
    }
    if (!LABELLING.has(norm) || previous.kind !== 'label') break;
    current = previous;
    labels.unshift(current);
  }
  // "Natalizumab – RRMS; *also effective in ALS*", and not "ALS – both; *PMA* – LMN only"
  const { previous } = clause.end?.norm === '\u2013' ? clause : current;
  if (labels.length === 0 && previous?.kind === 'label' && previous.end?.norm === '\u2013')
    return [...labelsOf(previous), previous];
  // "ALS \u2013 core feature: a neuropathy"
  const dashed = labels[0]?.previous;
  if (dashed?.kind === 'label' && dashed.end?.norm === '\u2013' && !labels[0]?.opener)
    labels.unshift(...labelsOf(dashed), dashed);
  return labels;
}

/** Marks between a label and what it labels. */
const LABELLING: ReadonlySet<string> = new Set([':', '\u2013', '=', '\u2260', '\u2192']);

/** The phrases that stand as values after a label: "Causes: *demyelination*, *gliosis*". */
export function valuesOf(clause: Clause): Phrase[] {
  const values: Phrase[] = [];
  const add = (phrase: Phrase): void => {
    values.push(phrase);
    for (const aside of phrase.asides)
      if (aside.mark === ',')
        for (const inner of aside.clauses) if (inner.subject && !inner.verb) add(inner.subject);
  };
  if (clause.subject && !clause.inherited) add(clause.subject);
  for (const { preposition, phrase } of clause.complements)
    if (!preposition || preposition.norm === 'as') add(phrase);
  return values;
}

type Omitted = 'verb' | 'subject' | 'opener' | 'parent' | 'previous';

/** A copy of a clause that lacks the named parts; what it is part of or made of stays the same. */
export function clauseWithout(clause: Clause, ...omitted: readonly Omitted[]): Clause {
  const copy: { -readonly [Key in keyof Clause]: Clause[Key] } = { ...clause };
  for (const part of omitted) copy[part] = undefined;
  return copy;
}
