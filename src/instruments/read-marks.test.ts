import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { restOf } from "./before-and-after.js";
import { tape } from "./tape.js";
import { volumeter } from "./volumeter.js";

describe("a leg that is measured in the morning and in the evening", () => {
  const marks = { readMorning: 20, swells: 40, readEvening: 80 };
  // 30 mL more in a shank of 3000
  const drawn = session(100, marks, { "left.calf.volume": ["mL", (time) => (time < 50 ? 60 : 90)] });

  it("has a volume for each time", () => {
    const { measures } = volumeter(drawn, "left", "calf");
    expect(value(measures, "left.calf.volumeter.volumeAtMorning")).toBeCloseTo(3000, 9);
    expect(value(measures, "left.calf.volumeter.volumeAtEvening")).toBeCloseTo(3030, 9);
  });

  it("has a girth for each time, 0.5 % more of it for 1 % more of volume", () => {
    const { measures } = tape(drawn, "left", "ankle");
    const [morning, evening] = ["Morning", "Evening"].map((when) =>
      value(measures, `left.ankle.tape.circumferenceAt${when}`),
    );
    expect(evening / morning).toBeCloseTo(Math.sqrt(1.01), 9);
  });

  it("is not disturbed by being measured: rest ends where something else happens", () => {
    expect(restOf(drawn)?.over_s).toBe(marks.swells);
  });

  it("is read as a mean of ten seconds, so that a beat does not show", () => {
    const beating = session(
      60,
      { readOnce: 40 },
      {
        "left.calf.volume": ["mL", (time) => 60 + 5 * Math.sin(2 * Math.PI * time)],
      },
    );
    const { measures } = volumeter(beating, "left", "calf");
    expect(value(measures, "left.calf.volumeter.volumeAtOnce")).toBeCloseTo(3000, 9);
  });
});
