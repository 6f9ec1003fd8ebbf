import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { isAllMarks, isDefinition } from './membership.ts';

/**
 * True where the verb, with the preposition before the class, puts its subject into it. Between a disease
 * and the name of a group any verb does ("sits on the demyelinating shelf", "swells the list of …"), unless
 * it is one of leaving, denying or likening; before a single class the verb itself must say so.
 */
export function putsInClass(
  clause: Clause,
  preposition: Unit | undefined,
  phrase: Phrase,
): boolean {
  const last = clause.verb?.chain.at(-1);
  if (!last) return false;
  const { unit, passive } = last;
  if (has(unit, 'be')) return isPartOf(preposition, phrase);
  if (has(unit, 'have') && preposition === undefined) return isNature(phrase) || isAllMarks(phrase);
  if (passive || (clause.kind === 'participial' && !clause.verb?.finite))
    return isPutInto(unit, preposition) || standsIn(unit, preposition, phrase);
  // "fits *the definition* of a demyelinating disease"
  if (isDefinition(phrase)) return preposition === undefined && MEETING.test(unit.norm);
  if (preposition === undefined)
    return has(unit, 'verb:linking') || MEANING.test(unit.norm) || exemplifies(unit, phrase);
  if (preposition.norm === 'as')
    return has(unit, 'verb:linking', 'verb:classing') || SERVING.test(unit.norm);
  if (/^(?:down )?to$/.test(preposition.norm) && AMOUNTING.test(unit.norm)) return true;
  if (SHARING[preposition.norm]?.test(unit.norm)) return true;
  if (
    has(unit, 'verb:classing', 'verb:linking') &&
    placesUnder(unit) &&
    OF_CLASSING.has(preposition.norm)
  )
    return true;
  return standsIn(unit, preposition, phrase);
}

/** "is among …", "is in the … group", "is of the … type". */
function isPartOf(preposition: Unit | undefined, phrase: Phrase): boolean {
  if (preposition === undefined) return true;
  if (standsIn(undefined, preposition, phrase)) return true;
  if (preposition.norm === 'from') return isGroup(phrase);
  return OF_BEING.has(preposition.norm) && (preposition.norm !== 'in' || isGroup(phrase));
}

/** "is listed among …", "is grouped with …", "is known as …". */
function isPutInto(unit: Unit, preposition: Unit | undefined): boolean {
  if (!has(unit, 'verb:classing', 'verb:linking'))
    return preposition?.norm === 'as' && !has(unit, 'verb:contrasting', 'verb:denying');
  if (preposition === undefined)
    return !placesUnder(unit) || has(unit, 'verb:linking') || unit.norm === 'counted';
  if (/^(?:as|among|amongst|under|within)$/.test(preposition.norm)) return true;
  return OF_CLASSING.has(preposition.norm) && placesUnder(unit);
}

/** Whatever stands among the members of a class, or in a group, belongs to it. */
function standsIn(unit: Unit | undefined, preposition: Unit | undefined, phrase: Phrase): boolean {
  if (!preposition || isKeptOut(unit)) return false;
  if (AMONG.has(preposition.norm)) return isPlural(phrase) || isGroup(phrase);
  return WITHIN.has(preposition.norm) && isGroup(phrase);
}

/** "swells the list of …", "offers the clearest example of …". */
function exemplifies(unit: Unit, phrase: Phrase): boolean {
  if (has(phrase.head, 'noun:specimen')) return OFFERING.test(unit.norm);
  return isGroup(phrase) && !isKeptOut(unit);
}

const OFFERING = /^(?:offer|provid|giv|gave|mak|made|furnish|suppl|serv|set)/;

/** "escapes", "resembles", "was dropped": the verb keeps its subject out of the class. */
function isKeptOut(unit: Unit | undefined): boolean {
  return (
    has(
      unit,
      'verb:contrasting',
      'verb:denying',
      'verb:doubting',
      'verb:lacking',
      'verb:attempting',
      'verb:supposing',
    ) ||
    (unit !== undefined && LEAVING.test(unit.norm))
  );
}

const LEAVING =
  /^(?:leav|left|exit|escap|desert|defect|depart|los[et]|remov|strik|struck|stray|fled|flee|part)/;

const AMONG: ReadonlySet<string> = new Set(['among', 'amongst', 'amid']);

const WITHIN: ReadonlySet<string> = new Set([
  'in',
  'into',
  'to',
  'on',
  'under',
  'with',
  'within',
  'inside',
  'at',
  'beneath',
  'underneath',
]);

const OF_BEING: ReadonlySet<string> = new Set([
  'among',
  'amongst',
  'in',
  'within',
  'under',
  'of',
  'one of',
  'next to',
  'alongside',
]);

/** Prepositions by which verbs of classing name the class. */
export const OF_CLASSING: ReadonlySet<string> = new Set([
  'as',
  'among',
  'amongst',
  'under',
  'within',
  'with',
  'in',
  'into',
  'to',
  'alongside',
  'together with',
  'along with',
  'next to',
  'in the family of',
  'as part of',
  'of',
  'like',
  'by',
  'beside',
  'underneath',
  'beneath',
  'around',
  'at',
]);

/** Verbs after which "with", "in" and "to" name a class rather than company or place. */
export function placesUnder(unit: Unit): boolean {
  return PLACING.test(unit.norm);
}

const PLACING =
  /^(?:group|class|classif|categori|file|list|number|lump|bracket|plac|put|rank|count|includ|belong|assign|fall|fell|sort|index|catalog|subsum|join|locat|situat|position|cluster|hous|sit|sat|stand|stood|shelv|box|slot|peg|register|enumerat|tall|live|lie|lies|appear|figure|feature|come|go|goes|tag|filed|brand|code|put|known|pigeonhol|relegat)/;

/** Verbs for "is" that take the class as their object. */
const MEANING = /^(?:join|joins|joined|mean|means|denotes|denote|spell|spells)$/;

const MEETING = /^(?:fits?$|fitted$|fulfil|meets?$|met$|satisf)/;

const SERVING = /^(?:serv|emerg|stand|stood|function|operat|behav)/;

/** "accounts for a tenth of …", "makes up the bulk of …". */
const SHARING: Readonly<Record<string, RegExp>> = { for: /^account/, up: /^ma[dk]e/ };

const AMOUNTING = /^(?:boil|amount|com(?:e|es|ing)$|came|reduc|equat|refer)/;

function isPlural(phrase: Phrase): boolean {
  return phrase.members.length > 1 || /[^s]s$/.test(phrase.head.norm);
}

/** Words for a class as a whole: "in the demyelinating *group*". */
function isGroup(phrase: Phrase): boolean {
  return has(phrase.head, 'noun:collection');
}

const NATURE: ReadonlySet<string> = new Set([
  'nature',
  'character',
  'aetiology',
  'etiology',
  'process',
  'pathology',
  'state',
  'origin',
  'phenotype',
]);

/** "of a demyelinating *nature*": a noun that lends its class to what has it. */
export function isNature(phrase: Phrase): boolean {
  return NATURE.has(phrase.head.norm);
}
