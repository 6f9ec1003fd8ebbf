import type { Clause } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { valuesOf, verbHas } from '../../clauses.ts';
import { denialsOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import { classesIn, clauseOfAside, membership, membersIn } from './membership.ts';

/** "With ALS we are dealing with a demyelinating disease", "by ALS we mean a …". */
export function dealtWith(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, fronted } = clause;
  const last = verb?.chain.at(-1)?.unit;
  if (!verb || !last || !/^(?:we|you|one)$/.test(subject?.head.norm ?? '')) return;
  const isDealing = last.norm.startsWith('deal');
  const isMeaning = last.norm === 'mean';
  if (!isDealing && !isMeaning && !/^(?:face|facing|have)$/.test(last.norm)) return;
  const topics = fronted.filter(({ preposition }) =>
    (isMeaning ? /^by$/ : /^(?:in|with)$/).test(preposition?.norm ?? ''),
  );
  for (const { preposition, phrase } of clause.complements) {
    if ((preposition?.norm === 'with') !== isDealing || (preposition && !isDealing)) continue;
    if (!has(phrase.determiner, 'indefinite')) continue;
    for (const group of classesIn(sentence, phrase))
      for (const topic of topics)
        for (const member of membersIn(sentence, topic.phrase))
          if (group.kind === 'class') tell(membership(member, group, clause, 'classing', verb));
  }
}

/** "Two demyelinating diseases fill this clinic: MS and ALS." */
export function announced(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { opener, previous, verb } = clause;
  if (verb || opener?.norm !== ':' || !previous?.verb || previous.verb.negations.length > 0) return;
  // "… can mimic other disorders: ALS, …"
  if (verbHas(previous, 'verb:contrasting', 'verb:denying')) return;
  const named = [
    ...(previous.subject && !previous.inherited ? [previous.subject] : []),
    ...previous.complements.flatMap(({ preposition, phrase }) =>
      !preposition || TURNED_TO.test(preposition.norm) ? [phrase] : [],
    ),
  ].filter(
    ({ determiner, head, words, to }) =>
      COUNTING.test(determiner?.norm ?? '') ||
      words.some(({ kind }) => kind === 'number') ||
      // "We will cover *the demyelinating diseases*: …"
      (head.norm.endsWith('s') && to === opener.index && isEnumeration(clause)),
  );
  // "Please code *the following as demyelinating disease*: …"
  const isFollowing = previous.complements.some(
    ({ preposition, phrase }) => !preposition && phrase.head.norm === 'following',
  );
  if (isFollowing && verbHas(previous, 'verb:classing'))
    named.push(
      ...previous.complements.flatMap(({ preposition, phrase }) =>
        preposition?.norm === 'as' ? [phrase] : [],
      ),
    );
  // "Three disorders *are demyelinating*: …"
  const told = areOfKind(previous) && isEnumeration(clause) ? previous.complements.slice(0, 1) : [];
  for (const phrase of [...named, ...told.map(({ phrase: said }) => said)])
    for (const group of classesIn(sentence, phrase))
      for (const value of group.kind === 'class' ? valuesOf(clause) : [])
        for (const member of membersIn(sentence, value))
          tell(
            membership(member, group, clause, 'membership', undefined, {
              denials: denialsOf(group),
            }),
          );
}

/** "*The disorders* in this chapter *are* …": several of them, said to be of one kind. */
function areOfKind({ subject, verb, complements }: Clause): boolean {
  return (
    subject !== undefined &&
    !subject.denied &&
    (has(subject.head, 'noun:kindOfDisease') || COUNTING.test(subject.head.norm)) &&
    (subject.head.norm.endsWith('s') || COUNTING.test(subject.head.norm)) &&
    has(verb?.chain.at(-1)?.unit, 'be') &&
    complements.length === 1 &&
    complements[0]?.preposition === undefined
  );
}

/** "we turn *to*", "let us look *at*", "think *of*" */
const TURNED_TO = /^(?:about|at|of|on|to)$/;

/** Several names side by side. */
function isEnumeration(clause: Clause): boolean {
  const values = valuesOf(clause);
  return values.length > 1 || values.some(({ members }) => members.length > 1);
}

/** What says how many names are to come. */
const COUNTING = /^(?:one|two|three|four|five|six|several)$/;

/** "Every condition on this ward is demyelinating, *ALS included*." */
export function included(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { kind, parent, subject, verb } = clause;
  if (kind !== 'participial' || verb?.chain.at(-1)?.unit.norm !== 'included' || !parent) return;
  const said = [
    ...(parent.subject ? [parent.subject] : []),
    ...parent.complements.map(({ phrase }) => phrase),
  ];
  if (parent.verb && parent.verb.negations.length > 0) return;
  for (const phrase of said)
    for (const group of classesIn(sentence, phrase))
      for (const member of group.kind === 'class' ? membersIn(sentence, subject) : [])
        tell(
          membership(member, group, parent, 'membership', undefined, {
            denials: denialsOf(group),
          }),
        );
}

/** "ALS is special *among demyelinating diseases*", "unlike *other* demyelinating diseases, ALS …": it is one of them. */
export function amongThem(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, fronted, complements, verb } = clause;
  const quality = complements.some(({ preposition, phrase }) => !preposition && !phrase.nominal);
  const object = complements.find(
    ({ preposition, phrase }) => !preposition && phrase.nominal,
  )?.phrase;
  const makes = /^(?:makes?|made|sets?)$/.test(verb?.chain.at(-1)?.unit.norm ?? '');
  const differs = verb?.chain.at(-1)?.unit.norm.startsWith('differ') === true;
  const owner = makes ? object : clause.inherited ? undefined : subject;
  if (!owner) return;
  for (const { preposition, phrase } of [...fronted, ...complements]) {
    if (!preposition || phrase.members.length > 1 || !phrase.head.norm.endsWith('s')) continue;
    const among = quality && /^(?:among|amongst)$/.test(preposition.norm);
    const beside =
      (isExcluding(preposition) || (differs && preposition.norm === 'from')) &&
      (phrase.determiner?.norm === 'other' || phrase.words[0]?.norm === 'other');
    if (!among && !(beside && isNamedAlone(sentence))) continue;
    for (const group of classesIn(sentence, phrase))
      for (const member of group.kind === 'class' ? membersIn(sentence, owner) : [])
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: denialsOf(group),
          }),
        );
  }
}

/** Only one disease is named, so that "other" sets it beside no third. */
function isNamedAlone({ parse, world }: Sentence): boolean {
  const named = parse.units.flatMap(({ names }) =>
    [...names].filter((concept) => world.kindOf(concept) === 'disease'),
  );
  return new Set(named).size === 1;
}
