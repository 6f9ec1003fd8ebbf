import { has } from '../senses.ts';
import type { Unit } from '../units.ts';
import type { Assembly } from './assembly.ts';
import type { Chunk } from './chunks.ts';
import type { Clause, OpenClause } from './syntax.ts';
import { wantsPredicate } from './take-phrase.ts';

/** Commas may end an inner clause; colons, semicolons and arrows end any; full stops close the sentence. */
export function takeMark(assembly: Assembly, unit: Unit, at: number): void {
  // "(e.g., ALS)"
  if (unit.norm === ',' && has(assembly.preposition, 'exemplifying')) return;
  assembly.preposition = undefined;
  if (unit.norm === ',' || unit.norm === '\u2013') {
    assembly.comma = true;
    const clause = assembly.current;
    const next = assembly.chunks[at + 1];
    const isInner =
      clause.kind === 'relative' || clause.kind === 'participial' || clause.kind === 'adverbial';
    if (
      isFrontedParticiple(clause) &&
      next?.type === 'phrase' &&
      assembly.verbBehind(at + 1)?.finite
    ) {
      const main = assembly.open('main', { previous: clause });
      clause.kind = 'participial';
      clause.parent = main;
      return;
    }
    if (isStateAside(clause) && next?.type === 'verb') {
      assembly.current = clause.parent;
      return;
    }
    if (
      unit.norm === '\u2013' &&
      !clause.verb &&
      clause.subject &&
      !closesAside(assembly, at) &&
      !isClosing(assembly, at)
    ) {
      assembly.close(unit);
      assembly.open('main', { previous: clause });
      assembly.comma = true;
    } else if (
      isInner &&
      clause.verb &&
      next?.type !== 'conjunction' &&
      next?.type !== 'relative'
    ) {
      const outer = assembly.awaiting();
      if (outer && next?.type === 'verb') assembly.current = outer;
      else if (
        clause.kind === 'participial' &&
        !clause.parent &&
        next?.type === 'phrase' &&
        !assembly.verbBehind(at + 1)
      ) {
        // "Living with ALS, a demyelinating disease, …": no clause follows.
      } else if (
        clause.kind === 'adverbial' ||
        (clause.kind === 'participial' && (!clause.parent || clause.opener))
      ) {
        const parent = clause.parent;
        // "is not, as many think, *a disease of …*"
        if (
          clause.kind === 'adverbial' &&
          parent &&
          next?.type === 'phrase' &&
          wantsPredicate(parent)
        ) {
          assembly.current = parent;
          assembly.comma = false;
        } else if (!parent?.verb) {
          const main = assembly.open('main', { previous: clause });
          if (clause.kind === 'participial' && !clause.subject) clause.parent = main;
          if (parent && !parent.subject) main.fronted.push(...parent.fronted);
          // "Rare as it is, ALS …": an adjective is no subject.
          else if (parent?.subject?.nominal) assembly.current = parent;
        }
      } else if (clause.parent && (next?.type !== 'phrase' || isFronted(clause.parent)))
        assembly.current = clause.parent;
    }
    return;
  }
  if (/^[:;=\u2192\u2260]$/.test(unit.norm)) {
    const clause = assembly.labelBearer();
    assembly.close(unit, clause);
    assembly.open('main', { previous: clause, opener: unit });
    assembly.lastPhrase = undefined;
    return;
  }
  if (unit.norm === '.' || unit.norm === '!' || unit.norm === '?') assembly.current.end ??= unit;
}

/** "ALS – now known to be … – was": a second dash with the verb behind it, so that both enclose an aside. */
function closesAside(assembly: Assembly, at: number): boolean {
  return closingDash(assembly, at) !== undefined;
}

/** The second of two such dashes. */
function isClosing(assembly: Assembly, at: number): boolean {
  const open = assembly.chunks.slice(0, at).findLastIndex(isDash);
  return open > 0 && closingDash(assembly, open) === at;
}

function isDash(chunk: Chunk): boolean {
  return chunk.type === 'mark' && chunk.unit.norm === '\u2013';
}

function closingDash({ chunks }: Assembly, at: number): number | undefined {
  const close = chunks.findIndex((chunk, index) => index > at && isDash(chunk));
  const behind = chunks.slice(close + 1).find(({ type }) => type !== 'adverb');
  // "Weakness and atrophy – the main signs – *all* stem from …"
  const isFloating =
    behind?.type === 'verb' &&
    behind.verb.adverbs.some(({ norm }) => /^(?:all|both|each)$/.test(norm));
  return close > 0 &&
    behind?.type === 'verb' &&
    behind.verb.finite &&
    !behind.verb.ambiguous &&
    (isFloating || !has(behind.verb.chain[0]?.unit, 'form:base'))
    ? close
    : undefined;
}

/** "*Classified among the neuropathies*, ALS …": what could be a past tense has no subject before it. */
function isFrontedParticiple({ kind, subject, verb, fronted, previous }: Clause): boolean {
  return (
    kind === 'main' && verb?.ambiguous === true && !subject && !previous && fronted.length === 0
  );
}

/** "ALS, *when caught early*, can …": a circumstance without a verb, and a subject that still wants its own. */
function isStateAside(clause: OpenClause): clause is OpenClause & { readonly parent: OpenClause } {
  const { kind, parent, subject, verb } = clause;
  return (
    kind === 'adverbial' &&
    !verb &&
    subject?.nominal === false &&
    parent?.subject !== undefined &&
    !parent.verb
  );
}

/** "Of all diseases that …, ALS is …": so far only what stands before the subject. */
function isFronted({ subject, verb, fronted }: Clause): boolean {
  return !subject && !verb && fronted.length > 0;
}
