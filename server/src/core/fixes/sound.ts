import { has } from '../language/tag.ts';
import { cut, overlaps } from '../text/spans.ts';
import type { Fact } from '../model.ts';
import { withoutAfterAll } from './after-all.ts';
import { isAnnounced, isReasonForNext } from './around.ts';
import { isGoneOnAbout, isTurnedTo } from './beside.ts';
import { isOtherDisease } from './doubt.ts';
import { CONCEDES, isFit, POOR, type Rest } from './fit.ts';
import { withoutFollowUp } from './followup.ts';
import { isOthers } from './others.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, isNumber, type Site, type Word } from './site.ts';
import { isOfWorth } from './worth.ts';

/**
 * A rewrite as the rest of its sentence bears it. What was inferred from the false claim goes with
 * it, if it holds nothing else; where the rest cannot stand beside it, the writer has to choose.
 */
export function soundly(site: Site, made: Rewrite, fact: Fact): Rewrite {
  if (!made.faithful) return made;
  const opened = withoutAfterAll(site, made);
  const rewrite = opened ?? made;
  const open = { ...rewrite, faithful: false };
  if (
    isAnswer(site, rewrite) ||
    (rewrite.kind === 'replace' && isAnswered(site)) ||
    isAskedBefore(site, rewrite) ||
    isAlike(site, rewrite) ||
    isLeftWithVerb(site, rewrite) ||
    // "ALS : *a different disease from MS*" defines nothing.
    (site.passage.kind === 'definition' && site.claim.relation === 'same-as') ||
    isAnnounced(site) ||
    isOfProtocol(site) ||
    isCircular(site, rewrite) ||
    isToldFrom(site) ||
    isTorn(site, rewrite) ||
    (isConcluded(site) && !opened) ||
    isTurnedTo(site, fact)
  )
    return open;
  if (!isReasonForNext(site) && !isGoneOnAbout(site)) return alone(site, rewrite);
  if (rewrite.kind === 'replace') return open;
  const own = alone(site, rewrite);
  return (own.faithful ? withoutFollowUp(site, own) : undefined) ?? open;
}

/** The rewrite as the rest of its own sentence bears it. */
function alone(site: Site, rewrite: Rewrite): Rewrite {
  const open = { ...rewrite, faithful: false };
  if (rewrite.kind === 'replace') return rewrite;
  // A citation in a card with gaps would be a part of its answer.
  if (isCloze(site))
    return isOthers(site) || !isInGap(site, rewrite) ? open : withoutCitation(rewrite);
  const rest = restOf(site, rewrite);
  if (rewrite.kind === 'deny' && isRestricted(rest)) return open;
  if (isOthers(site)) return open;
  if (rewrite.narrows) return rewrite;
  if (site.claim.shape === 'membership') return isCounted(site) ? open : rewrite;
  if (site.claim.shape === 'attributive') return rewrite;
  if (site.passage.kind === 'cell' && rest.tail.length === 0) return rewrite;
  if (isSound(site, rest)) return rewrite;
  const first = site.words[0];
  if (first && PREMISE.test(first.norm) && first.norm !== 'because') return open;
  // "While ALS …, *the same cannot be said*": the main clause is no tail.
  const isSubordinate = /^(?:because|while|whereas|although|though|if|when|once)$/.test(
    first?.norm ?? '',
  );
  if (isSubordinate && !rest.lead.some(({ norm }) => norm === ',')) return open;
  // As little as will do: "… from the first symptom" stays where "…, so there is time" goes.
  for (let at = rest.tail.length - 1; at >= 0; at--) {
    const isJoint = at === 0 || JOINT.test(rest.tail[at]?.norm ?? '') || rest.tail[at]?.tag === 'C';
    if (
      !isJoint ||
      rest.tail[at - 1]?.kind === 'mark' ||
      !isSound(site, { ...rest, tail: rest.tail.slice(0, at) })
    )
      continue;
    const gone = rest.tail.slice(at);
    // "spasticity, *clonus and a positive Babinski sign*": the other signs are right.
    if (gone.some((word) => isSign(site, word)) && !gone.some(isVerb)) return open;
    // "plain *and simple*"
    if (gone[0]?.tag === 'C' && gone.length === 2) return open;
    if (CONCEDES.test(gone.find(({ kind }) => kind !== 'mark')?.norm ?? '')) return open;
    if (isAdvice(site, gone))
      return site.claim.relation === 'due-to' || gone[0]?.norm !== 'so' ? rewrite : open;
    return isOfWorth(site, gone) ? open : (withoutTail(site, rewrite, gone) ?? open);
  }
  return open;
}

/** "…, so *vital capacity should be recorded*": what should be done holds whatever the cause, the class or the figure is. */
function isAdvice({ world, claim }: Site, gone: readonly Word[]): boolean {
  return (
    /^(?:due-to|is-a|quantity)$/.test(claim.relation) &&
    gone.some(
      ({ norm }, at) =>
        /^(?:advisable|best|must|ought|should|wise)$/.test(norm) ||
        (/^(?:has|have|need|needs)$/.test(norm) && gone[at + 1]?.norm === 'to'),
    ) &&
    !gone.some((word) =>
      conceptsOf(word).some((concept) =>
        /^(?:class|disease|drug|lesion|therapy|tissue)$/.test(world.kindOf(concept) ?? ''),
      ),
    )
  );
}

function isSign({ world, claim }: Site, word: Word): boolean {
  return (
    claim.relation === 'due-to' &&
    conceptsOf(word).some((concept) => world.kindOf(concept) === 'sign')
  );
}

function withoutCitation({ kind, title, edits, tested, faithful }: Rewrite): Rewrite {
  return { kind, title, edits, tested, faithful };
}

/** "antibodies against *myelin* basic protein": half a name would stay. */
function isTorn({ words, claim }: Site, { edits }: Rewrite): boolean {
  if (claim.relation === 'is-a') return false;
  return edits.some(({ span, newText }) => {
    const last = words.findLast(({ source }) => source.end <= span.end && source.end > span.start);
    const next = last && words[last.index + 1];
    // "is demyelinating *in nature*"
    const isManner = /^(?:nature|character|origin|kind)$/.test(
      words[(next?.index ?? 0) + 1]?.norm ?? '',
    );
    if (newText !== '' && next?.norm === 'in' && isManner) return true;
    if (claim.relation !== 'primary-pathology') return false;
    return newText !== '' && last?.tag === 'N' && (next?.tag === 'N' || next?.tag === 'A');
  });
}

/** "What *kills the motor neurons* is …": their degeneration is no answer to that. */
function isCircular({ text, body }: Site, { edits }: Rewrite): boolean {
  return (
    KILLED.test(text.slice(body.start, body.end)) &&
    edits.some(({ newText }) =>
      /(?:degeneration|loss) of (?:\w+ ){0,3}motor neurons/i.test(newText),
    )
  );
}

const KILLED =
  /\bwhat (?:damages|destroys|harms|kills) (?:the |their |its )?(?:(?:lower|upper) )?(?:motor neurone?s|nerve cells|neurone?s)\b/i;

/** "Exclusion criteria": what is changed there changes who is treated, and not only what is said. */
function isOfProtocol({ passage: { context }, claim }: Site): boolean {
  const label = context.parents.at(-1) ?? context.leadIn ?? context.headings.at(-1);
  return (
    claim.shape === 'membership' &&
    label !== undefined &&
    /\b(?:criteria|eligib\w+|exclu\w+|inclusion|protocol)\b/i.test(label.plain.text)
  );
}

/** "the *distinction between* ALS and other demyelinating diseases": it is not the one between others. */
function isToldFrom({ words, claim }: Site): boolean {
  const before = words.filter(({ source }) => source.end <= claim.span.start).slice(-3);
  return (
    claim.shape === 'membership' &&
    before.some(({ norm }) => /^(?:distinction|difference|boundary|border|line)s?$/.test(norm))
  );
}

/** "*No*, MS attacks the axon": the answer would have to change as well. */
function isAnswer({ words: [first, mark] }: Site, { edits }: Rewrite): boolean {
  if (!first || edits.some(({ span }) => overlaps(span, first.source))) return false;
  return /^(?:no|nope|yes|yep)$/.test(first.norm) && mark?.kind === 'mark';
}

/** "*No.* It is an illness of the axons": the answer stands before it. */
function isAnswered({ text, body }: Site): boolean {
  return /\b(?:yes|no)[.!][\s*_]*$/i.test(text.slice(Math.max(0, body.start - 12), body.start));
}

/** "**Where does ALS begin?** It begins in …": a general truth in the place of the answer answers something else. */
function isAskedBefore({ text, body, claim }: Site, { kind, edits }: Rewrite): boolean {
  const isWhole =
    kind === 'replace' ||
    (claim.relation === 'primary-pathology' &&
      edits.some(({ span }) => span.start <= claim.span.start));
  return isWhole && ASKED.test(text.slice(Math.max(0, body.start - 200), body.start));
}

const ASKED = /\b(?:how|when|where|why)\b[^.?!]*\?[\s*_]*$/i;

/** "it means that *the myelin* is breaking down": the verb told what befell it, and stays. */
function isLeftWithVerb({ words, claim }: Site, { edits }: Rewrite): boolean {
  if (claim.relation !== 'shows-on-imaging') return false;
  const end = Math.max(...edits.map(({ span }) => span.end));
  const next = words.find(({ source }) => source.start >= end);
  return (
    next !== undefined &&
    !CAUSES.test(next.norm) &&
    next.source.end <= claim.span.end &&
    (next.tag === 'B' || isVerb(next))
  );
}

/** "demyelination *produces* the signal": of any lesion. */
const CAUSES =
  /^(?:produces?|causes?|creates?|gives?|makes?|underlies|underlie|accounts?|explains?)$/;

/** "*In MS, as in ALS*, myelin is the first target": what is put right for one would be said of both. */
function isAlike(site: Site, { edits }: Rewrite): boolean {
  const { words, claim } = site;
  return (
    claim.relation !== 'is-a' &&
    // A doubt of the whole says nothing of either.
    claim.relation !== 'treats' &&
    words.some((word) => has(word, 'similarity')) &&
    words.some(
      (word) =>
        isOtherDisease(site, word) && !edits.some(({ span }) => overlaps(span, word.source)),
    )
  );
}

/** "*So* the loss is …", "ALS, *after all*, spares …": what stands before would have to change as well. */
function isConcluded({ words, claim }: Site): boolean {
  const end = Math.max(claim.span.end, claim.objectSpan.end);
  return (
    /^(?:so|thus|hence|therefore)$/.test(words[0]?.norm ?? '') ||
    words.some(({ norm, source }) => CONCLUDES.test(norm) && source.start < end)
  );
}

const CONCLUDES = /^(?:thus|therefore|after all)$/;

/** "is not a form of MS *that affects adults*": it might be one of another form. */
function isRestricted({ tail: [first] }: Rest): boolean {
  return /^(?:that|which|who|whose|in which)$/.test(first?.norm ?? '');
}

/** A card with gaps: "ALS is a {{c1::demyelinating}} disease". */
function isCloze({ text, body }: Site): boolean {
  return cut(text, body).includes('{{');
}

/** The answer itself is corrected, and not what leads to it. */
function isInGap({ text }: Site, { edits }: Rewrite): boolean {
  return edits.some(({ span }) => {
    const before = text.slice(0, span.start);
    return before.lastIndexOf('{{') > before.lastIndexOf('}}');
  });
}

/** What was counted, paid or studied holds of the class as it was then. */
function isCounted({ text, body, words }: Site): boolean {
  return (
    /[\u00A3$\u20AC]|\b(?:works? on|concerns|criteria|registry|recruited|included|enrolled)\b/i.test(
      cut(text, body),
    ) && words.some(({ tag }) => /^(?:V|B|H)$/.test(tag))
  );
}

/** Where a clause or a phrase can be cut off. */
const JOINT = /^[,;:\u2013\u2014]$/;

function isSound(site: Site, rest: Rest): boolean {
  return !follows(site, rest) && !isExplanation(site, rest) && !isEchoed(rest) && isFit(site, rest);
}

/** "…, and the textbooks have been slow to *say so*", "…, although it is taught *as one*": of the false claim. */
function isEchoed({ tail }: Rest): boolean {
  return ECHOED.test(tail.map(({ norm }) => norm).join(' '));
}

const ECHOED =
  /\b(?:(?:admit|call(?:ed|s)?|say(?:s|ing)?|said|taught|teach(?:es)?|think(?:s)?|thought) (?:it )?so|as (?:one|such)(?= |$)(?! of))\b/;

function isVerb(word: Word): boolean {
  return /^(?:B|M|H|D)$/.test(word.tag) || (word.tag === 'V' && isFinite(word));
}

function isFinite(word: Word | undefined): boolean {
  return word?.tag === 'V' && has(word, 'form:third', 'form:past') && !has(word, 'form:participle');
}

/** The tail is cut off behind the last word that stays. */
function withoutTail(
  { words, body, text }: Site,
  rewrite: Rewrite,
  tail: readonly Word[],
): Rewrite | undefined {
  const [opener] = tail;
  const first = opener && withCoordinator(words, opener, rewrite);
  const last = first && words[first.index - 1];
  const verb = opener?.kind === 'mark' ? tail[1] : opener;
  // The predicate of what was renamed, or of what a relative clause hangs on, is no tail.
  if (!last || /^(?:B|M|H|D)$/.test(verb?.tag ?? '') || isFinite(verb)) return undefined;
  // "With a survival of 84 months, *MND is …*": the main clause is no tail.
  const hasVerb = words.slice(0, first.index).some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag));
  if (!hasVerb && tail.some(isVerb)) return undefined;
  const gone = { start: last.source.end, end: body.end };
  if (/[*_=~()]/.test(cut(text, gone))) return undefined;
  return {
    ...rewrite,
    edits: [...rewrite.edits, { span: gone, newText: '' }].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    tested: false,
    reach: last.source.end,
  };
}

/** "…, *and clinicians* who diagnose one should …": the subject goes with what is said of it. */
function withCoordinator(words: readonly Word[], opener: Word, { edits }: Rewrite): Word {
  for (let at = opener.index - 1; at > 0; at--) {
    const word = words[at];
    if (!word || /^(?:V|B|M|H|D)$/.test(word.tag)) return opener;
    if (edits.some(({ span }) => span.end > word.source.start)) return opener;
    if (word.norm === ',') return words[at + 1]?.tag === 'C' ? word : opener;
  }
  return opener;
}

function restOf({ claim, words, body }: Site, { kind, edits, reach }: Rewrite): Rest {
  const inside = edits.filter(({ span }) => span.start <= body.end);
  const from = Math.min(claim.span.start, ...inside.map(({ span }) => span.start));
  const end =
    kind === 'deny'
      ? Math.max(claim.objectSpan.end, claim.span.end)
      : (reach ?? claim.objectSpan.end);
  const to = Math.max(end, ...inside.map(({ span }) => span.end));
  return {
    lead: words.filter(({ source }) => source.end <= from),
    tail: withoutSource(words.filter(({ source }) => source.start >= to && source.end <= body.end)),
  };
}

/** "… is 9 years *[5]*": the number of a work says nothing. */
function withoutSource(tail: readonly Word[]): readonly Word[] {
  const said = tail.map(({ norm }) => norm).join(' ');
  return /^\[ ?\d[\d ,\u2013-]*\]?$/.test(said) ? [] : tail;
}

/** "…, so his hands will not waste": what was inferred from the false claim is false as well. */
function follows(site: Site, { lead, tail }: Rest): boolean {
  const opener = lead.at(-1);
  const isPremise = opener !== undefined && PREMISE.test(opener.norm) && lead.length > 1;
  // "As ALS advances, …": a premise that ends before the claim is not the claim.
  const isBehind = lead.some(({ norm }) => norm === ',');
  const opens = site.words[0] !== undefined && PREMISE.test(site.words[0].norm) && !isBehind;
  const isReason =
    isPremise || (opens && tail.some(({ norm }) => norm === ',')) || tail.some(infers(tail));
  // "Those who forget that … *are liable to underestimate the slowing*"
  const isTold = opener?.norm === 'that' && tail[0] !== undefined && isVerb(tail[0]);
  if (isTold && tail.some((word) => isMedical(site, word))) return true;
  if (!isReason) return false;
  const isScalar = site.words.some(({ norm }) => /^(?:not )?(?:only|just|merely)$/.test(norm));
  if (!isScalar && tail.some(({ norm }) => norm === 'why')) return true;
  // What class a disease belongs to bears on all sorts of things; on its signs and scans it bears another way.
  if (site.claim.relation !== 'is-a' || tail.some(({ norm }) => CONCLUDES.test(norm))) return true;
  // "is demyelinating *as well*, so the class can compare them"
  if (site.words.some(({ norm }) => /^(?:also|as well|likewise|too)$/.test(norm))) return true;
  return [...lead, ...tail].some((word) => isMedical(site, word));
}

const PREMISE =
  /^(?:being|because|because of|since|given that|given|as|owing to|due to|inasmuch as|if)$/;

function infers(tail: readonly Word[]): (word: Word) => boolean {
  return ({ norm, index }) => {
    if (INFERRED.test(norm)) return true;
    const next = tail.find((other) => other.index === index + 1);
    if (/^(?:finding|conclusion|insight|result)$/.test(norm)) return opensWith(tail, index);
    // "…, and that is no coincidence"
    if (/^(?:accident|coincidence|wonder)$/.test(norm)) return true;
    if (norm === 'why') return tail.find((other) => other.index === index - 1)?.tag === 'B';
    if (norm === 'so')
      return !isDegree(tail, index) && next !== undefined && !/^(?:A|R|X)$/.test(next.tag);
    return norm === 'which' && next !== undefined && MEANING.test(next.norm);
  };
}

/** "she did *so*", "only *so much*": no consequence. */
function isDegree(tail: readonly Word[], index: number): boolean {
  const before = tail.find((word) => word.index === index - 1);
  const next = tail.find((word) => word.index === index + 1);
  return (
    before?.tag === 'D' ||
    /^(?:do|did|does|done|only)$/.test(before?.norm ?? '') ||
    /^(?:much|many|few|far|long)$/.test(next?.norm ?? '')
  );
}

/** "…, a finding that …" */
function opensWith([mark, article]: readonly Word[], index: number): boolean {
  return mark?.norm === ',' && article?.tag === 'DT' && index <= article.index + 2;
}

const INFERRED =
  /^(?:so that|therefore|thus|hence|consequently|accordingly|thereby|reason|because|as such|as much|correspondingly)$/;
const MEANING =
  /^(?:suggests?|means?|explains?|implies|makes?|puts?|shows?|leads?|supports?|indicates?|allows?)$/;

function isMedical({ world, claim }: Site, word: Word): boolean {
  return (
    /^(?:conduction|oligoclonal|bands?|signals?|scans?|remyelinating|remyelination-promoting|veps?|endpoints?)$/.test(
      word.norm,
    ) ||
    conceptsOf(word).some(
      (concept) =>
        !world.isA(concept, claim.subject) &&
        !/^(?:other|measure)$/.test(world.kindOf(concept) ?? 'other'),
    )
  );
}

/** "The reason is obvious: …", "it does what nothing else has done: …". */
function isExplanation({ claim }: Site, { lead }: Rest): boolean {
  if (claim.relation === 'is-a' || claim.relation === 'same-as') return false;
  const colon = lead.findLastIndex(({ norm }) => /^[:\u2013\u2014;]$/.test(norm));
  const before = lead.slice(0, Math.max(colon, 0));
  // "Reporting tip:", "adding to my report:" explain nothing.
  const verbs = before.filter(
    ({ tag, norm }) => /^(?:V|B|M|H|D)$/.test(tag) && !norm.endsWith('ing'),
  );
  const last = verbs.at(-1);
  const isFigure = lead[colon]?.norm === ';';
  return (
    last !== undefined &&
    !(isFigure && before.some(isBeside) && !before.some(({ norm }) => PACE.test(norm))) &&
    !TELLS.test(last.norm) &&
    !before.some(({ norm }) => /^(?:remember|note|know|recall|answer|learn|point|this)$/.test(norm))
  );
}

/** Another figure may stand beside a wrong one; what was said of the pace may have rested on it. */
function isBeside(word: Word): boolean {
  return isNumber(word) || POOR.test(word.norm);
}

const PACE = /^(?:slow|slowly|long|longer|mild|benign|better|good|worse|worst|short|soon)$/;

/** "I told her:", "it bears repeating:" */
const TELLS = /^(?:tells?|told|says?|said|repeats?|writes?|wrote|reads?|bears|take)$/;
