import {
  legArteries,
  type LegArtery,
  muscles,
  type Side,
  sides,
  type SkinLevel,
  skinLevels,
  type Vein,
  veins,
} from "../physiology/terms.js";
import { assumed, derived, type Ground } from "../quantity/ground.js";
import { arterialDoppler, arterialDopplerGround } from "./arterial-doppler.js";
import { pressureReading, restAndExercise } from "./avp-catheter.js";
import { bloodAge, bloodAgeGround, type BloodSite, bloodSites } from "./blood-age.js";
import { breathGatedDoppler, breathGatedGround } from "./breath-gated-doppler.js";
import { capillaryPressure, capillaryPressureGround } from "./capillary-pressure.js";
import { contrastClearance, contrastClearanceGround } from "./contrast-clearance.js";
import { dopplerGround, dopplerOf } from "./doppler.js";
import { dynamometer, dynamometerGround, torqueDirections } from "./dynamometer.js";
import { goniometer, joints } from "./goniometer.js";
import { interfacePressure, interfacePressureGround } from "./interface-pressure.js";
import { laserDoppler, laserDopplerGround, laserSites } from "./laser-doppler.js";
import { areaGround } from "./lumen.js";
import { lymphCannula, lymphCannulaGround } from "./lymph-cannula.js";
import { magneticResonance, magneticResonanceGround } from "./magnetic-resonance.js";
import { oncoticSamples, oncoticSamplesGround } from "./oncotic-samples.js";
import { pairedCatheters, pairedCathetersGround } from "./paired-catheters.js";
import { photoplethysmograph, photoplethysmographGround, skinSites } from "./photoplethysmograph.js";
import { pitting, pittingGround } from "./pitting.js";
import { Course, type Limb, limbs, type Observation, reached, type Session } from "./reading.js";
import { insoleFields, smartInsole, smartInsoleGround } from "./smart-insole.js";
import { strainGauge, strainGaugeGround } from "./strain-gauge.js";
import { tape, tapeGround, tapeSites } from "./tape.js";
import { ultrasoundCalibre } from "./ultrasound-calibre.js";
import { valveOf, valves } from "./valve-monitor.js";
import { volumeter, volumeterGround } from "./volumeter.js";
import { wallShear, wallShearGround } from "./wall-shear.js";
import { bodyInstruments } from "./whole-body.js";

/** An instrument on a leg that a study asks for by name: what it is, where it may sit, and what it then shows. */
interface LegInstrument {
  readonly says: string;
  /** why what it shows can be believed */
  readonly ground: Ground;
  /** without the leg */
  readonly sites: readonly string[];
  /** the circuit that has what it looks at, where not every one has */
  readonly needs?: "closed-loop";
  /** looks at what blood carries, which is there only where it is asked for */
  readonly tracer?: true;
  readonly observe: (session: Session, side: Side, site: string) => Observation;
}

const legInstruments = {
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
    says: "velocity and flow in any vein, the blood of each surge, the shear on its wall, and how long blood runs backward",
    ground: dopplerGround,
    sites: veins,
    observe: (session, side, site) => dopplerOf(session, side, site as Vein),
  },
  "arterial-doppler": {
    says: "flow and shear in the leg's artery at the groin or behind the knee: at rest, and what a movement makes of them",
    ground: arterialDopplerGround,
    sites: legArteries,
    observe: (session, side, site) => arterialDoppler(session, side, site as LegArtery),
  },
  "breath-gated-doppler": {
    says: "flow in the veins of the thigh while breath is drawn in and while it is let out",
    ground: breathGatedGround,
    sites: ["femoral"],
    needs: "closed-loop",
    observe: (session, side) => breathGatedDoppler(session, side),
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
    says: "volume of a limb with the blood in its veins and, in the closed loop, its tissue water; also at each mark read…",
    ground: volumeterGround,
    sites: ["foot", "calf"],
    observe: (session, side, site) => volumeter(session, side, site as Limb),
  },
  tape: {
    says: "circumference of a limb that swells as a cylinder by the blood in its veins and, in the closed loop, by its tissue water; also at each mark read…",
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

  "laser-doppler": {
    says: "blood in the skin, per cent of rest",
    ground: laserDopplerGround,
    sites: laserSites,
    observe: (session, side, site) => laserDoppler(session, side, site as (typeof laserSites)[number]),
  },
  "interface-pressure": {
    says: "pressure between the skin and what lies around the limb",
    ground: interfacePressureGround,
    sites: skinLevels,
    observe: (session, side, site) => interfacePressure(session, side, site as SkinLevel),
  },
  "capillary-pressure": {
    says: "pressure in the capillaries of a limb",
    ground: capillaryPressureGround,
    sites: limbs,
    needs: "closed-loop",
    observe: (session, side, site) => capillaryPressure(session, side, site as Limb),
  },
  "oncotic-samples": {
    says: "colloid osmotic pressure of plasma and tissue fluid, and of the blood that leaves a limb",
    ground: oncoticSamplesGround,
    sites: limbs,
    needs: "closed-loop",
    observe: (session, side, site) => oncoticSamples(session, side, site as Limb),
  },
  "lymph-cannula": {
    says: "lymph that leaves a limb",
    ground: lymphCannulaGround,
    sites: limbs,
    needs: "closed-loop",
    observe: (session, side, site) => lymphCannula(session, side, site as Limb),
  },
  pitting: {
    says: "a derived picture: how deep a pit an assumed thumb would leave in swollen skin, and how long it would be seen",
    ground: pittingGround,
    sites: ["foot", "calf"],
    needs: "closed-loop",
    observe: (session, side, site) => pitting(session, side, site as "foot" | "calf"),
  },
  "blood-age": {
    says: "how long the blood of a vein or valve pocket has been in the veins, on average; of the leg, the oldest",
    ground: bloodAgeGround,
    sites: [...bloodSites, "leg"],
    tracer: true,
    observe: (session, side, site) => bloodAge(session, side, site as BloodSite | "leg"),
  },
  "contrast-clearance": {
    says: "what is left of a dye given to all blood at the mark dyeGiven or the start, and when nine tenths are gone",
    ground: contrastClearanceGround,
    sites: bloodSites,
    tracer: true,
    observe: (session, side, site) => contrastClearance(session, side, site as BloodSite),
  },
  "wall-shear": {
    says: "shear rate and shear stress of the blood at the wall of any vein, and how long it is low",
    ground: wallShearGround,
    sites: veins,
    observe: (session, side, site) => wallShear(session, side, site as Vein),
  },
  "smart-insole": {
    says: "load under heel, midfoot or forefoot, and how often that part of the foot was lifted",
    ground: smartInsoleGround,
    sites: insoleFields,
    observe: (session, side, site) => smartInsole(session, side, site as (typeof insoleFields)[number]),
  },
} as const satisfies Record<string, LegInstrument>;

export const chosenInstruments = { ...legInstruments, ...bodyInstruments } as const;

export type ChosenInstrumentId = keyof typeof chosenInstruments;

const isOnLeg = (id: ChosenInstrumentId): id is keyof typeof legInstruments => id in legInstruments;

/** Every place an instrument may sit, with the leg where it sits on one. */
export const sitesOf = (id: ChosenInstrumentId): readonly string[] =>
  isOnLeg(id)
    ? sides.flatMap((side) => legInstruments[id].sites.map((site) => `${side}.${site}`))
    : bodyInstruments[id].sites;

/** The circuit that an instrument cannot do without. */
export function circuitFor(id: ChosenInstrumentId): "closed-loop" | undefined {
  const instrument: Pick<LegInstrument, "says" | "needs"> = chosenInstruments[id];
  return instrument.needs;
}

/** Whether an instrument looks at what blood carries. */
export function needsTracer(id: ChosenInstrumentId): boolean {
  const instrument: Pick<LegInstrument, "says" | "tracer"> = chosenInstruments[id];
  return instrument.tracer === true;
}

/** Whether an instrument looks at what the body burns or at what a meal does, which a circuit has where it is asked. */
export function looksAtMetabolism(id: ChosenInstrumentId): boolean {
  const instrument: { readonly says: string; readonly asks?: "metabolism" } = chosenInstruments[id];
  return instrument.asks === "metabolism";
}

/** What an instrument at `left.popliteal` or at `finger` shows. */
export function observeAt(session: Session, id: ChosenInstrumentId, place: string): Observation {
  if (!isOnLeg(id)) return bodyInstruments[id].observe(session, place);
  const [side, site] = place.split(".") as [Side, string];
  return legInstruments[id].observe(session, side, site);
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
