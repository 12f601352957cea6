import type { SignalTable } from "../engine/signals/signal-table.js";
import {
  ambulatoryVenousPressure,
  restingPressure,
  systolicRise,
  walkingPressure,
} from "../instruments/avp-catheter.js";
import { dopplerReading, refluxDurations, velocities } from "../instruments/doppler.js";
import { cuffSteps } from "../instruments/cuff-steps.js";
import { circulationMonitor } from "../instruments/circulation.js";
import { type ChosenInstrumentId, observeAt } from "../instruments/chosen.js";
import { pumpEffect } from "../instruments/pump-effect.js";
import { peakPressure, pressPressure } from "../instruments/intramuscular-catheter.js";
import { airPlethysmograph, cuffDeflationGauge, cuffStepGauge } from "../instruments/plethysmograph.js";
import type { Observation, Session } from "../instruments/reading.js";
import { stance } from "../instruments/stance.js";
import { valveMonitor } from "../instruments/valve-monitor.js";
import { type Side, sides } from "../physiology/terms.js";
import { doses } from "../scenario/library/doses.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import { postures } from "../scenario/postures.js";
import type { ResolvedStudy } from "./resolve.js";
import { sessionOf } from "./session.js";
import { isRestless } from "./start.js";

type Instrument = (session: Session, side: Side) => Observation;

const gait: readonly Instrument[] = [
  walkingPressure,
  (session, side) => peakPressure(session, side, "soleus"),
  (session, side) => peakPressure(session, side, "gastrocnemius"),
  (session, side) => peakPressure(session, side, "tibialisAnterior"),
  between("gaitBegins", "gaitEnds"),
  stance,
];

const moving: readonly Instrument[] = [
  pumpEffect,
  (session, side) => peakPressure(session, side, "soleus"),
  (session, side) => peakPressure(session, side, "gastrocnemius"),
  (session, side) => peakPressure(session, side, "tibialisAnterior"),
];

/** Which instruments a scenario is looked at with; a scenario and an instrument meet here and nowhere else. */
const instrumentation: Readonly<Record<string, readonly Instrument[]>> = {
  ...alike(Object.keys(postures), [restingPressure]),
  "tilt-table": [restingPressure],
  rising: [restingPressure],
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
  ...alike(Object.keys({ ...repeatedMovements, ...steadyMovements, ...doses }), moving),
  ...alike(["walking-breaks", "calf-rolling", "tensing-on-rising"], moving),
  "leg-elevation": [airPlethysmograph, restingPressure],
  photoplethysmography: [chosen("photoplethysmograph", "lowerShank"), ...moving],
  "isometric-press": [
    (session, side) => pressPressure(session, side, "soleus"),
    (session, side) => pressPressure(session, side, "gastrocnemius"),
  ],
  "calf-cuff-step": [cuffStepGauge],
  "thigh-cuff-deflation": [cuffDeflationGauge],
  "thigh-cuff-steps": [cuffSteps],
  "calf-cuff-release": [refluxDurations, doppler],
  "calf-squeeze": [refluxDurations, doppler],
  "arterial-occlusion": [chosen("strain-gauge", "calf")],
  "foot-temperature": [restingPressure, chosen("laser-doppler", "foot"), chosen("volumeter", "foot")],
  "squat-to-stand": [restingPressure],
  "lower-body-suction": [chosen("strain-gauge", "calf")],
  breathing: [where("chest.pressure", chosen("breath-gated-doppler", "femoral"))],
  valsalva: [chosen("doppler", "femoral")],
  "venous-occlusion": [chosen("strain-gauge", "calf"), chosen("ultrasound-calibre", "popliteal")],
  "window-cuff": [
    chosen("ultrasound-calibre", "smallSaphenousCalf"),
    chosen("ultrasound-calibre", "distalDeepCalf"),
  ],
};

/** Scenarios that ask the whole body something: where there is one, it is watched beat by beat. */
const watched: ReadonlySet<string> = new Set([
  "tilt-table",
  "rising",
  "squat-to-stand",
  "valsalva",
  "lower-body-suction",
  "blood-withdrawal",
]);

const beatByBeat = (session: Session): readonly Observation[] =>
  (
    [
      ["arterial-pressure", "finger"],
      ["cardiac-output", "heart"],
      ["transcranial-doppler", "middleCerebral"],
    ] as const
  ).map(([id, site]) => observeAt(session, id, site));

/** An instrument that a study may name, where a scenario brings it along. */
function chosen(id: ChosenInstrumentId, site: string): Instrument {
  return (session, side) => observeAt(session, id, `${side}.${site}`);
}

/** An instrument of circuits that have a signal, and of no others. */
function where(signal: string, instrument: Instrument): Instrument {
  return (session, side) =>
    session.signals.columns.has(signal) ? instrument(session, side) : { readings: [], measures: {} };
}

function alike(ids: readonly string[], instruments: readonly Instrument[]) {
  return Object.fromEntries(ids.map((id) => [id, instruments]));
}

/** A timeline of one's own is looked at by what happens in it. */
const instrumentsOf = ({ scenario: { id, marks }, acting }: ResolvedStudy): readonly Instrument[] => {
  if (id !== "timeline") {
    const usual = instrumentation[id] ?? [];
    // a leg on which a device works is not at rest
    return acting ? [...usual.filter((one) => one !== restingPressure), ...moving] : usual;
  }
  const has = (name: string) => marks.some((mark) => mark.name === name);
  return [
    ambulatoryVenousPressure,
    airPlethysmograph,
    ...(has("gaitBegins") ? gait : []),
    ...(has("exerciseBegins") ? moving : []),
    ...(has("still") ? [restingPressure] : []),
  ];
};

/** Everything that a study's instruments show of its signals: those it names, and those of its scenario. */
export function observe(study: ResolvedStudy, signals: SignalTable): Observation {
  const session = sessionOf(study, signals);
  const named = (study.document.instruments ?? []).map(({ id, site }) =>
    observeAt(session, id as ChosenInstrumentId, site),
  );
  const carried = study.devices.flatMap(({ device: { reads }, legs }) =>
    reads === undefined
      ? []
      : legs.flatMap((leg) =>
          reads.sites.map((site) => observeAt(session, reads.instrument, `${leg}.${site}`)),
        ),
  );
  const usual = sides.flatMap((side) =>
    [...instrumentsOf(study), valveMonitor].map((instrument) => instrument(session, side)),
  );
  const whole = isRestless(study.circuit) && watched.has(study.scenario.id) ? beatByBeat(session) : [];
  const all = [...named, ...carried, ...usual, circulationMonitor(session), ...whole];
  return {
    // a reading that is asked for twice is shown once
    readings: [
      ...new Map(all.flatMap(({ readings }) => readings).map((reading) => [reading.id, reading])).values(),
    ],
    measures: Object.assign({}, ...all.map(({ measures }) => measures)),
  };
}

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

function doppler(session: Session, side: Side): Observation {
  return { readings: [dopplerReading(session, side, "popliteal")], measures: {} };
}
