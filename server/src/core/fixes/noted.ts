import { isTimeUnit } from '../claims/relations/quantities/durations.ts';
import type { Rewrite } from './rewrite.ts';
import type { Edit } from '../model.ts';
import { cut, hull } from '../text/spans.ts';
import { without } from './list.ts';
import { conceptsOf, isNumber, spanOfWords, type Site, type Word } from './site.ts';

/**
 * "IVIG works in CIDP, MMN and ALS" loses ALS: what is right of the other diseases stays as the author
 * has it.
 */
export function takeOutIndication(site: Site): Rewrite | undefined {
  const { claim, words, world, text, terminal } = site;
  if (claim.relation !== 'treats' || claim.negated) return undefined;
  if (terminal && cut(text, terminal) === '?') return undefined;
  const named = words.filter((word) =>
    conceptsOf(word).some((concept) => world.isA(concept, claim.object)),
  );
  const [member] = named;
  if (!member || named.length > 1 || words.some(isOfAll)) return undefined;
  const phrases = phrasesAround(site, member);
  const names = phrases ?? indicationsAround(site, member);
  const at = names?.findIndex((name) => name.includes(member)) ?? -1;
  if (!names || names.length < 2 || at < 0) return undefined;
  const isOfDiseases = names.some(
    (name, index) => index !== at && name.some((word) => isDisease(site, word)),
  );
  const taken = phrases ? withoutPhrase(site, phrases, at) : without(site, names, at);
  const edits = isOfDiseases ? taken : undefined;
  if (!edits) return undefined;
  return {
    kind: 'rewrite',
    title: `Take ${cut(text, spanOfWords(names[at] ?? []))} out of the list`,
    edits,
    tested: false,
    narrows: true,
    faithful: true,
  };
}

/** "in NMO, in pemphigus and in ALS": each with its own "in", by which it can be taken out. */
function phrasesAround({ words, body }: Site, { index }: Word): Word[][] | undefined {
  const own = words.findLast((word) => word.index < index && PLACING.test(word.norm));
  if (!own || words.slice(own.index + 1, index).some(({ tag }) => !/^(?:DT|A|N)$/.test(tag)))
    return undefined;
  const starts = words.filter(({ norm, source }) => norm === own.norm && source.end <= body.end);
  const phrases = starts.map((start, at) => {
    const rest = words.slice(start.index, starts[at + 1]?.index);
    const end = rest.findIndex(
      ({ norm, tag, source }, i) =>
        i > 0 && (norm === ',' || !/^(?:DT|A|N|P|R)$/.test(tag) || source.end > body.end),
    );
    return end < 0 ? rest : rest.slice(0, end);
  });
  const joined = phrases.slice(1).every((phrase, at) => {
    const last = phrases[at]?.at(-1);
    const between = words.slice((last?.index ?? 0) + 1, phrase[0]?.index);
    return (
      between.length > 0 && between.every(({ norm }) => /^(?:,|and|or|also|and also)$/.test(norm))
    );
  });
  return phrases.length > 1 && joined ? phrases : undefined;
}

/** The edits that take one phrase out, with what joins it to those beside it. */
function withoutPhrase(
  { text }: Site,
  phrases: readonly (readonly Word[])[],
  at: number,
): Edit[] | undefined {
  const spans = phrases.map(spanOfWords);
  const own = spans[at];
  const next = spans[at + 1];
  const before = spans[at - 1];
  if (!own || /[[\]*_`|<]/.test(cut(text, hull(...spans)))) return undefined;
  if (next) return [{ span: { start: own.start, end: next.start }, newText: '' }];
  if (!before) return undefined;
  const first = spans[at - 2];
  const gone = { span: { start: before.end, end: own.end }, newText: '' };
  return first
    ? [{ span: { start: first.end, end: before.start }, newText: ' and ' }, gone]
    : [gone];
}

function isOfAll({ norm }: Word): boolean {
  return /^(?:both|all|two|three|each|likewise|same|the same|neither)$/.test(norm);
}

function isDisease({ world }: Site, word: Word): boolean {
  return [...word.names].some((concept) =>
    /^(?:disease|neuropathy)$/.test(world.kindOf(concept) ?? ''),
  );
}

/** What stands behind "in", "of" or "for", parted by commas and "and"; each may have its "in" again. */
function indicationsAround({ words, body }: Site, { index }: Word): Word[][] | undefined {
  let from = index;
  while (from > 0 && isInPhrase(words[from - 1])) from--;
  const governing = words.slice(from, index).find(({ norm }) => PLACING.test(norm));
  if (!governing || !/^(?:V|B|N|A|R)$/.test(words[governing.index - 1]?.tag ?? ''))
    return undefined;
  const names: Word[][] = [[]];
  for (const word of words.slice(governing.index + 1)) {
    if (word.source.end > body.end) break;
    if (!isInPhrase(word)) {
      // A clause of its own: its subject is no member.
      const isLast = words[word.index + 1] === undefined || word.source.end === body.end;
      if (isLast && word.norm.endsWith('s')) names.at(-1)?.push(word);
      else if (/^(?:V|B|M|H|D|PR)$/.test(word.tag)) names.pop();
      break;
    }
    if (word.norm === ',' || word.tag === 'C') {
      if ((names.at(-1)?.length ?? 0) > 0) names.push([]);
      continue;
    }
    const own = names.at(-1);
    if (own?.length === 0 && word.norm === governing.norm && names.length === 2) continue;
    own?.push(word);
  }
  return names.filter((name) => name.length > 0);
}

const PLACING = /^(?:in|of|for|against)$/;

function isInPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'mark') return word.norm === ',';
  return /^(?:N|A|DT|P|C|NUM|R)$/.test(word.tag);
}

/** "UMN, LMN, bulbar, CIDP": what a note lists behind its colon, or in its cell, by commas. */
export function namesNoted(site: Site, { index }: Word): Word[][] | undefined {
  const { words, body } = site;
  const opener = words.findLast((word) => word.index < index && /^[:=]$/.test(word.norm));
  const said = words.filter(
    (word) => word.index > (opener?.index ?? -1) && word.source.end <= body.end,
  );
  if (said.some((word) => isNumber(word) || isTimeUnit(word.norm))) return undefined;
  const names: Word[][] = [[]];
  for (const word of said) {
    if (word.norm === ',') names.push([]);
    else if (/^[.;:()]$/.test(word.norm)) return undefined;
    else if (word.tag === 'C' && names.at(-1)?.length === 0) continue;
    else names.at(-1)?.push(word);
  }
  return names.length > 1 && names.every((name) => isOneMore(site, name)) ? names : undefined;
}

/** "riluzole", "bulbar": not the "monthly" that tells more of the one before. */
function isOneMore({ claim, world }: Site, name: readonly Word[]): boolean {
  if (name.length === 0) return false;
  const kinds = name.flatMap(conceptsOf).map((concept) => world.kindOf(concept));
  if (claim.relation === 'treats')
    return kinds.some((kind) => /^(?:drug|therapy)$/.test(kind ?? ''));
  return kinds.length > 0 || name.length === 1;
}
