import { has, verbForms } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Assembly } from './assembly.ts';
import { innermost } from './innermost.ts';
import { completeInverted, isInverted } from './inversion.ts';
import { NAMING } from './phrases.ts';
import type { Clause, Phrase, VerbGroup } from './syntax.ts';

/** Finds the part of a verb: the verb of its clause, a participle beside a phrase, or the start of a clause of its own. */
export function takeVerb(assembly: Assembly, verb: VerbGroup, at: number): void {
  const clause = assembly.current;
  assembly.preposition = undefined;
  if (isInverted(clause) && !assembly.comma) {
    completeInverted(clause, verb);
    assembly.extend(verb.from, verb.to);
    return;
  }
  const next = assembly.chunks[at + 1];
  const acted =
    verb.ambiguous &&
    next?.type === 'preposition' &&
    next.unit.norm === 'by' &&
    assembly.lastPhrase?.to === verb.from;
  // "Of the diseases *covered here*, …": it hangs on what stands before the subject.
  const isFronted =
    clause.fronted.length > 0 &&
    !clause.subject &&
    !clause.verb &&
    assembly.lastPhrase?.to === verb.from &&
    next?.type !== 'mark';
  if (
    !verb.finite ||
    acted ||
    (verb.ambiguous && isFronted) ||
    (verb.ambiguous &&
      ((clause.verb &&
        !assembly.comma &&
        !assembly.conjunction &&
        assembly.lastPhrase?.to === verb.from) ||
        (assembly.comma &&
          !assembly.conjunction &&
          clause.subject &&
          !isWantedBehindAside(assembly, clause, at))))
  ) {
    const opener = assembly.units[behindParenthesis(assembly.units, verb.from) - 1];
    const preposed = opener && (has(opener, 'preposition') || has(opener, 'contrast'));
    if (!clause.verb && !clause.subject && !preposed && !isFronted) {
      assembly.open('participial', { inherited: true });
    } else {
      const near =
        verb.finite || isShownByWhole(assembly.lastPhrase, verb)
          ? assembly.lastPhrase
          : innermost(assembly.lastPhrase);
      const evaluation = isInfinitive(assembly, verb) ? assembly.evaluation() : undefined;
      const subject =
        evaluation?.actor ??
        (clause.verb && assembly.comma ? clause.subject : (near ?? clause.subject));
      const inner = assembly.open('participial', {
        parent: evaluation?.clause ?? clause,
        inherited: true,
        ...(preposed ? { opener } : {}),
        ...(subject ? { subject } : {}),
      });
      inner.verb = verb;
      assembly.extend(verb.from, verb.to);
      assembly.lastPhrase = undefined;
      return;
    }
  } else if (clause.verb) {
    const outer = assembly.awaiting();
    const judge = assembly.judging();
    if (judge && !assembly.conjunction) {
      assembly.current = judge;
    } else if (assembly.comma && outer && !assembly.conjunction) {
      assembly.current = outer;
    } else if (outer && !assembly.conjunction && isNaming(clause)) {
      // "the disease that Charcot *named* ALS begins …"
      assembly.current = outer;
    } else if (
      !assembly.conjunction &&
      // "Every condition *covered here*, even ALS, is …"
      (!assembly.comma ||
        (clause.verb.ambiguous && !has(clause.verb.chain.at(-1)?.unit, 'verb:reporting'))) &&
      clause.kind !== 'participial' &&
      !isNominative(clause.subject) &&
      isReducible(clause.verb)
    ) {
      // "lesions seen in ALS reflect …": the first verb was a participle.
      assembly.demote(clause);
    } else if (outer && !assembly.conjunction) {
      assembly.current = outer;
    } else {
      // "all *that ALS had done*, was …": behind the comma the noun goes on, not its clause.
      const closed = assembly.comma && !assembly.conjunction ? clause.host : undefined;
      // "…, *nor is* MS": the subject comes behind.
      const isTurned = next?.type === 'phrase' && isTurnedAround(verb);
      const subject = isTurned ? undefined : (closed ?? clause.subject);
      const infinitive =
        clause.kind === 'participial' && !clause.parent && !assembly.conjunction
          ? clause
          : undefined;
      const opened = assembly.open(
        clause.kind === 'relative' || clause.kind === 'complement' ? clause.kind : 'main',
        {
          previous: clause,
          inherited: !isTurned,
          // "*whether* the drug, licensed for MS, slows it"
          ...(isAsked(assembly, clause) ? { opener: clause.opener } : {}),
          ...(clause.parent ? { parent: clause.parent } : {}),
          ...(subject ? { subject } : {}),
        },
      );
      // "To call it so is wrong": the infinitive is what the new clause speaks of.
      if (infinitive) infinitive.parent = opened;
    }
  }
  assembly.current.verb =
    assembly.current.previous === clause && assembly.current.inherited
      ? deniedWith(
          assembly,
          clause,
          assembly.units[verb.from - 1]?.norm === 'and' && assembly.units[verb.to]?.norm === 'by'
            ? passiveLike(clause.verb, verb)
            : verb,
        )
      : verb;
  assembly.extend(verb.from, verb.to);
}

/** "is preceded and *caused* by …": a second participle is as passive as the first. */
function passiveLike(first: VerbGroup | undefined, verb: VerbGroup): VerbGroup {
  const before = first?.chain.at(-1);
  const [only] = verb.chain;
  const isAlike =
    before?.passive === true &&
    only !== undefined &&
    verb.chain.length === 1 &&
    verb.modals.length === 0 &&
    !only.passive &&
    verbForms(only.unit).has('participle') &&
    only.unit.index === verb.from;
  return isAlike ? { ...verb, chain: [{ ...only, passive: true }] } : verb;
}

function isNaming({ kind, verb }: Clause): boolean {
  return kind === 'relative' && NAMING.test(verb?.chain.at(-1)?.unit.norm ?? '');
}

/** "We do not know *whether* …"; "ALS, whether familial or not, …" asks nothing. */
function isAsked({ units }: Assembly, { opener }: Clause): boolean {
  return (
    opener !== undefined &&
    /^(?:if|whether)$/.test(opener.norm) &&
    units[opener.index - 1]?.norm !== ','
  );
}

/** "without*, however,* showing that": where what is set between commas begins. */
function behindParenthesis(units: readonly Unit[], at: number): number {
  const [open, word, close] = units.slice(Math.max(0, at - 3), at);
  return open?.norm === ',' &&
    close?.norm === ',' &&
    /^(?:however|indeed|perhaps|though)$/.test(word?.norm ?? '')
    ? at - 3
    : at;
}

/** "Rituximab, an antibody, *slowed* ALS": no other verb comes for the subject whose aside has just been closed. */
function isWantedBehindAside(
  { chunks, lastPhrase }: Assembly,
  { subject, verb }: Clause,
  at: number,
): boolean {
  if (verb || !subject) return false;
  // "…, *caused by* loss of myelin"
  const [behind] = chunks.slice(at + 1);
  if (behind?.type === 'preposition' && behind.unit.norm === 'by') return false;
  const isAside = [subject, ...subject.attached.map(({ phrase }) => phrase), lastPhrase].some(
    (phrase) => phrase?.asides.some(({ mark }) => mark === ','),
  );
  const next = chunks
    .slice(at + 1)
    .find(
      ({ type }) =>
        type === 'verb' || type === 'relative' || type === 'subordinator' || type === 'conjunction',
    );
  return isAside && !(next?.type === 'verb' && next.verb.finite && !next.verb.ambiguous);
}

/** "neither proves it *nor* shows that", "does not prove it *or* show that": a second verb is denied with the first. */
function deniedWith({ units }: Assembly, { verb: first }: Clause, verb: VerbGroup): VerbGroup {
  const joint = units[verb.from - 1];
  const last = verb.chain.at(-1);
  const isDenied =
    joint?.norm === 'nor' ||
    (joint?.norm === 'or' &&
      first !== undefined &&
      first.negations.length % 2 === 1 &&
      verb.chain.length === 1 &&
      verb.modals.length === 0 &&
      has(last?.unit, 'form:base'));
  if (!isDenied || !last || verb.negations.length > 0) return verb;
  return {
    ...verb,
    negations: [joint],
    chain: [...verb.chain.slice(0, -1), { ...last, negations: last.negations + 1 }],
  };
}

/** "*neither is*", "*nor does*": an auxiliary alone behind its denial. */
function isTurnedAround({ chain, negations }: VerbGroup): boolean {
  const [only, ...others] = chain;
  return (
    others.length === 0 &&
    has(only?.unit, 'be', 'have', 'do') &&
    /^(?:neither|nor)$/.test(negations[0]?.norm ?? '')
  );
}

function isInfinitive({ units }: Assembly, { from }: VerbGroup): boolean {
  return units[from]?.norm === 'to';
}

/** "the drug *we* tested slows": what can only be a subject has a finite verb. */
function isNominative(subject: Phrase | undefined): boolean {
  return /^(?:he|i|she|they|we|who)$/.test(subject?.head.norm ?? '');
}

/** "seen" in "lesions seen in ALS": it may be a participle after all. */
function isReducible(verb: VerbGroup): boolean {
  const [only] = verb.chain;
  return (
    verb.chain.length === 1 &&
    verb.modals.length === 0 &&
    // "have lost" is none, "*wrongly* diagnosed" is one.
    only !== undefined &&
    verb.adverbs.filter(({ index }) => index < only.unit.index).length ===
      only.unit.index - verb.from &&
    verbForms(only.unit).has('participle') &&
    !only.passive
  );
}

/** "*hyperintensity of the tracts* reflecting demyelination": the finding tells of it, and not its place. */
function isShownByWhole(phrase: Phrase | undefined, { chain }: VerbGroup): boolean {
  const unit = chain.at(-1)?.unit;
  return (
    has(unit, 'verb:showing') &&
    has(unit, 'form:gerund') &&
    phrase?.attached.length === 1 &&
    phrase.attached[0]?.preposition.norm === 'of' &&
    phrase.members.length <= 1
  );
}
