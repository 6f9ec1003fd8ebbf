import { has } from '../senses.ts';
import type { Unit } from '../units.ts';
import { Assembly } from './assembly.ts';
import type { Chunk } from './chunks.ts';
import { partContrasts } from './contrast.ts';
import { uninvert } from './inversion.ts';
import type { Clause, OpenClause } from './syntax.ts';
import { takeMark } from './take-mark.ts';
import { takeRelative, takeSubordinator } from './take-opener.ts';
import { takePhrase } from './take-phrase.ts';
import { takeVerb } from './take-verb.ts';

/** Puts the chunks of a sentence together to clauses, from left to right. */
export function assemble(chunks: readonly Chunk[], units: readonly Unit[]): Clause[] {
  const assembly = new Assembly(chunks, units);
  chunks.forEach((chunk, at) => {
    take(assembly, chunk, at);
  });
  // "To call it so is a mistake": what is said of an infinitive is no subject.
  const said = new Set(
    assembly.clauses
      .filter(({ kind, parent, to }) => kind === 'participial' && parent && to <= parent.from)
      .map(({ parent }) => parent),
  );
  for (const clause of assembly.clauses) if (!said.has(clause)) uninvert(clause);
  assembly.clauses.forEach((clause, at) => {
    lendSubject(clause);
    // Between them stands the clause that "while" opens, with nothing in it.
    shareSubject(clause, assembly.clauses[at - 2], units);
  });
  for (const clause of assembly.clauses) takeLabelForSubject(clause);
  return partContrasts(assembly.clauses).filter(
    (clause) => clause.subject ?? clause.verb ?? clause.complements[0] ?? clause.fronted[0],
  );
}

/** "*Driven* by …, ALS spreads …", "*being* a disease of …, it needs …": a participle in front is said of the subject to come. */
function lendSubject(clause: OpenClause): void {
  const { kind, verb, parent } = clause;
  if (kind !== 'participial' || clause.subject || !parent?.subject || clause.to > parent.from)
    return;
  // "*Using* MRI, …", "*compared* with MS, …": said of whoever does it, or of nobody.
  if (!verb || DANGLING.test(verb.chain.at(-1)?.unit.norm ?? '')) return;
  clause.subject = parent.subject;
  clause.inherited = true;
}

const DANGLING =
  /^(?:according|allowing|assuming|based|compar(?:ed|ing)|concerning|consider(?:ed|ing)|contrasted|depending|excluding|followed|following|given|granted|including|judging|owing|regarding|speaking|starting|taken|using)$/;

/** "ALS kills the one *while leaving* the other alone": both are said of the same subject. */
function shareSubject(
  clause: OpenClause,
  previous: OpenClause | undefined,
  units: readonly Unit[],
): void {
  const { kind, subject, verb } = clause;
  if (kind !== 'participial' || subject || clause.parent || !verb) return;
  if (units[verb.from - 1]?.norm !== 'while' || previous?.kind !== 'main') return;
  if (!previous.subject || !previous.verb || previous.verb.chain.at(-1)?.passive) return;
  if (previous.verb.negations.length + previous.verb.modals.length > 0) return;
  clause.subject = previous.subject;
  clause.parent = previous;
  clause.inherited = true;
}

/** "ALS – results from …", "CIDP: affects the nerves": a verb behind a label speaks of what the label names. */
function takeLabelForSubject(clause: OpenClause): void {
  const { kind, subject, verb, previous } = clause;
  if (kind !== 'main' || subject || !verb?.finite || previous?.kind !== 'label') return;
  if (!previous.subject || previous.verb) return;
  const first = verb.chain[0]?.unit;
  // "ALS: caused by …"
  const isPassive =
    verb.chain.length === 1 &&
    has(first, 'form:participle') &&
    clause.complements[0]?.preposition?.norm === 'by';
  if (!isPassive && !has(first, 'form:third', 'be')) return;
  if (isPassive) {
    clause.kind = 'participial';
    clause.parent = previous;
  }
  clause.subject = previous.subject;
  clause.inherited = true;
}

/** "stems from cell loss and *not*, as in MS, *from* …": what a likeness parts from its denial. */
function contrastBefore({ units }: Assembly, { index }: Unit): Unit | undefined {
  if (units[index - 1]?.norm !== ',') return undefined;
  const before = units.slice(Math.max(0, index - LONGEST_LIKENESS), index - 1);
  const mark = before.findLast(({ norm }) => norm === ',');
  const contrast = mark && units[mark.index - 1];
  return contrast &&
    /^(?:as|as in|like)$/.test(units[mark.index + 1]?.norm ?? '') &&
    has(contrast, 'contrast')
    ? contrast
    : undefined;
}

/** "as in multiple sclerosis", in words. */
const LONGEST_LIKENESS = 8;

function take(assembly: Assembly, chunk: Chunk, at: number): void {
  switch (chunk.type) {
    case 'phrase':
      takePhrase(assembly, chunk.phrase, at);
      break;
    case 'verb':
      takeVerb(assembly, chunk.verb, at);
      break;
    case 'preposition':
      // "not with the …", "and not in …": what is set aside stays so.
      if (!has(assembly.preposition, 'contrast'))
        assembly.preposition = contrastBefore(assembly, chunk.unit) ?? chunk.unit;
      assembly.extend(chunk.unit.index, chunk.unit.index + 1);
      return;
    case 'subordinator':
      takeSubordinator(assembly, chunk.unit, at);
      break;
    case 'relative':
      takeRelative(assembly, chunk.unit, at);
      break;
    case 'mark':
      takeMark(assembly, chunk.unit, at);
      return;
    case 'conjunction':
      assembly.conjunction = chunk.unit;
      assembly.current.loose.push(chunk.unit);
      return;
    case 'negation':
      if (
        has(chunk.unit, 'contrast') &&
        (assembly.current.subject ?? assembly.current.verb ?? assembly.chunks[at + 2] !== undefined)
      ) {
        assembly.preposition = chunk.unit;
        assembly.extend(chunk.unit.index, chunk.unit.index + 1);
        return;
      }
      takeLoose(assembly, chunk.unit);
      return;
    case 'adverb':
    case 'there':
      takeLoose(assembly, chunk.unit);
      return;
    case 'aside':
      assembly.lastPhrase?.asides.push(chunk.aside);
      return;
  }
  assembly.comma = false;
  assembly.conjunction = undefined;
}

function takeLoose(assembly: Assembly, unit: Unit): void {
  assembly.current.loose.push(unit);
  assembly.extend(unit.index, unit.index + 1);
}
