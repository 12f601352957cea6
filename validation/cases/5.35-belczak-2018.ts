import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";
import { workingDay } from "../working-day.js";

const positions = ["sitting", "standing"] as const;
type Position = (typeof positions)[number];
type Dress = "bare" | "light" | "firm";

const worked = (position: Position, devices: readonly DeviceDocument[]): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: workingDay(8, () => position),
  devices,
  instruments: ["left", "right"].flatMap((side) =>
    ["foot", "calf"].map((limb) => ({ id: "volumeter", site: `${side}.${limb}` })),
  ),
});

/** the light stocking on the left leg, the firm one on the right */
const stockings: readonly DeviceDocument[] = [
  { id: "stocking", side: "left", class: "anti-embolism" },
  { id: "stocking", side: "right", class: "20-30" },
];

const legOf = { bare: ["bare", "left"], light: ["worn", "left"], firm: ["worn", "right"] } as const;

/** mL that leg and foot gain by the evening */
function rise(runs: Runs, position: Position, dress: Dress): number | null {
  const [run, side] = legOf[dress];
  const volume = (limb: string, when: "Morning" | "Evening") =>
    at(runs, `${position}.${run}`, `${side}.${limb}.volumeter.volumeAt${when}`, "mL");
  const [foot, calf] = ["foot", "calf"].map((limb) =>
    difference(volume(limb, "Evening"), volume(limb, "Morning")),
  );
  return foot === null || calf === null ? null : foot + calf;
}

/** what a stocking takes from the day's rise */
const spared = (runs: Runs, position: Position, dress: "light" | "firm") =>
  difference(rise(runs, position, "bare"), rise(runs, position, dress));

export const stockingsAtWork: ValidationCase = {
  id: "5.35-belczak-2018",
  row: "5.35",
  role: "held-out",
  says: "Stockings of 15 to 20 mmHg lessen what legs gain in a day at work, those of 20 to 30 more so, and most in people who sit.",
  studies: Object.fromEntries(
    positions.flatMap((position) => [
      [`${position}.bare`, worked(position, [])],
      [`${position}.worn`, worked(position, stockings)],
    ]),
  ),
  measures: [
    {
      id: "light.spared",
      figure: "belczak-2018/light-reduces",
      value: (runs) => spared(runs, "sitting", "light"),
      direction: (runs) => positions.every((position) => above(spared(runs, position, "light"), 0)),
    },
    {
      id: "firm.spared",
      figure: "belczak-2018/firm-reduces-more",
      value: (runs) => spared(runs, "sitting", "firm"),
      direction: (runs) =>
        positions.every((position) => above(spared(runs, position, "firm"), spared(runs, position, "light"))),
    },
    {
      id: "sitting.moreSpared",
      figure: "belczak-2018/more-when-sitting",
      value: (runs) => difference(spared(runs, "sitting", "firm"), spared(runs, "standing", "firm")),
      direction: (runs) => above(spared(runs, "sitting", "firm"), spared(runs, "standing", "firm")),
    },
  ],
  differs:
    "How long they worked, and how often they moved, was not read: eight hours, five minutes of walking in each, measured sitting. The third group, which sat and stood in turn, is left out. Stockings of 18 and 25 mmHg at the ankle, to the knee, are worn on the two legs of one person while the volumes are read, where they were worn on both legs on two days. The model's person comes from bed. “More when sitting” is told of the firm stocking, in mL.",
  missing:
    "Both stockings spare, the firmer more; but most in people who stand, not in those who sit: in the model standing loads the capillaries so much more that there is more to be spared. It takes what kept those who stood at work moving: standing still is what the model does",
};
