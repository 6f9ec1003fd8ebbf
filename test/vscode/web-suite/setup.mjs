// Sets up mocha's edition for browsers, before the tests are loaded.
import 'mocha/mocha';

const TEST_LIMIT = 120_000; // milliseconds, as in the other suite

globalThis.mocha.setup({ ui: 'bdd', timeout: TEST_LIMIT, reporter: class {} });
