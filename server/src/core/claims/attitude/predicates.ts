import type { Clause } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import { isFirstPerson, isGeneric } from '../speakers.ts';
import { predicateOf } from './denials.ts';
import type { Embedding } from './embedding.ts';

/** What a clause with "be" makes of the clause that its subject is said to be: "the *myth* is that …". */
export function attitudeOfPredicate(parent: Clause): Embedding {
  const subject = parent.subject?.head;
  if (has(subject, 'noun:refutation')) return { attitude: 'deny', unit: subject };
  // "*Of all the myths*, the hardiest is that …"
  const among = parent.fronted.find(
    ({ preposition, phrase }) =>
      /^(?:among|of)$/.test(preposition?.norm ?? '') && has(phrase.head, 'noun:refutation'),
  );
  if (among) return { attitude: 'deny', unit: among.phrase.head };
  // "The two *false ones* are that …"
  const wrong = parent.subject?.words.find((word) => has(word, 'is:refuted'));
  if (wrong) return { attitude: 'deny', unit: wrong };
  // "Too few doctors are *aware* that …"
  const aware = parent.complements.find(({ phrase }) => phrase.head.norm === 'aware');
  if (aware && !isFirstPerson(parent.subject))
    return { attitude: 'affirm', unit: aware.phrase.head, insensitive: true };
  // "Half the village was *sure* that …"
  const sure = parent.complements.find(({ phrase }) => SURE.test(phrase.head.norm));
  if (sure && parent.subject && subject?.norm !== 'it' && !isGeneric(parent.subject))
    return { attitude: 'report', unit: sure.phrase.head };
  if (has(subject, 'noun:openness')) return { attitude: 'open', unit: subject };
  if (/^(?:hypothes[ie]s|speculation|supposition)$/.test(subject?.norm ?? ''))
    return { attitude: 'open', unit: subject };
  const isOpinion = has(subject, 'noun:proposition') && OPINION_NOUNS.has(subject?.norm ?? '');
  if (isOpinion && !isFirstPerson(parent.subject)) return { attitude: 'report', unit: subject };
  // "That ALS is … is a claim": nobody says yet that it holds.
  const predicate = predicateOf(parent)?.head;
  if (!subject && OPINION_NOUNS.has(predicate?.norm ?? ''))
    return { attitude: 'report', unit: predicate };
  return { attitude: 'affirm' };
}

const SURE = /^(?:adamant|certain|confident|convinced|persuaded|positive|sure)$/;

/** Subjects whose "is that …" tells an opinion. */
const OPINION_NOUNS: ReadonlySet<string> = new Set([
  'hypothesis',
  'hypotheses',
  'claim',
  'belief',
  'view',
  'idea',
  'notion',
  'theory',
  'assumption',
  'story',
  'rumour',
  'rumor',
]);
