import type { Edit, Fact, Knowledge, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { capitalized, fitArticle } from './articles.ts';
import { isWrong } from './reclass.ts';
import { leavesDoubt } from './doubt.ts';
import { isOption } from './figure.ts';
import { agreesWithList, behindClass, listAround, without } from './list.ts';
import { namesNoted } from './noted.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';

/** Takes the disease out of a list of a class: "diseases such as MS and ALS" loses ALS. */
export function takeOut(site: Site): Rewrite | undefined {
  const { claim, words } = site;
  const isListed = claim.relation === 'has-feature' && isListedFeature(site);
  const isFeature = claim.relation === 'has-feature' && (isListed || isNote(site));
  const isDrug = claim.relation === 'treats' && isNote(site) && !isOption(site);
  const isClass = claim.relation === 'is-a' && LISTS.has(claim.shape);
  if (claim.negated || !(isClass || isFeature || isDrug)) return undefined;
  if (wordsIn(site, claim.span).some(isCounted) || isAskedFor(site)) return undefined;
  const member = words.find((word) => (isFeature ? isOfObject(site, word) : isMember(site, word)));
  if (!member) return undefined;
  const list = listAround(site, member);
  if (isClass && (!list || agreesWithList(site, list))) return undefined;
  const names =
    isClass || isListed || (list && !agreesWithList(site, list))
      ? list?.map((phrase) => words.slice(phrase.from, phrase.to))
      : namesNoted(site, member);
  if (!names || (!isClass && isCountedLabel(site))) return undefined;
  const at = names.findIndex((name) => name.includes(member));
  const name = cut(site.text, spanOfWords(names[at] ?? []));
  const moved = claim.shape === 'membership' && namesOnce(site) && behindClass(site, names, at);
  const edits = moved ? [moved] : without(site, names, at);
  if (!edits) return undefined;
  return {
    kind: 'rewrite',
    title: moved ? `Name ${name} behind the class` : `Take ${name} out of the list`,
    edits,
    tested: false,
    faithful: true,
  };
}

/** "features are atrophy, dysphagia and CIDP": of three or more, as many are left as the verb wants. */
function isListedFeature(site: Site): boolean {
  const member = site.words.find((word) => isOfObject(site, word));
  const list = member && listAround(site, member);
  const [first] = list ?? [];
  const verb = first && site.words[first.from - 1];
  return (
    list !== undefined &&
    list.length > 2 &&
    /^(?:are|include|includes|comprise|comprises|of|by)$/.test(verb?.norm ?? '')
  );
}

/** The class is named in the list alone. */
function namesOnce(site: Site): boolean {
  return site.words.filter((word) => isWrong(site, word)).length === 1;
}

/** "disorders such as MS and ALS": the second name gets the class it belongs to, and a source. */
export function setApart(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, words, text } = site;
  const { adjective } = fact.fixes;
  if (claim.relation !== 'is-a' || claim.negated || claim.shape !== 'membership') return undefined;
  const member = words.find((word) => isMember(site, word));
  const example = words.findLast(
    ({ index, senses }) => member && index < member.index && senses.has('exemplifying'),
  );
  const head = example && words[example.index - 1];
  const wrong = head && words[head.index - 1];
  if (!adjective || !member || !head || !wrong || !isWrong(site, wrong)) return undefined;
  if (!/^(?:diseases|disorders|conditions|illnesses)$/.test(head.norm)) return undefined;
  if (wordsIn(site, claim.span).some(isCounted)) return undefined;
  const list = listAround(site, member);
  const [first, second] = list ?? [];
  if (list?.length !== 2 || !first || !second || second.from > member.index) return undefined;
  if (second.from <= example.index || second.to !== member.index + 1) return undefined;
  const before = words[first.to - 1];
  const after = words[second.from];
  if (!before || !after) return undefined;
  const joint = { start: before.source.end, end: after.source.start };
  if (!/^\s+and\s+$/.test(cut(text, joint))) return undefined;
  const group = `${adjective} ${head.norm}`;
  return {
    kind: 'rewrite',
    title: `Set ${cut(text, spanOfWords([member]))} apart among \u201C${group}\u201D`,
    edits: [{ span: joint, newText: ` and ${group} ${example.norm} ` }],
    states: fact,
    tested: false,
    faithful: false,
  };
}

/** "neurodegenerative diseases such as ALS": a class with one example takes its right name. */
export function renameClass(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim, words } = site;
  const { adjective } = fact.fixes;
  if (claim.shape !== 'membership' || claim.negated || adjective === undefined) return undefined;
  const wrong = wordsIn(site, claim.objectSpan).filter((word) => isWrong(site, word));
  const [only] = wrong;
  if (!only || wrong.length > 1 || only.adjectives.size === 0) return undefined;
  if (leavesDoubt(site, knowledge, only.source)) return undefined;
  if (wordsIn(site, claim.span).some(isCounted) || site.words.some(isSuperlative)) return undefined;
  const text = cut(site.text, only.source);
  const newText = /^\p{Lu}/u.test(text) ? capitalized(adjective) : adjective;
  const article = words[only.index - 1];
  return {
    kind: 'rewrite',
    title: `Write \u201C${adjective}\u201D`,
    edits: [...fitArticle(article, newText), { span: only.source, newText }],
    tested: false,
    faithful: true,
  };
}

/** "Of the demyelinating diseases it is the gravest" says nothing of those of another class. */
export function isSuperlative({ norm }: Word): boolean {
  return (
    /^(?:most|least|worst|best|[a-z]{3,}est)$/.test(norm) &&
    !/(?:interest|request|suggest|manifest|latest)$/.test(norm)
  );
}

/** "demyelinating ALS" becomes "ALS". */
export function dropAdjective(site: Site): Rewrite | undefined {
  const { claim, words, text } = site;
  if (claim.shape !== 'attributive' || claim.negated) return undefined;
  const wrong = wordsIn(site, claim.objectSpan).filter((word) => isWrong(site, word));
  const [only] = wrong;
  const next = only && words[only.index + 1];
  if (!only || !next || wrong.length > 1 || next.kind === 'mark' || next.tag === 'C') {
    return undefined;
  }
  const before = words[only.index - 1];
  if (before?.tag === 'C' || before?.norm === ',') return undefined;
  const gone = { start: only.source.start, end: next.source.start };
  if (!/^[^*_[\]`<>]+$/.test(cut(text, gone))) return undefined;
  const opens = /^\p{Lu}/u.test(only.text);
  const first = cut(text, next.source);
  const edits: Edit[] = opens
    ? [
        {
          span: { start: gone.start, end: next.source.start + 1 },
          newText: capitalized(first.charAt(0)),
        },
      ]
    : [...fitArticle(before, first), { span: gone, newText: '' }];
  return {
    kind: 'rewrite',
    title: `Take out \u201C${only.text}\u201D`,
    edits,
    tested: false,
    faithful: true,
  };
}

/** Takes the item out of a list whose heading or lead-in names the class. */
export function deleteItem(site: Site): Rewrite | undefined {
  const { claim, passage, passages, text, words } = site;
  const { list, task } = passage.context;
  const isTherapy =
    claim.relation === 'treats' && task === undefined && !/^[a-z]/i.test(list?.marker ?? '');
  const isFeature = claim.relation === 'has-feature' && task === undefined;
  if (passage.kind !== 'item' || !list) return undefined;
  if (claim.shape !== 'membership' && !isTherapy && !isFeature) return undefined;
  if ((isTherapy || isFeature) && words.some(isOfStatement)) return undefined;
  if (/[\r\n]/.test(cut(text, passage.source).trim())) return undefined;
  const isNamed = (word: Word): boolean =>
    isFeature
      ? isOfObject(site, word)
      : isMember(site, word) || (isTherapy && isOfObject(site, word));
  if ((!isFeature && words.some((word) => isWrong(site, word))) || !words.some(isNamed)) {
    return undefined;
  }
  // "of the centre: MS, ALS" is more than the one.
  if (words.some((word) => isDisease(site, word) && !isNamed(word))) return undefined;
  if (isCountedLabel(site)) return undefined;
  const siblings = passages.filter(({ context }) => context.list?.id === list.id);
  const hasParts = passages.some(
    ({ context, kind }) =>
      context.parents.includes(passage) ||
      (kind === 'alt' && context.list?.id === list.id && context.list.index === list.index),
  );
  const own = siblings.filter(({ context }) => context.list?.index === list.index);
  if (hasParts || own.length > 1 || siblings.length < 2) return undefined;
  const span = lineOf(text, passage.source);
  const marker = text.slice(span.start, passage.source.start);
  if (!/^[\s>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[xX ]\][ \t]+)?[*_]*$/.test(marker))
    return undefined;
  return {
    kind: 'rewrite',
    title: 'Delete this list item',
    edits: [{ span, newText: '' }],
    tested: false,
    faithful: true,
  };
}

/** A verb or a mark but the comma of "glatiramer, 40 mg daily": more than a name. */
function isOfStatement({ tag, norm }: Word): boolean {
  return /^(?:V|B|M)$/.test(tag) || (tag === 'X' && norm !== ',');
}

/** "Learn these five", "the triad of": a label whose number would no longer be right. */
function isCountedLabel({ passage }: Site): boolean {
  const { leadIn, headings, column } = passage.context;
  const label = passage.kind === 'cell' ? column : (leadIn ?? headings.at(-1));
  return (
    label !== undefined &&
    /\b(?:\d+|two|three|four|five|six|both|triad|tetrad|pair)\b/i.test(label.plain.text)
  );
}

/** The lines of a passage, up to where the next line begins; the last takes the line end before it. */
function lineOf(text: string, { start, end }: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(end))?.[0] ?? '';
  const to = end + rest.length;
  if (/[\r\n]$/.test(rest)) return { start: from, end: to };
  const before = /(?:\r\n|\n|\r)$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return { start: from - before, end: to };
}

/** "Two demyelinating diseases?": the answer holds as many as were asked for. */
function isAskedFor({ text, body }: Site): boolean {
  const before = /[^?\n]*\?[^?\n]*(?:\r?\n)?[^?\n]*$/.exec(
    text.slice(Math.max(0, body.start - 160), body.start),
  );
  return before !== null && /\b(?:\d+|two|three|four|five|six)\b/i.test(before[0]);
}

/** "ALS core features: UMN, LMN, CIDP" */
function isNote({ words }: Site): boolean {
  return !words.some(
    ({ tag, norm }) =>
      /^(?:V|B|M|H|D)$/.test(tag) || /^(?:triad|tetrad|pair|[+\u2713])$/.test(norm),
  );
}

const LISTS: ReadonlySet<string> = new Set(['membership', 'apposition']);

function isMember({ world, claim }: Site, word: Word): boolean {
  return [...word.names].some(
    (concept) =>
      /^(?:disease|drug|therapy)$/.test(world.kindOf(concept) ?? '') &&
      world.isA(concept, claim.subject),
  );
}

function isDisease({ world }: Site, word: Word): boolean {
  return [...word.names].some((concept) => world.kindOf(concept) === 'disease');
}

/** A kind of the neuropathy that is said to be a part. */
function isOfObject({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some(
    (concept) => world.isA(concept, claim.object) || world.isA(claim.object, concept),
  );
}

/** A number that would no longer be right. */
export function isCounted({ tag, norm }: Word): boolean {
  return (
    tag === 'NUM' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|both|either|pair|couple|neither|all)$/.test(
      norm,
    )
  );
}
