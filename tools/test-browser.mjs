// the pages in a real Chromium, or one line that says that there was none
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, installBrowser } from "./browser.mjs";

const browser = (await findBrowser()) ?? (await installBrowser());
if (browser === undefined) {
  console.log("No Chromium is here and none could be installed; SECOND_HEART_CHROMIUM can name one.");
  console.log("browser tests: NOT RUN");
  // whoever tests for others may not leave them out
  process.exitCode = process.env.CI ? 1 : 0;
} else {
  const vitest = dirname(createRequire(import.meta.url).resolve("vitest/package.json"));
  const { status } = spawnSync(
    process.execPath,
    [join(vitest, "vitest.mjs"), "run", "--config", "vitest.browser.config.ts", ...process.argv.slice(2)],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...process.env, SECOND_HEART_CHROMIUM: browser },
      stdio: "inherit",
    },
  );
  process.exitCode = status ?? 1;
}
