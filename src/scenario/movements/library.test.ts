import { describe, expect, it } from "vitest";
import { type LegInput, legInputs } from "../../physiology/terms.js";
import { type Posture, postures, type PostureId } from "../postures.js";
import { typicalValues } from "../settings.js";
import { repeatedMovements, steadyMovements } from "./library.js";
import { degree, type Inputs, type RepeatedMovement, type Stance, type SteadyMovement } from "./movement.js";

const stance = (id: PostureId): Stance => {
  const { inputs }: Posture = postures[id];
  return Object.fromEntries(legInputs.map((input) => [input, inputs[input] ?? 0])) as Stance;
};

const largest = (inputs: Inputs): number => Math.max(0, ...Object.values(inputs).map(Math.abs));

const repeated: readonly (readonly [string, RepeatedMovement])[] = Object.entries(repeatedMovements);
const turning = (Object.entries(steadyMovements) as [string, SteadyMovement][]).filter(
  ([, { period_s }]) => period_s !== undefined,
);

describe.each(repeated)("one %s", (_, movement) => {
  const values = typicalValues(movement.settings);
  const length = movement.duty * movement.period_s;

  it("begins and ends with nothing added, in every posture in which it is done", () => {
    for (const posture of movement.postures) {
      for (const time of [0, length]) {
        expect(largest(movement.adds(time, length, values, stance(posture)))).toBeLessThan(1e-9);
      }
    }
  });

  it("does something in between", () => {
    const middle = [0.2, 0.4, 0.5, 0.7].map((share) =>
      largest(movement.adds(share * length, length, values, stance(movement.postures[0]))),
    );
    expect(Math.max(...middle)).toBeGreaterThan(0.005);
  });
});

describe.each(turning)("a turn of %s", (_, movement) => {
  const values = typicalValues(movement.settings);
  const sat = stance(movement.postures[0]);

  it("ends where it began", () => {
    const [from, to] = [movement.holds(values, 0, sat), movement.holds(values, 1 - 1e-9, sat)];
    for (const id of Object.keys(from) as LegInput[]) expect(to[id]).toBeCloseTo(from[id] as number, 5);
  });

  it("bends the joints within their range and lifts no foot below the ground", () => {
    for (let phase = 0; phase < 1; phase += 0.02) {
      const inputs = movement.holds(values, phase, sat);
      expect(inputs["knee.angle"]).toBeGreaterThan(0);
      expect(inputs["knee.angle"]).toBeLessThan(2.4);
      expect(Math.abs(inputs["ankle.angle"] as number)).toBeLessThan(0.6);
      expect(inputs["foot.load"] ?? 0).toBeGreaterThanOrEqual(0);
    }
  });
});

it("on a bicycle the calf works on the way down, the shin on the way up", () => {
  const values = typicalValues(steadyMovements.cycle.settings);
  const at = (phase: number) => steadyMovements.cycle.holds(values, phase, stance("on-saddle"));
  expect(at(0.25)["soleus.activation"]).toBeGreaterThan(2 * (at(0.75)["soleus.activation"] as number));
  expect(at(0.9)["tibialisAnterior.activation"]).toBeGreaterThan(
    2 * (at(0.3)["tibialisAnterior.activation"] as number),
  );
});

describe("heels held up at will", () => {
  const { settings, holds } = steadyMovements["heels-lifted"];
  const soleus = (posture: PostureId) =>
    holds(typicalValues(settings), 0, stance(posture))["soleus.activation"] as number;

  it("ask the soleus for most where they carry the body, for less on a chair, for least in bed", () => {
    expect(soleus("standing")).toBeGreaterThan(2 * soleus("sitting"));
    expect(soleus("sitting")).toBeGreaterThan(2 * soleus("lying"));
    expect(soleus("lying")).toBeGreaterThanOrEqual(0);
  });
});

it("forefeet held up at will are held by the shin", () => {
  const { settings, holds } = steadyMovements["toes-lifted"];
  const held = holds(typicalValues(settings), 0, stance("standing"));
  expect(held["tibialisAnterior.activation"]).toBeGreaterThan(0.02);
  expect(held["ankle.angle"]).toBeCloseTo(-20 * degree, 9);
});

it("no rope is jumped with the feet on the ground all the time", () => {
  const { adds, period_s } = repeatedMovements["rope-jump"];
  const standing = stance("standing");
  const loads = Array.from(
    { length: 50 },
    (_, k) =>
      standing["foot.load"] +
      (adds((k / 50) * period_s, period_s, { effort: 1 }, standing)["foot.load"] ?? 0),
  );
  expect(Math.min(...loads)).toBeLessThan(0.01);
  expect(Math.max(...loads)).toBeGreaterThan(1);
});

it("a shank that hangs is level when the knee has been straightened", () => {
  const hanging = stance("feet-hanging");
  const lifted = repeatedMovements["passive-knee-extension"].adds(0.5, 1, { extension_deg: 90 }, hanging);
  expect(hanging["knee.angle"] + (lifted["knee.angle"] as number)).toBeCloseTo(0, 9);
  expect(hanging["shank.slope"] + (lifted["shank.slope"] as number)).toBeCloseTo(0, 9);
  expect(Object.keys(lifted).filter((input) => input.endsWith(".activation"))).toEqual([]);
});

it("a leg that steps on a tilted table turns thigh and shank alike, and carries nothing", () => {
  const upright = Math.sin(75 * degree);
  const strapped: Stance = {
    ...stance("lying"),
    "thigh.slope": upright,
    "shank.slope": upright,
    "foot.slope": upright,
    "foot.load": 0.4,
  };
  const bent = repeatedMovements["passive-step"].adds(1, 2, { hip_deg: 30 }, strapped);
  const slope = (segment: "thigh" | "shank") =>
    strapped[`${segment}.slope`] + (bent[`${segment}.slope`] as number);
  expect(slope("thigh")).toBeCloseTo(Math.sin((75 - 30) * degree), 9);
  expect(slope("shank")).toBeCloseTo(Math.sin((75 + 30) * degree), 9);
  expect(bent["knee.angle"]).toBeCloseTo(60 * degree, 9);
  expect(strapped["foot.load"] + (bent["foot.load"] as number)).toBeCloseTo(0, 9);
});

it("a leg pushes against a band on its way out, not while it is drawn up", () => {
  const { adds, period_s } = repeatedMovements["leg-extension"];
  const at = (share: number) => adds(share * period_s, period_s, { effort: 1 }, stance("lying"));
  expect(at(0.3)["thigh.activation"]).toBe(0);
  expect(at(0.5)["knee.angle"]).toBeCloseTo(90 * degree, 9);
  // the knee above the hip, the foot a little below the knee
  expect(at(0.5)["thigh.slope"]).toBeCloseTo(-Math.sin(60 * degree), 9);
  expect(at(0.5)["shank.slope"]).toBeCloseTo(Math.sin(30 * degree), 9);
  expect(at(0.75)["thigh.activation"]).toBeCloseTo(0.4, 9);
});
