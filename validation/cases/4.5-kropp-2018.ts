import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { ScenarioDocument, StudyDocument } from "../../src/study/document.js";

const seated = (scenario: ScenarioDocument): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario,
  instruments: [{ id: "dynamometer", site: "left.plantarflexion" }],
});

const begin = 30;
const repeated = { at_s: begin, count: 10, period_s: 2 } as const;
/** the most that the toes are asked for: the library's 1 is without strain */
const forceful = 1.5;

/** Movements of ankle and toes done together. */
const together = (ankle: string, toes: string): ScenarioDocument => ({
  id: "timeline",
  duration_s: 110,
  postures: [{ posture: "sitting" }],
  movements: [
    { movement: ankle, ...repeated, effort: 1 },
    { movement: toes, ...repeated, effort: forceful },
  ],
});

const kneeFlexion_rad = Math.PI / 2;
/** what the gastrocnemius keeps of its force at this knee: arm 2.2 cm, working length 7 cm, width 0.45 (leg-anatomy) */
const gastrocnemiusLeft = Math.exp(-(((2.2 * kneeFlexion_rad) / 7 / 0.45) ** 2));
/**
 * Torque of the library's strong press: 158 N·m at most (da-fonseca-2025), shared out as the dynamometer does, soleus
 * and gastrocnemius at 0.6 and the others at 0.4 of their maximum.
 */
const strongPress_Nm = 158 * (0.6 * (0.51 + 0.39 * gastrocnemiusLeft) + 0.4 * (0.075 + 0.025));
/** ankle to ball of the foot */
const lever_m = 0.13;
const effortOf = (force_N: number): number => Math.round((1000 * force_N * lever_m) / strongPress_Nm) / 1000;

const pressing = (force_N: number): ScenarioDocument => ({
  id: "timeline",
  duration_s: 110,
  postures: [{ posture: "sitting" }],
  movements: [
    {
      movement: "press",
      at_s: begin,
      until_s: begin + 5,
      effort: effortOf(force_N),
      knee_deg: 90,
    },
  ],
  marks: [
    { name: "exerciseBegins", time_s: begin },
    { name: "exerciseEnds", time_s: begin + 5 },
  ],
});

const peak = (runs: Runs, study: string) => at(runs, study, "left.popliteal.peakVelocity", "cm/s");
const rest = (runs: Runs) => at(runs, "toeFlexion", "left.popliteal.restingVelocity", "cm/s");

const faster = (study: string, figure: string): CaseMeasure => ({
  id: `${study}.poplitealPeak`,
  figure: `kropp-2018/${figure}`,
  value: (runs) => peak(runs, study),
  direction: (runs) => above(peak(runs, study), rest(runs)),
});

export const forcefulSeatedExercises: ValidationCase = {
  id: "4.5-kropp-2018",
  row: "4.5",
  role: "held-out",
  says: "Sitting, forceful movements of ankle and toes bring the popliteal vein from 6 to between 90 and 194 cm/s, dorsiflexion the most.",
  studies: {
    plantarflexionAndToes: seated(together("plantarflexion", "toe-flexion")),
    heelLift: seated({ id: "seated-heel-raise", count: 10 }),
    dorsiflexionAndToes: seated(together("dorsiflexion", "toe-extension")),
    toeFlexion: seated({ id: "toe-flexion", posture: "sitting", count: 10, effort: forceful }),
    newton100: seated(pressing(100)),
    newton250: seated(pressing(250)),
  },
  measures: [
    { id: "rest.poplitealVelocity", figure: "kropp-2018/rest", value: rest },
    faster("plantarflexionAndToes", "plantar-flexion-toe-flexion"),
    faster("heelLift", "heel-lift"),
    faster("dorsiflexionAndToes", "dorsiflexion-toe-extension"),
    faster("toeFlexion", "toe-flexion"),
    faster("newton100", "plantar-flexion-100-newton"),
    faster("newton250", "plantar-flexion-250-newton"),
  ],
  differs:
    "Velocity is the mean of the cross-section; a paper's peak systolic velocity is that of its fastest blood. At rest the mean is told, which in the open leg, whose resting flow is steady, is the peak too. No spread is printed: every interval is assumed. Rates were not read: ten repetitions, one every 2 s; ankles at the library's 1, toes at its most, 1.5. Forces of the forefoot press are of each foot, knees at a right angle and ankle still; they become efforts through a lever of 0.13 m and the dynamometer's torque of that press (66 N·m at effort 1: 0.2 and 0.49). Force on the sole does not press on the plantar veins there.",
  missing:
    "Every exercise speeds the blood, and heel lift, dorsiflexion, toe flexion and the greater force agree; the smaller one is too slow and plantar flexion with the toes just too fast. At rest the mean is told, where the peak of a breath in the model comes near the printed number. Not in the model: the fastest blood of a cross-section, which is what the probe reads. It takes a velocity profile",
};
