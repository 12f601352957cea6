import { beforeAll, describe, expect, it } from "vitest";
import { days } from "../scenario/days/presets.js";
import { timelineOf } from "../scenario/days/schedule.js";
import { typicalValues } from "../scenario/settings.js";
import { Day } from "./day.js";
import { resolve, type ResolvedStudy } from "./resolve.js";
import type { StudyResult } from "./result.js";

/** An hour and a half: standing, a desk, five minutes of walking, a desk. */
function morning(leaps: boolean): ResolvedStudy {
  const study = resolve({ person: { base: "healthy-adult" }, scenario: "desk-day", leaps });
  const timeline = timelineOf({
    begins_min: 480,
    stays: [
      { from_min: 0, to_min: 10, posture: "standing" },
      {
        from_min: 10,
        to_min: 90,
        posture: "sitting",
        breaks: { every_min: 35, minutes: 5, doing: { movement: "walk", speed_kmh: 4 } },
      },
    ],
    meals: [],
  });
  return { ...study, scenario: { ...study.scenario, ...timeline } };
}

function lived(study: ResolvedStudy): StudyResult {
  const day = new Day(study);
  day.advance(1e6);
  return day.result();
}

describe("a morning with leaps", () => {
  let leaping: StudyResult;
  let full: StudyResult;
  beforeAll(() => {
    leaping = lived(morning(true));
    full = lived(morning(false));
  });

  it("comes to what it comes to in full, within two per cent", () => {
    for (const id of ["left.lowerLeg.eveningSwelling", "left.ankle.meanPressure", "left.pump.volumeLifted"]) {
      const [a, b] = [leaping, full].map(({ measures }) => measures[id]?.value as number);
      expect(Math.abs(a! / b! - 1), id).toBeLessThan(0.02);
    }
  });

  it("passes over most of the time, and says so", () => {
    expect(leaping.signals.times.length).toBeLessThan(0.15 * full.signals.times.length);
    expect(leaping.notes.join(" ")).toMatch(/passed over in leaps/);
    expect(full.notes.join(" ")).not.toMatch(/passed over/);
  });

  it("loses no water, no protein and no sugar", () => {
    const { bloodVolumeDrift_mL, bloodVolume_mL } = leaping.checks;
    expect(bloodVolumeDrift_mL / bloodVolume_mL).toBeLessThan(1e-9);
  });

  it("is still for as long as nothing is done: the desk before the break or after it", () => {
    expect(leaping.measures["left.leg.longestStillness"]?.value).toBeCloseTo(45, 0);
  });
});

describe("a day that is broken off", () => {
  it("goes on from its checkpoint bit for bit", () => {
    const study = morning(true);
    const [whole, first, second] = [new Day(study), new Day(study), new Day(study)];
    // just after a leap, before what it missed is measured
    first.advance(48);
    second.restore(structuredClone(first.checkpoint()));
    second.advance(24);
    whole.advance(72);
    expect(whole.finished).toBe(false);
    expect(second.checkpoint()).toEqual(whole.checkpoint());
  });
});

describe("the days of the library", () => {
  it.each(days.map((day) => [day.id, day] as const))("%s has its hours without a gap", (_, day) => {
    const { duration_s, postures, movements } = day.build(typicalValues(day.settings));
    expect(duration_s).toBeGreaterThanOrEqual(15 * 3600);
    for (const [k, { at_s, over_s }] of postures.entries()) {
      if (k > 0) expect(at_s).toBeGreaterThanOrEqual(postures[k - 1]!.at_s + postures[k - 1]!.over_s);
      expect(at_s + over_s).toBeLessThan(duration_s);
    }
    for (const event of movements) expect(event.at_s).toBeGreaterThan(0);
  });

  it("can be had without breaks", () => {
    const walks = (break_min: number) =>
      resolve({
        person: { base: "healthy-adult" },
        scenario: { id: "desk-day", break_min },
      }).scenario.movements.filter(({ kind }) => kind === "gait").length;
    expect(walks(5)).toBeGreaterThan(walks(0) + 5);
  });
});
