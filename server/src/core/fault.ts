/** An error of ours in one part of the work. */
export interface Fault {
  /** The part that failed, in words that hold nothing of a text: "the fact als-mri". */
  readonly part: string;
  readonly error: unknown;
}

/** Does a part of the work; where it fails, that is told and `otherwise` stands for its result. */
export type Attempt = <T>(part: string, task: () => T, otherwise: T) => T;

/** How parts are attempted: a fault costs its part alone. Without anybody to tell, it is thrown. */
export function attemptsTelling(tell: ((fault: Fault) => void) | undefined): Attempt {
  return (part, task, otherwise) => {
    if (!tell) return task();
    try {
      return task();
    } catch (error) {
      tell({ part, error });
      return otherwise;
    }
  };
}
