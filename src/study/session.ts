import type { SignalTable } from "../engine/signals/signal-table.js";
import { limbs, type Session, type Tissue } from "../instruments/reading.js";
import { healthyAdult } from "../person/healthy-adult.js";
import { sides } from "../physiology/terms.js";
import { muscleForces } from "./muscle-force.js";
import type { ResolvedStudy } from "./resolve.js";

/** What the instruments of a study are told of the run and of the person. */
export function sessionOf(study: ResolvedStudy, signals: SignalTable): Session {
  const { circuit, parameters } = study;
  return {
    signals,
    marks: new Map(study.scenario.marks.map(({ name, time_s }) => [name, time_s])),
    limbVolume_mL: study.limbVolume_mL,
    segmentLength_cm: bySite(parameters, "length"),
    capacity_mL: bySite(parameters, "capacity"),
    relativeArea: relativeAreas(study),
    tissue: tissues(parameters),
    muscleForce: muscleForces(circuit, parameters),
    ...(study.scenario.cycle_s === undefined ? {} : { cycle_s: study.scenario.cycle_s }),
  };
}

function tissues(parameters: ReadonlyMap<string, number>): ReadonlyMap<string, Tissue> {
  const found = sides
    .flatMap((side) => limbs.map((limb) => `${side}.${limb}`))
    .filter((site) => parameters.has(`${site}.interstitial.compliance`));
  const of = (id: string): number => parameters.get(id) as number;
  return new Map(
    found.map((site) => [
      site,
      {
        restingVolume_mL:
          of(`${site}.interstitial.restingVolume`) + of(`${site}.pericapillary.restingVolume`),
        restingPressure_mmHg: of(`${site}.interstitial.restingPressure`),
        compliance_mLPerMmHg: of(`${site}.interstitial.compliance`),
      },
    ]),
  );
}

const bySite = (parameters: ReadonlyMap<string, number>, quantity: string): ReadonlyMap<string, number> =>
  new Map(
    [...parameters]
      .filter(([id]) => id.endsWith(`.${quantity}`))
      .map(([id, value]) => [id.slice(0, -quantity.length - 1), value]),
  );

/** A vein holds more than the base adult's because it is wider, but for the stature that makes it longer. */
function relativeAreas({ circuit, parameters, person }: ResolvedStudy): ReadonlyMap<string, number> {
  const length = person.body.height_cm / healthyAdult.height_cm;
  const typical = new Map(circuit.parameters.map((slot) => [slot.id, slot.typical]));
  return new Map(
    [...bySite(parameters, "capacity")].map(([site, capacity]) => [
      site,
      capacity / (typical.get(`${site}.capacity`) as number) / length,
    ]),
  );
}
