import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** The browser part of npm test, where no Chromium is to be had. */
function withoutChromium(ci: Record<string, string>) {
  const { CI: _, ...usual } = process.env;
  const env = { ...usual, SECOND_HEART_CHROMIUM: "none", ...ci };
  const script = fileURLToPath(new URL("test-browser.mjs", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script], { env, encoding: "utf8" });
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
}

it("the browser part is the last of npm test", () => {
  const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(scripts.test.split(" && ").at(-1)).toBe("node tools/test-browser.mjs");
});

describe("npm test where no Chromium can be had", () => {
  it("says at its end that the browser tests did not run", () => {
    expect(withoutChromium({})).toEqual({ status: 0, last: "browser tests: NOT RUN" });
  });

  it("fails where it tests for others", () => {
    expect(withoutChromium({ CI: "true" })).toEqual({ status: 1, last: "browser tests: NOT RUN" });
  });
});
