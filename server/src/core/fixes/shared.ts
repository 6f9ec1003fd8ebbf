import type { Clause } from '../language/parse.ts';
import type { Edit, Fact } from '../model.ts';
import { cut } from '../text/spans.ts';
import { startsWithVowel } from './articles.ts';
import { isWrong } from './reclass.ts';
import type { Rewrite } from './rewrite.ts';
import { conceptsOf, spanOfWords, wordsIn, type Site, type Word } from './site.ts';

/**
 * "MS and ALS are demyelinating diseases" becomes "MS is a demyelinating disease, and ALS is a
 * neurodegenerative one": each of those that shared the class gets its own.
 */
export function splitSubject(site: Site, fact: Fact): Rewrite | undefined {
  const { claim, words, text, body } = site;
  const { adjective } = fact.fixes;
  if (claim.relation !== 'is-a' || claim.negated || adjective === undefined) return undefined;
  const clause = site.clauses.find((one) => isShared(site, one));
  const be = clause?.verb && words[clause.verb.from];
  const object = wordsIn(site, claim.objectSpan);
  const wrong = object.find((word) => isWrong(site, word));
  const last = object.at(-1);
  if (!clause?.subject || !be || !wrong || !last || !/^(?:are|were)$/.test(be.norm))
    return undefined;
  const plain = object.every(
    (word) =>
      word === wrong || /^(?:both|all|diseases|disorders|conditions|illnesses)$/.test(word.norm),
  );
  if (!plain || object.filter((word) => isWrong(site, word)).length > 1) return undefined;
  const members = clause.subject.members.map(({ from, to }) =>
    words.slice(from, to).filter(({ norm }) => norm !== 'both'),
  );
  const own = members.findIndex((member) => member.some((word) => isSubject(site, word)));
  const mine = members[own];
  const others = members
    .filter((_, at) => at !== own)
    .map((member) => cut(text, spanOfWords(member)));
  if (!mine || others.length === 0 || members.some((member) => member.length === 0))
    return undefined;
  const first = words[clause.subject.from];
  if (!first) return undefined;
  const from = words[first.index - 1]?.norm === 'both' ? (words[first.index - 1] ?? first) : first;
  const place = { start: from.source.start, end: last.source.end };
  if (/[[\]`|<*_]/.test(cut(text, place))) return undefined;
  // "… for which markers are known": said of both.
  const next = words[last.index + 1];
  if (next && next.kind !== 'mark' && next.tag !== 'C' && next.source.end <= body.end)
    return undefined;
  const isNoun = last !== wrong || wrong.adjectives.size === 0 || wrong.norm.endsWith('s');
  const single = singular(
    cut(text, spanOfWords(object.filter(({ norm }) => !/^(?:both|all)$/.test(norm)))),
  );
  const many = cut(text, spanOfWords(object.filter(({ norm }) => !/^(?:both|all)$/.test(norm))));
  const is = be.norm === 'are' ? 'is' : 'was';
  const one = others.length === 1;
  const said = one ? (isNoun ? `${articleOf(single)} ${single}` : single) : many;
  const mineSaid = isNoun ? `${articleOf(adjective)} ${adjective} one` : adjective;
  const name = cut(text, spanOfWords(mine));
  const start = `${listed(others)} ${one ? is : be.norm} ${said}`;
  const newText = `${place.start === body.start ? start.charAt(0).toUpperCase() + start.slice(1) : start}, and ${name} ${is} ${mineSaid}`;
  const edits: Edit[] = [{ span: place, newText }];
  return {
    kind: 'rewrite',
    title: `Set ${name} apart as \u201C${adjective}\u201D`,
    edits,
    states: fact,
    tested: false,
    faithful: true,
  };
}

function isShared(site: Site, { subject, verb }: Clause): boolean {
  if (!subject || !verb || subject.members.length < 2) return false;
  const said = site.words.slice(subject.from, subject.to);
  const last = site.words[verb.to - 1];
  return (
    said.some((word) => isSubject(site, word)) &&
    last !== undefined &&
    last.source.end <= site.claim.objectSpan.end
  );
}

function isSubject({ world, claim }: Site, word: Word): boolean {
  return conceptsOf(word).some((concept) => world.isA(concept, claim.subject));
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function singular(phrase: string): string {
  return phrase
    .replace(/illnesses$/, 'illness')
    .replace(/(?<=disease|disorder|condition|myelinopath)s$/, '');
}

function articleOf(phrase: string): string {
  return startsWithVowel(phrase) ? 'an' : 'a';
}
