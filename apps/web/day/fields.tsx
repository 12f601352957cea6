import { clockOf } from "../clock.js";
import { createUniqueId, For, type JSX, Show } from "solid-js";
import { words } from "../../../src/charts/words.js";
import type { Doable, DoingDocument } from "../../../src/study/day-library.js";
import { dayTexts as texts } from "../texts/day.js";
import { grid, minutesAt } from "./plan.js";

/** The fields of which the entries of a day are made. */

export function Field(props: { readonly name: string; readonly children: (id: string) => JSX.Element }) {
  const id = createUniqueId();
  return (
    <span class="field">
      <label for={id}>{props.name}</label>
      {props.children(id)}
    </span>
  );
}

/** A time of the clock. It counts once one has left it or pressed Enter: a time half typed moves nothing. */
export function TimeField(props: {
  readonly name: string;
  readonly value: number;
  readonly set: (min: number) => void;
}) {
  const commit = (input: HTMLInputElement) => {
    const min = minutesAt(input.value, props.value);
    if (min !== undefined && min !== props.value) props.set(min);
    input.value = clockOf(props.value);
  };
  return (
    <Field name={props.name}>
      {(id) => (
        <span class="time-field">
          <input
            id={id}
            class="number"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            size="5"
            value={clockOf(props.value)}
            onBlur={(event) => commit(event.currentTarget)}
            onKeyDown={(event) => {
              const by = { ArrowUp: grid, ArrowDown: -grid }[event.key];
              if (event.key === "Enter") commit(event.currentTarget);
              if (by === undefined) return;
              event.preventDefault();
              props.set(props.value + by);
            }}
          />
          <Show when={props.value >= 24 * 60}>
            <span class="quiet">{texts.nextDay}</span>
          </Show>
        </span>
      )}
    </Field>
  );
}

export function NumberField(props: {
  readonly name: string;
  readonly value: number;
  readonly step?: number;
  readonly set: (value: number) => void;
}) {
  return (
    <Field name={props.name}>
      {(id) => (
        <input
          id={id}
          class="number"
          type="number"
          inputmode="decimal"
          step={props.step ?? 1}
          value={props.value}
          onChange={(event) => {
            const value = event.currentTarget.valueAsNumber;
            // what is no number is not set; what is out of range the library says
            if (Number.isFinite(value)) props.set(value);
            else event.currentTarget.value = String(props.value);
          }}
        />
      )}
    </Field>
  );
}

/** What one does: of everything that fits, and of what is set though it does not. */
export function DoingField(props: {
  readonly name: string;
  readonly value: DoingDocument | undefined;
  readonly doables: readonly Doable[];
  /** the posture it must be possible in; any where it has its own */
  readonly posture?: string;
  readonly optional: boolean;
  readonly set: (doing: DoingDocument | undefined) => void;
}) {
  const fitting = () =>
    props.doables.filter(
      ({ id, postures }) =>
        props.posture === undefined || postures.includes(props.posture) || id === props.value?.movement,
    );
  const choose = (movement: string) => {
    if (movement === "") props.set(undefined);
    else props.set(movement === "walk" ? { movement, speed_kmh: 4 } : { movement });
  };
  const options = (once: boolean) => (
    <For each={fitting().filter((one) => one.once === once)}>
      {({ id }) => (
        <option value={id} selected={id === props.value?.movement}>
          {words(id)}
        </option>
      )}
    </For>
  );
  return (
    <>
      <Field name={props.name}>
        {(id) => (
          <select id={id} onChange={(event) => choose(event.currentTarget.value)}>
            <Show when={props.optional}>
              <option value="" selected={props.value === undefined}>
                {texts.nothing}
              </option>
            </Show>
            <optgroup label={texts.movements}>{options(false)}</optgroup>
            <optgroup label={texts.exercises}>{options(true)}</optgroup>
          </select>
        )}
      </Field>
      <Show when={props.value?.movement === "walk" && props.value}>
        {(walk) => (
          <NumberField
            name={texts.speed}
            value={Number(walk().speed_kmh ?? 3)}
            step={0.5}
            set={(speed_kmh) => props.set({ ...walk(), speed_kmh })}
          />
        )}
      </Show>
    </>
  );
}
