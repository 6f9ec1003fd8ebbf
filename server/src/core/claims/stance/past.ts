import type { Clause, Complement, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';

/** "*Until the 1990s* it was thought that …", "*in the past*, people believed that …": an opinion of another time. */
export function pastSetting(clause: Clause): Unit | undefined {
  if (isOfBygoneTime(clause)) return clause.opener;
  const { complements, fronted, loose, subject, verb } = clause;
  const last = verb?.chain.at(-1)?.unit;
  // "*Textbooks of the nineteenth century* placed ALS among …"
  const old = subject?.attached.find(
    (of) => of.preposition.norm === 'of' && isOfPastAge(of.phrase),
  );
  if (old && has(verb?.chain[0]?.unit, 'form:past')) return old.preposition;
  if (!has(last, 'verb:reporting', 'verb:supposing') || has(last, 'verb:factive')) return undefined;
  const past = verb?.chain.some(({ unit, passive }) => passive || has(unit, 'form:past'));
  if (!past) return undefined;
  return (
    fronted.find(({ preposition }) =>
      /^(?:before|prior to|till|until|up to)$/.test(preposition?.norm ?? ''),
    )?.preposition ??
    // "was regarded *until the 1990s* as …"
    complements.find(({ preposition }) => /^(?:till|until)$/.test(preposition?.norm ?? ''))
      ?.preposition ??
    fronted.find(isOlderWork)?.preposition ??
    fronted.find(isPastAge)?.preposition ??
    loose.find(({ norm }) => BYGONE.has(norm))
  );
}

/** "*In older reports* the signal was described as …": what others made of it then. */
function isOlderWork({ preposition, phrase: { head, words } }: Complement): boolean {
  return (
    preposition?.norm === 'in' &&
    /^(?:articles?|books?|literature|papers?|reports?|reviews?|series|studies|texts?|textbooks?|works?|writings)$/.test(
      head.norm,
    ) &&
    words.some(({ norm }) => /^(?:earlier|early|old|older|outdated)$/.test(norm))
  );
}

/** "*In the nineteenth century* it was thought …", "in the 1950s", "in Charcot's day" */
function isPastAge({ preposition, phrase }: Complement): boolean {
  return /^(?:back in|during|in|throughout)$/.test(preposition?.norm ?? '') && isOfPastAge(phrase);
}

/** "the early twentieth century", "those days"; "the past decade" is not over yet. */
function isOfPastAge({ head, words, determiner, possessor }: Phrase): boolean {
  if (/^1[89]\d0s$/.test(head.norm)) return true;
  const isOver = words.some(({ norm }) => OVER.test(norm));
  const isBefore = words.some(({ norm }) => /^(?:last|past|previous)$/.test(norm));
  return (
    (AGES.test(head.norm) &&
      (possessor !== undefined ||
        /^(?:his|her|their|those)$/.test(determiner?.norm ?? '') ||
        isOver)) ||
    (isBefore && /^(?:age|centur(?:y|ies)|era)$/.test(head.norm))
  );
}

const AGES = /^(?:age|centur(?:y|ies)|days?|decades?|era|times?|years?)$/;

const OVER =
  /^(?:1[0-9]th|ancient|bygone|earlier|early|eighteenth|former|nineteenth|old|olden|twentieth)$/;

/** "*There was a time when* ALS was …", "*the days are gone when* …" */
function isOfBygoneTime({ opener, parent }: Clause): boolean {
  if (opener?.norm !== 'when' || !parent?.verb) return false;
  const { complements, loose, subject, verb } = parent;
  const isTime = [subject, ...complements.map(({ phrase }) => phrase)].some((phrase) =>
    /^(?:age|day|decade|era|period|time|year)s?$/.test(phrase?.head.norm ?? ''),
  );
  const there = loose.some((word) => has(word, 'expletive'));
  return (
    isTime &&
    ((there && /^(?:been|was|were)$/.test(verb.chain.at(-1)?.unit.norm ?? '')) ||
      complements.some(({ phrase }) => /^(?:gone|over|past)$/.test(phrase.head.norm)))
  );
}

/** Phrases for a time that is over. */
const BYGONE: ReadonlySet<string> = new Set([
  'at first',
  'at one time',
  'back then',
  'for a long time',
  'for a time',
  'for a while',
  'for some time',
  'for decades',
  'for years',
  'formerly',
  'historically',
  'in days gone by',
  'in earlier times',
  'in former times',
  'in older textbooks',
  'in the past',
  'in those days',
  'initially',
  'once',
  'once upon a time',
  'originally',
  'previously',
  'traditionally',
  'until recently',
]);
