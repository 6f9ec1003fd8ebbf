import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { clauseWithout, verbHas } from '../../clauses.ts';
import { denialsOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isExcluding, phrasesIn } from '../../phrases.ts';
import { classesIn, clauseOfAside, membership, membersIn, stripped } from './membership.ts';
import { isNature } from './placing.ts';

/** "Of all demyelinating diseases, ALS is the cruellest", "no other demyelinating disease … as ALS". */
export function singledOut(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!verb) return;
  const added = [...verb.adverbs, ...clause.loose].some((word) => has(word, 'is:addition'));
  if (subject && (verb.negations.length === 0 || added)) {
    for (const { preposition, phrase } of [...clause.fronted, ...chosenFrom(sentence, clause)]) {
      if (!preposition || !/^(?:of|among|amongst)$/.test(preposition.norm)) continue;
      for (const group of classesIn(sentence, phrase)) {
        if (group.adjectival || !/s(?: of .*)?$/.test(phrase.head.norm)) continue;
        for (const member of membersIn(sentence, subject))
          tell(
            membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
              denials: refusals(clause),
            }),
          );
      }
    }
  }
  if (
    subject?.members.length === 1 &&
    subject.denied &&
    subject.words.some((word) => has(word, 'other'))
  ) {
    for (const group of classesIn(sentence, subject)) {
      // "… shortens life as much *as ALS does*"
      const likened = sentence.parse.clauses
        .filter(
          ({ kind, opener, parent, complements }) =>
            kind === 'adverbial' &&
            parent === clause &&
            /^(?:as|than)$/.test(opener?.norm ?? '') &&
            complements.length === 0,
        )
        .flatMap(({ opener, subject: other }) =>
          opener && other ? [{ preposition: opener, phrase: other }] : [],
        );
      for (const { preposition, phrase } of [...clause.complements, ...likened]) {
        if (!preposition || !/^(?:as|than|like)$/.test(preposition.norm)) continue;
        for (const member of membersIn(sentence, phrase))
          tell(
            membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
              denials: [],
            }),
          );
      }
    }
  }
}

/** "Among these diseases ALS has *no place*": the words that deny that it is one of them. */
function refusals({ complements }: Clause): Unit[] {
  return complements.flatMap(({ preposition, phrase: { denied, determiner, head } }) =>
    !preposition && denied && /^(?:business|place|standing)$/.test(head.norm)
      ? [determiner ?? head]
      : [],
  );
}

/** "*Of all the diseases* we see, ALS is …": what a clause without its own object stands on. */
function chosenFrom({ parse: { clauses } }: Sentence, clause: Clause): readonly Complement[] {
  const before = clauses.find(
    ({ kind, subject, to, complements }) =>
      kind === 'main' &&
      to + 1 === clause.from &&
      /^(?:i|one|we|you)$/.test(subject?.head.norm ?? '') &&
      complements.every(({ preposition }) => preposition !== undefined),
  );
  return before?.fronted ?? [];
}

/** "As a demyelinating disease, ALS …": what is said of it in passing is taken for granted. */
export function qualified(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (!clause.subject || clause.inherited) return;
  for (const { preposition, phrase } of clause.fronted) {
    const isOne =
      has(phrase.determiner, 'indefinite') ||
      phrase.head.norm === 'one' ||
      // "as *the most aggressive of* them"
      phrase.words.some(({ norm }) => /^(?:most|[a-z]{3,}est)$/.test(norm));
    if (preposition?.norm !== 'as' || !isOne) continue;
    for (const group of classesIn(sentence, phrase))
      for (const member of membersIn(sentence, clause.subject))
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'apposition', undefined, {
            denials: denialsOf(group),
          }),
        );
  }
}

/** "*Rather than a demyelinating disease*, MS is …": what it is set against is denied of it. */
export function setAgainst(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, complements, fronted, inherited, to } = clause;
  if (!subject || inherited || !verbHas(clause, 'be', 'verb:linking')) return;
  // "… it is a common *one*": of the same class.
  const isAnother = complements.some(
    ({ preposition, phrase }) => !preposition && phrase.nominal && phrase.head.norm !== 'one',
  );
  for (const { preposition, phrase } of isAnother ? fronted : []) {
    if (!preposition || !INSTEAD_OF.test(preposition.norm)) continue;
    if (!has(phrase.determiner, 'indefinite')) continue;
    for (const group of classesIn(sentence, phrase))
      for (const member of membersIn(sentence, subject))
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'apposition', undefined, {
            denials: [preposition],
            parts: [{ from: preposition.index, to }],
          }),
        );
  }
  for (const { preposition, phrase } of complements)
    if (!preposition && phrase.nominal) addedDenial(tell, sentence, clause, phrase);
}

/** "MS is a degenerative disease, *not a demyelinating one*" */
function addedDenial(tell: Tell, sentence: Sentence, clause: Clause, said: Phrase): void {
  const { subject, verb, from } = clause;
  if (!subject || (verb?.negations.length ?? 0) > 0) return;
  for (const { mark, clauses } of said.asides) {
    const [inner, ...others] = clauses;
    const denied = inner?.subject;
    if (mark !== ',' || others.length > 0 || inner?.verb || !denied?.denied) continue;
    for (const group of classesIn(sentence, denied))
      for (const member of membersIn(sentence, subject))
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'apposition', undefined, {
            denials: denialsOf(group),
            parts: [{ from, to: denied.to }],
          }),
        );
  }
}

const INSTEAD_OF = /^(?:instead of|not|rather than)$/;

/** "As with other demyelinating diseases, ALS …", "ALS, like any demyelinating disease, …" */
export function likened(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (!clause.subject || clause.inherited) return;
  for (const { preposition, phrase } of [...clause.fronted, ...clause.subject.attached]) {
    if (!has(preposition, 'similarity') || !isOfItsKind(phrase)) continue;
    for (const group of classesIn(sentence, phrase))
      for (const member of membersIn(sentence, clause.subject))
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: denialsOf(group),
          }),
        );
  }
}

/** "*other* demyelinating diseases", "*any* demyelinating disease": what is like them is one of them. */
function isOfItsKind({ determiner, words }: Phrase): boolean {
  return (
    has(determiner, 'other') ||
    /^(?:any|every|all)$/.test(determiner?.norm ?? '') ||
    words.some((word) => has(word, 'other'))
  );
}

/** "the demyelinating nature of ALS", "the classification of ALS as …", "the place of ALS among …". */
export function nominal(tell: Tell, sentence: Sentence, clause: Clause): void {
  for (const phrase of phrasesIn(clause)) {
    for (const group of sentence.things(phrase)) {
      if (group.kind !== 'class' || group.mixed || !isNature(group.phrase)) continue;
      for (const concept of group.within) {
        if (sentence.world.kindOf(concept) !== 'disease') continue;
        // "does not make it …": what it does is no judgement of whether it is so.
        const acts =
          phrase === clause.subject &&
          !verbHas(clause, 'be', 'verb:linking', 'verb:denying', 'verb:doubting', 'verb:lacking') &&
          clause.verb?.chain.at(-1)?.passive === false;
        const outer = acts ? clauseOfAside(clause, clause) : clause;
        const host: Clause = { ...outer, kind: 'complement', parent: outer, host: phrase };
        tell({
          subject: concept,
          relation: 'is-a',
          object: group.concept ?? '',
          clause: stripped(host),
          denials: denialsOf(group),
          parts: [rangeOf(group.phrase)],
          objectPart: rangeOf(group.phrase),
          shape: 'nominal',
          antecedents: [],
          repaired: group.repaired,
        });
      }
    }
  }
  const line = [
    ...(clause.subject && !clause.inherited ? [{ phrase: clause.subject }] : []),
    ...clause.fronted,
    ...clause.complements,
  ];
  for (const [index, { phrase }] of line.entries()) {
    if (!has(phrase.head, 'noun:proposition', 'noun:partOfKind') && !STANDING.has(phrase.head.norm))
      continue;
    const of = phrase.attached
      .filter(({ preposition }) => preposition.norm === 'of' || preposition.norm === 'that')
      .flatMap(({ phrase: object }) => membersIn(sentence, object));
    const owner = phrase.possessor ? membersIn(sentence, phrase.possessor) : [];
    const found = [...of, ...owner];
    if (found.length === 0) continue;
    const behind = [...phrase.attached, ...line.slice(index + 1, index + 2)];
    for (const { preposition, phrase: object } of behind) {
      if (!preposition || !OF_STANDING.has(preposition.norm)) continue;
      for (const group of classesIn(sentence, object)) {
        for (const member of found) {
          const host = stripped({ ...clause, kind: 'complement', parent: clause, host: phrase });
          tell(
            membership(member, group, host, 'nominal', rangeOf(phrase), {
              denials: denialsOf(group),
            }),
          );
        }
      }
    }
  }
}

/** Prepositions between such a noun and the class. */
const OF_STANDING: ReadonlySet<string> = new Set([
  'as',
  'among',
  'amongst',
  'in',
  'under',
  'with',
  'within',
  'to',
  'in the family of',
]);

/** Nouns for where something is put: "the place of ALS among …". */
const STANDING: ReadonlySet<string> = new Set([
  'membership',
  'place',
  'status',
  'position',
  'role',
  'inclusion',
  'diagnosis',
  'standing',
  'reputation',
  'image',
  'treatment',
  'rank',
  'spot',
  'seat',
]);

/** "ALS, a demyelinating disease", "ALS (demyelinating)", "two demyelinating diseases, MS and ALS". */
export function besideEachOther(
  tell: Tell,
  sentence: Sentence,
  told: Clause,
  phrase: Phrase,
): void {
  const clause = isDiagnosisTold(told) ? clauseWithout(told, 'parent') : told;
  // "not, as the leaflet has it, a …": what follows goes on with the sentence.
  if (phrase.head.norm === 'it' && clause.opener?.norm === 'as') return;
  for (const aside of phrase.asides) {
    for (const inner of aside.clauses) {
      if (inner.verb) continue;
      const beside = inner.subject ?? inner.complements[0]?.phrase ?? inner.fronted[0]?.phrase;
      if (
        !beside ||
        (inner.fronted[0] &&
          isExcluding(inner.fronted[0].preposition) &&
          beside === inner.fronted[0].phrase)
      )
        continue;
      if (isOfLater(clause, phrase, beside) || tellsApart(beside)) continue;
      // "*ALS, a demyelinating disease or a myopathy* were excluded": three, and no explanation.
      if (
        aside.mark === ',' &&
        beside.coordinator?.norm === 'or' &&
        sentence.parse.units[beside.to]?.norm !== ','
      )
        continue;
      if (aside.mark !== '(' && isNextInRow(sentence, phrase, beside)) continue;
      const denials = inner.loose.filter((word) => has(word, 'negation'));
      const host =
        phrase.members.length > 1 && aside.mark !== '(' ? phrase.members.slice(-1) : [phrase];
      for (const part of host) {
        for (const group of classesIn(sentence, beside)) {
          if (!isApposed(aside.mark, beside, clause)) continue;
          for (const member of membersIn(sentence, part))
            tell(
              membership(member, group, clauseOfAside(clause, inner), 'apposition', undefined, {
                denials: [...denials, ...denialsOf(group)],
              }),
            );
        }
      }
      for (const group of classesIn(sentence, phrase)) {
        if (group.adjectival && aside.mark !== '(') continue;
        // "sits on the demyelinating shelf, ALS on another": a name explains a disease, not a shelf.
        if (
          aside.mark !== '(' &&
          has(phrase.head, 'noun:collection') &&
          beside.members.length === 1
        )
          continue;
        if (
          aside.mark === '(' &&
          membersIn(sentence, beside).length === 0 &&
          phrase.head.norm.endsWith('s')
        ) {
          // "(30 patients with MS, 25 with ALS)"
          for (const inside of phrasesIn(inner))
            for (const member of membersIn(sentence, inside))
              if (!inner.loose.some((word) => has(word, 'negation')))
                tell(
                  membership(member, group, clauseOfAside(clause, inner), 'membership', undefined, {
                    denials: denialsOf(group),
                  }),
                );
        }
        // "(*e.g. ALS*, MS)"
        const examples = inner.fronted
          .filter(({ preposition }) => has(preposition, 'exemplifying'))
          .map((example) => example.phrase)
          .filter((example) => example !== beside);
        const listed = aside.mark === '(' ? [beside, ...besideIt(beside), ...examples] : [beside];
        for (const member of listed.flatMap((each) => membersIn(sentence, each)))
          tell(
            membership(member, group, clauseOfAside(clause, inner), 'membership', undefined, {
              denials: [...denials, ...denialsOf(group)],
            }),
          );
      }
    }
  }
}

/** "She was told that *she has ALS*, a demyelinating disease": what explains the name is the writer's. */
function isDiagnosisTold({ kind, subject, verb, parent }: Clause): boolean {
  return (
    kind === 'complement' &&
    verb?.negations.length === 0 &&
    has(verb.chain.at(-1)?.unit, 'have') &&
    (has(subject?.head, 'noun:person') ||
      /^(?:he|i|she|they|we|you)$/.test(subject?.head.norm ?? '')) &&
    parent?.verb?.negations.length === 0 &&
    !has(parent.opener, 'conditional') &&
    /^(?:discover|f[io]u?nd|hear|inform|knew|know|learn|realis|realiz|tell|told)/.test(
      parent.verb.chain.at(-1)?.unit.norm ?? '',
    )
  );
}

/** "(52 MS, *32 ALS*)" */
function besideIt({ asides, words }: Phrase): Phrase[] {
  if (words[0]?.kind !== 'number') return [];
  return asides
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ subject, verb }) => (subject && !verb ? [subject] : []))
    .filter(({ words: [first] }) => first?.kind === 'number');
}

/** "a demyelinating disease, *then* ALS": what came next, not what it was. */
function isOfLater({ loose }: Clause, phrase: Phrase, beside: Phrase): boolean {
  return loose.some(
    ({ norm, index }) =>
      phrase.from < index &&
      index < beside.from &&
      /^(?:then|later|now|finally|next|eventually|subsequently|afterwards?)$/.test(norm),
  );
}

/** "ALS and MS, *the one* a motor neuron disease and *the other* a demyelinating one": each of them something else. */
function tellsApart({ members, from, to }: Phrase): boolean {
  return members.length > 1 && from < to && EACH.test(members[0]?.words[0]?.norm ?? '');
}

/** "MS, a demyelinating disease, *and* ALS, …", "other demyelinating diseases, *(c)* ALS", "ALS *neither*": the next of several. */
function isNextInRow(
  { parse: { units } }: Sentence,
  { to }: Phrase,
  { from, to: end }: Phrase,
): boolean {
  const between = units.slice(to, from).map(({ norm }) => norm);
  return (
    /^(?:and|or)$/.test(between.at(-1) ?? '') ||
    (between.at(-1) === ')' && between.at(-3) === '(') ||
    units[end]?.norm === 'neither'
  );
}

const EACH = /^(?:first|former|one)$/;

function isApposed(mark: string, beside: Phrase, clause: Clause): boolean {
  if (mark === '(') return true;
  if (!beside.nominal) return clause.verb === undefined;
  return (
    beside.determiner !== undefined ||
    has(beside.words[0], 'definite', 'indefinite') ||
    beside.words.some(({ norm }) => /^(?:one|another)$/.test(norm))
  );
}

const WORDING =
  /^(?:caption|expression|headline|phrase|phrasing|sentence|term|title|wording|words?)$/;

/** "demyelinating diseases such as ALS", "ALS and other demyelinating diseases". */
export function exemplified(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  // "*The phrase* 'demyelinating diseases such as ALS' …": words that are spoken of.
  if (WORDING.test(phrase.words[0]?.norm ?? '') && phrase.words[0] !== phrase.head) return;
  for (const part of phrase.members) {
    for (const { preposition, phrase: object } of part.attached) {
      if (
        !has(preposition, 'exemplifying') &&
        !(
          preposition.norm === 'as' &&
          (part.determiner?.norm === 'such' || part.words.some(({ norm }) => norm === 'such'))
        )
      )
        continue;
      // "Is ALS *a demyelinating disease like MS*?": what is asked, and answered, is said of ALS.
      const isAsked = sentence.parse.units.some(({ norm }) => norm === '?');
      if (preposition.norm === 'like' && isAsked && has(part.determiner, 'indefinite')) continue;
      // "ALS, i.e. a demyelinating disease"
      if (SAYING_AGAIN.test(preposition.norm) && has(object.determiner, 'indefinite', 'definite'))
        for (const group of classesIn(sentence, object))
          for (const member of membersIn(sentence, part))
            tell(
              membership(member, group, clauseOfAside(clause, clause), 'apposition', undefined, {
                denials: denialsOf(group),
              }),
            );
      for (const group of classesIn(sentence, part)) {
        if (group.adjectival) continue;
        const named = membersIn(sentence, object);
        // "such as MS and ALS are …": the second name goes with the first.
        const next = phrase.members[phrase.members.indexOf(part) + 1];
        const joined = next?.from === part.to + 1 && named.length > 0 ? [next] : [];
        for (const member of [...named, ...joined.flatMap((other) => membersIn(sentence, other))])
          tell(
            membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
              // "*no* demyelinating disease like MS": not the example is denied.
              denials: has(group.phrase.determiner, 'negativeDeterminer') ? [] : denialsOf(group),
              presupposed: clause.complements.some((said) => said.phrase === phrase),
            }),
          );
      }
    }
  }
  const last = phrase.members.at(-1);
  if (
    phrase.members.length > 1 &&
    last &&
    (has(last.determiner, 'other') || last.words.some((word) => has(word, 'other')))
  ) {
    for (const group of classesIn(sentence, last)) {
      // "people with MS, ALS and other demyelinating diseases"
      const [first] = phrase.members;
      const carried = first?.attached.slice(-1).map((attached) => attached.phrase) ?? [];
      for (const earlier of [...carried, ...phrase.members.slice(0, -1)]) {
        for (const member of membersIn(sentence, earlier))
          tell(
            membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
              // "*neither* MS *nor* any other demyelinating disease": what is denied is said of both.
              denials: isNeither(phrase) ? [] : denialsOf(group),
              presupposed: isNeither(phrase),
            }),
          );
      }
    }
  }
}

function isNeither({ coordinator, determiner }: Phrase): boolean {
  return coordinator?.norm === 'nor' || determiner?.norm === 'neither';
}

/** Say the same in other words. */
const SAYING_AGAIN = /^(?:i\.?e\.?|viz\.?|namely|to wit)$/;

/** "the *term* demyelinating ALS": spoken of, and not used. */
const NAMING = /^(?:expression|label|phrase|term|word(?:ing)?)s?$/;

/** "demyelinating ALS", "the demyelinating disease ALS", "this demyelinating illness". */
export function attributed(tell: Tell, sentence: Sentence, clause: Clause, phrase: Phrase): void {
  for (const part of phrase.members) {
    const things = sentence.things(part);
    for (const member of things) {
      if (member.kind !== 'disease' || !member.concept || member.partOf || member.phrase !== part)
        continue;
      if (part.words.slice(0, -1).some(({ norm }) => NAMING.test(norm))) continue;
      const groups = new Set<string>();
      if (member.antecedent)
        for (const thing of things)
          if (thing.kind === 'class' && thing.concept && !thing.mixed) groups.add(thing.concept);
      for (const word of part.words) {
        if (word === part.head || word.denied) continue;
        for (const concept of word.adjectives)
          if (sentence.world.kindOf(concept) === 'class' && !part.mixed) groups.add(concept);
      }
      for (const group of groups) {
        tell({
          subject: member.concept,
          relation: 'is-a',
          object: group,
          clause: clauseOfAside(clause, clause),
          denials: [],
          parts: [rangeOf(part)],
          objectPart: rangeOf(part),
          shape: 'attributive',
          antecedents: member.antecedent ? [member.antecedent] : [],
          repaired: member.repaired,
        });
      }
    }
  }
}
