import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { nerveSupply } from "./nerve-supply.js";

describe("the nerves of a part of the body", () => {
  const asked = { narrowing: 1.8, withdrawn: 200 };
  const reached = (supplyFactor: number) => answers(nerveSupply)(asked, { supplyFactor });

  it("carry everything where they are whole, and nothing where they are cut", () => {
    expect(reached(1)).toEqual(asked);
    expect(reached(0)).toEqual({ narrowing: 1, withdrawn: 0 });
  });

  it("carry half where half of them are left", () => {
    expect(reached(0.5).narrowing).toBeCloseTo(1.4, 12);
    expect(reached(0.5).withdrawn).toBe(100);
  });
});
