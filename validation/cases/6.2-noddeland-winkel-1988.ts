import { above, at, type Runs, type ValidationCase } from "../case.js";

/** s: the feet are measured sitting, and again after eight hours */
const begins = 180;
const end = begins + 8 * 3600;
const half = begins + 4 * 3600;
/** the free leg moves a little every ten minutes */
const every_s = 600;

const sideOf = { still: "left", free: "right" } as const;
type Leg = keyof typeof sideOf;

const cools = (leg: Leg, by: number) => ({
  what: "footWarmth",
  side: sideOf[leg],
  course: [
    { time_s: begins, value: 0 },
    { time_s: half, value: -by },
  ],
});

/** per cent of the foot's volume */
function swelling(runs: Runs, leg: Leg): number | null {
  const [morning, evening] = ["Morning", "Evening"].map((when) =>
    at(runs, "sat", `${sideOf[leg]}.foot.volumeter.volumeAt${when}`, "mL"),
  );
  return morning === null || evening === null ? null : (100 * evening) / morning - 100;
}

export const stillFootBesideAFreeOne: ValidationCase = {
  id: "6.2-noddeland-winkel-1988",
  row: "6.2",
  role: "fitted",
  says: "In eight hours of sitting the foot of a leg kept still swells by 5.7 %, that of the other, which may move, by 2.7 %.",
  studies: {
    sat: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: end,
        postures: [{ posture: "sitting" }],
        movements: Array.from({ length: Math.floor((end - begins) / every_s) - 1 }, (_, k) => ({
          movement: "seated-toe-heel-rock",
          side: sideOf.free,
          at_s: begins + (k + 1) * every_s,
          count: 10,
          period_s: 2,
        })),
        body: [cools("still", 11), cools("free", 8.5)],
        marks: [
          { name: "readMorning", time_s: begins },
          { name: "readEvening", time_s: end },
        ],
      },
      instruments: [
        { id: "volumeter", site: "left.foot" },
        { id: "volumeter", site: "right.foot" },
      ],
    },
  },
  measures: [
    {
      id: "still.swelling",
      figure: "noddeland-winkel-1988/swelling-still",
      value: (runs) => swelling(runs, "still"),
      direction: (runs) => above(swelling(runs, "still"), 0),
    },
    {
      id: "free.swelling",
      figure: "noddeland-winkel-1988/swelling-free",
      value: (runs) => swelling(runs, "free"),
      direction: (runs) => above(swelling(runs, "still"), swelling(runs, "free")),
    },
  ],
  differs:
    "How the free leg moved was not read: ten rocks from toes to heel every ten minutes. The skin of the still foot cools from 33 °C to a degree above the printed 21 of the room within four hours, that of the free one by the printed two to three less. The feet are measured sitting, three minutes after one has come from bed and sat down. Thin air, which changed nothing, is not in the model. No spread is printed: both intervals are assumed.",
  missing: "As in row 6.1: the still foot gains what it did, the free one as much",
};
