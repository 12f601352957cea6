import { legInputs, type LegInput, type Side, sides } from "../physiology/terms.js";
import { smoothStep } from "./movements/curve.js";
import { effortInputs, pressInputs } from "./movements/efforts.js";
import { gaitInputs, strideTime_s } from "./movements/gait.js";
import { type Posture, postures, tilted } from "./postures.js";
import { recordedInputs } from "./recordings/play.js";
import type { Movement } from "./recordings/movement.js";
import type { CuffEvent, LegState, MovementEvent, Scenario } from "./timeline.js";

/** Inputs on a uniform grid; the engine's timetable takes them as they are. */
export interface SampledPiece {
  readonly from_s: number;
  readonly to_s: number;
  readonly step_s: number;
  readonly periodic: boolean;
  readonly samples: Readonly<Record<string, Float64Array>>;
}

const grid_s = 0.01;
/** time in which a gait starts and stops: about half a stride */
const gaitRamp_s = 0.6;

/**
 * A scenario as input courses. Where nothing changes one value holds; where one gait goes on alone its stride repeats;
 * everything else is sampled every 10 ms.
 */
export function sampleScenario(scenario: Scenario, recording?: Movement): readonly SampledPiece[] {
  const course = (side: Side, time: number) => inputsAt(scenario, recording, side, time);
  const breaks = breakpoints(scenario);
  const pieces: SampledPiece[] = [];
  for (let k = 0; k + 1 < breaks.length; k++) {
    const from = breaks[k] as number;
    const to = breaks[k + 1] as number;
    const middle = 0.5 * (from + to);
    const cyclic = scenario.movements.filter(isCyclic).find((event) => isSteady(event, from, to));
    const changing = changesWithin(scenario, from, to, cyclic);
    if (changing) pieces.push(sampled(course, from, to));
    else if (cyclic === undefined) pieces.push(held(course, from, to, middle));
    else pieces.push(repeated(course, from, to, periodOf(cyclic, recording)));
  }
  return pieces;
}

function held(
  course: (side: Side, time: number) => LegState,
  from: number,
  to: number,
  at: number,
): SampledPiece {
  return {
    from_s: from,
    to_s: to,
    step_s: to - from,
    periodic: false,
    samples: columns(1, () => at, course),
  };
}

function sampled(course: (side: Side, time: number) => LegState, from: number, to: number): SampledPiece {
  const count = Math.max(1, Math.ceil((to - from) / grid_s - 1e-9));
  const step = (to - from) / count;
  // one value before the piece and two after it carry the spline across its ends
  const samples = columns(count + 3, (row) => from + (row - 1) * step, course);
  return { from_s: from, to_s: to, step_s: step, periodic: false, samples };
}

function repeated(
  course: (side: Side, time: number) => LegState,
  from: number,
  to: number,
  period: number,
): SampledPiece {
  const count = Math.max(8, Math.round(period / grid_s));
  const step = period / count;
  return {
    from_s: from,
    to_s: to,
    step_s: step,
    periodic: true,
    samples: columns(count, (row) => from + row * step, course),
  };
}

function columns(
  rows: number,
  timeOf: (row: number) => number,
  course: (side: Side, time: number) => LegState,
): Record<string, Float64Array> {
  const result: Record<string, Float64Array> = {};
  for (const side of sides) {
    const own = legInputs.map((id) => [id, new Float64Array(rows)] as const);
    for (let row = 0; row < rows; row++) {
      const state = course(side, timeOf(row));
      for (const [id, column] of own) column[row] = state[id];
    }
    for (const [id, column] of own) result[`${side}.${id}`] = column;
  }
  return result;
}

const isCyclic = (event: MovementEvent): event is MovementEvent & { kind: "gait" | "recording" } =>
  event.kind === "gait" || event.kind === "recording";

const endOf = (event: MovementEvent): number =>
  "until_s" in event ? event.until_s : event.at_s + event.count * event.period_s;

const isSteady = (event: MovementEvent, from: number, to: number): boolean =>
  from >= event.at_s + gaitRamp_s - 1e-9 && to <= endOf(event) - gaitRamp_s + 1e-9;

function periodOf(
  event: MovementEvent & { kind: "gait" | "recording" },
  recording: Movement | undefined,
): number {
  if (event.kind === "gait") return strideTime_s(event.style, event.speed_kmh);
  if (recording === undefined) throw new Error("A recorded movement is asked for but none was given.");
  return recording.period_s;
}

/** Instants between which nothing begins or ends, sorted, each once. */
function breakpoints(scenario: Scenario): readonly number[] {
  const times = [0, scenario.duration_s];
  for (const { at_s, over_s } of scenario.postures) times.push(at_s, at_s + over_s);
  for (const event of scenario.movements) {
    const end = endOf(event);
    times.push(event.at_s, end);
    if (isCyclic(event) || event.kind === "press") times.push(event.at_s + gaitRamp_s, end - gaitRamp_s);
  }
  for (const { course } of scenario.cuffs) for (const { time_s } of course) times.push(time_s);
  const inside = times.filter((time) => time >= 0 && time <= scenario.duration_s).sort((a, b) => a - b);
  return inside.filter((time, k) => k === 0 || time - (inside[k - 1] as number) > 1e-9);
}

function changesWithin(
  scenario: Scenario,
  from: number,
  to: number,
  cyclic: MovementEvent | undefined,
): boolean {
  const touches = (start: number, end: number) => start < to - 1e-9 && end > from + 1e-9;
  const posture = scenario.postures.some(({ at_s, over_s }) => over_s > 0 && touches(at_s, at_s + over_s));
  const movement = scenario.movements.some(
    (event) =>
      event !== cyclic &&
      touches(event.at_s, endOf(event)) &&
      !(event.kind === "press" && isSteady(event, from, to)),
  );
  const cuff = scenario.cuffs.some(({ course }) =>
    course.some(({ time_s, pressure_mmHg }, k) => {
      const next = course[k + 1];
      return next !== undefined && next.pressure_mmHg !== pressure_mmHg && touches(time_s, next.time_s);
    }),
  );
  return posture || movement || cuff;
}

/** Everything that acts on one leg at one instant. */
function inputsAt(scenario: Scenario, recording: Movement | undefined, side: Side, time: number): LegState {
  const state = postureAt(scenario, time);
  for (const event of scenario.movements) {
    if (!event.sides.includes(side)) continue;
    const { inputs, weight } = movementAt(event, recording, side, time);
    if (weight === 0) continue;
    for (const [id, value] of Object.entries(inputs) as [LegInput, number][]) {
      state[id] = (1 - weight) * state[id] + weight * value;
    }
  }
  for (const cuff of scenario.cuffs) {
    if (cuff.sides.includes(side)) state[`${cuff.cuff}.pressure`] = cuffPressure(cuff, time);
  }
  return state;
}

function postureAt(scenario: Scenario, time: number): LegState {
  const state = zeroState();
  let first = true;
  for (const { posture, at_s, over_s } of scenario.postures) {
    const weight = first ? 1 : over_s > 0 ? smoothStep((time - at_s) / over_s) : time >= at_s ? 1 : 0;
    first = false;
    if (weight === 0) continue;
    const { inputs }: Posture = typeof posture === "string" ? postures[posture] : tilted(posture.tilt_deg);
    for (const id of legInputs) state[id] = (1 - weight) * state[id] + weight * (inputs[id] ?? 0);
  }
  return state;
}

const zeroState = (): LegState => Object.fromEntries(legInputs.map((id) => [id, 0])) as LegState;

function movementAt(
  event: MovementEvent,
  recording: Movement | undefined,
  side: Side,
  time: number,
): { inputs: Partial<LegState>; weight: number } {
  const end = endOf(event);
  const since = time - event.at_s;
  const ramps = smoothStep(since / gaitRamp_s) * (1 - smoothStep((time - (end - gaitRamp_s)) / gaitRamp_s));
  switch (event.kind) {
    case "gait": {
      const stride = strideTime_s(event.style, event.speed_kmh);
      // the right leg strikes half a stride after the left
      const phase = since / stride + (side === "left" ? 0 : 0.5);
      return { inputs: gaitInputs(event.style, event.speed_kmh, phase - Math.floor(phase)), weight: ramps };
    }
    case "recording":
      if (recording === undefined) throw new Error("A recorded movement is asked for but none was given.");
      return { inputs: recordedInputs(recording, side, since), weight: ramps };
    case "press":
      return { inputs: pressInputs(event.effort, event.knee_deg), weight: ramps };
    default: {
      const repetition = Math.floor(since / event.period_s);
      const within = since - repetition * event.period_s;
      const length = event.duty * event.period_s;
      if (since < 0 || repetition >= event.count || within >= length) return { inputs: {}, weight: 0 };
      return { inputs: effortInputs(event.kind, within, length, event.effort), weight: 1 };
    }
  }
}

function cuffPressure({ course }: CuffEvent, time: number): number {
  const first = course[0];
  if (first === undefined || time <= first.time_s)
    return first !== undefined && time === first.time_s ? first.pressure_mmHg : 0;
  for (let k = 1; k < course.length; k++) {
    const from = course[k - 1] as (typeof course)[number];
    const to = course[k] as (typeof course)[number];
    if (time < to.time_s) {
      const share = (time - from.time_s) / (to.time_s - from.time_s);
      return from.pressure_mmHg + share * (to.pressure_mmHg - from.pressure_mmHg);
    }
  }
  return (course.at(-1) as (typeof course)[number]).pressure_mmHg;
}
