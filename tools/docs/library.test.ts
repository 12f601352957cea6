import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { library } from "./library.js";

// `npm run docs:library` writes these files by updating the snapshots
const folder = fileURLToPath(new URL("../../docs/library/", import.meta.url));
const files = library();

it.each([...files.keys()])("docs/library/%s is what the model says now", async (file) => {
  await expect(files.get(file)).toMatchFileSnapshot(`${folder}${file}`);
});

it("there is no page or drawing that nothing makes any more", () => {
  const committed = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(`${folder}${name}`).isFile());
  expect(committed.filter((name) => !files.has(name))).toEqual([]);
});
