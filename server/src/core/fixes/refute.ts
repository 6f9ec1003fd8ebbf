import { has } from '../language/tag.ts';
import type { Edit, Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { isTakenUp } from './around.ts';
import { isOtherDisease } from './doubt.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { isOfAuthor } from './sentence.ts';
import { conceptsOf, isNumber, type Site, type Word } from './site.ts';
import { isOfPractice, setBefore } from './under-doubt.ts';
import { isOfWorth } from './worth.ts';

/**
 * "Damage to oligodendrocytes sets ALS in motion" becomes "It is not true that damage …": where no words
 * of it can be put right by themselves, the whole of a plain sentence is denied, as far as the fact goes.
 */
export function refute(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal, passage, body, words } = site;
  if (claim.negated || !/^(?:paragraph|item)$/.test(passage.kind)) return undefined;
  if (!RELATIONS.has(claim.relation) || /^(?:telegraphic|membership|apposition)$/.test(claim.shape))
    return undefined;
  if (!terminal || !/^[.!]/.test(cut(text, terminal))) return undefined;
  if (!isOfAuthor(site) || isTakenUp(site, fact)) return undefined;
  const all = words.filter(({ source }) => source.end <= body.end);
  const isTherapy = claim.relation === 'treats';
  const lead = leadOf(site, all);
  const remark = isTherapy ? remarkIn(site, all) : undefined;
  const said = all.slice(lead.length, remark?.index ?? all.length);
  const [first] = said;
  if (!first || !isPlain(site, said, lead.isAssured) || !isWhole(site, said)) return undefined;
  if (
    !/^[\p{L}\d]/u.test(text.slice(body.start)) ||
    !/^\p{L}/u.test(text.slice(first.source.start))
  )
    return undefined;
  const { doubt } = fact.fixes;
  if (isTherapy && doubt === undefined) return undefined;
  const standing = isTherapy
    ? (doubt ?? '')
    : fact.evidence === 'established'
      ? 'not true'
      : 'not established';
  const opening = setBefore(site, first, `It is ${standing} that`);
  const edits: Edit[] = [
    lead.name === undefined
      ? opening
      : {
          span: { start: body.start, end: first.source.end },
          newText: `It is ${standing} that ${lead.name}`,
        },
  ];
  const last = remark && all[remark.index - 1];
  if (last) edits.push({ span: { start: last.source.end, end: body.end }, newText: '' });
  return { ...reworded(`It is ${standing} that \u2026`, edits, fact), reach: body.end };
}

/** What a sentence can be denied of as a whole; a figure has a right one. */
const RELATIONS: ReadonlySet<string> = new Set([
  'is-a',
  'same-as',
  'progresses-to',
  'co-occurs-with',
  'primary-pathology',
  'due-to',
  'shows-on-imaging',
  'has-feature',
  'affects-only',
  'spares',
  'treats',
]);

/** What opens a sentence and goes with what it assures of, or gives a reason for. */
interface Lead {
  readonly length: number;
  /** The clause hangs on it: "we know that". */
  readonly isAssured: boolean;
  /** What the pronoun behind it stands for. */
  readonly name?: string;
}

/** "In fact,", "We know that": what would no longer be so. */
function leadOf(site: Site, words: readonly Word[]): Lead {
  const [first, second] = words;
  if (second?.norm === ',' && ASSURES.test(first?.norm ?? ''))
    return { length: 2, isAssured: false };
  const that = words.findIndex(({ norm }) => norm === 'that');
  const before = words.slice(0, Math.max(0, that));
  if (before.length <= 5 && KNOWN.test(before.map(({ norm }) => norm).join(' ')))
    return { length: that + 1, isAssured: true };
  return premiseOf(site, words) ?? { length: 0, isAssured: false };
}

/** "Since ALS is an immune disease, *it* responds well to …": the reason of what is not known goes. */
function premiseOf(site: Site, words: readonly Word[]): Lead | undefined {
  const { claim, world, text } = site;
  if (claim.relation !== 'treats' || !/^(?:because|since|as)$/.test(words[0]?.norm ?? ''))
    return undefined;
  const comma = words.findIndex(({ norm }) => norm === ',');
  const premise = words.slice(1, comma);
  const next = words[comma + 1];
  if (comma < 3 || !next || isOfWorth({ ...site, rivals: [] }, premise)) return undefined;
  const lead = { length: comma + 1, isAssured: false };
  if (next.norm !== 'it') return lead;
  const [named] = premise;
  const isNamed = named && conceptsOf(named).some((concept) => world.isA(concept, claim.object));
  return isNamed ? { ...lead, name: cut(text, named.source) } : undefined;
}

/** "…, *which* slows the decline": more of what is not known. */
function remarkIn(site: Site, words: readonly Word[]): Word | undefined {
  const comma = words.find(({ norm, index }) => norm === ',' && words[index + 1]?.norm === 'which');
  const tail = comma && words.slice(comma.index);
  if (!tail || tail.slice(1).some(({ kind }) => kind === 'mark')) return undefined;
  return isOfWorth({ ...site, rivals: [] }, tail) ? undefined : comma;
}

const ASSURES =
  /^(?:after all|in fact|indeed|of course|clearly|certainly|obviously|in reality|in truth|actually|evidently|fortunately|luckily|happily)$/;

const KNOWN =
  /^(?:we (?:all )?know|it is (?:now )?(?:well |widely |generally )?(?:known|clear|certain|accepted|established|agreed|evident|obvious)|there is no doubt|(?:everyone|everybody) knows|no one doubts|nobody doubts)$/;

/** One statement in the present, of nothing but what the claim is about. */
function isPlain(site: Site, said: readonly Word[], isAssured: boolean): boolean {
  const { claim, text } = site;
  const [first] = said;
  if (!first || !(/^(?:DT|N|A|PR)$/.test(first.tag) || isPlace(site, first))) return false;
  if (
    /[[\]<>`$|^@{}"\u201C\u201D*_()\u2013\u2014:;\d]/.test(
      cut(text, { start: first.source.start, end: site.body.end }),
    )
  )
    return false;
  const main = site.clauses.filter(
    ({ kind, verb }) =>
      kind === (isAssured ? 'complement' : 'main') &&
      verb !== undefined &&
      verb.from >= first.index,
  );
  if (
    main.length === 0 ||
    main.some(({ inherited, verb }, at) => !verb?.finite || (at > 0 && !inherited))
  )
    return false;
  const isTherapy = claim.relation === 'treats';
  if (isTherapy && main.some(({ verb }) => verb?.chain.some(({ unit }) => isOfPractice(unit))))
    return false;
  const isBound = site.clauses.some(
    ({ kind, verb, opener }) =>
      kind === 'adverbial' &&
      verb !== undefined &&
      verb.from >= first.index &&
      !(isTherapy && /^(?:when|if|once|before|after)$/.test(opener?.norm ?? '')),
  );
  if (isBound) return false;
  if (said.some((word) => isLimited(site, word) || isPast(site, word))) return false;
  const isBoth = said.some(({ norm }) => norm === 'both');
  return (
    isBoth ||
    claim.relation === 'is-a' ||
    isTherapy ||
    !said.some((word) => isOtherDisease(site, word) && !isLikened(site, word))
  );
}

/** "… plaques *similar to those of MS*": named behind the claim alone. */
function isLikened({ words, claim }: Site, { index, source }: Word): boolean {
  return (
    source.start >= claim.span.end &&
    words
      .slice(Math.max(0, index - 4), index)
      .some(({ norm }) => /^(?:like|just like|similar to|as in)$/.test(norm))
  );
}

/** "In ALS, …"; what is said of a therapy may open with what it is likened to, or does it by. */
function isPlace({ claim }: Site, { tag, norm }: Word): boolean {
  if (claim.relation === 'treats' && /^(?:like|unlike|by|thanks to|in contrast to|in)$/.test(norm))
    return true;
  return tag === 'P' && !/^(?:as|like|unlike|despite)$/.test(norm);
}

/** A denial would reach no further than such a word, or turn another one. */
function isLimited({ claim }: Site, word: Word): boolean {
  if (claim.relation === 'treats' && FREE.test(word.norm)) return false;
  return (
    LIMITS.test(word.norm) ||
    word.tag === 'G' ||
    word.norm.endsWith("n't") ||
    isNumber(word) ||
    has(word, 'contrast', 'exception', 'is:only', 'is:hedge') ||
    (has(word, 'verb:reporting') && !has(word, 'form:participle'))
  );
}

const LIMITS =
  /^(?:not|no|never|neither|nor|hardly|rarely|most|many|some|several|few|often|usually|frequently|typically|commonly|sometimes|always|generally|mostly|largely|mainly|also|too|likewise|as well|first|second|another|other|others|only|alone|but|while|whereas|although|though|yet|however|unlike|you|your|i|we|our|my|why|how|what|because|since|so|therefore|thus|hence|still|just|even|this|that|these|those|such|one)$/;

/** Words that a doubt goes round: "that it *can* be slowed in *most* patients". */
const FREE =
  /^(?:can|most|many|some|usually|often|generally|unlike|in contrast to|therefore|thereby|now|no longer|even|just)$/;

function isPast({ claim }: Site, word: Word): boolean {
  if (claim.relation === 'treats' && word.norm === 'can') return false;
  return (
    /^(?:was|were|had|did|has|have|should|must|will|would|could|can)$/.test(word.norm) ||
    (word.tag === 'V' && has(word, 'form:past') && !has(word, 'form:participle', 'form:base'))
  );
}

/** All of it is the claim, but for what makes no statement of its own. */
function isWhole(site: Site, said: readonly Word[]): boolean {
  const { claim, world } = site;
  const end = Math.max(claim.span.end, claim.objectSpan.end);
  const tail = said.filter(({ source }) => source.start >= end);
  const lead = said.filter(({ source }) => source.end <= claim.span.start);
  const isTherapy = claim.relation === 'treats';
  if (!isTherapy && lead.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag))) return false;
  if (!isTherapy && [tail, lead].some((apart) => isOfWorth({ ...site, rivals: [] }, apart)))
    return false;
  // "A. Yes, it is"
  if (said.some(({ norm }) => /^(?:yes|no|true|false)$/.test(norm))) return false;
  const isJoined = tail.some(({ tag }) => tag === 'C');
  return !(
    isJoined &&
    tail.some(({ tag }) => /^(?:V|B|M|H|D)$/.test(tag)) &&
    !tail.some((word) =>
      conceptsOf(word).some((concept) => /^(?:lesion|tissue)$/.test(world.kindOf(concept) ?? '')),
    )
  );
}
