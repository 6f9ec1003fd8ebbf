import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Fact } from '../model.ts';
import { conceptsOf, type Site } from './site.ts';

/** The sentences beside it speak of what was said in this one. */
export function isTakenUp({ text, body, passage }: Site, fact: Fact): boolean {
  const behind = text.slice(body.end, passage.source.end);
  const next = /^[.!?:;]?["\u201D')\]*_]*\s{1,4}(\S.*)/su.exec(behind)?.[1]?.slice(0, 90) ?? '';
  if (TAKES_UP.test(next) || INFERS.test(next)) return true;
  const isNamed = /^(?:ALS|Amyotrophic|Multiple sclerosis is)/.test(fact.fixes.sentence ?? '');
  return !isNamed && /^(?:it|its|they|their)\b/i.test(next);
}

/** What comes behind takes up a sentence before it. */
export function isGoneOn(behind: string): boolean {
  const next = /^["'\u201D\u2019)\]*_]*\s{1,4}(\S.{0,90})/su.exec(behind)?.[1] ?? '';
  return TAKES_UP.test(next) || INFERS.test(next) || /^(?:it|its|they|their|then)\b/i.test(next);
}

const TAKES_UP =
  /^(?:this|that|these|those|such|so|in both|both|the (?:same|former|latter|group|class|family|sheath|axons?|neurons?|myelin|reasons?|nerves?|nerve cells|reasoning)|and|but|which|nobody|our figures|only|later|first|second|hers|his|mine|ours|theirs|yours)\b/i;

const INFERS =
  /\b(?:hence|therefore|thus|accordingly|consequently|then|afterwards|as a (?:result|consequence)|it follows|for this|that is why|from (?:this|that|which)|true one|only (?:after|as))\b/i;

/** The next sentence is inferred from it: "*That is why* steroids help." */
export function isReasonForNext({ claim, text, body, passage, world }: Site): boolean {
  const behind = text.slice(body.end, passage.source.end);
  const next = /^[.!?]?["\u201D')\]]*\s{1,4}(\S[^.!?]{0,160})/u.exec(behind)?.[1] ?? '';
  // What class a disease belongs to bears on all sorts of things; on its lesions and treatment another way.
  const isMedical = (): boolean =>
    readUnits(tokenize(next), world.lexicon, world.repair)
      .flatMap(conceptsOf)
      .some(
        (concept) =>
          !world.isA(concept, claim.subject) &&
          !/^(?:other|measure|sign)$/.test(world.kindOf(concept) ?? 'other'),
      );
  if (RANKED.test(next)) return true;
  // "Ask your centre whether a slot is free."
  if (claim.relation === 'treats' && ADVISES.test(next)) return true;
  if (REASONED.test(next) && (claim.relation !== 'is-a' || isMedical())) return true;
  if (LESIONS.has(claim.relation) && LESIONED.test(next)) return true;
  const isOfLevel = claim.relation === 'affects-only' || claim.relation === 'spares';
  return isOfLevel && LEVELLED.test(next);
}

const REASONED =
  /^(?:(?:\w+ ){0,6}(?:hence|therefore|thus)\b|(?:that(?:'s|\u2019s| is|s)|this is) (?:what|why|how|where|the (?:bit|part|one|root|cause|reason))\b|(?:that|this) explains\b|for (?:this|that) reason\b|without (?:that|this|these|its|such)\b|it would|so (?:the|it|they|we|you)\b)/i;

/** What one is to do about a treatment that helps. */
const ADVISES =
  /^(?:ask|book|call|check|contact|do(?:n['\u2019]t| not)|give|insist|monitor|never|order|please|start|talk to|tell|try)\b/i;

/** What came first or second by the false claim. */
const RANKED = /\b(?:comes? (?:second|later|last)|because of it|by-product|as a consequence)\b/i;

const LESIONS: ReadonlySet<string> = new Set(['primary-pathology', 'due-to']);

/** The covering that the claim had lost, and what befalls "it". */
const LESIONED =
  /\b(?:(?:the|this|that|its|their) (?:wrapping|sheaths?|insulation|coat|coating|covering|myelin)|(?:naked|bare|exposed|unprotected) (?:axons?|fibres?|fibers?|nerves?)|(?:engulf|strip|attack|destroy|eat|clear)s? (?:it|them))\b/i;

/** What holds where one level of the motor neurons is spared, and nowhere else. */
const LEVELLED =
  /^it is the\b|\b(?:something else|look elsewhere|other (?:level|neurons?|diagnosis)|rules? it out)\b/i;

/** What stands before it announces that the truth is another than one thought. */
export function isAnnounced({ text, body, passage, claim }: Site): boolean {
  const from = Math.max(passage.source.start, body.start - 160);
  const before = text.slice(from, body.start);
  const lead = /^.*:\s/s.exec(text.slice(body.start, claim.span.start))?.[0] ?? '';
  if (claim.relation === 'quantity' && COMFORTS.test(before)) return true;
  const isKin = claim.relation === 'same-as' && KIN.test(before);
  return isKin || ANNOUNCES.test(before) || OVERTURNS.test(lead);
}

/** "Yes, the two are closely related. ALS is …" */
const KIN =
  /\b(?:(?:closely|very|are|is) (?:related|akin|alike)|closer than|same (?:coin|family)|kin|one (?:illness|disease|disorder|and the same))\b/i;

/** "Please don't panic." */
const COMFORTS = /\b(?:panic|worry|afraid|frightened|good news|cheer|hopeless|too gloomy)\b/i;

/** "… has to be turned on its head: MS is …" */
const OVERTURNS = /\b(?:upside down|on its head|rewritten|wrong|mistaken)\b/i;

/** "Everything you were taught is upside down." */
const ANNOUNCES =
  /\b(?:upside down|rewritten|otherwise|dogma|on its head|(?<!\b(?:go|goes|gone|went) )wrong(?! (?:way|side)\b)|mistaken|misdescribed|old quarrel|persuaded|larger|how often|relic|differ|turned out|exception|not the only|isn't one|changed the field)\b/i;
