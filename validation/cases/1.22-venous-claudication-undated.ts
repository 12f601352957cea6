import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";

/** rise over run of ten degrees */
const incline_pct = 17.6;

const uphill = (conditions: readonly AppliedDocument[]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: { id: "walk", speed_kmh: 7, incline_pct, minutes: 5 },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const gauge = (runs: Runs, study: string, measure: "firstChange" | "lastChange") =>
  at(runs, study, `left.calf.strainGauge.${measure}`, "%");
const plateau = (runs: Runs, study: string) => at(runs, study, "left.calf.strainGauge.plateauTime", "s");
const lastTrend = (runs: Runs, study: string) => at(runs, study, "left.calf.strainGauge.lastTrend", "%/min");

export const calfVolumeInVenousClaudication: ValidationCase = {
  id: "1.22-venous-claudication-undated",
  row: "1.22",
  role: "held-out",
  says: "Walking fast uphill a healthy calf shrinks, swells again and is steady by 100 s; behind a closed pelvic vein it swells on.",
  studies: {
    healthy: uphill([]),
    obstructed: uphill([{ id: "iliofemoral-obstruction", degree: "severe" }]),
  },
  measures: [
    {
      id: "healthy.firstChange",
      figure: "venous-claudication-undated/healthy-falls-first",
      value: (runs) => gauge(runs, "healthy", "firstChange"),
      direction: (runs) => above(0, gauge(runs, "healthy", "firstChange")),
    },
    {
      id: "healthy.plateauTime",
      figure: "venous-claudication-undated/healthy-plateau",
      value: (runs) => plateau(runs, "healthy"),
      direction: (runs) => above(gauge(runs, "healthy", "lastChange"), gauge(runs, "healthy", "firstChange")),
    },
    {
      id: "obstructed.lastChange",
      figure: "venous-claudication-undated/obstructed-rises",
      value: (runs) => gauge(runs, "obstructed", "lastChange"),
      direction: (runs) =>
        above(gauge(runs, "obstructed", "lastChange"), 0) &&
        above(lastTrend(runs, "obstructed"), 0) &&
        plateau(runs, "obstructed") === null,
    },
    {
      id: "obstructed.aboveHealthy",
      figure: "venous-claudication-undated/obstructed-above-healthy",
      value: (runs) => gauge(runs, "obstructed", "lastChange"),
      direction: (runs) =>
        above(gauge(runs, "obstructed", "lastChange"), gauge(runs, "healthy", "lastChange")),
    },
  ],
  differs:
    "Severe obstruction from groin to caval vein stands for the four patients, of whom only the iliac thrombosis was read. Five minutes are walked; when pain ended the patients' walk was not read. A plateau is a volume that stays within a tenth of its whole change of where it ends, in means of ten seconds. The gauge sees venous blood and, in the closed loop, tissue water, not the blood of arteries and small vessels.",
  missing:
    "Both calves shrink at once and then gain as water is filtered, the healthy one for so long that its plateau comes after three and a half minutes in place of one and a half; the obstructed one ends above the healthy, as it did, but still below rest, for its contractions drive all of the inflow through the narrow vein. Not in the model: blood in the open small vessels of working muscle, which a gauge sees and no contraction empties, and a capillary pressure that rises behind a block while the muscle works. It takes a muscle bed with a volume and a pressure of its own",
};
