import { inflectVerb } from '../language/inflect.ts';
import { has } from '../language/tag.ts';
import type { Clause } from '../language/parse.ts';
import type { Edit, Fact } from '../model.ts';
import { contains, cut, hull, overlaps } from '../text/spans.ts';
import { inCaseOf, startsWithVowel } from './articles.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { conceptsOf, type Site, type Word } from './site.ts';
import { isOtherDisease } from './doubt.ts';
import { doubtBefore } from './under-doubt.ts';

/**
 * "Fingolimod slows ALS" becomes "Fingolimod is not established to slow ALS": the assertion goes,
 * and what is known of the therapy takes its place.
 */
export function doubtEfficacy(site: Site, fact: Fact): Rewrite | undefined {
  const { claim } = site;
  const { doubt } = fact.fixes;
  if (claim.relation !== 'treats' || claim.negated || doubt === undefined) return undefined;
  if (site.terminal && cut(site.text, site.terminal) === '?') return undefined;
  const verdict = doubted(site, doubt);
  if (!verdict) return undefined;
  const extent = withoutExtent(site, verdict);
  const edits = [...verdict, ...extent, ...withoutAddition(site, [...verdict, ...extent])].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return reworded(doubt, edits, fact);
}

function doubted(site: Site, doubt: string): Edit[] | undefined {
  if (site.passage.kind === 'cell') return inCell(site, doubt) ?? ofVerb(site, doubt);
  return ofVerb(site, doubt);
}

/** "Standard treatment": under such a head "not established" would be said of every treatment. */
const REMEDIES =
  /\b(?:care|drugs?|first[- ]line|of choice|standard|therap(?:y|ies)|treatments?)\b/i;

/** A cell that says yes, names the therapy alone, or says what it does. */
function inCell(site: Site, doubt: string): Edit[] | undefined {
  const { words, body, text } = site;
  const { column, row } = site.passage.context;
  const isOfTreatment = [column, row].some(
    (label) => label !== undefined && label !== site.passage && REMEDIES.test(label.plain.text),
  );
  const said = words.filter(({ kind }) => kind !== 'mark');
  const [first] = said;
  if (!first) return undefined;
  if (
    /^(?:yes|stops|slows|halts|reverses|cures|works|effective|y|\u2713|\u2714|\+)$/.test(
      first.norm,
    ) &&
    said.length <= 4
  ) {
    const all = cut(text, body);
    if (/[[\]`|<]/.test(all)) return undefined;
    const course = /\b(?:progression|decline|disease|course)\b/i.exec(all);
    if (!course || said.length < 2)
      return [{ span: body, newText: inCaseOf(cut(text, first.source).charAt(0), doubt) }];
  }
  if (
    said.length <= 3 &&
    !isOfTreatment &&
    said.some((word) => isTherapy(site, word)) &&
    !said.some(({ tag }) => tag === 'V' || tag === 'B')
  ) {
    return [{ span: body, newText: inCaseOf(cut(text, body).charAt(0), doubt) }];
  }
  return undefined;
}

/** "… in most patients", "… even further": how well it is said to work, where it is not known to. */
function withoutExtent({ claim, words, world, body }: Site, made: readonly Edit[]): Edit[] {
  const from = Math.max(...made.map(({ span }) => span.end));
  const tail = words.filter(({ source }) => source.start >= from && source.end <= body.end);
  const at = tail.findIndex((word) => isShare(words, word) || isComparison(words, word));
  const first = tail[at];
  const last = tail.at(-1);
  const gone = tail.slice(at);
  const isLoose =
    gone.some(({ kind, tag }) => kind === 'mark' || tag === 'C') ||
    gone.some((word) => conceptsOf(word).some((concept) => world.isA(concept, claim.object)));
  const before = first && words[first.index - 1];
  if (!first || !last || !before || isLoose) return [];
  return [{ span: { start: before.source.end, end: last.source.end }, newText: '' }];
}

/** "*More recently*, it slows ALS *as well*": what made it one more success goes. */
function withoutAddition({ words, text, body }: Site, made: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  const comma = words.findIndex(({ norm }) => norm === ',');
  const first = words
    .slice(0, Math.max(comma, 0))
    .map(({ norm }) => norm)
    .join(' ');
  const next = words[comma + 1];
  const isFree = (start: number, end: number): boolean =>
    made.every(({ span }) => span.end <= start || span.start >= end);
  if (next && ADDS.test(first)) {
    const span = { start: body.start, end: next.source.start + 1 };
    const opener = text.charAt(next.source.start);
    if (isFree(span.start, span.end) && /^[\p{L}\s,]+$/u.test(cut(text, span)))
      edits.push({ span, newText: inCaseOf(text.charAt(body.start), opener) });
  }
  const last = words.findLast(({ kind, source }) => kind !== 'mark' && source.end <= body.end);
  const before = last && words[last.index - 1];
  if (last && before && before.kind !== 'mark' && /^(?:too|also|as well)$/.test(last.norm)) {
    const span = { start: before.source.end, end: last.source.end };
    if (isFree(span.start, span.end)) edits.push({ span, newText: '' });
  }
  return edits;
}

const ADDS =
  /^(?:likewise|equally|similarly|moreover|furthermore|more recently|recently|as a rule)$/;

/** "in most people", "in about half of the cases", "by a modest amount" */
function isShare(words: readonly Word[], { norm, index }: Word): boolean {
  if (norm === 'by')
    return words
      .slice(index + 1, index + 4)
      .some((word) => /^(?:amount|degree|extent|margin)$/.test(word.norm));
  if (norm !== 'in' && norm !== 'for') return false;
  const next = words.slice(index + 1, index + 4).map((word) => word.norm);
  const noun = next.find(
    (word) =>
      !/^(?:about|around|nearly|up|to|a|an|the|large|sizable|substantial|small|good)$/.test(word),
  );
  return (
    noun !== undefined &&
    /^(?:most|many|half|proportion|number|majority|one|two-thirds)$/.test(noun)
  );
}

/** "even further", "a good deal more", at the very end. */
function isComparison(words: readonly Word[], { index }: Word): boolean {
  // "for *the* better"
  if (words[index - 1]?.norm === 'the') return false;
  const rest = words.slice(index).filter(({ norm }) => !/^[.!?]$/.test(norm));
  const last = rest.at(-1)?.norm ?? '';
  return (
    rest.length <= 4 &&
    /^(?:further|more|better|best)$/.test(last) &&
    rest
      .slice(0, -1)
      .every(({ norm }) =>
        /^(?:even|still|much|far|a|good|deal|a good deal|little|somewhat)$/.test(norm),
      )
  );
}

function isTherapy({ world }: Site, word: Word): boolean {
  return [...word.names].some((concept) => /^(?:drug|therapy)$/.test(world.kindOf(concept) ?? ''));
}

/** "slows ALS", "is effective in ALS", "has been shown to halt ALS". */
function ofVerb(site: Site, doubt: string): Edit[] | undefined {
  const { words, clauses } = site;
  const clause = clauses.find(({ verb }) => verb !== undefined && isClaims(site, verb));
  if (!clause?.verb || isDependent(site, clause)) return undefined;
  if (isSharedWithOthers(site, clause)) return undefined;
  const { verb } = clause;
  const last = verb.chain.at(-1)?.unit;
  const first = words[verb.from];
  if (!last || !first || verb.negations.length > 0) return undefined;
  // "Immunoglobulin, *not riluzole*, slows …": a doubt would turn what is denied.
  const subject = words.slice(clause.from, first.index);
  if (subject.some(({ norm, tag }) => tag === 'G' || norm === 'not')) return undefined;
  const opening = openingOf(site, first);
  if (
    words
      .slice(opening.index, last.index)
      .some(({ norm }) => norm === 'not' || norm.startsWith("'"))
  )
    return undefined;
  const lastWord = words[last.index];
  if (!lastWord) return undefined;
  const edits = ofVerbGroup(site, doubt, clause, opening, lastWord);
  return (
    edits &&
    [...edits, ...evenIf(site, clause), ...asContrast(site, clause)].sort(
      (a, b) => a.span.start - b.span.start,
    )
  );
}

/** "It is often given, *and* it slows the decline": the doubt turns against what is said before it. */
function asContrast({ words, clauses }: Site, clause: Clause): Edit[] {
  const joint = words[clause.from]?.tag === 'C' ? words[clause.from] : words[clause.from - 1];
  const comma = joint && words[joint.index - 1];
  if (joint?.norm !== 'and' || comma?.norm !== ',' || clause.kind !== 'main') return [];
  const isSecond = clauses.some(
    ({ kind, verb }) => kind === 'main' && verb?.finite === true && verb.to <= comma.index,
  );
  return isSecond ? [{ span: joint.source, newText: 'but' }] : [];
}

function ofVerbGroup(
  site: Site,
  doubt: string,
  clause: Clause,
  opening: Word,
  lastWord: Word,
): Edit[] | undefined {
  if (lastWord.tag === 'B' || isBecoming(lastWord))
    return ofBeing(site, doubt, clause, opening, lastWord);
  if (clause.verb?.chain.at(-1)?.passive === true && lastWord.tag === 'V')
    return ofPatients(site, doubt, clause, opening, lastWord);
  return ofDoing(site, doubt, clause, opening, lastWord);
}

/** The verb that makes the claim: it stands in it, and behind its subject. */
function isClaims({ words, claim }: Site, verb: NonNullable<Clause['verb']>): boolean {
  const last = words[verb.to - 1];
  return (
    last !== undefined &&
    (contains(claim.objectSpan, last.source) ||
      overlaps(claim.objectSpan, last.source) ||
      contains(claim.span, last.source))
  );
}

/** Said by somebody, or a reason for something: a doubt would not fit there. */
function isDependent({ words, world, claim }: Site, clause: Clause): boolean {
  const that = words[clause.from - 1] ?? words[clause.from];
  const host = that && words[that.index - 1];
  if (that?.norm === 'that' && host?.tag === 'N') return true;
  if (clause.kind === 'relative') {
    const said = words.slice(Math.max(0, clause.from - 3), clause.to);
    return !said.some((word) =>
      conceptsOf(word).some((concept) => world.isA(concept, claim.object)),
    );
  }
  if (clause.kind === 'adverbial') return true;
  if (clause.kind === 'participial' && clause.opener !== undefined) return true;
  if (clause.kind !== 'complement') return false;
  const above = clause.parent?.subject ? undefined : clause.parent?.verb?.chain.at(-1);
  return !/^(?:know|note|remember|recall|see|read)$/.test(above?.unit.norm ?? '');
}

/** What holds of ALS may not hold of the other disease that the verb is about. */
function isSharedWithOthers(site: Site, clause: Clause): boolean {
  const { words } = site;
  const at = clause.subject?.from ?? clause.verb?.from ?? clause.from;
  const isPronoun = clause.subject?.head.norm === 'it' || clause.subject?.head.norm === 'they';
  return words.some(
    (word) =>
      (isPronoun || (word.index >= at && word.index < clause.to)) && isOtherDisease(site, word),
  );
}

/** "… if it is given weekly" bounds an effect, "… even if it is given weekly" a doubt. */
function evenIf({ words, body, text }: Site, clause: Clause): Edit[] {
  return words.flatMap((word) => {
    const { norm, source, index } = word;
    const wording = EVEN[norm];
    if (wording === undefined || source.end > body.end || index === clause.verb?.from) return [];
    const before = words[index - 1];
    if (before && /^(?:even|only)$/.test(before.norm)) return [];
    const next = words[index + 1];
    if (norm === 'provided' && next?.norm !== 'that') return [];
    const start =
      before && /^(?:particularly|especially|above all)$/.test(before.norm) ? before : word;
    const last = norm === 'provided' && next ? next : word;
    const span = hull(start.source, last.source);
    return [{ span, newText: inCaseOf(cut(text, span).charAt(0), wording) }];
  });
}

const EVEN: Readonly<Record<string, string>> = {
  if: 'even if',
  when: 'even when',
  whenever: 'even when',
  'provided that': 'even when',
  provided: 'even when',
  'particularly when': 'even when',
  'especially when': 'even when',
};

/** Adverbs before the verb strengthen an effect that is now denied: they go. */
function openingOf({ words }: Site, first: Word): Word {
  const before = words[first.index - 1];
  return before?.tag === 'R' && before.norm.endsWith('ly') ? before : first;
}

function ofDoing(
  site: Site,
  doubt: string,
  clause: Clause,
  opening: Word,
  last: Word,
): Edit[] | undefined {
  const base = baseOf(last);
  if (base === undefined) return undefined;
  const span = hull(opening.source, last.source);
  if (!isPlain(cut(site.text, span))) return undefined;
  const be = beOf(site, clause, opening);
  const newText = `${be}${doubt} to ${base}`;
  return [
    { span, newText: be === '' ? inCaseOf(cut(site.text, span).charAt(0), newText) : newText },
  ];
}

/** "ALS can be cured with …": put in doubt as a whole. */
function ofPatients(
  site: Site,
  doubt: string,
  clause: Clause,
  opening: Word,
  last: Word,
): Edit[] | undefined {
  const { words, body } = site;
  const isAble = words
    .slice(opening.index, last.index)
    .some(({ norm }) => /^(?:can|could)$/.test(norm));
  const head = clause.subject && words[clause.subject.from];
  if (!isAble || clause.kind !== 'main' || head?.source.start !== body.start) return undefined;
  return [doubtBefore(site, head, doubt)];
}

/** "is effective", "is the standard treatment for": the adjective or noun phrase is not established. */
function ofBeing(
  site: Site,
  doubt: string,
  clause: Clause,
  opening: Word,
  last: Word,
): Edit[] | undefined {
  const { words } = site;
  const seems = words
    .slice(opening.index, last.index)
    .some(({ norm }) => /^(?:appears?|seems?|known|thought|believed)(?: to)?$/.test(norm));
  const isFinite = /^(?:is|are|was|were)$/.test(last.norm);
  if (!clause.subject || (last.tag === 'B' && !seems && !isFinite)) return undefined;
  const isWhole = seems || isBecoming(last);
  const be = isWhole ? beOf(site, clause, opening) : ' ';
  const start = isWhole ? opening.source.start : last.source.end;
  const named = words.slice(last.index + 1, last.index + 8);
  const effective = named.slice(0, 3).find(({ norm }) => EFFECTIVE.test(norm));
  const noun = named.find(({ norm }) => TREATMENT.test(norm));
  if (noun && (!effective || effective.index < noun.index)) {
    const between = words.slice(last.index + 1, noun.index);
    if (
      between.some(
        ({ tag, norm }) => /^(?:C|W)$/.test(tag) || (tag === 'V' && norm !== 'established'),
      )
    )
      return undefined;
    const adjective = doubt.replace(/^not /, '');
    const article = startsWithVowel(adjective) ? 'an' : 'a';
    return ifPlain(site, {
      span: { start, end: noun.source.end },
      newText: `${be}not ${article} ${adjective} treatment`,
    });
  }
  if (!effective || last.tag !== 'B') return undefined;
  const edits = ifPlain(site, {
    span: { start, end: effective.source.start },
    newText: `${be}${doubt} as `,
  });
  const disease = diseaseNotNamed(site);
  if (!edits || disease === undefined) return edits;
  const { end } = effective.source;
  return [...edits, { span: { start: end, end }, newText: ` in ${disease}` }];
}

const EFFECTIVE = /^(?:effective|efficacious|beneficial|helpful|useful|curative|successful)$/;
const TREATMENT =
  /(?:^|[ -])(?:treatments?|therapy|therapies|care|drug|agent|medication|option|cure|remedy)$/;

/** Markup in the words that go would be broken. */
function ifPlain({ text }: Site, edit: Edit): Edit[] | undefined {
  return isPlain(cut(text, edit.span)) ? [edit] : undefined;
}

/** The disease as the text calls it elsewhere, where this sentence does not name it. */
function diseaseNotNamed({ words, world, claim }: Site): string | undefined {
  if (words.some((word) => conceptsOf(word).some((concept) => world.isA(concept, claim.object)))) {
    return undefined;
  }
  const name = claim.because.find(({ role }) => role === 'antecedent')?.text;
  return name !== undefined && /^[\p{L}\s'\u2019-]{2,40}$/u.test(name) ? name : undefined;
}

function isBecoming({ norm }: Word): boolean {
  return /^(?:become|becomes|remain|remains|constitute|constitutes|represent|represents)$/.test(
    norm,
  );
}

/** The form of "be" that its subject wants; none in a note without one. */
function beOf(site: Site, clause: Clause, opening: Word): string {
  const before = site.words[opening.index - 1];
  if (!before || /^(?:\u2192|:|\(|\u2013|-)$/.test(before.norm)) return '';
  if (before.norm === ',' && site.passage.kind === 'cell') return '';
  const { subject } = clause;
  const third = site.words.slice(opening.index).find(({ tag }) => /^(?:V|H|B|D)$/.test(tag));
  if (third && has(third, 'form:third')) return 'is ';
  if (subject && subject.members.length > 1) return 'are ';
  const head = (subject && site.words[subject.head.index]) ?? before;
  if (third && /^(?:have|do|are|appear|seem|remain|become)$/.test(third.norm)) return 'are ';
  return isPlural(head) ? 'are ' : 'is ';
}

function isPlural({ text, norm }: Word): boolean {
  return (
    /^(?:they|these|those|both|children|men|people|women)$/.test(norm) ||
    (/[^sui]s$/.test(text) && !/[A-Z]s?$/.test(text.slice(-2, -1)))
  );
}

/** "slows", "stop", "reverses": its base; undefined for a past, which tells of one trial. */
export function baseOf(word: Word): string | undefined {
  const { norm } = word;
  const stem = norm.replace(/ies$/, 'y');
  const candidates = [
    norm,
    stem,
    norm.replace(/(?<=ss|sh|ch|x|zz)es$/, ''),
    norm.replace(/s$/, ''),
  ];
  if (has(word, 'form:third')) {
    return candidates.slice(1).find((base) => base !== norm && inflectVerb(base).third === norm);
  }
  return has(word, 'form:base') ? norm : undefined;
}

/** Words, spaces and line ends alone. */
function isPlain(source: string): boolean {
  return /^[\p{L}\p{N}\s'\u2019-]*$/u.test(source);
}
