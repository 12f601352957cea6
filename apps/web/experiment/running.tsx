import { Show } from "solid-js";
import { experimentTexts as texts } from "../texts/experiment.js";
import type { Experiment } from "./experiment.js";

/** The button that starts an experiment and, while it runs, stops it; and how far it is. */
export function Running(props: {
  readonly experiment: Pick<Experiment, "done" | "fault" | "stop">;
  readonly onRun: () => void;
  readonly label: string;
  /** where it must be told what is stopped */
  readonly stopLabel?: string;
  readonly disabled?: boolean;
}) {
  const runs = () => props.experiment.done() !== undefined;
  const share = () => Math.round(100 * (props.experiment.done() ?? 0));
  // one that cannot be pressed now keeps the focus of whoever has pressed it
  const idle = () => props.disabled === true && !runs();
  const press = () => {
    if (runs()) props.experiment.stop();
    else if (!idle()) props.onRun();
  };
  return (
    <div class="running">
      <button type="button" aria-disabled={idle()} onClick={press}>
        {runs() ? (props.stopLabel ?? texts.stop) : props.label}
      </button>
      <Show when={runs()}>
        <progress max="100" value={share()} aria-label={texts.running} />
        <span class="number">{share()} %</span>
      </Show>
      <Show when={props.experiment.fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
    </div>
  );
}
