import type { Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified } from '../../clauses.ts';

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
  return PATHOLOGY.has(head.norm) && has(phrase.determiner, 'definite', 'possessive');
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
