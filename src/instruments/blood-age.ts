import { type Side, type ValvePocket, valvePockets, type Vein, veins } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { column, Course, type Observation, reached, type Session } from "./reading.js";

/** Where blood can be looked at: veins, and the pockets of their valves. */
export const bloodSites = [...veins, ...valvePockets] as const;
export type BloodSite = Vein | ValvePocket;

export const bloodAgeGround = derived(
  "the mean age that the circuit carries with the blood, counted from the capillaries: no laboratory has this instrument",
);

/** Mean age of the blood at a site of a leg over a run; of the leg as a whole, that of the oldest site. */
export function bloodAge(session: Session, side: Side, site: BloodSite | "leg"): Observation {
  const { times } = session.signals;
  const ages = (site === "leg" ? bloodSites : [site]).map(
    (place) => column(session, `${side}.${place}.meanAge`).values,
  );
  const course = new Course(
    times,
    times.map((_, k) => Math.max(...ages.map((values) => values[k]))),
  );
  const id = `${side}.${site}`;
  const longest = reached(course.highest(0, course.end).value, "s");
  return {
    readings: [
      {
        id: `${id}.bloodAge`,
        says: site === "leg" ? "mean age of the oldest blood in the leg" : `mean age of blood, ${site}`,
        unit: "s",
        times,
        values: course.values,
      },
    ],
    measures: {
      [`${id}.meanAgeAtEnd`]: reached(course.at(course.end), "s"),
      [site === "leg" ? `${id}.longestResidence` : `${id}.highestMeanAge`]: longest,
    },
  };
}
