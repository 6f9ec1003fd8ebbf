import type { Unit } from '../../language/units.ts';

export type Attitude = 'affirm' | 'deny' | 'open' | 'report' | 'hedge';

/** What a clause makes of the clause inside it. */
export interface Embedding {
  readonly attitude: Attitude;
  /** The word that says so. */
  readonly unit?: Unit | undefined;
  /** True where the attitude stands whether the outer clause is denied or not: "did not know that". */
  readonly insensitive?: boolean;
}
