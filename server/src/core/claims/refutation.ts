import type { Clause, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import { denialsIn } from './attitude/denials.ts';
import { evaluationOf } from './attitude/evaluation.ts';
import { isFirstPerson } from './speakers.ts';

/** "All of the following are false.": a sentence that denies what it announces. */
export function deniesWhatFollows(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const plural = clause.subject !== undefined && ANNOUNCING.has(clause.subject.head.norm);
    const evaluation = plural ? evaluationOf(clause) : undefined;
    const denials = denialsIn(clause, undefined).length;
    return (
      (evaluation?.attitude === 'deny' && denials % 2 === 0) ||
      (evaluation?.attitude === 'affirm' && denials % 2 === 1)
    );
  });
}

/** Subjects that stand for the sentences to come. */
const ANNOUNCING: ReadonlySet<string> = new Set([
  'all',
  'statements',
  'statement',
  'following',
  'these',
  'claims',
  'claim',
  'sentences',
  'sentence',
  'lines',
  'line',
  'items',
  'item',
  'points',
  'point',
  'everything',
  'none',
  'none of',
  'options',
  'option',
  'each',
  'both',
  'ideas',
  'beliefs',
]);

const POINTING: ReadonlySet<string> = new Set([
  'this',
  'that',
  'it',
  'these',
  'which',
  'statement',
  'sentence',
  'claim',
  'idea',
  'notion',
  'view',
  'line',
  'quotation',
  'quote',
  'first half',
  'wording',
  'belief',
  'half',
  'all',
  'none',
  'above',
  'former',
  'explanation',
  'answer',
  'wrong',
  'false',
  'nonsense',
  'i',
]);

/** "This is false", "It isn't.", "I was wrong", "Nonsense.": a sentence that takes back the one before it. */
export function refutesPrevious(
  parsed: { readonly clauses: readonly Clause[]; readonly units: readonly Unit[] },
  nearby: boolean,
): boolean {
  const words = parsed.units.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first || parsed.units.length > 40) return false;
  if (nearby && /\bbut no$/.test(words.map(({ norm }) => norm).join(' '))) return true;
  // "No.", "No, never."; "No mass lesion." goes on with the report.
  const isOfNext = first.norm === 'no' && words[1]?.index === first.index + 1;
  if (nearby && words.length <= 4 && VERDICTS.has(first.norm) && !isOfNext) return true;
  if (nearby && isContradicted(parsed.units)) return true;
  // "Ignore it.", "Don't believe it."
  if (nearby && words.length <= 5 && asksToIgnore(words)) return true;
  // "Verdict: wrong; …", "Our verdict: false."
  const said = words.findIndex(({ norm }) => /^(?:finding|rating|ruling|verdict)$/.test(norm));
  const opens = said === 0 || (said === 1 && has(first, 'definite', 'possessive'));
  const ruling = words[said + 1];
  if (nearby && opens && (VERDICTS.has(ruling?.norm ?? '') || has(ruling, 'is:refuted')))
    return true;
  if (nearby && asksForFault(words)) return true;
  return parsed.clauses.some((clause) => takesBack(clause, parsed.clauses, nearby));
}

/** "Find the fault in the line above.", "Spot the mistake." */
function asksForFault([first, second, third]: readonly Unit[]): boolean {
  return (
    /^(?:correct|find|identify|spot|underline)$/.test(first?.norm ?? '') &&
    has(second, 'definite') &&
    (has(third, 'noun:refutation') || /^(?:fault|flaw)s?$/.test(third?.norm ?? ''))
  );
}

function asksToIgnore(words: readonly Unit[]): boolean {
  const said = words
    .filter(({ norm }) => norm !== 'please')
    .map(({ norm }) => norm)
    .join(' ');
  return /^(?:(?:disregard|dismiss|forget|ignore)|(?:do not|don't|never) (?:believe|buy|fall for|trust)) (?:it|that|them|this|these)\b/.test(
    said,
  );
}

/** "Many think that ALS is a form of MS, *but this is wrong*": true of a clause that takes back one before it in its sentence. */
export function takesBackEarlier(clause: Clause, clauses: readonly Clause[]): boolean {
  const { kind, opener, subject } = clause;
  // "…, the second *when it does not*"
  if (kind === 'adverbial' && /^(?:if|unless|when|whenever|where)$/.test(opener?.norm ?? ''))
    return false;
  // "…, and we have deleted *it*"
  if (isFirstPerson(subject) && isTakenOut(clause)) return true;
  // "…, *where it has no place*"
  const misplaced = clause.complements.some(
    ({ phrase }) => phrase.denied && /^(?:business|place)$/.test(phrase.head.norm),
  );
  if (kind === 'relative' && opener?.norm === 'where' && misplaced) return true;
  if (kind === 'relative')
    return opener?.norm === 'which' && evaluationOf(clause)?.attitude === 'deny';
  // "…, and *it* is wrong to say otherwise"
  const isExpletive =
    subject?.head.norm === 'it' && clauses.some(({ parent }) => parent === clause);
  return (
    isUnconfirmed(clause) ||
    (!isExpletive && pointsBack(subject) && takesBack(clause, clauses, true))
  );
}

function isTakenOut({ verb, complements }: Clause): boolean {
  return (
    /^(?:corrected|cut|deleted|dropped|edited|removed|retracted|struck|withdrawn|withdrew)$/.test(
      verb?.chain.at(-1)?.unit.norm ?? '',
    ) &&
    verb?.modals.length === 0 &&
    verb.negations.length === 0 &&
    complements.some(({ preposition, phrase }) => !preposition && isSaid(phrase))
  );
}

/** "it", "this": a pronoun for what was said before. */
function isSaid({ head }: Phrase): boolean {
  return /^(?:it|that|this)$/.test(head.norm);
}

/** "the claim", "this view" */
function isNamedClaim({ head, determiner }: Phrase): boolean {
  return has(determiner, 'definite') && has(head, 'noun:proposition');
}

/** "this", "the claim"; "the former half" and "the field of view" are not what was said. */
function pointsBack(subject: Phrase | undefined): boolean {
  if (!subject) return false;
  const { head, determiner, attached } = subject;
  return (
    /^(?:it|that|these|they|this)$/.test(head.norm) ||
    (attached.length === 0 &&
      /^(?:that|the|this)$/.test(determiner?.norm ?? '') &&
      /^(?:assertion|belief|claim|idea|notion|opinion|statement|theory)s?$/.test(head.norm)) ||
    isThatFigure(subject)
  );
}

/** "*that figure* is wrong" */
function isThatFigure({ head, determiner }: Phrase): boolean {
  return (
    /^(?:that|this)$/.test(determiner?.norm ?? '') && /^(?:estimate|figure|number)$/.test(head.norm)
  );
}

/** "this is false", "it isn't", "the biopsies contradicted it" */
function takesBack(clause: Clause, clauses: readonly Clause[], nearby: boolean): boolean {
  const { subject, verb } = clause;
  if (nearby && isUnconfirmed(clause)) return true;
  if (!verb || clause.kind === 'relative') return false;
  const pointing =
    subject !== undefined &&
    (POINTING.has(subject.head.norm) ||
      (nearby && subject.head.norm === 'they' && evaluationOf(clause)?.attitude === 'deny') ||
      (/^(?:this|that|the|both)$/.test(subject.determiner?.norm ?? '') &&
        has(subject.head, 'noun:proposition')) ||
      isThatFigure(subject) ||
      subject.attached.some(({ phrase }) => has(phrase.head, 'noun:proposition')));
  // "The sentence 'ALS is …' is false" names what it takes back; "no other explanation has been found" takes back nothing.
  if (!pointing || clauses.some(({ host }) => host === subject)) return false;
  if (subject.words.some(({ norm }) => OTHER.test(norm))) return false;
  const evaluation = evaluationOf(clause);
  const said = evaluation?.unit ?? verb.chain.at(-1)?.unit;
  if (KNOWING.test(said?.norm ?? '')) return false;
  const denials = denialsIn(clause, undefined).length;
  if (evaluation?.attitude === 'deny' && denials % 2 === 0) return true;
  if (evaluation?.attitude === 'affirm' && denials % 2 === 1) return true;
  const last = verb.chain.at(-1);
  // "It isn't."
  const bare = clause.complements.length === 0 && has(last?.unit, 'be', 'do') && denials % 2 === 1;
  if (bare && nearby) return true;
  return (
    nearby &&
    last?.passive === true &&
    denials % 2 === 1 &&
    has(last.unit, 'verb:factive', 'verb:helping')
  );
}

/** "…, but this is not widely *known*": it is so, whoever knows. */
const KNOWING =
  /^(?:appreciated|(?:well )?known|noticed|noted|reali[sz]ed|recogni[sz]ed|taught|understood)$/;

/** "Histology did not bear this out", "the biopsies contradicted it", "… proved us wrong": what was found is otherwise. */
function isUnconfirmed(clause: Clause): boolean {
  const { kind, subject, verb, complements, loose } = clause;
  const last = verb?.chain.at(-1)?.unit;
  const objects = complements.filter(({ preposition }) => !preposition).map(({ phrase }) => phrase);
  if (!last || !subject || verb.modals.some(({ norm }) => !COULD.test(norm)) || kind === 'relative')
    return false;
  const denied = denialsIn(clause, undefined).length % 2 === 1;
  const taken = objects.some(
    (object) => isSaid(object) || /^(?:them|these)$/.test(object.head.norm) || isNamedClaim(object),
  );
  if (taken && denied) return CONFIRMING.test(last.norm);
  if (
    taken &&
    !denied &&
    !has(subject.head, 'noun:person', 'pronoun') &&
    !PEOPLE.test(subject.head.norm)
  )
    return (
      CONTRADICTING.test(last.norm) ||
      (/^prove[dns]?$/.test(last.norm) && loose.some(({ norm }) => norm === 'wrong'))
    );
  return (
    !denied &&
    /^prove[ds]?$/.test(last.norm) &&
    objects.some(({ head }) => /^(?:him|it|me|them|us)$/.test(head.norm)) &&
    loose.some(({ norm }) => norm === 'wrong')
  );
}

/** "Every necropsy since has borne *this* out", "…, and *they are right*": what was only told before is so. */
export function confirms(clause: Clause): boolean {
  const { kind, subject, verb, complements, loose } = clause;
  if (areRight(clause)) return true;
  const last = verb?.chain.at(-1)?.unit;
  return (
    kind === 'main' &&
    subject !== undefined &&
    !subject.denied &&
    verb?.modals.length === 0 &&
    verb.negations.length === 0 &&
    !has(subject.head, 'noun:person', 'pronoun') &&
    !/^(?:few|hardly|little|only|some)$/.test(subject.determiner?.norm ?? '') &&
    CONFIRMING.test(last?.norm ?? '') &&
    !loose.some((word) => has(word, 'negation', 'is:hedge')) &&
    complements.some(
      ({ preposition, phrase }) => !preposition && (isSaid(phrase) || isNamedClaim(phrase)),
    )
  );
}

function areRight({ kind, subject, verb, complements, loose, inverted }: Clause): boolean {
  return (
    kind === 'main' &&
    !inverted &&
    /^(?:he|she|they)$/.test(subject?.head.norm ?? '') &&
    has(verb?.chain.at(-1)?.unit, 'be') &&
    verb?.modals.length === 0 &&
    verb.negations.length === 0 &&
    complements.length === 1 &&
    /^(?:correct|right)$/.test(complements[0]?.phrase.head.norm ?? '') &&
    !loose.some((word) => has(word, 'negation', 'is:hedge', 'is:only'))
  );
}

const COULD = /^(?:can(?:not|'t)?|could(?:n't)?)$/;

/** "bear it out", "confirm it". */
const CONFIRMING =
  /^(?:bear|borne|confirm|corroborat|prove|reproduc|show|substantiat|support|uph|verif)/;

/** Those whose doubts leave the writer's word standing. */
const PEOPLE = /(?:authors?|critics?|ians?|ists?)$/;

const CONTRADICTING = /^(?:contradict|disprov|refut|belie)/;

const OTHER = /^(?:no )?other$/;

/** "Teacher: Wrong.", "B: No, that …": somebody else takes up what was said. */
function isContradicted(units: readonly Unit[]): boolean {
  const colon = units.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || colon > LONGEST_SPEAKER) return false;
  const speaker = units.slice(0, colon).findLast(({ kind }) => kind === 'word');
  const [answer, then] = units.slice(colon + 1).filter(({ norm }) => !/^[*_"]$/.test(norm));
  return (
    speaker !== undefined &&
    (has(speaker, 'noun:person') || SPEAKER.test(speaker.norm)) &&
    VERDICTS.has(answer?.norm ?? '') &&
    (!then || then.kind === 'mark')
  );
}

const SPEAKER =
  /^(?:[a-z]|attending|comment|feedback|note|remark|reply|consultant|doctor|dr|examiner|expert|guest|host|interviewer|lecturer|mentor|moderator|professor|prof|resident|reviewer|student|teacher|tutor)$/;

/** In units, with their marks of emphasis. */
const LONGEST_SPEAKER = 4;

/** Words that alone take back the sentence before. */
const VERDICTS: ReadonlySet<string> = new Set([
  'wrong',
  'false',
  'nonsense',
  'no',
  'not',
  'incorrect',
  'untrue',
  'rubbish',
  'myth',
  'nope',
  'hardly',
  'never',
]);
