import { createEffect, createSignal, For, Show } from "solid-js";
import { texts } from "../../texts/en.js";
import { everyFrame } from "../frame-loop.js";
import type { Lab } from "../lab.js";
import { fallsBehind } from "../../engine/pace.js";
import { rows_Hz } from "../../engine/protocol.js";

const speeds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 50, 100, 1000] as const;
/** s; rows that are as far apart show no course of what beats or walks */
const beat_s = 1;
/** s */
const moment_s = 0.05;
/** ms between two looks at where the slider stands while life goes on, when it stands at its end */
const slide_ms = 500;

/** 3 → "0:03.0", 4000 → "1:06:40" */
function clockText(time_s: number): string {
  const whole = Math.floor(time_s);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds)}`;
  return `${minutes}:${two(seconds)}.${Math.floor(10 * (time_s - whole))}`;
}

/** two figures, in plain digits */
const plain = (value: number): string => String(Number(value.toPrecision(2)));

/** Time: going on, standing still, faster and slower, and looking back. */
export function Clock(props: { readonly lab: Lab }) {
  const { lab } = props;
  const goes = () => lab.state.speed > 0;
  const looks = () => lab.state.looked !== undefined;
  // written when the clock tells another time, not at every frame
  const [text, setText] = createSignal(clockText(0));
  const [span, setSpan] = createSignal(
    { from_s: 0, to_s: 0, now_s: 0, text: clockText(0) },
    { equals: (before, now) => before.text === now.text && Math.abs(before.to_s - now.to_s) < 0.1 },
  );
  let slid_ms = 0;
  everyFrame((at_ms) => {
    const { from_s, to_s } = lab.history;
    const now_s = lab.now();
    setText(clockText(now_s));
    if (goes() && at_ms - slid_ms < slide_ms) return;
    slid_ms = at_ms;
    setSpan({ from_s, to_s, now_s, text: text() });
  });
  let scrub!: HTMLInputElement;
  // in this order: a slider takes no value beyond the end that it has
  createEffect(() => {
    const { from_s, to_s, now_s } = span();
    scrub.min = String(from_s);
    scrub.max = String(to_s);
    scrub.value = String(now_s);
  });
  let goButton!: HTMLElement;
  /** what looking back was ended with goes away: one is where time goes on */
  const lookAhead = (deed: () => void) => {
    deed();
    goButton.focus();
  };
  let usual = 1;
  const toggle = () => {
    if (goes()) usual = lab.state.speed;
    else lab.lookAtNow();
    lab.setSpeed(goes() ? 0 : usual);
  };
  return (
    <div class="clock">
      <button
        type="button"
        class="go"
        ref={(element) => (goButton = element)}
        aria-pressed={goes()}
        onClick={toggle}
      >
        {goes() ? texts.lab.clock.pause : texts.lab.clock.play}
      </button>
      <div class="ways">
        <div classList={{ away: looks() }}>
          <button type="button" onClick={() => lab.step(moment_s)}>
            {texts.lab.clock.step}
          </button>
          <label>
            {texts.lab.clock.speed}{" "}
            <select
              value={String(goes() ? lab.state.speed : usual)}
              onChange={(event) => {
                usual = Number(event.currentTarget.value);
                lab.setSpeed(usual);
              }}
            >
              <For each={speeds}>{(speed) => <option value={String(speed)}>{speed} ×</option>}</For>
            </select>
          </label>
        </div>
        <div classList={{ away: !looks() }}>
          <button type="button" onClick={() => lookAhead(() => lab.rewind(lab.now()))}>
            {texts.lab.clock.rewind}
          </button>
          <button type="button" onClick={() => lookAhead(() => lab.lookAtNow())}>
            {texts.lab.clock.now}
          </button>
        </div>
      </div>
      <input
        ref={(element) => (scrub = element)}
        class="scrub"
        type="range"
        aria-label={texts.lab.clock.time}
        aria-valuetext={span().text}
        step="any"
        onInput={(event) => lab.look(Number(event.currentTarget.value))}
      />
      <output class="time">{text()}</output>
      <p class="reached">
        <Show when={goes() && fallsBehind(lab.state.pace, lab.state.speed)}>
          <span>{texts.lab.clock.reached(plain(lab.state.pace))}</span>
        </Show>
        <Show when={goes() && lab.state.speed / rows_Hz >= beat_s}>
          <span>{texts.lab.clock.points(plain(lab.state.speed / rows_Hz))}</span>
        </Show>
        <Show when={lab.state.passedOver.time_s > 0}>
          <span>
            {texts.lab.clock.passedOver(
              plain(lab.state.passedOver.time_s / 60),
              plain(lab.state.passedOver.missed_mL),
            )}
          </span>
        </Show>
      </p>
    </div>
  );
}
