import { expect, it } from "vitest";
import { openLeg } from "../physiology/circuits/open-leg.js";
import { musclePlaces } from "../physiology/circuits/leg-anatomy.js";
import { muscleForces } from "./muscle-force.js";

const circuit = openLeg();
const base = new Map(circuit.parameters.map(({ id, typical }) => [id, typical]));
const still = { ankleSpeed: 0, kneeSpeed: 0 };
const neutral = { ankle: 0, knee: 0, ...still };
const forceOf = (site: string, changes: Readonly<Record<string, number>> = {}) => {
  const force = muscleForces(circuit, new Map([...base, ...Object.entries(changes)])).get(site);
  if (force === undefined) throw new Error(`no force of ${site}`);
  return force;
};

it("a soleus at its best length, wholly active, makes all of its force, and half of it half active", () => {
  // its best length is that of neutral standing
  expect(forceOf("left.soleus")(1, neutral)).toBe(1);
  expect(forceOf("left.soleus")(0.5, neutral)).toBe(0.5);
  expect(forceOf("left.soleus")(0, { ...neutral, ankle: -0.3 })).toBe(0);
});

it("force follows strength and recruitment", () => {
  const { activePressure } = musclePlaces.soleus;
  expect(forceOf("left.soleus", { "left.soleus.activePressure": activePressure / 4 })(1, neutral)).toBe(0.25);
  expect(forceOf("left.soleus", { "left.soleus.recruitmentFactor": 0.5 })(1, neutral)).toBe(0.5);
  expect(forceOf("left.soleus", { "left.soleus.activePressure": 0 })(1, neutral)).toBe(0);
  // the other leg keeps its own
  expect(forceOf("right.soleus", { "left.soleus.activePressure": 0 })(1, neutral)).toBe(1);
});

it("a muscle that the joint has shortened is weaker, by the bell of the law of its pressure", () => {
  const { ankleArm, kneeArm, workingLength } = musclePlaces.gastrocnemius;
  const lengthWidth = base.get("left.gastrocnemius.lengthWidth") as number;
  const shortening = (ankleArm * 0.4 + kneeArm * 1.2) / workingLength;
  expect(forceOf("left.gastrocnemius")(1, { ankle: 0.4, knee: 1.2, ...still })).toBeCloseTo(
    Math.exp(-((shortening / lengthWidth) ** 2)),
    12,
  );
});

it("a soleus that shortens at a tenth of its greatest speed makes what Hill's hyperbola leaves", () => {
  const { ankleArm, workingLength } = musclePlaces.soleus;
  const fastest = base.get("left.soleus.fastest") as number;
  const hillShape = base.get("left.soleus.hillShape") as number;
  const ankleSpeed = (0.1 * fastest * workingLength) / ankleArm;
  expect(forceOf("left.soleus")(1, { ...neutral, ankleSpeed })).toBeCloseTo(
    (1 - 0.1) / (1 + 0.1 / hillShape),
    12,
  );
});
