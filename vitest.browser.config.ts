import { defineConfig } from "vitest/config";

// the pages as somebody uses them, in a real Chromium; tools/test-browser.mjs finds it and runs this
export default defineConfig({
  test: {
    environment: "node",
    include: ["apps/web/tests/*.browser.test.ts"],
    globalSetup: "apps/web/tests/served.ts",
    // no test is timed: a machine that is busy with other things only takes longer
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // a machine that stalls in the middle of a press or a drag is given a second chance; what is broken fails twice
    retry: 1,
    expect: { poll: { timeout: 120_000 } },
    pool: "forks",
    maxWorkers: 2,
    // no file changes a module that another reads
    isolate: false,
  },
});
