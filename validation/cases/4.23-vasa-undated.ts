import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** degrees of a knee that is slightly bent */
const slightly = 20;

const lying = (knee_deg: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    says: "Lying still, the heels on the couch.",
    duration_s: 60,
    postures: [{ posture: { trunk_deg: 0, thigh_deg: -0.5 * knee_deg, shank_deg: 0.5 * knee_deg } }],
    marks: [{ name: "still", time_s: 60 }],
  },
  instruments: [
    { id: "ultrasound-calibre", site: "left.popliteal" },
    { id: "pressure-catheter", site: "left.dorsalFoot" },
  ],
});

const occluded = (knee_deg: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "venous-occlusion", minutes: 2, knee_deg },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

type Knee = "bent" | "straight";
const diameter = (runs: Runs, knee: Knee) => at(runs, knee, "left.popliteal.diameterAtRest", "mm");
const toe = (runs: Runs, knee: Knee) => at(runs, knee, "left.dorsalFoot.restingPressure", "mmHg");
const outflow = (runs: Runs, knee: Knee) =>
  at(runs, `${knee}Occluded`, "left.calf.strainGauge.maximumOutflow", "%/min");

export const straightKneeAndThePoplitealVein: ValidationCase = {
  id: "4.23-vasa-undated",
  row: "4.23",
  role: "held-out",
  says: "A straight knee flattens the vein behind it from 7.7 to 4.3 mm; the toe's veins are fuller and the leg empties more slowly.",
  studies: {
    bent: lying(slightly),
    straight: lying(0),
    bentOccluded: occluded(slightly),
    straightOccluded: occluded(0),
  },
  measures: [
    {
      id: "bent.diameter",
      figure: "vasa-undated/diameter-bent",
      value: (runs) => diameter(runs, "bent"),
    },
    {
      id: "straight.diameter",
      figure: "vasa-undated/diameter-straight",
      value: (runs) => diameter(runs, "straight"),
      direction: (runs) => above(diameter(runs, "bent"), diameter(runs, "straight")),
    },
    {
      id: "bent.toePressure",
      figure: "vasa-undated/toe-pressure-bent",
      value: (runs) => toe(runs, "bent"),
    },
    {
      id: "straight.toePressure",
      figure: "vasa-undated/toe-pressure-straight",
      value: (runs) => toe(runs, "straight"),
      direction: (runs) => above(toe(runs, "straight"), toe(runs, "bent")),
    },
    {
      id: "bent.outflow",
      figure: "vasa-undated/outflow-bent",
      value: (runs) => outflow(runs, "bent"),
    },
    {
      id: "straight.outflow",
      figure: "vasa-undated/outflow-straight",
      value: (runs) => outflow(runs, "straight"),
      direction: (runs) => above(outflow(runs, "bent"), outflow(runs, "straight")),
    },
  ],
  differs:
    "One healthy adult in place of 61 patients without earlier thrombosis. Posture and angle were not read: lying, 20 degrees for slightly bent. The vein of the foot's back stands for that of the big toe. The outflow is a strain gauge's, by the volume of the calf, after two minutes at 50 mmHg with the calf a little above the heart; theirs was told from the light of the skin.",
  missing:
    "Pressures and outflows lie within their wide intervals, but they change the other way; behind the bent knee the vein is narrower than it was, because the knee that is raised above the couch empties it, and straight it is wider. Not in the model: the heads of the gastrocnemius and the capsule of the knee, which press the vein flat as the knee straightens, and a popliteal vein that is nearly round at the few mmHg of lying. It takes an outer pressure on that vein by the angle of the knee, and a wall law of its own",
};
