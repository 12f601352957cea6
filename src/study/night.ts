import { Simulation, type SimulationOptions } from "../engine/solve/simulation.js";
import { NoRest } from "../engine/solve/steady.js";
import { Timetable } from "../engine/solve/timetable.js";
import { bodyInputs, mealInputs, type MealInput } from "../physiology/terms.js";
import { heldInput } from "../scenario/body.js";
import { smoothStep } from "../scenario/movements/curve.js";
import { postures } from "../scenario/postures.js";
import { withBlood } from "./start.js";

/** A heart never comes to rest, and water moves over hours: how a run of the whole body begins. */

type Start = Omit<SimulationOptions, "duration_s" | "recordEvery" | "timetable">;

/** s of beating, and how much faster water moves meanwhile: eleven hours, and three more with the blood made good */
const night = { first_s: 200, last_s: 60, pace: 200 } as const;
/** s in the first posture, no water moving; the slowest nerves and the filling of the legs need some three minutes */
export const untilEven_s = 200;

/**
 * States of a person who has lain through a night, has as much blood as they have, and has just taken the first
 * posture: nothing but beat and breath, and the slow ways of water, still changes.
 */
export function afterANight(start: Start, timetable: Timetable): ReadonlyMap<string, number> {
  const paced = (pace: number, of = start.parameters) => new Map([...of, ["water.paceFactor", pace]]);
  const key = (parameters: Start["parameters"]) =>
    [start.method, start.step_s, ...parameters.values()].join(" ");
  const [person, sleeper] = [key(start.parameters), undressed(start.parameters)];
  const asleep = remembered(`asleep ${key(sleeper)}`, () => {
    const sleep = (guess: Start["guess"], duration_s: number) =>
      beaten({ ...start, parameters: paced(night.pace, sleeper), guess }, lyingStill(timetable), duration_s);
    // the tissues have taken from the plasma or given to it: it is made good, and they settle with it
    return sleep(withBlood(sleep(start.guess, night.first_s), start.parameters), night.last_s);
  });
  const first = heldAt(timetable, 0);
  const posture = first.valuesAt(0).join(" ");
  return remembered(`up ${posture} ${person}`, () =>
    beaten(
      { ...start, parameters: paced(0), guess: withBlood(asleep, start.parameters) },
      first,
      untilEven_s,
    ),
  );
}

/** What is worn by day is taken off for the night. */
const undressed = (parameters: Start["parameters"]): Start["parameters"] =>
  new Map(
    [...parameters].map(([id, value]) => [
      id,
      /\.garment\.\w+\.(wornPressure|stiffness)$/.test(id) ? 0 : value,
    ]),
  );

/** The same person wakes up the same: many studies of one person compute one night. */
const nights = new Map<string, ReadonlyMap<string, number>>();
const mostNights = 64;

function remembered(key: string, compute: () => ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const known = nights.get(key);
  if (known !== undefined) return known;
  const states = compute();
  const [oldest] = nights.keys();
  if (nights.size >= mostNights && oldest !== undefined) nights.delete(oldest);
  nights.set(key, states);
  return states;
}

/** s after which what goes on by itself, such as a valve that flutters before a blocked vein, counts as usual */
const untilUsual_s = 600;
/** s in which somebody who lay takes the first posture */
const gettingUp_s = 3;

/**
 * States of legs for which no rest was found in the first posture: of somebody who lay at rest, took it, and has been
 * there for a while. Where something goes on by itself, it is amid that.
 */
export function amidItsFlutter(start: Start, timetable: Timetable): ReadonlyMap<string, number> {
  const lying = lyingStill(timetable);
  const lain = (): ReadonlyMap<string, number> => {
    try {
      return beaten({ ...start, restless: false }, lying, start.step_s);
    } catch (error) {
      if (!(error instanceof NoRest)) throw error;
      // it goes on lying down too
      return beaten(start, lying, untilUsual_s);
    }
  };
  return beaten({ ...start, guess: lain() }, passing(lying, heldAt(timetable, 0)), untilUsual_s);
}

function beaten(start: Start, timetable: Timetable, duration_s: number): ReadonlyMap<string, number> {
  const run = new Simulation({
    restless: true,
    ...start,
    timetable,
    duration_s,
    recordEvery: 1000,
    windows: [],
  });
  run.advance(run.steps);
  return run.states();
}

/** From the inputs of one still moment to those of another. */
function passing(from: Timetable, to: Timetable): Timetable {
  const [first, last] = [from.valuesAt(0), to.valuesAt(0)];
  const rows = 3 + Math.round(gettingUp_s / 0.01);
  const at = (k: number, row: number) => {
    const share = smoothStep((row - 1) / (rows - 3));
    return (1 - share) * first[k] + share * last[k];
  };
  const on = (rows: number, value: (k: number, row: number) => number) =>
    Object.fromEntries(
      from.inputs.map((id, k) => [id, Float64Array.from({ length: rows }, (_, row) => value(k, row))]),
    );
  return new Timetable(from.inputs, [
    { from_s: 0, to_s: gettingUp_s, step_s: 0.01, periodic: false, samples: on(rows, at) },
    { from_s: gettingUp_s, to_s: 1e6, step_s: 1e6, periodic: false, samples: on(1, (k) => last[k]) },
  ]);
}

/** The inputs of one instant, for as long as one likes: nobody bleeds or eats before the run begins. */
function heldAt(timetable: Timetable, time: number): Timetable {
  const values = timetable.valuesAt(time);
  return held(timetable.inputs, (id, k) => {
    if (id in mealInputs) return mealInputs[id as MealInput].atRest;
    return id === "body.bleeding" ? bodyInputs["body.bleeding"].atRest : values[k];
  });
}

const lyingStill = ({ inputs }: Timetable): Timetable => held(inputs, (id) => heldInput(postures.lying, id));

const held = (inputs: readonly string[], value: (id: string, k: number) => number): Timetable =>
  new Timetable(inputs, [
    {
      from_s: 0,
      to_s: 1e6,
      step_s: 1e6,
      periodic: false,
      samples: Object.fromEntries(inputs.map((id, k) => [id, Float64Array.of(value(id, k))])),
    },
  ]);
