import type { ExercisePicture } from "../../../../src/study/exercise-picture.js";
import { History } from "../../engine/history.js";
import type { Phase } from "./exercise.js";
import type { ExerciseId } from "./exercise-id.js";

/** What the model made of an exercise, as a history that the lab's picture of a leg is drawn from. */

/** mmHg in the right atrium, between whose fixed pressure and the arteries' the legs were run */
const heart_mmHg = 4;

const fetchedOnes = new Map<ExerciseId, Promise<ExercisePicture>>();

/** Fetched when first looked at, and kept; asked for again where it was not to be had. */
export function fetchPicture(id: ExerciseId): Promise<ExercisePicture> {
  const known = fetchedOnes.get(id);
  if (known !== undefined) return known;
  const asked = fetch(new URL(`exercises/${id}.json`, document.baseURI)).then(async (answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as ExercisePicture;
  });
  fetchedOnes.set(id, asked);
  asked.catch(() => fetchedOnes.delete(id));
  return asked;
}

/**
 * Rows of one repetition that come again and again. Its time goes on for ever; a slower pace stretches it. Where it is
 * told once, its last row stays.
 */
export class Repeated extends History {
  private readonly lasts_s: number;

  constructor(
    private readonly picture: ExercisePicture,
    private readonly slowness: number,
  ) {
    super(picture.rows);
    const { rows, rate_Hz, signals } = picture;
    this.lasts_s = rows / rate_Hz;
    const names = Object.keys(signals);
    this.reset([...names, "rightAtrium.luminalPressure"], 0);
    const values = new Float32Array(rows * (names.length + 1));
    names.forEach((name, column) => {
      const { low, high, steps } = signals[name];
      let level = 0;
      for (let row = 0; row < rows; row++) {
        level += steps[row];
        values[row * (names.length + 1) + column] = low + ((high - low) * level) / 255;
      }
    });
    for (let row = 0; row < rows; row++) values[row * (names.length + 1) + names.length] = heart_mmHg;
    this.add({ list: 0, times: Float64Array.from({ length: rows }, (_, k) => k / rate_Hz), values });
  }

  /** s at which it is shown where nothing is to move: as it begins, or as it stays */
  get still_s(): number {
    return this.picture.repeats ? 0 : this.lasts_s * this.slowness;
  }

  override rowAt(time_s: number): number {
    const told_s = Math.max(0, time_s) / this.slowness;
    return super.rowAt(this.picture.repeats ? told_s % this.lasts_s : Math.min(told_s, this.lasts_s));
  }
}

/** s within a repetition at which each of its parts is shown standing still: before it goes over into the next. */
export function stillOf(phases: readonly Phase[], index: number): number {
  const before = phases.slice(0, index).reduce((sum, { lasts_s }) => sum + lasts_s, 0);
  return before + 0.85 * phases[index].lasts_s;
}
