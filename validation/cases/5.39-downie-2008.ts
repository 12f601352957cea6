import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { DeviceDocument, StudyDocument } from "../../src/study/document.js";

const veins = { superficial: "greatSaphenousCalf", deep: "distalDeepCalf" } as const;
type Depth = keyof typeof veins;
const depths = Object.keys(veins) as Depth[];

const prone = (devices: readonly DeviceDocument[]): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "prone", seconds: 60 },
  devices,
  instruments: depths.map((depth) => ({ id: "doppler", site: `left.${veins[depth]}` })),
});

type Leg = "bare" | "stocking";

/** shear for each unit of flow: what the stocking does to it at the same flow is done by the width alone */
function shearOfFlow(runs: Runs, leg: Leg, depth: Depth): number | null {
  const shear = at(runs, leg, `left.${veins[depth]}.meanWallShear`, "Pa");
  const flow = at(runs, leg, `left.${veins[depth]}.flowAtEnd`, "mL/s");
  return shear === null || flow === null || flow <= 0 ? null : shear / flow;
}

function gain(runs: Runs, depth: Depth): number | null {
  const [worn, bare] = [shearOfFlow(runs, "stocking", depth), shearOfFlow(runs, "bare", depth)];
  return worn === null || bare === null || bare <= 0 ? null : 100 * (worn / bare - 1);
}

const least = (runs: Runs, leg: Leg, depth: Depth) =>
  at(runs, leg, `left.${veins[depth]}.leastWallShear`, "Pa");

const measuresOf = (depth: Depth): readonly CaseMeasure[] => [
  {
    id: `${depth}.gain`,
    figure: `downie-2008/${depth}-gain`,
    value: (runs) => gain(runs, depth),
    direction: (runs) => above(gain(runs, depth), 0),
  },
  {
    id: `${depth}.leastBare`,
    figure: "downie-2008/least-bare",
    value: (runs) => least(runs, "bare", depth),
  },
  {
    id: `${depth}.leastInStocking`,
    figure: `downie-2008/least-${depth}`,
    value: (runs) => least(runs, "stocking", depth),
    direction: (runs) => above(least(runs, "stocking", depth), least(runs, "bare", depth)),
  },
];

export const wallShearUnderAStocking: ValidationCase = {
  id: "5.39-downie-2008",
  row: "5.39",
  role: "held-out",
  says: "Prone, a light stocking doubles the shear on the wall of the great saphenous vein and makes that of deep veins six to seven times as great.",
  studies: { bare: prone([]), stocking: prone([{ id: "stocking", class: "I" }]) },
  measures: depths.flatMap(measuresOf),
  differs:
    "The stocking's pressure was not read: 20 mmHg at the ankle, to the knee. Their flows were set and the same with and without it; here gains are of shear for each unit of the model's own flow. Their least shear is that of waveforms from ultrasound, brought to one mean flow; here it is the least in a minute of quiet lying, at the model's own flow, which in the two legs alone is steady. Posterior tibial and peroneal veins are one, of four equal ones side by side. Shear is that of Poiseuille's flow in a round vein of the same area with blood of 3.5 mPa·s; a flat vein has more. Where no spread is printed the interval is assumed.",
  missing:
    "Shear rises in both veins, in the saphenous by too much and in the deep ones by too little. Cloth presses the superficial vein as much as the deep ones, less the fascia's share (row 5.3), and the shear is that of a round vein of the same area, where a flat one has more. Bare, the least shear is too high: flow through the model's calf hardly slows between breaths, and all that comes from the foot passes these veins. That the least under the stocking agrees says nothing: the rule's 5 mmHg of assumed width, meant for pressures, are a thousand times a shear. It takes a share of the garment's pressure at a vein under the skin, a flat section, and flow at rest as a probe sees it",
};
