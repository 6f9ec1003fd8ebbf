import type { Unit } from '../../language/units.ts';
import type { Because } from '../../model.ts';

/** A word that decides the stance, to be shown as evidence. */
export interface Cue {
  readonly role: Because['role'];
  readonly unit: Unit;
}

/** What has been gathered of a stance so far. */
export class Reading {
  negations = 0;
  asserted = true;
  hedged = false;
  reported = false;
  /** The writer stands by what others are said to hold: "…, *and rightly so*". */
  endorsed = false;
  readonly cues: Cue[] = [];

  deny(unit: Unit | undefined, role: Because['role'] = 'negation'): void {
    this.negations++;
    this.cue(unit, role);
  }

  suspend(unit: Unit | undefined, role: Because['role']): void {
    this.asserted = false;
    this.cue(unit, role);
  }

  /** What was open has been answered. */
  settle(): void {
    this.asserted = true;
  }

  cue(unit: Unit | undefined, role: Because['role']): void {
    if (unit) this.cues.push({ role, unit });
  }
}

/** The claim is softened. */
export function hedge(reading: Reading, unit: Unit | undefined): void {
  reading.hedged = true;
  reading.cue(unit, 'hedge');
}

/** The claim is somebody else's word. */
export function reportedBy(reading: Reading, unit: Unit | undefined): void {
  reading.reported = true;
  reading.cue(unit, 'attribution');
}
