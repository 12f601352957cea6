import { compile } from "../engine/compile/model.js";
import type { Circuit } from "../engine/describe/circuit.js";
import { RunningModel } from "../engine/solve/running.js";
import { explicitLimit, spectralRadius } from "../engine/solve/stability.js";
import { NoRest, settle } from "../engine/solve/steady.js";
import { Timetable } from "../engine/solve/timetable.js";
import {
  type Chamber,
  chamberPlaces,
  legArtery,
  type Vessel,
  type VesselPlace,
  vesselPlaces,
} from "../physiology/circuits/body-anatomy.js";
import { sides } from "../physiology/terms.js";
import { heldInput } from "../scenario/body.js";
import { postures } from "../scenario/postures.js";

/** States from which a run is sought or begun: veins two thirds full, valves half open, the body about at rest. */
export function initialGuess(
  circuit: Circuit,
  parameters: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const guess = new Map(circuit.states.map(({ id, unit }) => [id, guessOf(id, unit, parameters)]));
  return parameters.has("blood.volume") ? withBlood(guess, parameters) : guess;
}

/** The same with as much blood, plasma and protein as the person has; the veins of the gut make up for it. */
export function withBlood(
  states: ReadonlyMap<string, number>,
  parameters: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const of = (id: string): number => parameters.get(id) ?? 0;
  const volumes = [...states].filter(([id]) => isBlood(id));
  const held = volumes.reduce((sum, [, volume]) => sum + volume, 0);
  const before = states.get(reservoir) ?? 0;
  const missing = of("blood.volume") - held;
  const stored = Math.max(leastStored * of("blood.volume"), before + missing);
  // of a body with very little blood the gut alone cannot give what the others hold too much
  const share = stored > before + missing ? (of("blood.volume") - stored) / (held - before) : 1;
  const plasma = of("blood.volume") - of("blood.redCellVolume");
  return new Map([
    ...states,
    ...volumes.map(([id, volume]): [string, number] => [id, share * volume]),
    [reservoir, stored],
    ["redCells.volume", of("blood.redCellVolume")],
    ["plasma.volume", plasma],
    ["plasma.protein", plasma * of("plasma.proteinConcentration")],
  ]);
}

/** what the blood is made of, and the water of the tissues, are no volumes of blood of their own */
const isBlood = (id: string): boolean =>
  id.endsWith(".volume") && !/^(plasma|redCells)\.|\.(interstitial|pericapillary)\./.test(id);

/** Where nothing rests, the place where the search ended serves as well: volumes and valves are set to the worst. */
function settleIfItCan(model: RunningModel): void {
  try {
    settle(model, 0);
  } catch (error) {
    if (!(error instanceof NoRest)) throw error;
  }
}

/** A circuit with a heart never comes to rest; it comes to beat evenly. */
export const isRestless = ({ states }: Circuit): boolean => states.some(({ id }) => id === "heart.beats");

const reservoir = "splanchnicVeins.volume";
/** of all blood, left to the veins of the gut at least */
const leastStored = 0.02;

const placeOf = (id: string): string => id.slice(0, id.lastIndexOf("."));

const vesselOf = (place: string): Pick<VesselPlace, "wall" | "guess"> | undefined =>
  place.endsWith(".legArtery") ? legArtery : vesselPlaces[place as Vessel];

/** mL that a vessel of one compliance holds at a transmural pressure, mmHg */
const filledTo = (pressure: number, place: string, parameters: ReadonlyMap<string, number>): number =>
  (parameters.get(`${place}.restingVolume`) ?? 0) + pressure * (parameters.get(`${place}.compliance`) ?? 0);

/** a vein's blood is renewed within minutes: what a run of the whole body, which seeks no rest, begins with */
const usualAge_s = 100;

function guessOf(id: string, unit: string, parameters: ReadonlyMap<string, number>): number {
  const place = placeOf(id);
  if (/\.(interstitial|pericapillary)$/.test(place)) {
    const water = parameters.get(`${place}.restingVolume`) ?? 0;
    const protein = parameters.get("tissue.proteinConcentration") ?? 0;
    return { volume: water, protein: water * protein }[id.slice(place.length + 1)] ?? 0;
  }
  const capacity = parameters.get(`${place}.capacity`);
  if (unit === "mL·s") return usualAge_s * (0.65 * (capacity ?? 0) + (parameters.get(`${place}.size`) ?? 0));
  if (unit === "mL" && capacity !== undefined) return 0.65 * capacity;
  if (unit === "1" && id.endsWith(".opening")) return 0.5;
  const setPoint = parameters.get(`${place}.setPoint`);
  if (setPoint !== undefined) return setPoint;
  const vessel = vesselOf(place);
  if (vessel !== undefined) return filledTo(vessel.guess, place, parameters);
  return chamberPlaces[place as Chamber]?.guess ?? 0;
}

const limits = new WeakMap<ReadonlyMap<string, number>, number>();

/** Fill beyond which no vein of a moving leg is driven for long: transmural 180 mmHg at a stiffness of 20. */
const fullest = 0.91;

/** mmHg of a wall of one compliance: an artery that is as full bears 160, the height of the pulse of who works. */
const fullestArtery_mmHg = 137;

/**
 * Largest stable step of the explicit method for these parameters, from the fastest mode of the stiffest state a leg
 * and its body are expected to meet: upright, every vein full, every artery stretched, every valve open.
 */
export function stabilityLimit_s(study: {
  circuit: Circuit;
  parameters: ReadonlyMap<string, number>;
}): number {
  const { circuit, parameters } = study;
  const known = limits.get(parameters);
  if (known !== undefined) return known;
  const samples = Object.fromEntries(
    circuit.inputs.map(({ id }) => [id, Float64Array.of(heldInput(postures.standing, id))]),
  );
  const timetable = new Timetable(Object.keys(samples), [
    { from_s: 0, to_s: 1, step_s: 1, periodic: false, samples },
  ]);
  const model = new RunningModel(compile(circuit), parameters, timetable);
  const guess = initialGuess(circuit, parameters);
  for (const { block, arrays } of model.blocks) {
    block.states.forEach(({ id }, index) => {
      arrays.state[index] = guess.get(id) ?? 0;
    });
  }
  if (!isRestless(circuit)) settleIfItCan(model);
  for (const { block, arrays } of model.blocks) {
    block.states.forEach(({ id }, index) => {
      const capacity = parameters.get(id.replace(/volume$/, "capacity"));
      if (capacity !== undefined && id.endsWith(".volume")) arrays.state[index] = fullest * capacity;
      if (id.endsWith(".opening")) arrays.state[index] = 1;
      const place = placeOf(id);
      if (vesselOf(place)?.wall === "artery")
        arrays.state[index] = filledTo(fullestArtery_mmHg, place, parameters);
    });
  }
  model.drive(0);
  const limit = explicitLimit(spectralRadius(model));
  limits.set(parameters, limit);
  return limit;
}

/** Ids of everything that both legs have, for listings that show one leg. */
export const withoutSide = (id: string): string =>
  sides.reduce((rest, side) => (rest.startsWith(`${side}.`) ? rest.slice(side.length + 1) : rest), id);
