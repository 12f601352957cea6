import { describe, expect, inject, it } from "vitest";
import { address } from "./browser.js";

// that Ctrl-C ends it is seen at the end of all browser tests: served.ts
describe("npm start", () => {
  it("says its address on a line of its own, and nothing else", () => {
    expect(inject("startOutput")).toMatch(/^http:\/\/localhost:\d+\/\n$/);
  });

  it("takes another port if the one it would like is taken", () => {
    expect(Number(new URL(address()).port)).toBeGreaterThan(0);
    expect(Number(new URL(address()).port)).not.toBe(inject("takenPort"));
  });

  it("serves the pages, and says so where a file is not there", async () => {
    const page = await fetch(address());
    expect(page.headers.get("Content-Type")).toContain("text/html");
    expect(await page.text()).toContain("Content-Security-Policy");
    expect((await fetch(`${address()}no-such-file.js`)).status).toBe(404);
  });
});
