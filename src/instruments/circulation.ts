import { beatsOf, tellsBeats } from "./beats.js";
import { Course, notReached, type Observation, reached, type Reading, type Session } from "./reading.js";

/** s over which resting values are averaged: several breaths */
const quiet_s = 20;

/**
 * Span of the whole beats within a span, where beats can be told: at its edges, half a stroke more or less in 20 s
 * would be a fortieth of the output.
 */
function wholeBeats(session: Session, from: number, to: number): { from: number; to: number } {
  const within = beatsOf(session).filter((beat) => beat.from >= from && beat.to <= to);
  return within.length === 0 ? { from, to } : { from: within[0].from, to: within[within.length - 1].to };
}

/** What a monitor at the bedside shows of the heart, where the circuit has one: nothing of the legs. */
export function circulationMonitor(session: Session): Observation {
  if (!session.signals.columns.has("heart.rate")) return { readings: [], measures: {} };
  const end = session.marks.get("still") ?? session.signals.times[session.signals.times.length - 1];
  const from = Math.max(0, end - quiet_s);
  const rate = Course.of(session, "heart.rate");
  const artery = Course.of(session, "aorta.luminalPressure");
  const beats = wholeBeats(session, from, end);
  const ejection = Course.of(session, "leftVentricleToAorta.flow").mean(beats.from, beats.to);
  const beats_perSecond = rate.mean(from, end);
  const extremes = tellsBeats(session) ? beatExtremes(artery, from, end, 1 / beats_perSecond) : undefined;
  const ofBeat = (k: 0 | 1) =>
    extremes === undefined
      ? notReached("mmHg", "signals are kept too rarely to tell beats")
      : reached(extremes[k], "mmHg");
  return {
    readings: [
      shown(
        session,
        "artery",
        "aorta.luminalPressure",
        "arterial pressure at the height of the heart",
        "mmHg",
      ),
      shown(session, "heart.rate", "heart.rate", "heart rate", "1/min"),
      shown(session, "centralVein", "rightAtrium.luminalPressure", "central venous pressure", "mmHg"),
    ],
    measures: {
      "heart.rate": reached(60 * beats_perSecond, "1/min"),
      "heart.output": reached(0.06 * ejection, "L/min"),
      "heart.strokeVolume": reached(ejection / beats_perSecond, "mL"),
      "artery.systolicPressure": ofBeat(0),
      "artery.diastolicPressure": ofBeat(1),
      "artery.meanPressure": reached(artery.mean(from, end), "mmHg"),
      "centralVein.meanPressure": reached(
        Course.of(session, "rightAtrium.luminalPressure").mean(from, end),
        "mmHg",
      ),
    },
  };
}

function shown(session: Session, id: string, signal: string, says: string, unit: Reading["unit"]): Reading {
  const factor = unit === "1/min" ? 60 : 1;
  const { times, values } = Course.of(session, signal);
  return { id, says, unit, times, values: values.map((value) => factor * value) };
}

/** Means of the highest and the lowest of each beat. */
function beatExtremes(course: Course, from: number, to: number, beat_s: number): [number, number] {
  const count = Math.max(1, Math.floor((to - from) / beat_s));
  let high = 0;
  let low = 0;
  for (let k = 0; k < count; k++) {
    const begin = from + k * beat_s;
    high += course.highest(begin, begin + beat_s).value;
    low += course.lowest(begin, begin + beat_s).value;
  }
  return [high / count, low / count];
}
