import { Show } from "solid-js";
import { experimentTexts as texts } from "../texts/experiment.js";
import type { Experiment } from "./experiment.js";

/** The button that starts an experiment, its progress, and the one that stops it. */
export function Running(props: {
  readonly experiment: Experiment;
  readonly onRun: () => void;
  readonly label: string;
  readonly disabled?: boolean;
}) {
  const done = () => props.experiment.done();
  const share = () => Math.round(100 * (done() ?? 0));
  return (
    <div class="running">
      <Show
        when={done() !== undefined}
        fallback={
          <button type="button" disabled={props.disabled} onClick={() => props.onRun()}>
            {props.label}
          </button>
        }
      >
        <button type="button" onClick={() => props.experiment.stop()}>
          {texts.stop}
        </button>
        <progress max="100" value={share()} aria-label={texts.running} />
        <span class="number">{share()} %</span>
      </Show>
      <Show when={props.experiment.fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
    </div>
  );
}
