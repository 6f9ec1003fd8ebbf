import { isTimeUnit } from '../claims/relations/quantities/durations.ts';
import type { Rewrite } from './rewrite.ts';
import { cut } from '../text/spans.ts';
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
  const names = indicationsAround(site, member);
  const at = names?.findIndex((name) => name.includes(member)) ?? -1;
  if (!names || names.length < 2 || at < 0) return undefined;
  const isOfDiseases = names.some(
    (name, index) => index !== at && name.some((word) => isDisease(site, word)),
  );
  const edits = isOfDiseases ? without(site, names, at) : undefined;
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
