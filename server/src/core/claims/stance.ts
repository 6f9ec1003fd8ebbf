import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Because } from '../model.ts';

/** How a clause stands to what it says. */
export interface Stance {
  /** True where an odd number of denials holds. */
  readonly negated: boolean;
  /** False in questions, conditions, aims, hypotheses and refuted or distanced wording. */
  readonly asserted: boolean;
  readonly hedged: boolean;
  readonly reported: boolean;
  readonly cues: readonly Cue[];
}

export interface Cue {
  readonly role: Because['role'];
  readonly unit: Unit;
}

class Reading {
  negations = 0;
  asserted = true;
  hedged = false;
  reported = false;
  readonly cues: Cue[] = [];

  deny(unit: Unit | undefined, role: Because['role'] = 'negation'): void {
    this.negations++;
    this.cue(unit, role);
  }

  suspend(unit: Unit | undefined, role: Because['role']): void {
    this.asserted = false;
    this.cue(unit, role);
  }

  cue(unit: Unit | undefined, role: Because['role']): void {
    if (unit) this.cues.push({ role, unit });
  }
}

/** Reads the stance of a clause: its own denials and doubts, and those of the clauses it hangs on. */
export function stanceOf(
  clause: Clause,
  { units, clauses }: { readonly units: readonly Unit[]; readonly clauses: readonly Clause[] },
): Stance {
  const reading = new Reading();
  ownStance(clause, units, reading);
  climb(clause, units, reading, 0);
  sentenceStance(clause, units, clauses, reading);
  return {
    negated: reading.negations % 2 === 1,
    asserted: reading.asserted,
    hedged: reading.hedged,
    reported: reading.reported,
    cues: reading.cues,
  };
}

function ownStance(clause: Clause, units: readonly Unit[], reading: Reading): void {
  const { verb, opener } = clause;
  if (verb) {
    verb.chain.forEach((link, index) => {
      for (let count = 0; count < link.negations; count++)
        reading.deny(verb.negations[count] ?? link.unit);
      if (index < verb.chain.length - 1) raisingStance(link.unit, reading);
    });
    for (const modal of verb.modals) {
      if (/^(?:would|'d|wouldn't)$/.test(modal.norm)) reading.suspend(modal, 'condition');
      else if (has(modal, 'is:hedge')) hedge(reading, modal);
      else if (modal.norm === 'used to') reading.suspend(modal, 'denial');
    }
    for (const adverb of verb.adverbs) adverbStance(adverb, clause, units, reading);
  }
  for (const word of clause.loose) adverbStance(word, clause, units, reading);
  if (clause.subject?.denied && !clause.inherited)
    reading.deny(clause.subject.determiner ?? clause.subject.head);
  else if (clause.subject?.denied && clause.inherited && clause.kind === 'main')
    reading.deny(clause.subject.determiner ?? clause.subject.head);
  if (opener && has(opener, 'conditional')) {
    if (
      /^as (?:if|though)$/.test(opener.norm) &&
      has(clause.parent?.verb?.chain.at(-1)?.unit, 'verb:linking', 'verb:plain')
    )
      hedge(reading, opener);
    else reading.suspend(opener, 'condition');
  } else if (opener && has(opener, 'contrast')) reading.deny(opener, 'denial');
  if (opener?.norm === 'without') reading.deny(opener);
  if (
    clause.inverted &&
    verb &&
    /^(?:had|were|should)$/.test(units[verb.from]?.norm ?? '') &&
    clause.end?.norm !== '?'
  )
    reading.suspend(verb.chain[0]?.unit, 'condition');
  for (const { preposition } of [...clause.fronted, ...clause.complements])
    if (preposition?.norm === 'according to') reportedBy(reading, preposition);
  // "according to which …", "not because …"
  const before = opener ? units[opener.index - 1] : undefined;
  if (before?.norm === 'according to') reportedBy(reading, before);
  if (clause.kind === 'adverbial' && before?.norm === 'not') reading.deny(before);
}

/** The verbs that carry another: "fails to be", "is thought to be", "is said to be". */
function raisingStance(unit: Unit, reading: Reading): void {
  if (has(unit, 'be', 'have', 'do')) return;
  if (has(unit, 'verb:lacking')) reading.deny(unit);
  else if (has(unit, 'verb:doubting')) reading.deny(unit, 'denial');
  else if (has(unit, 'verb:denying') && !has(unit, 'verb:helping')) reading.deny(unit, 'denial');
  else if (has(unit, 'verb:factive')) reading.cue(unit, 'attribution');
  else if (
    /^(?:thought|believed|considered|held|felt|presumed|assumed|suspected|expected|expect|likely)$/.test(
      unit.norm,
    )
  )
    hedge(reading, unit);
  else if (has(unit, 'verb:reporting') && !/^(?:known|seen|found|shown|seem|seems)/.test(unit.norm))
    reportedBy(reading, unit);
  else if (has(unit, 'verb:attempting') || has(unit, 'verb:supposing'))
    reading.suspend(unit, 'condition');
}

function adverbStance(unit: Unit, clause: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(unit, 'is:addition')) return;
  if (has(unit, 'is:wrongly')) {
    if (!PAST.test(unit.norm) || isPastOrOpinion(clause, units)) reading.suspend(unit, 'denial');
  } else if (has(unit, 'negation') && !has(unit, 'conjunction') && unit.norm !== 'no') {
    if (!clause.verb?.negations.includes(unit)) reading.deny(unit);
  } else if (has(unit, 'is:hedge')) hedge(reading, unit);
  else if (has(unit, 'is:refuted') && ALWAYS_REFUTING.test(unit.norm))
    reading.suspend(unit, 'denial');
  else if (unit.norm === 'reportedly' || unit.norm === 'allegedly') reportedBy(reading, unit);
}

const ALWAYS_REFUTING = /^(?:so-called|so called|supposed|alleged|purported|wrong|false|❌|✗|✘)$/;

/** Words that distance only where an opinion or a past state is told. */
const PAST =
  /^(?:once|long|originally|initially|at first|first|traditionally|formerly|previously|historically|until recently|for decades|for years|for a long time|in the past|at one time|back then|for a while|in those days)$/;

function isPastOrOpinion(clause: Clause, units: readonly Unit[]): boolean {
  const first = clause.verb?.chain[0];
  const last = clause.verb?.chain.at(-1);
  if (!first || !last) return false;
  const words = units.slice(clause.verb?.from, clause.verb?.to).map(({ norm }) => norm);
  const past =
    words.some((norm) => /^(?:was|were|had|been)$/.test(norm)) || has(first.unit, 'form:past');
  return past && (has(last.unit, 'verb:classing', 'be', 'verb:reporting') || last.passive);
}

function hedge(reading: Reading, unit: Unit | undefined): void {
  reading.hedged = true;
  reading.cue(unit, 'hedge');
}

function reportedBy(reading: Reading, unit: Unit | undefined): void {
  reading.reported = true;
  reading.cue(unit, 'attribution');
}

// ---------------------------------------------------------------- embedding

const DEEPEST = 12;

/** Walks up to the clauses that this one is a part of. */
function climb(clause: Clause, units: readonly Unit[], reading: Reading, depth: number): void {
  const { parent, subject } = clause;
  if (!parent || depth > DEEPEST) return;
  if (clause.kind === 'complement' || (clause.kind === 'participial' && embeds(parent, clause))) {
    embed(parent, clause, reading);
    parentCondition(parent, units, reading);
    climb(parent, units, reading, depth + 1);
  } else if (clause.kind === 'participial' || clause.kind === 'adverbial') {
    if (clause.kind === 'participial' && has(parent.opener, 'conditional'))
      reading.suspend(parent.opener, 'condition');
    // What a phrase inside a denied predicate is said to do is not asserted either.
    if (
      clause.kind === 'participial' &&
      subject &&
      parent.complements.some(
        ({ phrase }) => phrase === subject || phrase.members.includes(subject),
      ) &&
      !has(parent.verb?.chain.at(-1)?.unit, 'be')
    ) {
      for (const link of parent.verb?.chain ?? [])
        for (let count = 0; count < link.negations; count++)
          reading.deny(parent.verb?.negations[count] ?? link.unit);
    }
    if (
      clause.kind === 'participial' &&
      clause.inherited &&
      clause.subject &&
      clause.subject === parent.subject &&
      (parent.verb?.negations.length ?? 0) % 2 === 1 &&
      clause.to <= (parent.verb?.from ?? 0)
    )
      reading.suspend(parent.verb?.negations[0], 'negation');
    if (
      clause.kind === 'participial' &&
      has(clause.subject?.head, 'noun:openness') &&
      clause.inherited
    )
      reading.suspend(clause.subject?.head, 'condition');
    if (clause.kind === 'participial' && !clause.verb?.finite)
      for (const modal of parent.verb?.modals ?? [])
        if (/^(?:would|'d)$/.test(modal.norm)) reading.suspend(modal, 'condition');
    if (parent.kind === 'complement' || parent.kind === 'participial')
      climb(parent, units, reading, depth + 1);
  } else if (clause.kind === 'relative') {
    // What a relative clause says is taken for granted, except inside what is itself only quoted.
    if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  }
}

function parentCondition(parent: Clause, units: readonly Unit[], reading: Reading): void {
  if (has(parent.opener, 'conditional')) reading.suspend(parent.opener, 'condition');
  for (const word of parent.loose)
    if (has(word, 'is:wrongly') && !PAST.test(word.norm)) reading.suspend(word, 'denial');
  for (const adverb of parent.verb?.adverbs ?? [])
    if (has(adverb, 'is:wrongly') && (!PAST.test(adverb.norm) || isPastOrOpinion(parent, units)))
      reading.suspend(adverb, 'denial');
  for (const modal of parent.verb?.modals ?? [])
    if (modal.norm === 'used to') reading.suspend(modal, 'denial');
}

/** "it is wrong *to say*", "stop *listing*": the inner clause is what the outer one speaks of. */
function embeds(parent: Clause, clause: Clause): boolean {
  const last = parent.verb?.chain.at(-1)?.unit;
  if (!last) return false;
  if (has(last, 'be')) return evaluationOf(parent) !== undefined;
  // "held ALS to be …"
  if (
    has(clause.verb?.chain[0]?.unit, 'be') &&
    has(last, 'verb:reporting', 'verb:classing', 'verb:factive', 'verb:supposing')
  )
    return true;
  if (clause.subject && !clause.inherited) return false;
  return (
    has(last, 'verb:lacking', 'verb:denying', 'verb:doubting', 'verb:attempting') &&
    parent.complements.every(
      ({ preposition }) => preposition === undefined || preposition.norm === 'to',
    )
  );
}

type Attitude = 'affirm' | 'deny' | 'open' | 'report' | 'hedge';

/** What a clause makes of the clause inside it. */
interface Embedding {
  readonly attitude: Attitude;
  /** The word that says so. */
  readonly unit?: Unit | undefined;
  /** True where the attitude stands whether the outer clause is denied or not: "did not know that". */
  readonly insensitive?: boolean;
}

function embed(parent: Clause, clause: Clause, reading: Reading): void {
  const { attitude, unit, insensitive } = attitudeOf(parent, clause);
  const denials = denialsIn(parent, clause.host);
  switch (attitude) {
    case 'deny':
      reading.deny(unit, 'denial');
      break;
    case 'open':
      reading.suspend(unit, has(unit, 'interrogative') ? 'question' : 'condition');
      break;
    case 'report':
      reportedBy(reading, unit);
      break;
    case 'hedge':
      hedge(reading, unit ?? clause.opener ?? parent.verb?.chain[0]?.unit);
      break;
    case 'affirm':
      break;
  }
  if (!insensitive) for (const denial of denials) reading.deny(denial);
}

/** The denials of a matrix clause: in its verb, its subject, its predicate. */
function denialsIn(clause: Clause, host: Phrase | undefined): Unit[] {
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

function attitudeOf(parent: Clause, clause: Clause): Embedding {
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
      if (isFirstPerson(host) || isFirstPerson(parent.subject))
        return { attitude: 'affirm', unit: noun };
      return { attitude: 'report', unit: noun };
    }
  }
  if (evaluation) return evaluation;
  if (!verb) return { attitude: 'affirm' };
  if (has(verb, 'be', 'verb:linking')) {
    const subject = parent.subject?.head;
    if (has(subject, 'noun:refutation')) return { attitude: 'deny', unit: subject };
    if (has(subject, 'noun:openness')) return { attitude: 'open', unit: subject };
    if (
      has(subject, 'noun:proposition') &&
      /^(?:hypothes[ie]s|claim|belief|view|idea|notion|theory|assumption|story|rumour|rumor)$/.test(
        subject?.norm ?? '',
      ) &&
      !isFirstPerson(parent.subject)
    ) {
      return { attitude: subject?.norm.startsWith('hypothes') ? 'open' : 'report', unit: subject };
    }
    return { attitude: 'affirm' };
  }
  const person = isFirstPerson(parent.subject);
  // "failed to mention that …"
  if (
    parent.verb?.chain.slice(0, -1).some(({ unit }) => has(unit, 'verb:lacking')) &&
    has(verb, 'verb:reporting', 'verb:factive')
  )
    return { attitude: 'affirm', unit: verb, insensitive: true };
  if (has(verb, 'verb:doubting')) return { attitude: 'deny', unit: verb };
  if (has(verb, 'verb:denying') && !has(verb, 'verb:factive'))
    return { attitude: 'deny', unit: verb };
  if (/^(?:suppose|imagine|pretend|assume|say)$/.test(verb.norm) && !parent.subject)
    return { attitude: 'open', unit: verb };
  if (has(verb, 'verb:attempting') && !has(verb, 'verb:factive', 'verb:reporting'))
    return { attitude: 'open', unit: verb };
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
    if (person || isImpersonal(parent)) return { attitude: 'hedge', unit: verb };
    return { attitude: isGeneric(parent.subject) ? 'hedge' : 'report', unit: verb };
  }
  if (has(verb, 'verb:reporting')) {
    if (
      /^(?:suggest|impl|argue|hypothes)/.test(verb.norm) &&
      parent.subject &&
      !isPerson(parent.subject)
    )
      return { attitude: 'hedge', unit: verb };
    if (verb.norm.startsWith('hypothes')) return { attitude: 'open', unit: verb };
    return { attitude: person && has(verb, 'form:base') ? 'affirm' : 'report', unit: verb };
  }
  if (has(verb, 'verb:supposing')) return { attitude: 'open', unit: verb };
  return { attitude: 'affirm' };
}

function isPassiveDenial(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  return last !== undefined && last.passive && has(last.unit, 'verb:denying');
}

/** "is a myth", "is wrong", "is true", "has been refuted". */
function evaluationOf(clause: Clause): { attitude: Attitude; unit: Unit } | undefined {
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
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      for (const word of [...phrase.words].reverse()) {
        const attitude = evaluate(word, phrase);
        if (attitude) return { attitude, unit: word };
      }
    }
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
  if (has(last.unit, 'have', 'verb:plain') || has(last.unit, 'verb:lacking')) {
    const object = predicateOf(clause);
    if (
      object &&
      /^(?:support|basis|foundation|evidence|merit|ground|grounds|truth|place|substance)$/.test(
        object.head.norm,
      )
    ) {
      const weak =
        object.denied ||
        object.words.some(({ norm }) => /^(?:little|no|scant|few)$/.test(norm)) ||
        /^(?:little|no|scant|few)$/.test(object.determiner?.norm ?? '');
      if (weak || has(last.unit, 'verb:lacking')) return { attitude: 'open', unit: object.head };
    }
  }
  return undefined;
}

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

function isFirstPerson(phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  if (/^(?:i|we|us|me)$/.test(phrase.head.norm)) return true;
  return (
    (/^(?:my|our)$/.test(phrase.determiner?.norm ?? '') && !has(phrase.head, 'noun:person')) ||
    (phrase.head.norm.includes('author') && phrase.determiner?.norm === 'this')
  );
}

function isImpersonal(clause: Clause): boolean {
  return clause.subject?.head.norm === 'it' || clause.verb?.chain.at(-1)?.passive === true;
}

/** "neurologists", "most textbooks": those who speak for the field. */
export function isGeneric(phrase: Phrase | undefined): boolean {
  if (!phrase) return true;
  if (
    isFirstPerson(phrase) ||
    /^(?:you|one|people|everyone|everybody|they)$/.test(phrase.head.norm)
  )
    return true;
  const determiner = phrase.determiner?.norm;
  if (
    determiner !== undefined &&
    /^(?:most|all|many|every|modern|current|the)$/.test(determiner) &&
    phrase.head.norm.endsWith('s')
  )
    return determiner !== 'the' || phrase.words.length === 1;
  return (
    determiner === undefined &&
    phrase.head.norm.endsWith('s') &&
    /^[a-z]/.test(phrase.words[0]?.text ?? '') &&
    !/^(?:some|few)$/.test(phrase.words[0]?.norm ?? '') &&
    phrase.members.length === 1 &&
    (phrase.words.length > 1 || isCommonPlural(phrase.head))
  );
}

function isCommonPlural(unit: Unit): boolean {
  return /(?:ists|ians|ors|ers|books|guidelines|sources|clinicians|experts|reviews|textbooks|classifications|doctors|specialists|data|studies|results|findings)$/.test(
    unit.norm,
  );
}

function isPerson(phrase: Phrase): boolean {
  return (
    has(phrase.head, 'pronoun', 'noun:person') ||
    /(?:ists|ist|ians|ian|ors|or|ers|authors?)$/.test(phrase.head.norm)
  );
}

// ----------------------------------------------------------------- sentence

/** "MS, he said, is …": somebody's word, told in passing. */
function isSpeaker(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  if (
    !last ||
    last.passive ||
    clause.complements.length > 0 ||
    !/^(?:say|says|said|argues?|argued|claims?|claimed|writes?|wrote|insists?|insisted|maintains?|maintained|tells?|told|reports?|reported|believes?|believed|thinks?|thought|states?|stated|asserts?|asserted|explains?|explained)$/.test(
      last.unit.norm,
    )
  )
    return false;
  return clause.subject !== undefined && !isFirstPerson(clause.subject) && !clause.inherited;
}

function sentenceStance(
  clause: Clause,
  units: readonly Unit[],
  clauses: readonly Clause[],
  reading: Reading,
): void {
  const speaker = clauses.find(
    (other) => other !== clause && other !== clause.parent && isSpeaker(other),
  );
  if (speaker) reportedBy(reading, speaker.verb?.chain.at(-1)?.unit);
  const last = units.findLast((unit) => !/^["')\]*_\u2026]$/.test(unit.norm));
  if (last?.norm === '?') reading.suspend(last, 'question');
  const unreal = units.some(
    ({ norm }, at) =>
      norm === 'if' &&
      units.slice(at, at + 8).some(({ norm: verb }) => /^(?:were|had|was)$/.test(verb)),
  );
  if (unreal && clause.verb?.modals.some(({ norm }) => /^(?:might|could|would|should)$/.test(norm)))
    reading.suspend(clause.verb.modals[0], 'condition');
}

/** "All of the following are false.": a sentence that denies what it announces. */
export function deniesWhatFollows(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const plural =
      clause.subject !== undefined &&
      /^(?:all|statements?|following|these|claims?|sentences?|lines?|items?|points?|everything|none|options?|each|both|ideas|beliefs)$/.test(
        clause.subject.head.norm,
      );
    const evaluation = plural ? evaluationOf(clause) : undefined;
    const denials = denialsIn(clause, undefined).length;
    return (
      (evaluation?.attitude === 'deny' && denials % 2 === 0) ||
      (evaluation?.attitude === 'affirm' && denials % 2 === 1)
    );
  });
}

const POINTING =
  /^(?:this|that|it|these|which|statement|sentence|claim|idea|notion|view|line|first half|wording|belief|half|all|none|above|former|explanation|answer|wrong|false|nonsense|i)$/;

/** "This is false", "It isn't.", "I was wrong", "Nonsense.": a sentence that takes back the one before it. */
export function refutesPrevious(
  parsed: { readonly clauses: readonly Clause[]; readonly units: readonly Unit[] },
  nearby: boolean,
): boolean {
  const words = parsed.units.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || parsed.units.length > 40) return false;
  if (nearby && /\bbut no$/.test(words.map(({ norm }) => norm).join(' '))) return true;
  if (
    nearby &&
    words.length <= 4 &&
    /^(?:wrong|false|nonsense|no|not|incorrect|untrue|rubbish|myth|nope|hardly|never)$/.test(
      first.norm,
    )
  )
    return true;
  for (const clause of parsed.clauses) {
    const { subject, verb } = clause;
    if (!verb || clause.kind === 'relative') continue;
    const pointing =
      subject !== undefined &&
      (POINTING.test(subject.head.norm) ||
        (/^(?:this|that|the|both)$/.test(subject.determiner?.norm ?? '') &&
          has(subject.head, 'noun:proposition')) ||
        subject.attached.some(({ phrase }) => has(phrase.head, 'noun:proposition')));
    if (!pointing) continue;
    const evaluation = evaluationOf(clause);
    const denials = denialsIn(clause, undefined).length;
    if (evaluation?.attitude === 'deny' && denials % 2 === 0) return true;
    if (evaluation?.attitude === 'affirm' && denials % 2 === 1) return true;
    // "It isn't."
    const bare =
      clause.complements.length === 0 &&
      has(verb.chain.at(-1)?.unit, 'be', 'do') &&
      denials % 2 === 1;
    if (bare && nearby) return true;
    const last = verb.chain.at(-1);
    if (
      nearby &&
      last?.passive &&
      denials % 2 === 1 &&
      has(last.unit, 'verb:factive', 'verb:helping')
    )
      return true;
  }
  return false;
}
