import type { Clause, Complement, Phrase } from '../language/parse.ts';
import { has } from '../language/tag.ts';
import type { Unit } from '../language/units.ts';
import type { Because } from '../model.ts';
import { clauseWithout, labelsOf, verbHas } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { isExcluding, isLikened, phrasesIn } from './phrases.ts';
import type { Thing } from './things.ts';

/** The diseases that something is said of. */
export interface Scope {
  readonly diseases: readonly string[];
  /** True where the clause, or one that it hangs on, names them; false where they are only inferred. */
  readonly direct: boolean;
  readonly antecedents: readonly Because[];
}

/**
 * The diseases that a clause is said of: by the phrases that matter to the claim, else by the rest of the
 * clause, else by the clauses, labels and sentences round it. The nearest place that names one decides.
 */
export function scopeOf(
  sentence: Sentence,
  clause: Clause,
  ...phrases: readonly (Phrase | undefined)[]
): Scope {
  if (clause.kind === 'relative' && isOfOthers(sentence, clause))
    return { diseases: [], direct: true, antecedents: [] };
  for (const place of placesOf(sentence, clause, phrases)) {
    const { diseases, antecedents } = place;
    if (diseases.length > 0) return { diseases: [...new Set(diseases)], direct: true, antecedents };
  }
  if (isOfOthers(sentence, clause)) return { diseases: [], direct: true, antecedents: [] };
  const { previous } = clause;
  if (previous && previous.kind !== 'label') {
    const alone = clauseWithout(previous, 'parent', 'previous');
    const before = scopeOf(sentence, alone, previous.subject);
    if (before.direct) return { ...before, direct: false };
  }
  const only = onlyDisease(sentence, clause);
  if (only !== undefined) return { diseases: [only], direct: false, antecedents: [] };
  return {
    diseases: [...new Set(sentence.focus.map(({ concept }) => concept))],
    direct: false,
    antecedents: sentence.focus.map(({ because }) => because),
  };
}

/** The diseases that a claim may be made of: those that are named, or the only one that can be meant. */
export function certainIn({ direct, diseases }: Scope): readonly string[] {
  return direct || diseases.length === 1 ? diseases : [];
}

/** "In demyelinating disease the sheath goes first", "unlike MS, where …": the clause is about other diseases. */
function isOfOthers(sentence: Sentence, clause: Clause): boolean {
  const { fronted, loose, kind, complements, parent } = clause;
  // "antibodies which attack myelin are found *in other diseases*", "lesions that mean demyelination *argue against* ALS"
  const outer = kind === 'relative' && parent ? parent.complements : [];
  if (
    [...fronted, ...complements, ...outer].some(isElsewhere) ||
    outer.some((complement) => isAdverse(complement) || isAway(sentence, complement))
  )
    return true;
  if (kind === 'relative' && parent && isOfAnotherKind(clause, parent)) return true;
  // "therapies *that are effective in demyelinating disease* have failed in ALS"
  const places = kind === 'relative' ? [...fronted, ...complements] : fronted;
  const set = places.some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'in' &&
      sentence
        .things(phrase)
        .some(
          ({ kind, within: named }) =>
            (kind === 'class' || MODELS.has(phrase.head.norm)) && named.length === 0,
        ),
  );
  const where = loose.some(({ norm }) => norm === 'where');
  return set || (where && fronted.some(({ preposition }) => isExcluding(preposition)));
}

/** "nursed on the same ward as *an illness in which* …": no class is told, so it is another one. */
function isOfAnotherKind({ complements, subject }: Clause, parent: Clause): boolean {
  const told = [subject, ...complements.map(({ phrase }) => phrase)];
  return parent.complements.some(
    ({ preposition, phrase }) =>
      preposition?.norm === 'as' &&
      told.includes(phrase) &&
      /^(?:an?|another)$/.test(phrase.determiner?.norm ?? '') &&
      has(phrase.head, 'noun:kindOfDisease') &&
      phrase.head.names.size === 0 &&
      !verbHas(parent, 'be', 'verb:linking', 'verb:classing', 'verb:reporting', 'verb:factive'),
  );
}

/** "in other diseases" */
function isElsewhere({ preposition, phrase: { determiner, head } }: Complement): boolean {
  return (
    preposition?.norm === 'in' &&
    /^(?:another|other)$/.test(determiner?.norm ?? '') &&
    has(head, 'noun:kindOfDisease')
  );
}

/** "raise *doubt*", "speak *against ALS*": what is found is no part of the disease that it argues against. */
function isAdverse({ preposition, phrase: { head } }: Complement): boolean {
  return preposition?.norm === 'against' || (!preposition && /^doubts?$/.test(head.norm));
}

/** Verbs whose object is not what it is about: "rules out ALS". */
const EXCLUDING = /^(?:exclud|eliminat|rul)/;

/** Where a disease is only made: "in the EAE model". */
const MODELS: ReadonlySet<string> = new Set(['mice', 'model', 'models', 'mouse', 'rat', 'rats']);

/** "MMN looks *like ALS*": behind the verb, what is like it is another one. */
function isLikeness({ preposition }: Complement): boolean {
  return preposition?.norm === 'like';
}

/** "point to MS and *away from ALS*" */
function isAway({ parse: { units } }: Sentence, { preposition }: Complement): boolean {
  return preposition?.norm === 'from' && units[preposition.index - 1]?.norm === 'away';
}

/** "is mistaken *for ALS*", "confused *with ALS*": what something is taken for is another one. */
function isTakenFor({ verb }: Clause, { preposition }: Complement): boolean {
  const norm = verb?.chain.at(-1)?.unit.norm ?? '';
  return preposition?.norm === 'for'
    ? norm.startsWith('mistak') || norm === 'taken'
    : preposition?.norm === 'with'
      ? norm.startsWith('confus')
      : preposition?.norm === 'as' && norm.startsWith('misdiagnos');
}

/** "…, which *sets it apart* from ALS", "…, which *is not the case* with ALS" */
function isTellingApart({ verb, complements }: Clause): boolean {
  const unit = verb?.chain.at(-1)?.unit;
  return (
    (has(unit, 'verb:contrasting') && !/^t[eo]l/.test(unit?.norm ?? '')) ||
    (verb?.negations.length === 1 && complements.some(({ phrase }) => phrase.head.norm === 'case'))
  );
}

/** "MMN *resembles* ALS because …": what it is like is another one. */
function isLikening({ verb }: Clause): boolean {
  return /^(?:mimic|imitat|resembl|simulat)/.test(verb?.chain.at(-1)?.unit.norm ?? '');
}

/** "MMN resembles ALS, as IVIG works *in both*" */
function takesBoth({ complements }: Clause): boolean {
  return complements.some(({ phrase }) => phrase.head.norm === 'both');
}

/** "is *a mimic of ALS*" */
function isDifference({ head }: Phrase): boolean {
  return /^(?:differential|imitator|look-?alike|masquerader|mimic|mimicker)s?$/.test(head.norm);
}

/** "In MS demyelination causes weakness, *and in ALS* …": what stands behind is said of the other one. */
function startsNextShare(
  { parse: { units } }: Sentence,
  { fronted, complements }: Clause,
  { preposition, phrase }: Complement,
): boolean {
  if (!preposition) return false;
  const joined = (other: Unit | undefined): boolean =>
    other !== undefined && /^(?:and|but|whereas|while)$/.test(units[other.index - 1]?.norm ?? '');
  const isAgain = fronted.some(({ preposition: first }) => first?.norm === preposition.norm);
  if (joined(preposition) && isAgain) return true;
  // "in MS it is the myelin that suffers, *in ALS the neuron*"
  if (
    isAgain &&
    units[preposition.index - 1]?.norm === ',' &&
    complements.some((next) => !next.preposition && next.phrase.from === phrase.to)
  )
    return true;
  // "of demyelination in MS *and of denervation in ALS*"
  const next = complements.find(({ preposition: other }) => joined(other))?.preposition;
  return (
    next !== undefined &&
    preposition.index > next.index &&
    complements.some(
      ({ preposition: first }) => first?.norm === preposition.norm && first.index < next.index,
    )
  );
}

interface Place {
  readonly diseases: readonly string[];
  readonly antecedents: readonly Because[];
}

/** The places that can name the disease, the nearest first; each is read only when the ones before it name none. */
function* placesOf(
  sentence: Sentence,
  clause: Clause,
  phrases: readonly (Phrase | undefined)[],
): Generator<Place> {
  const things = (phrase: Phrase | undefined): readonly Thing[] =>
    phrase ? sentence.things(phrase) : [];
  // "PLS is *the form of motor neuron disease* in which …": the clause is about the one that is a form.
  const bearer = formBearer(clause);
  if (bearer) yield named(things(bearer));
  yield within(phrases.flatMap(things));
  const excluded = new Set(setAsideIn(clause));
  // "in MS, where it stems from …, and in ALS": the clause is about the one that it describes.
  if (takesItsObject(clause))
    yield named(
      clause.complements
        .filter(({ preposition }) => !preposition)
        .flatMap(({ phrase }) => things(phrase)),
    );
  // "is *typical of MS*, in distinction to …"
  yield named(
    clause.complements
      .filter(({ preposition, phrase }) => !preposition && !isDifference(phrase))
      .flatMap(({ phrase }) => phrase.attached)
      .filter(({ preposition }) => preposition.norm === 'of')
      .flatMap(({ phrase }) => things(phrase)),
  );
  const placed = (places: readonly Complement[]): Place =>
    named(
      places
        .filter(
          ({ preposition, phrase }) =>
            isOfScope(preposition?.norm) &&
            !isExcluding(preposition) &&
            // "in nine with MS and *in none with ALS*"
            phrase.head.norm !== 'none',
        )
        .flatMap(({ preposition, phrase }) =>
          things(phrase).filter(
            ({ kind }) => preposition !== undefined || kind !== 'disease' || takesItsObject(clause),
          ),
        ),
    );
  // "*In MS* the sheath goes, in distinction to the axon in ALS."
  yield placed(clause.fronted);
  yield placed(
    clause.complements.filter(
      (complement) =>
        !isLikeness(complement) &&
        !isTakenFor(clause, complement) &&
        !isDifference(complement.phrase) &&
        !startsNextShare(sentence, clause, complement),
    ),
  );
  yield named(things(clause.subject));
  // "Kennedy disease, *a disorder* that affects …, is mistaken for ALS"
  if (clause.subject && has(clause.subject.head, 'noun:kindOfDisease'))
    yield named(hostsOf(sentence, clause.subject).flatMap(things));
  if (clause.kind === 'relative' && DESCRIBING.has(clause.opener?.norm ?? '')) {
    // The antecedent may stand beside the disease that it describes.
    const antecedent = clause.complements.find(({ preposition }) => !preposition)?.phrase;
    if (antecedent) {
      yield named(hostsOf(sentence, antecedent).flatMap(things));
      yield within(things(antecedent));
    }
  }
  yield named(
    sentence.parse.clauses
      .filter(
        (inner) =>
          inner.parent === clause &&
          (inner.kind === 'participial' || inner.kind === 'relative') &&
          // "…, which rules out ALS", "weakness that mimics ALS"
          !EXCLUDING.test(inner.verb?.chain.at(-1)?.unit.norm ?? '') &&
          !isTellingApart(inner) &&
          !isLikening(inner),
      )
      .flatMap(({ complements, verb }) =>
        complements.filter(({ preposition }) => (preposition ?? verb) && !isExcluding(preposition)),
      )
      .filter(({ phrase }) => !excluded.has(phrase))
      .flatMap(({ phrase }) => things(phrase)),
  );
  // "the stiffness *that people with ALS feel*", "the stiffness *people with ALS feel*"
  yield named(
    sentence.parse.clauses
      .filter(
        ({ kind, opener, complements, verb, subject }) =>
          kind === 'relative' &&
          /^(?:that|which)?$/.test(opener?.norm ?? '') &&
          (subject?.from ?? -1) > (opener?.index ?? 0) &&
          (verb?.negations.length ?? 0) === 0 &&
          complements.some(({ preposition, phrase }) => !preposition && phrases.includes(phrase)),
      )
      .flatMap(({ subject }) => things(subject)),
  );
  // "Spasticity alone does not *define ALS*"
  if (has(clause.verb?.chain.at(-1)?.unit, 'verb:characterizing'))
    yield named(
      clause.complements
        .filter(({ preposition }) => !preposition)
        .flatMap(({ phrase }) => things(phrase)),
    );
  yield named(things(clause.beside));
  let outer = clause.parent;
  for (let depth = 0; outer && depth < DEEPEST; depth++) {
    const around: Clause = outer;
    yield named(
      [...outer.fronted, ...(isLikening(outer) && !takesBoth(clause) ? [] : outer.complements)]
        .filter(
          (complement) =>
            !isExcluding(complement.preposition) &&
            !isLikeness(complement) &&
            !isDifference(complement.phrase) &&
            !startsNextShare(sentence, around, complement),
        )
        .flatMap(({ phrase }) => things(phrase)),
    );
    yield named(things(outer.subject));
    outer = outer.parent;
  }
  for (const label of labelsOf(clause).reverse())
    yield named([label.subject, ...label.complements.map(({ phrase }) => phrase)].flatMap(things));
}

function formBearer({ kind, parent, complements }: Clause): Phrase | undefined {
  const form = complements.find(({ preposition }) => !preposition)?.phrase;
  return kind === 'relative' &&
    // "ALS is *a disease* whose main feature is …"
    has(form?.head, 'noun:partOfKind', 'noun:kindOfDisease') &&
    has(parent?.verb?.chain.at(-1)?.unit, 'be') &&
    parent?.complements.some(({ phrase }) => phrase === form)
    ? parent.subject
    : undefined;
}

/** "*unlike MS*, …", "…, in contrast to *MS*, in which …": what a clause sets aside, whatever is said of it next. */
function setAsideIn({ fronted, complements, subject }: Clause): Phrase[] {
  return [...fronted, ...complements, ...(subject?.attached ?? [])]
    .filter(({ preposition }) => isExcluding(preposition))
    .map(({ phrase }) => phrase);
}

/** How many clauses up a scope is looked for. */
const DEEPEST = 6;

/** Only the diseases inside the things: "the weakness *of ALS*". */
function within(things: readonly Thing[]): Place {
  return { diseases: things.flatMap((thing) => thing.within), antecedents: [] };
}

/** The diseases that the things are, and those inside them. */
function named(things: readonly Thing[]): Place {
  const diseases: string[] = [];
  const antecedents: Because[] = [];
  for (const thing of things) {
    diseases.push(...thing.within);
    if (thing.kind !== 'disease' || !thing.concept) continue;
    diseases.push(thing.concept);
    if (thing.antecedent) antecedents.push(thing.antecedent);
  }
  return { diseases, antecedents };
}

/** The phrases beside which the phrase is set: "*ALS*, a disorder that …". */
export function hostsOf(sentence: Sentence, beside: Phrase): Phrase[] {
  return sentence.parse.clauses
    .flatMap((clause) => [...phrasesIn(clause)])
    .filter(({ asides }) =>
      asides.some(({ clauses }) => clauses.some(({ subject }) => subject === beside)),
    );
}

/** The only disease that the sentence names at all, unless it is named to be set aside. */
function onlyDisease(sentence: Sentence, { to }: Clause): string | undefined {
  const { parse, world } = sentence;
  const found = new Set<string>();
  const aside = new Set(parse.clauses.flatMap(setAsideIn));
  // "Dysarthria from demyelination is …; *the dysarthria of ALS* is …": what is told next may be of another disease.
  const next = parse.units.findIndex(({ norm }, at) => norm === ';' && at >= to);
  for (const clause of parse.clauses) {
    if (next >= 0 && clause.from > next) continue;
    if (isContrasting(clause) || isArguingAgainst(clause) || isUnexplained(clause)) continue;
    for (const complement of clause.complements)
      if (isTakenFor(clause, complement) || isAway(sentence, complement))
        aside.add(complement.phrase);
    // "…; a neurologist who *suspects ALS* instead will look for …"
    // "… and should make you *doubt a diagnosis of ALS*"
    if (/^(?:doubt|mimic|resembl|suspect)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? ''))
      for (const { preposition, phrase } of clause.complements)
        if (!preposition)
          for (const part of [phrase, ...phrase.attached.map((inner) => inner.phrase)])
            aside.add(part);
    for (const phrase of phrasesIn(clause))
      if (isDifference(phrase)) for (const { phrase: of } of phrase.attached) aside.add(of);
    for (const phrase of phrasesIn(clause))
      if (!aside.has(phrase))
        phrase.words.forEach(({ names }, at) => {
          if (isLikened(phrase, at)) return;
          for (const concept of names) if (world.kindOf(concept) === 'disease') found.add(concept);
        });
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** "…, which is why the atrophy of ALS *speaks against it*": it is told apart from what was said. */
export function isArguingAgainst({ verb, complements }: Clause): boolean {
  return (
    /^(?:argu|count|milit|spea|spok|t[eo]l|weigh)/.test(verb?.chain.at(-1)?.unit.norm ?? '') &&
    complements.some(
      ({ preposition, phrase }) =>
        (preposition ?? verb?.chain.at(-1)?.unit)?.norm.endsWith('against') === true &&
        /^(?:it|that|this)$/.test(phrase.head.norm),
    )
  );
}

/** "… and *cannot be explained by ALS*" */
function isUnexplained({ verb }: Clause): boolean {
  const last = verb?.chain.at(-1);
  return (
    last?.passive === true &&
    (verb?.negations.length ?? 0) % 2 === 1 &&
    /^(?:accounted|caused|explained)$/.test(last.unit.norm)
  );
}

/** "…; the weakness of ALS *does not*": what the clause leaves out is denied of its disease. */
function isContrasting({ verb, complements }: Clause): boolean {
  return (
    verb !== undefined &&
    complements.length === 0 &&
    verb.negations.length % 2 === 1 &&
    has(verb.chain.at(-1)?.unit, 'do', 'be')
  );
}

/** "the disease in which ALS …": behind such a word the disease without a preposition is the one meant. */
function takesItsObject({ kind, opener }: Clause): boolean {
  return kind === 'relative' && LOCATING.has(opener?.norm ?? '');
}

function isOfScope(preposition: string | undefined): boolean {
  return preposition === undefined || SCOPING.has(preposition);
}

const LOCATING: ReadonlySet<string> = new Set([
  'in which',
  'where',
  'whose',
  'of which',
  'wherein',
  'whereby',
]);

const DESCRIBING: ReadonlySet<string> = new Set([
  'which',
  'from which',
  'in which',
  'of which',
  'to which',
  'for which',
  'where',
  'whose',
]);

/** Prepositions behind which stands what a clause is said of. */
const SCOPING: ReadonlySet<string> = new Set([
  'in',
  'of',
  'with',
  'for',
  'among',
  'during',
  'from',
  'on',
  'against',
  'throughout',
  'as in',
  'like',
  'as for',
  'regarding',
  'concerning',
  'in the course of',
  'in the setting of',
  'in the context of',
  'about',
]);
