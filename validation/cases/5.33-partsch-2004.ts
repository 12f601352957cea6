import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";
import { workingDay } from "../working-day.js";

const sides = ["left", "right"] as const;
type Leg = (typeof sides)[number];

/** A stocking weaker than any class: what it presses with at the ankle, told for one leg. */
const weak = (side: Leg, ankle_mmHg: number): Readonly<Record<string, number>> => ({
  [`${side}.garment.foot.wornPressure`]: 0.8 * ankle_mmHg,
  [`${side}.garment.ankle.wornPressure`]: ankle_mmHg,
  [`${side}.garment.calf.wornPressure`]: 0.7 * ankle_mmHg,
});

const worn = (
  devices: readonly DeviceDocument[],
  parameters?: Readonly<Record<string, number>>,
): StudyDocument => ({
  person: { base: "healthy-adult", ...(parameters === undefined ? {} : { parameters }) },
  scenario: workingDay(7, (hour) => (hour % 2 === 0 ? "sitting" : "standing")),
  devices,
  instruments: sides.flatMap((side) =>
    ["foot", "calf"].map((limb) => ({ id: "volumeter", site: `${side}.${limb}` })),
  ),
});

const studies = {
  light: worn([{ id: "stocking", side: "right", class: "support" }], weak("right", 8)),
  classes: worn([
    { id: "stocking", side: "left", class: "support" },
    { id: "stocking", side: "right", class: "I" },
  ]),
  firm: worn([{ id: "stocking", side: "left", class: "II" }]),
} as const satisfies Record<string, StudyDocument>;

/** mL that a lower leg with its foot has gained by the evening */
function gained(runs: Runs, study: keyof typeof studies, side: Leg): number | null {
  const volume = (limb: string, when: "Morning" | "Evening") =>
    at(runs, study, `${side}.${limb}.volumeter.volumeAt${when}`, "mL");
  const [foot, calf] = ["foot", "calf"].map((limb) =>
    difference(volume(limb, "Evening"), volume(limb, "Morning")),
  );
  return foot === null || calf === null ? null : foot + calf;
}

/** each dress: in which run, on which leg */
const legs = {
  bareLeft: ["light", "left"],
  bareRight: ["firm", "right"],
  lightSupport: ["light", "right"],
  classA: ["classes", "left"],
  classOne: ["classes", "right"],
  classTwo: ["firm", "left"],
} as const satisfies Record<string, readonly [keyof typeof studies, Leg]>;
type Dress = keyof typeof legs;

function rise(runs: Runs, dress: Dress): number | null {
  const [study, side] = legs[dress];
  return gained(runs, study, side);
}

const measured = (dress: Dress, figure: string, less?: Dress): CaseMeasure => ({
  id: `${dress}.rise`,
  figure: `partsch-2004/${figure}`,
  value: (runs) => rise(runs, dress),
  direction: (runs) =>
    less === undefined ? above(rise(runs, dress), 0) : above(rise(runs, less), rise(runs, dress)),
});

export const lowerLegByTheEvening: ValidationCase = {
  id: "5.33-partsch-2004",
  row: "5.33",
  role: "fitted",
  says: "In seven hours a bare lower leg gains 62 and 94 mL; a light support stocking leaves 40 of them, and from class A on the leg loses some.",
  studies,
  measures: [
    measured("bareLeft", "left-bare"),
    measured("bareRight", "right-bare"),
    measured("lightSupport", "light-support", "bareLeft"),
    measured("classA", "class-a", "lightSupport"),
    measured("classOne", "class-one", "lightSupport"),
    measured("classTwo", "class-two", "classOne"),
  ],
  differs:
    "What the volunteers did was not read: sitting and standing in turn by the hour, five minutes of walking in each, measured sitting. The model's person comes from bed, and its two legs are alike, where theirs were 30 mL apart. Two legs are dressed in one run, where one was; by night both are bare. Of the stockings class I and II are those of the model, 20 and 28 mmHg at the ankle; class A presses with 12 and light support with 8, which were not read. They are worn while both volumes are read, so what they press out of the veins is in neither difference; whether they were off there was not read. The volume is that of shank and foot. No spread is printed: all intervals are assumed.",
  missing:
    "The bare legs gain 135 and 139 mL, about twice as much as they did, some 45 of it in the foot, whose own gain in a day agrees (rows 6.1 and 6.2); stockings leave the most of it, in the right order, where those people's legs lost some. In the model a stocking presses no water back that the leg held before it was put on. Not in the model: tissue that gives back under a stocking what it took up the day before. It takes tissue pressure and protein measured over hours of standing and sitting, with and without a stocking",
};
