import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isDoubted } from '../doubted.ts';
import { harmAscribed, type Lesion, lesionOf } from '../lesions.ts';
import { dueToDraft } from '../pathology/drafts.ts';
import { signsIn } from '../signs.ts';

/** "The weakness of ALS *is demyelinating* (in origin)", "is *of demyelinating origin*": the sign has the adjective of its cause. */
export function ascribedSign(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  if (!subject || !has(verb?.chain.at(-1)?.unit, 'be')) return;
  if (VAGUE.test(subject.head.norm)) return;
  const signs = signsIn(sentence, subject);
  if (signs.length === 0) return;
  for (const { preposition, phrase } of complements) {
    const isOfOrigin = preposition?.norm === 'of' && ORIGIN.test(phrase.head.norm);
    // "a *demyelinating symptom*"
    const isAdjective = !preposition && (!phrase.nominal || isSignOfKind(phrase));
    const lesion = isOfOrigin || isAdjective ? ascribedBy(sentence, phrase) : undefined;
    // "is *a failure of conduction in demyelinated nerves*"
    const fault =
      !preposition &&
      !/^problems?$/.test(subject.head.norm) &&
      /^(?:block|failure|slowing)$/.test(phrase.head.norm)
        ? lesionOf(sentence, phrase)
        : undefined;
    if (lesion ?? fault) ofSigns(tell, sentence, clause, subject, signs, lesion ?? fault);
  }
}

/** "a demyelinating *symptom*", "a demyelinating *phenomenon*" */
function isSignOfKind({ determiner, head, words }: Phrase): boolean {
  return (
    words.length === 2 &&
    /^an?$/.test(determiner?.norm ?? '') &&
    /^(?:phenomenon|problem|sign|symptom)$/.test(head.norm)
  );
}

/** "Weakness is *one of the ways in which demyelination shows itself* in ALS", "is *how demyelination manifests*". */
export function wayItShows(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !has(verb?.chain.at(-1)?.unit, 'be')) return;
  const signs = signsIn(sentence, subject);
  if (signs.length === 0) return;
  for (const inner of sentence.parse.clauses) {
    const shows = inner.verb?.chain.at(-1)?.unit.norm ?? '';
    if (inner.parent !== clause || !inner.subject || !SHOWING.test(shows)) continue;
    if (inner.opener?.norm !== 'how' && !(isWay(clause) && inner.opener?.norm === 'in which'))
      continue;
    if ((inner.verb?.negations.length ?? 0) > 0) continue;
    const lesion = lesionOf(sentence, inner.subject);
    if (lesion) ofSigns(tell, sentence, clause, subject, signs, lesion, inner);
  }
}

/** "one of *the ways*" */
function isWay({ complements }: Clause): boolean {
  return complements.some(({ phrase }) =>
    [phrase, ...phrase.attached.map(({ phrase: of }) => of)].some(({ head }) =>
      /^ways?$/.test(head.norm),
    ),
  );
}

function ofSigns(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  subject: Phrase,
  signs: readonly string[],
  lesion: Lesion | undefined,
  told: Clause = clause,
): void {
  if (!lesion) return;
  const scope = scopeOf(sentence, clause, subject);
  if (!scope.direct) return;
  const parts = [rangeOf(subject), { from: clause.from, to: told.to }];
  for (const disease of certainIn(scope))
    if (!isDoubted(sentence, disease))
      for (const sign of signs)
        tell(dueToDraft(sign, disease, lesion, clause, parts, subject, scope.antecedents));
}

function ascribedBy({ world }: Sentence, phrase: Phrase): Lesion | undefined {
  if (phrase.denied || phrase.mixed || phrase.members.length > 1) return undefined;
  for (const { adjectives } of phrase.words)
    for (const adjective of adjectives) {
      const concept = harmAscribed(world, adjective);
      if (concept) return { concept, phrase, immune: false };
    }
  return undefined;
}

/** What names no sign, and may be that of a nerve study. */
const VAGUE = /^(?:features?|findings?|manifestations?|patterns?|picture|presentation)$/;

const ORIGIN = /^(?:aetiology|cause|etiology|nature|origin|provenance)$/;

const SHOWING = /^(?:announc|declar|emerg|express|mak|manifest|present|reveal|show|surfac)/;
