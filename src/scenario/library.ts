import type { UnitName } from "../quantity/units.js";
import { sides } from "../physiology/terms.js";
import type { PostureId } from "./postures.js";
import type { MovementEvent, Scenario } from "./timeline.js";

/** A setting of a scenario, described so that a study file, a schema and a slider can be made from it. */
export type Setting =
  | {
      readonly kind: "number";
      readonly says: string;
      readonly unit: UnitName | "km/h" | "count";
      readonly typical: number;
      readonly range: readonly [low: number, high: number];
    }
  | {
      readonly kind: "choice";
      readonly says: string;
      readonly typical: string;
      readonly choices: readonly string[];
    };

export type SettingValues = Readonly<Record<string, number | string>>;

export interface ScenarioEntry {
  readonly id: string;
  readonly says: string;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly build: (values: SettingValues) => Scenario;
}

const number = (
  says: string,
  unit: Extract<Setting, { kind: "number" }>["unit"],
  typical: number,
  low: number,
  high: number,
): Setting => ({ kind: "number", says, unit, typical, range: [low, high] });

const seconds = number("how long", "s", 120, 1, 7200);
const both = sides;

type Parts = Partial<Omit<Scenario, "id" | "says" | "duration_s" | "postures">> &
  Pick<Scenario, "duration_s" | "postures">;

const start = (posture: Scenario["postures"][number]["posture"]) => ({ posture, at_s: 0, over_s: 0 });

function entry(
  id: string,
  says: string,
  settings: Readonly<Record<string, Setting>>,
  build: (value: (name: string) => number, values: SettingValues) => Parts,
): ScenarioEntry {
  return {
    id,
    says,
    settings,
    build: (values) => {
      const parts = build((name) => values[name] as number, values);
      return { id, says, movements: [], cuffs: [], marks: [], ...parts };
    },
  };
}

/** A posture held still. */
const still = (posture: PostureId, says: string): ScenarioEntry =>
  entry(posture, says, { seconds: { ...seconds } }, (value) => ({
    duration_s: value("seconds"),
    postures: [start(posture)],
    marks: [{ name: "still", time_s: value("seconds") }],
  }));

/** Stand still, go, stand still again until pressure is back. */
function gaitParts(style: "walk" | "run", speed_kmh: number, minutes: number): Parts {
  const begin = 30;
  const end = begin + 60 * minutes;
  const duration_s = end + 90;
  return {
    duration_s,
    postures: [start("standing")],
    movements: [{ kind: "gait", style, speed_kmh, sides: both, at_s: begin, until_s: end }],
    marks: gaitMarks(begin, end),
  };
}

const gaitMarks = (begin: number, end: number) => [
  { name: "gaitBegins", time_s: begin },
  { name: "gaitEnds", time_s: end },
];

const effort = number("1 is body weight on both legs", "1", 1, 0.1, 1.5);

export const scenarios: readonly ScenarioEntry[] = [
  still("lying", "Lying still on the back."),
  still("legs-raised", "Lying still with the legs raised 45 degrees."),
  still("sitting", "Sitting still with the feet on the floor."),
  still("standing", "Standing still on both feet."),
  entry(
    "tilt-table",
    "Lying on a table that is tilted feet down and held there.",
    {
      tilt_deg: number("tilt, feet down; negative is head down", "deg", 60, -30, 90),
      seconds: number("how long it is held", "s", 120, 10, 7200),
    },
    (value) => ({
      duration_s: 35 + value("seconds"),
      postures: [start("lying"), { posture: { tilt_deg: value("tilt_deg") }, at_s: 30, over_s: 5 }],
      marks: [
        { name: "tilts", time_s: 30 },
        { name: "still", time_s: 35 + value("seconds") },
      ],
    }),
  ),
  entry(
    "ten-heel-raises",
    "Quiet standing, heel raises in time with a metronome, then standing still until the veins have refilled.",
    {
      count: { ...number("heel raises", "count", 10, 1, 100) },
      rate_Hz: number("raises a second", "Hz", 1, 0.2, 2),
      effort,
    },
    (value) => {
      const begin = 30;
      const period = 1 / value("rate_Hz");
      const raises: MovementEvent = {
        kind: "raise",
        sides: both,
        at_s: begin,
        count: value("count"),
        period_s: period,
        duty: 0.55,
        effort: value("effort"),
      };
      const lastDown = begin + (value("count") - 1 + raises.duty) * period;
      return {
        duration_s: Math.ceil(lastDown + 120),
        postures: [start("standing")],
        movements: [raises],
        marks: [
          { name: "firstRaise", time_s: begin },
          ...Array.from({ length: value("count") }, (_, k) => ({
            name: `heelsDown${k + 1}`,
            time_s: begin + (k + raises.duty) * period,
          })),
          { name: "lastHeelsDown", time_s: lastDown },
        ],
      };
    },
  ),
  entry(
    "air-plethysmography",
    "Legs raised until the calf is empty, standing until it is full, one effort, rest, ten efforts, rest.",
    {
      manoeuvre: {
        kind: "choice",
        says: "the effort made",
        typical: "tiptoe",
        choices: ["tiptoe", "weight-transfer", "dorsiflexion"],
      },
      effort,
    },
    (value, values) => {
      const kind =
        values.manoeuvre === "tiptoe" ? "raise" : (values.manoeuvre as "weight-transfer" | "dorsiflexion");
      const up = 20;
      const one = up + 200;
      const ten = one + 60;
      const done = ten + 10;
      const effortEvent = { kind, sides: both, effort: value("effort") } as const;
      return {
        duration_s: done + 90,
        postures: [start("legs-raised"), { posture: "standing", at_s: up, over_s: 3 }],
        movements: [
          { ...effortEvent, at_s: one, count: 1, period_s: 2.5, duty: 0.8 },
          { ...effortEvent, at_s: ten, count: 10, period_s: 1, duty: 0.55 },
        ],
        marks: [
          { name: "stands", time_s: up },
          { name: "full", time_s: one },
          { name: "oneEffortEnds", time_s: one + 2 },
          { name: "tenEfforts", time_s: ten },
          { name: "tenEffortsEnd", time_s: done },
        ],
      };
    },
  ),
  entry(
    "walk",
    "Standing still, walking on the level, standing still again.",
    {
      speed_kmh: number("walking speed", "km/h", 3, 1, 7),
      minutes: number("how long", "min", 2, 0.5, 60),
    },
    (value) => gaitParts("walk", value("speed_kmh"), value("minutes")),
  ),
  entry(
    "run",
    "Standing still, running on the level, standing still again.",
    {
      speed_kmh: number("running speed", "km/h", 10, 7, 18),
      minutes: number("how long", "min", 2, 0.5, 60),
    },
    (value) => gaitParts("run", value("speed_kmh"), value("minutes")),
  ),
  entry(
    "ankle-exercise",
    "Standing, the ankles pressed down and pulled up in turn.",
    {
      minutes: number("how long", "min", 2, 0.2, 30),
      period_s: number("one press and one pull", "s", 2, 1, 6),
      effort,
    },
    (value) => {
      const begin = 30;
      const count = Math.max(1, Math.round((60 * value("minutes")) / value("period_s")));
      return {
        duration_s: begin + count * value("period_s") + 60,
        postures: [start("standing")],
        movements: [
          {
            kind: "ankle-exercise",
            sides: both,
            at_s: begin,
            count,
            period_s: value("period_s"),
            duty: 1,
            effort: value("effort"),
          },
        ],
        marks: [
          { name: "exerciseBegins", time_s: begin },
          { name: "exerciseEnds", time_s: begin + count * value("period_s") },
        ],
      };
    },
  ),
  entry(
    "isometric-press",
    "The forefoot presses steadily against a plate, the knee held at an angle.",
    {
      knee_deg: number("knee flexion", "deg", 0, 0, 120),
      effort: number("share of a strong press", "1", 1, 0.05, 1.5),
    },
    (value) => ({
      duration_s: 40,
      postures: [start("sitting")],
      movements: [
        {
          kind: "press",
          sides: both,
          at_s: 10,
          until_s: 30,
          effort: value("effort"),
          knee_deg: value("knee_deg"),
        },
      ],
      marks: [
        { name: "pressBegins", time_s: 10 },
        { name: "pressEnds", time_s: 30 },
      ],
    }),
  ),
  entry(
    "calf-cuff-step",
    "Lying, a wide cuff on the calf is filled at once, held, and let go at once.",
    { pressure_mmHg: number("cuff pressure", "mmHg", 10, 5, 100) },
    (value) => ({
      duration_s: 180,
      postures: [start("lying")],
      cuffs: [
        {
          cuff: "calfCuff",
          sides: both,
          course: [
            { time_s: 20, pressure_mmHg: 0 },
            { time_s: 20.2, pressure_mmHg: value("pressure_mmHg") },
            { time_s: 90, pressure_mmHg: value("pressure_mmHg") },
            { time_s: 90.2, pressure_mmHg: 0 },
          ],
        },
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "cuffOff", time_s: 90 },
      ],
    }),
  ),
  entry(
    "thigh-cuff-deflation",
    "Lying, calves a little above the heart, a thigh cuff is filled to 60 mmHg, held for eight minutes, and let down by a millimetre a second.",
    {},
    () => ({
      duration_s: 620,
      postures: [start("calf-raised")],
      cuffs: [
        {
          cuff: "thighCuff",
          sides: both,
          course: [
            { time_s: 20, pressure_mmHg: 0 },
            { time_s: 22, pressure_mmHg: 60 },
            { time_s: 500, pressure_mmHg: 60 },
            { time_s: 560, pressure_mmHg: 0 },
          ],
        },
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "deflationBegins", time_s: 500 },
        { name: "deflationEnds", time_s: 560 },
      ],
    }),
  ),
  entry(
    "calf-cuff-release",
    "Standing, a calf cuff is filled quickly and let go at once: blood that falls back must find the valves shut.",
    { pressure_mmHg: number("cuff pressure", "mmHg", 100, 20, 150) },
    (value) => ({
      duration_s: 90,
      postures: [start("standing")],
      cuffs: [
        {
          cuff: "calfCuff",
          sides: both,
          course: [
            { time_s: 20, pressure_mmHg: 0 },
            { time_s: 20.4, pressure_mmHg: value("pressure_mmHg") },
            { time_s: 23, pressure_mmHg: value("pressure_mmHg") },
            { time_s: 23.2, pressure_mmHg: 0 },
          ],
        },
      ],
      marks: [
        { name: "cuffOn", time_s: 20 },
        { name: "cuffReleased", time_s: 23 },
      ],
    }),
  ),
];

/** A recorded walk played between standing and standing. */
export function recordedWalk(minutes: number): Scenario {
  const begin = 30;
  const end = begin + 60 * minutes;
  return {
    id: "walk",
    says: "Standing still, walking as recorded, standing still again.",
    duration_s: end + 90,
    postures: [start("standing")],
    movements: [{ kind: "recording", sides: both, at_s: begin, until_s: end }],
    cuffs: [],
    marks: gaitMarks(begin, end),
  };
}
