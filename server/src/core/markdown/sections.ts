import { definedBy, wanted, type Piece, type Pieces, type Title } from './pieces.ts';

/**
 * The pieces under one heading, and what else is needed to read them: the headings above, the places that
 * refer to its notes, and the answer keys that follow. What two sections with the same values say is the same.
 */
export interface Section {
  readonly own: readonly Loan[];
  /** Before it, in the order in which it is read. */
  readonly lent: readonly Loan[];
  /** What it goes on from where that is no part of the document: its pronouns may stand for what is named there. */
  readonly heard: readonly Loan[];
  readonly keys: readonly Loan[];
  /** What follows it where that is no part of the document: it may answer or judge what is said in it. */
  readonly below: readonly Loan[];
}

/** A piece, where it stands in the source, and the labels that others define for it. */
export interface Loan {
  readonly piece: Piece;
  readonly at: number;
  readonly labels: string;
}

/** What stands above and below a document and is no part of it. */
export interface Around {
  readonly above: Above;
  /** Their places are counted from its end. */
  readonly below: readonly Loan[];
}

/** What stands above it. */
export interface Above {
  /** The headings that stand over its beginning. */
  readonly trail: readonly Heading[];
  /** What it goes on from, and what that is read with. */
  readonly open: Pick<Section, 'lent' | 'heard'>;
}

interface Heading extends Loan {
  readonly depth: number;
}

/** What some pieces lend to a document that follows them; their places are counted back from its start. */
export function aboveOf({ source, pieces, starts }: Pieces): Above {
  let trail: readonly Heading[] = [];
  pieces.forEach((piece, index) => {
    const by = (starts[index] ?? 0) - source.length;
    for (const title of piece.titles())
      trail = [
        ...above(trail, title),
        { piece: title.piece, at: by + title.start, labels: '', depth: title.depth },
      ];
  });
  const last = sectionsOf({ source, pieces, starts }).at(-1);
  const before = (loan: Loan): Loan => ({ ...loan, at: loan.at - source.length });
  const open = { lent: last?.lent.map(before) ?? [], heard: last?.own.map(before) ?? [] };
  return { trail, open };
}

/** What some pieces lend to a document before them: all up to the first heading that opens no answer key. */
export function belowOf(pieces: Pieces): readonly Loan[] {
  const [first, ...others] = sectionsOf(pieces);
  if (!first || (opensHeaded(first.own) && !opensKey(first.own))) return [];
  const ends = others.findIndex(({ own }) => !opensKey(own));
  return [first, ...(ends < 0 ? others : others.slice(0, ends))].flatMap(({ own }) => own);
}

/** Sorts the pieces of a document into sections, in order and together all of it. */
export function sectionsOf({ source, pieces, starts }: Pieces, around?: Around): Section[] {
  const defined = definedBy(pieces);
  const loan = (piece: Piece, at: number): Loan => ({ piece, at, labels: wanted(piece, defined) });
  const ground: Ground = { divs: 0, hidden: false };
  const groups: {
    readonly trail: readonly Loan[];
    readonly heard: readonly Loan[];
    readonly own: Loan[];
    readonly from: number;
  }[] = [];
  const trails: (readonly Loan[])[] = [];
  const over = around?.above;
  let trail: readonly Heading[] = over?.trail ?? [];
  pieces.forEach((piece, index) => {
    const at = starts[index] ?? 0;
    const titles = piece.titles();
    const opens = (piece.headed || titles[0]?.start === 0) && ground.divs === 0 && !ground.hidden;
    if (opens) trail = above(trail, titles[0]);
    if (opens) groups.push({ trail, heard: [], own: [], from: index });
    else if (groups.length === 0)
      groups.push({
        trail: over?.open.lent ?? [],
        heard: over?.open.heard ?? [],
        own: [],
        from: index,
      });
    groups.at(-1)?.own.push(loan(piece, at));
    trails.push(trail);
    for (const title of titles)
      trail = [
        ...above(trail, title),
        { ...loan(title.piece, at + title.start), depth: title.depth },
      ];
    follow(ground, piece);
  });
  const called = callersOf(pieces);
  const keyed = groups.map(({ own }) => opensKey(own));
  const after = around?.below.map((each) => ({ ...each, at: each.at + source.length })) ?? [];
  return groups.map(({ trail: headings, heard, own, from }, index) => {
    const keys: Loan[] = [];
    let next = index + 1;
    for (; keyed[next] === true; next++) keys.push(...(groups[next]?.own ?? []));
    const below = next === groups.length ? after : [];
    const callers = called
      .get(from)
      ?.filter((caller) => caller < from) // one of its own is read anyway
      .flatMap((caller) => {
        const piece = pieces[caller];
        return piece ? [...(trails[caller] ?? []), loan(piece, starts[caller] ?? 0)] : [];
      });
    return { own, lent: [...(callers ?? []), ...headings], heard, keys, below };
  });

  function callersOf(all: readonly Piece[]): ReadonlyMap<number, readonly number[]> {
    const lastCall = new Map<string, number>();
    const callers = new Map<number, number[]>();
    let group = -1;
    all.forEach((piece, at) => {
      if (groups[group + 1]?.from === at) group++;
      const from = groups[group]?.from ?? 0;
      for (const label of piece.definitions()) {
        const caller = lastCall.get(label);
        if (caller === undefined) continue;
        const known = callers.get(from);
        if (!known) callers.set(from, [caller]);
        else if (!known.includes(caller)) known.push(caller);
      }
      for (const label of piece.calls()) lastCall.set(label, at);
    });
    return callers;
  }
}

/** True where both are read alike, wherever they stand. */
export function readsAlike(a: Section, b: Section): boolean {
  return PARTS.every((part) => areAlike(a[part], b[part]));
}

/** True of two that read alike where they stand at the same places too. */
export function standsAlike(a: Section, b: Section): boolean {
  const stand = (some: readonly Loan[], others: readonly Loan[]): boolean =>
    some.every(({ at }, index) => at === others[index]?.at);
  return PARTS.every((part) => stand(a[part], b[part]));
}

const PARTS = ['own', 'lent', 'heard', 'keys', 'below'] as const;

function areAlike(a: readonly Loan[], b: readonly Loan[]): boolean {
  return a.length === b.length && a.every((loan, at) => isSameLoan(loan, b[at]));
}

/** True of one piece that is read alike in two sections. */
export function isSameLoan({ piece, labels }: Loan, other: Loan | undefined): boolean {
  return piece === other?.piece && labels === other.labels;
}

function opensHeaded([first]: readonly Loan[]): boolean {
  return first?.piece.titles()[0]?.start === 0 || first?.piece.headed === true;
}

function opensKey([first]: readonly Loan[]): boolean {
  return first?.piece.titles()[0]?.opensKey === true;
}

/** The headings that stand over a heading. */
function above<Over extends { readonly depth: number }>(
  trail: readonly Over[],
  title: Title | undefined,
): readonly Over[] {
  const kept = trail.findIndex(({ depth }) => depth >= (title?.depth ?? 1));
  return kept < 0 ? trail : trail.slice(0, kept);
}

/** What may hold across headings: a div or a comment of Obsidian's. */
interface Ground {
  divs: number;
  hidden: boolean;
}

/** Follows what a piece opens and closes; in doubt it stays open, and no section begins. */
function follow(ground: Ground, piece: Piece): void {
  const { divs, comments } = piece.marks() ?? {};
  const { text } = piece;
  if (divs)
    for (const [, before, after] of text.matchAll(DIV)) {
      if (before !== '') ground.divs = Infinity;
      else if (after !== '') ground.divs++;
      else ground.divs = Math.max(0, ground.divs - 1);
    }
  if (comments && (ground.hidden || COMMENT.test(text)))
    ground.hidden = ground.hidden !== (text.split('%%').length % 2 === 0);
}

const DIV = /(?<=^|[\r\n])([ \t>*+-]*(?:\d{1,9}[.)][ \t]+)?):{3,}[ \t]*([^\s:]?)/g;
const COMMENT = /(?:^|[\r\n])[ \t>*+-]*%%/;
