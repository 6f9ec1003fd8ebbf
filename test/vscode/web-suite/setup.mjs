// Sets up mocha's edition for browsers, before the tests are loaded.
import 'mocha/mocha';

const TEST_LIMIT = 30_000; // milliseconds

globalThis.mocha.setup({ ui: 'bdd', timeout: TEST_LIMIT, reporter: class {} });
