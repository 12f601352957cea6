import { createSignal, For, onCleanup, onMount } from "solid-js";
import type { Side } from "../../../../src/study/live.js";
import { texts } from "../../texts/en.js";
import type { Hold, Lab } from "../lab.js";

/** Heels and toes, lifted for as long as a key, a finger or a button is held. */

const keys: Readonly<Record<string, Hold>> = { Space: "heels", KeyT: "toes" };

const legs = { both: ["left", "right"], left: ["left"], right: ["right"] } as const satisfies Record<
  string,
  readonly Side[]
>;

/** whether a key belongs to what has the focus: text is typed, a slider moved */
const taken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches("input, select, textarea, [contenteditable], [role=slider]") ||
    target.closest("dialog") !== null);

/** what the space bar presses; links it does not */
const pressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("button, summary, [role=button], [role=tab]");

export function Hands(props: { readonly lab: Lab }) {
  const [which, setWhich] = createSignal<keyof typeof legs>("both");
  const sides = () => legs[which()];
  const hold = (what: Hold) => props.lab.hold(what, sides());
  const release = (what: Hold) => {
    for (const of of Object.values(legs)) props.lab.release(what, of);
  };
  const isHeld = (what: Hold) => props.lab.state.held.some((key) => key.startsWith(what));

  // a button that was clicked keeps the focus, but whoever uses the mouse means the heels by the space bar;
  // whoever came to a button by keyboard means the button
  let pointed = true;
  const point = () => {
    pointed = true;
  };
  const presses = ({ code, target }: KeyboardEvent) => code === "Space" && !pointed && pressable(target);
  const down = (event: KeyboardEvent) => {
    if (event.code === "Tab") pointed = false;
    const what = keys[event.code];
    if (what === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (taken(event.target) || presses(event)) return;
    // the space bar would scroll the page
    event.preventDefault();
    if (!event.repeat) hold(what);
  };
  const up = (event: KeyboardEvent) => {
    const what = keys[event.code];
    if (what === undefined || presses(event)) return;
    if (!taken(event.target)) event.preventDefault();
    release(what);
  };
  /** a button that is held is held by either of the keys that press a button */
  const holdsButton = (event: KeyboardEvent) => event.code === "Enter" || presses(event);
  const letGo = () => {
    release("heels");
    release("toes");
  };
  onMount(() => {
    addEventListener("keydown", down);
    addEventListener("keyup", up);
    addEventListener("pointerdown", point, true);
    // a window that loses the keyboard never hears the key go up
    addEventListener("blur", letGo);
  });
  onCleanup(() => {
    removeEventListener("keydown", down);
    removeEventListener("keyup", up);
    removeEventListener("pointerdown", point, true);
    removeEventListener("blur", letGo);
  });

  return (
    <div class="hands">
      <For each={["heels", "toes"] as const}>
        {(what) => (
          <button
            type="button"
            class="hold"
            classList={{ held: isHeld(what) }}
            aria-pressed={isHeld(what)}
            aria-keyshortcuts={what === "heels" ? "Space" : "T"}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              hold(what);
            }}
            onPointerUp={() => release(what)}
            onPointerCancel={() => release(what)}
            onContextMenu={(event) => event.preventDefault()}
            onKeyDown={(event) => {
              if (!holdsButton(event)) return;
              event.preventDefault();
              if (!event.repeat) hold(what);
            }}
            onKeyUp={(event) => {
              if (holdsButton(event)) release(what);
            }}
          >
            {texts.lab.hands[what]}
            <kbd>{texts.lab.hands[`${what}Key`]}</kbd>
          </button>
        )}
      </For>
      <label class="which">
        <span class="hidden">{texts.lab.hands.legs}</span>
        <select
          value={which()}
          onChange={(event) => {
            letGo();
            setWhich(event.currentTarget.value as keyof typeof legs);
          }}
        >
          <For each={Object.keys(legs) as (keyof typeof legs)[]}>
            {(one) => <option value={one}>{texts.lab.hands[one]}</option>}
          </For>
        </select>
      </label>
    </div>
  );
}
