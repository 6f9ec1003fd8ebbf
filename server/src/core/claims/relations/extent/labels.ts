import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, labelsOf, valuesOf } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { extentDrafts, isOnly } from './drafts.ts';
import type { Thing } from '../../things.ts';
import { conceptsOf, neuronNamedBy, shortened, tissuesIn } from './tissues.ts';
import { pureIn } from './pure.ts';

/** "ALS: LMN only", "Neurons affected: UMN only". */
export function labelledExtent(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.verb) {
    stateInCell(tell, sentence, clause);
    return;
  }
  const heads = labelsOf(clause).flatMap(({ subject }) => subject?.words ?? []);
  if (heads.length === 0 || heads.some(({ norm }) => EXAMINED.test(norm))) return;
  for (const value of valuesOf(clause)) {
    const nearest = labelsOf(clause).at(-1)?.subject;
    const direct =
      nearest !== undefined &&
      (sentence.things(nearest).some(({ kind }) => kind === 'disease') ||
        nearest.head.norm.includes('neuron') ||
        /^(?:affects?|affected|extent|involvement|targets?|damage|entry|value)$/.test(
          nearest.head.norm,
        ));
    const named =
      direct || sentence.things(value).some(({ kind }) => kind === 'tissue')
        ? tissuesIn(sentence, value)
        : [];
    const neurons = labelsOf(clause).some(
      ({ subject }) =>
        subject !== undefined &&
        /^(?:neurons?|neurones?|motor neurons?|motor neurones?|mns?)$/.test(subject.head.norm),
    );
    const found = named.length === 0 && neurons ? shortened(sentence, value) : named;
    const own = sentence.things(value).some(({ kind }) => kind === 'tissue');
    const after = sentence.parse.units.slice(value.from, Math.max(value.to, clause.to) + 1);
    if (
      conceptsOf(found).size === 1 &&
      (isOnly(clause, value) || after.some((unit) => has(unit, 'is:only')))
    )
      extentDrafts(
        tell,
        sentence,
        'affects-only',
        clause,
        found,
        labelsOf(clause).map(({ subject }) => subject),
        [{ from: clause.from, to: clause.to }],
        [],
      );
    else if (
      own &&
      conceptsOf(found).size === 1 &&
      clause.complements.length === 1 &&
      clause.complements[0]?.phrase.from === value.to &&
      clause.complements.some(({ phrase }) => isModified(phrase, 'is:untouched'))
    )
      extentDrafts(
        tell,
        sentence,
        'spares',
        clause,
        found,
        labelsOf(clause).map(({ subject }) => subject),
        [{ from: clause.from, to: clause.to }],
        [],
      );
    else {
      const owner = labelsOf(clause).findLast(
        ({ subject }) =>
          subject !== undefined && sentence.things(subject).some(({ kind }) => kind === 'disease'),
      )?.subject;
      pureIn(tell, sentence, clause, value, owner, [rangeOf(value)]);
    }
  }
  // "Upper motor neurons | spared", "Spared in ALS: … upper motor neurons"
  const slot = labelsOf(clause).findLast(
    ({ subject }) => subject !== undefined && conceptsOf(neuronsIn(sentence, subject)).size === 1,
  )?.subject;
  const described =
    valuesOf(clause).some(
      (value) =>
        (isModified(value, 'is:untouched') || MISSING.test(value.head.norm)) &&
        value.words.length <= 2,
    ) ||
    (sentence.parse.units.slice(clause.from, clause.to).some((unit) => has(unit, 'negation')) &&
      sentence.parse.units
        .slice(clause.from, clause.to)
        .some((unit) => /^(?:affected|involved|damaged)$/.test(unit.norm)));
  if (slot && described)
    extentDrafts(
      tell,
      sentence,
      'spares',
      clause,
      neuronsIn(sentence, slot),
      labelsOf(clause)
        .map(({ subject }) => subject)
        .filter((subject) => subject !== slot),
      [{ from: clause.from, to: clause.to }],
      [],
    );
  const sparing = labelsOf(clause).findLast(
    ({ subject, loose }) =>
      (subject !== undefined && isModified(subject, 'is:untouched')) ||
      loose.some((word) => has(word, 'is:untouched')),
  );
  if (sparing)
    for (const value of valuesOf(clause))
      for (const member of value.members)
        extentDrafts(
          tell,
          sentence,
          'spares',
          clause,
          tissuesIn(sentence, member),
          [sparing.subject],
          [rangeOf(member)],
          [],
        );
}

const MISSING = /^(?:absent|lacking|missing|nil|none)$/;

/** The tissue that a label names, or the neurons whose signs it does: "LMN", "LMN signs". */
function neuronsIn(sentence: Sentence, phrase: Phrase): Thing[] {
  const found = tissuesIn(sentence, phrase);
  const neuron = neuronNamedBy(sentence.world, phrase.head);
  const [thing] = sentence.things(phrase);
  return found.length === 0 && thing && neuron !== undefined
    ? [{ ...thing, kind: 'tissue', concept: neuron }]
    : found;
}

/** "LL: UMN signs only": the labels of an examination, whose findings are one patient's, or of a variant. */
const EXAMINED =
  /^(?:ll|ul|lls|uls|rul|lul|rll|lll|arms?|legs?|hands?|foot|feet|limbs?|bulbar|tone|power|exam|examination|examined|o\/e|on examination|variant|subtype|onset|bed)$/;

/** "ALS | upper motor neurons | spared": the participle is said of the tissue in the heads. */
function stateInCell(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  if (!verb || (clause.subject && !clause.inherited) || clause.complements.length > 0) return;
  const labels = labelsOf(clause).map(({ subject }) => subject);
  const slot = labels.findLast(
    (subject) => subject !== undefined && conceptsOf(tissuesIn(sentence, subject)).size === 1,
  );
  const negated =
    [...verb.negations, ...clause.loose.filter((word) => has(word, 'negation'))].length % 2 === 1;
  const spared = has(unit, 'verb:sparing')
    ? !negated
    : negated && has(unit, 'verb:affecting', 'verb:damaging');
  if (!slot || !spared || !has(unit, 'form:participle')) return;
  extentDrafts(
    tell,
    sentence,
    'spares',
    clause,
    tissuesIn(sentence, slot),
    labels.filter((subject) => subject !== slot),
    [{ from: verb.from, to: verb.to }],
    negated ? verb.negations : [],
  );
}
