import { cos, sin } from "../../quantity/elementary.js";
import { assumed, derived } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { degree, type Inputs, type RepeatedMovement, type Stance } from "./movement.js";

/** Movements that another hand or a machine makes: joints move, no muscle works. */

/** 0 at both ends, 1 in the middle, smooth. */
const there = (time: number, length: number): number => {
  const s = sin((Math.PI * time) / length);
  return s * s;
};

export const passiveAnkle: RepeatedMovement = {
  says: "the foot is moved down and up, its muscles at rest",
  ground: derived("the excursion that is set, along a sine"),
  settings: {
    plantarflexion_deg: number("how far down", "deg", 20, 0, 45),
    dorsiflexion_deg: number("how far up", "deg", 15, 0, 30),
  },
  postures: ["lying", "sitting", "feet-hanging", "semi-recumbent", "calf-raised"],
  period_s: 2,
  duty: 1,
  adds: (time, length, values) => ({
    "ankle.angle":
      degree *
      (time < 0.5 * length
        ? (values.plantarflexion_deg as number) * there(time, 0.5 * length)
        : -(values.dorsiflexion_deg as number) * there(time - 0.5 * length, 0.5 * length)),
  }),
};

export const passiveKnee: RepeatedMovement = {
  says: "lying, the knee is bent and straightened by another hand, the heel sliding on the couch",
  ground: derived("thigh and shank of equal length, each tilted by half the knee's angle"),
  settings: { flexion_deg: number("how far the knee is bent", "deg", 60, 5, 120) },
  postures: ["lying", "semi-recumbent"],
  period_s: 4,
  duty: 1,
  adds: (time, length, values) => {
    const bent = (values.flexion_deg as number) * degree * there(time, length);
    return { "knee.angle": bent, "thigh.slope": -sin(0.5 * bent), "shank.slope": sin(0.5 * bent) };
  },
};

/** What is added to the slope of a segment, no steeper than upright, when it is turned by an angle towards it. */
const turned = (slope: number, angle: number): number =>
  slope * (cos(angle) - 1) + Math.sqrt(Math.max(0, 1 - slope * slope)) * sin(angle);

/** Shank and foot turned together. */
const shankTurned = (leg: Stance, angle: number): Inputs => ({
  "shank.slope": turned(leg["shank.slope"], angle),
  "foot.slope": turned(leg["foot.slope"], angle),
});

export const passiveKneeExtension: RepeatedMovement = {
  says: "the hanging shank is lifted by another hand until the knee is straight, and let down",
  ground: derived("the excursion that is set, along a sine; the thigh stays where it is"),
  settings: { extension_deg: number("how far the knee is straightened", "deg", 90, 5, 90) },
  postures: ["feet-hanging"],
  period_s: 1,
  duty: 1,
  adds: (time, length, values, leg) => {
    const lifted = (values.extension_deg as number) * degree * there(time, length);
    return { "knee.angle": -lifted, ...shankTurned(leg, -lifted) };
  },
};

export const passiveStep: RepeatedMovement = {
  says: "strapped to a table, hip and knee are bent and straightened by a machine",
  ground: derived("thigh and shank turned alike, so that the foot moves along the table"),
  settings: { hip_deg: number("how far the hip is bent; the knee is bent twice as far", "deg", 30, 5, 60) },
  postures: ["lying"],
  period_s: 2,
  duty: 1,
  adds: (time, length, values, leg) => {
    const bent = (values.hip_deg as number) * degree * there(time, length);
    return {
      "knee.angle": 2 * bent,
      "thigh.slope": turned(leg["thigh.slope"], -bent),
      ...shankTurned(leg, bent),
      // the bent leg carries nothing
      "foot.load": -leg["foot.load"] * there(time, length),
    };
  },
};

/** Rising is no calf exercise: thigh muscles lift the body while the posture changes. */
export const rise: RepeatedMovement = {
  says: "the legs lift the body while one stands up",
  ground: assumed(
    "rising from a chair works the thighs at a third of their maximum for a second and a half, and the wall of the belly bears down with some 30 mmHg",
  ),
  settings: {},
  postures: ["sitting", "lying", "semi-recumbent", "feet-hanging", "squatting"],
  period_s: 1.5,
  duty: 1,
  hipsShare: 1,
  adds: (time, length) => {
    const active = there(time, length);
    return {
      "thigh.activation": 0.35 * active,
      "soleus.activation": 0.15 * active,
      "gastrocnemius.activation": 0.1 * active,
      "tibialisAnterior.activation": 0.2 * active,
    };
  },
  addsToBody: (time, length) => ({ "body.bellyPressure": 30 * there(time, length) }),
};
