import type { Clause } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import { predicateOf } from './attitude/denials.ts';
import type { Embedding } from './attitude/embedding.ts';
import { evaluationOf } from './attitude/evaluation.ts';
import { attitudeOfNoun } from './attitude/nouns.ts';
import { setAsideBy } from './attitude/set-aside.ts';
import { PAST } from './stance/own.ts';
import { isFirstPerson, isGeneric, isImpersonal, isPerson, speaksForField } from './speakers.ts';

/** What the clause `parent` makes of the clause inside it: "it is a myth *that …*" denies, "some think *that …*" reports. */
export function attitudeOf(parent: Clause, clause: Clause): Embedding {
  if (clause.opener && /^(?:whether|if)$/.test(clause.opener.norm))
    return { attitude: 'open', unit: clause.opener };
  const verb = parent.verb?.chain.at(-1)?.unit;
  const aside = setAsideBy(parent, clause);
  if (aside) return { attitude: 'open', unit: aside };
  const { host } = clause;
  const evaluation = evaluationOf(parent);
  const named = host && attitudeOfNoun(host, parent, evaluation);
  if (named) return named;
  if (evaluation)
    return MOVING.test(evaluation.unit.norm) ? { ...evaluation, insensitive: true } : evaluation;
  // "Colour me *sceptical* that …"
  const sceptic = parent.complements.find(({ phrase }) => SCEPTICAL.test(phrase.head.norm));
  if (sceptic) return { attitude: 'open', unit: sceptic.phrase.head };
  if (!verb) return { attitude: 'affirm' };
  // "I can't see how anyone *could conclude* that …"
  const anyone = parent.subject?.head.norm.startsWith('any') && parent.verb?.modals[0];
  if (anyone) return { attitude: 'open', unit: anyone };
  // "It was *once* fashionable *to teach* that …"
  const once = isSaidByNobody(parent) && parent.parent ? formerly(parent.parent) : undefined;
  if (once) return { attitude: 'open', unit: once };
  if (has(verb, 'verb:supposing') && isSaidByNobody(parent))
    return { attitude: 'affirm', unit: verb };
  // "proves effective", but "*prove* that …"
  if (has(verb, 'be', 'verb:linking') && !has(verb, 'verb:factive')) {
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
    if (has(subject, 'noun:openness')) return { attitude: 'open', unit: subject };
    if (/^(?:hypothes[ie]s|speculation|supposition)$/.test(subject?.norm ?? ''))
      return { attitude: 'open', unit: subject };
    if (
      has(subject, 'noun:proposition') &&
      OPINION_NOUNS.has(subject?.norm ?? '') &&
      !isFirstPerson(parent.subject)
    ) {
      return { attitude: 'report', unit: subject };
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
  if (rightly && !has(verb, 'verb:denying', 'verb:doubting'))
    return { attitude: 'affirm', unit: rightly };
  // "was designed to show that", "sought to prove that": a purpose, and no result yet.
  const purpose = parent.verb?.chain.slice(0, -1).find(({ unit }) => PURPOSE.test(unit.norm));
  if (purpose && PROVING.test(verb.norm)) return { attitude: 'open', unit: purpose.unit };
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
  // "A nurse might have been taught that …", "I was taught that …": what some were told.
  if (
    verb.norm === 'taught' &&
    parent.verb?.chain.at(-1)?.passive &&
    (parent.subject?.head.norm === 'i' || !isGeneric(parent.subject))
  )
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
  // "was sorry *to hear* that": what one has feelings about is so.
  if (/^(?:hear|read)$/.test(verb.norm) && (isSaidByNobody(parent) || isFeltAbout(parent)))
    return { attitude: 'affirm', unit: verb };
  // "having read that", "I have heard that": somebody else's word.
  if (/^(?:read|hear|heard)$/.test(verb.norm)) return { attitude: 'report', unit: verb };
  // "full marks *for stating* that …", "no credit for saying that …"
  const credited = creditFor(parent);
  if (credited) return credited;
  if (has(verb, 'verb:reporting')) {
    // "was banned *for suggesting* that …", "I *could tell* you that …"
    if (isBlamedFor(parent)) return { attitude: 'report', unit: verb };
    const could = person && parent.verb?.modals.find(({ norm }) => norm === 'could');
    if (could) return { attitude: 'open', unit: could };
    if (isSaidFreely(parent)) return { attitude: 'affirm', unit: verb, insensitive: true };
    if (isOwnWord(parent) || isTaughtByEvidence(parent)) return { attitude: 'affirm', unit: verb };
    if (isSaidByNobody(parent) || isAdvice(parent)) return { attitude: 'affirm', unit: verb };
    if (
      /^(?:suggest|impl|argue|hypothes)/.test(verb.norm) &&
      parent.subject &&
      !isPerson(parent.subject)
    )
      return { attitude: 'hedge', unit: verb };
    if (verb.norm.startsWith('hypothes')) return { attitude: 'open', unit: verb };
    if (person && isTeaching(parent)) return { attitude: 'affirm', unit: verb };
    return { attitude: speaksForField(parent.subject) ? 'affirm' : 'report', unit: verb };
  }
  if (has(verb, 'verb:supposing')) return { attitude: 'open', unit: verb };
  // "The film has it that …", "twisted our findings into the claim that …": nobody stands by it but its subject.
  const isTold = clause.opener?.norm === 'that' && parent.subject && !standsFor(parent, verb);
  return isTold ? { attitude: 'report', unit: verb } : { attitude: 'affirm' };
}

/** "*This means* that …", "*Keep in mind* that …", "*We answer* that …": the writer says so with it. */
function standsFor(parent: Clause, verb: Unit): boolean {
  if (has(parent.subject?.head, 'noun:proposition', 'noun:openness')) return false;
  return (
    ASSERTING.test(verb.norm) ||
    has(verb, 'verb:linking', 'verb:causing', 'verb:showing') ||
    isAdvice(parent) ||
    (isFirstPerson(parent.subject) && !WISHING.test(verb.norm))
  );
}

/** Verbs that take what hangs on them for granted: things that turn out, are grasped, or move somebody. */
const ASSERTING =
  /^(?:add(?:s|ed)?|bear|bec[ao]mes?|borne|c[ao]mes?|counsell?ed|delighted|disclose[sd]?|follow(?:s|ed)?|forg[eo]ts?|forgotten|glad|grasp(?:s|ed)?|happen(?:s|ed)?|keep|kept|ma[dk]es?|means?|meant|pleased|proud|regret(?:s|ted)?|relieved|shocked|sorry|stand(?:s)?|stood|suffices?|surprised|turn(?:s|ed)?|underst(?:and|ands|ood)|welcome[sd]?)$/;

/** "It is hardly *surprising* that …": what is felt about something that is so. */
const MOVING =
  /^(?:(?:un)?fortunate|(?:un)?remarkable|(?:un)?surprising|amazing|curious|ironic|odd|regrettable|sad|shocking|strange|striking|tragic)$/;

const SCEPTICAL = /^(?:doubtful|dubious|sceptical|skeptical|unconvinced|unpersuaded|unsure)$/;

/** What one does not hold by doing so. */
const WISHING = /^(?:bet|dream|fear|hop|jok|lie|lying|pray|pretend|wish)/;

/** "I tell them that", "I keep telling them that": what one says is what one holds. */
function isTeaching({ kind, verb }: Clause): boolean {
  const [first, ...rest] = verb?.chain ?? [];
  return (
    kind !== 'participial' &&
    (has(rest.at(-1)?.unit ?? first?.unit, 'form:base') ||
      /^(?:keep|continue)$/.test(first?.unit.norm ?? ''))
  );
}

function formerly({ loose, verb }: Clause): Unit | undefined {
  const isPastBe = /^(?:had|was|were)$/.test(verb?.chain[0]?.unit.norm ?? '');
  const once = [...loose, ...(verb?.adverbs ?? [])].find(({ norm }) => PAST.has(norm));
  return isPastBe ? once : undefined;
}

/** "it is fair *to say* that", "wrong *to suppose* that": the words are nobody's, and the outer clause judges them. */
function isSaidByNobody({ kind, verb, subject, inherited }: Clause): boolean {
  return (
    kind === 'participial' && verb?.finite === false && inherited && subject?.nominal === false
  );
}

/** "She was *upset* to hear": a state of mind, and what brought it about. */
function isFeltAbout({ kind, verb, parent }: Clause): boolean {
  const [felt] = parent?.complements ?? [];
  return (
    kind === 'participial' &&
    verb?.finite === false &&
    has(parent?.verb?.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    felt !== undefined &&
    !felt.preposition &&
    felt.phrase.determiner === undefined
  );
}

/** "We have *no hesitation in saying* that …": the writer's own word, whatever the "no" denies. */
function isSaidFreely({ kind, opener, subject, parent }: Clause): boolean {
  return (
    kind === 'participial' &&
    /^(?:about|in)$/.test(opener?.norm ?? '') &&
    subject?.denied === true &&
    /^(?:difficulty|doubt|hesitation|problem|qualm|reservation|scruple|trouble)s?$/.test(
      subject.head.norm,
    ) &&
    isFirstPerson(parent?.subject)
  );
}

/** "Experience *tells us* that …": what was found, rather than somebody's word. */
function isTaughtByEvidence({ subject, verb, complements }: Clause): boolean {
  return (
    /^tells?$/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    /^(?:anatomy|autops(?:y|ies)|biops(?:y|ies)|common sense|data|evidence|experience|experiments?|histology|history|imaging|microscopy|neuropathology|pathology|practice|research|results?|stud(?:y|ies)|trials?)$/.test(
      subject?.head.norm ?? '',
    ) &&
    complements.some(({ phrase }) => /^(?:you|us)$/.test(phrase.head.norm))
  );
}

function isBlamedFor({ kind, opener, parent }: Clause): boolean {
  const outer = parent?.verb?.chain.at(-1)?.unit.norm ?? '';
  return (
    kind === 'participial' &&
    opener?.norm === 'for' &&
    /^(?:attack|ban|blam|criticis|criticiz|fin(?:ed|es|ing)|fir(?:ed|es|ing)|mock|rebuk|reprimand|ridicul|scold|su(?:ed|es|ing)|tak)/.test(
      outer,
    )
  );
}

/** "I told him that", "Explained to the family that": what the writer said is the writer's word. */
function isOwnWord({ kind, verb, subject, complements, opener }: Clause): boolean {
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || kind !== 'main' || opener || verb.modals.length > 0)
    return false;
  if (verb.chain.length > 1 || verb.negations.length > 0) return false;
  if (subject ? !isFirstPerson(subject) : !has(last.unit, 'form:past')) return false;
  return (
    /^(?:advised|assured|explained|informed|reassured|reminded|taught|told|warned)$/.test(
      last.unit.norm,
    ) &&
    complements.every(({ phrase }) => !/^(?:examiner|professor|teacher)s?$/.test(phrase.head.norm))
  );
}

/** What an examiner gives or does not give a mark for. */
function creditFor({ kind, opener, verb, subject, parent }: Clause): Embedding | undefined {
  if (kind !== 'participial' || opener?.norm !== 'for' || !verb) return undefined;
  const marks = [subject, ...(parent?.complements.map(({ phrase }) => phrase) ?? [])].find(
    (phrase) => phrase && /^(?:credit|mark|point)s?$/.test(phrase.head.norm),
  );
  if (!marks) return undefined;
  const last = parent?.verb?.chain.at(-1)?.unit;
  const lost =
    marks.denied ||
    has(last, 'verb:lacking', 'verb:denying') ||
    (parent?.verb?.negations.length ?? 0) > 0 ||
    (last !== undefined && !/^(?:award|earn|g[ai]ve|get|got|receiv|score)/.test(last.norm)) ||
    marks.words.some(({ norm }) => /^(?:negative|minus)$/.test(norm));
  return { attitude: lost ? 'open' : 'affirm', unit: marks.head };
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
const TELLING = /^(?:tell|told|inform|advise|assure|warn|mention|state)(?:d|ed)?$/;

const OUGHT = /^(?:should|must|ought|shall|have to|has to)$/;

/** "was meant to show that", "we tried to prove that". */
const PURPOSE =
  /^(?:aim(?:s|ed|ing)?|attempt(?:s|ed|ing)?|designed|expect(?:s|ed|ing)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|meant|planned|propos(?:e|es|ed|ing)|seek(?:s|ing)?|set(?:s|ting)?|sought|tried|tries|try|trying|want(?:s|ed)?)$/;

/** "failed to confirm that": what one fails to do leaves the matter open. */
const PROVING =
  /^(?:show|prove|confirm|convince|demonstrate|establish|find|persuade|reveal|verify|corroborate|validate)$/;

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
