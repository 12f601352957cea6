import { createSignal, onMount, Show } from "solid-js";
import { everyFrame } from "../../lab/frame-loop.js";
import { followPage } from "../../lab/picture/follow-page.js";
import { Plate } from "../../lab/picture/plate.js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { exerciseTexts as texts } from "../../texts/coach/exercises.js";
import type { Exercise } from "./exercise.js";
import { fetchPicture, Repeated, stillOf } from "./picture.js";

/** Where a session stands: s since its set began, and which part of a repetition. */
export interface Pace {
  readonly time_s: number;
  readonly phase: number | undefined;
}

/** ms for which each part of a repetition is shown where nothing is to move */
const step_ms = 2000;

/**
 * The leg that does the exercise, as the model has it. It keeps a session's pace, or its own; under reduced motion each
 * part of a repetition is shown standing still.
 */
export function LegDrawing(props: {
  readonly exercise: Exercise;
  readonly slowness: number;
  readonly pace?: () => Pace;
}) {
  let paper!: HTMLDivElement;
  let under!: HTMLCanvasElement;
  let over!: HTMLCanvasElement;
  let plate: Plate | undefined;
  let history: Repeated | undefined;
  const [failed, setFailed] = createSignal(false);
  const { exercise } = props;
  const words = texts.of[exercise.id];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let begun_ms: number | undefined;

  onMount(() => {
    plate = new Plate(under, over, "left", false);
    const fit = () => plate?.resize(paper.clientWidth, paper.clientHeight, devicePixelRatio);
    fit();
    followPage(paper, fit, () => plate?.recolour());
    fetchPicture(exercise.id).then(
      (picture) => (history = new Repeated(picture, props.slowness)),
      () => setFailed(true),
    );
  });
  everyFrame((now_ms) => {
    if (plate === undefined || history === undefined) return;
    begun_ms ??= now_ms;
    plate.calm = calm.matches;
    const pace = props.pace?.();
    let time_s = pace?.time_s ?? (now_ms - begun_ms) / 1000;
    if (calm.matches && exercise.phases.length > 0) {
      const own = Math.floor((now_ms - begun_ms) / step_ms) % exercise.phases.length;
      time_s = props.slowness * stillOf(exercise.phases, pace === undefined ? own : (pace.phase ?? 0));
    } else if (calm.matches) time_s = history.still_s;
    plate.frame(history, time_s);
  });

  return (
    <figure class="session-leg">
      <Show when={!failed()} fallback={<p class="quiet">{texts.picture.failed}</p>}>
        <div
          class="session-paper"
          ref={(element) => (paper = element)}
          role="img"
          aria-label={texts.picture.label(exerciseNames[exercise.id], words.steps.join(" "))}
        >
          <canvas ref={(element) => (under = element)} />
          <canvas ref={(element) => (over = element)} />
        </div>
        <figcaption>{texts.picture.caption}</figcaption>
      </Show>
    </figure>
  );
}
