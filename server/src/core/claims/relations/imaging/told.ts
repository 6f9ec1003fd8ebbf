import type { Clause, Phrase } from '../../../language/parse.ts';
import { has } from '../../../language/tag.ts';
import { verbHas } from '../../clauses.ts';
import type { Sentence } from '../../sentence.ts';
import type { Thing } from '../../things.ts';
import { tissueOf } from '../lesions.ts';
import { findingIn, mentionsScan } from './findings.ts';

/** A finding on a scan that a clause tells of, and the phrase that it is told of. */
export interface ToldFinding {
  readonly phrase: Phrase;
  readonly finding: Thing;
}

/** "the tract is bright on T2", "T2 signal rises in ALS", "ALS produces bright signal on T2". */
export function findingTold(sentence: Sentence, clause: Clause): ToldFinding | undefined {
  return (
    brightTract(sentence, clause) ?? occurring(sentence, clause) ?? findingShownBy(sentence, clause)
  );
}

/** "FLAIR signal rises", "T2 lesions are seen", "the signal is high". */
function occurring(
  sentence: Sentence,
  { subject, verb, complements }: Clause,
): ToldFinding | undefined {
  const last = verb?.chain.at(-1);
  const finding = subject && signalIn(sentence, subject);
  if (!subject || !verb || !last || !finding) return undefined;
  const isHigh =
    has(last.unit, 'be', 'verb:linking') &&
    complements.every(
      ({ preposition, phrase }) =>
        preposition !== undefined || has(phrase.head, 'is:bright') || isVisible(phrase),
    );
  return isHigh || last.passive || OCCURRING.test(last.unit.norm)
    ? { phrase: subject, finding }
    : undefined;
}

/** Verbs for a finding that comes up. */
const OCCURRING =
  /^(?:appear|aris|arose|com|creat|develop|emerg|exist|found|happen|increas|occur|persist|produc|ris|rose|seen|show)/;

/** "is *visible*", "becomes *apparent*". */
export function isVisible({ head }: Phrase): boolean {
  return /^(?:apparent|common|detectable|discernible|evident|identifiable|manifest|obvious|present|prominent|recogni[sz]able|typical|visible)$/.test(
    head.norm,
  );
}

/** "ALS produces *bright signal on T2*", "patients have *hyperintense tracts*": the finding is the object. */
export function findingShownBy(sentence: Sentence, clause: Clause): ToldFinding | undefined {
  const { subject, verb, complements } = clause;
  if (!subject || !verb || verb.negations.length > 0 || verb.chain.at(-1)?.passive)
    return undefined;
  if (!verbHas(clause, 'have', 'verb:showing', 'verb:causing', 'verb:accompanying'))
    return undefined;
  for (const { preposition, phrase } of complements) {
    const finding = preposition || phrase.denied ? undefined : signalIn(sentence, phrase);
    if (finding) return { phrase, finding };
  }
  return undefined;
}

/** A finding that is a signal change, and not the scan that shows it. */
export function signalIn(sentence: Sentence, phrase: Phrase): Thing | undefined {
  const finding = findingIn(sentence, phrase);
  const { world } = sentence;
  return finding && world.generalImaging && world.isA(finding.concept ?? '', world.generalImaging)
    ? finding
    : undefined;
}

/** The tissue that a clause says is bright on a scan, as a finding. */
export function brightTract(sentence: Sentence, clause: Clause): ToldFinding | undefined {
  const { subject, verb } = clause;
  const { generalImaging } = sentence.world;
  const [thing] = subject ? sentence.things(subject) : [];
  if (!subject || !thing || !generalImaging || !mentionsScan(sentence)) return undefined;
  if ((verb?.negations.length ?? 0) > 0 || !isImaged(sentence, subject)) return undefined;
  return isBrightClause(clause)
    ? { phrase: subject, finding: { ...thing, kind: 'imaging', concept: generalImaging } }
    : undefined;
}

/** A tissue, or a tract that is called no more than that. */
function isImaged(sentence: Sentence, phrase: Phrase): boolean {
  return tissueOf(sentence, phrase) !== undefined || TRACT.test(phrase.head.norm);
}

const TRACT = /^(?:capsules?|columns?|cord|horns?|pathways?|peduncles?|tracts?|white matter)$/;

/** "glows", "lights up", "is bright", "looks white", "appears hyperintense"; "makes the tract *hyperintense*" has no verb of its own. */
export function isBrightClause(clause: Clause): boolean {
  return (
    /^(?:glow|light|lit|shine|shone)/.test(clause.verb?.chain.at(-1)?.unit.norm ?? '') ||
    ((!clause.verb ||
      verbHas(clause, 'be', 'verb:linking', 'verb:showing', 'verb:turning') ||
      (clause.verb.chain.at(-1)?.unit.norm ?? '').startsWith('look')) &&
      clause.complements.some(
        ({ preposition, phrase }) =>
          // "shows *up* bright"
          (!preposition || preposition.norm === 'up') &&
          !phrase.denied &&
          (has(phrase.head, 'is:bright') || /^(?:hyper|bright)/.test(phrase.head.norm)),
      ))
  );
}
