import type { Clause, Phrase } from '../../language/parse.ts';
import { has } from '../../language/tag.ts';
import type { Unit } from '../../language/units.ts';
import type { Shape } from '../../model.ts';
import { clauseWithout, labelsOf, valuesOf, verbHas } from '../clauses.ts';
import { denialsOf, type Draft, type Range, rangeOf, type Sentence } from '../sentence.ts';
import { isGeneric } from '../stance.ts';
import { isExcluding, phrasesIn, type Thing } from '../things.ts';

/** What belongs to which class: "ALS is a …", "… such as ALS", "ALS, a …", "…: ALS". */
export function* readClasses(sentence: Sentence): Generator<Draft> {
  for (const clause of sentence.parse.clauses) {
    yield* predicated(sentence, clause);
    yield* classified(sentence, clause);
    yield* reversed(sentence, clause);
    yield* likened(sentence, clause);
    yield* singledOut(sentence, clause);
    yield* nominal(sentence, clause);
    yield* labelled(sentence, clause);
    yield* elliptic(sentence, clause);
    for (const phrase of phrasesIn(clause)) {
      yield* besideEachOther(sentence, clause, phrase);
      yield* exemplified(sentence, clause, phrase);
      yield* attributed(sentence, clause, phrase);
    }
  }
}

/** Members that can be put into a class. */
function members(sentence: Sentence, phrase: Phrase | undefined): Thing[] {
  if (!phrase) return [];
  const named = sentence
    .things(phrase)
    .filter(({ kind, concept, partOf }) => kind === 'disease' && concept !== undefined && !partOf);
  if (named.length > 0 || !has(phrase.head, 'noun:kindOfDisease') || phrase.members.length > 1)
    return named;
  // "Both conditions on this page, MS and ALS, are …"
  return phrase.asides
    .filter(({ mark }) => mark === ',' || mark === '(')
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ subject, verb }) => (subject && !verb ? members(sentence, subject) : [])),
    );
}

/** What a member can be put into: a class, or another disease of which it is a form. */
function classes(sentence: Sentence, phrase: Phrase): Thing[] {
  return sentence
    .things(phrase)
    .filter(
      ({ kind, mixed, partOf }) => !mixed && (kind === 'class' || (kind === 'disease' && partOf)),
    );
}

function draft(
  member: Thing,
  group: Thing,
  clause: Clause,
  shape: Shape,
  verb?: Range,
  fields: Partial<Draft> = {},
): Draft {
  const object = group.phrase;
  return {
    subject: member.concept ?? '',
    relation: group.kind === 'disease' ? 'same-as' : 'is-a',
    object: group.concept ?? '',
    clause,
    denials: denialsOf(...[member, group].filter((thing) => !isSubject(clause, thing))),
    parts: [rangeOf(member.phrase), rangeOf(object), ...(verb ? [verb] : [])],
    objectPart: rangeOf(object),
    subjectPart: rangeOf(member.phrase),
    shape,
    antecedents: [member.antecedent, group.antecedent].filter((because) => because !== undefined),
    repaired: member.repaired || group.repaired,
    ...fields,
  };
}

/** The stance of a clause already counts the denials of its subject. */
function isSubject(clause: Clause, member: Thing): boolean {
  return (
    clause.subject !== undefined &&
    (clause.subject === member.phrase || clause.subject.members.includes(member.phrase))
  );
}

/** "ALS is / remains / counts as / is regarded as a demyelinating disease." */
function* predicated(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject) return;
  if (!verb) {
    if (clause.kind !== 'gapped') return;
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      for (const group of classes(sentence, phrase)) {
        for (const member of members(sentence, subject))
          yield draft(member, group, clause, 'copula');
      }
    }
    return;
  }
  for (const { preposition, phrase } of clause.complements) {
    if (isExcluding(preposition)) continue;
    const groups = classes(sentence, phrase);
    if (groups.length === 0 || !putsInClass(clause, preposition, phrase)) continue;
    // "is not the only demyelinating disease"
    const only =
      phrase.words.some(({ norm }) => norm === 'only' || norm === 'sole') ||
      clause.loose.some((word) => has(word, 'is:only'));
    if (only && verb.negations.length > 0) continue;
    const paired = [...clause.loose, ...verb.adverbs].some(({ norm }) => norm === 'respectively');
    for (const group of groups) {
      for (const member of members(sentence, subject)) {
        if (
          paired &&
          subject.members.indexOf(member.phrase) !== phrase.members.indexOf(group.phrase)
        )
          continue;
        yield draft(member, group, clause, verbHas(clause, 'be') ? 'copula' : 'classing', verb);
      }
      // "not MS but ALS is the demyelinating one"
      const cleft =
        clause.kind === 'relative' && clause.parent?.subject?.head.norm === 'it'
          ? clause.parent.complements
          : [];
      for (const aside of [...clause.fronted, ...subject.attached, ...cleft]) {
        if (aside.preposition?.norm !== 'not') continue;
        for (const member of members(sentence, aside.phrase)) {
          yield draft(member, group, clause, 'copula', verb, {
            denials: [...denialsOf(group), aside.preposition],
          });
        }
      }
    }
  }
}

const OF_BEING = /^(?:among|amongst|in|within|under|of|one of|next to|alongside)$/;
const OF_CLASSING =
  /^(?:as|among|amongst|under|within|with|in|into|to|alongside|together with|along with|next to|in the family of|as part of|of|like|by|beside|underneath|beneath|around|at)$/;
/** Verbs after which "with", "in" and "to" name a class rather than company or place. */
const GROUPING =
  /^(?:group|class|classif|categori|file|list|number|lump|bracket|plac|put|rank|count|includ|belong|assign|fall|fell|sort|index|catalog|subsum|join|locat|situat|position|cluster|hous|sit|sat|stand|stood|shelv|box|slot|peg|register|enumerat|tall|live|lie|lies|appear|figure|feature|come|go|goes|tag|filed|brand|code|put|known|pigeonhol|relegat|treat)/;

function putsInClass(clause: Clause, preposition: Unit | undefined, phrase: Phrase): boolean {
  const last = clause.verb?.chain.at(-1);
  if (!last) return false;
  const { unit, passive } = last;
  const participle = clause.kind === 'participial' && !clause.verb?.finite;
  if (has(unit, 'be'))
    return (
      preposition === undefined ||
      (OF_BEING.test(preposition.norm) &&
        (preposition.norm !== 'in' || GROUP.test(phrase.head.norm))) ||
      (/^(?:from|of|within)$/.test(preposition.norm) && GROUP.test(phrase.head.norm))
    );
  if (has(unit, 'have')) return preposition === undefined && isNature(phrase);
  if (passive || participle) {
    if (!has(unit, 'verb:classing', 'verb:linking'))
      return preposition?.norm === 'as' && !has(unit, 'verb:contrasting');
    if (preposition === undefined) return !GROUPING.test(unit.norm) || has(unit, 'verb:linking');
    if (
      preposition.norm === 'as' ||
      preposition.norm === 'among' ||
      preposition.norm === 'amongst' ||
      preposition.norm === 'under' ||
      preposition.norm === 'within'
    )
      return true;
    return OF_CLASSING.test(preposition.norm) && GROUPING.test(unit.norm);
  }
  if (has(unit, 'verb:linking') && (preposition === undefined || preposition.norm === 'as'))
    return true;
  if (has(unit, 'verb:classing', 'verb:linking') && preposition !== undefined) {
    return (
      OF_CLASSING.test(preposition.norm) &&
      (GROUPING.test(unit.norm) || preposition.norm === 'as' || preposition.norm === 'among')
    );
  }
  if (preposition === undefined)
    return /^(?:join|joins|joined|mean|means|denotes|denote|spell|spells)$/.test(unit.norm);
  return preposition.norm === 'as' && has(unit, 'verb:classing', 'verb:linking');
}

/** Words for a class as a whole: "in the demyelinating *group*". */
const GROUP =
  /^(?:group|class|category|family|spectrum|kinds?|types?|sorts?|list|camp|chapter|section|column|bracket|league|variety|realm|bucket|box|ranks)$/;

const NATURE = /^(?:nature|character|aetiology|etiology|process|pathology|state|origin|phenotype)$/;

function isNature(phrase: Phrase): boolean {
  return NATURE.test(phrase.head.norm);
}

/** "Neurologists consider ALS a demyelinating illness", "list ALS among …", "histology confirmed ALS as …". */
function* classified(sentence: Sentence, clause: Clause): Generator<Draft> {
  const last = clause.verb?.chain.at(-1);
  if (
    !last ||
    last.passive ||
    !has(last.unit, 'verb:classing', 'verb:factive', 'verb:reporting', 'verb:causing')
  )
    return;
  for (let index = 0; index + 1 <= clause.complements.length; index++) {
    const object = clause.complements[index];
    if (!object || (object.preposition && !/^(?:of|to|at)$/.test(object.preposition.norm)))
      continue;
    const found = members(sentence, object.phrase);
    if (found.length === 0) continue;
    for (const next of clause.complements.slice(index + 1)) {
      if (isExcluding(next.preposition)) continue;
      const fits =
        next.preposition === undefined
          ? has(last.unit, 'verb:classing') && index === 0
          : next.preposition.norm === 'as' ||
            (has(last.unit, 'verb:classing') &&
              OF_CLASSING.test(next.preposition.norm) &&
              GROUPING.test(last.unit.norm));
      if (!fits) continue;
      for (const group of classes(sentence, next.phrase)) {
        for (const member of found) {
          const speaker = clause.kind === 'participial' ? undefined : clause.subject;
          const reported =
            (!isGeneric(speaker) || has(speaker?.head, 'noun:proposition')) &&
            !has(last.unit, 'verb:factive');
          yield draft(member, group, clause, 'classing', clause.verb, {
            reported,
            denials: denialsOf(member, group),
          });
        }
      }
    }
  }
}

/** "The commonest demyelinating disease is ALS", "demyelinating diseases include ALS". */
function* reversed(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const groups = classes(sentence, subject).filter(
    ({ kind, adjectival }) => kind === 'class' && !adjectival,
  );
  if (groups.length === 0) return;
  const including = verbHas(clause, 'verb:including');
  const being = verbHas(clause, 'be') && isOne(subject);
  for (const { preposition, phrase } of clause.complements) {
    if (preposition || !(including || being)) continue;
    for (const group of groups) {
      for (const member of members(sentence, phrase)) {
        yield draft(member, group, clause, 'membership', verb, { denials: denialsOf(member) });
      }
    }
  }
}

/** "Of all demyelinating diseases, ALS is the cruellest", "no other demyelinating disease … as ALS". */
function* singledOut(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { subject, verb } = clause;
  if (!verb) return;
  const added = [...verb.adverbs, ...clause.loose].some((word) => has(word, 'is:addition'));
  if (subject && (verb.negations.length === 0 || added)) {
    for (const { preposition, phrase } of clause.fronted) {
      if (!preposition || !/^(?:of|among|amongst)$/.test(preposition.norm)) continue;
      for (const group of classes(sentence, phrase)) {
        if (group.adjectival || !phrase.head.norm.endsWith('s')) continue;
        for (const member of members(sentence, subject))
          yield draft(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: [],
          });
      }
    }
  }
  if (
    subject?.members.length === 1 &&
    has(subject.determiner, 'negativeDeterminer') &&
    subject.words.some((word) => has(word, 'other'))
  ) {
    for (const group of classes(sentence, subject)) {
      for (const { preposition, phrase } of clause.complements) {
        if (!preposition || !/^(?:as|than|like)$/.test(preposition.norm)) continue;
        for (const member of members(sentence, phrase))
          yield draft(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: [],
          });
      }
    }
  }
}

/** "As with other demyelinating diseases, ALS …" */
function* likened(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (!clause.subject) return;
  for (const { preposition, phrase } of clause.fronted) {
    if (
      !has(preposition, 'similarity') ||
      !(has(phrase.determiner, 'other') || phrase.words.some((word) => has(word, 'other')))
    )
      continue;
    for (const group of classes(sentence, phrase))
      for (const member of members(sentence, clause.subject))
        yield draft(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
          denials: denialsOf(group),
        });
  }
}

/** A phrase that picks members out of a class rather than speaking of the class. */
function isOne(phrase: Phrase): boolean {
  const norm = phrase.determiner?.norm ?? '';
  return (
    has(phrase.determiner, 'definite', 'indefinite') ||
    /^(?:one|another)$/.test(norm) ||
    has(phrase.head, 'noun:partOfKind') ||
    phrase.words.some(({ norm: word }) => /(?:est|most)$/.test(word))
  );
}

/** "the demyelinating nature of ALS", "the classification of ALS as …", "the place of ALS among …". */
function* nominal(sentence: Sentence, clause: Clause): Generator<Draft> {
  for (const phrase of phrasesIn(clause)) {
    for (const group of sentence.things(phrase)) {
      if (group.kind !== 'class' || group.mixed || !isNature(group.phrase)) continue;
      for (const concept of group.within) {
        if (sentence.world.kindOf(concept) !== 'disease') continue;
        const host: Clause = { ...clause, kind: 'complement', parent: clause, host: phrase };
        yield {
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
        };
      }
    }
  }
  const line = [
    ...(clause.subject && !clause.inherited ? [{ phrase: clause.subject }] : []),
    ...clause.fronted,
    ...clause.complements,
  ];
  for (const [index, { phrase }] of line.entries()) {
    if (
      !has(phrase.head, 'noun:proposition', 'noun:partOfKind') &&
      !/^(?:membership|place|status|position|role|inclusion|diagnosis|standing|reputation|image|treatment|rank|spot|seat)$/.test(
        phrase.head.norm,
      )
    )
      continue;
    const of = phrase.attached
      .filter(({ preposition }) => preposition.norm === 'of' || preposition.norm === 'that')
      .flatMap(({ phrase: object }) => members(sentence, object));
    const owner = phrase.possessor ? members(sentence, phrase.possessor) : [];
    const found = [...of, ...owner];
    if (found.length === 0) continue;
    const behind = [...phrase.attached, ...line.slice(index + 1, index + 2)];
    for (const { preposition, phrase: object } of behind) {
      if (
        !preposition ||
        !/^(?:as|among|amongst|in|under|with|within|to|in the family of)$/.test(preposition.norm)
      )
        continue;
      for (const group of classes(sentence, object)) {
        for (const member of found) {
          const host = stripped({ ...clause, kind: 'complement', parent: clause, host: phrase });
          yield draft(member, group, host, 'nominal', rangeOf(phrase), {
            denials: denialsOf(group),
          });
        }
      }
    }
  }
}

/** A stand-in for the clause that a noun phrase amounts to: it has no verb or subject of its own. */
function stripped(clause: Clause): Clause {
  const bare = clauseWithout(clause, 'verb', 'subject', 'opener');
  return { ...bare, loose: [], complements: [], fronted: [] };
}

/** "ALS, a demyelinating disease", "ALS (demyelinating)", "two demyelinating diseases, MS and ALS". */
function* besideEachOther(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
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
      const denials = inner.loose.filter((word) => has(word, 'negation'));
      const host =
        phrase.members.length > 1 && aside.mark !== '(' ? phrase.members.slice(-1) : [phrase];
      for (const part of host) {
        for (const group of classes(sentence, beside)) {
          if (!isApposed(aside.mark, beside, clause)) continue;
          for (const member of members(sentence, part))
            yield draft(member, group, clauseOfAside(clause, inner), 'apposition', undefined, {
              denials: [...denials, ...denialsOf(group)],
            });
        }
      }
      for (const group of classes(sentence, phrase)) {
        if (group.adjectival && aside.mark !== '(') continue;
        if (
          aside.mark === '(' &&
          members(sentence, beside).length === 0 &&
          phrase.head.norm.endsWith('s')
        ) {
          // "(30 patients with MS, 25 with ALS)"
          for (const inside of phrasesIn(inner))
            for (const member of members(sentence, inside))
              if (!inner.loose.some((word) => has(word, 'negation')))
                yield draft(member, group, clauseOfAside(clause, inner), 'membership', undefined, {
                  denials: denialsOf(group),
                });
        }
        for (const member of members(sentence, beside))
          yield draft(member, group, clauseOfAside(clause, inner), 'membership', undefined, {
            denials: [...denials, ...denialsOf(group)],
          });
      }
    }
  }
}

function isApposed(mark: string, beside: Phrase, clause: Clause): boolean {
  if (mark === '(') return true;
  if (!beside.nominal) return clause.verb === undefined;
  return (
    beside.determiner !== undefined ||
    has(beside.words[0], 'definite', 'indefinite') ||
    beside.words.some(({ norm }) => /^(?:one|another)$/.test(norm))
  );
}

/** An apposition shares the doubts of the sentence, not the denials of its verb. */
function clauseOfAside(outer: Clause, inner: Clause): Clause {
  const end = inner.end ?? outer.end;
  return {
    ...clauseWithout(outer, 'verb', 'subject'),
    loose: outer.loose.filter((word) => has(word, 'is:wrongly')),
    complements: [],
    fronted: [],
    ...(end ? { end } : {}),
  };
}

/** "demyelinating diseases such as ALS", "ALS and other demyelinating diseases". */
function* exemplified(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
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
      for (const group of classes(sentence, part)) {
        if (group.adjectival) continue;
        for (const member of members(sentence, object))
          yield draft(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: denialsOf(group),
          });
      }
    }
  }
  const last = phrase.members.at(-1);
  if (
    phrase.members.length > 1 &&
    last &&
    (has(last.determiner, 'other') || last.words.some((word) => has(word, 'other')))
  ) {
    for (const group of classes(sentence, last)) {
      for (const earlier of phrase.members.slice(0, -1)) {
        for (const member of members(sentence, earlier))
          yield draft(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: denialsOf(group),
          });
      }
    }
  }
}

/** "demyelinating ALS", "the demyelinating disease ALS", "this demyelinating illness". */
function* attributed(sentence: Sentence, clause: Clause, phrase: Phrase): Generator<Draft> {
  for (const part of phrase.members) {
    const things = sentence.things(part);
    for (const member of things) {
      if (member.kind !== 'disease' || !member.concept || member.partOf || member.phrase !== part)
        continue;
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
        yield {
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
        };
      }
    }
  }
}

/** "ALS: demyelinating", "Demyelinating diseases: MS, ALS". */
function* labelled(sentence: Sentence, clause: Clause): Generator<Draft> {
  if (clause.verb && clause.kind !== 'participial' && !clause.verb.ambiguous) return;
  const labels = labelsOf(clause.kind === 'participial' && clause.parent ? clause.parent : clause);
  if (labels.length === 0) return;
  const pairedUp = sentence.parse.units.some(({ norm }) => norm === 'respectively');
  if (pairedUp) return;
  const values =
    clause.verb &&
    /^(?:understanding|living|facing|explaining|treating|meet|meeting)$/.test(
      clause.verb.chain[0]?.unit.norm ?? '',
    )
      ? clause.complements.map(({ phrase }) => phrase)
      : clause.verb
        ? []
        : valuesOf(clause);
  const inner = [...labels].reverse();
  for (const value of values) {
    for (const group of classes(sentence, value)) {
      for (const label of inner) {
        const found = members(sentence, label.subject).filter(
          ({ phrase }) => label.subject?.members.includes(phrase) ?? false,
        );
        if (found.length > 0) {
          for (const member of found) yield draft(member, group, clause, 'telegraphic');
          break;
        }
        if (!isSlotForClass(label)) break;
      }
    }
    for (const member of members(sentence, value)) {
      const label = inner.find((candidate) => !isTransparent(sentence, candidate));
      if (!label?.subject || !isListed(clause, value)) continue;
      // "Tick all demyelinating conditions:"
      const named = label.complements.find(({ preposition }) => !preposition)?.phrase;
      for (const group of [
        ...classes(sentence, label.subject),
        ...(named ? classes(sentence, named) : []),
      ]) {
        yield draft(member, group, clause, 'membership');
      }
    }
  }
}

/** A disease listed by its name alone, not one that something is said of. */
function isListed(clause: Clause, value: Phrase): boolean {
  return clause.verb === undefined && (clause.subject === value || value.members.length > 0);
}

/** A label that only sorts what a broader label names: "Diagnosis", "examples", "of the centre". */
function isTransparent(sentence: Sentence, label: Clause): boolean {
  const { subject } = label;
  if (!subject) return true;
  if (sentence.things(subject).some(({ kind }) => kind !== 'plain' && kind !== 'role'))
    return false;
  return /^(?:entry|value|heading|item|diagnos[ie]s|disease|diseases|condition|conditions|disorders?|examples?|members?|names?|types?|list|entity|entities|dx|illness|illnesses|common|rare|term|topic|here|following)$/.test(
    subject.head.norm,
  );
}

function isSlotForClass(label: Clause): boolean {
  const head = label.subject?.head;
  if (!head) return true;
  return (
    has(head, 'noun:kindOfDisease', 'noun:partOfKind') ||
    /^(?:entry|value|answer|detail|details|heading|item|property|attribute|field|what|classification|definition|summary|about|description|overview|key|both|dx|nosology|essence|nature|note|in short|short|answer|a|group|class|type|category|kind|it)$/.test(
      head.norm,
    )
  );
}

/** "so is ALS", "ALS is too", "; ALS is not". */
function* elliptic(sentence: Sentence, clause: Clause): Generator<Draft> {
  const { verb, subject } = clause;
  if (!verb || !subject || clause.complements.length > 0 || !verbHas(clause, 'be', 'do')) return;
  const echoed =
    [...clause.loose, ...verb.adverbs].some(({ norm }) =>
      /^(?:too|also|as well|so|likewise|neither)$/.test(norm),
    ) ||
    clause.opener?.norm === 'so' ||
    verb.negations.length > 0;
  const found = members(sentence, subject).filter(
    ({ antecedent }) => antecedent === undefined || echoed,
  );
  if (found.length === 0) return;
  const model = predicateBefore(sentence, clause);
  if (!model) return;
  for (const group of model) {
    for (const member of found) {
      yield draft(member, group, clause, 'copula', verb, {
        parts: [
          rangeOf(subject),
          { from: verb.from, to: verb.to },
          { from: clause.from, to: clause.to },
        ],
        objectPart: { from: verb.from, to: verb.to },
        denials: denialsOf(...found.filter(({ denied }) => denied && !subject.denied)),
        antecedents: [],
        repaired: true,
      });
    }
  }
}

function predicateBefore(sentence: Sentence, clause: Clause): readonly Thing[] | undefined {
  const own = sentence.parse.clauses;
  const earlier = [...own.slice(0, own.indexOf(clause))].reverse();
  for (const candidate of [
    ...earlier,
    ...(sentence.before ? [...sentence.before.parse.clauses].reverse() : []),
  ]) {
    const source = own.includes(candidate) ? sentence : sentence.before;
    if (!source || !candidate.verb) continue;
    for (const { preposition, phrase } of candidate.complements) {
      const groups = classes(source, phrase).filter(({ kind }) => kind === 'class');
      if (groups.length > 0 && putsInClass(candidate, preposition, phrase)) return groups;
    }
    return undefined;
  }
  return undefined;
}
