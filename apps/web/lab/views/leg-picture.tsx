import { createSignal } from "solid-js";
import { everyFrame } from "../frame-loop.js";
import type { Lab } from "../lab.js";

/** The leg. For now its ankle vein in numbers. */
export function LegPicture(props: { readonly lab: Lab }) {
  const [pressure, setPressure] = createSignal(Number.NaN);
  everyFrame(() => {
    const { history } = props.lab;
    setPressure(history.valueOf("left.dorsalFoot.luminalPressure", history.rowAt(props.lab.now())));
  });
  return <output class="ankle">{Number.isNaN(pressure()) ? "…" : `${pressure().toFixed(0)} mmHg`}</output>;
}
