import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { toCoherent } from "../quantity/units.js";
import { endOf } from "./before-and-after.js";
import { Course, type Observation, reached, type Session, siteValue, type Tissue } from "./reading.js";

/** cm² of skin under which water gathers, over the face of a cube as large as the limb; a sole takes none up */
const skin = { foot: 4.5, calf: 6.1 } as const;
type Place = keyof typeof skin;

const thumb = { area_cm2: 2, force_N: 10, held_s: 5 } as const;
/** mL/(mmHg·s): between the tissue under a thumb and that around it */
const conductance = 1e-3;
/** cm: a shallower dent is not seen */
const seen_cm = 0.05;

export const pittingGround = assumed(
  "a picture derived from tissue water, not a measurement: a thumb of 2 cm² pressed with 10 N for 5 s; water is free " +
    "once its pressure is above that of the air, lies under the skin (a lower leg has 7 %, a foot 3.5 % of the body's, a " +
    "third of it sole), and moves by a microlitre in a second for each mmHg; examiners agree poorly on depth and duration",
);

/**
 * A thumb pressed on a limb: depth in mm of the pit it would leave, and for how many seconds it would be seen.
 *
 * A derived picture only. Water that fills its tissue no further than to the pressure of the air is bound and leaves
 * no pit; what there is beyond is taken to lie in an even layer under the skin. The thumb drives the layer aside, as
 * far as its pressure does so in its time; then the layer comes back with the time constant of the tissue's give over
 * the conductance of its surroundings. Thumb and conductance are assumed, and the model's tissue stays as stiff as it
 * fills: a leg that is ill for one night pits less than a patient's. No published agreement between examiners could
 * carry a comparison: it is low, and scales of pitting contradict each other.
 */
export function pitting(session: Session, side: Side, limb: Place): Observation {
  const tissue = siteValue(session.tissue, `${side}.${limb}`);
  const area_cm2 = skin[limb] * session.limbVolume_mL[limb] ** (2 / 3);
  const water = Course.of(session, `${side}.${limb}.interstitial.volume`);
  const depth = new Course(
    water.times,
    water.values.map((mL) => 10 * pit_cm(free_mL(mL, tissue) / area_cm2)),
  );
  const { from, to } = endOf(session);
  const site = `${side}.${limb}.pitting`;
  const atEnd = depth.mean(from, to);
  return {
    readings: [
      {
        id: site,
        says: `pit of an assumed thumb, ${limb}: a derived picture, on which examiners would agree poorly`,
        unit: "mm",
        times: depth.times,
        values: depth.values,
      },
    ],
    measures: {
      [`${site}.depthAtEnd`]: reached(atEnd, "mm"),
      [`${site}.greatestDepth`]: reached(depth.highest(0, depth.end).value, "mm"),
      [`${site}.durationAtEnd`]: reached(duration_s(atEnd / 10, tissue, area_cm2), "s"),
    },
  };
}

/** Water beyond what the tissue holds at the pressure of the air around it. */
const free_mL = (water: number, tissue: Tissue): number =>
  Math.max(0, water - tissue.restingVolume_mL + tissue.compliance_mLPerMmHg * tissue.restingPressure_mmHg);

/** How far a thumb presses a layer aside: to its ground, or as far as it gets. */
function pit_cm(layer_cm: number): number {
  const { area_cm2, force_N, held_s } = thumb;
  // 1 N/cm² is 10 kPa
  const pressure = toCoherent((10 * force_N) / area_cm2, "kPa");
  return Math.min(layer_cm, (conductance * pressure * held_s) / area_cm2);
}

/** How long a pit is seen while water comes back into it, the slower the nearer it is to full. */
function duration_s(depth_cm: number, { compliance_mLPerMmHg }: Tissue, skin_cm2: number): number {
  const give = (compliance_mLPerMmHg * thumb.area_cm2) / skin_cm2;
  return depth_cm <= seen_cm ? 0 : (give / conductance) * Math.log(depth_cm / seen_cm);
}
