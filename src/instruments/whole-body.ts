import type { Ground } from "../quantity/ground.js";
import { arterialPressure, arterialPressureGround, arterialSites } from "./arterial-pressure.js";
import { bloodSamples, bloodSamplesGround } from "./blood-samples.js";
import { cardiacOutput, cardiacOutputGround } from "./cardiac-output.js";
import { labelledBlood, labelledBloodGround } from "./labelled-blood.js";
import type { Observation, Session } from "./reading.js";
import { transcranialDoppler, transcranialDopplerGround } from "./transcranial-doppler.js";

/** Instruments that sit on the body itself, on no leg. */
interface BodyInstrument {
  readonly says: string;
  readonly ground: Ground;
  readonly sites: readonly string[];
  readonly needs: "closed-loop";
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
} as const satisfies Record<string, BodyInstrument>;
