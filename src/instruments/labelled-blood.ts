import { sides } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { levels } from "./before-and-after.js";
import { column, Course, type Observation, type Reading, type Session } from "./reading.js";

export const labelledBloodGround = derived(
  "blood in the places that the circuit tells apart, as a camera over labelled red cells would count it; of a calf " +
    "that in its veins",
);

/** What lies at the height of the heart or above it when upright; all other places lie below. */
const notBelow = [
  "aorta",
  "upperArteries",
  "upperVeins",
  "superiorCava",
  "pulmonaryArteries",
  "pulmonaryVeins",
  "rightAtrium",
  "rightVentricle",
  "leftAtrium",
  "leftVentricle",
] as const;

/** A camera over the body of one whose red cells are labelled. */
export function labelledBlood(session: Session): Observation {
  const plasma = column(session, "plasma.volume").values;
  const haematocrit = column(session, "blood.haematocrit").values;
  const elsewhere = notBelow.map((place) => column(session, `${place}.volume`).values);
  const { times } = session.signals;
  const all = plasma.map((volume, k) => volume / (1 - haematocrit[k]));
  const below = all.map((volume, k) => elsewhere.reduce((rest, values) => rest - values[k], volume));
  const share = below.map((volume, k) => (100 * volume) / all[k]);
  const calves = sides.map((side) => [`${side}.calf`, Course.of(session, `${side}.calf.volume`)] as const);
  const shown = (id: string, says: string, unit: Reading["unit"], values: Float64Array): Reading => ({
    id: `${id}.labelledBlood`,
    says,
    unit,
    times,
    values,
  });
  return {
    readings: [
      shown("belowHeart", "blood below the heart", "mL", below),
      ...calves.map(([id, { values }]) => shown(id, "blood in the veins of the calf", "mL", values)),
    ],
    measures: {
      ...levels(session, new Course(times, below), "belowHeart.labelledBlood", "volume", "mL", "itself"),
      ...levels(session, new Course(times, share), "belowHeart.labelledBlood", "share", "%", "itself"),
      ...Object.assign(
        {},
        ...calves.map(([id, course]) => levels(session, course, `${id}.labelledBlood`, "volume", "mL", "%")),
      ),
    },
  };
}
