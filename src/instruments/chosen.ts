import { muscles, type Side, sides, type Vein, veins } from "../physiology/terms.js";
import { pressureReading } from "./avp-catheter.js";
import { dopplerOf } from "./doppler.js";
import { Course, type Observation, reached, type Session } from "./reading.js";
import { valveOf, valves } from "./valve-monitor.js";

/** An instrument that a study asks for by name: what it is, where it may sit, and what it then shows. */
interface ChosenInstrument {
  readonly says: string;
  /** without the leg */
  readonly sites: readonly string[];
  readonly observe: (session: Session, side: Side, site: string) => Observation;
}

export const chosenInstruments = {
  "pressure-catheter": {
    says: "pressure in any vein, gauge at its height",
    sites: veins,
    observe: (session, side, site) =>
      pressures(
        session,
        `${side}.${site}`,
        `${side}.${site}.luminalPressure`,
        `pressure catheter, ${site} vein`,
      ),
  },
  doppler: {
    says: "velocity in any vein, and how long blood runs backward",
    sites: veins,
    observe: (session, side, site) => dopplerOf(session, side, site as Vein),
  },
  "intramuscular-catheter": {
    says: "pressure in any muscle",
    sites: muscles,
    observe: (session, side, site) =>
      pressures(
        session,
        `${side}.${site}.muscle`,
        `${side}.${site}.intramuscularPressure`,
        `intramuscular catheter, ${site}`,
      ),
  },
  "valve-monitor": {
    says: "opening of any valve, and what comes back through it",
    sites: valves,
    observe: (session, side, site) => valveOf(session, side, site),
  },
} as const satisfies Record<string, ChosenInstrument>;

export type ChosenInstrumentId = keyof typeof chosenInstruments;

/** Every place an instrument may sit, with the leg. */
export const sitesOf = (id: ChosenInstrumentId): readonly string[] =>
  sides.flatMap((side) => chosenInstruments[id].sites.map((site) => `${side}.${site}`));

/** What an instrument at `left.popliteal` shows. */
export function observeAt(session: Session, id: ChosenInstrumentId, place: string): Observation {
  const [side, site] = place.split(".") as [Side, string];
  return chosenInstruments[id].observe(session, side, site);
}

function pressures(session: Session, id: string, signal: string, says: string): Observation {
  const course = Course.of(session, signal);
  const end = course.times[course.times.length - 1];
  return {
    readings: [pressureReading(session, signal, `${id}.catheter`, says)],
    measures: {
      [`${id}.meanPressure`]: reached(course.mean(0, end), "mmHg"),
      [`${id}.lowestPressure`]: reached(course.lowest(0, end).value, "mmHg"),
      [`${id}.highestPressure`]: reached(course.highest(0, end).value, "mmHg"),
    },
  };
}
