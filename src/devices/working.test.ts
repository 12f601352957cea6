import { describe, expect, it } from "vitest";
import { Course } from "../instruments/reading.js";
import type { DeviceDocument } from "../study/document.js";
import { resolve } from "../study/resolve.js";
import { atEnd, course, healthy, measure, raising, still, wearing } from "../study/fixtures/wearing.js";

describe("air chambers on a lying leg", () => {
  const lying = { id: "lying", seconds: 100 };
  const boot = { id: "pneumatic-compression" } as const;

  it("empty the calf and speed the blood of the thigh, and let both go", async () => {
    const result = await wearing(lying, [{ ...boot, rise_s: 0.5 }]);
    const calf = course(result, "left.calf.volume");
    expect(calf.lowest(30, 45).value).toBeLessThan(0.5 * calf.at(29));
    expect(measure(result, "left.femoral.peakVelocity")).toBeGreaterThan(
      1.5 * measure(result, "left.femoral.restingVelocity"),
    );
    expect(calf.at(88)).toBeGreaterThan(0.9 * calf.at(29));
    expect(course(result, "left.soleus.activation").highest(0, 100).value).toBe(0);
  });

  it("drive more out of the calf from the ankle upward than all at once", async () => {
    const worn = { ...boot, chambers: "calf-and-thigh", rise_s: 0.5, delay_s: 1 };
    const least = await Promise.all(
      ["uniform", "sequential"].map(
        async (order) =>
          course(await wearing(lying, [{ ...worn, order }]), "left.calf.volume").lowest(30, 45).value,
      ),
    );
    expect(least[1]).toBeLessThan(least[0]!);
  });

  it("on the foot empty the foot into the calf", async () => {
    const worn = { ...boot, chambers: "foot", pressure_mmHg: 130, rise_s: 0.3, hold_s: 2, cycle_s: 20 };
    const result = await wearing(lying, [worn]);
    const plantar = course(result, "left.plantar.volume");
    const calf = course(result, "left.calf.volume");
    expect(plantar.lowest(30, 33).value).toBeLessThan(0.5 * plantar.at(29));
    expect(calf.highest(30, 33).value).toBeGreaterThan(calf.at(29) + 2);
  });

  it("on the thigh empty the veins of the thigh towards the heart, and leave the other leg alone", async () => {
    const worn = { ...boot, chambers: "thigh", side: "left", rise_s: 0.5 } as const;
    const result = await wearing(lying, [worn]);
    for (const vein of ["femoral", "greatSaphenousThigh"]) {
      const volume = course(result, `left.${vein}.volume`);
      expect(volume.lowest(31, 42).value, vein).toBeLessThan(0.7 * volume.at(29));
    }
    const calf = course(result, "left.calf.volume");
    // what comes in meanwhile stays below
    expect(calf.at(42)).toBeGreaterThan(calf.at(29));
    const other = course(result, "right.calf.volume");
    expect(Math.abs(other.at(42) - other.at(29))).toBeLessThan(0.1);
  });

  it("that wait for the leg to refill wait longer where there is more to refill", () => {
    const waiting = (posture: string) =>
      resolve({
        circuit: "open-leg",
        person: healthy,
        scenario: { id: posture, seconds: 300 },
        devices: [{ ...boot, cycling: "refilled" }],
      });
    const [level, seated] = [waiting("lying"), waiting("sitting")];
    expect(seated.scenario.cycle_s).toBeGreaterThan(level.scenario.cycle_s! + 5);
    expect(seated.notes.join(" ")).toContain("refilled");
  });
});

describe("a current on the calf", () => {
  it("empties it without the will: only what lies under the electrodes contracts", async () => {
    const result = await wearing({ id: "lying", seconds: 60 }, [{ id: "nerve-stimulator", side: "left" }]);
    const calf = course(result, "left.calf.volume");
    expect(calf.lowest(30, 60).value).toBeLessThan(0.7 * calf.at(29));
    const most = (muscle: string) => course(result, `${muscle}.activation`).highest(0, 60).value;
    expect(most("left.gastrocnemius")).toBeGreaterThan(0.2);
    for (const muscle of ["left.tibialisAnterior", "left.footIntrinsic", "left.thigh", "right.soleus"]) {
      expect(most(muscle), muscle).toBe(0);
    }
  });

  it("at the peroneal nerve works the shin", async () => {
    const twitch = { id: "nerve-stimulator", site: "peroneal", on_s: 0.3, off_s: 0.7 };
    const result = await wearing({ id: "lying", seconds: 60 }, [twitch]);
    const shin = course(result, "left.anteriorTibial.volume");
    expect(shin.lowest(30, 60).value).toBeLessThan(0.7 * shin.at(29));
    expect(course(result, "left.soleus.activation").highest(0, 60).value).toBe(0);
  });

  it("under the sole works its short muscles alone", async () => {
    const result = await wearing({ id: "sitting", seconds: 60 }, [{ id: "nerve-stimulator", site: "foot" }]);
    const sole = course(result, "left.plantar.volume");
    // against the column of a sitting leg it moves little
    expect(sole.lowest(30, 60).value).toBeLessThan(sole.at(29) - 0.5);
    const most = (muscle: string) => course(result, `left.${muscle}.activation`).highest(0, 60).value;
    expect(most("footIntrinsic")).toBeGreaterThan(0.2);
    for (const muscle of ["soleus", "deepPosterior", "tibialisAnterior"])
      expect(most(muscle), muscle).toBe(0);
  });
});

describe("weight put on the sole of a sitting person", () => {
  it("sends blood from the sole up the calf, the more the heavier, and works no muscle", async () => {
    const loaded = async (load: number) => {
      const scenario = { id: "weight-bearing", posture: "sitting", count: 10, load };
      const result = await wearing(scenario, []);
      expect(course(result, "left.soleus.activation").highest(0, 70).value).toBe(0);
      const sole = course(result, "left.plantar.volume");
      return sole.at(29) - sole.lowest(30, 70).value;
    };
    const [light, heavy] = [await loaded(0.1), await loaded(0.8)];
    expect(light).toBeGreaterThan(0);
    expect(heavy).toBeGreaterThan(light);
  });
});

describe("a machine that moves the ankle", () => {
  it("moves blood and leaves every muscle at rest", async () => {
    const result = await wearing({ id: "lying", seconds: 60 }, [{ id: "ankle-mover" }]);
    expect(measure(result, "left.femoral.peakFlow")).toBeGreaterThan(
      1.2 * measure(result, "left.femoral.restingFlow"),
    );
    for (const [id, { values }] of result.signals.columns) {
      if (id.endsWith(".activation"))
        expect(
          values.some((value) => value !== 0),
          id,
        ).toBe(false);
    }
  });
});

describe("a wedge", () => {
  const angle = async (heel_cm: number, scenario: unknown = still("standing")) =>
    atEnd(await wearing(scenario, [{ id: "wedge", side: "left", heel_cm }]), "left.ankle.angle");

  it("holds the loaded ankle up or down by the arc sine of its height, and a hanging one not at all", async () => {
    expect(await angle(-4)).toBeCloseTo(Math.asin(-4 / 17), 3);
    expect(await angle(4)).toBeCloseTo(Math.asin(4 / 17), 3);
    const hanging = await wearing(still("feet-hanging"), []);
    expect(await angle(-4, still("feet-hanging"))).toBe(atEnd(hanging, "left.ankle.angle"));
  });

  it("under the forefoot stretches the calf and raises the pressure in it", async () => {
    const pressure = async (devices: readonly DeviceDocument[]) =>
      atEnd(await wearing(still("standing"), devices), "left.soleus.intramuscularPressure");
    expect(await pressure([{ id: "wedge" }])).toBeGreaterThan((await pressure([])) + 3);
  });
});

describe("a smart insole", () => {
  const insole = { id: "smart-insole" } as const;

  it("counts raises of heel and forefoot, and stays at nought in a foot that bears nothing", async () => {
    const counted = async (movement: string, posture: string, field: string) => {
      const scenario = {
        id: "timeline",
        duration_s: 25,
        postures: [{ posture }],
        movements: [{ movement, at_s: 5, count: 7, period_s: 2 }],
      };
      return measure(await wearing(scenario, [insole]), `left.insole.${field}.repetitions`);
    };
    expect(await counted("heel-raise", "standing", "heel")).toBe(7);
    expect(await counted("dorsiflexion", "standing", "forefoot")).toBe(7);
    expect(await counted("ankle-pump", "lying", "heel")).toBe(0);
  });

  it("shares out the load: mostly heel in standing, all forefoot on the toes, nothing lost", async () => {
    const result = await wearing(raising(1), [insole]);
    const at = (time: number) =>
      ["heel", "midfoot", "forefoot"].map((field) => {
        const { times, values } = result.readings.find(({ id }) => id === `left.insole.${field}`)!;
        return new Course(times, values).at(time);
      });
    const [standing, raised] = [at(5), at(10.4)];
    expect(standing[0]).toBeGreaterThan(standing[2]!);
    expect(raised[0]).toBeLessThan(0.01);
    for (const fields of [standing, raised]) expect(fields.reduce((a, b) => a + b, 0)).toBeCloseTo(0.5, 6);
  });
});
