import {
  bodyInputIds,
  garmentInputs,
  jointSpeeds,
  type LegInput,
  legInputs,
  mealInputIds,
  type Side,
  sides,
} from "../physiology/terms.js";
import { bodyAt, breathChange_s } from "./body.js";
import { dressings, type GarmentState, garmentsAt } from "./dressing.js";
import { mealBreaks, mealsAt, type MealState } from "./meals.js";
import { strideTime_s } from "./movements/gait.js";
import { turnOf } from "./movements/library.js";
import { cuffPressure, legAt, onCourse, rampOf } from "./pose.js";
import type { Movement } from "./recordings/movement.js";
import { type BodyState, endOf, type LegState, type MovementEvent, type Scenario } from "./timeline.js";

/** Inputs on a uniform grid, sampled each time they are asked for; the engine's timetable takes them as they are. */
export interface SampledPiece {
  readonly from_s: number;
  readonly to_s: number;
  readonly step_s: number;
  readonly periodic: boolean;
  /** how many values each input has, known without sampling them */
  readonly rows: number;
  readonly samples: Readonly<Record<string, Float64Array>>;
}

interface Span {
  readonly from_s: number;
  readonly to_s: number;
}

export const grid_s = 0.01;

const jointAngles = { "ankle.speed": "ankle.angle", "knee.speed": "knee.angle" } as const satisfies Record<
  (typeof jointSpeeds)[number],
  LegInput
>;

/** What legs and body are told at an instant. */
interface Course {
  readonly leg: (side: Side, time: number) => LegState;
  readonly body: (time: number) => BodyState;
  readonly meals: (time: number) => MealState;
  readonly garments: (side: Side, time: number) => GarmentState;
}

/**
 * A scenario, or a span of it, as input courses. Where nothing changes one value holds; where one movement goes on alone
 * its stride or repetition repeats; everything else is sampled every 10 ms.
 */
export function sampleScenario(
  scenario: Scenario,
  recording?: Movement,
  span: Span = { from_s: 0, to_s: scenario.duration_s },
): readonly SampledPiece[] {
  const felt = around(scenario, span.from_s, span.to_s);
  const breaks = breakpoints(felt, span);
  const pieces: SampledPiece[] = [];
  for (let k = 0; k + 1 < breaks.length; k++) {
    const from = breaks[k] as number;
    const to = breaks[k + 1] as number;
    const middle = 0.5 * (from + to);
    const course = courseOf(around(felt, from, to), recording);
    const cyclic = felt.movements.filter(isCyclic).find((event) => isSteady(event, from, to));
    const changing = changesWithin(felt, from, to, cyclic);
    if (changing) pieces.push(sampled(course, from, to));
    else if (cyclic === undefined) pieces.push(held(course, from, to, middle));
    else pieces.push(repeated(course, from, to, periodOf(cyclic, recording)));
  }
  return pieces;
}

const courseOf = (scenario: Scenario, recording: Movement | undefined): Course => ({
  leg: (side, time) => legAt(scenario, recording, side, time),
  body: (time) => bodyAt(scenario, time),
  meals: (time) => mealsAt(scenario, time),
  garments: (side, time) => garmentsAt(scenario, side, time),
});

/** s: longer than any repetition, and than what a spline reaches beyond its ends */
const margin_s = 120;

/** What can be felt in a span; in a day of hundreds of events the others are asked in vain, at every instant. */
function around(scenario: Scenario, from: number, to: number): Scenario {
  const [begin, end] = [from - margin_s, to + margin_s];
  const { postures, movements } = scenario;
  // one that is wholly taken leaves nothing of those before it
  const settled = postures.filter(({ at_s, over_s }) => at_s + over_s <= begin).length - 1;
  const [first, ...rest] = postures.slice(Math.max(0, settled));
  return {
    ...scenario,
    postures: [first, ...rest.filter(({ at_s }) => at_s <= end)],
    movements: movements.filter((event) => event.at_s <= end && endOf(event) >= begin),
  };
}

function held(course: Course, from: number, to: number, at: number): SampledPiece {
  return {
    from_s: from,
    to_s: to,
    step_s: to - from,
    periodic: false,
    rows: 1,
    samples: columns(1, () => at, course),
  };
}

function sampled(course: Course, from: number, to: number): SampledPiece {
  const count = Math.max(1, Math.ceil((to - from) / grid_s - 1e-9));
  const step = (to - from) / count;
  // one value before the piece and two after it carry the spline across its ends
  const rows = count + 3;
  return {
    from_s: from,
    to_s: to,
    step_s: step,
    periodic: false,
    rows,
    get samples() {
      return columns(rows, (row) => from + (row - 1) * step, course);
    },
  };
}

function repeated(course: Course, from: number, to: number, period: number): SampledPiece {
  const rows = Math.max(8, Math.round(period / grid_s));
  const step = period / rows;
  return {
    from_s: from,
    to_s: to,
    step_s: step,
    periodic: true,
    rows,
    get samples() {
      return columns(rows, (row) => from + row * step, course);
    },
  };
}

function columns(
  rows: number,
  timeOf: (row: number) => number,
  course: Course,
): Record<string, Float64Array> {
  const result: Record<string, Float64Array> = {};
  const fill = <Id extends string>(
    ids: readonly Id[],
    prefix: string,
    at: (time: number) => Record<Id, number>,
  ) => {
    const own = ids.map((id) => [id, new Float64Array(rows)] as const);
    for (let row = 0; row < rows; row++) {
      const state = at(timeOf(row));
      for (const [id, column] of own) column[row] = state[id];
    }
    for (const [id, column] of own) result[prefix + id] = column;
  };
  for (const side of sides) {
    fill(legInputs, `${side}.`, (time) => course.leg(side, time));
    turnJoints(result, side, rows, timeOf, course);
    fill(garmentInputs, `${side}.`, (time) => course.garments(side, time));
  }
  fill(bodyInputIds, "", course.body);
  fill(mealInputIds, "", course.meals);
  return result;
}

/** Speeds of the joints: the slope of the spline through their angles, at each point of the grid. */
function turnJoints(
  samples: Record<string, Float64Array>,
  side: Side,
  rows: number,
  timeOf: (row: number) => number,
  course: Course,
): void {
  for (const speed of jointSpeeds) {
    const id = jointAngles[speed];
    const angles = samples[`${side}.${id}`];
    const column = new Float64Array(rows);
    // one row is a leg held still
    if (rows > 1) {
      const twoSteps = 2 * (timeOf(1) - timeOf(0));
      const at = (row: number): number => {
        if (row >= 0 && row < rows) return angles[row];
        return course.leg(side, timeOf(row))[id];
      };
      for (let row = 0; row < rows; row++) column[row] = (at(row + 1) - at(row - 1)) / twoSteps;
    }
    samples[`${side}.${speed}`] = column;
  }
}

/** Whether a movement is the same again and again, not held. */
const isCyclic = (event: MovementEvent): boolean =>
  event.kind !== "steady" || turnOf(event.movement, event.settings) !== undefined;

/** The span around an instant in which nothing begins or ends, and whether all that is told holds still in it. */
export function stretchAt(scenario: Scenario, time_s: number): Span & { readonly still: boolean } {
  const breaks = breakpoints(scenario, { from_s: 0, to_s: Number.POSITIVE_INFINITY });
  const next = breaks.findIndex((time) => time > time_s + 1e-9);
  const [from_s, to_s] = [breaks[next - 1], breaks[next]];
  // what holds still for a part of it does so throughout
  const end_s = Math.min(to_s, time_s + grid_s);
  return { from_s, to_s, still: !changesWithin(around(scenario, time_s, end_s), time_s, end_s, undefined) };
}

/** Between the beginning and the end of a movement, where it is the same from cycle to cycle. */
const isSteady = (event: MovementEvent, from: number, to: number): boolean => {
  const ramp = event.kind === "repeated" ? 0 : rampOf(event);
  return from >= event.at_s + ramp - 1e-9 && to <= endOf(event) - ramp + 1e-9;
};

function periodOf(event: MovementEvent, recording: Movement | undefined): number {
  if (event.kind === "repeated") return event.period_s;
  if (event.kind === "steady") {
    const turn_s = turnOf(event.movement, event.settings);
    if (turn_s === undefined) throw new Error(`${event.movement} is held and does not repeat.`);
    return turn_s;
  }
  if (event.kind === "gait") return strideTime_s(event.movement, event.manner.speed_kmh);
  if (recording === undefined) throw new Error("A recorded movement is asked for but none was given.");
  return recording.period_s;
}

/** Instants of a span between which nothing begins or ends, sorted, each once. */
function breakpoints(scenario: Scenario, { from_s, to_s }: Span): readonly number[] {
  const times = [from_s, to_s];
  for (const { at_s, over_s } of scenario.postures) times.push(at_s, at_s + over_s);
  for (const event of scenario.movements) {
    const end = endOf(event);
    times.push(event.at_s, end);
    if (event.kind !== "repeated") times.push(event.at_s + rampOf(event), end - rampOf(event));
  }
  for (const { course } of [...scenario.cuffs, ...scenario.body])
    for (const { time_s } of course) times.push(time_s);
  for (const { at_s, until_s } of scenario.breathing) {
    times.push(at_s, at_s + breathChange_s, until_s - breathChange_s, until_s);
  }
  for (const { from_s, to_s } of dressings(scenario)) times.push(from_s, to_s);
  times.push(...mealBreaks(scenario));
  const inside = times.filter((time) => time >= from_s && time <= to_s).sort((a, b) => a - b);
  return inside.filter((time, k) => k === 0 || time - inside[k - 1] > 1e-9);
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
      (isCyclic(event) || !isSteady(event, from, to)),
  );
  // no point lies within: what is the same at two places is the same throughout
  const changing = (at: (time: number) => number): boolean =>
    at(from + 0.25 * (to - from)) !== at(from + 0.75 * (to - from));
  const cuff = scenario.cuffs.some((event) => changing((time) => cuffPressure(event, time)));
  const body = scenario.body.some(({ course }) => changing((time) => onCourse(course, time)));
  const breath = scenario.breathing.some(
    ({ at_s, until_s }) => touches(at_s, at_s + breathChange_s) || touches(until_s - breathChange_s, until_s),
  );
  const dress = dressings(scenario).some(({ from_s, to_s }) => touches(from_s, to_s));
  return posture || movement || cuff || body || breath || dress;
}
