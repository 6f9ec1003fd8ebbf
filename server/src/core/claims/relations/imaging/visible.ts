import type { Clause, Complement, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { isModified, verbHas } from '../../clauses.ts';
import { rangeOf, type Sentence, type Tell, withDenials } from '../../sentence.ts';
import { isGeneric } from '../../speakers.ts';
import type { Thing } from '../../things.ts';
import { lesionIn } from '../lesions.ts';
import { isOnePerson } from '../many.ts';
import { imagingDrafts } from './drafts.ts';
import { findingIn } from './findings.ts';

/** "Demyelination is *an MRI feature* of ALS": the scan tells what kind of feature the lesion is. */
export function featureOnScan(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb, complements } = clause;
  const { generalImaging } = sentence.world;
  const lesion = subject && lesionIn(sentence, subject);
  if (!lesion || !verb || !generalImaging || !verbHas(clause, 'be', 'verb:linking')) return;
  for (const { preposition, phrase } of complements) {
    const [thing] = sentence.things(phrase);
    if (preposition || !thing || !FEATURE.test(phrase.head.norm)) continue;
    if (isModified(phrase, 'is:rare', 'is:secondary') || !isOfScan(sentence, phrase)) continue;
    const tellDenied: Tell = (draft) => {
      tell(withDenials(draft, phrase.denied ? [phrase.determiner ?? phrase.head] : []));
    };
    imagingDrafts(
      tellDenied,
      sentence,
      clause,
      { ...thing, kind: 'imaging', concept: generalImaging, denied: false },
      phrase,
      lesion,
      [rangeOf(subject), verb, rangeOf(phrase)],
    );
  }
}

const FEATURE = /^(?:appearance|characteristic|feature|finding|hallmark|sign|signature)s?$/;

/** "an *MRI* feature", "a *radiological* sign" */
function isOfScan({ world }: Sentence, { words }: Phrase): boolean {
  return words.some(
    ({ names, norm }) =>
      /^(?:imaging|radiologic(?:al)?)$/.test(norm) ||
      [...names].some((concept) => world.kindOf(concept) === 'imaging'),
  );
}

/** "On FLAIR *one can see the demyelination* of ALS", "MRI *makes it possible to see the demyelination* of ALS". */
export function lesionLookedAt(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { verb, complements } = clause;
  const last = verb?.chain.at(-1);
  if (!verb || !last || last.passive || !SEEING.test(last.unit.norm)) return;
  const scan = scanLookedAt(sentence, clause);
  if (!scan || scan.phrase.denied) return;
  const seen = complements.find(({ preposition }) => !preposition)?.phrase;
  const lesion = seen && !seen.denied ? lesionIn(sentence, seen) : undefined;
  if (lesion)
    imagingDrafts(tell, sentence, clause, scan.finding, scan.phrase, lesion, [
      rangeOf(scan.phrase),
      verb,
      rangeOf(seen ?? lesion.phrase),
    ]);
}

const SEEING = /^(?:detect|discern|observ|see|visuali[sz])/;

/** "We *know from imaging that* ALS patients have demyelination". */
export function knownFromScan(tell: Tell, sentence: Sentence, clause: Clause): void {
  const { subject, verb } = clause;
  if (!subject || !verb || verb.negations.length > 0 || verb.chain.at(-1)?.passive) return;
  const source = isGeneric(subject)
    ? scanAt(sentence, [...clause.fronted, ...clause.complements], /^from$/)
    : undefined;
  if (!source || !verbHas(clause, 'verb:factive', 'verb:supposing', 'verb:reporting')) return;
  if (
    !/^(?:kn[eo]w|known|learn|se[en]|understand|understood)/.test(
      verb.chain.at(-1)?.unit.norm ?? '',
    )
  )
    return;
  for (const inner of sentence.parse.clauses) {
    if (inner.parent !== clause || inner.kind !== 'complement' || !verbHas(inner, 'have')) continue;
    if (!inner.subject || isOnePerson(inner.subject)) continue;
    const had = inner.complements.find(({ preposition }) => !preposition)?.phrase;
    const lesion = had && lesionIn(sentence, had);
    if (lesion)
      imagingDrafts(tell, sentence, inner, source.finding, inner.subject, lesion, [
        { from: clause.from, to: verb.to },
        { from: inner.from, to: inner.to },
      ]);
  }
}

interface Scan {
  readonly phrase: Phrase;
  readonly finding: Thing;
}

/** The scan on which people see, or which lets them see. */
function scanLookedAt(sentence: Sentence, clause: Clause): Scan | undefined {
  const { kind, parent, subject } = clause;
  if (kind === 'main' || kind === 'complement') {
    const own =
      subject && isGeneric(subject)
        ? scanAt(sentence, [...clause.fronted, ...clause.complements], /^(?:on|through|via|with)$/)
        : undefined;
    if (own) return own;
  }
  if ((kind !== 'participial' && kind !== 'complement') || !parent?.subject) return undefined;
  const enabling = parent.verb?.chain.at(-1);
  if (!enabling || enabling.passive || (parent.verb?.negations.length ?? 0) > 0) return undefined;
  const lets =
    /^(?:allow|enabl|help|let|permit)/.test(enabling.unit.norm) ||
    (/^ma[dk]/.test(enabling.unit.norm) &&
      parent.complements.some(({ phrase: { head } }) => /^(?:easy|possible)$/.test(head.norm)));
  const finding = lets ? findingIn(sentence, parent.subject) : undefined;
  return finding && { phrase: parent.subject, finding };
}

function scanAt(sentence: Sentence, places: readonly Complement[], by: RegExp): Scan | undefined {
  for (const { preposition, phrase } of places) {
    if (
      !by.test(preposition?.norm ?? '') ||
      phrase.attached.some(({ phrase: of }) => isOnePerson(of))
    )
      continue;
    const finding = findingIn(sentence, phrase);
    if (finding && !has(phrase.determiner, 'negativeDeterminer')) return { phrase, finding };
  }
  return undefined;
}
