import { describe as group, expect, it } from "vitest";
import { History } from "../../engine/history.js";
import { fromInside } from "./anatomy.js";
import { fromTheFront } from "./anatomy-front.js";
import { Body, skinShift } from "./body.js";
import { ColumnReader } from "./column.js";
import { lengthOf, smooth } from "./curve.js";
import { poseOf, valvesOf } from "./describe.js";
import { Layouter } from "./layout.js";
import { Particles } from "./particles.js";
import { isCarried, isStraightOnTable, Rig, type Stance, turnsOf, upright } from "./rig.js";
import { leafletsOf, timeInStates, valveState } from "./valves.js";
import { fillVessels, halfWidth, placeVessels, vesselsOf } from "./vessels.js";

const degree = Math.PI / 180;
const lying: Stance = { trunkSlope: 0, facing: 1, thighSlope: 0, shankSlope: 0, knee: 0, ankle: 0, load: 0 };
const sitting: Stance = { ...upright, thighSlope: 0, knee: 90 * degree, load: 0.08 };

/** where points of the standing drawing are in a posture */
function placed(stance: Stance, points: readonly number[]): Float64Array {
  const rig = new Rig();
  const tissue = rig.bind(Float64Array.from(points));
  rig.take(stance);
  rig.place(tissue);
  return tissue.at;
}

function blood(rig = new Rig()) {
  const vessels = vesselsOf(fromInside, rig);
  placeVessels(vessels, rig);
  const { veins, ways } = vessels;
  const state = {
    volume: new Float64Array(veins.length).fill(15),
    pressure: new Float64Array(veins.length).fill(40),
    flow: new Float64Array(ways.length),
    opening: new Float64Array(ways.length).fill(1),
  };
  fillVessels(vessels, state.volume);
  const way = (id: string) => ways.findIndex(({ drawn }) => drawn.id === id);
  const vein = (id: string) => veins.findIndex(({ drawn }) => drawn.id === id);
  return { vessels, state, way, vein };
}

group("a vein", () => {
  it("twice as full is √2 as wide", () => {
    expect(halfWidth(20, 30) / halfWidth(10, 30)).toBeCloseTo(Math.SQRT2, 12);
    const { vessels, state, vein } = blood();
    const middle = () => vessels.veins[vein("femoral")].lumens[0].half[14];
    const before = middle();
    state.volume.fill(30);
    fillVessels(vessels, state.volume);
    expect(middle() / before).toBeCloseTo(Math.SQRT2, 6);
  });

  it("that is empty is flat", () => expect(halfWidth(0, 30)).toBe(0));

  it("holds in its drawn cylinders what it holds in the model", () => {
    const { vessels, state, vein } = blood();
    for (const id of ["soleal", "greatSaphenousCalf", "smallSaphenousCalf"]) {
      const { lumens } = vessels.veins[vein(id)];
      const drawn = lumens.reduce(
        (sum, { half, samples, length }) =>
          sum + (half.reduce((area, w) => area + Math.PI * w * w, 0) / samples) * length,
        0,
      );
      expect(drawn / state.volume[vein(id)]).toBeGreaterThan(0.9);
      expect(drawn / state.volume[vein(id)]).toBeLessThan(1.15);
    }
  });

  it("is drawn from both views for every vein and way that the lab knows", () => {
    for (const { veins, ways } of [fromInside, fromTheFront]) {
      expect(veins).toHaveLength(15);
      expect(ways).toHaveLength(24);
    }
  });
});

group("a valve", () => {
  it("is open, is shut, or leaks where blood falls back through shut leaflets", () => {
    expect(valveState(1, 20)).toBe("open");
    expect(valveState(0.4, -5)).toBe("open");
    expect(valveState(1e-14, -0.1)).toBe("shut");
    expect(valveState(1e-14, -1)).toBe("leaking");
  });

  it("is told by the time it is open, shut and leaking, of what is kept", () => {
    const valve = "left.poplitealToFemoral";
    const history = new History();
    history.reset([`${valve}.opening`, `${valve}.flow`], 1);
    // open for 1 s, leaking for 2 s, then shut; a row lasts until the next
    const times = Float64Array.from({ length: 50 }, (_, k) => 0.2 * (k + 1));
    const values = Float32Array.from([...times].flatMap((t) => (t < 1.1 ? [1, 5] : [0, t < 3.1 ? -2 : 0])));
    history.add({ list: 1, times, values });
    const seen = timeInStates(history, valve, { from_s: 0.2, to_s: 10 });
    expect(seen.open).toBeCloseTo(0.8, 9);
    expect(seen.leaking).toBeCloseTo(2, 9);
    expect(seen.shut).toBeCloseTo(7, 9);
    // nothing is kept of what was before
    expect(timeInStates(history, valve, { from_s: -20, to_s: 0 })).toEqual({ open: 0, shut: 0, leaking: 0 });
  });
});

group("leaflets", () => {
  const leaflets = { tip: 0, jet: 0 };
  it("that are shut meet", () => expect(leafletsOf(1e-14, 0, leaflets).tip).toBeCloseTo(0, 12));
  it("that are open lie along the wall", () => expect(leafletsOf(1, 3, leaflets).tip).toBeGreaterThan(0.8));
  it("that are on their way to shut do not leak, though blood still falls back", () =>
    expect(leafletsOf(0.4, -5, leaflets).jet).toBe(0));
  it("that leak leave a gap, wider and with a stronger jet the more falls back", () => {
    const little = { ...leafletsOf(0, -1, leaflets) };
    const much = leafletsOf(0, -10, leaflets);
    expect(little.tip).toBeGreaterThan(0.1);
    expect(much.tip).toBeGreaterThan(little.tip);
    expect(much.jet).toBeGreaterThan(little.jet);
  });
});

group("a leg", () => {
  it("stands as it was drawn", () => {
    const at = placed(upright, [-9, 56, 4, 60, 12, 92]);
    expect([...at]).toEqual([-9, 56, 4, 60, 12, 92].map((cm) => expect.closeTo(cm, 9)));
  });

  it("is on a couch or a seat where no foot carries the body, and on none while it swings", () => {
    const tilted: Stance = { ...lying, trunkSlope: 0.87, thighSlope: 0.87, shankSlope: 0.87, load: 0.43 };
    for (const [stance, mateLoad] of [
      [lying, 0],
      [sitting, 0.08],
      [{ ...sitting, load: 0 }, 0],
      [tilted, 0.43],
    ] as const)
      expect(isCarried(stance, mateLoad)).toBe(true);
    const swinging: Stance = { ...upright, thighSlope: 0.93, shankSlope: 0.7, knee: 60 * degree, load: 0 };
    const stepping: Stance = { ...swinging, thighSlope: 0.45, shankSlope: 0.95, knee: 80 * degree };
    for (const [stance, mateLoad] of [
      [upright, 0.5],
      [swinging, 1],
      [stepping, 1],
      // both feet of somebody who runs
      [swinging, 0],
    ] as const)
      expect(isCarried(stance, mateLoad)).toBe(false);
    const ahead: Stance = { ...tilted, facing: -1, load: 0.5 };
    expect(isCarried(ahead, 0.5)).toBe(false);
    expect([upright, swinging, sitting, ahead, tilted, lying].map(isStraightOnTable)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("that lies is level from hip to ankle, toes up", () => {
    const at = placed(lying, [0, 0, 0, 42.9, 0, 80, 18, 91]);
    expect(at[3]).toBeCloseTo(at[1], 9);
    expect(at[5]).toBeCloseTo(at[1], 9);
    expect(at[4]).toBeGreaterThan(at[2]);
    expect(at[7]).toBeLessThan(at[5] - 10);
  });

  it("that sits has its thigh level and its shin upright", () => {
    const at = placed(sitting, [0, 0, 0, 30, 0, 55, 0, 78]);
    expect(at[3]).toBeCloseTo(at[1], 9);
    expect(at[4]).toBeCloseTo(at[6], 9);
    expect(at[2]).toBeGreaterThan(20);
  });

  it("that is raised on the back points up, the foot above the heart", () => {
    const slope = -Math.sin(45 * degree);
    const at = placed({ ...lying, thighSlope: slope, shankSlope: slope }, [5, -31.3, 0, 86]);
    expect(at[3]).toBeLessThan(at[1] - 50);
    expect(at[2]).toBeGreaterThan(50);
  });

  it("lifts its heel off the ground as the ankle bends, and the body with it; the ball stays", () => {
    const points = [-4, 92.5, 12.3, 91.2, 0, -31];
    const flat = placed(upright, points);
    const raised = placed({ ...upright, ankle: 25 * degree }, points);
    expect(raised[1]).toBeLessThan(flat[1] - 4);
    expect(raised[5]).toBeLessThan(flat[5] - 3);
    expect(Math.abs(raised[2] - flat[2])).toBeLessThan(1);
    expect(Math.abs(raised[3] - flat[3])).toBeLessThan(1);
  });

  it("that sits lifts its knee, not its hip, when the heel rises", () => {
    const points = [0, 0, 0, 42.9];
    const [flat, raised] = [placed(sitting, points), placed({ ...sitting, ankle: 25 * degree }, points)];
    expect(raised[1]).toBeCloseTo(flat[1], 0);
    expect(raised[3]).toBeLessThan(flat[3] - 3);
  });

  it("in a stride keeps the side of the upright on which its knee bends as told", () => {
    // hip bent by 25 degrees, knee by 30: the thigh before the upright, the shin behind it
    const [, thigh, shank] = turnsOf({
      ...upright,
      thighSlope: Math.cos(25 * degree),
      shankSlope: Math.cos(-5 * degree),
      knee: 30 * degree,
    });
    expect(thigh).toBeCloseTo(-25 * degree, 9);
    expect(shank).toBeCloseTo(5 * degree, 9);
  });

  it("is as wide around the knee bent as straight: points keep their distance from the joint", () => {
    const points = [7, 42.9, -5, 42.9];
    const at = placed(sitting, points);
    const knee = placed(sitting, [0, 42.9]);
    expect(Math.hypot(at[0] - knee[0], at[1] - knee[1])).toBeCloseTo(7, 9);
    expect(Math.hypot(at[2] - knee[0], at[3] - knee[1])).toBeCloseTo(5, 9);
  });
});

it("skin moves out by the water it holds over its surface", () => {
  expect(skinShift("calf", 0)).toBe(0);
  // 120 mL under 36 cm of calf that is 33 cm around
  expect(skinShift("calf", 120)).toBeCloseTo(120 / (36 * 33), 12);
});

it("a calf muscle at work is shorter and thicker", () => {
  const rig = new Rig();
  const body = new Body(fromInside, rig);
  const rest = {
    soleus: 0,
    gastrocnemius: 0,
    tibialisAnterior: 0,
    deepPosterior: 0,
    footIntrinsic: 0,
    thigh: 0,
  };
  const swelling = { foot: 0, calf: 0, thigh: 0 };
  const bellyOf = (activation: typeof rest, ankle: number) => {
    body.take({ activation, swelling }, ankle);
    const { length, thickness } = body.sizeOf("gastrocnemius");
    return { length, thickness };
  };
  const [still, works] = [bellyOf(rest, 0), bellyOf({ ...rest, gastrocnemius: 1 }, 25 * degree)];
  expect(works.length).toBeLessThan(still.length - 1);
  expect(works.thickness).toBeGreaterThan(1.1 * still.thickness);
});

group("the column of blood", () => {
  it("is whole while every valve stands open", () => {
    const { vessels, state } = blood();
    expect(new ColumnReader(vessels).read(state).deep.count).toBe(0);
  });

  it("breaks where a shut valve holds, and not where it leaks", () => {
    const { vessels, state, way } = blood();
    const popliteal = way("poplitealToFemoral");
    state.opening[popliteal] = 0;
    const { deep } = new ColumnReader(vessels).read(state);
    expect(deep.count).toBe(1);
    expect(deep.breaks[0]).toBeCloseTo(37.2, 0);
    state.flow[popliteal] = -5;
    expect(new ColumnReader(vessels).read(state).deep.count).toBe(0);
  });
});

group("specks of blood", () => {
  it("are as many as a vein holds millilitres, and stand still with their blood", () => {
    const { vessels, state, vein } = blood();
    const particles = new Particles(vessels, { vein: vein("iliac") });
    particles.move(state, 0, 0.1);
    const before = particles.placesIn(vein("iliac"));
    expect(before).toHaveLength(15);
    particles.move(state, 0, 0.1);
    expect(particles.placesIn(vein("iliac"))).toEqual(before);
  });

  it("move up with a forward flow and back with a reflux", () => {
    for (const flow of [4, -4]) {
      const { vessels, state, vein, way } = blood();
      const particles = new Particles(vessels, { vein: vein("iliac") });
      particles.move(state, 0, 0);
      state.flow[way("femoralToIliac")] = state.flow[way("poplitealToFemoral")] = flow;
      const run = particles.runOf(vein("femoral"));
      const before = particles.placesIn(run);
      // so short that none has left
      particles.move(state, flow, 0.001);
      const moved = particles.placesIn(run).map((s, k) => (s - before[k]) * Math.sign(flow));
      expect(moved).toHaveLength(15);
      expect(Math.min(...moved)).toBeGreaterThan(0);
    }
  });
});

group("the paper", () => {
  it("shows the calf larger beside a leg that stands, and below one that lies", () => {
    const stands = new Layouter().of(upright, 480, 560, false);
    expect(stands.calf?.scale).toBeGreaterThan(1.8 * stands.whole.scale);
    expect(stands.calf?.left).toBeGreaterThan(stands.whole.left);
    const lies = new Layouter().of(lying, 480, 560, false);
    expect(lies.calf?.top).toBeGreaterThan(lies.whole.top);
  });

  it("shows a taller person longer, on the same ground", () => {
    const of = (stature: number) => new Layouter().of(upright, 480, 560, false, stature);
    const heart = ({ whole: { y, scale } }: ReturnType<typeof of>) => y - 31.3 * scale;
    const soles = ({ whole: { y, scale } }: ReturnType<typeof of>) => y + 92.9 * scale;
    expect(soles(of(190))).toBeCloseTo(soles(of(150)), 6);
    const column = (stature: number) => soles(of(stature)) - heart(of(stature));
    expect(column(200) / column(150)).toBeCloseTo(200 / 150, 6);
    // and the heart of the tallest is on the paper
    expect(heart(of(220)) - 4 * of(220).whole.scale).toBeGreaterThan(0);
    expect(of(190).calf).toEqual(of(150).calf);
  });

  it("keeps one size through a stride, and is as large as before when it is over", () => {
    const layouter = new Layouter();
    const of = (stance: Stance, time_s: number) => layouter.of(stance, 480, 560, false, 175, time_s);
    const stands = of(upright, 0);
    const stride = (time_s: number): Stance => {
      const phase = 2 * Math.PI * time_s;
      const [thigh, knee] = [0.4 * Math.sin(phase), 0.6 * (1 - Math.cos(phase))];
      const load = Math.cos(phase) > 0 ? 0.6 : 0;
      return { ...upright, thighSlope: Math.cos(thigh), shankSlope: Math.cos(thigh - knee), knee, load };
    };
    const scales: number[] = [];
    for (let t = 0.02; t < 4; t += 0.02) {
      const { whole, calf } = of(stride(t), 10 + t);
      if (t > 1.1) scales.push(whole.scale, calf === undefined ? 0 : calf.scale);
    }
    const [whole, calf] = [scales.filter((_, k) => k % 2 === 0), scales.filter((_, k) => k % 2 === 1)];
    for (const each of [whole, calf]) expect(Math.max(...each) - Math.min(...each)).toBeLessThan(0.02);
    expect(layouter.remembers).toBe(true);
    for (let t = 14; t < 18; t += 0.02) of(upright, t);
    expect(layouter.remembers).toBe(false);
    expect(of(upright, 18)).toEqual(stands);
  });

  it("stands still while the heel moves", () => {
    const of = (ankle: number) => new Layouter().of({ ...upright, ankle }, 480, 560, false);
    expect(of(0.4)).toEqual(of(0));
  });
});

group("in words", () => {
  it("a posture has the name that somebody would give it", () => {
    expect(poseOf(upright)).toBe("standing");
    expect(poseOf(sitting)).toBe("sitting");
    expect(poseOf(lying)).toBe("lying");
    expect(poseOf({ ...lying, thighSlope: -0.7, shankSlope: -0.7 })).toBe("raised");
  });

  it("valves below the knee are counted by what they do", () => {
    const { vessels, state, way } = blood();
    state.opening[way("solealToProximalDeepCalf")] = 0;
    state.opening[way("greatSaphenousCalfToGreatSaphenousThigh")] = 0;
    state.flow[way("greatSaphenousCalfToGreatSaphenousThigh")] = -20;
    expect(valvesOf(vessels, state)).toEqual({ shut: 1, leaking: 1, open: 15 });
  });
});

it("a smooth line goes through its ends and is as long as it is", () => {
  const line = smooth([0, 0, 5, 0, 10, 0], 11);
  expect([line[0], line[20]]).toEqual([0, 10]);
  expect(lengthOf(line)).toBeCloseTo(10, 9);
});
