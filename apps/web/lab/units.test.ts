import { describe, expect, it } from "vitest";
import { converted, inShown, shownNumber, shownText, shownUnit, unitsFrom, usualUnits } from "./units.js";

const kPa = { pressure: "kPa", length: "cm" } as const;
const water = { pressure: "cmH2O", length: "in" } as const;

describe("numbers in the units that somebody wants", () => {
  it("tells a pressure in mmHg, kPa or centimetres of water", () => {
    expect(shownText(90, "mmHg", usualUnits)).toBe("90.0\u202fmmHg");
    expect(shownText(90, "mmHg", kPa)).toBe("12.00\u202fkPa");
    expect(shownText(90, "mmHg", water)).toBe("122.4\u202fcmH₂O");
    expect(inShown(-10, "mmHg", kPa)).toBeCloseTo(-1.33322, 5);
  });

  it("tells a length in centimetres or inches", () => {
    expect(shownText(175, "cm", usualUnits)).toBe("175.0\u202fcm");
    expect(shownNumber(175.26, "cm", water)).toBe("69.0");
  });

  it("leaves alone what is neither", () => {
    for (const unit of ["mL", "mL/s", "s", "1", "mmHg·s/mL"] as const) {
      expect(shownUnit(unit, water)).toBe(unit);
    }
    expect(shownText(0.5, "1", water)).toBe("0.50");
  });

  it("comes back to where it began", () => {
    expect(converted(converted(37.5, "mmHg", "cmH2O"), "cmH2O", "mmHg")).toBeCloseTo(37.5, 12);
  });
});

describe("units kept from an earlier visit", () => {
  it("are taken up again", () => {
    expect(unitsFrom('{"pressure":"kPa","length":"in"}')).toEqual({ pressure: "kPa", length: "in" });
  });

  it.each([[null], ["{"], ["null"], ['"kPa"'], ['{"pressure":"bar"}']])(
    "are the usual ones where %s was kept",
    (text) => {
      expect(unitsFrom(text)).toEqual(usualUnits);
    },
  );
});
