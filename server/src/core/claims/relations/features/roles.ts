import type { Clause, Parse, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';
import { phrasesIn } from '../../phrases.ts';

/** "a core feature", "part of the typical picture", "the rule". */
export function isTypicalRole(phrase: Phrase): boolean {
  if (isModified(phrase, 'is:rare')) return false;
  const of = phrase.attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  // "one of the defining features"
  if (of && /^(?:one|some|part|among)$/.test(phrase.head.norm) && has(of.head, 'noun:feature'))
    return isModified(phrase, 'is:typical', 'is:primary') || isTypicalRole(of);
  if (has(phrase.head, 'noun:feature', 'noun:essence')) {
    if (isModified(phrase, 'is:typical', 'is:primary')) return true;
    if (CORE_PARTS.has(phrase.head.norm.replace(/s$/, ''))) return true;
    return (
      of !== undefined &&
      isModified(of, 'is:typical', 'is:primary') &&
      has(of.head, 'noun:feature', 'noun:kindOfDisease')
    );
  }
  return !phrase.nominal && isModified(phrase, 'is:typical') && !isModified(phrase, 'is:rare');
}

/** "the usual *form of nerve damage* in ALS", "the typical *neuropathy* of ALS" */
export function isUsualForm({ head, words, attached }: Phrase): boolean {
  if (!words.some((word) => has(word, 'is:typical'))) return false;
  const of = attached.find(({ preposition }) => preposition.norm === 'of')?.phrase;
  return (
    AILMENT.test(head.norm) ||
    (has(head, 'noun:partOfKind') && of !== undefined && AILMENT.test(of.head.norm))
  );
}

const AILMENT = /(?:^| )(?:damage|disease|injury|involvement|neuropathy)$/;

/** Nouns for a part that a disease is never without. */
const CORE_PARTS: ReadonlySet<string> = new Set([
  'part and parcel',
  'hallmark',
  'core',
  'norm',
  'rule',
  'signature',
  'essence',
  'staple',
  'cornerstone',
  'fixture',
  'definition',
  'criterion',
  'requirement',
  'pillar',
  'standard',
  'part',
  'picture',
  'component',
  'ingredient',
  'element',
  'constituent',
]);

/** The clause speaks of differential diagnosis, exclusion or suspicion: what it names is no part of the disease. */
export function setsApart(clause: Clause): boolean {
  return [...phrasesIn(clause)].some(
    (phrase) => isModified(phrase, 'noun:difference') || isSuspected(phrase),
  );
}

/** "are *first thought* to have it", "*turn out to* have it": not what they came with. */
export function isMistaken({ verb, loose }: Clause): boolean {
  // "turn out to have MS *too*": the one diagnosis stands beside the other.
  if (loose.some(({ norm }) => /^(?:also|as well|too)$/.test(norm))) return false;
  return (
    verb !== undefined &&
    (verb.modals.some(({ norm }) => /^turn(?:ed|s)? out to$/.test(norm)) ||
      (verb.adverbs.length > 0 &&
        verb.chain.some(
          ({ passive, unit }) =>
            passive && /^(?:assum|believ|presum|suspect|thought)/.test(unit.norm),
        )))
  );
}

/** "patients *wrongly diagnosed* with ALS" */
export function isMisdiagnosed({ clauses }: Parse, patients: Phrase): boolean {
  return clauses.some(
    ({ kind, subject, verb }) =>
      kind === 'participial' &&
      subject === patients &&
      verb !== undefined &&
      (/^mis(?:diagnos|label|tak)/.test(verb.chain.at(-1)?.unit.norm ?? '') ||
        verb.adverbs.some((word) => has(word, 'is:wrongly'))),
  );
}

/** "patients with *suspected* ALS": what they have may be another disease. */
export function isSuspected({ words }: Phrase): boolean {
  return words.some(({ norm }) => /^(?:suspected|presumed|possible)$/.test(norm));
}
