import { clockOf } from "../clock.js";
import { createMemo, For, Show } from "solid-js";
import { decimalsOf, fixed, unitText, valueText } from "../../../src/charts/words.js";
import type { Measured, UnitName } from "../../../src/index.js";
import { dayCourses } from "../../../src/study/day-course.js";
import type { RunAnswer } from "../engine/protocol.js";
import { inShown, shownUnit, type Units } from "../lab/units.js";
import { dayTexts as texts } from "../texts/day.js";
import { DayFigure, type DayLine } from "./figure.js";
import { type Plan } from "./plan.js";
import { Strip, type StripProps } from "./strip.js";
import { valueAt, windowsOf } from "./windows.js";

/** How a day went, beside another: figures on one axis, a table of what it came to, and what is assumed. */

export interface LivedDay {
  readonly name: string;
  readonly answer: RunAnswer;
}

/** s */
const quarter = 900;
const wholeHour = 3600;

interface Quantity {
  readonly title: string;
  readonly plain: string;
  readonly unit: UnitName;
  readonly lines: readonly DayLine[];
}

export function Course(props: {
  readonly plan: Plan;
  readonly days: readonly LivedDay[];
  readonly width: number;
  readonly strip: Pick<StripProps, "postureOf" | "isExercise" | "left" | "right">;
  readonly units: Units;
}) {
  const duration_s = () => props.days[0].answer.duration_s;
  const quantities = createMemo(() => quantitiesOf(props.days).map((one) => inUnits(one, props.units)));
  // what is said of every day is said once, and what is said of one bears its name
  const notes = createMemo(() => {
    const all = props.days.map(({ answer }) => answer.notes);
    const common = all[0].filter((note) => all.every((some) => some.includes(note)));
    const own = props.days.flatMap(({ name, answer }) =>
      answer.notes.filter((note) => !common.includes(note)).map((note) => texts.noteOf(name, note)),
    );
    return [...common, ...own];
  });
  return (
    <section class="course" aria-labelledby="day-course">
      <h2 id="day-course">{texts.figures}</h2>
      <ul class="day-key">
        <For each={props.days}>
          {({ name }, k) => (
            <li>
              <svg width="34" height="10" aria-hidden="true">
                <path classList={{ line: true, other: k() === 1 }} d="M1 5L33 5" />
              </svg>
              {name}
            </li>
          )}
        </For>
        <li class="quiet">{texts.leg}</li>
      </ul>
      <Strip plan={props.plan} width={props.width} {...props.strip} />
      <For each={quantities()}>
        {(one) => (
          <DayFigure
            {...one}
            says={one.lines.map((line) => saysOf(line, one.unit)).join(" ")}
            begins_min={props.plan.begins}
            duration_s={duration_s()}
            width={props.width}
            left={props.strip.left}
            right={props.strip.right}
          />
        )}
      </For>
      <details>
        <summary>{texts.hourly}</summary>
        <Hourly quantities={quantities()} begins_min={props.plan.begins} duration_s={duration_s()} />
      </details>
      <h2>{texts.table}</h2>
      <MeasuresTable days={props.days} units={props.units} />
      <p>{texts.smallDifferences}</p>
      <h2>{texts.assumed}</h2>
      <p>{texts.swellingIsTooMuch}</p>
      <ul class="notes">
        <li>{texts.hoursAssumed}</li>
        <For each={notes()}>{(note) => <li>{note}</li>}</For>
      </ul>
    </section>
  );
}

function quantitiesOf(days: readonly LivedDay[]): readonly Quantity[] {
  const courses = days.map(({ name, answer }) => ({ name, answer, of: dayCourses(answer.columns) }));
  const lines = (
    which: "swelling" | "ankle" | "heart" | "glucose",
    lineOf: (name: string, answer: RunAnswer, values: Float64Array, first: boolean) => DayLine,
  ) =>
    courses.flatMap(({ name, answer, of }, k) => {
      const course = of[which];
      return course === undefined ? [] : [lineOf(name, answer, course.values, k === 0)];
    });
  const plainly = (name: string, { times }: RunAnswer, values: Float64Array): DayLine => ({
    name,
    times,
    values,
  });
  // what is a mean of a while stands for all of it
  const inQuarters = (name: string, { times, duration_s }: RunAnswer, values: Float64Array) => {
    const { edges, means, lows, highs } = windowsOf(times, values, duration_s, quarter);
    const steps = (of: Float64Array) => Float64Array.from({ length: 2 * of.length }, (_, k) => of[k >> 1]);
    const ends = Float64Array.from({ length: 2 * means.length }, (_, k) => edges[(k + 1) >> 1]);
    return { name, times: ends, values: steps(means), band: { lows: steps(lows), highs: steps(highs) } };
  };
  const still = days.flatMap(({ name, answer }): DayLine[] => {
    const reading = answer.readings.find(({ id }) => id === "left.leg.stillness");
    return reading === undefined ? [] : [{ name, times: reading.times, values: reading.values }];
  });
  const all: readonly Quantity[] = [
    {
      title: texts.swelling,
      plain: texts.swellingPlain,
      unit: "mL",
      lines: lines("swelling", plainly),
    },
    {
      title: texts.ankle,
      plain: texts.anklePlain,
      unit: "mmHg",
      lines: lines("ankle", (name, answer, values, first) => {
        const { band, ...line } = inQuarters(name, answer, values);
        return first ? { ...line, band } : line;
      }),
    },
    { title: texts.stillness, plain: texts.stillnessPlain, unit: "min", lines: still },
    { title: texts.glucose, plain: texts.glucosePlain, unit: "mmol/L", lines: lines("glucose", plainly) },
    {
      title: texts.heart,
      plain: texts.heartPlain,
      unit: "1/min",
      lines: lines("heart", (name, answer, values) => {
        const { band: _, ...line } = inQuarters(name, answer, values);
        return line;
      }),
    },
  ];
  return all.filter((one) => one.lines.length > 0);
}

/** The same in the units that somebody wants. */
function inUnits({ unit, lines, ...rest }: Quantity, units: Units): Quantity {
  const all = (values: ArrayLike<number>) =>
    Float64Array.from(values, (value) => inShown(value, unit, units));
  return {
    ...rest,
    unit: shownUnit(unit, units),
    lines: lines.map(({ values, band, ...line }) => ({
      ...line,
      values: all(values),
      ...(band === undefined ? {} : { band: { lows: all(band.lows), highs: all(band.highs) } }),
    })),
  };
}

const toldIn = (one: Measured | undefined, units: Units): Measured | undefined =>
  one === undefined || one.value === null
    ? one
    : { ...one, value: inShown(one.value, one.unit, units), unit: shownUnit(one.unit, units) };

function saysOf({ name, values }: DayLine, unit: UnitName): string {
  const all = Array.from(values);
  const text = (value: number) => valueText(value, unit);
  return texts.says(name, text(all[all.length - 1]), text(Math.min(...all)), text(Math.max(...all)));
}

/** Values at each hour of the clock: the figures for those who do not see them. */
function Hourly(props: {
  readonly quantities: readonly Quantity[];
  readonly begins_min: number;
  readonly duration_s: number;
}) {
  const instants = () => {
    const first = (60 - (props.begins_min % 60)) % 60;
    const list: number[] = [];
    for (let s = 60 * first; s <= props.duration_s; s += wholeHour) list.push(s);
    return list;
  };
  const columns = () => props.quantities.flatMap((one) => one.lines.map((line) => ({ ...one, line })));
  return (
    <div class="wide-table" tabindex="0" role="region" aria-label={texts.hourly}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.time}</th>
            <For each={columns()}>
              {({ title, unit, line }) => (
                <th scope="col">
                  {title}, {unitText(unit)}, {line.name}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={instants()}>
            {(s) => (
              <tr>
                <th scope="row">{clockOf(props.begins_min + s / 60)}</th>
                <For each={columns()}>
                  {({ line, unit }) => (
                    <td>{fixed(valueAt(line.times, line.values, s), Math.min(1, decimalsOf(unit)))}</td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

/** what of a measure is told where the instruments of a run resolve more */
const coarse: Partial<Readonly<Record<UnitName, number>>> = { "1/min": 0, h: 1, L: 1, "mmol·h/L": 1 };
const digitsOf = (unit: UnitName): number => coarse[unit] ?? decimalsOf(unit);

/** Every measure of the day; of a leg both sides, where they differ. */
function MeasuresTable(props: { readonly days: readonly LivedDay[]; readonly units: Units }) {
  const of = (id: string) => props.days.map(({ answer }) => toldIn(answer.measures[id], props.units));
  const told = (id: string) => of(id).map(shown);
  const rows = createMemo(() =>
    Object.entries(texts.measures).flatMap(([name, plain]) => {
      const [whole, left, right] = [name, `left.${name}`, `right.${name}`];
      const ids = Object.keys(props.days[0].answer.measures);
      if (ids.includes(whole)) return [{ id: whole, plain }];
      if (!ids.includes(left)) return [];
      if (told(left).join() === told(right).join()) return [{ id: left, plain }];
      return [
        { id: left, plain: `${plain}, ${texts.sides.left}` },
        { id: right, plain: `${plain}, ${texts.sides.right}` },
      ];
    }),
  );
  return (
    <div class="wide-table" tabindex="0" role="region" aria-label={texts.table}>
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">{texts.measure}</th>
            <For each={props.days}>{({ name }) => <th scope="col">{name}</th>}</For>
            <Show when={props.days.length > 1}>
              <th scope="col">{texts.difference}</th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ id, plain }) => (
              <tr>
                <th scope="row">
                  {plain} <span class="quiet">{unitText(of(id)[0]?.unit ?? "1")}</span>
                </th>
                <For each={told(id)}>{(value) => <td>{value}</td>}</For>
                <Show when={props.days.length > 1}>
                  <td>{difference(of(id)[0], of(id)[1])}</td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

const shown = (one: Measured | undefined): string =>
  one === undefined || one.value === null ? texts.notReached : fixed(one.value, digitsOf(one.unit));

/** of this day against the one beside it, with its sign */
function difference(own: Measured | undefined, other: Measured | undefined): string {
  if (own == null || other == null || own.value === null || other.value === null) return "";
  const value = own.value - other.value;
  const text = fixed(value, digitsOf(own.unit));
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
