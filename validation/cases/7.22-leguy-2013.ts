import { above, at, type Runs, type ValidationCase } from "../case.js";

const person = { base: "healthy-adult" } as const;
const tilts = 30;
const upright = tilts + 5;
const contracts = upright + 60;

const peak = (runs: Runs, study: string) => at(runs, study, "left.femoralArtery.peakFlow", "mL/min");

export const femoralFlowAfterOneContraction: ValidationCase = {
  id: "7.22-leguy-2013",
  row: "7.22",
  role: "held-out",
  says: "After a tilt of 70 degrees flow into the leg peaks at 620 mL/min, after one contraction of the calf at 950.",
  studies: {
    tilted: {
      person,
      scenario: {
        id: "timeline",
        duration_s: contracts,
        postures: [{ posture: "lying" }, { posture: { tilt_deg: 70 }, at_s: tilts, over_s: 5 }],
        marks: [{ name: "upright", time_s: upright }],
      },
      instruments: [{ id: "arterial-doppler", site: "left.femoralArtery" }],
    },
    contracted: {
      person,
      scenario: {
        id: "timeline",
        duration_s: contracts + 60,
        postures: [{ posture: "lying" }, { posture: { tilt_deg: 70 }, at_s: tilts, over_s: 5 }],
        // half of a strong press: three tenths of the greatest activity
        movements: [{ movement: "press", at_s: contracts, until_s: contracts + 3, effort: 0.5 }],
        marks: [{ name: "contracts", time_s: contracts }],
      },
      instruments: [{ id: "arterial-doppler", site: "left.femoralArtery" }],
    },
  },
  measures: [
    {
      id: "tilted.peakFlow",
      figure: "leguy-2013/after-tilt",
      value: (runs) => peak(runs, "tilted"),
    },
    {
      id: "contracted.peakFlow",
      figure: "leguy-2013/after-contraction",
      value: (runs) => peak(runs, "contracted"),
      direction: (runs) => above(peak(runs, "contracted"), peak(runs, "tilted")),
    },
  ],
  differs:
    "The peak after tilting is that of the minute after the table stands, which takes 5 s; how long it took was not read. The first of two contractions, by both calves without moving. Peaks are means of three seconds. Both intervals are assumed.",
  missing:
    "Both peaks are half and less of what was measured. What flows before the contraction is little, since nerves and full veins leave three fifths of the lying flow; the contraction itself more than doubles it. Peaks are told of a mean over three seconds here; theirs may be those of single beats. Not in the model: pulses of flow in the leg's artery as a probe sees them. It takes flow beat by beat, and more blood for a leg that hangs",
};
