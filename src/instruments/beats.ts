import { column, Course, type Session } from "./reading.js";

/** One beat of the heart, s: from one ejection to the last sample before the next. */
export interface Beat {
  readonly from: number;
  readonly to: number;
  readonly length_s: number;
}

/** mL/s at which an ejection counts as begun; at its height it is some ten times as much */
const begun = 40;

/** s between samples beyond which a beat cannot be told */
const coarsest_s = 0.1;

/** Whether the signals of a run are kept often enough to tell its beats. */
export const tellsBeats = ({ signals: { times } }: Pick<Session, "signals">): boolean =>
  times.length > 1 && times[1] - times[0] <= coarsest_s;

/** Whole beats of a run, found by the ejections of the left ventricle; none where signals are kept too rarely. */
export function beatsOf(session: Pick<Session, "signals">): readonly Beat[] {
  if (!tellsBeats(session)) return [];
  const { values } = column(session, "leftVentricleToAorta.flow");
  const { times } = session.signals;
  const onsets: number[] = [];
  for (let k = 1; k < values.length; k++) {
    if (values[k] >= begun && values[k - 1] < begun) onsets.push(k);
  }
  return onsets.slice(1).map((next, k) => {
    const from = times[onsets[k]];
    return { from, to: times[next - 1], length_s: times[next] - from };
  });
}

/** A number of each beat, told at the beginning of the beat. */
export const beatByBeat = (beats: readonly Beat[], of: (beat: Beat) => number): Course =>
  new Course(
    Float64Array.from(beats, ({ from }) => from),
    Float64Array.from(beats, of),
  );
