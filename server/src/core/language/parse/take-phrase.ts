import { has } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Assembly } from './assembly.ts';
import { asDenied } from './coordination.ts';
import { innermost } from './innermost.ts';
import { couldInvert, isInverted } from './inversion.ts';
import { NAMING, opensQuotation } from './phrases.ts';
import {
  type Attached,
  type Clause,
  type Complement,
  emptyClause,
  type OpenClause,
  type Phrase,
  type VerbGroup,
} from './syntax.ts';

/** Finds the part of a phrase in its clause: subject, complement, aside, or the start of a clause of its own. */
export function takePhrase(assembly: Assembly, phrase: Phrase, at: number): void {
  const likened = assembly.preposition ? undefined : likenedIn(assembly);
  if (likened) {
    // "is degenerative and *not*, as MS is, *a demyelinating one*"
    const isDenied = has(assembly.units[likened.opener.index - 2], 'contrast', 'negation');
    assembly.current = likened.parent;
    likened.parent.complements.push({ phrase: isDenied ? asDenied(phrase) : phrase });
    assembly.extend(phrase.from, phrase.to);
    assembly.lastPhrase = phrase;
    return;
  }
  const clause = assembly.current;
  const verbAfter = assembly.nextVerb(at);
  const preposition = assembly.preposition;
  assembly.preposition = undefined;
  // "*Thirty years ago* it was …", "*decades later* it …": a time is no subject.
  if (
    !preposition &&
    !clause.subject &&
    (phrase.head.norm === 'ago' || isTimeTold(assembly, phrase, at))
  ) {
    assembly.extend(phrase.from, phrase.to);
    return;
  }
  if (preposition) {
    const complement: Attached = { preposition, phrase };
    const [asked] = clause.complements;
    const apart = setApart(assembly, preposition);
    if (apart) {
      apart.attached.push(complement);
      apart.to = phrase.to;
      assembly.extend(preposition.index, phrase.to);
      return;
    }
    // "Were spasticity *in ALS* to result from …"
    // "…, *in ALS* the axon dies": it stands before the subject of the next clause.
    if (opensNext(assembly, preposition, at)) {
      const opener = assembly.conjunction;
      assembly
        .open('main', { previous: clause, ...(opener ? { opener } : {}) })
        .fronted.push(complement);
      assembly.extend(preposition.index, phrase.to);
      assembly.lastPhrase = phrase;
      return;
    }
    const wanting = wantsPlace(clause, preposition);
    if (wanting) {
      wanting.complements.push(complement);
      assembly.current = wanting;
    } else if (
      asked &&
      isInverted(clause) &&
      isAtStart(clause, assembly.units) &&
      assembly.verbBehind(at)
    )
      asked.phrase.attached.push(complement);
    else if (clause.verb) clause.complements.push(complement);
    else if (clause.subject) {
      clause.subject.attached.push(complement);
      if (!assembly.comma) clause.subject.to = phrase.to;
    } else clause.fronted.push(complement);
    assembly.extend(preposition.index, phrase.to);
    // "It is the axon and not the sheath *that* …"
    if (!has(preposition, 'replacement')) assembly.lastPhrase = phrase;
    return;
  }
  if (clause.verb) {
    const behind =
      (assembly.comma || hasToldSomebody(clause) ? assembly.verbBehind(at) : verbAfter) ??
      (assembly.conjunction ? assembly.verbBeyond(at) : undefined);
    const starts =
      behind?.finite === true &&
      (!behind.ambiguous || isAnothersDeed(assembly, behind)) &&
      phrase.nominal &&
      !(
        clause.kind === 'participial' &&
        !clause.parent &&
        clause.complements.length > 0 &&
        !assembly.comma
      ) &&
      // "classified as having *ALS* exhibits …"
      !(
        clause.kind === 'participial' &&
        clause.parent &&
        has(clause.verb.chain.at(-1)?.unit, 'have')
      ) &&
      !couldInvert(clause) &&
      !awaitsPredicate(clause) &&
      !(assembly.judging() && !assembly.comma && !assembly.conjunction && !takesClause(clause)) &&
      (assembly.comma || assembly.conjunction !== undefined || !assembly.awaiting());
    if (starts && (assembly.comma || assembly.conjunction)) {
      // A new clause with a subject of its own.
      const root =
        clause.kind === 'complement' &&
        assembly.conjunction &&
        !isNotThat(assembly) &&
        // "I was told that it is ALS, and *the nurse explained that* …"
        !(behind.ambiguous && isAnothersDeed(assembly, behind))
          ? clause.parent
          : undefined;
      const opener = (root ? clause.opener : undefined) ?? assembly.conjunction;
      assembly.open(root ? 'complement' : 'main', {
        previous: clause,
        ...(opener ? { opener } : {}),
        ...(root ? { parent: root } : {}),
      }).subject = phrase;
    } else if (
      starts &&
      (isReasonBefore(assembly.lastPhrase, phrase) ||
        isExplained(assembly.lastPhrase, assembly, phrase, verbAfter))
    ) {
      // "is the reason | the diaphragm fails", "ALS, a disease | *few know*"
      assembly
        .open('relative', { parent: clause, inherited: true, subject: phrase })
        .complements.push({ phrase: assembly.lastPhrase });
    } else if (starts && !isNamed(clause, phrase)) {
      // "I think ALS is …": a complement clause without "that".
      const host = assembly.lastPhrase?.to === phrase.from ? assembly.lastPhrase : undefined;
      assembly.open('complement', {
        parent: clause,
        // "There is no doubt ALS is …"
        ...(host && has(host.head, 'noun:openness', 'noun:fact') ? { host } : {}),
      }).subject = phrase;
    } else if ((assembly.comma || assembly.conjunction) && isGapped(assembly, phrase, at)) {
      assembly.open('gapped', { previous: clause }).subject = phrase;
    } else if (
      assembly.comma &&
      !assembly.conjunction &&
      assembly.lastPhrase &&
      phrase.nominal &&
      !wantsPredicate(clause) &&
      !wantsObject(assembly, phrase)
    ) {
      // "…, but not *ALS*, a disease of motor neurons"
      const last = clause.complements.at(-1);
      const host =
        last && has(last.preposition, 'replacement') && last.phrase.to === phrase.from - 1
          ? last.phrase
          : (namedByAside(assembly, phrase) ?? assembly.lastPhrase);
      asideHost(host).asides.push({ mark: ',', clauses: [labelOf(phrase)] });
      assembly.extend(phrase.from, phrase.to);
      assembly.lastPhrase = phrase;
      return;
    } else clause.complements.push({ phrase: isDeniedNext(assembly) ? asDenied(phrase) : phrase });
  } else if (!clause.subject) {
    clause.subject = phrase;
    // "ALS, *whose survival* is …"
    if (clause.opener?.norm === 'whose') clause.inherited = false;
  } else if (isNoDoubt(clause, phrase) && assembly.verbBehind(at)?.finite) {
    // "*No doubt* ALS is …": said of the whole, and no subject.
    clause.subject = phrase;
  } else if (
    (isContact(clause.subject, phrase, verbAfter) && verbAfter?.finite) ||
    // "the weakness | people *with ALS* notice"
    (phrase.head.norm === 'people' &&
      isContact(clause.subject, phrase, undefined) &&
      assembly.verbBehind(at)?.finite) ||
    (isReasonBefore(clause.subject, phrase) && verbAfter?.finite)
  ) {
    // "the disease | nobody talks about"
    assembly
      .open('relative', { parent: clause, inherited: true, subject: phrase })
      .complements.push({ phrase: clause.subject });
  } else if (isQuoted(clause.subject, phrase) && assembly.verbBehind(at)?.finite) {
    // The sentence "ALS is …" was deleted.
    assembly.open('complement', { parent: clause, host: clause.subject }).subject = phrase;
  } else if (isTimeBefore(assembly.lastPhrase, phrase) && verbAfter?.finite) {
    // "survival from the day | ALS is diagnosed"
    assembly.open('relative', { parent: clause }).subject = phrase;
  } else if (assembly.comma && assembly.verbBehind(at)?.finite && !clause.subject.nominal) {
    assembly.open('main', { previous: clause }).subject = phrase;
  } else if (assembly.comma && assembly.lastPhrase && phrase.nominal) {
    if (
      assembly.verbBehind(at)?.finite &&
      clause.subject.nominal &&
      clause.kind !== 'relative' &&
      !isApposition(phrase) &&
      isApposition(clause.subject)
    ) {
      // "A demyelinating disease, it takes …": the fronted phrase is set beside the subject.
      // "Unlike ALS, *a disease of motor neurons*, MS is …": or beside the name before it.
      const named = nameBefore(clause.subject, clause.fronted.at(-1));
      (named ?? phrase).asides.push({ mark: ',', clauses: [labelOf(clause.subject)] });
      clause.subject = phrase;
    } else asideHost(assembly.lastPhrase).asides.push({ mark: ',', clauses: [labelOf(phrase)] });
  } else clause.complements.push({ phrase });
  assembly.extend(phrase.from, phrase.to);
  assembly.lastPhrase = phrase;
}

/** "…, *as MS is*, …": a likeness that the commas close; what follows goes on with the clause before. */
function likenedIn({ comma, conjunction, current, units }: Assembly): Likeness | undefined {
  const { kind, opener, parent, verb, complements } = current;
  if (!comma || conjunction || kind !== 'adverbial' || opener?.norm !== 'as') return undefined;
  const isClosed =
    units[opener.index - 1]?.norm === ',' &&
    has(verb?.chain.at(-1)?.unit, 'be') &&
    complements.length === 0 &&
    units[verb?.to ?? 0]?.norm === ',';
  return isClosed && parent?.verb ? { opener, parent } : undefined;
}

interface Likeness {
  readonly opener: Unit;
  readonly parent: OpenClause;
}

/** "is neither rare *nor a disease of myelin*": what is unlike the first, so that they make no list, is denied with it. */
function isDeniedNext({ conjunction, current: { verb, complements } }: Assembly): boolean {
  const first = complements.at(-1)?.phrase;
  return (
    conjunction?.norm === 'nor' &&
    verb?.negations.length === 0 &&
    first?.denied === true &&
    first.determiner?.norm === 'neither'
  );
}

/** "*decades* later, it turns …" */
function isTimeTold({ chunks }: Assembly, { head }: Phrase, at: number): boolean {
  const [later, ...behind] = chunks.slice(at + 1);
  return (
    /^(?:days?|decades?|months?|weeks?|years?)$/.test(head.norm) &&
    later?.type === 'adverb' &&
    /^(?:afterwards?|before|earlier|later)$/.test(later.unit.norm) &&
    behind.find(({ type }) => type !== 'mark')?.type === 'phrase'
  );
}

/** "unlike *the situation* in ALS", "…, *a contrast* with ALS": the phrase that takes what would else be said of the clause. */
function setApart({ current, lastPhrase }: Assembly, { index, norm }: Unit): Phrase | undefined {
  const { verb, subject, fronted, complements } = current;
  // "The lesion of ALS, *unlike demyelination* in MS, is …"
  const last = verb ? complements.at(-1) : subject ? subject.attached.at(-1) : fronted.at(-1);
  if (last?.phrase.to === index && isContrasted(last)) return last.phrase;
  const isAside =
    lastPhrase !== last?.phrase && lastPhrase !== subject && /^(?:from|in|of|to|with)$/.test(norm);
  return isAside && lastPhrase?.to === index && isContrast(lastPhrase) ? lastPhrase : undefined;
}

function isContrasted({ preposition, phrase: { determiner } }: Complement): boolean {
  return (
    has(preposition, 'contrast', 'comparison') &&
    preposition?.norm.endsWith('than') === false &&
    (has(determiner, 'definite') || /^(?:contrary|in contrast|unlike)/.test(preposition.norm))
  );
}

/** "a contrast", "the opposite", "a different matter" */
function isContrast({ head, determiner, words }: Phrase): boolean {
  return (
    has(head, 'noun:difference') ||
    /^(?:converse|opposite|reverse)$/.test(head.norm) ||
    [determiner, ...words].some((unit) => unit?.norm === 'different')
  );
}

/** "We attribute the signal seen in ALS *to* gliosis": the clause whose verb still wants the preposition. */
function wantsPlace({ kind, parent }: Clause, { norm }: Unit): OpenClause | undefined {
  const isWanting =
    kind === 'participial' &&
    norm === 'to' &&
    parent?.complements.length === 1 &&
    /^(?:ascrib|assign|attribut|trac)(?:e|ed|es)$/.test(parent.verb?.chain.at(-1)?.unit.norm ?? '');
  return isWanting ? parent : undefined;
}

/** Behind a comma, with a subject and its verb right after it: "…, *in ALS* the axon dies", "…, and *in ALS* it does". */
function opensNext(assembly: Assembly, preposition: Unit, at: number): boolean {
  const { chunks, comma, conjunction, current, units } = assembly;
  const next = chunks[at + 1];
  if (!comma || !current.verb || current.kind === 'relative') return false;
  if (conjunction && !(/^(?:and|but|while)$/.test(conjunction.norm) && preposition.norm === 'in'))
    return false;
  if (next?.type !== 'phrase' || !next.phrase.nominal) return false;
  const verb = assembly.verbBehind(at + 1);
  // "…, and in ALS *it does* the same": what it is told of stands before.
  const isEcho = has(verb?.chain.at(-1)?.unit, 'do') && has(next.phrase.head, 'pronoun');
  if (conjunction && isEcho) return false;
  return verb?.finite === true && !verb.ambiguous && !isSaidOf(units, next.phrase);
}

/** "…, in ALS *he says* …" */
function isSaidOf(units: readonly Unit[], { to }: Phrase): boolean {
  return has(units[to], 'verb:reporting');
}

/** "No doubt | ALS is …" */
function isNoDoubt({ kind, subject }: Clause, { nominal }: Phrase): boolean {
  return (
    kind === 'main' &&
    nominal &&
    subject?.head.norm === 'doubt' &&
    subject.determiner?.norm === 'no' &&
    subject.words.length === 1
  );
}

/** "the reason | the muscles waste", "the way | the cells die": a noun that a clause without "why" tells of. */
function isReasonBefore(noun: Phrase | undefined, phrase: Phrase): noun is Phrase {
  return noun?.to === phrase.from && /^(?:reason|way)$/.test(noun.head.norm);
}

/** "the drug | *we* tested": a pronoun that can only be a subject, right behind a noun that has no verb yet. */
function isContact(noun: Phrase, phrase: Phrase, verb: VerbGroup | undefined): boolean {
  return (
    noun.to === phrase.from &&
    noun.nominal &&
    !has(noun.head, 'noun:proposition', 'noun:openness', 'noun:fact', 'noun:refutation') &&
    (/^(?:everybody|everyone|few|he|i|many|most|no one|nobody|people|she|some|they|we|you)$/.test(
      phrase.head.norm,
    ) ||
      // "the disease | doctors *call* ALS"
      NAMING.test(verb?.chain[0]?.unit.norm ?? ''))
  );
}

/** What a clause without "that" tells of the noun before it, which explains a name behind a comma. */
function isExplained(
  noun: Phrase | undefined,
  { units }: Assembly,
  phrase: Phrase,
  verb: VerbGroup | undefined,
): noun is Phrase {
  return noun !== undefined && units[noun.from - 1]?.norm === ',' && isContact(noun, phrase, verb);
}

function isTimeBefore(noun: Phrase | undefined, phrase: Phrase): boolean {
  return (
    noun?.to === phrase.from &&
    has(noun.determiner, 'definite') &&
    /^(?:day|moment|time)$/.test(noun.head.norm)
  );
}

/** "That ALS is | a disease … is agreed.": the clause is a subject, and its own predicate comes first. */
function awaitsPredicate({ kind, opener, verb, complements }: Clause): boolean {
  return (
    kind === 'complement' &&
    opener?.index === 0 &&
    complements.length === 0 &&
    has(verb?.chain.at(-1)?.unit, 'be', 'verb:linking')
  );
}

/** "…, and the nurse *explained that* …", "…, and a man *said* this": behind it stands what a participle would not have. */
function isAnothersDeed({ chunks, comma, conjunction }: Assembly, verb: VerbGroup): boolean {
  if (!comma || !/^(?:and|but)$/.test(conjunction?.norm ?? '')) return false;
  const last = verb.chain.at(-1)?.unit;
  const next =
    chunks[chunks.findIndex((chunk) => chunk.type === 'verb' && chunk.verb === verb) + 1];
  // "…, and my sister *noticed its effects*": no participle has an object.
  if (next?.type === 'phrase' && next.phrase.determiner) return true;
  if (!has(last, 'verb:reporting', 'verb:factive', 'verb:supposing')) return false;
  return next?.type === 'phrase' || (next?.type === 'subordinator' && next.unit.norm === 'that');
}

/** "the disease called *ALS* is …": a name, of which no more is said. */
function isNamed({ subject, verb }: Clause, { head }: Phrase): boolean {
  return (
    verb?.chain.length === 1 &&
    has(verb.chain[0]?.unit, 'form:past') &&
    NAMING.test(verb.chain[0]?.unit.norm ?? '') &&
    has(subject?.head, 'noun:kindOfDisease') &&
    head.names.size > 0
  );
}

/** The noun right before it, as what it quotes is named. */
function isQuoted(noun: Phrase, phrase: Phrase): boolean {
  const first = phrase.determiner ?? phrase.words[0];
  return noun.to === phrase.from && first !== undefined && opensQuotation(noun.head, first);
}

/** An auxiliary that opens its sentence. */
function isAtStart({ verb }: Clause, units: readonly Unit[]): boolean {
  return verb?.from === 0 || units[(verb?.from ?? 0) - 1]?.norm === ':';
}

/** "We *think* ALS is …": its verb can have a clause for an object. */
function takesClause({ verb }: Clause): boolean {
  const last = verb?.chain.at(-1)?.unit;
  return (
    has(last, 'verb:reporting', 'verb:factive', 'verb:supposing', 'verb:doubting') &&
    !has(last, 'verb:causing', 'verb:showing')
  );
}

/** "My doctor *told me* weakness in ALS is …": what is told comes next. */
export function hasToldSomebody({ verb, complements: [told, ...others] }: Clause): boolean {
  return (
    told !== undefined &&
    !told.preposition &&
    others.length === 0 &&
    has(told.phrase.head, 'pronoun', 'noun:person') &&
    TELLING.test(verb?.chain.at(-1)?.unit.norm ?? '')
  );
}

const TELLING = /^(?:assur|convinc|inform|persuad|remind|show|taught|teach|tell|told|warn)/;

/** "is, in the end, *a disease*": the predicate is still to come. */
export function wantsPredicate({ verb, complements }: Clause): boolean {
  return (
    verb !== undefined &&
    has(verb.chain.at(-1)?.unit, 'be', 'verb:linking') &&
    complements.every(({ preposition }) => preposition !== undefined && preposition.index > verb.to)
  );
}

/** "Biopsy discloses, as a rule, *a neuropathy*": behind what is set between commas the object is still to come. */
function wantsObject({ current, units }: Assembly, { from }: Phrase): boolean {
  const { verb, complements } = current;
  if (!verb) return false;
  // "does not, in most cases, spare *the neurons*"
  if (from === verb.to) return true;
  const isBetweenCommas =
    units[verb.to]?.norm === ',' && units[from - 1]?.norm === ',' && from - 1 > verb.to;
  // "has, *as its main feature*, a neuropathy"
  return (
    isBetweenCommas &&
    complements.length <= 1 &&
    complements.every(({ preposition, phrase }) => preposition && phrase.to === from - 1)
  );
}

/** "…, MS demyelinating": a phrase followed at once by its predicate, the verb left out. */
function isGapped(assembly: Assembly, phrase: Phrase, at: number): boolean {
  const behind = assembly.chunks.slice(at + 1);
  // "…, and ALS patients *mostly* a normal brain"
  const next = assembly.conjunction ? behind.find(({ type }) => type !== 'adverb') : behind[0];
  // "…, and *ALS likewise*"
  if (
    assembly.conjunction &&
    behind[0]?.type === 'adverb' &&
    /^(?:as well|likewise|similarly|too)$/.test(behind[0].unit.norm) &&
    phrase.head.names.size > 0 &&
    (behind[1] === undefined || behind[1].type === 'mark')
  )
    return true;
  // "…, ALS with death of neurons"
  if (next?.type === 'preposition' && phrase.head.names.size > 0)
    return (
      assembly.chunks[at + 2]?.type === 'phrase' &&
      !assembly.verbBehind(at) &&
      assembly.current.complements.some(({ preposition }) => preposition?.norm === next.unit.norm)
    );
  // "ALS, a disease *nobody talks* about": what tells more of it has a verb.
  if (next?.type === 'phrase' && isContact(phrase, next.phrase, assembly.nextVerb(at + 1)))
    return false;
  return next?.type === 'phrase' && (phrase.head.names.size > 0 || phrase.nominal);
}

/** "*Not that* the textbooks admit it, *but* ALS is …": the clause behind "but" stands by itself. */
function isNotThat({ current, conjunction, units }: Assembly): boolean {
  const { opener } = current;
  return (
    conjunction?.norm === 'but' &&
    opener?.norm === 'that' &&
    units[opener.index - 1]?.norm === 'not'
  );
}

/** "a patient with ALS, a disease …": what is set aside explains the name right before it. */
function asideHost(phrase: Phrase): Phrase {
  const last = innermost(phrase) ?? phrase;
  return last.head.names.size > 0 ? last : phrase;
}

/** "*The condition* that killed my uncle, ALS, …": the name is that of the disease that is told of. */
function namedByAside(assembly: Assembly, { head, determiner }: Phrase): Phrase | undefined {
  if (assembly.current.kind !== 'relative' || determiner || head.names.size === 0) return undefined;
  const told = assembly.awaiting()?.subject;
  return has(told?.head, 'noun:kindOfDisease') ? told : undefined;
}

/** "Unlike *ALS*, a disease of motor neurons, MS is …" */
function nameBefore({ from }: Phrase, fronted: Complement | undefined): Phrase | undefined {
  const phrase = fronted && asideHost(fronted.phrase);
  return phrase?.to === from - 1 && phrase.head.names.size > 0 ? phrase : undefined;
}

/** "a demyelinating disease": it can explain a name, as a name alone cannot. */
function isApposition(phrase: Phrase): boolean {
  return has(phrase.determiner, 'indefinite') || phrase.head.names.size === 0;
}

/** A phrase set beside another one, as a clause without a verb. */
function labelOf(phrase: Phrase): Clause {
  return Object.assign(emptyClause('aside'), {
    subject: phrase,
    from: phrase.from,
    to: phrase.to,
  });
}
