import { definedBy, wanted, type Piece, type Pieces, type Title } from './pieces.ts';

/**
 * The pieces under one heading, and what else is needed to read them: the headings above, the places that
 * refer to its notes, and the answer keys that follow. What two sections with the same values say is the same.
 */
export interface Section {
  readonly own: readonly Loan[];
  /** Before it, in the order in which it is read. */
  readonly lent: readonly Loan[];
  readonly keys: readonly Loan[];
}

/** A piece, where it stands in the source, and the labels that others define for it. */
export interface Loan {
  readonly piece: Piece;
  readonly at: number;
  readonly labels: string;
}

/** Sorts the pieces of a document into sections, in order and together all of it. */
export function sectionsOf({ pieces, starts }: Pieces): Section[] {
  const defined = definedBy(pieces);
  const loan = (piece: Piece, at: number): Loan => ({ piece, at, labels: wanted(piece, defined) });
  const ground: Ground = { divs: 0, hidden: false };
  const groups: { readonly trail: readonly Loan[]; readonly own: Loan[]; readonly from: number }[] =
    [];
  const trails: (readonly Loan[])[] = [];
  let trail: readonly (Loan & { readonly depth: number })[] = [];
  pieces.forEach((piece, index) => {
    const at = starts[index] ?? 0;
    const titles = piece.titles();
    const opens = (piece.headed || titles[0]?.start === 0) && ground.divs === 0 && !ground.hidden;
    if (opens) trail = above(trail, titles[0]);
    if (opens || groups.length === 0) groups.push({ trail, own: [], from: index });
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
  const keyed = groups.map(({ own }) => own[0]?.piece.titles()[0]?.opensKey === true);
  return groups.map(({ trail: over, own, from }, index) => {
    const keys: Loan[] = [];
    for (let next = index + 1; keyed[next] === true; next++)
      keys.push(...(groups[next]?.own ?? []));
    const callers = called
      .get(from)
      ?.filter((caller) => caller < from) // one of its own is read anyway
      .flatMap((caller) => {
        const piece = pieces[caller];
        return piece ? [...(trails[caller] ?? []), loan(piece, starts[caller] ?? 0)] : [];
      });
    return { own, lent: [...(callers ?? []), ...over], keys };
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
  return areAlike(a.own, b.own) && areAlike(a.lent, b.lent) && areAlike(a.keys, b.keys);
}

/** True of two that read alike where they stand at the same places too. */
export function standsAlike(a: Section, b: Section): boolean {
  const stand = (some: readonly Loan[], others: readonly Loan[]): boolean =>
    some.every(({ at }, index) => at === others[index]?.at);
  return stand(a.own, b.own) && stand(a.lent, b.lent) && stand(a.keys, b.keys);
}

function areAlike(a: readonly Loan[], b: readonly Loan[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ piece, labels }, at) => piece === b[at]?.piece && labels === b[at].labels)
  );
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
function follow(ground: Ground, { text, marks }: Piece): void {
  const { divs, comments } = marks() ?? {};
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
