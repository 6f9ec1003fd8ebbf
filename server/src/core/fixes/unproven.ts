import { has } from '../language/tag.ts';
import type { Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { isTakenUp } from './around.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfAuthor } from './sentence.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';
import { stretchOf } from './stretch.ts';

/**
 * "The standard therapy of ALS is cyclophosphamide" becomes "Cyclophosphamide is not established as
 * a treatment for ALS": where the verb cannot be put in doubt, the therapy is named once more.
 */
export function callUnproven(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, terminal, passage, body } = site;
  const { doubt } = fact.fixes;
  if (claim.relation !== 'treats' || claim.negated || doubt === undefined) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  if (!/^(?:paragraph|item|definition)$/.test(passage.kind)) return undefined;
  const { span, isOwn, isShared } = stretchOf(site, fact);
  const gone = wordsIn(site, span);
  const therapy = gone.filter((word) => isTherapy(site, word));
  const [named] = therapy;
  const disease = gone.find((word) => isDisease(site, word));
  if (!named || !disease || !isOwn || isShared || !isOfAuthor(site) || isTakenUp(site, fact))
    return undefined;
  if (
    gone.some((word) => word.tag === 'V' && has(word, 'form:past') && !has(word, 'form:participle'))
  )
    return undefined;
  if (therapy.length > 1 || /[[\]`|<>{}"\u201C\u201D*_]/.test(cut(text, span))) return undefined;
  const be = /(?:steroids|immunoglobulins|interferons|drugs|infusions|pulses)$/.test(named.norm)
    ? 'are'
    : 'is';
  const name = cut(text, spanOfWords([named])).replace(/\s+/g, ' ');
  const opens = span.start === body.start;
  const first = opens ? name.charAt(0).toUpperCase() : name.charAt(0);
  const where = cut(text, disease.source).replace(/\s+/g, ' ');
  const newText = `${first}${name.slice(1)} ${be} ${doubt} as a treatment for ${where}`;
  return {
    kind: 'rewrite',
    title: `Write \u201C${newText}\u201D`,
    edits: [{ span, newText }],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

function isTherapy({ world, claim }: Site, word: Word): boolean {
  return [...word.names].some(
    (concept) =>
      /^(?:drug|therapy)$/.test(world.kindOf(concept) ?? '') && world.isA(concept, claim.subject),
  );
}

function isDisease({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.isA(concept, claim.object));
}
