import { judge } from '../check/contradict.ts';
import { nameWorks } from '../cite/works.ts';
import type { World } from '../claims/world.ts';
import { phraseKey } from '../language/lexicon.ts';
import { has } from '../language/tag.ts';
import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Analysis, Edit, Fact, Finding, Fix, Knowledge, Settings } from '../model.ts';
import { answerWithFact, turnAnswer } from './answer.ts';
import { takeOutAside } from './aside.ts';
import { tellBoth } from './both-diseases.ts';
import { nameBoth, struckCell } from './both-neurons.ts';
import { renameChain } from './chain.ts';
import { cite } from './cite.ts';
import { renameClassValue } from './class-value.ts';
import { dropAside } from './drop-aside.ts';
import { affirm, answerOtherwise, deny } from './deny.ts';
import { doubtEfficacy } from './efficacy.ts';
import { exchangeNames } from './exchange.ts';
import { widenExtent } from './extent.ts';
import { tellApart } from './apart.ts';
import { correctFrequency } from './frequency.ts';
import { setApartFromLike } from './comparison.ts';
import { correctFigure } from './figure.ts';
import { takeBackIn } from './neither.ts';
import { nameShared } from './neutral.ts';
import { takeOutIndication } from './noted.ts';
import { chooseRight } from './options.ts';
import { renameLesion } from './lesion.ts';
import { atLevel } from './level.ts';
import { deleteItem, dropAdjective, renameClass, setApart, takeOut } from './members.ts';
import { reclass } from './reclass.ts';
import { renameValue } from './value.ts';
import { denyProgress } from './progress.ts';
import { overlaps } from '../text/spans.ts';
import { isClean, type Readers } from './recheck.ts';
import { refute } from './refute.ts';
import { restate } from './restate.ts';
import type { Rewrite } from './rewrite.ts';
import { correctShare } from './share.ts';
import { splitSubject } from './shared.ts';
import { replaceSentence } from './sentence.ts';
import { soundly } from './sound.ts';
import { sourceBeside } from './sourced.ts';
import { putUnderDoubt } from './under-doubt.ts';
import { callUnproven } from './unproven.ts';
import { untick } from './untick.ts';
import { callUntypical } from './untypical.ts';
import { conceptsOf, siteOf, type Site, type Word } from './site.ts';

/** Corrects findings; of a finding's fixes each has been applied and checked again. */
export interface Fixer {
  /** Best way first. */
  all(analysis: Analysis, finding: Finding, settings: Settings): Fix[];
  /** The best way. Quicker than all of them. */
  best(analysis: Analysis, finding: Finding, settings: Settings): Fix | undefined;
  /** The best way, where it may be gone unseen. Quicker than all of them. */
  safe(analysis: Analysis, finding: Finding, settings: Settings): Fix | undefined;
}

/**
 * Makes a fixer: the claim corrected in its own shape and cited, the same uncited, the claim denied,
 * the sentence replaced by the fact's own. A fix that leaves or makes a finding is not offered.
 */
export function createFixer(world: () => World, knowledge: Knowledge, readers: Readers): Fixer {
  function* fixes(analysis: Analysis, finding: Finding, settings: Settings): Generator<Fix> {
    const document = readers.documentAt(analysis, finding.span.start);
    const site = siteOf(world(), document, analysis, finding);
    if (!site) return;
    const rewrites = rewritesOf(site, knowledge);
    if (rewrites.length === 0) return;
    const { attempt } = site.world;
    const offered = rewrites.flatMap((each) =>
      attempt(`The fix ${each.kind}`, () => fixesOf(site, knowledge, settings, each), []).map(
        (fix) => ({ fix, each }),
      ),
    );
    let best: Rewrite | undefined;
    for (const { fix, each } of offered) {
      if (each.isLast && best && best !== each) continue;
      const isOffered = attempt(
        `Checking the fix ${fix.kind}`,
        () => isClean(analysis, finding, fix.edits, readers, settings),
        false,
      );
      if (!isOffered) continue;
      yield { ...fix, preferred: best === undefined && fix.preferred };
      best ??= each;
    }
  }
  return {
    all: (...asked) => [...fixes(...asked)],
    best: (...asked) => first(fixes(...asked)),
    safe(analysis, finding, settings) {
      if (!canBeSafe(finding, knowledge)) return undefined;
      const best = first(fixes(analysis, finding, settings));
      return best?.preferred && best.safety === 'safe' ? best : undefined;
    },
  };
}

/** What comes first; no more is made. */
function first<Value>(values: Iterable<Value>): Value | undefined {
  for (const value of values) return value;
  return undefined;
}

/** The corrected statement or else nothing, its denial, the fact's sentence: in this order. */
function rewritesOf(site: Site, knowledge: Knowledge): Rewrite[] {
  const found = factOf(site, knowledge);
  if (!found) return [];
  const fact = atLevel(site, found);
  // What is true of the other disease stays: nothing else is rewritten.
  if (site.claim.shape === 'likeness') return [setApartFromLike(site) ?? []].flat();
  if (isOnlyExcepted(site)) return [replaceSentence(site, fact) ?? []].flat();
  const written =
    exchangeNames(site, knowledge, fact) ??
    takeBackIn(site, knowledge, fact) ??
    untick(site) ??
    takeOut(site) ??
    takeOutAside(site) ??
    takeOutIndication(site) ??
    deleteItem(site) ??
    dropAdjective(site) ??
    renameClass(site, knowledge, fact) ??
    reclass(site, knowledge, fact) ??
    renameClassValue(site, knowledge, fact) ??
    splitSubject(site, fact) ??
    tellBoth(site, fact) ??
    answerOtherwise(site, knowledge) ??
    turnAnswer(site, fact) ??
    answerWithFact(site, fact) ??
    renameChain(site, fact) ??
    renameLesion(site, knowledge, fact) ??
    callUntypical(site, fact) ??
    renameValue(site, fact) ??
    (isBestDenied(site) ? deny(site, knowledge) : undefined) ??
    restate(site, knowledge, fact) ??
    widenExtent(site, knowledge, fact) ??
    struckCell(site, fact) ??
    nameBoth(site, fact) ??
    tellApart(site, knowledge, fact) ??
    denyProgress(site, fact) ??
    correctFrequency(site, fact) ??
    correctShare(site, fact) ??
    correctFigure(site, fact) ??
    doubtEfficacy(site, fact) ??
    callUnproven(site, fact) ??
    putUnderDoubt(site, fact) ??
    affirm(site, knowledge);
  // "hardly a case in which it is *not* the first lesion": without one of two denials the other would turn the truth.
  const own = written && turnsDenial(site, written) ? undefined : written;
  const denial = own?.kind === 'deny' ? undefined : withoutCitation(own, deny(site, knowledge));
  const sound = (rewrite: Rewrite): Rewrite => {
    const made = withoutDoubledStop(site, soundly(site, rewrite, fact));
    return repeatsOption(site, made) ? { ...made, faithful: false } : made;
  };
  const corrected = [
    own,
    nameShared(site, fact),
    setApart(site, fact),
    denial,
    // What stands around an aside is the author's: better without it than all of it replaced.
    dropAside(site),
    replaceSentence(site, fact),
  ]
    .filter((rewrite) => rewrite !== undefined)
    .map(sound);
  const all = [...chooseRight(site, knowledge, fact), ...corrected];
  return [
    ...all.filter(({ faithful }) => faithful),
    ...lastResort(site, fact, sound),
    ...all.filter(({ faithful }) => !faithful),
  ];
}

/** Where nothing of the author's can be put right, a plain sentence is denied as a whole. */
function lastResort(site: Site, fact: Fact, sound: (rewrite: Rewrite) => Rewrite): Rewrite[] {
  const refuted = refute(site, fact);
  const made = refuted && sound(refuted);
  return made?.faithful ? [{ ...made, isLast: true }] : [];
}

/** "*No* motor neuron disease *other than ALS* is …": new words would be denied of all the others. */
function isOnlyExcepted({ words, claim }: Site): boolean {
  const at = words.findIndex(
    (word, index) =>
      word.names.has(claim.subject) &&
      (has(words[index - 1], 'exception') || words[index - 1]?.norm === 'nothing but'),
  );
  return words
    .slice(0, Math.max(0, at))
    .some(
      (word) => has(word, 'negativeDeterminer', 'negativePronoun') || word.norm === 'nothing but',
    );
}

/** True of a rewrite that takes one of two denials with it. */
function turnsDenial({ claim }: Site, { edits }: Rewrite): boolean {
  if (claim.negated) return false;
  const denials = claim.because.filter(({ role }) => role === 'negation' || role === 'denial');
  const gone = denials.filter((denial) => edits.some(({ span }) => overlaps(span, denial.span)));
  return denials.length > 1 && gone.length % 2 === 1;
}

/** "… degenerate in A.L.S.": an abbreviation at the end of a sentence keeps one full stop. */
function withoutDoubledStop({ text }: Site, rewrite: Rewrite): Rewrite {
  const edits = rewrite.edits.map((edit) =>
    edit.newText.endsWith('.') && text.charAt(edit.span.end) === '.'
      ? { ...edit, newText: edit.newText.slice(0, -1) }
      : edit,
  );
  return { ...rewrite, edits };
}

/** A wrong option of a quiz that would read as the right one does. */
function repeatsOption({ passage, passages, text }: Site, { edits }: Rewrite): boolean {
  const { list, task } = passage.context;
  if (!list || (task === undefined && !/^[a-e]/i.test(list.marker))) return false;
  const { start, end } = passage.source;
  const inside = edits.filter(({ span }) => span.start >= start && span.end <= end);
  const after = inside.reduceRight(
    (left, { span, newText }) =>
      left.slice(0, span.start - start) + newText + left.slice(span.end - start),
    text.slice(start, end),
  );
  return passages.some(
    (other) =>
      other !== passage && other.context.list?.id === list.id && other.plain.text === after,
  );
}

/** What has no right name to put in its place is denied as it stands, where that can be done. */
function isBestDenied({ claim, world }: Site): boolean {
  return (
    claim.relation === 'has-feature' ||
    (claim.relation === 'due-to' && world.kindOf(claim.subject) === 'lesion')
  );
}

/** A denial is cited only where it is the first choice. */
function withoutCitation(
  own: Rewrite | undefined,
  denial: Rewrite | undefined,
): Rewrite | undefined {
  if (!own || !denial) return denial;
  const { kind, title, edits, tested, faithful } = denial;
  return { kind, title, edits, tested, faithful };
}

/** Of the rule's facts that the claim contradicts the one on its very subject, else the leading one. */
function factOf(site: Site, knowledge: Knowledge): Fact | undefined {
  const { world, claim, finding } = site;
  const contradicted = judge(world, knowledge, claim)
    .filter(({ fact, verdict }) => verdict === 'contradicts' && fact.rule === finding.rule)
    .map(({ fact }) => fact);
  const narrower = narrowerFact(site, knowledge);
  if (narrower) return narrower;
  const leading = knowledge.facts.get(finding.fact);
  const exact = contradicted.filter((fact) => speaksOf(fact, claim.subject));
  const fitting = exact.length > 0 ? exact : contradicted;
  return fitting.find((fact) => fact === leading) ?? fitting[0] ?? leading;
}

/** The fact on a kind of what the claim is about that the passage names: "snake eyes" of a bright signal. */
function narrowerFact(site: Site, { facts }: Knowledge): Fact | undefined {
  const { world, claim, finding, passage } = site;
  if (claim.relation !== 'shows-on-imaging') return undefined;
  const named = readUnits(tokenize(passage.plain.text), world.lexicon, world.repair).flatMap(
    conceptsOf,
  );
  const isNarrower = (subject: string): boolean =>
    subject !== claim.subject && world.isA(subject, claim.subject) && named.includes(subject);
  return [...facts.values()].find(
    ({ rule, contradictedBy }) =>
      rule === finding.rule && contradictedBy.some(({ subject }) => isNarrower(subject)),
  );
}

function speaksOf(fact: Fact, subject: string): boolean {
  return fact.contradictedBy.some((proposition) => proposition.subject === subject);
}

/** A rewrite with its citation, then without. */
function fixesOf(site: Site, knowledge: Knowledge, settings: Settings, rewrite: Rewrite): Fix[] {
  const { kind, title, edits, states, faithful } = rewrite;
  const source = sourceBeside(site.text, site, edits);
  const check = source === undefined ? '' : ` (check ${source}, which stays)`;
  const isUnseen = rewrite.tested && source === undefined && isSafe(site, knowledge);
  const safety = isUnseen ? 'safe' : 'review';
  const plain: Fix = {
    title: title + check,
    kind,
    safety,
    preferred: faithful,
    references: [],
    edits,
  };
  const replaces = kind === 'replace' ? 'sentence' : 'claim';
  const citation = states && cite(site, knowledge, states, settings, replaces, rewrite.reach);
  if (!citation) return kind === 'replace' ? [{ ...plain, preferred: false }] : [plain];
  const cited: Fix = {
    ...plain,
    title: `${title} and cite ${nameWorks(citation.references)}${citation.remark}${check}`,
    kind: kind === 'replace' ? 'replace' : 'rewrite-and-cite',
    references: citation.references.map(({ id }) => id),
    edits: [...edits, ...citation.edits.map((edit) => behind(edit, edits))].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    ),
    ...(citation.elsewhere ? { elsewhere: citation.elsewhere } : {}),
  };
  return kind === 'replace' ? [cited] : [cited, plain];
}

/** What would be inserted inside words that change goes behind them. */
function behind(insertion: Edit, edits: readonly Edit[]): Edit {
  const at = insertion.span.start;
  const around = edits.find(({ span }) => span.start < at && at < span.end);
  return around
    ? { ...insertion, span: { start: around.span.end, end: around.span.end } }
    : insertion;
}

/** The conditions that do not depend on the wording: what design calls safe. */
function isSafe({ finding, words, world, rivals }: Site, knowledge: Knowledge): boolean {
  if (!canBeSafe(finding, knowledge)) return false;
  const touches = words.some(
    (word) =>
      word.tag === 'NUM' ||
      word.repaired ||
      isMisspelt(world, word) ||
      [...word.names].some((concept) =>
        /^(?:drug|therapy|measure)$/.test(world.kindOf(concept) ?? ''),
      ),
  );
  return !touches && rivals.length === 0;
}

/** What can be said of a finding before any fix of it is made. */
function canBeSafe({ fact, claim }: Finding, { facts }: Knowledge): boolean {
  return facts.get(fact)?.evidence === 'established' && claim.plain;
}

function isMisspelt(world: World, word: Word): boolean {
  return conceptsOf(word).some((concept) =>
    world.concept(concept)?.misspellings.some((form) => phraseKey(form).join(' ') === word.norm),
  );
}
