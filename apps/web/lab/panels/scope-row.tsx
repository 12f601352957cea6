import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { panelTexts as texts } from "../../texts/panels.js";
import { type PanelChoice, type Tone, unitWord } from "./choices.js";
import type { Desk } from "./desk.js";
import { dashes, tones } from "./ink.js";
import { Scope, valueWord } from "./scope.js";

/** One panel: its canvas, and beside it what it is, in which unit, and the value of each trace. */
export function ScopeRow(props: {
  readonly desk: Desk;
  readonly choice: PanelChoice;
  readonly letter: string;
  /** the instant that the values tell of */
  readonly at_s: () => number;
  /** `renew` writes the values anew */
  readonly onMade: (scope: Scope, renew: () => void) => void;
  readonly onGone: () => void;
}) {
  const { desk, choice } = props;
  const both = () => desk.state.legs === "both";
  const [asked, ask] = createSignal(undefined, { equals: false });
  let scope: Scope | undefined;
  let canvas: HTMLCanvasElement | undefined;
  onMount(() => {
    const made = new Scope(canvas as HTMLCanvasElement, choice, desk);
    scope = made;
    createEffect(() => made.take(desk.sides));
    props.onMade(made, ask);
  });
  onCleanup(() => {
    scope?.end();
    props.onGone();
  });
  const values = createMemo(() => {
    asked();
    const at = props.at_s();
    return scope?.valuesAt(at) ?? [];
  });
  const valueOf = (k: number) => {
    const trace = choice.traces[k];
    return values()
      .filter((one) => one.trace === trace)
      .map((one) => valueWord(one, choice, trace, desk.lab.state.shown))
      .join(" | ");
  };
  const hides = (k: number) =>
    both() &&
    choice.kind === "traces" &&
    !choice.traces[k].ofBody &&
    (k > 1 || choice.traces[k].filled === true);
  return (
    <section class="scope" classList={{ [choice.kind]: true, [choice.name]: true }} aria-label={choice.title}>
      <canvas
        role="img"
        aria-label={texts.table.image(choice.title)}
        ref={(element) => {
          canvas = element;
        }}
      />
      <div class="scope-side">
        <h2>
          <b>{props.letter}</b> {choice.title}{" "}
          <Show when={choice.unit !== "1"}>
            <span class="unit">{unitWord(choice.unit, desk.lab.state.shown)}</span>
          </Show>
          <Show when={desk.state.extra.includes(choice.name)}>
            <button
              type="button"
              class="away"
              aria-label={`${texts.any.remove}: ${choice.title}`}
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>(".stack")?.focus({ preventScroll: true });
                desk.set(
                  "extra",
                  desk.state.extra.filter((id) => id !== choice.name),
                );
              }}
            >
              ×
            </button>
          </Show>
        </h2>
        <ul>
          <For each={choice.traces}>
            {(trace, k) => (
              <Show when={!hides(k())}>
                <li>
                  <Show when={choice.kind === "traces"}>
                    <Key
                      tone={choice.tone}
                      k={k()}
                      filled={trace.filled === true}
                      solid={both() && !trace.ofBody}
                    />
                  </Show>
                  <span class="says">{trace.label}</span> <output class="value">{valueOf(k())}</output>
                </li>
              </Show>
            )}
          </For>
        </ul>
      </div>
    </section>
  );
}

/** A piece of the line, as it is drawn. */
function Key(props: {
  readonly tone: Tone;
  readonly k: number;
  readonly filled: boolean;
  readonly solid: boolean;
}) {
  const colour = () => `var(--${tones[props.tone][Math.min(props.k, 3)]})`;
  return (
    <svg class="key" viewBox="0 0 24 8" aria-hidden="true">
      <Show
        when={!props.filled}
        fallback={<rect x="0" y="0" width="24" height="8" fill="var(--muscle3)" fill-opacity="0.3" />}
      >
        <path
          d="M0 4H24"
          stroke={colour()}
          stroke-width={props.k === 0 ? 2 : 1.6}
          stroke-dasharray={props.solid ? undefined : dashes[Math.min(props.k, 3)].join(" ")}
        />
      </Show>
    </svg>
  );
}
