import type { Edit, Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { fitArticle, inCaseOf } from './articles.ts';
import { isCounted, isSuperlative } from './members.ts';
import { isWrong } from './reclass.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, type Site, type Word } from './site.ts';

/**
 * "two demyelinating diseases, MS and ALS", "both are demyelinating": a class that is said of others,
 * too, which do belong to it, becomes one that holds of all.
 */
export function nameShared(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, words, text, terminal } = site;
  const { shared } = fact.fixes;
  if (claim.relation !== 'is-a' || claim.negated || shared === undefined) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const [wrong, ...more] = words.filter((word) => isWrong(site, word));
  if (!wrong || more.length > 0 || !isOfSeveral(site, wrong) || !isAlone(site, wrong))
    return undefined;
  if (words.some(isSuperlative) || words.some((word) => isOfClass(site, word, wrong)))
    return undefined;
  if (words.some(({ norm }) => SETS_APART.test(norm)) || isNamedNear(site, shared))
    return undefined;
  const old = cut(text, wrong.source);
  const newText = inCaseOf(old, wrong.adjectives.size > 0 ? shared : `${shared} ${headOf(wrong)}`);
  const edits: Edit[] = [
    ...fitArticle(words[wrong.index - 1], newText),
    { span: wrong.source, newText },
  ];
  return {
    kind: 'rewrite',
    title: `Write \u201C${newText}\u201D`,
    edits,
    tested: false,
    faithful: true,
  };
}

/** It is said of several: a plural, or a class that others are said to be in as well. */
function isOfSeveral(site: Site, wrong: Word): boolean {
  const { words, world, claim } = site;
  const isPronoun = words.some(
    ({ norm, index }) => index < wrong.index && /^(?:both|these|they)$/.test(norm),
  );
  if (isPronoun) return true;
  const isOfOthers = words.some(
    (word) =>
      word !== wrong &&
      [...word.names].some(
        (concept) =>
          world.kindOf(concept) === 'disease' &&
          world.isA(concept, claim.object) &&
          !world.isA(concept, claim.subject),
      ),
  );
  return isOfOthers && (claim.shape === 'classing' || isPlural(site, wrong));
}

/** "demyelinating *diseases*", "*are* demyelinating" */
function isPlural({ words }: Site, { index, norm }: Word): boolean {
  const head = words[index + 1]?.norm ?? '';
  const verb = words[index - 1]?.norm ?? '';
  return /(?:diseases|disorders|conditions|illnesses)\b/.test(`${norm} ${head}`) || verb === 'are';
}

/** A contrast, or an order in which each is told its own. */
const SETS_APART =
  /^(?:not|nor|neither|unlike|respectively|closer|rather than|whereas|one|ones|nevertheless)$/;

/** "disorders of the nervous system. Both are *neurological*": it would be said twice. */
function isNamedNear({ text, body, passage }: Site, shared: string): boolean {
  const before = text.slice(Math.max(passage.source.start, body.start - 200), body.end);
  return before.includes(shared) || /\bnervous system\b/i.test(before);
}

/** Nothing beside it that tells more of the class: "autoimmune, demyelinating", "primary demyelinating". */
function isAlone({ words, world }: Site, { index }: Word): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  const tells = (word: Word | undefined): boolean =>
    word !== undefined &&
    conceptsOf(word).some((concept) => /^(?:class|lesion)$/.test(world.kindOf(concept) ?? ''));
  if (tells(before) || tells(after)) return false;
  // "the *four* demyelinating diseases" are no longer four.
  if (before && isCounted(before) && words[index - 2]?.norm === 'the') return false;
  if (after && !/^(?:N|P|C|W|B|R)$/.test(after.tag) && after.kind !== 'mark') return false;
  if (after?.tag === 'N' && !HEADS.test(after.norm)) return false;
  return !before || !/^(?:not|non|no|more|most|less|or|,|-)$/.test(before.norm);
}

const HEADS = /\b(?:diseases?|disorders?|conditions?|illness(?:es)?|deseases?|dz)\b/;

/** The tissue or lesion that makes the class, named once more. */
function isOfClass({ world }: Site, word: Word, wrong: Word): boolean {
  return (
    word !== wrong &&
    conceptsOf(word).some((concept) => /^(?:lesion|tissue)$/.test(world.kindOf(concept) ?? ''))
  );
}

/** "myelin *disorders*", "*diseases* of myelin" */
function headOf({ norm }: Word): string {
  return HEADS.exec(norm)?.[0] ?? 'disease';
}
