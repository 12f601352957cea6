import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palettes } from "../../../src/charts/palette.js";

const css = readFileSync(new URL("./page.css", import.meta.url), "utf8");

/** Every value that the page gives a colour, in order: light, dark by the screen, dark by choice. */
const told = (name: string): readonly string[] =>
  [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, colour]) => colour);

it("the page has the colours of the plates, light and dark, however dark was chosen", () => {
  for (const [name, light] of Object.entries(palettes.light)) {
    const dark = palettes.dark[name as keyof typeof palettes.dark];
    expect(told(name), name).toEqual([light, dark, dark].map((colour) => colour.toLowerCase()));
  }
});
