import { legAt } from "../../../../../src/scenario/pose.js";
import type { LegState } from "../../../../../src/scenario/timeline.js";
import type { Movement } from "../../../../../src/scenario/recordings/movement.js";
import { enact, type GuidedExerciseId } from "../../../../../src/study/guided-exercises.js";
import { resolve } from "../../../../../src/study/resolve.js";
import { Rig, type Stance } from "../../../lab/picture/rig.js";
import type { Direction, Felt } from "../counter.js";

/**
 * What a phone on the instep would feel of a leg that moves as the model says: gravity and its own acceleration, turned
 * with the foot, strapped on askew, noisy, drifting, sampled unevenly; and what it takes for gravity itself, by how it
 * feels that it turns and, in the long run, by what it feels altogether.
 */

/** where the foot is at an instant: its turn, rad, and the phone's place, m, x to the front, y down */
interface Instep {
  readonly turn: number;
  readonly x: number;
  readonly y: number;
}

export interface FootCourse {
  readonly duration_s: number;
  readonly at: (time_s: number) => Instep;
}

/** the phone lies here on the standing drawing, cm */
const phone = [6.2, 85.6] as const;

const stanceOf = (leg: LegState): Stance => ({
  trunkSlope: leg["trunk.slope"],
  facing: leg["trunk.facing"],
  thighSlope: leg["thigh.slope"],
  shankSlope: leg["shank.slope"],
  knee: leg["knee.angle"],
  ankle: leg["ankle.angle"],
  load: leg["foot.load"],
});

/** The foot in time, from its turn and place every hundredth of a second. */
function courseOf(duration_s: number, instep: (time_s: number) => Instep): FootCourse {
  const rows = Math.round(100 * duration_s) + 1;
  const [turns, xs, ys] = [0, 1, 2].map(() => new Float64Array(rows));
  for (let k = 0; k < rows; k++) {
    const { turn, x, y } = instep(k / 100);
    [turns[k], xs[k], ys[k]] = [turn, x, y];
  }
  const of = (list: Float64Array, time_s: number): number => {
    const place = Math.min(rows - 1, Math.max(0, 100 * time_s));
    const k = Math.min(rows - 2, Math.floor(place));
    const u = place - k;
    const [a, b, c, d] = [list[Math.max(0, k - 1)], list[k], list[k + 1], list[Math.min(rows - 1, k + 2)]];
    return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
  };
  return {
    duration_s,
    at: (time_s) => ({ turn: of(turns, time_s), x: of(xs, time_s), y: of(ys, time_s) }),
  };
}

/** rad; how far an exercise turns the shank and the foot, in a repetition in its own time */
export function turnsIn(id: GuidedExerciseId): { readonly shank: number; readonly foot: number } {
  const { document, begins_s, cycle_s } = enact(id, { count: 2 });
  const { scenario } = resolve(document);
  const rig = new Rig();
  const turns = Array.from({ length: 201 }, (_, k) => {
    rig.take(stanceOf(legAt(scenario, undefined, "left", begins_s + cycle_s * (1 + k / 200))));
    return [rig.turn(2), rig.turn(3)] as const;
  });
  const range = (of: 0 | 1) =>
    Math.max(...turns.map((one) => one[of])) - Math.min(...turns.map((one) => one[of]));
  return { shank: range(0), foot: range(1) };
}

/** A foot that stays where it is, standing or lifted, as the picture of the leg has it. */
function stayingFoot(pose: (time_s: number) => LegState): (time_s: number) => Instep {
  const rig = new Rig();
  const tissue = rig.bind(Float64Array.from(phone));
  return (time_s) => {
    rig.take(stanceOf(pose(time_s)));
    rig.place(tissue);
    return { turn: rig.turn(3), x: tissue.at[0] / 100, y: tissue.at[1] / 100 };
  };
}

/** m: from hip to knee and from knee to ankle of the drawing, and the phone before and below the ankle */
const [thigh_m, shank_m] = [0.429, 0.431];
const [ahead_m, below_m] = [0.01 * phone[0], 0.01 * (phone[1] - 86)];

/** A foot that strides under a hip which moves on evenly. */
function stridingFoot(pose: (time_s: number) => LegState): (time_s: number) => Instep {
  let [last, before] = [0, 0];
  return (time_s) => {
    const leg = pose(time_s);
    // a slope leaves open whether the thigh points to the front or to the back: it goes on as it went
    const lean = Math.acos(Math.min(1, leg["thigh.slope"]));
    const on = 2 * last - before;
    const thigh = Math.abs(lean - on) < Math.abs(-lean - on) ? lean : -lean;
    [before, last] = [last, thigh];
    const shank = thigh + leg["knee.angle"];
    const turn = shank + leg["ankle.angle"];
    return {
      turn,
      x:
        -thigh_m * Math.sin(thigh) -
        shank_m * Math.sin(shank) +
        ahead_m * Math.cos(turn) -
        below_m * Math.sin(turn),
      y:
        thigh_m * Math.cos(thigh) +
        shank_m * Math.cos(shank) +
        ahead_m * Math.sin(turn) +
        below_m * Math.cos(turn),
    };
  };
}

/** So many repetitions of an exercise at a pace, with two seconds of rest after them. */
export function exerciseCourse(id: GuidedExerciseId, count: number, period_s: number): FootCourse {
  const { document, begins_s, cycle_s } = enact(id, { count: 3, period_s });
  const { scenario } = resolve(document);
  // each is as the one before: three are looked at, and the middle one is repeated
  const { at } = courseOf(
    begins_s + 3 * cycle_s + 2,
    stayingFoot((time_s) => legAt(scenario, undefined, "left", time_s)),
  );
  const [first_s, last_s] = [begins_s + cycle_s, begins_s + (count - 1) * cycle_s];
  return {
    duration_s: begins_s + count * cycle_s + 2,
    at: (time_s) => {
      if (time_s < first_s) return at(time_s);
      if (time_s >= last_s) return at(time_s - last_s + begins_s + 2 * cycle_s);
      return at(first_s + ((time_s - first_s) % cycle_s));
    },
  };
}

/** Standing still, then walking (or climbing, or running) on, as the model does or as it was recorded. */
export function strideCourse(event: object, duration_s: number, recording?: Movement): FootCourse {
  const study = resolve({
    person: { base: "healthy-adult" },
    circuit: "open-leg",
    scenario: {
      id: "timeline",
      duration_s,
      postures: [{ posture: "standing" }],
      movements: [{ at_s: 2, until_s: duration_s, ...event }],
    },
  });
  const scenario =
    recording === undefined
      ? study.scenario
      : {
          ...study.scenario,
          movements: [
            { kind: "recording" as const, sides: ["left", "right"] as const, at_s: 2, until_s: duration_s },
          ],
        };
  return courseOf(
    duration_s,
    stridingFoot((time_s) => legAt(scenario, recording, "left", time_s)),
  );
}

/** Somebody smaller or taller, who turns the foot less or more than the model does. */
export const scaled = ({ duration_s, at }: FootCourse, size: number, turning: number): FootCourse => ({
  duration_s,
  at: (time_s) => {
    const { turn, x, y } = at(time_s);
    const first = at(0);
    const moved = size * turning;
    return {
      turn: first.turn + turning * (turn - first.turn),
      x: first.x + moved * (x - first.x),
      y: first.y + moved * (y - first.y),
    };
  },
});

export interface Disturbance {
  /** samples a second */
  readonly rate_Hz: number;
  /** standard deviation of each axis, m/s² */
  readonly noise: number;
  /** m/s² that each axis wanders in a minute */
  readonly drift: number;
  /** share of a sample's time by which it comes too early or too late */
  readonly jitter: number;
  /** rad/s by which the phone is wrong about its own turning all the time, and from sample to sample */
  readonly gyroBias: number;
  readonly gyroNoise: number;
  /** s in which the phone believes what it feels over how it has turned */
  readonly trust_s: number;
  readonly seed: number;
}

export const usualDisturbance: Disturbance = {
  rate_Hz: 60,
  noise: 0.15,
  drift: 0.2,
  jitter: 0.3,
  gyroBias: 0.005,
  gyroNoise: 0.02,
  trust_s: 3,
  seed: 1,
};

/** A random number from 0 to 1, the same from run to run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Any way in which a phone can be strapped on: three axes at right angles. */
function axesFrom(random: () => number): readonly [Direction, Direction, Direction] {
  // a random unit quaternion
  const [u, v, w] = [random(), 2 * Math.PI * random(), 2 * Math.PI * random()];
  const [a, b] = [Math.sqrt(1 - u), Math.sqrt(u)];
  const [x, y, z, s] = [a * Math.sin(v), a * Math.cos(v), b * Math.sin(w), b * Math.cos(w)];
  return [
    [1 - 2 * (y * y + z * z), 2 * (x * y - z * s), 2 * (x * z + y * s)],
    [2 * (x * y + z * s), 1 - 2 * (x * x + z * z), 2 * (y * z - x * s)],
    [2 * (x * z - y * s), 2 * (y * z + x * s), 1 - 2 * (x * x + y * y)],
  ];
}

const gravity = 9.81;
/** s between the three places from which an acceleration is told */
const span_s = 0.02;

export function feltBy({ duration_s, at }: FootCourse, disturbance: Partial<Disturbance> = {}): Felt[] {
  const { rate_Hz, noise, drift, jitter, gyroBias, gyroNoise, trust_s, seed } = {
    ...usualDisturbance,
    ...disturbance,
  };
  const random = randomFrom(seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const axes = axesFrom(random);
  const bias: [number, number, number] = [0, 0, 0];
  const wrong = [gyroBias * gauss(), gyroBias * gauss(), gyroBias * gauss()];
  /** gravity as the phone believes it, in the foot's own axes: it has lain still before */
  let [last_s, lastTurn] = [0, at(0).turn];
  let believed = [-gravity * Math.sin(lastTurn), -gravity * Math.cos(lastTurn), 0];
  const samples: Felt[] = [];
  const count = Math.floor(duration_s * rate_Hz);
  for (let k = 0; k < count; k++) {
    const t_s = (k + jitter * (random() - 0.5)) / rate_Hz;
    const [before, now, after] = [at(t_s - span_s), at(t_s), at(t_s + span_s)];
    const ax = (before.x - 2 * now.x + after.x) / span_s ** 2;
    const ay = (before.y - 2 * now.y + after.y) / span_s ** 2 - gravity;
    const [sin, cos] = [Math.sin(now.turn), Math.cos(now.turn)];
    // in the foot's own axes: along it, across the sole, and sideways
    const own = [ax * cos + ay * sin, -ax * sin + ay * cos, 0].map((one, j) => {
      bias[j] += drift * Math.sqrt(1 / (60 * rate_Hz)) * gauss();
      return one + bias[j] + noise * gauss();
    });
    const passed_s = t_s - last_s;
    const turned = wrong.map((one) => (one + gyroNoise * gauss()) * passed_s);
    turned[2] += now.turn - lastTurn;
    [last_s, lastTurn] = [t_s, now.turn];
    const [x, y, z] = believed;
    const [a, b, c] = turned;
    // what stands still turns the other way in the axes of what turns
    const kept = [
      x * Math.cos(c) + y * Math.sin(c) - b * z,
      y * Math.cos(c) - x * Math.sin(c) + a * z,
      z + b * x - a * y,
    ];
    const share = 1 - Math.exp(-passed_s / trust_s);
    const next = kept.map((one, j) => one + share * (own[j] - one));
    const size = gravity / Math.hypot(...next);
    believed = next.map((one) => one * size);
    const seen = (list: readonly number[]): Direction => {
      const [x, y, z] = axes.map((axis) => axis[0] * list[0] + axis[1] * list[1] + axis[2] * list[2]);
      return [x, y, z];
    };
    samples.push({ t_s, all: seen(own), own: seen(own.map((one, j) => one - believed[j])) });
  }
  return samples;
}
