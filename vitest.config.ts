import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["{src,apps,validation,comparisons,tools}/**/*.test.ts"],
    // those have a run of their own, after these
    exclude: ["**/*.browser.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // the reference machine has two cores
    pool: "forks",
    maxWorkers: 2,
    // models that were compiled and nights that were lived are there for the next file: they would be the same
    isolate: false,
  },
});
