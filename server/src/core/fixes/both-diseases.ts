import type { Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { isTakenUp } from './around.ts';
import { capitalized, startsWithVowel } from './articles.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfAuthor } from './sentence.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';
import { stretchOf } from './stretch.ts';

/**
 * "ALS, as well as MS, belongs to the demyelinating diseases" becomes "MS is a demyelinating disease,
 * whereas ALS is a neurodegenerative disease …": where the class of both cannot be put right in one
 * word, each is told its own.
 */
export function tellBoth(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, world, body, passage, terminal } = site;
  const { noun } = fact.fixes;
  if (claim.relation !== 'is-a' || claim.negated || noun === undefined) return undefined;
  if (!/^(?:paragraph|item)$/.test(passage.kind) || !terminal || cut(text, terminal) === '?')
    return undefined;
  const { span, isOwn, isShared } = stretchOf(site, fact);
  if (!isOwn || !isShared || !isOfAuthor(site) || isTakenUp(site, fact)) return undefined;
  const gone = wordsIn(site, span);
  if (
    gone.some(
      ({ norm, tag }) => /^(?:not|nor|neither|respectively|whereas)$/.test(norm) || tag === 'G',
    )
  )
    return undefined;
  // "… for which markers are known": said of both.
  const end = Math.max(claim.span.end, claim.objectSpan.end);
  const tail = gone.filter(({ source }) => source.start >= end);
  const isInferred = tail.some(({ norm }) => /^(?:so|hence|therefore|thus)$/.test(norm));
  if (!isInferred && tail.some(({ tag }) => /^[NAV]$/.test(tag))) return undefined;
  const named = gone.filter((word) => isDisease(site, word));
  const own = named.filter((word) => isOf(site, word, claim.subject));
  const others = named.filter((word) => !own.includes(word));
  const [mine] = own;
  if (!mine || own.length > 1 || others.length === 0) return undefined;
  if (!others.every((word) => isOf(site, word, claim.object))) return undefined;
  if (/[[\]`|<>{}"\u201C\u201D*_]/.test(cut(text, span))) return undefined;
  const kind = world.concept(claim.object)?.label.toLowerCase() ?? '';
  if (!/^[a-z ]+$/.test(kind)) return undefined;
  const nameOf = (word: Word): string => cut(text, spanOfWords([word])).replace(/\s+/g, ' ');
  const names = others.map(nameOf);
  const last = names.pop() ?? '';
  const all = names.length === 0 ? last : `${names.join(', ')} and ${last}`;
  const article = startsWithVowel(kind) ? 'an' : 'a';
  const first = names.length === 0 ? `${all} is ${article} ${kind}` : `${all} are ${kind}s`;
  const sentence = `${first}, whereas ${nameOf(mine)} is ${noun}`;
  const newText = span.start === body.start ? capitalized(sentence) : sentence;
  return {
    kind: 'rewrite',
    title: `Write \u201C${nameOf(mine)} is ${noun}\u201D`,
    edits: [{ span, newText }],
    states: fact,
    reach: span.end,
    tested: false,
    faithful: true,
  };
}

function isDisease({ world, claim }: Site, word: Word): boolean {
  return [...word.names].some(
    (concept) =>
      world.kindOf(concept) === 'disease' ||
      (concept !== claim.object &&
        world.isA(concept, claim.object) &&
        world.kindOf(concept) !== 'class'),
  );
}

function isOf({ world }: Site, word: Word, concept: string): boolean {
  return conceptsOf(word).some((named) => world.isA(named, concept));
}
