import type { Clause } from '../../language/parse.ts';
import type { Unit } from '../../language/units.ts';
import { isFirstPerson, isGeneric, isImpersonal } from '../speakers.ts';
import type { Embedding } from './embedding.ts';

/** "We *think* that …" hedges, "some *think* that …" reports. */
export function attitudeOfThinking(parent: Clause, verb: Unit): Embedding | undefined {
  if (!THINKING.test(verb.norm)) return undefined;
  // "fool you *into thinking* that …"
  const into = parent.kind === 'participial' && parent.opener?.norm === 'into';
  if (into) return { attitude: 'open', unit: verb };
  // "the days *when people thought* that …"
  if (parent.opener?.norm === 'when' && isPast(parent)) return { attitude: 'open', unit: verb };
  if (verb.norm.startsWith('expect')) return { attitude: 'open', unit: verb };
  const person = isFirstPerson(parent.subject);
  // "I was thinking that …": what one no longer thinks.
  if (person && isPast(parent)) return { attitude: 'report', unit: verb };
  if (person || isImpersonal(parent)) return { attitude: 'hedge', unit: verb };
  // "the authors *of that report* believed"
  const isNamed = /^(?:author|investigator|writer)s?$/.test(parent.subject?.head.norm ?? '');
  return { attitude: isGeneric(parent.subject) && !isNamed ? 'hedge' : 'report', unit: verb };
}

const THINKING =
  /^(?:think|thinks|thought|believe|believes|believed|consider|considers|considered|feel|feels|felt|suspect|suspects|assume|assumes|assumed|presume|presumed|suppose|guess|expect|reckon)/;

function isPast({ verb }: Clause): boolean {
  const first = verb?.chain[0]?.unit;
  return (
    /^(?:thought|believed|assumed|presumed|supposed|felt)$/.test(first?.norm ?? '') ||
    /^(?:was|were|had)$/.test(first?.norm ?? '') ||
    verb?.chain.at(-1)?.unit.norm === 'thinking'
  );
}
