import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import { isFirstPerson } from '../speakers.ts';
import { denialsIn } from './denials.ts';
import type { Embedding } from './embedding.ts';

/** What a noun makes of the clause that hangs on it: "the *myth* that …", "*evidence* that …". */
export function attitudeOfNoun(
  host: Phrase,
  parent: Clause,
  evaluation: Embedding | undefined,
): Embedding | undefined {
  const verb = parent.verb?.chain.at(-1)?.unit;
  const noun = host.head;
  // "The canard that … *refuses* to die": whatever becomes of it.
  if (has(noun, 'noun:refutation'))
    return { attitude: 'deny', unit: noun, insensitive: host === parent.subject };
  // "The old notion that … *has been borne out*"
  const last = parent.verb?.chain.at(-1);
  if (last?.passive && host === parent.subject && BORNE_OUT.test(last.unit.norm))
    return { attitude: 'affirm', unit: last.unit };
  const scare = host.words.find((word) => word !== noun && isRefutedWord(word));
  if (scare) return { attitude: 'open', unit: scare };
  // "Most people have *no idea* that …": they do not know what is so.
  if (has(verb, 'have') && host.denied && IGNORED.test(noun.norm))
    return { attitude: 'affirm', unit: noun, insensitive: true };
  const wanting = has(noun, 'noun:fact') ? wantingIn(parent, host) : undefined;
  if (wanting) return { attitude: 'open', unit: wanting };
  if (has(noun, 'noun:fact'))
    return {
      attitude: evaluation?.attitude ?? 'affirm',
      unit: evaluation?.unit ?? noun,
      // "Never lose sight of *the fact* that …"
      insensitive: !evaluation && noun.norm === 'fact' && has(host.determiner, 'definite'),
    };
  // "have *removed any doubt* that …"
  if (noun.norm === 'doubt' && host !== parent.subject && SETTLING.test(verb?.norm ?? ''))
    return { attitude: 'affirm', unit: noun };
  if (/^(?:controversy|debate|dispute|doubt|question)$/.test(noun.norm))
    return {
      attitude:
        host.denied ||
        denialsIn(parent, host).length > 0 ||
        /^(?:little|small|scant)$/.test(host.words[0]?.norm ?? '')
          ? 'deny'
          : 'open',
      unit: noun,
    };
  if (has(noun, 'noun:openness')) return { attitude: 'open', unit: noun };
  if (has(noun, 'noun:proposition')) {
    if (evaluation) return evaluation;
    // "I have *reservations* about the assertion that …"
    const misgiving = parent.complements.find(({ phrase }) => MISGIVINGS.test(phrase.head.norm));
    if (misgiving && host !== misgiving.phrase)
      return { attitude: 'open', unit: misgiving.phrase.head };
    if (has(verb, 'verb:denying', 'verb:doubting') || DISABUSING.test(verb?.norm ?? ''))
      return { attitude: 'deny', unit: verb };
    if (isPassiveDenial(parent)) return { attitude: 'deny', unit: verb };
    if (has(verb, 'verb:supposing') && !has(verb, 'verb:factive'))
      return { attitude: 'open', unit: verb };
    // "Every line of evidence *converges* on the conclusion that …"
    if (/^(?:converge|lead|led|point)/.test(verb?.norm ?? '') && host !== parent.subject)
      return { attitude: 'affirm', unit: verb };
    if (
      has(verb, 'verb:factive') &&
      /^(?:confirm|prove|proven|establish|verif|validat|support|corroborat|demonstrat|show|conclude|accept)/.test(
        verb?.norm ?? '',
      )
    )
      return { attitude: 'affirm', unit: verb };
    if (
      /^(?:hypothes[ie]s|possibility|suggestion|speculation|supposition|proposal)$/.test(noun.norm)
    )
      return { attitude: 'open', unit: noun };
    // "I *removed* the claim that …"
    if (verb && REMOVING.test(verb.norm) && host !== parent.subject)
      return { attitude: 'open', unit: verb };
    if (isFirstPerson(host) || isFirstPerson(parent.subject) || isDone(host, parent))
      return { attitude: 'affirm', unit: noun };
    return { attitude: 'report', unit: noun };
  }
  return isOwned(host) ? { attitude: 'report', unit: noun } : undefined;
}

/** "*her* worry that …", "*Lindqvist's* remark that …": what somebody else has in mind. */
function isOwned({ possessor, determiner, head }: Phrase): boolean {
  return (
    (possessor?.head.names.size === 0 || /^(?:her|his|their|your)$/.test(determiner?.norm ?? '')) &&
    !has(head, 'noun:person')
  );
}

/** "the *alleged* fact that …" */
function isRefutedWord(word: Unit): boolean {
  return has(word, 'is:refuted') && !has(word, 'is:affirmed');
}

/** "Proof that … is *missing*", "the evidence that … is *weak*": what should carry the claim does not. */
function wantingIn({ subject, verb, complements }: Clause, host: Phrase): Unit | undefined {
  const last = verb?.chain.at(-1)?.unit;
  if (subject !== host) return undefined;
  if (last && WANTING.has(last.norm)) return last;
  if (!has(last, 'be', 'verb:linking')) return undefined;
  const said = complements.find(({ preposition }) => !preposition)?.phrase;
  return said && !said.denied && verb?.negations.length === 0 && WANTING.has(said.head.norm)
    ? said.head
    : undefined;
}

const BORNE_OUT =
  /^(?:borne|confirmed|corroborated|substantiated|upheld|validated|verified|vindicated)$/;

const IGNORED = /^(?:clue|idea|inkling|notion)$/;

const REMOVING = /^(?:cut|delet|drop|eras|remov|retract|scrap|str[iu]ck|strik|withdr[ae]w)/;

const DISABUSING = /^(?:cured?|disabus|dissuad|disillusion|rid$|weaned?$)/;

const SETTLING = /^(?:allay|banish|clear|dispel|end|eras|put|quell|remov|resolv|settl)/;

const MISGIVINGS = /^(?:doubt|misgiving|objection|problem|qualm|reservation|trouble)s?$/;

/** What is said of evidence that does not suffice. */
const WANTING: ReadonlySet<string> = new Set([
  'absent',
  'anecdotal',
  'artefact',
  'artefacts',
  'artifact',
  'artifacts',
  'circumstantial',
  'coincidence',
  'conflicting',
  'elusive',
  'flimsy',
  'inconclusive',
  'insufficient',
  'lacking',
  'limited',
  'missing',
  'mixed',
  'nonexistent',
  'poor',
  'scant',
  'scarce',
  'slim',
  'spurious',
  'thin',
  'wanting',
  'weak',
]);

function isPassiveDenial(clause: Clause): boolean {
  const last = clause.verb?.chain.at(-1);
  return last !== undefined && last.passive && has(last.unit, 'verb:denying');
}

/** "The classification of … *rests on*": an act of sorting that has been done, not one proposed or opposed. */
function isDone(host: Phrase, { subject, verb }: Clause): boolean {
  return (
    host === subject &&
    SORTING.test(host.head.norm) &&
    verb?.modals.length === 0 &&
    !host.words.some((word) =>
      has(word, 'verb:attempting', 'verb:supposing', 'verb:reporting', 'is:hedge', 'is:unclear'),
    )
  );
}

/** Nouns for an act of sorting. */
const SORTING =
  /^(?:classification|categori[sz]ation|grouping|inclusion|listing|placement|definition)s?$/;
