import { has } from '../language/tag.ts';
import type { Clause } from '../language/parse.ts';
import type { Edit, Fact, Span } from '../model.ts';
import { contains, cut, hull, overlaps } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { namesTissue } from './extent.ts';
import { isOption } from './figure.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/**
 * "is confined to the upper motor neurons", "only the lower ones degenerate", "UMN only": says that
 * the disease strikes both, whichever way the sentence had it.
 */
export function nameBoth(site: Site, fact: Fact): Rewrite | undefined {
  const { claim } = site;
  const { noun, short } = fact.fixes;
  if (!/^(?:affects-only|spares)$/.test(claim.relation) || claim.negated) return undefined;
  if (noun === undefined || !namesTissue(site, noun) || isOption(site)) return undefined;
  const clause = site.clauses.find((one) => makes(site, one));
  const told = clause ? inClause(site, clause, noun) : inNote(site, short ?? noun);
  if (!told) return undefined;
  const edit = { ...told, span: withEchoes(site, told.span) };
  if (!isPlain(cut(site.text, edit.span)) || leans(site, edit.span)) return undefined;
  const gone = site.words.filter(({ source }) => contains(edit.span, source));
  if (gone.some((word) => isDisease(site, word) && !isOwn(site, word))) return undefined;
  return {
    kind: 'rewrite',
    title: `Write \u201C${clause ? noun : (short ?? noun)}\u201D`,
    edits: [edit],
    states: fact,
    // Behind a relative clause the main clause goes on about something else.
    ...(clause?.kind === 'relative' ? { reach: site.body.end } : {}),
    tested: false,
    // "Because ALS spares …, brisk reflexes should …": what follows from it is wrong as well.
    faithful: !isPremise(clause),
  };
}

function isPremise(clause: Clause | undefined): boolean {
  return /^(?:because|since|as|inasmuch as|given that)$/.test(clause?.opener?.norm ?? '');
}

/** Words, spaces and commas: no markup that would be torn. */
function isPlain(source: string): boolean {
  return /^[\p{L}\p{N}\s,;'\u2019\u2013-]*$/u.test(source);
}

function makes({ words, claim }: Site, { verb }: Clause): boolean {
  const last = verb && words[verb.to - 1];
  return last !== undefined && overlaps(hull(claim.span, claim.objectSpan), last.source);
}

function inClause(site: Site, clause: Clause, noun: string): Edit | undefined {
  const { words, claim, text, body } = site;
  const { subject, verb } = clause;
  if (!verb?.finite || !subject || clause.inverted) return undefined;
  const first = words[verb.from];
  const last = words[verb.to - 1];
  if (!first || !last) return undefined;
  // "…, *which* confines itself to the upper motor neurons, …"
  const isRelative = clause.kind === 'relative';
  if (isRelative && !/^(?:which|that)$/.test(words[first.index - 1]?.norm ?? '')) return undefined;
  const said = words.slice(subject.from, subject.to);
  if (
    !isRelative &&
    said.some((word) => isNeuron(site, word)) &&
    !said.some((word) => isDisease(site, word))
  ) {
    const opening = withOnly(words, words[subject.from], -1);
    // "you *have* only the lower motor neurons involved"
    if (!opening || /^(?:V|B|M|H)$/.test(words[opening.index - 1]?.tag ?? '')) return undefined;
    const closing = withPredicate(site, withOnly(words, last, 1) ?? last);
    const span = hull(opening.source, closing.source);
    const doing = has(last, 'form:base') && !/^(?:affect|involve|spare|touch)/.test(last.norm);
    // "never *take part* in it"
    if (/^(?:take|play|have)$/.test(last.norm)) return undefined;
    const place = doing ? '' : placeIn(site, span);
    const wording = `${noun} ${doing ? last.norm : 'are affected'}${place}`;
    return {
      span,
      newText: inCaseOf(text.charAt(span.start), wording),
    };
  }
  if (!contains({ start: first.source.start, end: body.end }, claim.objectSpan)) return undefined;
  const opening = withOnly(words, first, -1) ?? first;
  const object = words.filter(({ source }) => overlaps(claim.objectSpan, source)).at(-1) ?? last;
  const closing = withOnly(words, object, 1) ?? object;
  const affect =
    // ": A progressive disorder *confined to* the lower motor neurons"
    verb.ambiguous && site.passage.kind === 'definition'
      ? 'affecting'
      : subject.coordinator?.norm === 'and'
        ? 'affect'
        : 'affects';
  return { span: hull(opening.source, closing.source), newText: `${affect} ${noun}` };
}

/** "the only neurons affected by ALS": the disease, where the words that go are all that names it. */
function placeIn(site: Site, span: Span): string {
  const named = site.words.filter((word) => isOwn(site, word) && isDisease(site, word));
  const [name] = named;
  return name && named.every(({ source }) => contains(span, source))
    ? ` in ${cut(site.text, name.source).replace(/\s+/g, ' ')}`
    : '';
}

const ONLY =
  /^(?:only|just|solely|exclusively|purely|alone|selectively|nothing but|intact|untouched|unaffected|unharmed|undamaged|alone|at all|completely|entirely|quite)$/;

/** The word with those beside it that say "only" or "untouched". */
function withOnly(words: readonly Word[], word: Word | undefined, step: 1 | -1): Word | undefined {
  let edge = word;
  for (
    let next = edge && words[edge.index + step];
    next && ONLY.test(next.norm);
    next = words[next.index + step]
  ) {
    edge = next;
  }
  return edge;
}

/** "is *spared*", "is *at risk* in ALS": what a form of "be" says of them. */
function withPredicate(site: Site, word: Word): Word {
  const { words, body } = site;
  if (word.tag !== 'B') return word;
  const rest = words.slice(word.index + 1).filter(({ source }) => source.end <= body.end);
  const end = rest.findIndex(
    ({ kind, tag, norm }, at) =>
      kind === 'mark' ||
      /^(?:C|S|W)$/.test(tag) ||
      (norm === 'in' && rest.slice(at, at + 4).some((other) => isDisease(site, other))),
  );
  return (end < 0 ? rest : rest.slice(0, end)).at(-1) ?? word;
}

function isNeuron({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some(
    (concept) =>
      world.kindOf(concept) === 'tissue' &&
      (world.isA(concept, claim.object) || world.isA(claim.object, concept)),
  );
}

function isDisease({ world }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.kindOf(concept) === 'disease');
}

/** "UMN only", "lower only", "just LMN": a note without a verb. */
function inNote(site: Site, short: string): Edit | undefined {
  const { words, claim, text } = site;
  const object = words.filter(({ source }) => overlaps(claim.objectSpan, source));
  const [first] = object;
  const last = object.at(-1);
  if (site.clauses.some(({ verb }) => verb !== undefined)) return undefined;
  if (!first || !last || object.length > 6 || claim.relation !== 'affects-only') return undefined;
  if (object.some(({ tag, norm }) => /^(?:V|B|M|S|W|G)$/.test(tag) || /signs?$/.test(norm)))
    return undefined;
  const opening = withOnly(words, first, -1) ?? first;
  const closing = withOnly(words, last, 1) ?? last;
  const span: Span = hull(opening.source, closing.source);
  // "Motor neurons involved: *lower only*", "*upper motor neurons only*": the author's own words name both.
  const [, neurons] = ONE_KIND.exec(cut(text, span)) ?? [];
  const both = neurons === undefined ? short : `upper and lower${neurons}`;
  return { span, newText: inCaseOf(cut(text, opening.source), both) };
}

const ONE_KIND =
  /^(?:(?:just|only|purely) )?(?:the )?(?:upper|lower)((?: motor neurone?s)?)(?:,? (?:alone|exclusively|only))?$/i;

/** The words to which what was said of the one kind goes on: "…, which run to the muscles", "; the others are spared". */
function withEchoes(site: Site, { start, end }: Span): Span {
  const { words, body } = site;
  const rest = words.filter(({ source }) => source.start >= end && source.end <= body.end);
  const stop = rest.findIndex(({ norm }, at) => at > 0 && /^[,;:]$/.test(norm));
  const segment = stop < 0 ? rest : rest.slice(0, stop);
  const last = segment.at(-1);
  const opening = segment.slice(0, 3);
  const isHeld = opening.some(
    ({ tag, norm }) => tag === 'S' && !/^(?:while|whereas|until)$/.test(norm),
  );
  const goesOn = opening.some(({ norm, tag }) => tag === 'W' || /^(?:without|until)$/.test(norm));
  if (!last || isHeld || !(goesOn || segment.some((word) => isEcho(site, word)))) {
    return { start, end };
  }
  return withEchoes(site, { start, end: last.source.end });
}

function isEcho(site: Site, word: Word): boolean {
  return (
    /^(?:those|ones|their)$/.test(word.norm) ||
    conceptsOf(word).some((concept) => site.world.kindOf(concept) === 'tissue')
  );
}

/** Something else in the sentence speaks of the neurons, and may now be wrong. */
export function leans(site: Site, span: Span, isWhole = false): boolean {
  const { words, body } = site;
  const behind = words.filter(({ source }) => source.start >= span.end && source.end <= body.end);
  // What follows a comma is judged with the rest of the sentence.
  const stop = behind.findIndex(({ norm }) => /^[,;]$/.test(norm));
  const rest = stop < 0 || isWhole ? behind : behind.slice(0, stop);
  // "*Motor neurons involved:* lower only": the label asks, and says nothing.
  const label = words.findLast(({ norm, source }) => norm === ':' && source.end <= span.start);
  const before = words
    .slice((label?.index ?? -1) + 1)
    .filter(({ source }) => source.end <= span.start);
  const isOthers = before.some((word) => isDisease(site, word) && !isOwn(site, word));
  return (
    rest.some(
      (word) =>
        isEcho(site, word) || /^(?:whose|that|while|whereas|but|without|until)$/.test(word.norm),
    ) ||
    (!isOthers && before.some((word) => isNeuronOf(site, word)))
  );
}

function isOwn({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.isA(concept, claim.subject));
}

/** A kind of motor neuron that is named beside the one of the claim. */
function isNeuronOf({ world }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.kindOf(concept) === 'tissue');
}

/** A cell "spared" or "–" takes the word that its table has for the opposite. */
export function struckCell(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, passage, passages, text, body } = site;
  if (claim.relation !== 'spares' || passage.kind !== 'cell') return undefined;
  const own = passage.plain.text.trim().toLowerCase();
  const index = passages.indexOf(passage);
  const near = passages
    .slice(Math.max(0, index - 30), index + 30)
    .filter(({ kind }) => kind === 'cell');
  const marks = near.map(({ plain }) => plain.text.trim()).filter((mark) => STRUCK.test(mark));
  const fitting = /^\p{L}/u.test(own) ? marks.find((mark) => /^\p{L}/u.test(mark)) : marks[0];
  const word = fitting ?? (/^\p{L}/u.test(own) ? 'affected' : '+');
  if (!SPARED.test(own)) return undefined;
  const span = { start: body.start, end: body.end };
  return reworded(word, [{ span, newText: inCaseOf(cut(text, span).charAt(0), word) }], fact);
}

const STRUCK =
  /^(?:yes|\+{1,3}|\u2713|\u2714|x|affected|involved|damaged|lost|degenerate|diseased|abnormal)$/i;
const SPARED =
  /^(?:no|none|-|\u2013|\u2014|\u2212|0|spared|fine|normal|intact|healthy|unaffected|not affected|not involved|uninvolved|preserved)$/;
