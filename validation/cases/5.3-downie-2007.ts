import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import { sectionLost } from "../compression.js";
import type { StudyDocument } from "../../src/study/document.js";

const deep = ["distalDeepCalf", "proximalDeepCalf"] as const;
const superficial = ["greatSaphenousCalf", "smallSaphenousCalf"] as const;
type VeinSeen = (typeof deep)[number] | (typeof superficial)[number];

const scanned = (worn: boolean): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male" },
  scenario: { id: "prone", seconds: 120 },
  devices: worn ? [{ id: "stocking", class: "I" }] : [],
  instruments: [...deep, ...superficial].map((vein) => ({
    id: "ultrasound-calibre",
    site: `left.${vein}`,
  })),
});

const lost = (runs: Runs, vein: VeinSeen) => {
  const measure = `left.${vein}.diameterAtRest`;
  return sectionLost(at(runs, "bare", measure, "mm"), at(runs, "worn", measure, "mm"));
};

/** mean over the veins of a group, each told from itself */
const meanLost = (runs: Runs, veins: readonly VeinSeen[]): number | null => {
  const losses = veins.map((vein) => lost(runs, vein));
  return losses.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one / losses.length),
    0,
  );
};

export const sectionOfTheCalfVeinsProne: ValidationCase = {
  id: "5.3-downie-2007",
  row: "5.3",
  role: "held-out",
  says: "Under a stocking, face down, the deep veins of a calf lose 64 % of their section and the superficial ones 39 %.",
  studies: { bare: scanned(false), worn: scanned(true) },
  measures: [
    {
      id: "deep.sectionLost",
      figure: "downie-2007/deep-loss",
      value: (runs) => meanLost(runs, deep),
      direction: (runs) => above(meanLost(runs, deep), 0),
    },
    {
      id: "superficial.sectionLost",
      figure: "downie-2007/superficial-loss",
      value: (runs) => meanLost(runs, superficial),
      direction: (runs) => above(meanLost(runs, superficial), 0),
    },
    {
      id: "deep.aboveSuperficial",
      figure: "downie-2007/deep-above-superficial",
      value: (runs) => difference(meanLost(runs, deep), meanLost(runs, superficial)),
      direction: (runs) => above(meanLost(runs, deep), meanLost(runs, superficial)),
    },
  ],
  differs:
    "One man in place of eight; his age and build are the library's. The stocking's class was not read: class I, which the same group wore in its next paper. Two minutes of lying face down are assumed. Areas come from the diameters of circles of equal area; posterior tibial and peroneal veins are one vein in each half of the calf, and both halves stand for mid-calf. Other large superficial veins are not in the model. Neither loss has a printed spread: both intervals are assumed.",
  missing:
    "The deep veins lose as much of their section as they did; the superficial ones lose more still, where they lost far less. Not in the model: cloth that bridges the groove in which a superficial vein lies, and fat that spreads the pressure. It takes a share of the garment's pressure that reaches a vein under the skin",
};
