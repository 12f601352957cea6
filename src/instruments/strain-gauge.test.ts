import { describe, expect, it } from "vitest";
import { calfVeins, veinPlaces } from "../physiology/circuits/leg-anatomy.js";
import { veins } from "../physiology/terms.js";
import { sample_s, session, value } from "./fixtures/session.js";
import { fluidIn } from "./limb.js";
import { strainGauge } from "./strain-gauge.js";

const calfWith = (volume: (time: number) => number) => ({ "left.calf.volume": ["mL", volume] as const });

describe("a strain gauge round the calf", () => {
  it("reads blood gained or lost since the start, per 100 mL of limb", () => {
    const drawn = session(
      20,
      {},
      calfWith((time) => 60 + 3 * Math.min(time, 10)),
    );
    const { readings, measures } = strainGauge(drawn, "left", "calf");
    // 30 mL in a limb of 3000 mL
    expect(value(measures, "left.calf.strainGauge.volumeRise")).toBeCloseTo(1, 12);
    expect(value(measures, "left.calf.strainGauge.volumeAtEnd")).toBeCloseTo(1, 12);
    expect(readings[0]?.values[0]).toBe(0);
    expect(Object.keys(measures)).toHaveLength(2);
  });

  it("tells how fast a limb that has long been still goes on swelling", () => {
    const slow = session(
      400,
      { still: 400 },
      calfWith((time) => 60 + 0.05 * time),
    );
    const { measures } = strainGauge(slow, "left", "calf");
    // 3 mL a minute in a limb of 3000 mL
    expect(value(measures, "left.calf.strainGauge.stillTrend")).toBeCloseTo(0.1, 9);
  });

  describe("below an occluding cuff", () => {
    const [on, off, held, tau] = [20, 140, 45, 8];
    const marks = { cuffOn: on, cuffOff: off };
    const filling = (time: number) => 60 + (held * Math.min(time - on, off - 10 - on)) / (off - 10 - on);
    const calf = (time: number) => {
      if (time <= on) return 60;
      return time <= off ? filling(time) : 60 + held * Math.exp((off - time) / tau);
    };
    const site = "left.calf.strainGauge";
    const { measures } = strainGauge(session(200, marks, calfWith(calf)), "left", "calf");

    it("tells what the cuff held back", () => {
      expect(value(measures, `${site}.venousVolume`)).toBeCloseTo((100 * held) / 3000, 12);
    });

    it("tells by the minute how fast the limb fills while all that comes in stays", () => {
      // 45 mL in 110 s, in a limb of 3000 mL
      expect(value(measures, `${site}.arterialInflow`)).toBeCloseTo((60 * 100 * held) / 110 / 3000, 9);
    });

    it("tells by the minute what leaves in the first second", () => {
      const expected = (60 * 100 * held * (1 - Math.exp(-1 / tau))) / 3000;
      expect(value(measures, `${site}.maximumOutflow`)).toBeCloseTo(expected, 10);
    });

    it("times the emptying to one half", () => {
      expect(Math.abs(value(measures, `${site}.halfEmptyingTime`) - tau * Math.log(2))).toBeLessThan(
        sample_s,
      );
    });

    it("says so where the cuff pressed blood out instead, and where the calf did not empty", () => {
      const pressed = strainGauge(
        session(
          200,
          marks,
          calfWith((time) => (time > on && time <= off ? 40 : 60)),
        ),
        "left",
        "calf",
      );
      expect(pressed.measures[`${site}.venousVolume`]).toMatchObject({ value: null, unit: "mL/100mL" });
      expect(pressed.measures[`${site}.maximumOutflow`]).toMatchObject({
        value: null,
        unit: "mL/(100mL·min)",
      });
      const kept = strainGauge(
        session(
          200,
          marks,
          calfWith((time) => Math.min(60 + time, 80)),
        ),
        "left",
        "calf",
      );
      expect(kept.measures[`${site}.halfEmptyingTime`]).toMatchObject({ value: null, unit: "s" });
    });
  });

  it("tells what an exercise drives out, and when half and nine tenths are back", () => {
    const [begin, end, out, tau] = [30, 40, 60, 12];
    const calf = (time: number) => {
      if (time <= begin) return 130;
      return time <= end
        ? 130 - (out * (time - begin)) / (end - begin)
        : 130 - out * Math.exp((end - time) / tau);
    };
    for (const [begins, ends] of [
      ["exerciseBegins", "exerciseEnds"],
      ["firstRaise", "lastHeelsDown"],
    ] as const) {
      const drawn = session(140, { [begins]: begin, [ends]: end }, calfWith(calf));
      const { measures } = strainGauge(drawn, "left", "calf");
      const site = "left.calf.strainGauge";
      expect(value(measures, `${site}.expelledVolume`)).toBeCloseTo((100 * out) / 3000, 12);
      expect(Math.abs(value(measures, `${site}.refillTime50`) - tau * Math.log(2))).toBeLessThan(sample_s);
      expect(Math.abs(value(measures, `${site}.refillTime90`) - tau * Math.log(10))).toBeLessThan(sample_s);
    }
  });
});

describe("the blood of a limb", () => {
  const volumeOf = (vein: string) => 1 + [...veins].findIndex((one) => one === vein);
  const drawn = session(
    1,
    {},
    {
      ...Object.fromEntries(
        veins.map((vein) => [`left.${vein}.volume`, ["mL", () => volumeOf(vein)] as const]),
      ),
      "left.calf.volume": ["mL", () => calfVeins.map(volumeOf).reduce((a, b) => a + b)],
    },
  );
  const sum = (those: readonly string[]) => those.map(volumeOf).reduce((a, b) => a + b);

  it("is that of all veins that the anatomy puts there", () => {
    for (const segment of ["foot", "thigh"] as const) {
      const there = veins.filter((vein) => veinPlaces[vein].segment === segment);
      expect(fluidIn(drawn, "left", segment).values[0], segment).toBe(sum(there));
    }
    expect(fluidIn(drawn, "left", "calf").values[0]).toBe(sum(calfVeins));
  });
});
