import type { Clause, Phrase } from '../../../language/parse.ts';
import { phraseOf } from '../../../language/parse/phrases.ts';
import { has } from '../../../language/tag.ts';
import { labelsOf, valuesOf } from '../../clauses.ts';
import type { Sentence, Tell } from '../../sentence.ts';
import { isExcluding } from '../../phrases.ts';
import type { Thing } from '../../things.ts';
import { classesIn, membership, membersIn } from './membership.ts';

/** "ALS: demyelinating", "Demyelinating diseases: MS, ALS". */
export function labelled(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb && clause.kind !== 'participial' && !clause.verb.ambiguous) return;
  const labels = labelsOf(clause.kind === 'participial' && clause.parent ? clause.parent : clause);
  if (labels.length === 0) return;
  const pairedUp = sentence.parse.units.some(({ norm }) => norm === 'respectively');
  if (pairedUp) return;
  const values =
    clause.verb &&
    /^(?:understanding|living|facing|explaining|treating|meet|meeting)$/.test(
      clause.verb.chain[0]?.unit.norm ?? '',
    )
      ? clause.complements.map(({ phrase }) => phrase)
      : clause.verb
        ? participleSaid(clause)
        : valuesOf(clause);
  const inner = [...labels].reverse();
  deniedBehind(tell, sentence, clause, inner);
  for (const value of values) {
    for (const group of [...classesIn(sentence, value), ...classNamed(sentence, value, inner)]) {
      for (const label of inner) {
        // "ALS *vs.* demyelinating disease" over a column for each
        if (isSetAgainst(sentence, label.subject)) break;
        const found = [
          ...membersIn(sentence, label.subject).filter(
            ({ phrase }) => label.subject?.members.includes(phrase) ?? false,
          ),
          ...ofWhatAskedFor(sentence, label.subject),
        ];
        if (found.length > 0) {
          for (const member of found) tell(membership(member, group, clause, 'telegraphic'));
          break;
        }
        if (!isSlotForClass(label)) break;
      }
    }
    for (const member of membersIn(sentence, value)) {
      const label = inner.find((candidate) => !isTransparent(sentence, candidate));
      if (!label?.subject || !isListed(clause, value)) continue;
      // "ALS \u2260 demyelinating disease. ALS = MND."
      if (sentence.parse.units.some(({ norm }) => norm === '\u2260')) continue;
      // "Tick all demyelinating conditions:"
      const named = label.complements.find(({ preposition }) => !preposition)?.phrase;
      for (const group of [
        ...classesIn(sentence, label.subject),
        ...glossed(sentence, label.subject),
        ...(named ? classesIn(sentence, named) : []),
      ]) {
        tell(membership(member, group, clause, 'membership'));
      }
    }
  }
}

/** "ALS *versus* demyelinating disease" */
function isSetAgainst(sentence: Sentence, label: Phrase | undefined): boolean {
  return (
    label?.attached.some(
      ({ preposition, phrase }) =>
        isExcluding(preposition) && classesIn(sentence, phrase).length > 0,
    ) ?? false
  );
}

/** "MS: *not demyelinating*" */
function deniedBehind(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  [label]: readonly Clause[],
): void {
  const [only, ...others] = clause.fronted;
  if (clause.verb || clause.subject || clause.complements.length + others.length > 0) return;
  if (only?.preposition?.norm !== 'not' || !label?.subject || label.verb) return;
  for (const group of classesIn(sentence, only.phrase))
    for (const member of membersIn(sentence, label.subject))
      tell(
        membership(member, group, clause, 'telegraphic', undefined, {
          denials: [only.preposition],
        }),
      );
}

/** "*Classification of ALS*: demyelinating disease": the one whose class is asked for. */
function ofWhatAskedFor(sentence: Sentence, label: Phrase | undefined): Thing[] {
  const of = label && asksForClass(label) && !label.denied ? label.attached : [];
  return of
    .filter(({ preposition }) => preposition.norm === 'of')
    .flatMap(({ phrase }) => membersIn(sentence, phrase));
}

/** "Class | Motor neuron disease": under such a head the name is the class's, not the one disease's. */
function classNamed(sentence: Sentence, value: Phrase, labels: readonly Clause[]): Thing[] {
  if (!labels.some(({ subject }) => subject !== undefined && asksForClass(subject))) return [];
  const name = /^(.+) (?:disease|disorder)s?$/.exec(value.head.norm)?.[1];
  const concept = name === undefined ? undefined : sentence.world.classNamed(name);
  const [thing] = sentence.things(value);
  return concept !== undefined && thing ? [{ ...thing, kind: 'class', concept }] : [];
}

/** "Class", "Type of disease": a head whose cells are classes. */
export function asksForClass({ head }: Phrase): boolean {
  return /^(?:categor(?:y|ies)|class|classes|classification|family|families|group|groups|kinds?|types?)$/.test(
    head.norm,
  );
}

/** "both demyelinating" under a heading that names two. */
export function ofBoth(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const both = subject?.determiner;
  if (verb || !subject || subject.nominal || !both || !/^(?:all|both)$/.test(both.norm)) return;
  const them = phraseOf(subject.from, subject.from + 1, both);
  for (const group of classesIn(sentence, subject))
    for (const member of membersIn(sentence, them))
      tell(membership(member, group, clause, 'telegraphic'));
}

/** "ALS: a variant of MS *confined to* …": what looks like a verb only describes the value. */
function participleSaid({ verb, subject, complements }: Clause): Phrase[] {
  const [first] = complements;
  return verb?.ambiguous && has(subject?.determiner, 'indefinite') && subject && first?.preposition
    ? [subject]
    : [];
}

/** "white (= demyelinating)": the class that a label is explained by. */
function glossed(sentence: Sentence, label: Phrase): Thing[] {
  return label.asides
    .filter(({ mark }) => mark === '(')
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ subject, verb, opener }) =>
        subject && !verb && opener?.norm === '=' ? classesIn(sentence, subject) : [],
      ),
    );
}

/** A disease listed by its name alone, not one that something is said of. */
function isListed(clause: Clause, value: Phrase): boolean {
  return clause.verb === undefined && (clause.subject === value || value.members.length > 0);
}

/** A label that only sorts what a broader label names: "Diagnosis", "examples", "of the centre". */
function isTransparent(sentence: Sentence, label: Clause): boolean {
  const { subject } = label;
  if (!subject) return true;
  if (subject.denied || subject.head.denied) return false;
  // "Members" may be people.
  if (
    sentence
      .things(subject)
      .some(({ kind }) => kind !== 'plain' && kind !== 'role' && kind !== 'person')
  )
    return false;
  return LISTING.has(subject.head.norm) || PLACES.has(subject.head.norm);
}

/** Parts of the body and of life by which the members of a class are sorted. */
const PLACES: ReadonlySet<string> = new Set([
  'central',
  'peripheral',
  'cns',
  'pns',
  'brain',
  'cord',
  'spinal cord',
  'acquired',
  'inherited',
  'hereditary',
  'genetic',
  'adult',
  'adults',
  'children',
  'childhood',
]);

/** Labels that only sort what a broader label names. */
const LISTING: ReadonlySet<string> = new Set([
  'entry',
  'value',
  'heading',
  'item',
  'diagnosis',
  'diagnoses',
  'disease',
  'diseases',
  'condition',
  'conditions',
  'disorders',
  'disorder',
  'examples',
  'example',
  'members',
  'member',
  'names',
  'name',
  'types',
  'type',
  'list',
  'entity',
  'entities',
  'dx',
  'illness',
  'illnesses',
  'common',
  'rare',
  'term',
  'topic',
  'here',
  'following',
]);

function isSlotForClass(label: Clause): boolean {
  const head = label.subject?.head;
  if (!head) return true;
  return has(head, 'noun:kindOfDisease', 'noun:partOfKind') || SLOT.has(head.norm);
}

/** Labels whose value may be a class. */
const SLOT: ReadonlySet<string> = new Set([
  'entry',
  'value',
  'answer',
  'detail',
  'details',
  'heading',
  'item',
  'property',
  'attribute',
  'field',
  'what',
  'classification',
  'definition',
  'summary',
  'about',
  'description',
  'overview',
  'key',
  'both',
  'dx',
  'nosology',
  'essence',
  'nature',
  'note',
  'in short',
  'short',
  'a',
  'group',
  'class',
  'type',
  'category',
  'kind',
  'it',
]);
