import { describe, expect, it } from "vitest";
import { arterialPressure } from "./arterial-pressure.js";
import { beatsOf } from "./beats.js";
import { bloodSamples } from "./blood-samples.js";
import { breathGatedDoppler } from "./breath-gated-doppler.js";
import { cardiacOutput } from "./cardiac-output.js";
import { sample_s, session, value } from "./fixtures/session.js";
import { labelledBlood } from "./labelled-blood.js";
import { transcranialDoppler } from "./transcranial-doppler.js";

// a heart of one beat a second that throws out 80 mL in the first 0.2 s of each, and from 40 s on 60 mL; for a moment
// the pressure falls
const stands = 40;
const deepest = 50;
const phase = (time: number) => time - Math.floor(time + 1e-9);
const stroke = (time: number) => (time < stands ? 80 : 60);
const dip = (time: number) => (time >= deepest && time < deepest + 1 ? 30 : 0);

const body = session(
  100,
  { stands },
  {
    "leftVentricleToAorta.flow": ["mL/s", (time) => (phase(time) < 0.2 - 1e-9 ? stroke(time) / 0.2 : 0)],
    "aorta.luminalPressure": ["mmHg", (time) => (phase(time) < 0.5 ? 120 : 80) - dip(time)],
    "rightAtrium.luminalPressure": ["mmHg", () => 4],
    "brain.middleCerebralVelocity": ["cm/s", (time) => (time < stands ? 60 : 54) - 0.5 * dip(time)],
  },
);

describe("beats", () => {
  it("run from one ejection to the next", () => {
    const beats = beatsOf(body);
    expect(beats.length).toBe(99);
    for (const { length_s } of beats) expect(length_s).toBeCloseTo(1, 9);
  });

  it("are none where no heart beats", () => {
    const still = session(10, {}, { "leftVentricleToAorta.flow": ["mL/s", () => 0] });
    expect(beatsOf(still)).toEqual([]);
  });
});

describe("beat by beat", () => {
  it("stroke volume, output and total resistance follow from the ejection", () => {
    const { measures, readings } = cardiacOutput(body);
    expect(value(measures, "heart.beatToBeat.strokeVolumeAtRest")).toBeCloseTo(80, 6);
    expect(value(measures, "heart.beatToBeat.strokeVolumeChange")).toBeCloseTo(-25, 6);
    expect(value(measures, "heart.beatToBeat.outputAtEnd")).toBeCloseTo(0.06 * 60, 6);
    // half a sample of the higher pressure at the edge of each beat
    const resistance = (100 - 4) / 80;
    expect(value(measures, "heart.beatToBeat.totalResistanceAtRest") / resistance).toBeCloseTo(1, 2);
    expect(value(measures, "heart.beatToBeat.totalResistanceChange")).toBeCloseTo(100 * (80 / 60 - 1), 6);
    expect(value(measures, "heart.beatToBeat.rateAtEnd")).toBeCloseTo(60, 6);
    expect(value(measures, "heart.beatToBeat.highestRateRise")).toBeCloseTo(0, 6);
    // in the beat that is 30 mmHg lower
    expect(value(measures, "heart.beatToBeat.outputAtDeepestFall")).toBeCloseTo(-25, 6);
    expect(value(measures, "heart.beatToBeat.totalResistanceAtDeepestFall")).toBeCloseTo(
      100 * ((66 / 96) * (80 / 60) - 1),
      0,
    );
    expect(readings[0]?.times.length).toBe(99);
  });

  it("the finger tells the deepest fall and its time, the arm only rest and end", () => {
    const finger = arterialPressure(body, "finger").measures;
    expect(value(finger, "finger.systolicPressureAtRest")).toBe(120);
    expect(value(finger, "finger.diastolicPressureAtEnd")).toBe(80);
    expect(Math.abs(value(finger, "finger.deepestFall") - 30)).toBeLessThan(1);
    expect(value(finger, "finger.timeOfDeepestFall")).toBeCloseTo(deepest - stands, 9);
    expect(value(finger, "finger.timeOfRecovery")).toBeGreaterThan(deepest - stands);
    expect(value(finger, "finger.timeOfRecovery")).toBeLessThan(deepest + 1 - stands);
    expect(Object.keys(arterialPressure(body, "arm").measures)).toHaveLength(9);
  });

  it("velocity in the brain's artery is told at the end and at its deepest", () => {
    const { measures } = transcranialDoppler(body);
    expect(value(measures, "middleCerebral.velocityAtEnd")).toBeCloseTo(54, 6);
    expect(value(measures, "middleCerebral.velocityChange")).toBeCloseTo(-10, 6);
    expect(Math.abs(value(measures, "middleCerebral.deepestVelocityChange") - -35)).toBeLessThan(1);
  });
});

describe("presyncope", () => {
  const tilted = (systolic: (time: number) => number, beat_s = 1) =>
    arterialPressure(
      session(
        200,
        { tilts: stands },
        {
          "leftVentricleToAorta.flow": ["mL/s", (time) => (phase(time / beat_s) < 0.2 - 1e-9 ? 400 : 0)],
          "aorta.luminalPressure": ["mmHg", (time) => (phase(time / beat_s) < 0.5 ? systolic(time) : 60)],
        },
      ),
      "finger",
    ).measures["finger.timeOfPresyncope"];

  it("comes when systolic pressure has been low for ten seconds", () => {
    const measured = tilted((time) => (time < 150 ? 120 : 80));
    // a mean of ten seconds that falls from 120 to 80 passes 85 after seven eighths of them
    expect(Math.abs((measured?.value as number) - (150 - stands + 8.75))).toBeLessThan(2);
  });

  it("is not the dip of the first seconds", () => {
    expect(tilted((time) => (time > stands && time < stands + 5 ? 60 : 120))).toMatchObject({ value: null });
  });

  it("comes with a racing heart at any pressure", () => {
    // 150 beats a minute from the beginning; the first ten seconds after the tilt are waited for
    const measured = tilted(() => 120, 0.4);
    expect(Math.abs((measured?.value as number) - 10)).toBeLessThan(0.5);
  });
});

describe("blood", () => {
  const plasma = (time: number) => 2850 - (time < stands ? 0 : 5 * Math.min(40, time - stands));
  const places = [
    "aorta",
    "upperArteries",
    "upperVeins",
    "superiorCava",
    "pulmonaryArteries",
    "pulmonaryVeins",
    "rightAtrium",
    "rightVentricle",
    "leftAtrium",
    "leftVentricle",
  ];
  const drawn = session(
    120,
    { stands },
    {
      "plasma.volume": ["mL", plasma],
      "blood.haematocrit": ["1", (time) => 2150 / (2150 + plasma(time))],
      "left.calf.volume": ["mL", (time) => (time < stands ? 40 : 100)],
      "right.calf.volume": ["mL", () => 50],
      ...Object.fromEntries(
        places.map((place) => [`${place}.volume`, ["mL", (time: number) => (time < stands ? 200 : 150)]]),
      ),
    },
  );

  it("is thickened by the plasma that leaves", () => {
    const { measures } = bloodSamples(drawn);
    expect(value(measures, "blood.samples.plasmaVolumeAtEnd")).toBeCloseTo(2650, 6);
    expect(value(measures, "blood.samples.bloodVolumeChange")).toBeCloseTo(-4, 6);
    expect(value(measures, "blood.samples.halfTime")).toBeCloseTo(20, 6);
  });

  it("is counted below the heart and in the calves", () => {
    const { measures } = labelledBlood(drawn);
    expect(value(measures, "belowHeart.labelledBlood.volumeChange")).toBeCloseTo(10 * 50 - 200, 6);
    expect(value(measures, "belowHeart.labelledBlood.shareAtRest")).toBeCloseTo(60, 6);
    expect(value(measures, "left.calf.labelledBlood.volumeChange")).toBeCloseTo(150, 6);
  });
});

describe("a run without anything that is marked", () => {
  it("has levels but no changes", () => {
    const { measures } = transcranialDoppler({ ...body, marks: new Map([["still", 30]]) });
    expect(Object.keys(measures)).toEqual(["middleCerebral.velocityAtEnd"]);
    expect(value(measures, "middleCerebral.velocityAtEnd")).toBeCloseTo(60, 6);
  });
});

describe("flow told apart by the breath", () => {
  it("is shared out between drawing in and letting out", () => {
    // a breath of 4 s, drawn in over its first half, with three quarters of the flow
    const breath = (time: number) => (time / 4 - Math.floor(time / 4 + 1e-9)) * 4;
    const drawn = session(
      60,
      { breathingChanges: 10 },
      {
        "chest.pressure": ["mmHg", (time) => -5 - (breath(time) < 2 ? breath(time) : 4 - breath(time))],
        "left.femoralToIliac.flow": ["mL/s", (time) => (breath(time) < 2 ? 3 : 1)],
      },
    );
    const { measures } = breathGatedDoppler(drawn, "left");
    // a sample at each turn of the breath falls to the other half
    const turn = sample_s / 2;
    expect(Math.abs(value(measures, "left.femoral.inspiratoryShare") - 75)).toBeLessThan(100 * turn);
    expect(Math.abs(value(measures, "left.femoral.inspiratoryFlow") - 180)).toBeLessThan(180 * turn);
    expect(Math.abs(value(measures, "left.femoral.expiratoryFlow") - 60)).toBeLessThan(180 * turn);
  });
});
