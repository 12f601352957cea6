import type { Side } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { derived } from "../quantity/ground.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const breathGatedGround = derived(
  "breath is drawn in while the pressure in the chest falls; flow is that of the vein under the probe",
);

/** s at the beginning of another way of breathing that are left out */
const settling_s = 10;

/** A belt around the chest tells when breath is drawn in; the probe's flow is averaged over each half of whole breaths. */
export function breathGatedDoppler(session: Session, side: Side): Observation {
  const chest = Course.of(session, "chest.pressure");
  const flow = Course.of(session, `${side}.femoralToIliac.flow`);
  const from = (session.marks.get("breathingChanges") ?? 0) + settling_s;
  const to = session.marks.get("still") ?? flow.end;
  const falls = (k: number) => chest.values[k] < chest.values[k - 1];
  const onsets: number[] = [];
  for (let k = Math.max(2, flow.first(from)); k < flow.first(to); k++) {
    if (falls(k) && !falls(k - 1)) onsets.push(k);
  }
  const site = `${side}.femoral`;
  return {
    readings: [
      {
        id: `${site}.flow`,
        says: "flow from the femoral vein into the pelvis",
        unit: "mL/s",
        times: flow.times,
        values: flow.values,
      },
    ],
    measures: halves(site, onsets, falls, flow),
  };
}

function halves(
  site: string,
  onsets: readonly number[],
  falls: (k: number) => boolean,
  flow: Course,
): Measures {
  const first = onsets[0];
  const last = onsets[onsets.length - 1];
  const sums = { in: 0, out: 0 };
  const counts = { in: 0, out: 0 };
  for (let k = first ?? 0; k < (last ?? 0); k++) {
    const half = falls(k) ? "in" : "out";
    sums[half] += flow.values[k];
    counts[half] += 1;
  }
  const all = sums.in + sums.out;
  const none = "no whole breath";
  return {
    [`${site}.inspiratoryFlow`]:
      counts.in > 0 ? reached(60 * (sums.in / counts.in), "mL/min") : notReached("mL/min", none),
    [`${site}.expiratoryFlow`]:
      counts.out > 0 ? reached(60 * (sums.out / counts.out), "mL/min") : notReached("mL/min", none),
    [`${site}.inspiratoryShare`]: all > 0 ? reached((100 * sums.in) / all, "%") : notReached("%", none),
  };
}
