import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Shape } from '../../../model.ts';
import { clauseWithout, isSubjectOf } from '../../clauses.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';

/** Members that can be put into a class. */
export function membersIn(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  const named = sentence.things(phrase).filter(isWholeDisease);
  if (named.length > 0 || !has(phrase.head, 'noun:kindOfDisease') || phrase.members.length > 1)
    return named;
  // "Both conditions on this page, MS and ALS, are …"
  return phrase.asides
    .filter(({ mark }) => mark === ',' || mark === '(')
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ subject, verb }) =>
        subject && !verb ? membersIn(sentence, subject) : [],
      ),
    );
}

/** What a member can be put into: a class, or another disease of which it is a form. */
export function classesIn(sentence: Sentence, phrase: Phrase): Thing[] {
  return sentence
    .things(phrase)
    .filter(
      ({ kind, mixed, partOf }) => !mixed && (kind === 'class' || (kind === 'disease' && partOf)),
    );
}

/** The draft `member is-a group`; `member same-as group` where the group is a disease of which it is "a form". */
export function membership(
  member: Thing,
  group: Thing,
  clause: Clause,
  shape: Shape,
  verb?: Range,
  fields: Partial<Draft> = {},
): Draft {
  const object = group.phrase;
  return {
    subject: member.concept ?? '',
    relation: group.kind === 'disease' ? 'same-as' : 'is-a',
    object: group.concept ?? '',
    clause,
    denials: denialsOf(...[member, group].filter(({ phrase }) => !isSubjectOf(clause, phrase))),
    parts: [rangeOf(member.phrase), rangeOf(object), ...(verb ? [verb] : [])],
    objectPart: rangeOf(object),
    subjectPart: rangeOf(member.phrase),
    shape,
    antecedents: [member.antecedent, group.antecedent].filter((because) => because !== undefined),
    repaired: member.repaired || group.repaired,
    ...fields,
  };
}

/** A stand-in for the clause that a noun phrase amounts to: it has no verb or subject of its own. */
export function stripped(clause: Clause): Clause {
  const bare = clauseWithout(clause, 'verb', 'subject', 'opener');
  return { ...bare, loose: [], complements: [], fronted: [] };
}

/** An apposition shares the doubts of the sentence, not the denials of its verb. */
export function clauseOfAside(outer: Clause, inner: Clause): Clause {
  const end = inner.end ?? outer.end;
  return {
    ...clauseWithout(outer, 'verb', 'subject'),
    loose: outer.loose.filter((word) => has(word, 'is:wrongly')),
    complements: [],
    fronted: [],
    ...(end ? { end } : {}),
  };
}
