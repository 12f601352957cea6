import { type CounterOptions, type Direction, RepetitionCounter } from "./counter.js";

/**
 * How it stands with the sensor: nothing felt yet, counting, counting on a phone that cannot tell a walk, a foot that
 * walks, or nothing to be had.
 */
export type SensorStand = "waits" | "counts" | "unsure" | "restless" | "silent";

/** ms after which a sensor that says nothing is taken for none */
const patience_ms = 3000;

/**
 * Counts with the phone's motion sensor until the returned function is called. Ask for the sensor first (`askForMotion`).
 *
 * @param counted told of each repetition, @param stands told whenever it stands otherwise
 */
export function countByMotion(
  options: CounterOptions,
  counted: () => void,
  stands: (stand: SensorStand) => void,
): () => void {
  const counter = new RepetitionCounter(options);
  let stand: SensorStand = "waits";
  let heard = false;
  const change = (to: SensorStand): void => {
    if (to === stand) return;
    stand = to;
    stands(to);
  };
  const feel = ({ accelerationIncludingGravity, acceleration }: DeviceMotionEvent): void => {
    const all = axesOf(accelerationIncludingGravity);
    // a machine without a sensor sends one event with nothing in it
    if (all === undefined) return;
    heard = true;
    const own = axesOf(acceleration);
    if (counter.feel({ t_s: performance.now() / 1000, all, own })) counted();
    if (own === undefined) change("unsure");
    else change(counter.restless ? "restless" : counter.count === 0 ? "waits" : "counts");
  };
  addEventListener("devicemotion", feel);
  const silence = setTimeout(() => heard || change("silent"), patience_ms);
  return () => {
    clearTimeout(silence);
    removeEventListener("devicemotion", feel);
  };
}

const axesOf = (felt: DeviceMotionEventAcceleration | null): Direction | undefined =>
  felt?.x == null || felt.y == null || felt.z == null ? undefined : [felt.x, felt.y, felt.z];
