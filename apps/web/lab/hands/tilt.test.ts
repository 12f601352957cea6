import { describe, expect, it } from "vitest";
import { type Gravity, type TiltEvent, TiltReader } from "./tilt.js";

const rate_Hz = 60;

/** Gravity on a phone that lies any way on the foot and is turned with it, with a shaking of a tenth of g. */
function felt(turn_deg: number, time_s: number): Gravity {
  const turn = (Math.PI / 180) * turn_deg;
  const shaken = 0.98 * Math.sin(2 * Math.PI * 9 * time_s);
  const along = 9.81 * Math.sin(turn) + shaken;
  const up = 9.81 * Math.cos(turn);
  // strapped on askew: the axis of the ankle is none of the phone's axes
  return { x: 0.6 * along + 0.64 * up, y: 0.6 * up, z: -0.8 * along + 0.48 * up };
}

/** A course of the ankle in time, felt from its beginning on. */
function follow(reader: TiltReader, duration_s: number, turn_deg: (time_s: number) => number, from_s = 0) {
  const events: (TiltEvent & { at_s: number })[] = [];
  for (let k = 0; k < duration_s * rate_Hz; k++) {
    const time_s = k / rate_Hz;
    const event = reader.feel(felt(turn_deg(time_s), from_s + time_s), from_s + time_s);
    if (event !== undefined) events.push({ ...event, at_s: time_s });
  }
  return events;
}

/** up and down again in so many seconds */
const raise = (height_deg: number, over_s: number) => (time_s: number) =>
  time_s < over_s ? 0.5 * height_deg * (1 - Math.cos((2 * Math.PI * time_s) / over_s)) : 0;

describe("a phone on a foot", () => {
  it("takes the first movement out of stillness for the heels, and the opposite one for the toes", () => {
    const reader = new TiltReader();
    expect(follow(reader, 2, () => 0)).toEqual([]);
    expect(reader.waitsFor).toBe("first lift");
    expect(follow(reader, 2, raise(27, 1.3), 2).map(({ kind }) => kind)).toEqual(["begins", "ends"]);
    expect(reader.waitsFor).toBe("lifts");
    expect(follow(reader, 2, raise(-15, 1.3), 4)).toMatchObject([{ lift: "toes" }, { lift: "toes" }]);
    expect(follow(reader, 2, raise(27, 1.3), 6)).toMatchObject([{ lift: "heels" }, { lift: "heels" }]);
  });

  it("feels a quicker lift as a firmer one, and a slow one as gentle", () => {
    const reader = new TiltReader();
    follow(reader, 2, () => 0);
    const [first] = follow(reader, 2, raise(27, 1.3), 2);
    const [quick] = follow(reader, 2, raise(27, 0.7), 4);
    const [slow] = follow(reader, 5, raise(27, 4), 6);
    expect(first).toMatchObject({ effort: 1 });
    expect((quick as { effort: number }).effort).toBeGreaterThan(1.1);
    expect((slow as { effort: number }).effort).toBeLessThan(0.7);
  });

  it("holds a lift as long as the foot stays up, and does not flutter at the edge", () => {
    const reader = new TiltReader();
    follow(reader, 2, () => 0);
    const events = follow(reader, 12, (time_s) => (time_s < 10 ? 6 + 1 * Math.sin(3 * time_s) : 0), 2);
    expect(events.map(({ kind }) => kind)).toEqual(["begins", "ends"]);
  });

  it("waits until it is still, however long it is handled before", () => {
    const reader = new TiltReader();
    expect(follow(reader, 6, (time_s) => 40 * Math.sin(4 * time_s))).toEqual([]);
    expect(reader.waitsFor).toBe("stillness");
    follow(reader, 3, () => 0, 6);
    expect(reader.waitsFor).toBe("first lift");
  });

  it("feels a shin, which leans by less than a third of what a foot turns", () => {
    const reader = new TiltReader();
    follow(reader, 2, () => 0);
    expect(follow(reader, 2, raise(10, 1.3), 2)).toMatchObject([{ lift: "heels" }, { kind: "ends" }]);
  });
});
