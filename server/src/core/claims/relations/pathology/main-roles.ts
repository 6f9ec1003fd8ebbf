import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import type { Sentence } from '../../sentence.ts';

/** A phrase for what the main lesion is: "the primary pathology", "the cause", "hallmark". */
export function isMainRole(phrase: Phrase): boolean {
  return phrase.members.some(isMainRoleAlone);
}

function isMainRoleAlone(phrase: Phrase): boolean {
  const { head } = phrase;
  if (isModified(phrase, 'is:secondary', 'is:rare') && !isModified(phrase, 'is:primary'))
    return false;
  if (has(head, 'noun:cause')) return true;
  if (has(head, 'noun:essence') && !has(head, 'noun:process')) return true;
  if (!has(head, 'noun:process', 'noun:essence', 'noun:damage')) return false;
  if (isModified(phrase, 'is:primary')) return true;
  // "the *most important* finding"
  if (
    phrase.words.some(({ norm }) => norm === 'most') &&
    phrase.words.some(({ norm }) => norm === 'important')
  )
    return true;
  return PATHOLOGY.has(head.norm) && has(phrase.determiner, 'definite', 'possessive');
}

/** "the lesion *that defines ALS*", "the event *that sets it off*": a relative clause makes it the main one. */
export function isSingledOut({ parse }: Sentence, phrase: Phrase): boolean {
  return (
    has(phrase.head, 'noun:process', 'noun:damage') &&
    has(phrase.determiner, 'definite') &&
    parse.clauses.some(
      (clause) =>
        clause.kind === 'relative' &&
        clause.subject === phrase &&
        (verbHas(clause, 'verb:characterizing', 'verb:causing') || liesAtRoot(clause)) &&
        clause.verb?.negations.length === 0,
    )
  );
}

/** "the process *that lies at the root of ALS*" */
function liesAtRoot({ verb, complements }: Clause): boolean {
  return (
    /^(?:is|l[ai]y|lies|sits?|stands?|stood|was)$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.some(({ preposition, phrase }) => preposition?.norm === 'at' && isMainRole(phrase))
  );
}

/** Nouns that mean the main process where they are definite: "the pathology". */
const PATHOLOGY: ReadonlySet<string> = new Set([
  'pathology',
  'patho',
  'path',
  'pathogenesis',
  'histology',
  'histopathology',
  'neuropathology',
  'mechanism',
]);

/** A label under which the main lesion stands. */
export function isMainSlot(role: Phrase): boolean {
  if (isMainRole(role)) return true;
  return MAIN_SLOT.has(role.head.norm) && !isModified(role, 'is:secondary');
}

/** Labels under which the main lesion stands. */
const MAIN_SLOT: ReadonlySet<string> = new Set([
  'pathology',
  'patho',
  'path',
  'cause',
  'causes',
  'mechanism',
  'aetiology',
  'etiology',
  'pathogenesis',
  'pathophysiology',
  'lesion',
  'process',
  'histology',
  'problem',
  'why',
  'target',
  'substrate',
]);
