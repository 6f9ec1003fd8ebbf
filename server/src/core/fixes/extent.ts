import { tokenize } from '../language/tokens.ts';
import { readUnits } from '../language/units.ts';
import type { Edit, Fact, Knowledge } from '../model.ts';
import { contains, cut, hull } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import { leans } from './both-neurons.ts';
import { leavesDoubt } from './doubt.ts';
import { reworded, type Rewrite } from './rewrite.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';

/** "affects only upper motor neurons" and "spares the upper motor neurons" name both kinds. */
export function widenExtent(site: Site, knowledge: Knowledge, fact: Fact): Rewrite | undefined {
  const { claim } = site;
  const { noun } = fact.fixes;
  if (noun === undefined || claim.negated || !namesTissue(site, noun)) return undefined;
  const edits =
    claim.relation === 'affects-only'
      ? withoutOnly(site, noun)
      : claim.relation === 'spares'
        ? struckToo(site, noun)
        : undefined;
  if (!edits || leavesDoubt(site, knowledge, claim.objectSpan)) return undefined;
  if (leans(site, hull(...edits.map(({ span }) => span)), true)) return undefined;
  return reworded(noun, edits, fact);
}

/** The wording names what is struck, and not a class of diseases. */
export function namesTissue({ world }: Site, wording: string): boolean {
  const kinds = readUnits(tokenize(wording), world.lexicon, world.repair)
    .flatMap(conceptsOf)
    .map((concept) => world.kindOf(concept));
  return kinds.includes('tissue') && !kinds.includes('class');
}

const STRIKING = /^(?:affect|damage|involve|strike|destroy|attack|kill)(?:s|es|ed|ing)?$/;

function withoutOnly(site: Site, noun: string): Edit[] | undefined {
  const { claim, text, words } = site;
  const all = wordsIn(site, claim.span);
  const only = all.filter(({ norm }) => /^(?:only|solely|exclusively|purely)$/.test(norm));
  const [word] = only;
  const verb = all.find(({ norm }) => STRIKING.test(norm));
  if (!word || only.length > 1 || !verb) return undefined;
  const object = wordsIn(site, claim.objectSpan).filter((part) => part !== word);
  const [first] = object;
  const last = object.at(-1);
  if (!first || !last || object.some(isUnfit)) return undefined;
  const beforeObject = Math.max(verb.index, word.index);
  if (Math.abs(verb.index - word.index) !== 1 || first.index !== beforeObject + 1) return undefined;
  const next = words[word.index + 1];
  if (!next) return undefined;
  const span = spanOfWords(object);
  const gone = { start: word.source.start, end: next.source.start };
  if (!/^[\w\s]+$/.test(cut(text, gone))) return undefined;
  return next === first
    ? [{ span: { start: gone.start, end: span.end }, newText: noun }]
    : [
        { span: gone, newText: '' },
        { span, newText: noun },
      ];
}

const STRUCK: Readonly<Record<string, string>> = {
  spares: 'affects',
  spare: 'affect',
  spared: 'affected',
};

/** The wording names two kinds: its verb is plural. */
const PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

function struckToo(site: Site, noun: string): Edit[] | undefined {
  const { claim, text } = site;
  const verb = wordsIn(site, claim.span).find(({ norm }) => norm in STRUCK);
  const object = wordsIn(site, claim.objectSpan);
  const struck = verb && STRUCK[verb.norm];
  if (!verb || struck === undefined || object.length === 0 || object.some(isUnfit))
    return undefined;
  if (contains(claim.objectSpan, verb.source)) return undefined;
  // "spares the upper ones *entirely*": of what is spared, and not of what is struck.
  const degree = site.words[(object.at(-1)?.index ?? 0) + 1];
  const span = spanOfWords(degree && WHOLLY.test(degree.norm) ? [...object, degree] : object);
  const before = site.words[verb.index - 1];
  // "only spares", "usually spares" would turn into another claim.
  if (before?.tag === 'R') return undefined;
  const named = { span, newText: inCaseOf(cut(text, span).charAt(0), noun) };
  const changed = { span: verb.source, newText: struck };
  if (span.start > verb.source.start) return [changed, named];
  const plural = before && PLURAL[before.norm];
  return [
    named,
    ...(before && plural !== undefined ? [{ span: before.source, newText: plural }] : []),
    changed,
  ];
}

const WHOLLY = /^(?:altogether|completely|entirely|totally|wholly)$/;

function isUnfit({ tag }: Word): boolean {
  return /^(?:V|B|M|H|D|S|W|G|NUM|X|C)$/.test(tag);
}
