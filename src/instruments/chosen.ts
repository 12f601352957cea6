import { muscles, type Side, sides, type Vein, veins } from "../physiology/terms.js";
import { assumed, derived, type Ground } from "../quantity/ground.js";
import { pressureReading, restAndExercise } from "./avp-catheter.js";
import { dopplerOf } from "./doppler.js";
import { dynamometer, dynamometerGround, torqueDirections } from "./dynamometer.js";
import { goniometer, joints } from "./goniometer.js";
import { areaGround } from "./lumen.js";
import { magneticResonance, magneticResonanceGround } from "./magnetic-resonance.js";
import { pairedCatheters, pairedCathetersGround } from "./paired-catheters.js";
import { photoplethysmograph, photoplethysmographGround, skinSites } from "./photoplethysmograph.js";
import { Course, type Limb, limbs, type Observation, reached, type Session } from "./reading.js";
import { strainGauge, strainGaugeGround } from "./strain-gauge.js";
import { tape, tapeGround, tapeSites } from "./tape.js";
import { ultrasoundCalibre } from "./ultrasound-calibre.js";
import { valveOf, valves } from "./valve-monitor.js";
import { volumeter, volumeterGround } from "./volumeter.js";

/** An instrument that a study asks for by name: what it is, where it may sit, and what it then shows. */
interface ChosenInstrument {
  readonly says: string;
  /** why what it shows can be believed */
  readonly ground: Ground;
  /** without the leg */
  readonly sites: readonly string[];
  readonly observe: (session: Session, side: Side, site: string) => Observation;
}

export const chosenInstruments = {
  "pressure-catheter": {
    says: "pressure in any vein, gauge at its height",
    ground: assumed(
      "a fluid-filled line of good quality follows 10 Hz, faster than anything in a vein: no lag",
    ),
    sites: veins,
    observe: (session, side, site) =>
      pressures(
        session,
        `${side}.${site}`,
        `${side}.${site}.luminalPressure`,
        `pressure catheter, ${site} vein`,
      ),
  },
  "paired-catheters": {
    says: "pressure difference between the two ends of a path, zeroed at rest",
    ground: pairedCathetersGround,
    sites: valves,
    observe: (session, side, site) => pairedCatheters(session, side, site as (typeof valves)[number]),
  },
  doppler: {
    says: "velocity in any vein, and how long blood runs backward",
    ground: areaGround,
    sites: veins,
    observe: (session, side, site) => dopplerOf(session, side, site as Vein),
  },
  "intramuscular-catheter": {
    says: "pressure in any muscle",
    ground: assumed("one pressure stands for a muscle, whose depths differ; a transducer tip is without lag"),
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
    ground: derived("the state and the flow of the valve itself: no laboratory has this instrument"),
    sites: valves,
    observe: (session, side, site) => valveOf(session, side, site),
  },
  "strain-gauge": {
    says: "change of a limb's volume by the blood in its veins and, in the closed loop, by its tissue water",
    ground: strainGaugeGround,
    sites: limbs,
    observe: (session, side, site) => strainGauge(session, side, site as Limb),
  },
  photoplethysmograph: {
    says: "blood in the skin, per cent of rest, and how soon it is back after an exercise",
    ground: photoplethysmographGround,
    sites: skinSites,
    observe: (session, side, site) => photoplethysmograph(session, side, site as (typeof skinSites)[number]),
  },
  "ultrasound-calibre": {
    says: "diameter of any vein, and the cuff pressures that narrow and shut it",
    ground: areaGround,
    sites: veins,
    observe: (session, side, site) => ultrasoundCalibre(session, side, site as Vein),
  },
  "magnetic-resonance": {
    says: "blood in the deep veins of the calf, and their share of what a cuff holds back",
    ground: magneticResonanceGround,
    sites: ["calf"],
    observe: (session, side) => magneticResonance(session, side),
  },
  volumeter: {
    says: "volume of a limb with the blood in its veins and, in the closed loop, its tissue water",
    ground: volumeterGround,
    sites: ["foot", "calf"],
    observe: (session, side, site) => volumeter(session, side, site as Limb),
  },
  tape: {
    says: "circumference of a limb that swells as a cylinder by the blood in its veins and, in the closed loop, by its tissue water",
    ground: tapeGround,
    sites: tapeSites,
    observe: (session, side, site) => tape(session, side, site as (typeof tapeSites)[number]),
  },
  goniometer: {
    says: "angle of a joint, and how far it moves",
    ground: derived("the angle that the scenario asks for, times the share of it that the joint can make"),
    sites: joints,
    observe: (session, side, site) => goniometer(session, side, site as (typeof joints)[number]),
  },
  dynamometer: {
    says: "net torque of the active muscles at the ankle",
    ground: dynamometerGround,
    sites: torqueDirections,
    observe: (session, side, site) => dynamometer(session, side, site as (typeof torqueDirections)[number]),
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
      ...restAndExercise(session, course, id),
    },
  };
}
