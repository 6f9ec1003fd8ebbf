import { canBeNoun, has } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Assembly } from './assembly.ts';
import { innermost } from './innermost.ts';
import type { Clause, Phrase } from './syntax.ts';
import { NAMING } from './phrases.ts';
import { hasToldSomebody, wantsPredicate } from './take-phrase.ts';

/** "that", "if", "because" open a clause: what is said, a relative, or a circumstance. */
export function takeSubordinator(assembly: Assembly, unit: Unit, at: number): void {
  const sibling = isJoinedTo(assembly, unit) ? assembly.current : undefined;
  const parent = sibling?.parent ?? outOfAside(assembly, unit);
  const complement =
    unit.norm === 'that' ||
    // "It is not *so that* …"
    (unit.norm === 'so that' && isBareBe(parent)) ||
    // "ALS, *whether* familial or not, is …": asks nothing.
    (unit.norm === 'whether' && !(assembly.comma && parent.subject && !parent.verb)) ||
    (unit.norm === 'if' &&
      parent.verb !== undefined &&
      has(parent.verb.chain.at(-1)?.unit, 'verb:supposing'));
  // "demonstrates *beyond doubt* that"
  const last = parent.complements.at(-1);
  const isBeyond = last?.preposition?.norm === 'beyond' && last.phrase === assembly.lastPhrase;
  // "the assumption of many, *namely* that …"
  const isExplained = /^(?:namely|viz ?\.?)$/.test(assembly.preposition?.norm ?? '');
  // "keep *in view* that"
  const isKept =
    last?.preposition?.norm === 'in' && /^(?:mind|sight|view)$/.test(last.phrase.head.norm);
  const isBehind = assembly.lastPhrase?.to === unit.index && !isBeyond && !isKept;
  const explained = parent.verb ? assembly.lastPhrase : parent.subject;
  const behindNoun = isExplained ? explained : isBehind ? assembly.lastPhrase : undefined;
  const named =
    unit.norm === 'that' && !namesContent(behindNoun)
      ? parent.complements.find(
          ({ phrase }) =>
            has(phrase.head, 'noun:openness', 'noun:fact', 'noun:refutation') &&
            phrase !== assembly.lastPhrase,
        )?.phrase
      : undefined;
  const subjectHost =
    unit.norm === 'that' &&
    parent.verb &&
    has(parent.subject?.head, 'noun:proposition', 'noun:refutation', 'noun:openness') &&
    !has(parent.verb.chain.at(-1)?.unit, 'be') &&
    // "an overstatement to say that": the noun judges the verb, and what is said hangs on the verb.
    !(parent.kind === 'participial' && parent.inherited) &&
    !namesContent(behindNoun)
      ? parent.subject
      : undefined;
  const host =
    sibling?.host ??
    named ??
    subjectHost ??
    (unit.norm === 'that' &&
    behindNoun?.nominal &&
    (canBeNoun(behindNoun.head) || has(behindNoun.head, 'pronoun'))
      ? hostIn(behindNoun)
      : undefined);
  const said = parent.verb?.chain.at(-1)?.unit;
  const speaks =
    hasToldSomebody(parent) ||
    has(said, 'verb:reporting', 'verb:factive', 'verb:supposing', 'verb:doubting', 'verb:denying');
  if (
    host &&
    !has(
      host.head,
      'noun:proposition',
      'noun:fact',
      'noun:openness',
      'noun:refutation',
      'noun:effect',
      'pronoun',
    ) &&
    // "keep in *mind* that"
    !/^(?:case|head|mind)$/.test(host.head.norm) &&
    (parent.verb ? !speaks : host === parent.subject) &&
    !isComplete(assembly, at)
  ) {
    assembly.open('relative', { opener: unit, parent, inherited: true }).complements.push({
      phrase: host,
    });
  } else
    assembly.open(complement ? 'complement' : 'adverbial', {
      opener: unit,
      parent,
      ...(host ? { host } : {}),
    });
  assembly.extend(unit.index, unit.index + 1);
}

/** "his remark that *ALS is a disease*", "… that *ALS is caused by* …": a clause with no place for the noun before it. */
function isComplete({ chunks }: Assembly, at: number): boolean {
  const start = chunks.findIndex(({ type }, index) => index > at + 1 && type === 'verb');
  const [subject, ...between] = chunks.slice(at + 1, start);
  const [verb, ...behind] = chunks.slice(start);
  if (subject?.type !== 'phrase' || verb?.type !== 'verb' || !verb.verb.finite) return false;
  if (between.some(({ type }) => /^(?:mark|relative|subordinator)$/.test(type))) return false;
  const last = verb.verb.chain.at(-1);
  if (has(last?.unit, 'verb:giving') || NAMING.test(last?.unit.norm ?? '')) return false;
  const object = behind.find(({ type }) => type !== 'adverb' && type !== 'negation');
  return object?.type === 'phrase'
    ? !has(object.phrase.head, 'pronoun', 'noun:person', 'noun:duration')
    : object?.type === 'preposition' &&
        (object.unit.norm === 'by' ? last?.passive === true : has(last?.unit, 'verb:classing'));
}

/** "It is untrue, *as one site had it*, that …": behind the comma the clause goes on that the aside stands in. */
function outOfAside({ current, comma }: Assembly, { norm }: Unit): Clause {
  const { kind, opener, parent, verb } = current;
  // "tell a person *newly diagnosed with ALS* that …"
  if (norm === 'that' && kind === 'participial' && parent && hasToldSomebody(parent)) return parent;
  const isAside = norm === 'that' && comma && kind === 'adverbial' && verb;
  const isSaid = has(parent?.verb?.chain.at(-1)?.unit, 'verb:factive', 'verb:reporting');
  return isAside && parent?.verb && (opener?.norm === 'as' || isSaid) ? parent : current;
}

/** "that ALS is …, *and that* MS is …" */
function isJoinedTo({ conjunction, current }: Assembly, { norm }: Unit): boolean {
  return (
    conjunction !== undefined &&
    norm === 'that' &&
    current.kind === 'complement' &&
    current.opener?.norm === 'that' &&
    current.verb !== undefined
  );
}

/** "It is", and nothing besides. */
function isBareBe({ subject, verb, complements }: Clause): boolean {
  return (
    subject?.head.norm === 'it' && has(verb?.chain.at(-1)?.unit, 'be') && complements.length === 0
  );
}

/** "the claim *that …*": a noun for what can be said. */
function namesContent(phrase: Phrase | undefined): boolean {
  return has(phrase?.head, ...CONTENT);
}

const CONTENT = ['noun:proposition', 'noun:fact', 'noun:openness', 'noun:refutation'] as const;

/** "reminded us *of the myth* that …": a clause hangs on the noun before it where that names something said. */
function hostIn(phrase: Phrase): Phrase {
  // "there is one study and *no proof* that …"
  const member = phrase.members.at(-1);
  if (phrase.members.length > 1 && namesContent(member)) return member ?? phrase;
  const nearest = phrase.attached.at(-1)?.phrase;
  return nearest?.to === phrase.to && !namesContent(phrase) && namesContent(nearest)
    ? nearest
    : phrase;
}

/** "which", "who" open a relative clause on the phrase before them; without one they ask. */
export function takeRelative(assembly: Assembly, unit: Unit, at: number): void {
  const verbNext = assembly.verbBehind(at);
  const cleft = unit.norm === 'that' && verbNext ? cleftIn(assembly) : undefined;
  const parent = cleft?.clause ?? assembly.current;
  const antecedent =
    cleft?.focus ??
    (unit.norm === 'what' && wantsPredicate(parent) ? parent.subject : nounBefore(assembly));
  // "In ALS, what goes wrong is …"
  const isFree = unit.norm === 'what' && !parent.verb && !parent.subject;
  if (!antecedent || isFree) {
    parent.loose.push(unit);
    assembly.extend(unit.index, unit.index + 1);
    return;
  }
  const clause = assembly.open('relative', { opener: unit, parent, inherited: true });
  // "patients with ALS, *which* …": people are who.
  const carried =
    unit.norm === 'which' && has(antecedent.head, 'noun:person')
      ? (antecedent.attached.findLast(({ preposition: { norm } }) => norm === 'with')?.phrase ??
        // "the sister of the man with *ALS*, which …"
        nameWithin(antecedent))
      : undefined;
  // "MS or ALS, *which is* …": a verb in the singular goes with the last of them.
  const single =
    unit.norm === 'which' && /^(?:does|has|is|was)$/.test(verbNext?.chain[0]?.unit.norm ?? '')
      ? (carried ?? antecedent).members.at(-1)
      : undefined;
  const preposed =
    // "the axon *alone* that dies": it goes with the noun; "*today*, drugs that …": with the clause.
    parent.loose.some(
      (word) =>
        (word.norm !== 'alone' || word.index !== unit.index - 1) &&
        !(word.index < antecedent.from && has(word, 'is:degree', 'is:addition', 'is:typically')),
    ) || assembly.units[unit.index - 1]?.senses.has('preposition');
  // "explains *why* the neurons die": behind its verb it looks back to nothing.
  const asks = /^(?:why|how)$/.test(unit.norm) && assembly.lastPhrase?.to !== unit.index;
  if (asks) assembly.extend(unit.index, unit.index + 1);
  else if (verbNext && !preposed) clause.subject = single ?? carried ?? antecedent;
  // "absent *where* the cells are lost": an adjective has no place in what follows.
  else if (unit.norm !== 'where' || antecedent.nominal)
    clause.complements.push({ phrase: antecedent });
  assembly.extend(unit.index, unit.index + 1);
}

/** The name that a phrase ends with, if it is none of a person. */
function nameWithin(phrase: Phrase): Phrase | undefined {
  const last = innermost(phrase);
  return last && last.head.names.size > 0 ? last : undefined;
}

/** "*the signal* typical of ALS, which …": an adjective behind its noun takes no clause. */
function nounBefore({ comma, current, lastPhrase }: Assembly): Phrase | undefined {
  if (!comma || !lastPhrase || lastPhrase.nominal) return lastPhrase;
  const noun = current.complements.findLast(
    ({ preposition, phrase }) => !preposition && phrase.nominal && phrase.to === lastPhrase.from,
  );
  return noun?.phrase ?? lastPhrase;
}

/** "It is *the myelin* around the axon that …": what a cleft sentence puts in its middle, whatever hangs on it. */
function cleftIn({
  current,
}: Assembly): { readonly clause: Clause; readonly focus: Phrase } | undefined {
  const clause = current.kind === 'participial' ? current.parent : current;
  const focus = clause?.complements.find(({ preposition }) => !preposition)?.phrase;
  const isCleft = clause?.subject?.head.norm === 'it' && has(clause.verb?.chain.at(-1)?.unit, 'be');
  return isCleft && focus ? { clause, focus } : undefined;
}
