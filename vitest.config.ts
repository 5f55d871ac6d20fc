import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // No test is decided by time: this only ends one that hangs.
    testTimeout: 60_000,
    // Much of a run is waiting for small servers and for Discord's patience: with a worker a core, two cores would stand idle meanwhile.
    maxWorkers: Math.max(4, availableParallelism()),
    // The JSON report is what .ci/run counts.
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/tests.json' }]],
  },
});
