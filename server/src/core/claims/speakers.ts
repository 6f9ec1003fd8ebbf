import type { Clause, Complement, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';

/** "we", "our study": the writer. */
export function isFirstPerson(phrase: Phrase | undefined): boolean {
  if (!phrase) return false;
  if (/^(?:i|we|us|me)$/.test(phrase.head.norm)) return true;
  return (
    (/^(?:my|our)$/.test(phrase.determiner?.norm ?? '') && !has(phrase.head, 'noun:person')) ||
    (phrase.head.norm.includes('author') && phrase.determiner?.norm === 'this')
  );
}

/** "it is thought": nobody in particular. */
export function isImpersonal(clause: Clause): boolean {
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
    (phrase.from === 0 || /^[a-z]/.test(phrase.words[0]?.text ?? '')) &&
    !/^(?:some|few)$/.test(phrase.words[0]?.norm ?? '') &&
    phrase.members.length === 1 &&
    (phrase.words.length > 1 || isCommonPlural(phrase.head))
  );
}

/** "most textbooks", "neurologists", "the literature": those whose word is the field's, as "people" and "the authors" are not. */
export function speaksForField(phrase: Phrase | undefined): boolean {
  if (!phrase?.nominal || isFirstPerson(phrase) || phrase.possessor) return false;
  // "*so-called* experts"
  if (phrase.words.some((word) => has(word, 'is:refuted'))) return false;
  if (FIELD.has(phrase.head.norm))
    return /^(?:the|our|current)?$/.test(phrase.determiner?.norm ?? '');
  const expert = isCommonPlural(phrase.head) || isCommonPlural({ norm: `${phrase.head.norm}s` });
  if (!expert || /^(?:author|carer|other|reader|writer|user|teacher)s?$/.test(phrase.head.norm))
    return false;
  return /^(?:all|every|most)$/.test(phrase.determiner?.norm ?? '') || isGeneric(phrase);
}

/** All that is known, as one. */
const FIELD: ReadonlySet<string> = new Set(['consensus', 'evidence', 'literature']);

function isCommonPlural(unit: Pick<Unit, 'norm'>): boolean {
  return /(?:ists|ians|ors|ers|books|guidelines|sources|clinicians|experts|reviews|textbooks|classifications|doctors|specialists|data|studies|results|findings)$/.test(
    unit.norm,
  );
}

/** "neurologists", "the author", "he". */
export function isPerson(phrase: Phrase): boolean {
  return (
    has(phrase.head, 'pronoun', 'noun:person') ||
    /^(?:candidate|examinee|novice|pupil|student|trainee)s?$/.test(phrase.head.norm) ||
    /(?:ists|ist|ians|ian|ors|or|ers|authors?)$/.test(phrase.head.norm)
  );
}

/** "MS, he said, is …": somebody's word, told in passing. */
export function isSpeaker(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  if (!last) return false;
  const adverbs = [...clause.loose, ...(clause.verb?.adverbs ?? [])];
  // "As the lecturer *wrongly* told us, …", "as one site *wrongly* put it"
  const isPut =
    SPEAKING.has(last.unit.norm) ||
    /^(?:assum|conclud|guess|infer|put|suppos)/.test(last.unit.norm);
  if (clause.opener?.norm === 'as' && isPut && adverbs.some((word) => has(word, 'is:wrongly')))
    return true;
  if (!SPEAKING.has(last.unit.norm)) return false;
  // "a sign that should *make you think* again"
  if (
    clause.kind === 'complement' &&
    /^ma[dk](?:e|es|ing)$/.test(clause.parent?.verb?.chain.at(-1)?.unit.norm ?? '')
  )
    return false;
  // "…, she explained *correctly*", "As he *rightly* insists, …": the writer says so too.
  if (adverbs.some(({ norm }) => /^(?:correctly|rightly)$/.test(norm))) return false;
  // "…, I was told by a man in the queue"
  if (last.passive)
    return (
      last.unit.norm === 'told' &&
      clause.kind === 'main' &&
      clause.from > 0 &&
      !clause.inherited &&
      !adverbs.some(({ norm }) => norm === 'what') &&
      clause.subject?.nominal === true &&
      clause.complements.every(({ preposition }) => preposition !== undefined)
    );
  const { subject: before } = clause;
  // "…, says Dr. X": the speaker stands behind, for no disease says anything.
  if (clause.inherited && clause.kind === 'main' && before && !isPerson(before))
    return (
      SAYING.test(last.unit.norm) &&
      clause.complements.some(({ preposition, phrase }) => !preposition && phrase.nominal)
    );
  // "…, he said, *and the biopsies* …": behind a mark another clause begins.
  if (clause.complements.some((said) => startOf(said) <= (clause.verb?.to ?? 0))) return false;
  // "not as rare as people think": a measure, not a report.
  if (clause.opener?.norm === 'as' && clause.parent?.kind === 'relative') return false;
  const { subject } = clause;
  // "*As every textbook explains*, …"
  if (
    clause.opener?.norm === 'as' &&
    (speaksForField(subject) || /^(?:all|every)$/.test(subject?.determiner?.norm ?? ''))
  )
    return false;
  // "*As Dr Mensah explains*, …": what is explained is so.
  if (clause.opener?.norm === 'as' && last.unit.norm.startsWith('explain')) return false;
  // "…, and this explains why" draws on what was said.
  if (!subject || /^(?:this|that|these|those|it|which)$/.test(subject.head.norm)) return false;
  // "…, *he said*, and the biopsies …"
  if (clause.inherited && (subject.to !== clause.verb?.from || !has(subject.head, 'pronoun')))
    return false;
  return !isFirstPerson(subject) || isFormerOpinion(clause);
}

function startOf({ preposition, phrase }: Complement): number {
  return preposition?.index ?? phrase.from;
}

/** "…, *we thought*, and …": what the writer once held, and no more than that. */
function isFormerOpinion({ subject, verb }: Clause): boolean {
  return (
    isFirstPerson(subject) &&
    verb?.chain.length === 1 &&
    verb.modals.length === 0 &&
    /^(?:assumed|believed|thought)$/.test(verb.chain[0]?.unit.norm ?? '') &&
    verb.to - verb.from === 1
  );
}

/** Verbs before a speaker; "explains" and "reports" have other objects. */
const SAYING =
  /^(?:sa(?:y|ys|id)|argue[sd]?|claim(?:s|ed)?|writes|wrote|insist(?:s|ed)?|assert(?:s|ed)?)$/;

/** Verbs by which a clause set between commas names the speaker. */
const SPEAKING: ReadonlySet<string> = new Set([
  'say',
  'says',
  'said',
  'argues',
  'argue',
  'argued',
  'claims',
  'claim',
  'claimed',
  'writes',
  'write',
  'wrote',
  'insists',
  'insist',
  'insisted',
  'maintains',
  'maintain',
  'maintained',
  'tells',
  'tell',
  'told',
  'reports',
  'report',
  'reported',
  'believes',
  'believe',
  'believed',
  'thinks',
  'think',
  'thought',
  'states',
  'state',
  'stated',
  'asserts',
  'assert',
  'asserted',
  'explains',
  'explain',
  'explained',
]);
