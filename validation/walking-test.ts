import type { DeviceDocument, PersonDocument, StudyDocument } from "../src/study/document.js";
import { at, type Runs } from "./case.js";
import { reduced } from "./compression.js";

/** The test of the pump by which compression was judged: raised, stood upon, emptied by steps, under a strain gauge. */

/** Severe insufficiency of the great saphenous vein, as the patients of these tests had. */
export const severeReflux = [
  { id: "great-saphenous-reflux", site: "varicose", degree: "severe" },
] as const satisfies PersonDocument["conditions"];

/** s: standing up, the first step, the last one */
const [stands, steps, ends] = [20, 140, 160];

/** A leg raised, then stood upon until it is full, then emptied by slow walking. */
export const walkingTest = (
  person: Omit<PersonDocument, "base">,
  devices: readonly DeviceDocument[] = [],
): StudyDocument => ({
  person: { base: "healthy-adult", ...person },
  scenario: {
    id: "timeline",
    duration_s: ends + 30,
    postures: [{ posture: "legs-raised" }, { posture: "standing", at_s: stands, over_s: 3 }],
    movements: [{ movement: "walk", at_s: steps, until_s: ends, speed_kmh: 2 }],
    marks: [{ name: "stands", time_s: stands }],
  },
  devices,
  instruments: [
    { id: "strain-gauge", site: "left.calf" },
    { id: "interface-pressure", site: "left.gaiter" },
  ],
});

/** What every such test leaves open, for the cases to say. */
export const walkingTestDiffers =
  "How the test went was recalled and not read: legs raised, two minutes of standing, then 20 s of walking at 2 km/h, for twenty slow steps in 20 s. The gauge sat below the patella on bare skin; the model's sees all blood of the calf, that under the garment too, and in the closed loop tissue water.";

/** Share of the blood that standing brought which the steps drove out. */
export const ejected = (runs: Runs, study: string): number | null =>
  at(runs, study, "left.calf.strainGauge.ejectionFraction", "%");

/** percentage points below which a plethysmograph tells no difference */
const resolution = 0.5;

/** Whether a share is higher than another by what a plethysmograph can tell. */
export const ejectsMore = (runs: Runs, study: string, than: string): boolean => {
  const [more, less] = [ejected(runs, study), ejected(runs, than)];
  return more !== null && less !== null && more > less + resolution;
};

/** Whether a leg ejects as a healthy one does, or more: not less by more than the fifth that the rule assumes. */
export const ejectsNormally = (runs: Runs, study: string, healthy: string): boolean => {
  const [one, normal] = [ejected(runs, study), ejected(runs, healthy)];
  return one !== null && normal !== null && !reduced(one, normal);
};
