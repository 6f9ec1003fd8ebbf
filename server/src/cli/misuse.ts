/** A command line that cannot be followed; the message is one sentence that says what to write instead. */
export class Misuse extends Error {}
