import { has } from '../language/tag.ts';
import type { Clausal, Fact, Knowledge } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { capitalized, opening } from './articles.ts';
import { isBorneOut, isRefuted } from './doubt.ts';
import type { Rewrite } from './rewrite.ts';
import { partsOf, segmentOf, wordsOfSubject, type Segment } from './segment.ts';
import { conceptsOf, isCount, spanOfWords, type Site, type Word } from './site.ts';

/**
 * Says in the place of a false clause what the fact says of the same subject: "in ALS the immune
 * system strips the myelin" becomes "in ALS motor neurons and their axons degenerate". The rest of
 * the sentence stays.
 */
export function restate(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal, body } = site;
  const { clauses } = fact.fixes;
  if (!clauses || claim.negated || !RELATIONS.has(claim.relation)) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const segment = segmentOf(site);
  if (!segment) return undefined;
  const { gone, left } = partsOf(site, segment);
  if (!gone.some(({ tag }) => /^(?:V|B|M|H)$/.test(tag))) return undefined;
  if (/^(?:how|why|whether|what)$/.test(gone[0]?.norm ?? '')) return undefined;
  if (gone.some((word) => isOtherDisease(site, word) || isCount(word))) return undefined;
  // "muscle atrophy, dysphagia and demyelinating neuropathy": the other features are right.
  if (claim.relation === 'has-feature' && gone.some((word) => isSign(site, word))) return undefined;
  if (left.some((word) => isDoubtful(site, knowledge, word))) return undefined;
  if (isFound(site.words, segment) || argues(left, segment) || isSetAgainst(site, segment))
    return undefined;
  if (claim.relation === 'has-feature' && gone.some(({ norm }) => /^(?:was|were|had)$/.test(norm)))
    return undefined;
  if (site.passage.kind === 'cell' && site.words.some(({ norm }) => norm === ';')) return undefined;
  if (segment.isRelative && hasFalseKind(left, segment)) return undefined;
  // "That … is a hallmark of it has been obvious": the clause is a subject, and would lose its verb.
  const isSubject = site.words[0]?.norm === 'that' && segment.from <= 1;
  if (isSubject && !left.some(({ tag }) => /^(?:V|B|M|H)$/.test(tag))) return undefined;
  const said = wording(site, knowledge, segment, gone, clauses);
  if (said === undefined) return undefined;
  const { words, from } = said;
  const span = spanOfWords(gone.slice(gone.indexOf(from)));
  if (quotesIn(cut(text, span)) % 2 !== quotesIn(words) % 2) return undefined;
  const newText =
    span.start === body.start
      ? opening(cut(text, body), words)
      : from === gone[0] && /^\p{Lu}\p{Ll}/u.test(behindMark(site, gone))
        ? capitalized(words)
        : words;
  return {
    kind: 'rewrite',
    title: `Write \u201C${words}\u201D`,
    edits: [{ span, newText }],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

/** A sign by its name, which is not what the false one is measured by. */
function isSign({ world, words }: Site, word: Word): boolean {
  return (
    conceptsOf(word).some((concept) => world.kindOf(concept) === 'sign') &&
    !/(?:picture|features?|signs?|symptoms?|manifestations?)$/.test(word.norm) &&
    !words
      .slice(Math.max(0, word.index - 2), word.index)
      .some(({ norm }) => norm === 'than' || norm === 'no less than')
  );
}

const RELATIONS: ReadonlySet<string> = new Set([
  'primary-pathology',
  'due-to',
  'shows-on-imaging',
  'has-feature',
]);

function quotesIn(source: string): number {
  return source.split(/["\u201C\u201D]/).length - 1;
}

/** "an autoimmune disorder in which …": the kind of disease is wrong as well. */
function hasFalseKind(left: readonly Word[], { from }: Segment): boolean {
  return left.some(
    ({ norm, index }) =>
      index >= from - 6 &&
      index < from &&
      /^(?:neuronal|axonal|autoimmune|inflammatory|demyelinating|immune)$/.test(norm),
  );
}

/** The first word where it stands behind a colon or the like, and would open a sentence. */
function behindMark({ text, words }: Site, [first]: readonly Word[]): string {
  const before = first && words[first.index - 1];
  return first && before?.kind === 'mark' && before.norm !== ',' ? cut(text, first.source) : '';
}

/** The first clause whose slots can be filled, and the word that it begins in the place of. */
function wording(
  site: Site,
  knowledge: Knowledge,
  segment: Segment,
  gone: readonly Word[],
  clauses: readonly Clausal[],
): { readonly words: string; readonly from: Word } | undefined {
  const [start] = gone;
  if (!start) return undefined;
  const { claim, world, text } = site;
  const { isPlaced, isRelative, isPredicate } = segment;
  const subject = subjectOf(site, segment, gone);
  const reason = gone.find(({ norm }) => norm === 'because');
  const isReason = /^(?:because|since|as)$/.test(gone[0]?.norm ?? '');
  const disease = isPlaced ? undefined : diseaseOf(site, gone);
  const isNamed = subject?.some((word) => isDisease(site, word)) === true;
  const goesOn = sharesSubject(site, segment);
  for (const { about, words } of clauses) {
    const hasSubject = words.startsWith('{subject}');
    if (about !== undefined && !world.isA(claim.subject, about)) continue;
    if (hasSubject && !subject) continue;
    if (!hasSubject && (isPredicate || goesOn)) continue;
    // "*Because* the sheath is lost, *the muscles waste*": what follows from it would be gone.
    const isFronted = reason === gone[0] && gone.some(({ norm }) => norm === ',');
    if (words.includes('{because}') ? !reason || isFronted : isReason) continue;
    const isPlural = isPredicate ? isPluralVerb(gone[0]) : subject !== undefined && isMany(subject);
    const place = (preposition: string): string =>
      disease === undefined || isNamed || isPredicate ? '' : ` ${preposition} ${disease}`;
    const of =
      isPlaced && claim.relation !== 'has-feature'
        ? ''
        : ` of ${diseaseOf(site, gone) ?? 'the disease'}`;
    const verb = /\{([^{}|]+)\|([^{}|]+)\}/.exec(words);
    const from =
      hasSubject && !isPredicate && subject ? verbBehind(site, gone, subject) : undefined;
    const behindIt = from ? gone.slice(gone.indexOf(from)) : gone;
    const said = verb
      ? hedged(behindIt, isPlural, (isPlural ? verb[2] : verb[1]) ?? '', verb[2] ?? '')
      : hedged(behindIt, isPlural, '', 'are');
    if (said === undefined || (!verb && said !== '')) return undefined;
    const filled = words
      .replace('{subject}', subject && !isPredicate ? plain(text, subject) : '')
      .replace('{because}', reason ? plain(text, gone.slice(0, gone.indexOf(reason) + 1)) : '')
      .replace('{in}', place('in'))
      .replace('{of}', isPlaced && !isRelative ? '' : of)
      .replace(verb?.[0] ?? '', said)
      .trim();
    if (isRelative && !hasSubject) return { words: `in which ${filled}`, from: start };
    const kind = hasSubject ? undefined : apposed(site, gone);
    if (kind !== undefined)
      return { words: `${kind} in which ${unplaced(filled, disease)}`, from: start };
    if (!from || !subject) return { words: filled, from: start };
    const kept = gone.slice(0, gone.indexOf(from));
    if (kept.some((word) => isDoubtful(site, knowledge, word))) return undefined;
    const behind = filled.slice(plain(text, subject).length).trimStart();
    const isTold = kept.some((word) => isDisease(site, word));
    return { words: isTold ? unplaced(behind, disease) : behind, from };
  }
  return undefined;
}

/** Without an "in ALS" where the disease is named already. */
function unplaced(words: string, disease: string | undefined): string {
  return disease === undefined
    ? words
    : words.replace(` in ${disease}`, '').replace(`in ${disease} `, '');
}

/** "ALS, a disease caused by …": the noun that a clause can hang on. */
function apposed(site: Site, gone: readonly Word[]): string | undefined {
  const [first] = gone;
  const kind = gone
    .slice(1, 4)
    .find(({ norm }) => /^(?:disease|illness|condition|disorder)$/.test(norm));
  const comma = first && site.words[first.index - 1];
  const host = comma && site.words[comma.index - 1];
  if (!kind || first?.tag !== 'DT' || comma?.norm !== ',' || !host || !isDisease(site, host))
    return undefined;
  return cut(site.text, spanOfWords([first, kind]));
}

/** The verb of which the subject stays as it is, with all that hangs on it. */
function verbBehind(
  { clauses, words, claim }: Site,
  gone: readonly Word[],
  subject: readonly Word[],
): Word | undefined {
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || first !== gone[0]) return undefined;
  // The nearest to what it says: in "on T2 images … indicates", "images" may be taken for a verb.
  const [clause] = clauses
    .filter(
      (one) =>
        one.verb !== undefined &&
        one.kind !== 'relative' &&
        !(one.kind === 'participial' && words[one.verb.from]?.norm.endsWith('ing') === true) &&
        one.subject !== undefined &&
        one.subject.from <= first.index + 1 &&
        one.subject.to > first.index &&
        one.verb.from > last.index &&
        (words[one.verb.from]?.source.start ?? 0) < claim.objectSpan.end,
    )
    .sort((a, b) => (b.verb?.from ?? 0) - (a.verb?.from ?? 0));
  const verb = clause?.verb && words[clause.verb.from];
  return verb && gone.includes(verb) && verb.source.start < claim.objectSpan.end ? verb : undefined;
}

/** "reflects" with the doubt that the author had: "probably reflects", "is thought to reflect". */
function hedged(
  gone: readonly Word[],
  isPlural: boolean,
  verb: string,
  base: string,
): string | undefined {
  const isBeing = base === 'are';
  const modal = gone.find(({ norm }) => /^(?:may|might|could)$/.test(norm));
  if (modal) return `${modal.norm} ${isBeing ? 'be' : base}`;
  const adverb = gone.find(({ norm }) => ADVERBS.test(norm));
  const held = gone.find(({ norm }) => HELD.test(norm));
  if (held && !isBeing)
    return [isPlural ? 'are' : 'is', adverb?.norm, held.norm.replace(/ to$/, ''), 'to', base]
      .filter((word) => word !== undefined)
      .join(' ');
  if (adverb) return isBeing ? `${verb} ${adverb.norm}` : `${adverb.norm} ${verb}`;
  const seems = gone.find(({ norm }) => /^(?:appears?|seems?)(?: to)?$/.test(norm));
  if (seems && !isBeing) return `${isPlural ? 'appear' : 'appears'} to ${base}`;
  return gone.some(({ norm, tag }) => HEDGES.test(norm) || HELD.test(norm) || tag === 'M')
    ? undefined
    : verb;
}

const ADVERBS = /^(?:probably|possibly|perhaps|presumably|likely|largely|mostly|generally)$/;
const HELD = /^(?:thought|believed|assumed|considered|held|presumed|supposed|said|taken)(?: to)?$/;
const HEDGES = /^(?:prob|suspected|likely|maybe|apparently|seems?|appears?)(?: to)?$/;

/** "…, and should be reported": the verb that follows keeps the subject of the clause. */
function sharesSubject({ words }: Site, { to }: Segment): boolean {
  const rest = words.slice(to, to + 4).filter(({ norm, tag }) => norm !== ',' && tag !== 'R');
  return rest[0]?.tag === 'C' && /^(?:V|B|M|H)$/.test(rest[1]?.tag ?? '');
}

function isPluralVerb(word: Word | undefined): boolean {
  return word !== undefined && !word.norm.endsWith('s');
}

/** As it stands in the text, on one line, and without a capital that only opens the sentence. */
function plain(text: string, words: readonly Word[]): string {
  const [first] = words;
  const source = cut(text, spanOfWords(words)).replace(/\s+/g, ' ');
  const isCommon =
    first !== undefined &&
    /^\p{Lu}\p{Ll}*(?:\s|$)/u.test(source) &&
    !/^(?:Guillain|Babinski|Hoffman|Hoffmann|Wallerian|Lou|Charcot)/.test(source);
  return isCommon ? source.charAt(0).toLowerCase() + source.slice(1) : source;
}

/** The sign, scan, lesion or neuropathy that the claim is about, as the text names it. */
function subjectOf(
  site: Site,
  { isRelative, isPredicate }: Segment,
  gone: readonly Word[],
): readonly Word[] | undefined {
  const { claim, world } = site;
  if (isPredicate || (isRelative && claim.relation === 'has-feature')) return gone.slice(0, 1);
  if (isRelative) return undefined;
  if (claim.relation === 'has-feature') return featureOf(site, gone);
  const subject = wordsOfSubject(site, gone).filter(
    ({ source }) => !overlaps(claim.objectSpan, source),
  );
  const [first] = subject;
  const last = subject.at(-1);
  if (!first || !last || last.index - first.index !== subject.length - 1) return undefined;
  if (subject.some((word) => /^(?:V|B|M|W|S)$/.test(word.tag) || isStop(word))) return undefined;
  // "the muscles twitch" is a clause.
  const before = subject.at(-2);
  if (has(last, 'form:base') && before?.tag === 'N' && before.norm.endsWith('s')) return undefined;
  if (subject.length === 1 && /^(?:it|they|this|these|those)$/.test(first.norm)) return subject;
  const head = headOf(subject);
  const isKin = (head ? conceptsOf(head) : []).some((concept) => {
    const kind = world.kindOf(concept);
    return kind !== 'tissue' && kind !== 'disease';
  });
  const isNamed = subject.some((word) => isOfSubject(site, word));
  return isKin || isNamed || subject.some((word) => KINDS.test(word.norm)) ? subject : undefined;
}

/** "the *snake eyes* pattern": the sign itself, or a kind of it. */
function isOfSubject({ claim, world }: Site, word: Word): boolean {
  if (claim.relation !== 'shows-on-imaging') return false;
  return conceptsOf(word).some((concept) => world.isA(concept, claim.subject));
}

/** A mark that ends a phrase; quotation marks and brackets stand inside one. */
function isStop({ kind, norm }: Word): boolean {
  return kind === 'mark' && !/^["\u201C\u201D()\u2013-]$/.test(norm);
}

const KINDS =
  /^(?:signs?|symptoms?|signals?|hyperintensit(?:y|ies)|loss|death|degeneration|damage|changes?|findings?)$/;

function featureOf(
  { claim, world, words }: Site,
  gone: readonly Word[],
): readonly Word[] | undefined {
  const head = gone.find((word) =>
    conceptsOf(word).some((concept) => world.isA(concept, claim.object)),
  );
  if (!head) return undefined;
  let from = head.index;
  while (from > (gone[0]?.index ?? 0)) {
    const before = words[from - 1];
    if (!before || !/^(?:A|N|DT)$/.test(before.tag) || before.kind === 'mark') break;
    from--;
    if (before.tag === 'DT') break;
  }
  return words.slice(from, head.index + 1);
}

function headOf(words: readonly Word[]): Word | undefined {
  const end = words.findIndex(({ tag }, at) => at > 0 && tag === 'P');
  return words[(end < 0 ? words.length : end) - 1];
}

function isMany(words: readonly Word[]): boolean {
  const end = words.findIndex(({ tag }, at) => at > 0 && tag === 'P');
  const core = end < 0 ? words : words.slice(0, end);
  if (core.some(({ norm }) => /^(?:and|\+|&|these|those|they)$/.test(norm))) return true;
  const [head = ''] = (headOf(words)?.norm ?? '').split(/ (?:of|in|to) /);
  return /[^sui]s$/.test(head);
}

/** The disease as the words that go name it. */
function diseaseOf(site: Site, gone: readonly Word[]): string | undefined {
  const { text, words } = site;
  const name = gone.find((word) => isDisease(site, word));
  if (name)
    return name.index === gone[0]?.index
      ? named(site, name)
      : cut(text, name.source).replace(/\s+/g, ' ');
  const kind = gone.find(({ norm }) => /^(?:disease|illness|condition|disorder)$/.test(norm));
  const before = kind && words[kind.index - 1];
  if (kind && before && /^(?:the|this)$/.test(before.norm)) return `${before.norm} ${kind.norm}`;
  return undefined;
}

/** A name that opens the sentence, in the capitals that it has elsewhere. */
function named({ world, text }: Site, word: Word): string {
  const written = cut(text, word.source).replace(/\s+/g, ' ');
  const names = [...word.names].flatMap((concept) => world.concept(concept)?.names ?? []);
  return names.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
}

function isDisease({ world, claim }: Site, word: Word): boolean {
  const disease = claim.scope ?? claim.subject;
  return [...word.names].some(
    (concept) =>
      world.kindOf(concept) === 'disease' &&
      (world.isA(concept, disease) || world.isA(disease, concept)),
  );
}

function isOtherDisease(site: Site, word: Word): boolean {
  const { world, claim } = site;
  return [...word.names].some(
    (concept) =>
      world.kindOf(concept) === 'disease' &&
      !world.isA(concept, claim.object) &&
      !isDisease(site, word),
  );
}

/** What stays and would be said of the corrected clause: a lesion, a treatment, a "both". */
function isDoubtful(site: Site, knowledge: Knowledge, word: Word): boolean {
  const { claim, world } = site;
  if (claim.relation === 'has-feature' && /^(?:absence|absent)$/.test(word.norm)) return true;
  if (/^(?:both|whose|likewise|too|also)$/.test(word.norm)) return true;
  return conceptsOf(word).some((concept) => {
    switch (world.kindOf(concept)) {
      case 'class':
      case 'lesion':
        return claim.relation !== 'has-feature' && !isBorneOut(site, knowledge, concept);
      case 'tissue':
        return isOfLesion(site, concept);
      case 'therapy':
      case 'drug':
        return isRefuted(site, knowledge, concept);
      default:
        return false;
    }
  });
}

/** The tissue whose lesion the claim names. */
function isOfLesion({ claim, world }: Site, concept: string): boolean {
  const damaged = world.concept(claim.object)?.damages;
  return damaged !== undefined && world.isA(concept, damaged);
}

/** "we found that …": another clause would change what was found. */
function isFound(words: readonly Word[], { from }: Segment): boolean {
  const before = words.slice(0, from + 5);
  return (
    before.some(({ norm }) => WORK.test(norm)) &&
    before.some((word) => word.tag === 'V' && has(word, 'verb:factive', 'verb:reporting'))
  );
}

const WORK =
  /^(?:we|our|they|data|results|study|studies|findings|series|work|researchers|scientists|team|investigators|trial|trials|examination|analysis|autopsy|autopsies)$/;

/** The claim is given as the reason for something that the corrected one is no reason for. */
function argues(left: readonly Word[], { from }: Segment): boolean {
  const before = left.filter(({ index }) => index < from).at(-1);
  return (
    before !== undefined &&
    /^(?:because|since|given that|as|if)$/.test(before.norm) &&
    (before.index === 0 || before.norm !== 'because')
  );
}

/** "unlike MS, in which …", "rather than the neuron, …": what stands before answers the old claim. */
function isSetAgainst(site: Site, { from }: Segment): boolean {
  const before = site.words.slice(0, from);
  if (before.some(({ norm }) => /^(?:rather than|rather|instead|instead of|unlike)$/.test(norm)))
    return true;
  const host = before.findLast(({ norm }) => !/^(?:,|in|which|in which|whose)$/.test(norm));
  return host !== undefined && isOtherDisease(site, host);
}
