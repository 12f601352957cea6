import type { Ground } from "../quantity/ground.js";
import { arterialPressure, arterialPressureGround, arterialSites } from "./arterial-pressure.js";
import { bloodSamples, bloodSamplesGround } from "./blood-samples.js";
import { cardiacOutput, cardiacOutputGround } from "./cardiac-output.js";
import { glucoseMeter, glucoseMeterGround } from "./glucose-meter.js";
import { indirectCalorimetry, indirectCalorimetryGround } from "./indirect-calorimetry.js";
import { insulinAssay, insulinAssayGround } from "./insulin-assay.js";
import { labelledBlood, labelledBloodGround } from "./labelled-blood.js";
import type { Observation, Session } from "./reading.js";
import { transcranialDoppler, transcranialDopplerGround } from "./transcranial-doppler.js";

/** Instruments that sit on the body itself, on no leg. */
interface BodyInstrument {
  readonly says: string;
  readonly ground: Ground;
  readonly sites: readonly string[];
  readonly needs: "closed-loop";
  /** equations that are there where somebody asks for them */
  readonly asks?: "metabolism";
  readonly observe: (session: Session, site: string) => Observation;
}

export const bodyInstruments = {
  "arterial-pressure": {
    says: "arterial pressure by a cuff on the arm or, beat by beat, on the finger",
    ground: arterialPressureGround,
    sites: arterialSites,
    needs: "closed-loop",
    observe: (session, site) => arterialPressure(session, site as (typeof arterialSites)[number]),
  },
  "cardiac-output": {
    says: "stroke volume, output and total resistance, beat by beat",
    ground: cardiacOutputGround,
    sites: ["heart"],
    needs: "closed-loop",
    observe: (session) => cardiacOutput(session),
  },
  "transcranial-doppler": {
    says: "velocity in the middle cerebral artery",
    ground: transcranialDopplerGround,
    sites: ["middleCerebral"],
    needs: "closed-loop",
    observe: (session) => transcranialDoppler(session),
  },
  "blood-samples": {
    says: "volume of the plasma and of all the blood, and how soon they change",
    ground: bloodSamplesGround,
    sites: ["arm"],
    needs: "closed-loop",
    observe: (session) => bloodSamples(session),
  },
  "labelled-blood": {
    says: "blood below the heart and in the calves",
    ground: labelledBloodGround,
    sites: ["body"],
    needs: "closed-loop",
    observe: (session) => labelledBlood(session),
  },
  "glucose-meter": {
    says: "glucose of the plasma: fasting, its peak, two hours after the first meal, and the area above fasting",
    ground: glucoseMeterGround,
    sites: ["arm"],
    needs: "closed-loop",
    asks: "metabolism",
    observe: (session) => glucoseMeter(session),
  },
  "insulin-assay": {
    says: "insulin of the plasma: fasting, its peak, and the area above fasting",
    ground: insulinAssayGround,
    sites: ["arm"],
    needs: "closed-loop",
    asks: "metabolism",
    observe: (session) => insulinAssay(session),
  },
  "indirect-calorimetry": {
    says: "oxygen taken up and energy spent, in all and as multiples of rest",
    ground: indirectCalorimetryGround,
    sites: ["mouth"],
    needs: "closed-loop",
    asks: "metabolism",
    observe: (session) => indirectCalorimetry(session),
  },
} as const satisfies Record<string, BodyInstrument>;
