import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkImports } from "./check-imports.mjs";

const planted: string[] = [];
afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true });
});

/** checks a temporary project made of these files; a file that is only imported is made empty */
async function check(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  planted.push(root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [path, text] of Object.entries(files)) {
    for (const [, target] of text.matchAll(/from "(\.[^"]*)\.js"/g)) {
      const imported = `${join(dirname(path), target)}.ts`;
      if (!(imported in files)) write(imported, "export const a = 1;\nexport type A = number;\n");
    }
  }
  return checkImports(root);
}

const importing = (path: string) => `import { a } from "${path}";\nexport const b = a;\n`;
const importingType = (path: string) => `import type { A } from "${path}";\nexport type B = A;\n`;

describe("what the table forbids is found", () => {
  it.each([
    ["src/quantity/a.ts", "../evidence/b.js"],
    ["src/evidence/a.ts", "../engine/b.js"],
    ["src/engine/a.ts", "../physiology/b.js"],
    ["src/physiology/laws/a.ts", "../../engine/solve/b.js"],
    ["src/person/a.ts", "../scenario/b.js"],
    ["src/scenario/a.ts", "../person/b.js"],
    ["src/instruments/a.ts", "../physiology/laws/b.js"],
    ["src/instruments/a.ts", "../engine/compile/b.js"],
    ["src/charts/a.ts", "../study/b.js"],
    ["src/charts/a.ts", "../evidence/b.js"],
    ["src/study/a.ts", "../charts/b.js"],
    ["src/study/a.ts", "../cohort/b.js"],
    ["src/study/a.ts", "../node.js"],
    ["validation/cases/a.ts", "../../src/engine/b.js"],
    ["apps/cli/a.ts", "../../src/physiology/b.js"],
    ["bench/a.ts", "../apps/cli/b.js"],
    ["src/newcomer/a.ts", "../quantity/b.js"],
  ])("%s → %s", async (from, to) => {
    const { violations, typescriptModules } = await check({ [from]: importing(to) });
    expect(typescriptModules).toBe(2);
    expect(violations.length).toBeGreaterThan(0);
    expect(violations[0]).toContain(`${from} → `);
  });

  it("a forbidden type is a forbidden import", async () => {
    const { violations } = await check({ "src/engine/a.ts": importingType("../physiology/b.js") });
    expect(violations).toHaveLength(1);
  });

  it("a circle", async () => {
    const { violations } = await check({
      "src/engine/a.ts": `import { c } from "./c.js";\nexport const a = () => c;\n`,
      "src/engine/c.ts": `import { a } from "./a.js";\nexport const c = () => a;\n`,
    });
    expect(violations.join()).toContain("no-circular");
  });

  it.each(["node:fs", "fs", "node:worker_threads"])("%s in the browser library", async (builtin) => {
    const { violations } = await check({ "src/study/a.ts": `import "${builtin}";\n` });
    expect(violations.join()).toContain("browser-library");
  });

  it("an import that leads nowhere", async () => {
    const { violations } = await check({ "src/study/a.ts": `import "./nowhere.mjs";\n` });
    expect(violations.join()).toContain("not-found");
  });

  it("a chart that takes more than the types of a study", async () => {
    const { violations } = await check({
      "src/charts/a.ts": `import { type A, a } from "../study/b.js";\nexport const b: A = a;\n`,
    });
    expect(violations.join()).toContain("types only");
  });

  it("sources that are not TypeScript, so that nothing was checked", async () => {
    const { violations, typescriptModules } = await check({ "src/study/a.mjs": "export const a = 1;\n" });
    expect(typescriptModules).toBe(0);
    expect(violations.join()).toContain("nothing has been checked");
  });

  it("a source that leans on a test", async () => {
    const { violations } = await check({ "src/study/a.ts": importing("./b.test.js") });
    expect(violations.join()).toContain("no-import-of-tests");
  });
});

describe("what the table allows is left alone", () => {
  it.each([
    ["src/quantity/a.ts", "./b.js"],
    ["src/physiology/laws/a.ts", "../../engine/describe/b.js"],
    ["src/physiology/laws/a.ts", "../../engine/describe.js"],
    ["src/instruments/a.ts", "../physiology/terms.js"],
    ["src/instruments/a.ts", "../engine/signals/b.js"],
    ["src/study/a.ts", "../engine/solve/b.js"],
    ["src/index.ts", "./charts/b.js"],
    ["validation/cases/a.ts", "../../src/node.js"],
    ["apps/cli/main.ts", "../../validation/report.js"],
    ["bench/bench.ts", "../src/engine/compile/b.js"],
    ["src/quantity/a.test.ts", "../study/b.js"],
  ])("%s → %s", async (from, to) => {
    const { violations, typescriptModules } = await check({ [from]: importing(to) });
    expect(violations).toEqual([]);
    expect(typescriptModules).toBe(2);
  });

  it("a chart knows the types of a study", async () => {
    for (const text of [
      importingType("../study/b.js"),
      `import { type A } from "../study/b.js";\nexport type B = A;\n`,
    ]) {
      const { violations } = await check({ "src/charts/a.ts": text });
      expect(violations).toEqual([]);
    }
  });

  it("Node in src/node", async () => {
    const { violations } = await check({
      "src/node.ts": importing("./node/files.js"),
      "src/node/files.ts": `import "node:fs";\nexport const a = 1;\n`,
    });
    expect(violations).toEqual([]);
  });
});
