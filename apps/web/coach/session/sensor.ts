import { type CounterOptions, RepetitionCounter } from "./counter.js";

/** How it stands with the sensor: nothing felt yet, counting, or a foot that walks. */
export type SensorStand = "waits" | "counts" | "restless" | "silent";

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
  const feel = ({ accelerationIncludingGravity: felt }: DeviceMotionEvent): void => {
    // a machine without a sensor sends one event with nothing in it
    if (felt?.x == null || felt.y == null || felt.z == null) return;
    heard = true;
    const before = counter.count;
    counter.feel({ t_s: performance.now() / 1000, ax: felt.x, ay: felt.y, az: felt.z });
    for (let k = before; k < counter.count; k++) counted();
    change(counter.restless ? "restless" : counter.count === 0 ? "waits" : "counts");
  };
  addEventListener("devicemotion", feel);
  const silence = setTimeout(() => heard || change("silent"), patience_ms);
  return () => {
    clearTimeout(silence);
    removeEventListener("devicemotion", feel);
  };
}
