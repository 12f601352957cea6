/** Hours at work, as the cases that measure legs in the morning and in the evening share them. */

const hour_s = 3600;
/** s: sitting at first until the leg is measured, and again at the end */
const measured_s = 180;
/** at the end of each hour one walks: to somebody, to the kettle */
const walk = { lasts_s: 300, speed_kmh: 3 } as const;
/** s: getting up, and turning to what comes next */
const turn_s = 4;

type WorkPosture = "sitting" | "standing";

/** From the first to the last second of `hours`, which begin `from_s` into the run and end sitting or standing. */
interface Work {
  readonly postures: readonly object[];
  readonly movements: readonly object[];
  /** s at which it ends */
  readonly end_s: number;
}

/** Hours in a posture told by the hour, each with five minutes of walking in the end; before them one sits. */
export function worked(hours: number, postureOf: (hour: number) => WorkPosture, from_s = measured_s): Work {
  const postures: object[] = [{ posture: "sitting" }];
  const movements: object[] = [];
  let now: WorkPosture = "sitting";
  const take = (posture: WorkPosture, at_s: number): void => {
    if (posture !== now) postures.push({ posture, at_s });
    now = posture;
  };
  for (let hour = 0; hour < hours; hour++) {
    const begins = from_s + hour * hour_s;
    take(postureOf(hour), begins);
    const rises = begins + hour_s - walk.lasts_s;
    take("standing", rises);
    movements.push({
      movement: "walk",
      at_s: rises + turn_s,
      until_s: begins + hour_s - turn_s,
      speed_kmh: walk.speed_kmh,
    });
  }
  return { postures, movements, end_s: from_s + hours * hour_s };
}

/** A timeline of such hours: the leg is measured sitting, at the marks `readMorning` and `readEvening`. */
export function workingDay(hours: number, postureOf: (hour: number) => WorkPosture) {
  const { postures, movements, end_s } = worked(hours, postureOf);
  const duration_s = end_s + measured_s;
  return {
    id: "timeline",
    duration_s,
    postures: [...postures, { posture: "sitting", at_s: end_s }],
    movements,
    marks: [
      { name: "readMorning", time_s: measured_s },
      { name: "readEvening", time_s: duration_s },
    ],
  };
}
