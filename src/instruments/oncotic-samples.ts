import type { Side } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { endOf } from "./before-and-after.js";
import { Course, type Limb, type Observation, reached, type Session } from "./reading.js";

export const oncoticSamplesGround = derived(
  "Landis and Pappenheimer's relation for the protein of plasma and tissue; blood that leaves a limb is thickened by " +
    "what was filtered on the way",
);

/** Samples at the end of a run: plasma of an arm vein and of a vein of the limb, and tissue fluid by a wick, whose needle also tells its pressure. */
export function oncoticSamples(session: Session, side: Side, limb: Limb): Observation {
  const { from, to } = endOf(session);
  const sample = (signal: string) => Course.of(session, signal).mean(from, to);
  const tissue = Course.of(session, `${side}.${limb}.interstitial.oncoticPressure`);
  const arm = sample("plasma.oncoticPressure");
  const site = `${side}.${limb}.oncotic`;
  return {
    readings: [
      {
        id: `${site}.tissuePressure`,
        says: `colloid osmotic pressure of the tissue fluid of the ${limb}`,
        unit: "mmHg",
        times: tissue.times,
        values: tissue.values,
      },
    ],
    measures: {
      [`${site}.plasmaPressure`]: reached(arm, "mmHg"),
      [`${site}.tissuePressure`]: reached(tissue.mean(from, to), "mmHg"),
      [`${side}.${limb}.wick.tissuePressure`]: reached(
        sample(`${side}.${limb}.interstitial.pressure`),
        "mmHg",
      ),
      [`${site}.veinLessArm`]: reached(
        sample(`${side}.${limb}.capillaries.venousOncoticPressure`) - arm,
        "mmHg",
      ),
    },
  };
}
