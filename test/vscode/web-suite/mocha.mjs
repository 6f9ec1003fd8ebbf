// What the tests import of mocha, where it is loaded as a script.
export const { afterEach, beforeEach, describe, it } = globalThis;
