import type { Passage } from '../markdown/passage.ts';
import type { Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { inCaseOf } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/**
 * "| demyelinating neuropathy | always |", "CIDP: an expected companion of ALS": what a note calls
 * a usual feature takes the fact's own words for how usual it is.
 */
export function callUntypical(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, passage, words, body } = site;
  const { short } = fact.fixes;
  if (claim.relation !== 'has-feature' || claim.negated || short === undefined) return undefined;
  if (words.some(({ tag }) => /^(?:B|M|H|W|S|G)$/.test(tag)) || isOfWhole(passage))
    return undefined;
  const label = words.findLastIndex(({ norm }) => /^[:=]$/.test(norm));
  if (passage.kind !== 'cell' && label < 0) return undefined;
  const value = words.slice(label + 1).filter(({ source }) => source.end <= body.end);
  const name = value.findLastIndex((word) => isFeature(site, word));
  const told = value.slice(name + 1);
  const from = told.findIndex((word) => USUAL.test(word.norm));
  const gone = withLead(value, name + 1 + from);
  const [first] = gone;
  if (from < 0 || !first || value.some(isNumber)) return undefined;
  // "demyelinating neuropathy *in the upper limbs*, as a rule": all that is left is the name.
  const kept = value.slice(0, value.indexOf(first));
  if (name < 0 ? kept.length > 0 : kept.at(-1) !== value[name]) return undefined;
  const before = kept.at(-1);
  const said = { start: before?.source.end ?? first.source.start, end: spanOfWords(gone).end };
  // "very common (core feature)": the bracket goes with what it closes.
  const isOpen = cut(text, said).includes('(') && text.charAt(said.end) === ')';
  const span = isOpen ? { ...said, end: said.end + 1 } : said;
  if (/[[\]`|<>{}"\u201C\u201D*_]/.test(cut(text, span))) return undefined;
  return {
    kind: 'deny',
    title: `Write \u201C${short}\u201D`,
    edits: [
      {
        span,
        newText: before ? `, ${short}` : inCaseOf(cut(text, first.source), short),
      },
    ],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

/** Words for what is met with as a rule. */
const USUAL =
  /^(?:always|typical|typically|usual|usually|common|core|defining|expected|regular|frequent|constant|characteristic|hallmark|(?:nearly |almost )?(?:every|all)|nearly|most|rule|as a rule)$/;

/** From the words that lead up to it: "in the typical case", ", usual part of the picture". */
function withLead(value: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (
    from > 0 &&
    /^(?:,|in|as|an?|the|very|almost|nearly|of|part|most)$/.test(value[from - 1]?.norm ?? '')
  )
    from--;
  return value.slice(from);
}

/** A triad, or the core of the disease: an item that is not typical has no place there. */
function isOfWhole({ context, kind }: Passage): boolean {
  const labels = [context.headings.at(-1), context.leadIn, ...context.parents];
  return (
    kind !== 'cell' &&
    labels.some((label) => /\b(?:triad|core|criteria|hallmarks?)\b/i.test(label?.plain.text ?? ''))
  );
}

function isFeature({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.isA(concept, claim.object));
}
