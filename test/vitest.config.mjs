import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/{knowledge,core,lsp,cli,editors,layout,corpus,syntaxes}/**/*.test.ts'],
    setupFiles: ['test/vitest.setup.mjs'],
    passWithNoTests: false,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
