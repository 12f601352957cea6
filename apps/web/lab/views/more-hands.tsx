import { createSignal } from "solid-js";
import { texts } from "../../texts/en.js";
import type { Lab } from "../lab.js";
import "../../style/more-hands.css";
import { Motion } from "./motion.js";
import { Recording } from "./recording.js";

/** One level down: how firmly the legs are lifted, a phone that feels a leg, a recorded walk. */
export function MoreHands(props: { readonly lab: Lab }) {
  const words = texts.lab.more;
  const [open, setOpen] = createSignal(false);
  return (
    <details class="more-hands" open={open()} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      <label class="effort">
        {words.effort}
        <input
          type="range"
          min="0.3"
          max="1.5"
          step="0.1"
          value={props.lab.state.effort}
          aria-valuetext={words.effortText(props.lab.state.effort.toFixed(1))}
          onInput={(event) => props.lab.setEffort(Number(event.currentTarget.value))}
        />
        <output class="number">{props.lab.state.effort.toFixed(1)}</output>
      </label>
      <Motion lab={props.lab} />
      <Recording lab={props.lab} open={() => setOpen(true)} />
    </details>
  );
}
