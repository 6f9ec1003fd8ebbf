import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import type { Unit } from '../../../language/units.ts';
import { verbHas } from '../../clauses.ts';
import { denialsOf, rangeOf, type Sentence, type Tell } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import { isExcluding } from '../../phrases.ts';
import { isFirstPerson, speaksForField } from '../../speakers.ts';
import type { Thing } from '../../things.ts';
import { classesIn, clauseOfAside, kindsIn, membership, membersIn } from './membership.ts';
import { OF_CLASSING, placesUnder, putsInClass } from './placing.ts';

/** "ALS is / remains / counts as / is regarded as a demyelinating disease." */
export function predicated(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject) return;
  if (!verb) {
    if (clause.kind !== 'gapped' && !isGapped(clause)) return;
    for (const { preposition, phrase } of clause.complements) {
      if (preposition) continue;
      for (const group of classesIn(sentence, phrase)) {
        for (const member of membersIn(sentence, subject))
          tell(membership(member, group, clause, 'copula'));
      }
    }
    return;
  }
  for (const [index, { preposition, phrase }] of clause.complements.entries()) {
    // "…, and *not with MS* among the demyelinating diseases"
    const aside = clause.complements[index - 1];
    if (aside && isExcluding(aside.preposition) && aside.phrase.to === preposition?.index) continue;
    if (preposition && isExcluding(preposition)) {
      if (verbHas(clause, 'be') && SETTING_APART.has(preposition.norm))
        setApart(tell, sentence, clause, preposition, phrase);
      continue;
    }
    // "is better regarded as a metabolic disease *than as a demyelinating one*"
    const than = preposition && sentence.parse.units[preposition.index - 1];
    if (preposition?.norm === 'as' && than?.norm === 'than') {
      setApart(tell, sentence, clause, than, phrase);
      continue;
    }
    // "falls outside the demyelinating diseases"
    if (preposition && OUTSIDE.test(preposition.norm)) {
      if (verbHas(clause, 'be', 'verb:linking', 'verb:classing'))
        setApart(tell, sentence, clause, preposition, phrase);
      continue;
    }
    // "has been misclassified as a demyelinating disease"
    const { unit: last, passive } = verb.chain.at(-1) ?? {};
    if (last && (passive || clause.kind === 'participial') && MISNAMING.test(last.norm)) {
      setApart(tell, sentence, clause, last, phrase);
      continue;
    }
    // "…, *the one a neuropathy and the other a demyelinating disease*, are seen here"
    if (!preposition && verb.chain.at(-1)?.passive && phrase.to <= verb.from) continue;
    const groups = classesIn(sentence, phrase);
    if (groups.length === 0 && !preposition && verbHas(clause, 'be'))
      groups.push(...kindsIn(sentence, phrase));
    if (groups.length === 0 || !putsInClass(clause, preposition, phrase)) continue;
    // "is not the only demyelinating disease"
    if ((phrase.denied || verb.negations.length > 0) && isNarrowed(phrase)) continue;
    const only =
      phrase.words.some((word) => has(word, 'is:only')) ||
      // "Strictly, …"
      clause.loose.some((word) => has(word, 'is:only') && word.index > subject.from);
    if (only && (verb.negations.length > 0 || phrase.denied)) continue;
    const paired = [...clause.loose, ...verb.adverbs].some(({ norm }) => norm === 'respectively');
    for (const group of groups) {
      for (const member of membersIn(sentence, subject)) {
        if (
          paired &&
          subject.members.indexOf(member.phrase) !== phrase.members.indexOf(group.phrase)
        )
          continue;
        // "has no place among …": what the verb takes is denied, and the class with it.
        const refused = preposition ? clause.complements.filter(isDeniedObject) : [];
        tell(
          membership(
            member,
            group,
            clause,
            verbHas(clause, 'be') ? 'copula' : 'classing',
            verb,
            refused.length === 0
              ? {}
              : {
                  denials: [
                    ...denialsOf(group),
                    ...refused.map((object) => object.phrase.determiner ?? object.phrase.head),
                  ],
                },
          ),
        );
      }
      excepted(tell, sentence, clause, group);
      // "not MS but ALS is the demyelinating one"
      const cleft =
        clause.kind === 'relative' && clause.parent?.subject?.head.norm === 'it'
          ? clause.parent.complements
          : [];
      for (const aside of [...clause.fronted, ...subject.attached, ...cleft]) {
        if (!aside.preposition || !/^(?:and )?not$/.test(aside.preposition.norm)) continue;
        for (const member of membersIn(sentence, aside.phrase)) {
          tell(
            membership(member, group, clause, 'copula', verb, {
              denials: [...denialsOf(group), aside.preposition],
            }),
          );
        }
      }
    }
  }
}

/** "MS is axonal*; ALS, demyelinating*": behind a semicolon the verb is left out as well. */
function isGapped({ kind, opener, previous, subject, complements, loose }: Clause): boolean {
  return (
    kind === 'main' &&
    opener?.norm === ';' &&
    previous?.kind === 'main' &&
    verbHas(previous, 'be') &&
    previous.verb?.negations.length === 0 &&
    subject?.attached.length === 0 &&
    complements.length === 1 &&
    loose.length === 0
  );
}

/** "is degenerative *rather than* a demyelinating disease": the class is said not to be its own. */
function setApart(
  tell: Tell,
  sentence: Sentence,
  clause: Clause,
  preposition: Unit,
  phrase: Phrase,
): void {
  for (const group of classesIn(sentence, phrase))
    for (const member of membersIn(sentence, clause.subject))
      tell(
        membership(member, group, clause, 'copula', clause.verb, {
          denials: [...denialsOf(group), preposition],
        }),
      );
}

/** "All *except MS* are demyelinating", "no other *than ALS* is": the exception is what the rest is not. */
function excepted(tell: Tell, sentence: Sentence, clause: Clause, group: Thing): void {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const all = /^(?:all|every|each)$/.test(subject.determiner?.norm ?? subject.head.norm);
  if (!subject.denied && !all) return;
  // "all of these except MS": it may hang on what they are all of.
  const attached = subject.attached.flatMap((each) => [each, ...each.phrase.attached]);
  for (const { preposition, phrase } of attached) {
    if (!has(preposition, 'exception')) continue;
    for (const member of membersIn(sentence, phrase)) {
      const draft = membership(member, group, clause, 'copula', verb, {
        denials: subject.denied ? [subject.head] : [preposition],
      });
      tell(draft);
    }
  }
}

const MISNAMING = /^mis(?:categori|class|fil|label|nam|plac)/;

const OUTSIDE = /^outside(?: of)?$/;

const SETTING_APART: ReadonlySet<string> = new Set([
  'and not',
  'as opposed to',
  'but not',
  'instead of',
  'not',
  'rather than',
]);

/** "not a demyelinating disease *of peripheral nerves*": only of them, so that it may be one elsewhere. */
function isNarrowed({ attached, head, words }: Phrase): boolean {
  if (words.some((word) => word !== head && NARROWING.test(word.norm))) return true;
  if (/(?:neuropath|neurit|radiculopath)/.test(head.norm)) return true;
  // "is not one of *the rarer* demyelinating diseases"
  const isOfSome = attached.some(
    ({ preposition, phrase }) =>
      preposition.norm === 'of' &&
      phrase.words.some(
        (word) => word !== phrase.head && word.adjectives.size + word.names.size === 0,
      ),
  );
  if (isOfSome && head.norm === 'not one') return true;
  return attached.some(({ phrase }) =>
    phrase.words.some(({ norm }) => /^(?:peripheral|pns|nerves?|roots?|muscles?)/.test(norm)),
  );
}

/** "not a *rare* demyelinating disease": it may be a common one. */
const NARROWING =
  /^(?:acute|benign|classic|classical|common|contagious|curable|deadly|fatal|genetic|harmless|hereditary|incurable|infectious|inherited|lethal|mild|monophasic|new|painful|rare|self-limiting|simple|treatable|typical|untreatable)$/;

/** "People with ALS suffer from a demyelinating disorder": of all of them, so that it is what they have. */
export function suffered(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  const unit = verb?.chain.at(-1)?.unit;
  if (!subject || !verb || !unit || verb.modals.length > 0 || subject.determiner) return;
  if (!has(unit, 'have') && !/^(?:suffer|live)$/.test(unit.norm)) return;
  if (has(unit, 'form:past') || [...clause.loose, ...verb.adverbs].length > 0) return;
  const patients = sentence.things(subject).find(({ kind }) => kind === 'person');
  const [disease, other] = [
    ...(patients?.within ?? []),
    ...(patients ? livedWith(sentence, subject) : []),
  ];
  if (!patients || !disease || other !== undefined || clause.complements.length > 1) return;
  for (const { preposition, phrase: said } of clause.complements) {
    if (preposition && !/^(?:from|with)$/.test(preposition.norm)) continue;
    // "have a demyelinating disease *and need* follow-up": what looks like a second thing is a verb.
    const [first, ...rest] = said.members;
    const phrase = first && rest.length > 0 && rest.every(isNeed) ? first : said;
    if (!/^an?$/.test(phrase.determiner?.norm ?? '')) continue;
    for (const group of classesIn(sentence, phrase))
      if (group.kind === 'class')
        tell(membership({ ...patients, concept: disease }, group, clause, 'classing', verb));
  }
}

/** "people *living with ALS*", "anyone *diagnosed with ALS*" */
function livedWith(sentence: Sentence, patients: Phrase): readonly string[] {
  return sentence.parse.clauses
    .filter(
      ({ kind, subject, verb }) =>
        kind === 'participial' &&
        subject === patients &&
        verb?.negations.length === 0 &&
        /^(?:affected|afflicted|diagnosed|living|struck|suffering)$/.test(
          verb.chain.at(-1)?.unit.norm ?? '',
        ),
    )
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => /^(?:by|from|with)$/.test(preposition?.norm ?? ''))
    .flatMap(({ phrase }) => sentence.things(phrase))
    .flatMap(({ kind, concept, denied }) =>
      kind === 'disease' && concept !== undefined && !denied ? [concept] : [],
    );
}

function isNeed({ head, determiner }: Phrase): boolean {
  return /^(?:needs?|require)$/.test(head.norm) && !determiner;
}

/** "no place", "nothing": an object that denies its verb. */
function isDeniedObject({ preposition, phrase }: Complement): boolean {
  return preposition === undefined && phrase.denied;
}

/** "Neurologists consider ALS a demyelinating illness", "list ALS among …", "histology confirmed ALS as …". */
export function classified(tell: Tell, sentence: Sentence, clause: Clause): void {
  const last = clause.verb?.chain.at(-1);
  if (
    !last ||
    last.passive ||
    !(
      has(last.unit, 'verb:classing', 'verb:factive', 'verb:reporting', 'verb:causing') ||
      isPutByMany(clause, last.unit)
    )
  )
    return;
  for (let index = 0; index + 1 <= clause.complements.length; index++) {
    const object = clause.complements[index];
    if (!object || (object.preposition && !/^(?:of|to|at)$/.test(object.preposition.norm)))
      continue;
    const found = membersIn(sentence, object.phrase);
    if (found.length === 0) continue;
    for (const next of clause.complements.slice(index + 1)) {
      if (isExcluding(next.preposition)) continue;
      const fits =
        next.preposition === undefined
          ? index === 0 &&
            (/^ma[dk]e/.test(last.unit.norm) ||
              (has(last.unit, 'verb:classing') && !has(last.unit, 'verb:including')))
          : next.preposition.norm === 'as' ||
            ((has(last.unit, 'verb:classing') ||
              (isPutByMany(clause, last.unit) && AMONG.test(next.preposition.norm))) &&
              OF_CLASSING.has(next.preposition.norm) &&
              placesUnder(last.unit));
      if (!fits) continue;
      for (const group of classesIn(sentence, next.phrase)) {
        for (const member of found) {
          const speaker = clause.kind === 'participial' ? undefined : clause.subject;
          const reported =
            (!isGeneric(speaker) || has(speaker?.head, 'noun:proposition')) &&
            // "*This* makes it …": nobody says so.
            !/^(?:that|this|which)$/.test(speaker?.head.norm ?? '') &&
            !has(last.unit, 'verb:factive');
          tell(
            membership(member, group, clause, 'classing', clause.verb, {
              reported,
              denials: denialsOf(member, group),
            }),
          );
        }
      }
    }
  }
}

/** "*Most neurologists put* ALS among them": what one text or one person put there is their own. */
function isPutByMany({ subject }: Clause, { norm }: Unit): boolean {
  return (
    /^puts?$/.test(norm) &&
    subject !== undefined &&
    !subject.denied &&
    (subject.head.norm === 'we' || speaksForField(subject)) &&
    !subject.words.some((word) => /^(?:earlier|early|old|older)$/.test(word.norm))
  );
}

const AMONG = /^(?:among|amongst|under|with)$/;

/** "The commonest demyelinating disease is ALS", "demyelinating diseases include ALS". */
export function reversed(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb) return;
  const isListed = verbHas(clause, 'verb:including') && subject.head.norm.endsWith('s');
  const groups = classesIn(sentence, subject).filter(
    ({ kind, adjectival }) => (kind === 'class' || isListed) && !adjectival,
  );
  if (groups.length === 0) return;
  const including = verbHas(clause, 'verb:including') && verb.chain.at(-1)?.passive !== true;
  const being = verbHas(clause, 'be') && isOne(subject);
  // "the demyelinating disease known as ALS"
  const naming = clause.kind === 'participial' && NAMING.has(verb.chain.at(-1)?.unit.norm ?? '');
  const last = verb.chain.at(-1)?.unit.norm ?? '';
  for (const { preposition, phrase: said } of clause.complements) {
    const named = naming && (!preposition || preposition.norm === 'as');
    // "range *from* optic neuritis *to* ALS"
    const isEnd =
      verb.negations.length === 0 &&
      /^(?:extend|rang|span)/.test(last) &&
      /^(?:from|to)$/.test(preposition?.norm ?? '');
    // "take the *form of* ALS"
    const shape =
      !preposition && /^(?:tak|took)/.test(last) && /^(?:form|guise|shape)$/.test(said.head.norm)
        ? said.attached.find(({ preposition: of }) => of.norm === 'of')?.phrase
        : undefined;
    if (!named && !isEnd && !shape && (preposition || !(including || being))) continue;
    const phrase = shape ?? said;
    for (const group of groups) {
      for (const member of membersIn(sentence, phrase)) {
        tell(membership(member, group, clause, 'membership', verb, { denials: denialsOf(member) }));
      }
    }
  }
}

const NAMING: ReadonlySet<string> = new Set(['called', 'dubbed', 'known', 'named', 'termed']);

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

/** "so is ALS", "ALS is too", "; ALS is not". */
export function elliptic(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb, subject } = clause;
  if (!verb || !subject || !verbHas(clause, 'be', 'do')) return;
  sameOf(tell, sentence, clause);
  if (!clause.complements.every(isOneOfThem)) return;
  // "no more a disease of myelin than a broken leg is"
  if (clause.inherited && clause.previous?.complements.at(-1)?.preposition?.norm === 'than') return;
  const echoed =
    clause.complements.length > 0 ||
    [...clause.loose, ...verb.adverbs].some(({ norm }) =>
      /^(?:too|also|as well|so|likewise|neither)$/.test(norm),
    ) ||
    clause.opener?.norm === 'so' ||
    verb.negations.length > 0;
  // "and so do *we*"
  if (isFirstPerson(subject)) return;
  const found = membersIn(sentence, subject).filter(
    ({ antecedent }) => antecedent === undefined || echoed,
  );
  if (found.length === 0) return;
  const model = predicateBefore(sentence, clause);
  if (!model) return;
  // "… is a form of ALS, and *so is* MS"; "that is also why …" puts nothing into a disease.
  const isTurned = clause.opener?.norm === 'so' || clause.inverted;
  for (const group of model) {
    if (group.kind === 'disease' && !isTurned) continue;
    for (const member of found) {
      tell(
        membership(member, group, clause, 'copula', verb, {
          parts: [
            rangeOf(subject),
            { from: verb.from, to: verb.to },
            { from: clause.from, to: clause.to },
          ],
          objectPart: { from: verb.from, to: verb.to },
          denials: [
            ...denialsOf(...found.filter(({ denied }) => denied && !subject.denied)),
            // "ALS is *non*-demyelinating, and so is MS"
            ...(has(group.phrase.determiner, 'negativeDeterminer') ? [] : denialsOf(group)),
          ],
          antecedents: [],
          repaired: true,
        }),
      );
    }
  }
}

/** "MS is classed as demyelinating, *and ALS likewise*": under the same verb, with its denials. */
export function likewise(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { kind, subject, verb, complements, loose, previous, from, to } = clause;
  if (kind !== 'gapped' || !subject || verb || complements.length > 0 || !previous) return;
  if (!loose.some(({ norm }) => /^(?:as well|likewise|similarly|too)$/.test(norm))) return;
  for (const group of predicateBefore(sentence, clause) ?? [])
    for (const member of membersIn(sentence, subject))
      tell(
        membership(member, group, previous, 'copula', undefined, {
          parts: [{ from, to }],
          objectPart: { from, to },
          denials: denialsOf(group),
          repaired: true,
        }),
      );
}

/** "MS is the best known of the demyelinating diseases, *ALS the most lethal*." */
export function rankedAfter(tell: Tell, sentence: Sentence, clause: Clause): void {
  if (clause.kind !== 'gapped' || !clause.subject) return;
  const isRanked = clause.complements.some(
    ({ preposition, phrase }) =>
      !preposition &&
      phrase.determiner?.norm === 'the' &&
      isSuperlative(phrase) &&
      phrase.attached.length === 0,
  );
  if (!isRanked) return;
  const own = sentence.parse.clauses;
  const model = own[own.indexOf(clause) - 1];
  for (const { preposition, phrase } of model?.complements ?? []) {
    if (preposition || !isSuperlative(phrase)) continue;
    for (const group of classesIn(sentence, phrase))
      for (const member of group.kind === 'class' ? membersIn(sentence, clause.subject) : [])
        tell(
          membership(member, group, clauseOfAside(clause, clause), 'membership', undefined, {
            denials: denialsOf(group),
          }),
        );
  }
}

/** "the *worst*", "the *most* lethal" */
function isSuperlative({ words }: Phrase): boolean {
  return words.some(({ norm }) => /^(?:best|least|most|worst|[a-z]{3,}est)$/.test(norm));
}

/** "ALS is *one* too": of those just spoken of. */
function isOneOfThem({ preposition, phrase }: Complement): boolean {
  // "ALS is *no exception*"
  if (phrase.denied) return !preposition && phrase.head.norm === 'exception';
  return !preposition && phrase.words.length === 1 && /^(?:one|another)$/.test(phrase.head.norm);
}

/** "*The same is true of* ALS" */
function sameOf(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  if (subject?.head.norm !== 'same' || !verb) return;
  const about = complements
    .filter(({ preposition, phrase }) => !preposition && phrase.head.norm === 'true')
    .flatMap(({ phrase }) => phrase.attached)
    .find(({ preposition }) => preposition.norm === 'of')?.phrase;
  const model = about && predicateBefore(sentence, clause);
  for (const group of model ?? [])
    for (const member of about ? membersIn(sentence, about) : [])
      tell(
        membership(member, group, clause, 'copula', verb, {
          parts: [{ from: clause.from, to: clause.to }],
          objectPart: { from: verb.from, to: verb.to },
          denials: [],
          antecedents: [],
          repaired: true,
        }),
      );
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
      const groups = classesIn(source, phrase);
      if (groups.length > 0 && putsInClass(candidate, preposition, phrase)) return groups;
    }
    return undefined;
  }
  return undefined;
}
