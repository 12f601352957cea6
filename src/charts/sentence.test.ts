import { expect, it } from "vitest";
import { settingWords } from "./sentence.js";

it("a setting is told with the unit that its name ends in", () => {
  expect(settingWords("speed_kmh", 3)).toBe("speed 3\u202fkm/h");
  expect(settingWords("tilt_deg", 70)).toBe("tilt 70°");
  expect(settingWords("gain_pct", 20)).toBe("gain 20\u202f%");
  expect(settingWords("bleed_mL_s", 2)).toBe("bleed 2\u202fmL/s");
  expect(settingWords("posture", "head-down")).toBe("posture head down");
  expect(settingWords("class", "II")).toBe("class II");
});
