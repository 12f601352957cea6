import { at, type CaseMeasure, difference, type Runs, type ValidationCase } from "../case.js";
import { alike, reduced } from "../compression.js";
import type { DeviceDocument, PersonDocument, StudyDocument } from "../../src/study/document.js";

const patient = {
  base: "healthy-adult",
  conditions: [{ id: "deep-reflux", site: "axial", degree: "severe" }],
} as const satisfies PersonDocument;

/** mmHg in the cuff around the thigh */
const cuffs = [0, 20, 40, 60] as const;
type Cuff = (typeof cuffs)[number];

const narrowing = (cuff_mmHg: Cuff): StudyDocument => ({
  person: patient,
  scenario: {
    id: "timeline",
    duration_s: 120,
    postures: [{ posture: "standing" }],
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: 30, pressure_mmHg: 0 },
          { time_s: 32, pressure_mmHg: cuff_mmHg },
        ],
      },
    ],
    marks: [{ name: "still", time_s: 120 }],
  },
  instruments: [
    { id: "ultrasound-calibre", site: "left.greatSaphenousThigh" },
    { id: "ultrasound-calibre", site: "left.femoral" },
  ],
});

/** filled as the raised leg is about to be lowered, and kept so to the end */
const aroundTheThigh = (cuff_mmHg: Cuff): DeviceDocument => ({
  id: "pressure-course",
  chambers: [
    {
      cuff: "thigh",
      course: [
        { time_s: 18, pressure_mmHg: 0 },
        { time_s: 20, pressure_mmHg: cuff_mmHg },
        { time_s: 380, pressure_mmHg: cuff_mmHg },
      ],
    },
  ],
});

const filling = (cuff_mmHg: Cuff): StudyDocument => ({
  person: patient,
  scenario: "air-plethysmography",
  devices: [aroundTheThigh(cuff_mmHg)],
});

const diameter = (runs: Runs, cuff: Cuff, vein: string) =>
  at(runs, `narrowing${cuff}`, `left.${vein}.diameterAtRest`, "mm");
const fillingIndex = (runs: Runs, cuff: Cuff) =>
  at(runs, `filling${cuff}`, "left.apg.venousFillingIndex", "mL/s");

const narrows = (vein: "greatSaphenousThigh" | "femoral", figure: string): CaseMeasure => ({
  id: `${vein}.diameterAt40`,
  figure: `partsch-2002/${figure}`,
  value: (runs) => difference(diameter(runs, 40, vein), diameter(runs, 0, vein)),
  direction: (runs) =>
    alike(diameter(runs, 20, vein), diameter(runs, 0, vein)) &&
    reduced(diameter(runs, 40, vein), diameter(runs, 0, vein)) &&
    reduced(diameter(runs, 60, vein), diameter(runs, 0, vein)),
});

export const compressionOfTheThigh: ValidationCase = {
  id: "5.11-partsch-2002",
  row: "5.11",
  role: "held-out",
  says: "The veins of the thigh narrow under a cuff of 40 mmHg and more, blood falls back more slowly under 60 alone; a stocking of class II gives the thigh 15 mmHg.",
  studies: {
    stocking: {
      person: patient,
      scenario: { id: "lying", seconds: 60 },
      devices: [{ id: "stocking", class: "II", length: "thigh" }],
      instruments: [{ id: "interface-pressure", site: "left.thigh" }],
    },
    ...Object.fromEntries(cuffs.map((cuff) => [`narrowing${cuff}`, narrowing(cuff)])),
    ...Object.fromEntries(cuffs.map((cuff) => [`filling${cuff}`, filling(cuff)])),
  },
  measures: [
    {
      id: "stocking.thighPressure",
      figure: "partsch-2002/stocking-at-the-thigh",
      value: (runs) => at(runs, "stocking", "left.thigh.interface.pressureAtEnd", "mmHg"),
    },
    narrows("greatSaphenousThigh", "great-saphenous-narrows-from-40"),
    narrows("femoral", "femoral-narrows-from-40"),
    {
      id: "filling.indexAt60",
      figure: "partsch-2002/filling-slows-at-60",
      value: (runs) => difference(fillingIndex(runs, 60), fillingIndex(runs, 0)),
      direction: (runs) =>
        !reduced(fillingIndex(runs, 20), fillingIndex(runs, 0)) &&
        !reduced(fillingIndex(runs, 40), fillingIndex(runs, 0)) &&
        reduced(fillingIndex(runs, 60), fillingIndex(runs, 0)),
    },
  ],
  differs:
    "One leg with severe reflux of all deep veins in place of twelve with ulcers and popliteal reflux after thrombosis; what else the clots had left was not read. Diameters and filling indices were not read: a change within the fifth that the rule assumes counts as none. Diameters are taken standing, after a minute and a half of the cuff, which presses on all veins of the thigh and has no window; their posture was not read. For the filling index the cuff is filled in the last two seconds before the raised leg is lowered: whether before or after was not read. The stocking is felt lying. Its printed pressure has no spread: the interval is assumed. Bandages around the thigh are not compared.",
  missing:
    "A class II stocking presses the thigh as it did and 40 mmHg narrow the veins; but blood falls back more slowly under 20 and 40 mmHg already, where it fell back as fast as bare, and under 60 by little more. The veins of the thigh are one piece from groin to knee, narrowed over their whole length by any cuff, and a narrow vein lets its leak pass more slowly. Not in the model: a cuff that presses on a part of a vein and shuts that part. It takes the femoral vein in sections",
};
