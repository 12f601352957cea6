import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["{src,apps,validation,tools}/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // the reference machine has two cores
    pool: "forks",
    maxWorkers: 2,
  },
});
