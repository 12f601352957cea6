import { describe, expect, it } from "vitest";
import { contrast, palettes, textColours, traceColours } from "./palette.js";

describe("contrast", () => {
  it("is 21 between black and white", () => expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10));

  for (const [name, palette] of Object.entries(palettes)) {
    for (const colour of textColours) {
      it(`of ${colour} as text is at least 4.5 on ${name} paper and in shaded windows`, () => {
        expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette[colour], palette.shade)).toBeGreaterThanOrEqual(4.5);
      });
    }
    for (const colour of traceColours) {
      it(`of ${colour} as a trace is at least 3 on ${name} paper`, () =>
        expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(3));
    }
  }
});
