import { createSignal, onCleanup, Show } from "solid-js";
import { texts } from "../../texts/en.js";
import { askForMotion, followMotion } from "../hands/motion.js";
import type { Lab } from "../lab.js";

const both = ["left", "right"] as const;
/** ms after which a sensor that says nothing is taken for none */
const patience_ms = 3000;

/** A phone strapped to a foot or a shin lifts the legs of the picture as its own leg is lifted. */
export function Motion(props: { readonly lab: Lab }) {
  const words = texts.lab.motion;
  const [stands, setStands] = createSignal<keyof typeof words & ("still" | "first" | "on")>();
  const [against, setAgainst] = createSignal<string>();
  const [tilt, setTilt] = createSignal(0);
  let leave: (() => void) | undefined;

  const end = (): void => {
    leave?.();
    leave = undefined;
    setStands(undefined);
    for (const lift of ["heels", "toes"] as const) props.lab.release(lift, both);
  };
  const begin = async (): Promise<void> => {
    setAgainst(undefined);
    const why = await askForMotion();
    if (why !== undefined) return void setAgainst(words[why]);
    setStands("still");
    let heard = false;
    const stop = followMotion(
      (event) => {
        if (event.kind === "begins") props.lab.hold(event.lift, both, event.effort);
        else props.lab.release(event.lift, both);
      },
      ({ waitsFor, tilt_deg }) => {
        heard = true;
        setStands(({ stillness: "still", "first lift": "first", lifts: "on" } as const)[waitsFor]);
        setTilt(Math.round(tilt_deg));
      },
    );
    const silence = setTimeout(() => {
      if (heard) return;
      end();
      setAgainst(words.silent);
    }, patience_ms);
    leave = () => (clearTimeout(silence), stop());
  };
  onCleanup(end);

  return (
    <section class="motion" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <button type="button" onClick={() => (stands() === undefined ? void begin() : end())}>
        {stands() === undefined ? words.begin : words.end}
      </button>{" "}
      <span role="status">
        <Show when={stands()}>{(phase) => <span>{words[phase()]}</span>}</Show>
        <Show when={against()}>{(sentence) => <span class="fault">{sentence()}</span>}</Show>
      </span>{" "}
      <Show when={stands() === "on"}>
        <output class="number">{words.tilt(String(tilt()))}</output>
      </Show>
    </section>
  );
}
