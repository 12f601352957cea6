import { createUniqueId, For, Match, Switch } from "solid-js";
import { unitText, words } from "../../../../src/charts/words.js";
import type { ListedSetting } from "../../../../src/index.js";
import { isUnitName, type UnitName } from "../../../../src/quantity/units.js";
import { libraryTexts as texts } from "../../texts/library.js";
import { inShown, shownUnit, type Units } from "../units.js";

/** Settings of the library as sliders and choices. */

export type Values = Readonly<Record<string, number | string | undefined>>;

/** a range that spans a hundredfold is walked in factors */
const factors = (low: number, high: number): boolean => low > 0 && high / low >= 100;

/** slider positions; a thousand are finer than a screen */
const steps = 1000;

export interface Slide {
  readonly low: number;
  readonly high: number;
}
export const positionOf = (value: number, { low, high }: Slide): number =>
  steps *
  (factors(low, high) ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low || 1));

/** three digits: a slider is no finer than that */
export function valueAt(position: number, { low, high }: Slide): number {
  const share = position / steps;
  const value = factors(low, high) ? low * (high / low) ** share : low + share * (high - low);
  return Math.min(high, Math.max(low, Number(value.toPrecision(3))));
}

/** as many digits as tell neighbours apart, and no more */
export const plain = (value: number): string =>
  Math.abs(value) >= 10_000 || (value !== 0 && Math.abs(value) < 0.001)
    ? value.toExponential(2).replace("-", "−")
    : String(Number(value.toPrecision(4))).replace("-", "−");

/** "cm", "km/h"; a count and a pure number have none */
export function unitWords(unit: string | undefined): string {
  if (unit === undefined || unit === "count" || unit === "1") return "";
  return isUnitName(unit) ? unitText(unit) : unit;
}

/** "II" is a numeral, "knee" a word */
const choiceWord = (choice: string): string => (/^[IVX]+$/.test(choice) ? choice : words(choice));

const fieldNames: Readonly<Record<string, string | undefined>> = texts.fields;

/** A number of the library and its unit, in the unit that somebody wants of it. */
export function toldText(value: number, unit: string | undefined, units: Units): string {
  const known: UnitName | undefined = unit !== undefined && isUnitName(unit) ? unit : undefined;
  const told = known === undefined ? value : inShown(value, known, units);
  const name = unitWords(known === undefined ? unit : shownUnit(known, units));
  return `${plain(told)}${name === "" ? "" : `\u202f${name}`}`;
}

/** A number of the library with a slider that follows at once. */
export function NumberField(props: {
  readonly label: string;
  readonly unit?: string;
  readonly range: readonly [low: number, high: number];
  readonly value: number;
  readonly units: Units;
  readonly onChange: (value: number) => void;
}) {
  const id = createUniqueId();
  const whole = () => props.unit === "count";
  const text = (value: number) => toldText(value, props.unit, props.units);
  const slide = () => ({ low: props.range[0], high: props.range[1] });
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="range"
        min="0"
        max={steps}
        step="1"
        value={positionOf(props.value, slide())}
        aria-valuetext={text(props.value)}
        onInput={(event) => {
          const value = valueAt(Number(event.currentTarget.value), slide());
          props.onChange(whole() ? Math.round(value) : value);
        }}
      />
      <output for={id}>{text(props.value)}</output>
    </div>
  );
}

function ChoiceField(props: {
  readonly label: string;
  readonly choices: readonly string[];
  readonly means?: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={props.choices}>
          {(choice, k) => (
            <option value={choice} selected={choice === props.value}>
              {props.means?.[k()] ?? choiceWord(choice)}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

/** All settings of something of the library; a choice between one thing and itself is none. */
export function Fields(props: {
  readonly settings: Readonly<Record<string, ListedSetting>>;
  readonly values: Values;
  readonly units: Units;
  readonly onChange: (name: string, value: number | string) => void;
}) {
  return (
    <div class="fields">
      <For each={Object.entries(props.settings)}>
        {([name, setting]) => (
          <Switch>
            <Match when={setting.range}>
              {(range) => (
                <NumberField
                  label={setting.says}
                  unit={setting.unit}
                  range={range()}
                  value={Number(props.values[name] ?? setting.typical)}
                  units={props.units}
                  onChange={(value) => props.onChange(name, value)}
                />
              )}
            </Match>
            <Match when={(setting.choices?.length ?? 0) > 1}>
              <ChoiceField
                label={setting.means === undefined ? setting.says : (fieldNames[name] ?? words(name))}
                choices={setting.choices ?? []}
                means={setting.means}
                value={String(props.values[name] ?? setting.typical)}
                onChange={(value) => props.onChange(name, value)}
              />
            </Match>
          </Switch>
        )}
      </For>
    </div>
  );
}
