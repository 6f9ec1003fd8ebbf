import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, labelsOf, valuesOf } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { type Lesion, lesionIn, lesionOfClause } from '../lesions.ts';
import { isSign, signsIn } from '../signs.ts';
import { dueToDraft, pathologyDraft } from './drafts.ts';
import { isMainRole, isMainSlot } from './main-roles.ts';
import { ownersOf, roleDrafts } from './role-drafts.ts';

/** "Cause: demyelination", "Main lesion: loss of myelin". */
export function roleInLabel(tell: Tell, sentence: Sentence, clause: Clause): void {
  const labels = labelsOf(clause);
  const slot =
    labels.findLast(({ subject }) => subject !== undefined && isMainSlot(subject)) ?? labels.at(-1);
  if (!slot) return;
  const sign = labels.find(
    ({ subject }) =>
      subject !== undefined &&
      ((signsIn(sentence, subject).length > 0 && !isSign(subject)) ||
        sentence.things(subject).some(({ kind }) => kind === 'imaging')),
  );
  const lesions: { lesion: Lesion; part: Range; phrase: Phrase }[] = [];
  const told = lesionOfClause(sentence, clause);
  if (told)
    lesions.push({ lesion: told, part: { from: clause.from, to: clause.to }, phrase: told.phrase });
  if (!clause.verb)
    for (const value of valuesOf(clause)) {
      const lesion = isLater(sentence, value, clause) ? undefined : lesionIn(sentence, value);
      if (lesion) lesions.push({ lesion, part: rangeOf(value), phrase: value });
    }
  for (const { lesion, part, phrase } of lesions) {
    const role = sign?.subject ?? slot.subject;
    if (role && !sign && isMainSlot(role)) {
      const owners = ownersOf(sentence, clause, role, phrase);
      for (const disease of owners.diseases) {
        if (owners.of?.kind === 'sign')
          tell(
            dueToDraft(
              owners.of.concept ?? '',
              disease,
              lesion,
              clause,
              [part],
              role,
              owners.antecedents,
            ),
          );
        else
          tell(
            pathologyDraft(disease, {
              clause,
              parts: [rangeOf(role), part],
              lesion,
              shape: 'telegraphic',
              antecedents: owners.antecedents,
              subjectPart: rangeOf(role),
            }),
          );
      }
      continue;
    }
    if (!role) continue;
    // "ALS → myelin loss", "ALS: loss of myelin"
    for (const thing of sentence.things(role)) {
      if (
        thing.kind === 'disease' &&
        thing.concept &&
        // In a chain of arrows only the first link is the cause.
        ((clause.opener?.norm === '\u2192' && clause.previous?.subject === role) ||
          clause.opener?.norm === '=' ||
          clause.end?.norm === '\u2192' ||
          // "ALS: mainly loss of myelin", "ALS: primary demyelination"
          (!clause.verb &&
            (clause.loose.some((word) => has(word, 'is:primarily')) ||
              isModified(phrase, 'is:primary') ||
              phrase.head.norm.startsWith('primary '))))
      ) {
        tell(
          pathologyDraft(thing.concept, {
            clause,
            parts: [rangeOf(role), part],
            lesion,
            shape: 'telegraphic',
          }),
        );
      }
    }
    // "Clonus – demyelination"; behind a colon only where the label over it asks for causes
    if (slot === sign && clause.opener?.norm === ':' && !asksForCauses(sentence, role)) continue;
    const scope = scopeOf(sentence, clause, role);
    for (const concept of isSign(role) ? [] : signsIn(sentence, role))
      for (const disease of certainIn(scope))
        tell(
          dueToDraft(
            concept,
            disease,
            lesion,
            clause,
            [rangeOf(role), part],
            role,
            scope.antecedents,
          ),
        );
  }
}

/** "Signs of ALS and *what lies behind them*: …", "ALS: *why* they are weak: …" */
function asksForCauses({ parse }: Sentence, { from }: Phrase): boolean {
  return parse.units
    .slice(0, from)
    .some((unit) => has(unit, 'noun:cause') || /^(?:behind|caused|explained|why)$/.test(unit.norm));
}

/** "They found the cause of ALS: loss of myelin." */
export function roleAnnounced(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { opener, previous, verb } = clause;
  if (verb || opener?.norm !== ':' || !previous?.verb || previous.verb.negations.length > 0) return;
  const role = previous.complements.findLast(({ preposition }) => !preposition)?.phrase;
  if (!role || role.denied || !isMainRole(role)) return;
  for (const value of valuesOf(clause))
    roleDrafts(
      tell,
      sentence,
      clause,
      role,
      value,
      [rangeOf(role), rangeOf(value)],
      undefined,
      previous,
    );
}

/** "axon loss, *then myelin loss*": what comes after another is not what it begins with. */
function isLater({ parse }: Sentence, { from }: Phrase, clause: Clause): boolean {
  return (
    from > clause.from + 1 && /^(?:afterwards|later|then)$/.test(parse.units[from - 1]?.norm ?? '')
  );
}
