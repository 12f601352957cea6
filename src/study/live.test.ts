import { describe, expect, it } from "vitest";
import { Live } from "./live.js";
import { run } from "./run.js";

const adult = { base: "healthy-adult" } as const;
const standing = { person: adult, scenario: "standing", circuit: "open-leg" } as const;
const foot = ["left.dorsalFoot.luminalPressure"];

/** Lives on in pieces of a thirtieth of a second, as a page asks for them, and gives the foot's pressure. */
function lived(live: Live, duration_s: number, read = live.reader(foot)): number[] {
  const seen: number[] = [];
  while (seen.length < Math.round(duration_s / 0.02)) seen.push(...live.advance(0.04, 0.02, read).values);
  return seen;
}

describe("standing legs that somebody moves by hand", () => {
  it("lower the pressure at the foot when the heels are lifted again and again, and let it come back", () => {
    const live = new Live(standing);
    const still = lived(live, 1).at(-1) as number;
    const pumped = Array.from({ length: 8 }, () => {
      const raise = live.begin({ movement: "heels-lifted" }, ["left", "right"]);
      lived(live, 0.8);
      live.end(raise);
      return lived(live, 1.2);
    });
    expect(still).toBeGreaterThan(80);
    expect(Math.min(...(pumped.at(-1) as number[]))).toBeLessThan(0.6 * still);
    const later = lived(live, 90).at(-1) as number;
    expect(later).toBeGreaterThan(0.95 * still);
    expect(live.drift).toBeLessThan(1e-9);
  });

  it("live the same as a study that was told beforehand", async () => {
    const live = new Live(standing);
    const read = live.reader(foot);
    lived(live, 2, read);
    const raise = live.begin({ movement: "heels-lifted" }, ["left", "right"]);
    lived(live, 2, read);
    live.end(raise);
    const seen = lived(live, 4, read);
    const [event] = live.scenario().movements;
    const told = await run({
      ...standing,
      scenario: {
        id: "timeline",
        duration_s: 9,
        postures: [{ posture: "standing" }],
        movements: [
          { movement: "heels-lifted", at_s: event.at_s, until_s: (event as { until_s: number }).until_s },
        ],
      },
    });
    const { times, columns } = told.signals;
    const values = columns.get(foot[0])!.values;
    seen.forEach((pressure, k) => {
      const at = times.findIndex((time) => Math.abs(time - (4.02 + 0.02 * k)) < 1e-6);
      // pieces of the told study and of the lived one are cut at other instants
      if (at >= 0) expect(Math.abs(pressure - values[at])).toBeLessThan(0.1);
    });
  });

  it("go back to where they were, bit for bit", () => {
    const live = new Live(standing);
    lived(live, 1);
    const kept = live.checkpoint();
    live.begin({ movement: "toes-lifted" }, ["left"]);
    const first = lived(live, 2);
    live.restore(kept);
    live.begin({ movement: "toes-lifted" }, ["left"]);
    expect(lived(live, 2)).toEqual(first);
    live.restore(kept);
    expect(lived(live, 2)).not.toEqual(first);
  });

  it("become another person's without a jump in the blood that they hold", () => {
    const live = new Live(standing);
    const read = live.reader(["left.calf.volume"]);
    const [before] = lived(live, 0.02, read).slice(-1);
    live.become({
      ...standing,
      person: { ...adult, conditions: [{ id: "great-saphenous-reflux", side: "left" }] },
    });
    const [after] = lived(live, 0.02, read);
    expect(after).toBeCloseTo(before, 1);
    expect(() => live.become({ ...standing, person: { base: "nobody" } })).toThrow("person");
  });

  it("are lived again from the study of what they did", () => {
    const first = new Live(standing);
    lived(first, 2);
    // pumped quickly: a heel comes up again before it is down
    const seen = [0.8, 0.3, 1].map((held_s) => {
      const raise = first.begin({ movement: "heels-lifted" }, ["left", "right"]);
      lived(first, held_s);
      first.end(raise);
      return Math.min(...lived(first, 0.2));
    });
    seen.push(Math.min(...lived(first, 2)));
    first.take("sitting");
    lived(first, 1);
    first.take("standing");
    first.begin({ movement: "heel-raise" }, ["left"]);
    lived(first, 0.5);
    const again = Math.min(...lived(new Live(first.asStudy()), 6.7));
    expect(Math.min(...seen)).toBeLessThan(70);
    expect(Math.abs(again - Math.min(...seen))).toBeLessThan(1);
  });

  it("are those of a study that sits down as soon as they were told to, even while time stands still", () => {
    const live = new Live(standing);
    lived(live, 2);
    live.take("sitting");
    const study = live.asStudy();
    expect(study.scenario).toMatchObject({
      postures: [{ posture: "standing" }, { posture: "sitting", over_s: 2 }],
    });
    expect(lived(new Live(study), 8).at(-1)).toBeLessThan(70);
  });

  it("sit down, and the column over the feet grows shorter", () => {
    const live = new Live(standing);
    const still = lived(live, 1).at(-1) as number;
    live.take("sitting");
    expect(lived(live, 6).at(-1)).toBeLessThan(still - 20);
  });
});

it("a monitor beside legs that are pumped tells what the last squeeze drove out, and forgets it when life goes back", () => {
  const live = new Live(standing);
  const read = live.reader(["left.popliteal.velocity"]);
  lived(live, 2, read);
  const before = live.checkpoint();
  expect(live.measures("left")["left.calf.ejectedVolume"]).toMatchObject({ value: null });
  const raise = live.begin({ movement: "heels-lifted" }, ["left"]);
  const velocities = lived(live, 0.8, read);
  live.end(raise);
  velocities.push(...lived(live, 2, read));
  const left = live.measures("left");
  expect(left["left.calf.ejectedVolume"].value).toBeGreaterThan(5);
  expect(left["left.popliteal.peakVelocity"].value).toBeCloseTo(Math.max(...velocities), 0);
  expect(live.measures("right")["right.calf.ejectedVolume"]).toMatchObject({ value: null });
  expect(live.measures("heart")).toEqual({});
  live.restore(before);
  expect(live.measures("left")["left.calf.ejectedVolume"]).toMatchObject({ value: null });
});

it("a whole body goes on from states that were kept", () => {
  const whole = { ...standing, circuit: "closed-loop" } as const;
  const first = new Live(whole);
  const kept = first.checkpoint();
  const second = new Live(whole, { from: kept.states });
  expect(lived(second, 1)).toEqual(lived(first, 1));
});

describe("standing while nothing moves, with beats passed over", () => {
  const seen = ["left.dorsalFoot.luminalPressure", "aorta.luminalPressure"];
  const whole = { ...standing, circuit: "closed-loop" } as const;
  const water = /^left\.(foot|calf)\.(interstitial|pericapillary)\.volume$/;
  const waterOf = (live: Live) =>
    [...live.states()].filter(([id]) => water.test(id)).reduce((sum, [, volume]) => sum + volume, 0);

  it("for an hour, is the same as an hour beat by beat, within what the leaps say that they may have missed", () => {
    const [leaping, full] = [new Live(whole), new Live(whole)];
    const begins_mL = waterOf(full);
    const rows = leaping.advance(3600, 20, leaping.reader(seen), true).values;
    const beats = full.advance(3600, 20, full.reader(seen)).values;
    const { time_s, missed_mL } = leaping.passedOver;
    // 1000 times life needs 200 times on these
    expect(time_s).toBeGreaterThan(0.8 * 3600);
    expect(missed_mL).toBeLessThan(0.1 * (waterOf(full) - begins_mL));
    expect(Math.abs(waterOf(leaping) - waterOf(full))).toBeLessThan(missed_mL);
    expect(leaping.drift).toBeLessThan(1e-8);
    const feet = (values: Float32Array) => values.filter((_, k) => k % 2 === 0);
    // a row is one moment of a beat and a breath, and those of the two runs are not the same
    feet(rows).forEach((pressure, k) => expect(Math.abs(pressure - feet(beats)[k])).toBeLessThan(1.5));
    const artery = rows.filter((_, k) => k % 2 === 1);
    expect(Math.max(...artery) - Math.min(...artery)).toBeGreaterThan(15);
    const rate = (live: Live) => live.measures("heart")["heart.rate"]?.value as number;
    expect(Math.abs(rate(leaping) - rate(full))).toBeLessThan(3);
  }, 600_000);

  it("answers heels that are lifted in the midst of a leap as if it had lived beat by beat", () => {
    const leaping = new Live(standing);
    leaping.advance(300, 20, leaping.reader(foot), true);
    const before_s = leaping.passedOver.time_s;
    leaping.advance(20, 20, leaping.reader(foot), true);
    expect(leaping.passedOver.time_s - before_s).toBeCloseTo(20, 6);
    const { states, time_s } = leaping.checkpoint();
    const full = new Live(standing, { from: states, time_s });
    const [one, other] = [leaping, full].map((live) => {
      live.begin({ movement: "heels-lifted" }, ["left", "right"]);
      return live.advance(2, 0.02, live.reader(foot), live === leaping).values;
    });
    expect(one).toEqual(other);
    expect(Math.max(...one)).toBeGreaterThan(one[0] + 2);
    const { time_s: passedOver_s } = leaping.passedOver;
    leaping.advance(190, 10, leaping.reader(foot), true);
    expect(leaping.passedOver.time_s).toBe(passedOver_s);
  });

  it("is gone back into as to any other moment, and forgets what was passed over since", () => {
    const live = new Live(standing);
    live.advance(400, 20, live.reader(seen), true);
    const kept = live.checkpoint();
    const ahead = live.advance(400, 20, live.reader(foot), true).values.at(-1) as number;
    expect(live.passedOver.time_s).toBeGreaterThan(kept.passedOver.time_s);
    live.restore(kept);
    expect(live.time_s).toBe(kept.time_s);
    expect(live.passedOver).toEqual(kept.passedOver);
    expect(live.advance(400, 20, live.reader(foot), true).values.at(-1)).toBeCloseTo(ahead, 1);
  });

  it("passes over nothing while somebody walks, and stands still in a leap as soon as time slows down", () => {
    const live = new Live(standing);
    live.begin({ movement: "walk", speed_kmh: 4 }, ["left", "right"]);
    live.advance(300, 20, live.reader(seen), true);
    expect(live.passedOver.time_s).toBe(0);
    const still = new Live(standing);
    still.advance(400, 20, still.reader(seen), true);
    const { time_s } = still.passedOver;
    expect(time_s).toBeGreaterThan(100);
    still.advance(5, 0.02, still.reader(seen));
    expect(still.passedOver.time_s).toBe(time_s);
  });
});

describe("standing legs that wear something, or exercise by themselves", () => {
  it("are squeezed by boots and moved by a machine that are put on while they stand, and left alone without them", () => {
    const live = new Live(standing);
    const read = live.reader(["left.calfCuff.pressure", "left.ankle.angle"]);
    const seen = (duration_s: number) => {
      const { values } = live.advance(duration_s, 0.1, read);
      const rows = values.length / 2;
      const column = (k: number) => Array.from({ length: rows }, (_, row) => values[2 * row + k]);
      return { cuff: Math.max(...column(0)), angle: Math.max(...column(1)) };
    };
    expect(seen(2)).toEqual({ cuff: 0, angle: 0 });
    const worn = (...devices: readonly { readonly id: string; readonly at_s: number }[]) => ({
      ...standing,
      scenario: { id: "lying", seconds: 7200 },
      devices,
    });
    live.become(worn({ id: "pneumatic-compression", at_s: 4 }));
    expect(seen(12).cuff).toBeCloseTo(45, 0);
    live.become(worn({ id: "ankle-mover", at_s: 16 }));
    const moved = seen(6);
    expect(moved.cuff).toBe(0);
    expect(moved.angle).toBeCloseTo((20 * Math.PI) / 180, 1);
    live.become(standing);
    seen(1);
    expect(seen(4)).toEqual({ cuff: 0, angle: 0 });
  });

  it("do an exercise with the settings that somebody asks for", () => {
    const live = new Live(standing);
    const read = live.reader(["left.foot.load", "left.soleus.activation"]);
    const strongest = (settings: Readonly<Record<string, number>>) => {
      const act = live.begin({ movement: "heel-raise", settings }, ["left", "right"]);
      const { values } = live.advance(4, 0.05, read);
      live.end(act);
      live.advance(3, 0.05, read);
      return Math.max(...Array.from({ length: values.length / 2 }, (_, row) => values[2 * row + 1]));
    };
    expect(strongest({ effort: 0.5 })).toBeLessThan(0.75 * strongest({ effort: 1 }));
  });
});
