import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const garments = {
  bare: [],
  light: [{ id: "stocking", class: "I" }],
  firm: [{ id: "stocking", class: "II" }],
} as const;
type Garment = keyof typeof garments;

/** s after the last step: the first scan, then two and ten minutes later */
const [stops, firstScan] = [60, 15];
const minutes = [0, 2, 10] as const;
type Minute = (typeof minutes)[number];

/** A few steps up to the platform, then standing still until the leg is scanned. */
const stood = (garment: Garment, minute: Minute): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: stops + firstScan + 60 * minute,
    postures: [{ posture: "standing" }],
    movements: [{ movement: "walk", at_s: 30, until_s: stops, speed_kmh: 3 }],
  },
  devices: garments[garment],
  instruments: [{ id: "volumeter", site: "left.calf" }],
});

const study = (garment: Garment, minute: Minute) => `${garment}.minute${minute}`;

/** what the lower leg has gained since the first scan */
function gained(runs: Runs, garment: Garment, minute: Minute): number | null {
  const volume = (when: Minute) => at(runs, study(garment, when), "left.calf.volumeter.volumeAtEnd", "mL");
  return difference(volume(minute), volume(0));
}

const bareRise = (minute: 2 | 10): CaseMeasure => ({
  id: `bare.minute${minute}`,
  figure: `blaettler-2016/bare-${minute}-min`,
  value: (runs) => gained(runs, "bare", minute),
  direction: (runs) => above(gained(runs, "bare", minute), minute === 2 ? 0 : gained(runs, "bare", 2)),
});

const saved = (garment: "light" | "firm", minute: 2 | 10): CaseMeasure => ({
  id: `${garment}.minute${minute}`,
  figure: `blaettler-2016/${garment}-saves-${minute}-min`,
  value: (runs) => difference(gained(runs, "bare", minute), gained(runs, garment, minute)),
  direction: (runs) => above(gained(runs, "bare", minute), gained(runs, garment, minute)),
});

export const lowerLegInStandingWithStockings: ValidationCase = {
  id: "5.34-blaettler-2016",
  row: "5.34",
  role: "held-out",
  says: "Standing still a lower leg gains 22 mL in two minutes and 44 in ten; light and firm stockings save 16 and 22 of them.",
  studies: Object.fromEntries(
    (Object.keys(garments) as Garment[]).flatMap((garment) =>
      minutes.map((minute) => [study(garment, minute), stood(garment, minute)]),
    ),
  ),
  measures: [bareRise(2), bareRise(10), saved("light", 10), saved("firm", 2), saved("firm", 10)],
  differs:
    "From when the rise is counted was not read: people walk up to the platform, stand still, and are scanned first a quarter of a minute after the last step. The lower leg is the model's shank without the foot; what is counted is the blood of its veins and, in the closed loop, its tissue water. Stockings of 20 and 28 mmHg at the ankle, knee-length, stand for 18 to 21 and 23 to 32. Each time is a run of its own. That the light stocking saves nothing in two minutes is not asked. No spread is printed: all intervals are assumed.",
  missing:
    "The leg gains in two minutes and in ten; what the light stocking saves in ten agrees; and so does what the firm one leaves; bare the leg gains twice too much, and the firm stocking saves too much in two minutes. The case stands a person up who comes from a night's bed and walks half a minute, which widens arterioles; the first rush of water falls into it. Not in the model: a tissue that has been upright before. It takes the time of the first scan, what these people had done that day, and water by itself (rows 6.4 and 7.12)",
};
