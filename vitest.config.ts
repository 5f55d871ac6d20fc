import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No test is decided by time: this only ends one that hangs.
    testTimeout: 60_000,
    // Most of a run is loading files and waiting for small servers: on two cores one worker would leave half of the machine idle.
    maxWorkers: '100%',
    // The JSON report is what .ci/run counts.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]],
  },
});
