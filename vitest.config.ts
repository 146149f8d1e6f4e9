import { defineConfig } from 'vitest/config';
import { version } from './package.json' with { type: 'json' };

export default defineConfig({
  // As the build does it: a queue is told apart by the version.
  define: { ANNALS_VERSION: JSON.stringify(version) },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/support/build.ts'],
  },
});
