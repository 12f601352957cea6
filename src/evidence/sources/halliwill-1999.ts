import type { Source } from "../source.js";

export const halliwill1999: Source = {
  id: "halliwill-1999",
  authors: ["Halliwill JR", "Minson CT", "Joyner MJ"],
  title:
    "Measurement of limb venous compliance in humans: technical considerations and physiological findings",
  journal: "J Appl Physiol",
  year: 1999,
  volume: "87",
  pages: "1555-1563",
  status: "memory",
  note: "Recalled, citation included.",
  says: "Calf compliance from a thigh cuff let down slowly: volume is a parabola of pressure, so compliance falls in a line.",
  figures: [],
};
