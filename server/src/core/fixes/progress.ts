import { has } from '../language/tag.ts';
import type { Fact } from '../model.ts';
import { cut, overlaps } from '../text/spans.ts';
import { isOtherDisease } from './doubt.ts';
import { baseOf } from './efficacy.ts';
import type { Rewrite } from './rewrite.ts';
import { isOfWorth } from './worth.ts';
import { conceptsOf, isNumber, type Site, type Word } from './site.ts';

/** "MS slowly turns into ALS" becomes "MS does not turn into ALS": the change itself is denied. */
export function denyProgress(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, text, words, terminal, passage } = site;
  if (claim.relation !== 'progresses-to' || claim.negated) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  if (!/^(?:paragraph|item|definition)$/.test(passage.kind)) return undefined;
  const last = words.findLast((word) => overlaps(claim.objectSpan, word.source));
  const goal = words.findLast(
    (word) => word.index <= (last?.index ?? -1) + 2 && conceptsOf(word).includes(claim.object),
  );
  const verb = words.findLast(
    ({ tag, index }) => tag === 'V' && goal !== undefined && index < goal.index,
  );
  const clause = site.clauses.find(({ verb: group }) => group && words[group.to - 1] === verb);
  const group = words.slice(clause?.verb?.from ?? 0, clause?.verb?.to ?? 0);
  const [start] = group;
  if (!verb || !goal || !start || !clause?.subject || clause.kind === 'relative') return undefined;
  // "gradually *turns*", "often *becomes*": how it was said to happen goes with it.
  if (!group.slice(0, -1).every(({ tag }) => tag === 'R')) return undefined;
  const base = baseOf(verb);
  if (base === undefined) return undefined;
  const tail = tailBehind(site, goal);
  if (!tail) return undefined;
  const auxiliary = has(verb, 'form:third') ? 'does' : 'do';
  const edits = [
    {
      span: { start: start.source.start, end: verb.source.end },
      newText: `${auxiliary} not ${base}`,
    },
  ];
  const end = tail.at(-1)?.source.end;
  if (end !== undefined) edits.push({ span: { start: goal.source.end, end }, newText: '' });
  if (edits.some(({ span }) => /[[\]`|<>{}"\u201C\u201D*_()]/.test(cut(text, span))))
    return undefined;
  return {
    kind: 'deny',
    title: `Write \u201C${auxiliary} not ${base}\u201D`,
    edits,
    states: fact,
    reach: end ?? goal.source.end,
    tested: false,
    // "Left untreated, MS …": the denial would hold on that condition alone.
    faithful: !words
      .slice(0, clause.subject.from)
      .some(
        ({ tag, norm }) =>
          tag === 'V' || /^(?:if|unless|without|once|when|left(?: .+)?)$/.test(norm),
      ),
  };
}

/** When, how and why it was said to happen, which goes; undefined where more is said there. */
function tailBehind(site: Site, { index }: Word): readonly Word[] | undefined {
  const { words, body } = site;
  const rest = words.slice(index + 1).filter(({ source }) => source.end <= body.end);
  const end = rest.findIndex((word, at) => isEnd(word, rest[at + 1]));
  const tail = end < 0 ? rest : rest.slice(0, end);
  if (tail.some((word) => isOtherDisease(site, word))) return undefined;
  const told = tail.filter((word) => !isNumber(word));
  return isOfWorth(site, told) ? undefined : tail;
}

/** A mark or "and", but not the comma of "…, as inflammation spreads", nor the "or" of "or so". */
function isEnd({ kind, tag, norm }: Word, next: Word | undefined): boolean {
  if (norm === ',') return !/^(?:as|once|when|because|until)$/.test(next?.norm ?? '');
  return kind === 'mark' || (tag === 'C' && norm !== 'or');
}
