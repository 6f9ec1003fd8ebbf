/** A word, number or mark of a passage; offsets are into the passage's plain text. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower-cased, unaccented, soft hyphens gone, hyphens and apostrophes made plain. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  /** False where the token is glued to the one before it. */
  readonly spaced: boolean;
}

/** Cuts plain text into tokens. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole] = match;
    const start = match.index;
    const groups = match.groups ?? {};
    const kind =
      groups.number !== undefined ? 'number' : groups.mark !== undefined ? 'mark' : 'word';
    const norm =
      kind === 'mark'
        ? normalizeMark(whole, text, start)
        : kind === 'number'
          ? whole.replaceAll(',', '')
          : normalizeWord(whole);
    if (norm !== '')
      tokens.push({
        text: whole,
        norm,
        kind,
        start,
        end: start + whole.length,
        spaced: start > end || start === 0,
      });
    end = start + whole.length;
  }
  return tokens;
}

/** The form under which a word stands in every lexicon. */
export function normalizeWord(word: string): string {
  let norm = word;
  if (!ASCII.test(norm)) {
    norm = norm
      .normalize('NFKD')
      .replace(IGNORABLE, '')
      .replace(/[\u2018\u2019\u02BC\u2032]/g, "'");
  }
  norm = norm.toLowerCase();
  return norm.includes('.') ? norm.replaceAll('.', '') : norm;
}

const ASCII = /^[\x20-\x7E]*$/;
/** Combining marks, soft hyphens and zero-width characters. */
const IGNORABLE = /[\u0300-\u036F\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Joiners and soft hyphens, which a word may hold unseen. */
const UNSEEN = String.raw`\u00AD\u200B-\u200D\u2060`;

/** What a token may be; of several that fit at a place, the first. */
const TOKEN_PARTS: readonly string[] = [
  // Short forms with a slash: "d/t", "w/o".
  String.raw`\b(?:[dbcrhs]\/[otcwp]|w\/o?)(?![\p{L}\p{N}])`,
  // Dotted abbreviations: "e.g.", "A.L.S."
  String.raw`\b\p{L}(?:\.\p{L}){1,5}\.?(?![\p{L}\p{N}])`,
  // Possessive and contracted endings: "ALS's", "it's".
  String.raw`(?<=[\p{L}\p{N}.])['\u2019](?:s|re|ve|ll|d|m)(?![\p{L}])`,
  // Words, with digits inside, "SOD1", or contracted, "isn't".
  String.raw`\p{L}[\p{L}\p{M}\p{N}${UNSEEN}]*?(?:n['\u2019]t(?!\p{L})|(?![\p{L}\p{M}\p{N}${UNSEEN}]))`,
  // Numbers: "1,000", "2.5".
  String.raw`(?<number>\p{N}+(?:[.,]\p{N}+)*)`,
  // Arrows, dots, unequal signs, and any other mark.
  String.raw`(?<mark>->|<-(?!-)|=>|--+>?|\.{3}|!=|\/=|[^\s])`,
];

const TOKEN = new RegExp(TOKEN_PARTS.join('|'), 'giu');

/** One mark for all that mean the same: arrows, dots, quotation marks, dashes. */
function normalizeMark(mark: string, text: string, at: number): string {
  if (ARROWS.has(mark)) return '\u2192';
  if (mark === '\u21D0' || mark === '<-') return '\u2190';
  if (mark === '!=' || mark === '/=') return '\u2260';
  if (mark === '...') return '\u2026';
  if (/^[\u201C\u201D\u201E\u00AB\u00BB]$/.test(mark)) return '"';
  if (mark === '\u2018' || mark === '\u2019') return "'";
  if (/^[-\u2010-\u2015\u2212]+$/.test(mark)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    // Glued on both sides it joins words or numbers; otherwise it is a dash.
    return /\S/.test(before) && /\S/.test(after) && mark !== '\u2014' && mark.length === 1
      ? '-'
      : '\u2013';
  }
  return mark;
}

const ARROWS = new Set([
  '->',
  '=>',
  '-->',
  '\u2192',
  '\u21D2',
  '\u27A1',
  '\u279C',
  '\u2794',
  '\u2B95',
]);
