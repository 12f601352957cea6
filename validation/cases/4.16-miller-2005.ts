import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

type Pattern = "rib-cage" | "diaphragmatic";
const changes_s = 40;
const end_s = 160;

const resting = (pattern: Pattern): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "breathing", pattern, posture: "semi-recumbent", seconds: 120 },
});

const contracting = (pattern: Pattern): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: end_s,
    postures: [{ posture: "semi-recumbent" }],
    movements: [{ movement: "plantarflexion", at_s: 20, count: 70, period_s: 2 }],
    breathing: [{ pattern, at_s: changes_s, until_s: end_s }],
    marks: [
      { name: "breathingChanges", time_s: changes_s },
      { name: "still", time_s: end_s - 2 },
    ],
  },
  instruments: [{ id: "breath-gated-doppler", site: "left.femoral" }],
});

const share = (runs: Runs, study: string) => at(runs, study, "left.femoral.inspiratoryShare", "%");
const flow = (runs: Runs, half: "inspiratory" | "expiratory") =>
  at(runs, "diaphragm", `left.femoral.${half}Flow`, "mL/min");

export const breathAndTheFemoralVein: ValidationCase = {
  id: "4.16-miller-2005",
  row: "4.16",
  role: "held-out",
  wholeBody: true,
  says: "Breathing with the ribs draws 65 % of the femoral flow in with the breath; with the diaphragm it runs backward and comes after.",
  studies: {
    ribs: resting("rib-cage"),
    diaphragm: resting("diaphragmatic"),
    ribsContracting: contracting("rib-cage"),
    diaphragmContracting: contracting("diaphragmatic"),
  },
  measures: [
    {
      id: "ribs.inspiratoryShare",
      figure: "miller-2005/ribcage-breath",
      value: (runs) => share(runs, "ribs"),
      direction: (runs) => above(share(runs, "ribs"), 50),
    },
    {
      id: "diaphragm.backward",
      figure: "miller-2005/diaphragm-breath",
      value: (runs) => flow(runs, "inspiratory"),
      direction: (runs) => above(0, flow(runs, "inspiratory")) && above(flow(runs, "expiratory"), 0),
    },
    {
      id: "contractions.breath",
      figure: "miller-2005/with-contractions",
      value: (runs) => flow(runs, "expiratory"),
      direction: (runs) => above(share(runs, "ribsContracting"), share(runs, "diaphragmContracting")),
    },
  ],
  differs:
    "Depth and pace of the breaths were not read: half as deep again as a quiet one. The calves press the feet down once in two seconds, against nothing. The interval of the share is assumed.",
  missing:
    "The ribs' share agrees, and the breath goes on to modulate the flow while the calf works; with the diaphragm the flow in inspiration falls to half of that in expiration, but does not turn backward in the mean, which valves that hold cannot let it do. Not in the model: valves of the iliac and femoral veins that many people lack, and a belly whose pressure swings further in a breath that is made by the diaphragm alone. It takes those valves person by person, and the swing of the belly that was measured",
};
