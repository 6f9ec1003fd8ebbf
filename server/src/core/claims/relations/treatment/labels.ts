import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, labelsOf, valuesOf } from '../../clauses.ts';
import { certainIn, scopeOf } from '../../scope.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isWholeDisease } from '../../things.ts';
import { treatmentDraft } from './drafts.ts';
import { withoutPart } from './effective.ts';
import { therapies } from './therapies.ts';

/** "Standard treatment of ALS: corticosteroids", "Drugs that slow ALS: …". */
export function labelledTherapy(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb) return;
  const labels = labelsOf(clause);
  const values = valuesOf(clause);
  if (labels.length === 0) return;
  for (const label of [...labels].reverse()) {
    const head = label.subject;
    if (!head) continue;
    const claimed =
      // "*Effective in ALS*: …"
      (has(head.head, 'noun:therapy') || (!head.nominal && has(head.head, 'is:effective'))) &&
      isModified(head, 'is:effective', 'is:primary') &&
      !isModified(head, 'is:refuted');
    const relative = sentence.parse.clauses.find(
      (inner) =>
        inner.kind === 'relative' &&
        inner.subject === head &&
        inner.verb !== undefined &&
        helpsCourse(inner),
    );
    if (!claimed && !relative) continue;
    const scope = relative
      ? scopeOf(sentence, relative, relative.complements[0]?.phrase)
      : scopeOf(sentence, label, head);
    const diseases = [
      ...scope.diseases,
      ...(relative
        ? relative.complements
            .flatMap(({ phrase }) => sentence.things(phrase))
            .filter(({ kind }) => kind === 'disease')
            .map(({ concept }) => concept ?? '')
        : []),
    ];
    // "Therapies that change the course: MND: …": the disease is a label of its own.
    if (diseases.length === 0)
      diseases.push(
        ...labels
          .flatMap(({ subject }) => (subject ? sentence.things(subject) : []))
          .flatMap(({ kind, concept }) => (kind === 'disease' && concept ? [concept] : [])),
      );
    for (const disease of new Set(diseases)) {
      for (const value of values) {
        for (const therapy of therapies(sentence, value))
          tell(
            treatmentDraft(
              therapy,
              disease,
              relative ?? clause,
              [rangeOf(head), rangeOf(value)],
              rangeOf(value),
              scope.antecedents,
              [],
              // "- *not* ocrelizumab"
              relative ? clause.loose.filter((word) => has(word, 'negation')) : [],
            ),
          );
      }
    }
    return;
  }
}

/** "Two drugs slow ALS: riluzole and fingolimod", "drugs that slow ALS include fingolimod". */
export function namedDrugs(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { previous, verb } = clause;
  const listed =
    clause.opener?.norm === ':' && previous?.verb && previous.kind === 'main'
      ? previous
      : undefined;
  const including = (verb?.chain.at(-1)?.unit.norm ?? '').startsWith('includ');
  const drugs = listed ? listed.subject : including ? clause.subject : undefined;
  if (!drugs || drugs.denied || !has(drugs.head, 'noun:therapy') || (listed && verb)) return;
  const helping =
    listed && helpsCourse(listed)
      ? listed
      : sentence.parse.clauses.find(
          (inner) =>
            inner.kind === 'relative' &&
            inner.subject !== undefined &&
            drugs.members.includes(inner.subject) &&
            helpsCourse(inner),
        );
  if (!helping || (helping.verb?.negations.length ?? 0) > 0) return;
  const scope = scopeOf(sentence, helping);
  const diseases = new Set(
    helping.complements
      .flatMap(({ phrase }) => sentence.things(phrase))
      .flatMap(({ kind, concept, within }) => (kind === 'disease' && concept ? [concept] : within)),
  );
  for (const value of valuesOf(clause)) {
    if (value === drugs) continue;
    for (const therapy of therapies(sentence, value))
      for (const disease of diseases)
        tell(
          treatmentDraft(
            therapy,
            disease,
            helping.kind === 'relative' ? clause : helping,
            [rangeOf(drugs), rangeOf(value)],
            rangeOf(value),
            scope.antecedents,
          ),
        );
  }
}

/** "Effective treatments for ALS include IVIG", "among the effective treatments for ALS is IVIG". */
export function amongTheEffective(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const including = (verb.chain.at(-1)?.unit.norm ?? '').startsWith('includ');
  const among = has(verb.chain.at(-1)?.unit, 'be')
    ? clause.fronted.find(({ preposition }) => preposition?.norm.startsWith('among'))?.phrase
    : undefined;
  const company = including ? subject : among;
  if (!company || company.denied || !has(company.head, 'noun:therapy')) return;
  if (isModified(company, 'is:refuted', 'is:rare')) return;
  const isStandard = including && isWhole(sentence, clause, company);
  if (!isModified(company, 'is:effective') && !isStandard) return;
  const scope = scopeOf(sentence, clause, company);
  const named = including
    ? clause.complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase)
    : [subject];
  for (const phrase of named)
    for (const therapy of therapies(sentence, phrase))
      for (const disease of certainIn(scope))
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(company), verb, rangeOf(phrase)],
            rangeOf(phrase),
            scope.antecedents,
          ),
        );
}

/** "*Treatment of ALS* includes …": all that is done for it, told as a rule. */
function isWhole(
  sentence: Sentence,
  { complements, fronted, verb }: Clause,
  { attached, determiner, from, to, words }: Phrase,
): boolean {
  const [of, ...others] = attached;
  return (
    words.length === 1 &&
    has(words[0], 'noun:therapy') &&
    /^(?:the)?$/.test(determiner?.norm ?? '') &&
    /^(?:for|of)$/.test(of?.preposition.norm ?? '') &&
    of !== undefined &&
    sentence.things(of.phrase).every(isWholeDisease) &&
    others.length === 0 &&
    fronted.length === 0 &&
    verb?.modals.length === 0 &&
    /^includes?$/.test(verb.chain[0]?.unit.norm ?? '') &&
    complements.every(
      ({ preposition, phrase }) =>
        !preposition &&
        phrase.members.every((member) =>
          member.attached.every(({ preposition: hook }) => hook.norm !== 'for'),
        ),
    ) &&
    !sentence.parse.clauses.some(
      ({ subject }) => subject && subject.from >= from && subject.to < to,
    )
  );
}

/** "effective in *MS, ALS*": the names that a comma alone joins to the first. */
function listedIn(sentence: Sentence, { attached }: Phrase): string[] {
  return attached
    .filter(({ phrase }) => sentence.things(phrase).every(isWholeDisease))
    .flatMap(({ phrase }) => phrase.asides)
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ subject, verb }) => (subject && !verb ? sentence.things(subject) : []))
    .filter(isWholeDisease)
    .map(({ concept }) => concept);
}

/** "*effective in GBS*, useless in ALS": the phrase up to where the next word of its kind begins. */
function upToNext(role: Phrase, { complements }: Clause): Phrase {
  const next = complements.find(
    ({ preposition, phrase }) => !preposition && !phrase.nominal && phrase.from >= role.from + 1,
  )?.phrase;
  if (!next) return role;
  const own = { ...role, attached: role.attached.filter(({ phrase }) => phrase.to <= next.from) };
  return { ...own, members: [own] };
}

/** "that slow ALS", "that change the course of disease". */
function helpsCourse({ verb, complements }: Clause): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  if (has(unit, 'verb:helping') && !has(unit, 'verb:giving')) return true;
  return (
    /^(?:alter|chang|modif)/.test(unit?.norm ?? '') &&
    complements.some(({ preposition, phrase }) => !preposition && phrase.head.norm === 'course')
  );
}

/** The label that names a therapy, with at most a disease between it and the clause: "Steroids: *ALS*: effective". */
function nearestTherapy(sentence: Sentence, clause: Clause): Phrase | undefined {
  for (const { subject } of labelsOf(clause).reverse()) {
    if (!subject || therapies(sentence, subject).length > 0) return subject;
    if (!sentence.things(subject).every(isWholeDisease)) return undefined;
  }
  return undefined;
}

/** "IVIG: standard of care in ALS", "steroids = the mainstay of treatment in ALS". */
export function therapyAsLabel(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb) return;
  // "ALS: *IVIG effective*"
  const isTold = clause.loose.length === 0 && clause.complements.length === 1;
  const own = isTold && therapies(sentence, clause.subject).length > 0 ? clause.subject : undefined;
  const label = own ?? nearestTherapy(sentence, clause);
  const labelled = therapies(sentence, label);
  if (!label || labelled.length === 0) return;
  for (const value of valuesOf(clause)) {
    const role = withoutPart(value);
    const isEffective = !role.nominal && has(role.head, 'is:effective');
    if (
      !isEffective &&
      (!has(role.head, 'noun:therapy') || !isModified(role, 'is:effective', 'is:primary'))
    )
      continue;
    if (isModified(role, 'is:refuted', 'is:rare')) continue;
    const scope = scopeOf(sentence, clause, upToNext(role, clause), label);
    for (const disease of [...certainIn(scope), ...listedIn(sentence, role)])
      for (const therapy of labelled)
        tell(
          treatmentDraft(
            therapy,
            disease,
            clause,
            [rangeOf(label), rangeOf(value)],
            rangeOf(value),
            scope.antecedents,
            sentence.things(role),
          ),
        );
  }
}
