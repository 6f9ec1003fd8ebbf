import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { verbHas } from '../../clauses.ts';
import { denialsOf, type Draft, rangeOf, type Sentence } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import { isExcluding, type Thing } from '../../things.ts';
import { classesIn, membership, membersIn } from './membership.ts';

/** "ALS is / remains / counts as / is regarded as a demyelinating disease." */
export function* predicated(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject) return;
  if (!verb) {
    if (clause.kind !== 'gapped') return;
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      for (const group of classesIn(sentence, phrase)) {
        for (const member of membersIn(sentence, subject))
          yield membership(member, group, clause, 'copula');
      }
    }
    return;
  }
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const groups = classesIn(sentence, phrase);
    if (groups.length === 0 || !putsInClass(clause, preposition, phrase)) continue;
    // "is not the only demyelinating disease"
    const only =
      phrase.words.some(({ norm }) => norm === 'only' || norm === 'sole') ||
      clause.loose.some((word) => has(word, 'is:only'));
    if (only && verb.negations.length > 0) continue;
    const paired = [...clause.loose, ...verb.adverbs].some(({ norm }) => norm === 'respectively');
    for (const group of groups) {
      for (const member of membersIn(sentence, subject)) {
        if (
          paired &&
          subject.members.indexOf(member.phrase) !== phrase.members.indexOf(group.phrase)
        )
          continue;
        yield membership(
          member,
          group,
          clause,
          verbHas(clause, 'be') ? 'copula' : 'classing',
          verb,
        );
      }
      // "not MS but ALS is the demyelinating one"
      const cleft =
        clause.kind === 'relative' && clause.parent?.subject?.head.norm === 'it'
          ? clause.parent.complements
          : [];
      for (const aside of [...clause.fronted, ...subject.attached, ...cleft]) {
        if (aside.preposition?.norm !== 'not') continue;
        for (const member of membersIn(sentence, aside.phrase)) {
          yield membership(member, group, clause, 'copula', verb, {
            denials: [...denialsOf(group), aside.preposition],
          });
        }
      }
    }
  }
}

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

const OF_CLASSING: ReadonlySet<string> = new Set([
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
const GROUPING =
  /^(?:group|class|classif|categori|file|list|number|lump|bracket|plac|put|rank|count|includ|belong|assign|fall|fell|sort|index|catalog|subsum|join|locat|situat|position|cluster|hous|sit|sat|stand|stood|shelv|box|slot|peg|register|enumerat|tall|live|lie|lies|appear|figure|feature|come|go|goes|tag|filed|brand|code|put|known|pigeonhol|relegat|treat)/;

function putsInClass(clause: Clause, preposition: Unit | undefined, phrase: Phrase): boolean {
  const last = clause.verb?.chain.at(-1);
  if (!last) return false;
  const { unit, passive } = last;
  const participle = clause.kind === 'participial' && !clause.verb?.finite;
  if (has(unit, 'be'))
    return (
      preposition === undefined ||
      (OF_BEING.has(preposition.norm) &&
        (preposition.norm !== 'in' || GROUP.has(phrase.head.norm))) ||
      (/^(?:from|of|within)$/.test(preposition.norm) && GROUP.has(phrase.head.norm))
    );
  if (has(unit, 'have')) return preposition === undefined && isNature(phrase);
  if (passive || participle) {
    if (!has(unit, 'verb:classing', 'verb:linking'))
      return preposition?.norm === 'as' && !has(unit, 'verb:contrasting');
    if (preposition === undefined) return !GROUPING.test(unit.norm) || has(unit, 'verb:linking');
    if (
      preposition.norm === 'as' ||
      preposition.norm === 'among' ||
      preposition.norm === 'amongst' ||
      preposition.norm === 'under' ||
      preposition.norm === 'within'
    )
      return true;
    return OF_CLASSING.has(preposition.norm) && GROUPING.test(unit.norm);
  }
  if (has(unit, 'verb:linking') && (preposition === undefined || preposition.norm === 'as'))
    return true;
  if (has(unit, 'verb:classing', 'verb:linking') && preposition !== undefined) {
    return (
      OF_CLASSING.has(preposition.norm) &&
      (GROUPING.test(unit.norm) || preposition.norm === 'as' || preposition.norm === 'among')
    );
  }
  if (preposition === undefined)
    return /^(?:join|joins|joined|mean|means|denotes|denote|spell|spells)$/.test(unit.norm);
  return preposition.norm === 'as' && has(unit, 'verb:classing', 'verb:linking');
}

/** Words for a class as a whole: "in the demyelinating *group*". */
const GROUP: ReadonlySet<string> = new Set([
  'group',
  'class',
  'category',
  'family',
  'spectrum',
  'kinds',
  'kind',
  'types',
  'type',
  'sorts',
  'sort',
  'list',
  'camp',
  'chapter',
  'section',
  'column',
  'bracket',
  'league',
  'variety',
  'realm',
  'bucket',
  'box',
  'ranks',
]);

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

/** "Neurologists consider ALS a demyelinating illness", "list ALS among …", "histology confirmed ALS as …". */
export function* classified(sentence: Sentence, clause: Clause): Generator<Draft> {
  const last = clause.verb?.chain.at(-1);
  if (
    !last ||
    last.passive ||
    !has(last.unit, 'verb:classing', 'verb:factive', 'verb:reporting', 'verb:causing')
  )
    return;
  for (let index = 0; index + 1 <= clause.complements.length; index++) {
    const object = clause.complements[index];
    if (!object || (object.preposition && !/^(?:of|to|at)$/.test(object.preposition.norm)))
      continue;
    const found = membersIn(sentence, object.phrase);
    if (found.length === 0) continue;
    for (const next of clause.complements.slice(index + 1)) {
      if (isExcluding(next.preposition)) continue;
      const fits =
        next.preposition === undefined
          ? has(last.unit, 'verb:classing') && !has(last.unit, 'verb:including') && index === 0
          : next.preposition.norm === 'as' ||
            (has(last.unit, 'verb:classing') &&
              OF_CLASSING.has(next.preposition.norm) &&
              GROUPING.test(last.unit.norm));
      if (!fits) continue;
      for (const group of classesIn(sentence, next.phrase)) {
        for (const member of found) {
          const speaker = clause.kind === 'participial' ? undefined : clause.subject;
          const reported =
            (!isGeneric(speaker) || has(speaker?.head, 'noun:proposition')) &&
            !has(last.unit, 'verb:factive');
          yield membership(member, group, clause, 'classing', clause.verb, {
            reported,
            denials: denialsOf(member, group),
          });
        }
      }
    }
  }
}

/** "The commonest demyelinating disease is ALS", "demyelinating diseases include ALS". */
export function* reversed(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const groups = classesIn(sentence, subject).filter(
    ({ kind, adjectival }) => kind === 'class' && !adjectival,
  );
  if (groups.length === 0) return;
  const including = verbHas(clause, 'verb:including');
  const being = verbHas(clause, 'be') && isOne(subject);
  for (const { preposition, phrase } of clause.complements) {
    if (preposition || !(including || being)) continue;
    for (const group of groups) {
      for (const member of membersIn(sentence, phrase)) {
        yield membership(member, group, clause, 'membership', verb, { denials: denialsOf(member) });
      }
    }
  }
}

/** A phrase that picks members out of a class rather than speaking of the class. */
function isOne(phrase: Phrase): boolean {
  const norm = phrase.determiner?.norm ?? '';
  return (
    has(phrase.determiner, 'definite', 'indefinite') ||
    /^(?:one|another)$/.test(norm) ||
    has(phrase.head, 'noun:partOfKind') ||
    phrase.words.some(({ norm: word }) => /(?:est|most)$/.test(word))
  );
}

/** "so is ALS", "ALS is too", "; ALS is not". */
export function* elliptic(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb, subject } = clause;
  if (!verb || !subject || clause.complements.length > 0 || !verbHas(clause, 'be', 'do')) return;
  const echoed =
    [...clause.loose, ...verb.adverbs].some(({ norm }) =>
      /^(?:too|also|as well|so|likewise|neither)$/.test(norm),
    ) ||
    clause.opener?.norm === 'so' ||
    verb.negations.length > 0;
  const found = membersIn(sentence, subject).filter(
    ({ antecedent }) => antecedent === undefined || echoed,
  );
  if (found.length === 0) return;
  const model = predicateBefore(sentence, clause);
  if (!model) return;
  for (const group of model) {
    for (const member of found) {
      yield membership(member, group, clause, 'copula', verb, {
        parts: [
          rangeOf(subject),
          { from: verb.from, to: verb.to },
          { from: clause.from, to: clause.to },
        ],
        objectPart: { from: verb.from, to: verb.to },
        denials: denialsOf(...found.filter(({ denied }) => denied && !subject.denied)),
        antecedents: [],
        repaired: true,
      });
    }
  }
}

function predicateBefore(sentence: Sentence, clause: Clause): readonly Thing[] | undefined {
  const own = sentence.parse.clauses;
  const earlier = [...own.slice(0, own.indexOf(clause))].reverse();
  for (const candidate of [
    ...earlier,
    ...(sentence.before ? [...sentence.before.parse.clauses].reverse() : []),
  ]) {
    const source = own.includes(candidate) ? sentence : sentence.before;
    if (!source || !candidate.verb) continue;
    for (const { preposition, phrase } of candidate.complements) {
      const groups = classesIn(source, phrase).filter(({ kind }) => kind === 'class');
      if (groups.length > 0 && putsInClass(candidate, preposition, phrase)) return groups;
    }
    return undefined;
  }
  return undefined;
}
