import {
  ambulatoryVenousPressure,
  restingPressure,
  systolicRise,
  walkingPressure,
} from "../instruments/avp-catheter.js";
import { dopplerReading, refluxDurations, velocities } from "../instruments/doppler.js";
import { peakPressure, pressPressure } from "../instruments/intramuscular-catheter.js";
import { airPlethysmograph, cuffDeflationGauge, cuffStepGauge } from "../instruments/plethysmograph.js";
import type { Observation, Session } from "../instruments/reading.js";
import { valveMonitor } from "../instruments/valve-monitor.js";
import type { Side } from "../physiology/terms.js";

type Instrument = (session: Session, side: Side) => Observation;

const gait: readonly Instrument[] = [
  walkingPressure,
  (session, side) => peakPressure(session, side, "soleus"),
  (session, side) => peakPressure(session, side, "gastrocnemius"),
  (session, side) => peakPressure(session, side, "tibialisAnterior"),
  between("gaitBegins", "gaitEnds"),
];

/** Which instruments a scenario is looked at with; a scenario and an instrument meet here and nowhere else. */
const instrumentation: Readonly<Record<string, readonly Instrument[]>> = {
  lying: [restingPressure],
  "legs-raised": [restingPressure],
  sitting: [restingPressure],
  standing: [restingPressure],
  "ten-heel-raises": [
    ambulatoryVenousPressure,
    airPlethysmograph,
    systolicRise,
    (session, side) => peakPressure(session, side, "soleus"),
    between("firstRaise", "lastHeelsDown"),
  ],
  "air-plethysmography": [airPlethysmograph, ambulatoryVenousPressure],
  walk: gait,
  run: gait,
  "ankle-exercise": [
    ambulatoryVenousPressure,
    (session, side) => peakPressure(session, side, "soleus"),
    (session, side) => peakPressure(session, side, "tibialisAnterior"),
  ],
  "isometric-press": [
    (session, side) => pressPressure(session, side, "soleus"),
    (session, side) => pressPressure(session, side, "gastrocnemius"),
  ],
  "calf-cuff-step": [cuffStepGauge],
  "thigh-cuff-deflation": [cuffDeflationGauge],
  "calf-cuff-release": [refluxDurations, (session, side) => doppler(session, side)],
};

/** Everything the instruments of a scenario show on one leg. */
export const observe = (scenario: string, session: Session, side: Side): readonly Observation[] =>
  [...(instrumentation[scenario] ?? []), valveMonitor].map((instrument) => instrument(session, side));

/** Doppler velocities in the popliteal and femoral veins between two marks. */
function between(from: string, to: string): Instrument {
  return (session, side) => {
    const begin = session.marks.get(from);
    const end = session.marks.get(to);
    if (begin === undefined || end === undefined) return doppler(session, side);
    const popliteal = velocities(session, side, "popliteal", begin, end);
    const femoral = velocities(session, side, "femoral", begin, end);
    return {
      readings: [...popliteal.readings, ...femoral.readings],
      measures: { ...popliteal.measures, ...femoral.measures },
    };
  };
}

const doppler: Instrument = (session, side) => ({
  readings: [dopplerReading(session, side, "popliteal")],
  measures: {},
});
