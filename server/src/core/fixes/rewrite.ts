import type { Edit, Fact, Fix } from '../model.ts';

/** A corrected wording of a sentence, before it is cited and checked again. */
export interface Rewrite {
  readonly kind: Exclude<Fix['kind'], 'rewrite-and-cite'>;
  /** What it does, as an imperative without a full stop. */
  readonly title: string;
  /** In reading order, none overlapping. */
  readonly edits: readonly Edit[];
  /** The fact that the new wording states; absent where it only takes something out. */
  readonly states?: Fact;
  /** Where the words that state it end in the old text, if that is not where the claim ends. */
  readonly reach?: number;
  /** True for the plain templates whose result needs no reader. */
  readonly tested: boolean;
  /** True where it only takes one out of a list: what is said of the others stands as it was. */
  readonly narrows?: true;
  /** True where it is offered only if no other one is. */
  readonly isLast?: true;
  /** True where nothing of the author's but the false claim is lost. */
  readonly faithful: boolean;
}

/** Words exchanged for what a fact states, with nothing else of the author's lost; a reader should see it. */
export function reworded(wording: string, edits: readonly Edit[], states: Fact): Rewrite {
  return {
    kind: 'rewrite',
    title: `Write \u201C${wording}\u201D`,
    edits,
    states,
    tested: false,
    faithful: true,
  };
}
