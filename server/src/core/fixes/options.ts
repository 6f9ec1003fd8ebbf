import { isTimeUnit } from '../claims/relations/quantities/durations.ts';
import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Passage } from '../markdown/passage.ts';
import type { Fact, Knowledge, Span } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { isBorneOut } from './doubt.ts';
import { isOption } from './figure.ts';
import { isOfUpper } from './level.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site } from './site.ts';

/**
 * A wrong answer that is chosen gives way to a right one beside it: the tick moves there, and of
 * lettered options the two change places, so that the key holds. Several where it cannot be told
 * which of them is right; checking them again tells.
 */
export function chooseRight(site: Site, knowledge: Knowledge, fact: Fact): Rewrite[] {
  const { passage, claim } = site;
  if (claim.negated || !isOption(site) || passage.plain.text.includes('?')) return [];
  const others = optionsBeside(site).filter((other) => isRight(site, knowledge, other));
  if (others.length === 0) return withExample(site, fact);
  if (others.length > 1 && claim.relation !== 'quantity') return [];
  return others.flatMap((other) => {
    const edits =
      passage.context.task === undefined ? exchanged(site, other) : ticked(site, passage, other);
    if (!edits) return [];
    const title = `Choose \u201C${other.plain.text.trim()}\u201D`;
    return [{ kind: 'rewrite', title, edits, tested: false, faithful: true }];
  });
}

/** "Which is demyelinating? A. ALS": where no other option is right, this one names a disease that is. */
function withExample(site: Site, { fixes }: Fact): Rewrite[] {
  const { claim, words, text, passage } = site;
  const { example } = fixes;
  const span = wordsOf(text, passage);
  const said = words.filter(({ kind }) => kind !== 'mark' || span === undefined);
  if (claim.relation !== 'is-a' || example === undefined || !span || !isOnlyAnswer(site)) return [];
  if (!isNamed(site) || said.length > 1) return [];
  const beside = optionsBeside(site)[0]?.plain.text.trim() ?? '';
  const newText = inCaseOf(beside.charAt(0) || cut(text, span), example);
  const edits = [{ span, newText }];
  return [
    {
      kind: 'rewrite',
      title: `Write \u201C${newText}\u201D`,
      edits,
      tested: false,
      faithful: true,
    },
  ];
}

/** No other option of its list is chosen as well. */
export function isOnlyAnswer({ passage, passages }: Site): boolean {
  const { list } = passage.context;
  return !passages.some(
    (other) =>
      other !== passage && other.context.list?.id === list?.id && other.context.task === 'ticked',
  );
}

/** The options that stand in its list and are not chosen. */
export function optionsBeside({ passage, passages }: Site): readonly Passage[] {
  const { list, task } = passage.context;
  return passages.filter(
    (other) =>
      other.kind === 'item' &&
      other.context.list?.id === list?.id &&
      other.context.list?.index !== list?.index &&
      (task === undefined || other.context.task === 'open'),
  );
}

/** Another option says what some fact bears out. */
function isRight(site: Site, knowledge: Knowledge, other: Passage): boolean {
  const { claim, world } = site;
  const units = readUnits(tokenize(other.plain.text), world.lexicon, world.repair);
  const concepts = units.flatMap(conceptsOf);
  const isSaidOf = concepts.some(
    (concept) => concept !== claim.subject && world.isA(concept, claim.subject),
  );
  switch (claim.relation) {
    case 'affects-only':
    case 'spares':
      return BOTH.test(other.plain.text) && !/\b(?:spare|not|neither|no)/i.test(other.plain.text);
    case 'quantity':
      return units.some(({ norm }) => isTimeUnit(norm));
    case 'is-a':
      if (claim.shape === 'membership' || isNamed(site))
        return concepts.some(
          (concept) => world.kindOf(concept) === 'disease' && world.isA(concept, claim.object),
        );
      return !isSaidOf && concepts.some((concept) => isBorneOut(site, knowledge, concept));
    case 'primary-pathology':
    case 'due-to':
      if (isOfOtherLevel(site, other)) return false;
      return concepts.some(
        (concept) => world.kindOf(concept) === 'lesion' && isBorneOut(site, knowledge, concept),
      );
    default:
      return false;
  }
}

/** Loss of anterior horn cells, where the sign asked for is one of the upper motor neurons. */
function isOfOtherLevel({ claim, world }: Site, { plain }: Passage): boolean {
  return isOfUpper(world, claim.subject) && LOWER.test(plain.text) && !BOTH.test(plain.text);
}

const LOWER = /\b(?:anterior[- ]horn|lower motor|LMNs?)\b/i;

const BOTH = /\bboth\b|upper (?:and|\+|&) lower|UMN (?:and|\+|&) LMN/i;

/** The option is the disease, and the question asks for the class. */
export function isNamed({ words, world, claim }: Site): boolean {
  return words.some((word) => [...word.names].some((concept) => world.isA(concept, claim.subject)));
}

/** The tick is taken out here and set there. */
function ticked({ text }: Site, from: Passage, to: Passage): Rewrite['edits'] | undefined {
  const here = boxOf(text, from);
  const there = boxOf(text, to);
  if (!here || !there) return undefined;
  return [
    { span: here, newText: ' ' },
    { span: there, newText: cut(text, here) },
  ].sort((a, b) => a.span.start - b.span.start);
}

/** What stands between the brackets before an item. */
export function boxOf(text: string, { source }: Passage): Span | undefined {
  const line = text.lastIndexOf('\n', source.start - 1) + 1;
  const box = /\[[xX ]\](?=[ \t]+$)/.exec(text.slice(line, source.start));
  const start = line + (box?.index ?? 0) + 1;
  return box ? { start, end: start + 1 } : undefined;
}

/** The words of two options, without their letters, in each other's place. */
function exchanged({ text, passage }: Site, other: Passage): Rewrite['edits'] | undefined {
  const own = wordsOf(text, passage);
  const theirs = wordsOf(text, other);
  if (!own || !theirs) return undefined;
  return [
    { span: own, newText: cut(text, theirs) },
    { span: theirs, newText: cut(text, own) },
  ].sort((a, b) => a.span.start - b.span.start);
}

function wordsOf(text: string, { source }: Passage): Span | undefined {
  const said = cut(text, source);
  const marker = /^[\s*_]*\(?[A-Ha-h][.)][ \t]+/.exec(said)?.[0].length ?? 0;
  const own = said.slice(marker).trimEnd();
  if (own === '' || /[\n[\]`|<>*_^@]/.test(own)) return undefined;
  return { start: source.start + marker, end: source.start + marker + own.length };
}
