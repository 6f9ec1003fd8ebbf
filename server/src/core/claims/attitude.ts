import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import { isFirstPerson, isGeneric, isImpersonal, isPerson } from './speakers.ts';

type Attitude = 'affirm' | 'deny' | 'open' | 'report' | 'hedge';

/** What a clause makes of the clause inside it. */
interface Embedding {
  readonly attitude: Attitude;
  /** The word that says so. */
  readonly unit?: Unit | undefined;
  /** True where the attitude stands whether the outer clause is denied or not: "did not know that". */
  readonly insensitive?: boolean;
}

/** What the clause `parent` makes of the clause inside it: "it is a myth *that …*" denies, "some think *that …*" reports. */
export function attitudeOf(parent: Clause, clause: Clause): Embedding {
  if (clause.opener && /^(?:whether|if)$/.test(clause.opener.norm))
    return { attitude: 'open', unit: clause.opener };
  const verb = parent.verb?.chain.at(-1)?.unit;
  const { host } = clause;
  const evaluation = evaluationOf(parent);
  if (host) {
    const noun = host.head;
    if (has(noun, 'noun:refutation')) return { attitude: 'deny', unit: noun };
    if (has(noun, 'noun:fact'))
      return { attitude: evaluation?.attitude ?? 'affirm', unit: evaluation?.unit ?? noun };
    if (noun.norm === 'doubt' || noun.norm === 'question')
      return {
        attitude:
          host.denied ||
          denialsIn(parent, host).length > 0 ||
          /^(?:little|small|scant)$/.test(host.words[0]?.norm ?? '')
            ? 'deny'
            : 'open',
        unit: noun,
      };
    if (has(noun, 'noun:openness')) return { attitude: 'open', unit: noun };
    if (has(noun, 'noun:proposition')) {
      if (evaluation) return evaluation;
      if (has(verb, 'verb:denying', 'verb:doubting')) return { attitude: 'deny', unit: verb };
      if (isPassiveDenial(parent)) return { attitude: 'deny', unit: verb };
      if (has(verb, 'verb:supposing') && !has(verb, 'verb:factive'))
        return { attitude: 'open', unit: verb };
      if (
        has(verb, 'verb:factive') &&
        /^(?:confirm|prove|proven|establish|verif|validat|support|corroborat|demonstrat|show|conclude|accept)/.test(
          verb?.norm ?? '',
        )
      )
        return { attitude: 'affirm', unit: verb };
      if (
        /^(?:hypothes[ie]s|possibility|suggestion|speculation|supposition|proposal)$/.test(
          noun.norm,
        )
      )
        return { attitude: 'open', unit: noun };
      if (isFirstPerson(host) || isFirstPerson(parent.subject) || isDone(host, parent))
        return { attitude: 'affirm', unit: noun };
      return { attitude: 'report', unit: noun };
    }
  }
  if (evaluation) return evaluation;
  if (!verb) return { attitude: 'affirm' };
  if (has(verb, 'verb:supposing') && isSaidByNobody(parent))
    return { attitude: 'affirm', unit: verb };
  if (has(verb, 'be', 'verb:linking')) {
    const subject = parent.subject?.head;
    if (has(subject, 'noun:refutation')) return { attitude: 'deny', unit: subject };
    if (has(subject, 'noun:openness')) return { attitude: 'open', unit: subject };
    if (
      has(subject, 'noun:proposition') &&
      OPINION_NOUNS.has(subject?.norm ?? '') &&
      !isFirstPerson(parent.subject)
    ) {
      return { attitude: subject?.norm.startsWith('hypothes') ? 'open' : 'report', unit: subject };
    }
    // "That ALS is … is a claim": nobody says yet that it holds.
    const predicate = predicateOf(parent)?.head;
    if (!subject && OPINION_NOUNS.has(predicate?.norm ?? ''))
      return { attitude: 'report', unit: predicate };
    return { attitude: 'affirm' };
  }
  const person = isFirstPerson(parent.subject);
  // "She rightly said that …": the writer says so too.
  const rightly = [...(parent.verb?.adverbs ?? []), ...parent.loose].find(({ norm }) =>
    /^(?:accurately|correctly|rightly|truthfully)$/.test(norm),
  );
  if (rightly && has(verb, 'verb:reporting') && !has(verb, 'verb:denying'))
    return { attitude: 'affirm', unit: rightly };
  // "failed to mention that …"
  if (
    parent.verb?.chain.slice(0, -1).some(({ unit }) => has(unit, 'verb:lacking')) &&
    has(verb, 'verb:reporting', 'verb:factive')
  ) {
    // "avoid saying that", "stopped writing that"
    const left = parent.verb.chain.find(({ unit }) => LEAVING_OFF.test(unit.norm));
    if (left) return { attitude: 'open', unit: left.unit };
    if (PROVING.test(verb.norm)) return { attitude: 'open', unit: verb };
    return { attitude: 'affirm', unit: verb, insensitive: true };
  }
  if (has(verb, 'verb:doubting')) return { attitude: 'deny', unit: verb };
  if (has(verb, 'verb:denying') && !has(verb, 'verb:factive'))
    return { attitude: 'deny', unit: verb };
  if (/^(?:suppose|imagine|pretend|assume|say)$/.test(verb.norm) && !parent.subject)
    return { attitude: 'open', unit: verb };
  if (has(verb, 'verb:attempting') && !has(verb, 'verb:factive', 'verb:reporting'))
    return { attitude: 'open', unit: verb };
  // "A nurse might have been taught that …": what one person was told.
  if (verb.norm === 'taught' && parent.verb?.chain.at(-1)?.passive && !isGeneric(parent.subject))
    return { attitude: 'report', unit: verb };
  if (has(verb, 'verb:factive')) {
    if (
      /^(?:show|prove|confirm|demonstrate|establish|find|found|reveal|indicate|verify|conclude|determine|agree|accept|see|document|corroborate|validate|note|observe|point|stress|emphasi[sz]e|teach|taught|think)/.test(
        verb.norm,
      )
    )
      return { attitude: 'affirm', unit: verb };
    return { attitude: 'affirm', unit: verb, insensitive: true };
  }
  if (
    /^(?:think|thinks|thought|believe|believes|believed|consider|considers|considered|feel|feels|felt|suspect|suspects|assume|assumes|assumed|presume|presumed|suppose|guess|expect|reckon)/.test(
      verb.norm,
    )
  ) {
    if (/^(?:expect)/.test(verb.norm)) return { attitude: 'open', unit: verb };
    // "I was thinking that …": what one no longer thinks.
    if (person && isPast(parent)) return { attitude: 'report', unit: verb };
    if (person || isImpersonal(parent)) return { attitude: 'hedge', unit: verb };
    return { attitude: isGeneric(parent.subject) ? 'hedge' : 'report', unit: verb };
  }
  // "having read that", "I have heard that": somebody else's word.
  if (/^(?:read|hear|heard)$/.test(verb.norm)) return { attitude: 'report', unit: verb };
  if (has(verb, 'verb:reporting')) {
    if (isSaidByNobody(parent) || isAdvice(parent)) return { attitude: 'affirm', unit: verb };
    if (
      /^(?:suggest|impl|argue|hypothes)/.test(verb.norm) &&
      parent.subject &&
      !isPerson(parent.subject)
    )
      return { attitude: 'hedge', unit: verb };
    if (verb.norm.startsWith('hypothes')) return { attitude: 'open', unit: verb };
    const own = person && has(verb, 'form:base') && parent.kind !== 'participial';
    return { attitude: own ? 'affirm' : 'report', unit: verb };
  }
  if (has(verb, 'verb:supposing')) return { attitude: 'open', unit: verb };
  return { attitude: 'affirm' };
}

/** "it is fair *to say* that", "wrong *to suppose* that": the words are nobody's, and the outer clause judges them. */
function isSaidByNobody({ kind, verb, subject, inherited }: Clause): boolean {
  return (
    kind === 'participial' && verb?.finite === false && inherited && subject?.nominal === false
  );
}

function isPast({ verb }: Clause): boolean {
  const first = verb?.chain[0]?.unit;
  return (
    /^(?:thought|believed|assumed|presumed|supposed|felt)$/.test(first?.norm ?? '') ||
    /^(?:was|were|had)$/.test(first?.norm ?? '') ||
    verb?.chain.at(-1)?.unit.norm === 'thinking'
  );
}

/** Verbs of not saying something any more, or not at all. */
const LEAVING_OFF = /^(?:avoid|ceas|declin|quit|refrain|refus|stop)/;

/** "Patients should be told that", "tell the family that": what the writer wants to be said. */
function isAdvice({ kind, verb, subject }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!last || !TELLING.test(last.unit.norm)) return false;
  if (last.passive) return verb?.modals.some(({ norm }) => OUGHT.test(norm)) ?? false;
  return kind === 'main' && !subject && verb?.finite === true && has(last.unit, 'form:base');
}

/** Verbs of speaking to somebody. */
const TELLING = /^(?:tell|told|inform|advise|assure|warn|mention)(?:d|ed)?$/;

const OUGHT = /^(?:should|must|ought|shall|have to|has to)$/;

/** "failed to confirm that": what one fails to do leaves the matter open. */
const PROVING =
  /^(?:show|prove|confirm|demonstrate|establish|find|reveal|verify|corroborate|validate)$/;

/** "The classification of … *rests on*": an act of sorting that has been done, not one proposed or opposed. */
function isDone(host: Phrase, { subject, verb }: Clause): boolean {
  return (
    host === subject &&
    SORTING.test(host.head.norm) &&
    verb?.modals.length === 0 &&
    !host.words.some((word) =>
      has(word, 'verb:attempting', 'verb:supposing', 'verb:reporting', 'is:hedge', 'is:unclear'),
    )
  );
}

/** Nouns for an act of sorting. */
const SORTING =
  /^(?:classification|categori[sz]ation|grouping|inclusion|listing|placement|definition)s?$/;

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

/** The denials of a matrix clause: in its verb, its subject, its predicate. */
export function denialsIn(clause: Clause, host: Phrase | undefined): Unit[] {
  const denials: Unit[] = [];
  for (const link of clause.verb?.chain ?? []) {
    for (let count = 0; count < link.negations; count++)
      denials.push(clause.verb?.negations[count] ?? link.unit);
  }
  clause.verb?.chain.slice(0, -1).forEach(({ unit }) => {
    if (has(unit, 'verb:lacking')) denials.push(unit);
  });
  if (clause.subject?.denied) denials.push(clause.subject.determiner ?? clause.subject.head);
  const predicate = predicateOf(clause);
  if (predicate?.denied) denials.push(predicate.determiner ?? predicate.head);
  else if (host?.denied && host !== clause.subject && host !== predicate)
    denials.push(host.determiner ?? host.head);
  for (const word of clause.loose) {
    if (
      has(word, 'negation') &&
      !has(word, 'conjunction') &&
      !clause.verb?.negations.includes(word)
    )
      denials.push(word);
  }
  return denials;
}

function predicateOf(clause: Clause): Phrase | undefined {
  return clause.complements.find(({ preposition }) => preposition === undefined)?.phrase;
}

function isPassiveDenial(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  return last !== undefined && last.passive && has(last.unit, 'verb:denying');
}

/** What the subject is said to be; behind a clause that is the subject, "is *wrong*" has no other. */
function predicatesOf({ complements, subject }: Clause): Phrase[] {
  const bare = complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  return complements.length === 0 && subject?.nominal === false ? [subject] : bare;
}

/** "is a myth", "is wrong", "is true", "has been refuted". */
export function evaluationOf(clause: Clause): { attitude: Attitude; unit: Unit } | undefined {
  const last = clause.verb?.chain.at(-1);
  if (!last) return undefined;
  if (last.passive && has(last.unit, 'is:refuted')) return { attitude: 'deny', unit: last.unit };
  if (
    last.passive &&
    has(last.unit, 'verb:denying') &&
    !has(last.unit, 'verb:factive', 'verb:helping')
  )
    return { attitude: 'deny', unit: last.unit };
  if (has(last.unit, 'be', 'verb:linking')) {
    for (const phrase of predicatesOf(clause)) {
      for (const word of [...phrase.words].reverse()) {
        const attitude = evaluate(word, phrase);
        if (attitude) return { attitude, unit: word };
      }
    }
    // "it is *too* simple to say": whatever is too much is not so.
    const too = [...clause.loose, ...(clause.verb?.adverbs ?? [])].find(
      ({ norm }) => norm === 'too',
    );
    if (
      too &&
      clause.subject?.head.norm === 'it' &&
      clause.complements[0]?.phrase.nominal === false
    )
      return { attitude: 'open', unit: too };
    for (const word of clause.loose) {
      const attitude = has(word, 'is:refuted')
        ? 'deny'
        : has(word, 'is:affirmed')
          ? 'affirm'
          : has(word, 'is:unclear')
            ? 'open'
            : undefined;
      if (attitude) return { attitude, unit: word };
    }
  }
  if (
    has(last.unit, 'have', 'do', 'verb:plain') ||
    has(last.unit, 'verb:lacking') ||
    /^ma[dk]e/.test(last.unit.norm)
  ) {
    const object = clause.complements.find(
      ({ preposition, phrase }) => !preposition && GROUNDS.has(phrase.head.norm),
    )?.phrase;
    if (object) {
      const weak =
        object.denied ||
        object.words.some(({ norm }) => /^(?:little|no|scant|few)$/.test(norm)) ||
        /^(?:little|no|scant|few)$/.test(object.determiner?.norm ?? '');
      if (weak || has(last.unit, 'verb:lacking')) return { attitude: 'open', unit: object.head };
    }
  }
  return undefined;
}

/** Nouns for what makes a claim hold: "has no basis". */
const GROUNDS: ReadonlySet<string> = new Set([
  'support',
  'justice',
  'favour',
  'favours',
  'favors',
  'service',
  'basis',
  'foundation',
  'evidence',
  'merit',
  'ground',
  'grounds',
  'truth',
  'place',
  'sense',
  'substance',
]);

function evaluate(word: Unit, phrase: Phrase): Attitude | undefined {
  if (has(word, 'noun:refutation')) return 'deny';
  if (
    has(word, 'is:refuted') &&
    !(phrase.nominal && word !== phrase.head && !has(phrase.head, 'noun:proposition'))
  )
    return 'deny';
  if (has(word, 'is:unclear')) return 'open';
  if (has(word, 'is:affirmed') || word.norm === 'case' || has(word, 'noun:fact')) return 'affirm';
  return undefined;
}
