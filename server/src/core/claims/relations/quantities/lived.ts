import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { type Range, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { isAveraged, isOnAverage } from './averages.ts';
import { isOfSubgroup, quantityDrafts } from './drafts.ts';
import { boundsOf, durations, isTimeUnit } from './durations.ts';

/** "Most people with ALS live twelve years", "half are dead within ten years", "the average patient has six weeks to live". */
export function lived(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { units } = sentence.parse;
  const { subject, verb } = clause;
  const survival = sentence.world.generalMeasure;
  if (!subject || !verb || !survival || !tellsOfLife(sentence, clause)) return;
  const [first] = [
    ...durations(units, { from: verb.to, to: endOf(sentence, clause) }),
    // "*At a median of 8 months*, patients with ALS die."
    ...durations(units, { from: clause.from, to: subject.from }),
  ];
  if (!first || !speaksForAll(sentence, clause, subject, first.range)) return;
  if (isElsewhere(sentence, clause, first.range)) return;
  if (isOfSubgroup(units, clause, first.range)) return;
  quantityDrafts(
    tell,
    sentence,
    clause,
    survival,
    boundsOf(units, first),
    [rangeOf(subject), verb, first.range],
    first.range,
    subject,
  );
}

/** Where a clause ends, with what is said of time behind it: "… live *as long as 20 years*". */
function endOf({ parse }: Sentence, clause: Clause): number {
  const times = parse.clauses.filter(
    ({ kind, parent, opener, verb }) =>
      kind === 'adverbial' && parent === clause && !verb && OF_TIME.test(opener?.norm ?? ''),
  );
  return Math.max(clause.to, ...times.map(({ to }) => to));
}

const OF_TIME = /^(?:after|as long as|before|until)$/;

/** The verb, or what follows it, makes a duration a survival: "live", "are dead within", "has … to live". */
function tellsOfLife(sentence: Sentence, clause: Clause): boolean {
  const unit = clause.verb?.chain.at(-1)?.unit;
  if (!unit) return false;
  if (has(unit, 'verb:surviving')) return true;
  if (has(unit, 'be') || /^(?:remain|stay)/.test(unit.norm))
    return clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.words.some(({ norm }) => /^(?:alive|dead|fatal|lethal)$/.test(norm)),
    );
  if (endsLife(sentence, clause)) return true;
  // "Death comes eight months after the first symptom."
  if (clause.subject?.head.norm === 'death')
    return /^(?:com[ei]|ensu|follow|happen|occur|super)/.test(unit.norm);
  if (has(unit, 'verb:affecting', 'verb:causing') || unit.norm.startsWith('claim'))
    return clause.complements.some(
      ({ preposition, phrase }) =>
        (!preposition && /^(?:li(?:fe|ves)|victims?)$/.test(phrase.head.norm)) ||
        ((!preposition || /^(?:in|to)$/.test(preposition.norm)) && phrase.head.norm === 'death'),
    );
  // "have eight years ahead of them", "has two years left"
  if (
    has(unit, 'have') &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        !preposition && phrase.words.some(({ norm }) => /^(?:ahead|left)$/.test(norm)),
    )
  )
    return true;
  // "have two years *left*", a participle
  if (
    has(unit, 'have') &&
    sentence.parse.clauses.some(
      ({ kind, parent, verb }) =>
        kind === 'participial' && parent === clause && verb?.chain.at(-1)?.unit.norm === 'left',
    )
  )
    return true;
  // "have eleven years from the day of diagnosis"
  if (
    has(unit, 'have') &&
    clause.complements.some(
      ({ preposition, phrase }) =>
        /^(?:from|after|since)$/.test(preposition?.norm ?? '') &&
        // "from the *first* stumble"
        (phrase.words.some(({ norm }) => norm === 'first') ||
          [phrase, ...phrase.attached.map((attached) => attached.phrase)].some(({ head }) =>
            /^(?:diagnosis|onset|symptoms?)$/.test(head.norm),
          )),
    )
  )
    return true;
  if (has(unit, 'have') || /^(?:get|gets|got)$/.test(unit.norm))
    return sentence.parse.clauses.some(
      ({ parent, previous, verb }) =>
        (parent === clause || previous === clause) &&
        has(verb?.chain.at(-1)?.unit, 'verb:surviving'),
    );
  return false;
}

/** "runs its *course*", "ends in *death*", "leaves its *patients* five months", "takes ten years *to kill*". */
function endsLife(sentence: Sentence, clause: Clause): boolean {
  const { parse } = sentence;
  const verb = clause.verb?.chain.at(-1)?.unit.norm ?? '';
  const behind = (preposition: string | undefined, head: RegExp): boolean =>
    clause.complements.some(
      (each) => each.preposition?.norm === preposition && head.test(each.phrase.head.norm),
    );
  // A drug that "gives the average patient *another three months of life*" tells of a gain.
  const isOfDisease =
    has(clause.verb?.chain.at(-1)?.unit, 'have') ||
    (clause.subject !== undefined && sentence.things(clause.subject).some(tellsOfDisease));
  if (isOfDisease && clause.complements.some(({ phrase }) => isLifetime(phrase))) return true;
  if (verb.startsWith('pass')) return behind(undefined, /^away$/);
  if (verb.startsWith('result')) return behind('in', /^death$/);
  if (/^(?:run|ran)/.test(verb)) return behind(undefined, /^course$/);
  if (verb.startsWith('end')) return behind('in', /^death$/);
  if (/^(?:leave|left|give)/.test(verb))
    return (
      isOfDisease &&
      clause.complements.some(
        ({ preposition, phrase: { head } }) =>
          !preposition && (has(head, 'noun:person') || head.norm === 'them'),
      )
    );
  if (!/^(?:take|took)/.test(verb)) return false;
  const isCounted = [...clause.fronted, ...clause.complements].some(
    ({ preposition, phrase }) => preposition?.norm === 'to' && phrase.head.norm === 'death',
  );
  return (
    isCounted ||
    parse.clauses.some(
      (other) =>
        other.kind === 'participial' &&
        other.parent === clause &&
        /^(?:die|kill|run)$/.test(other.verb?.chain.at(-1)?.unit.norm ?? ''),
    )
  );
}

/** ALS itself, or its diagnosis. */
function tellsOfDisease({ kind, within }: Thing): boolean {
  return kind === 'disease' || (kind === 'plain' && within.length > 0);
}

/** "twenty years *of life*", "ten years *to live*" */
function isLifetime({ head, attached }: Phrase): boolean {
  return (
    head.norm.endsWith(' to live') ||
    (isTimeUnit(head.norm) &&
      attached.some(
        ({ preposition, phrase }) => preposition.norm === 'of' && phrase.head.norm === 'life',
      ))
  );
}

/** Of the patients as a whole, or of the half that makes a median; not of some of them. */
function speaksForAll(
  { parse: { clauses, units } }: Sentence,
  clause: Clause,
  subject: Phrase,
  duration: Range,
): boolean {
  const { determiner, head, words } = subject;
  if (isAveraged(units, subject) || isOnAverage(clause, units) || isHalf(units, subject))
    return true;
  // "survive a median of seven years", "ends in death after an average of ten years"
  if (
    [...clause.fronted, ...clause.complements].some(
      ({ preposition, phrase }) => preposition?.norm !== 'than' && isAveraged(units, phrase),
    ) ||
    units.slice(duration.from - 3, duration.from).some(({ norm }) => AVERAGE.test(norm))
  )
    return true;
  // "kills *most patients* within half a year", "in *most patients*", "to kill *the average patient*"
  const inner = clauses.filter(({ kind, parent }) => kind === 'participial' && parent === clause);
  const told = [...clause.fronted, ...[clause, ...inner].flatMap(({ complements }) => complements)];
  if (
    told.some(
      ({ preposition, phrase }) =>
        (!preposition || /^(?:for|in|with)$/.test(preposition.norm)) &&
        (has(phrase.head, 'noun:person') || phrase.head.norm === 'most') &&
        (isAveraged(units, phrase) ||
          [phrase.determiner, ...phrase.words].some((word) => has(word, 'many'))),
    )
  )
    return true;
  // "*Expect* people with ALS to live fifteen years."
  const outer = clause.parent;
  if (
    outer?.verb?.chain.at(-1)?.unit.norm === 'expect' &&
    outer.verb.negations.length === 0 &&
    outer.complements.some(
      ({ preposition, phrase }) =>
        !preposition && !phrase.determiner && has(phrase.head, 'noun:person'),
    )
  )
    return true;
  // "People with ALS can expect to live ten years."
  if (
    !determiner &&
    has(head, 'noun:person') &&
    clause.verb?.chain.some(({ unit }) => unit.norm === 'expect')
  )
    return true;
  if ([determiner, head, ...words].some((word) => has(word, 'many') && !isShare(word)))
    return !/^(?:many|countless|numerous|all|every)$/.test(determiner?.norm ?? head.norm);
  return false;
}

const AVERAGE = /^(?:average|mean|median)$/;

/** Shares that are no majority. */
function isShare(unit: Unit | undefined): boolean {
  return /^(?:third|half|quarter|fifth|sixth|tenth|large |substantial |sizeable )/.test(
    unit?.norm ?? '',
  );
}

/** "half of the patients", "50 % of them". */
function isHalf(units: readonly Unit[], { determiner, head, words, from }: Phrase): boolean {
  return (
    determiner?.norm === 'half' ||
    head.norm === 'half' ||
    (words[0]?.norm === '50' && units[from + 1]?.norm === '%') ||
    /^50 ?(?:%|percent)$/.test(words.map(({ norm }) => norm).join(' '))
  );
}

/** "lived *in the same house*": where, not how long. */
function isElsewhere(sentence: Sentence, clause: Clause, time: Range): boolean {
  if (!clause.verb?.chain.at(-1)?.unit.norm.startsWith('liv')) return false;
  return clause.complements.some(
    ({ preposition, phrase }) =>
      preposition !== undefined &&
      !(phrase.from <= time.from && time.to <= phrase.to) &&
      /^(?:at|in|near)$/.test(preposition.norm) &&
      // "*at least* ten years"
      !/^(?:least|most)$/.test(phrase.head.norm) &&
      sentence
        .things(phrase)
        .every(({ kind, within }) => kind === 'plain' && within.length === 0) &&
      !has(phrase.head, 'noun:person'),
  );
}
