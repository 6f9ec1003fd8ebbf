import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Shape } from '../../../model.ts';
import { clauseWithout, isSubjectOf } from '../../clauses.ts';
import { hostsOf } from '../../scope.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../../sentence.ts';
import { isWholeDisease, type Thing } from '../../things.ts';
import { lesionOfClause } from '../lesions.ts';

/** Members that can be put into a class. */
export function membersIn(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  if (isSetApart(sentence, phrase)) return [];
  const picked = pickedOf(phrase);
  if (picked) return membersIn(sentence, picked);
  const named = sentence.things(phrase).filter(isWholeDisease);
  // "the diagnosis of ALS, which is …"
  const diagnosed =
    phrase.head.norm === 'diagnosis'
      ? phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase
      : undefined;
  if (diagnosed) return membersIn(sentence, diagnosed);
  if (named.length > 0 || !has(phrase.head, 'noun:kindOfDisease') || phrase.members.length > 1)
    return named;
  // "ALS, *a disorder* that belongs among …"
  const hosts = hostsOf(sentence, phrase).flatMap((host) => sentence.things(host));
  if (hosts.some(isWholeDisease)) return hosts.filter(isWholeDisease);
  // "Every disease on it, *including ALS*, is …"
  const ofAll = /^(?:all|each|every)$/.test(phrase.determiner?.norm ?? '')
    ? [phrase, ...phrase.attached.map(({ phrase: part }) => part)]
        .flatMap(({ attached }) => attached)
        .filter(({ preposition }) => preposition.norm === 'including')
    : [];
  if (ofAll.length > 0) return ofAll.flatMap((part) => membersIn(sentence, part.phrase));
  // "Both conditions on this page, MS and ALS, are …"
  return [phrase, ...phrase.attached.slice(-1).map(({ phrase: last }) => last)]
    .flatMap(({ asides }) => asides)
    .filter(({ mark }) => mark === ',' || mark === '(')
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ subject, verb }) =>
        subject && !verb ? membersIn(sentence, subject) : [],
      ),
    );
}

/** "MS and ALS, only *the former*": the one of two that is meant. */
function pickedOf({ members, asides }: Phrase): Phrase | undefined {
  const [first, second] = members;
  if (!first || !second || members.length > 2) return undefined;
  const picked = [...asides, ...second.asides]
    .flatMap(({ clauses }) => clauses)
    .find(({ verb, subject }) => !verb && PICKED.test(subject?.head.norm ?? ''))?.subject;
  return picked && (picked.head.norm.startsWith('f') ? first : second);
}

const PICKED = /^(?:first|former|latter|second)$/;

/** "ALS *excepted*", "ALS *alone excluded*", "ALS *aside*" */
function isSetApart({ parse: { clauses, units } }: Sentence, phrase: Phrase): boolean {
  const next = units[phrase.to]?.norm === 'alone' ? units[phrase.to + 1] : units[phrase.to];
  return (
    /^(?:aside|notwithstanding)$/.test(next?.norm ?? '') ||
    clauses.some(
      ({ kind, subject, verb }) =>
        kind === 'participial' &&
        subject === phrase &&
        /^(?:excepted|excluded|exempted)$/.test(verb?.chain.at(-1)?.unit.norm ?? ''),
    )
  );
}

/** What a member can be put into: a class, or another disease of which it is a form. */
export function classesIn(sentence: Sentence, phrase: Phrase): Thing[] {
  const named = sentence
    .things(phrase)
    .filter(
      ({ kind, mixed, partOf }) => !mixed && (kind === 'class' || (kind === 'disease' && partOf)),
    );
  if (named.length > 0) return named;
  // "the bulk of demyelinating disease"
  const whole =
    SHARE.test(phrase.head.norm) || isAllMarks(phrase) || isDefinition(phrase)
      ? phrase.attached.find(({ preposition }) => preposition.norm === 'of')
      : undefined;
  if (whole) return classesIn(sentence, whole.phrase);
  const them = oneOfThem(sentence, phrase);
  if (them.length > 0) return them;
  return phrase.members.flatMap((one) => described(sentence, one));
}

/** "Demyelinating diseases are many, and MS is not *one of them*." */
function oneOfThem(sentence: Sentence, phrase: Phrase): Thing[] {
  if (!/^(?:not )?one$/.test(phrase.head.norm)) return [];
  const [of, ...others] = phrase.attached;
  if (of?.preposition.norm !== 'of' || of.phrase.head.norm !== 'them' || others.length > 0)
    return [];
  const told = sentence.parse.clauses.findLast(
    ({ subject, verb, inherited, to }) => subject && verb && !inherited && to < phrase.from,
  );
  const before = told?.subject;
  // "have several *mimics*, and ALS is one of them"
  if (
    told?.complements.some((other) => other.phrase.head.names.size === 0 && isPlural(other.phrase))
  )
    return [];
  if (!before || before.members.length > 1 || before.denied || !isPlural(before)) return [];
  return sentence
    .things(before)
    .filter(({ kind, mixed, within }) => kind === 'class' && !mixed && within.length === 0)
    .map((thing) => ({ ...thing, phrase, core: phrase, denied: phrase.denied }));
}

function isPlural({ head }: Phrase): boolean {
  return head.norm.endsWith('s');
}

/** "*all the hallmarks* of a demyelinating disease" */
export function isAllMarks({ determiner, head }: Phrase): boolean {
  return (
    /^(?:all|every)$/.test(determiner?.norm ?? '') &&
    /^(?:characteristic|feature|hallmark|mark)s?$/.test(head.norm)
  );
}

/** "fits *the definition* of a demyelinating disease" */
export function isDefinition({ determiner, head }: Phrase): boolean {
  return (
    /^(?:all|our|the)$/.test(determiner?.norm ?? '') &&
    /^(?:criteria|criterion|definition)s?$/.test(head.norm)
  );
}

/** Nouns for how much of a class something makes up. */
const SHARE =
  /^(?:bulk|share|part|portion|fraction|proportion|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** "is a demyelinating neuropathy": a kind of disease that another may be. */
export function kindsIn(sentence: Sentence, phrase: Phrase): Thing[] {
  if (phrase.members.length > 1 || !/^an?$/.test(phrase.determiner?.norm ?? '')) return [];
  return sentence
    .things(phrase)
    .filter(isWholeDisease)
    .filter(({ antecedent, mixed }) => !antecedent && !mixed)
    .map((thing) => ({ ...thing, kind: 'class' }));
}

/** "a disease *that destroys myelin*", "the family of illnesses *that strip axons of it*": a class told by a clause. */
function described(sentence: Sentence, phrase: Phrase): Thing[] {
  const kind = [phrase, ...phrase.attached.map(({ phrase: object }) => object)].find(({ head }) =>
    /^(?:disease|disorder|illness|condition|ailment|malad|affliction|sickness)/.test(head.norm),
  );
  const [base] = sentence.things(phrase);
  if (!kind || !base || base.kind === 'disease') return [];
  if (kind !== phrase && !has(phrase.head, 'noun:collection', 'noun:partOfKind', 'pronoun'))
    return [];
  for (const clause of sentence.parse.clauses) {
    if (clause.kind !== 'relative' || clause.subject !== phrase || clause.opener === undefined)
      continue;
    if (!/^(?:that|which)$/.test(clause.opener.norm) || clause.verb?.chain.at(-1)?.passive)
      continue;
    // "often damages *the optic nerve*": where one nerve is struck tells no class.
    if (
      clause.complements.some(
        ({ phrase: { head, words } }) => head.norm === 'nerve' && words.length > 1,
      )
    )
      continue;
    const lesion = lesionOfClause(sentence, clause);
    const tissue = lesion && sentence.world.concept(lesion.concept)?.damages;
    const concept = tissue && sentence.world.classOf(tissue);
    if (!concept) continue;
    const whole: Phrase = { ...phrase, to: Math.max(phrase.to, clause.to) };
    const denied = base.denied !== ((clause.verb?.negations.length ?? 0) % 2 === 1);
    return [{ ...base, phrase: whole, core: whole, kind: 'class', concept, denied }];
  }
  return [];
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
