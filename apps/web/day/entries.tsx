import { clockOf } from "../clock.js";
import { For, type JSX, Show } from "solid-js";
import { words } from "../../../src/charts/words.js";
import type { DoingDocument } from "../../../src/study/day-library.js";
import type { DayShelves } from "../engine/protocol.js";
import { dayTexts as texts } from "../texts/day.js";
import { DoingField, Field, NumberField, TimeField } from "./fields.js";
import {
  addMeal,
  addStay,
  addWorn,
  type Blame,
  fromOf,
  grid,
  type Meal,
  moveEdge,
  moveMeal,
  moveStay,
  moveWorn,
  type Plan,
  removeMeal,
  removeStay,
  removeWorn,
  setMeal,
  setStay,
  setWorn,
  type Stay,
  type Worn,
} from "./plan.js";

/** A day as a list: each entry a line that opens, the same thing as the strip for hands on a keyboard. */

export interface EntriesProps {
  readonly plan: Plan;
  readonly shelves: DayShelves;
  /** the key of the entry that is open */
  readonly open: number | undefined;
  readonly setOpen: (key: number | undefined) => void;
  readonly change: (plan: Plan, said?: string) => void;
  /** what the library has to say, and where */
  readonly fault: { readonly sentence: string; readonly blame: Blame } | undefined;
}

export const entryId = (key: number): string => `day-entry-${key}`;

/** After the entries have been drawn anew. */
const focusElement = (id: string): void => queueMicrotask(() => document.getElementById(id)?.focus());

/** the buttons by which another is added */
const [addMealId, addWornId] = ["day-add-meal", "day-add-worn"];

export const stayWords = (plan: Plan, k: number): string =>
  texts.entry(clockOf(fromOf(plan, k)), clockOf(plan.stays[k].to), plan.stays[k].place);
const mealWords = ({ at, carbohydrate_g }: Meal): string => texts.mealEntry(clockOf(at), carbohydrate_g);
const wornWords = ({ on, off, class: grade }: Worn): string =>
  texts.wornEntry(clockOf(on), clockOf(off), grade);

const doingWords = ({ movement, speed_kmh }: DoingDocument): string =>
  movement === "walk" ? texts.walkingAt(speed_kmh as number | undefined) : words(movement);

const moreWords = ({ doing, breaks }: Stay): string =>
  [
    ...(doing === undefined ? [] : [doingWords(doing)]),
    ...(breaks === undefined
      ? []
      : [texts.breaksSaid(doingWords(breaks.doing), breaks.minutes, breaks.every_min)]),
  ].join(", ");

export function Entries(props: EntriesProps) {
  const faultAt = (of: Blame["of"], index: number) =>
    props.fault?.blame.of === of && props.fault.blame.index === index ? props.fault.sentence : undefined;
  /** changes the plan unless there was no room, and says so */
  const move = (plan: Plan, said: (plan: Plan) => string) =>
    props.change(plan, plan === props.plan ? texts.noRoom : texts.moved(said(plan)));
  const add = ({ plan, key }: { readonly plan: Plan; readonly key: number | undefined }) => {
    props.change(plan, key === undefined ? texts.noRoom : undefined);
    if (key === undefined) return;
    props.setOpen(key);
    focusElement(entryId(key));
  };
  const remove = (
    list: readonly { readonly key: number }[],
    k: number,
    plan: Plan,
    said: string,
    adds = "",
  ) => {
    if (plan === props.plan) return props.change(plan, texts.noRoom);
    const next = list[k + 1] ?? list[k - 1];
    props.change(plan, texts.removed(said));
    focusElement(next === undefined ? adds : entryId(next.key));
  };
  return (
    <div class="entries">
      <section aria-labelledby="day-stays">
        <h2 id="day-stays">{texts.list}</h2>
        <p class="quiet">{texts.listHint}</p>
        <ol>
          <For each={props.plan.stays.map(({ key }) => key)}>
            {(key, k) => {
              const stay = () => props.plan.stays[k()] ?? props.plan.stays[props.plan.stays.length - 1];
              const posture = () => props.shelves.places.find(({ id }) => id === stay().place)?.posture;
              const by = (step: number) =>
                move(moveStay(props.plan, k(), step), (plan) => stayWords(plan, k()));
              const away = () =>
                remove(props.plan.stays, k(), removeStay(props.plan, k()), stayWords(props.plan, k()));
              return (
                <Entry
                  entryKey={key}
                  says={stayWords(props.plan, k())}
                  more={moreWords(stay())}
                  fault={faultAt("stays", k())}
                  {...shared(props, key)}
                  by={by}
                  away={away}
                >
                  <TimeField
                    name={texts.from}
                    value={fromOf(props.plan, k())}
                    set={(min) => props.change(moveEdge(props.plan, k() - 1, min))}
                  />
                  <TimeField
                    name={texts.to}
                    value={stay().to}
                    set={(min) => props.change(moveEdge(props.plan, k(), min))}
                  />
                  <Field name={texts.place}>
                    {(id) => (
                      <select
                        id={id}
                        onChange={(event) =>
                          props.change(setStay(props.plan, k(), { place: event.currentTarget.value }))
                        }
                      >
                        <For each={props.shelves.places}>
                          {(place) => (
                            <option value={place.id} selected={place.id === stay().place}>
                              {`${place.id} (${words(place.posture)})`}
                            </option>
                          )}
                        </For>
                      </select>
                    )}
                  </Field>
                  <DoingField
                    name={texts.doing}
                    value={stay().doing}
                    doables={props.shelves.doables}
                    posture={posture()}
                    optional
                    set={(doing) => props.change(setStay(props.plan, k(), { doing }))}
                  />
                  <BreaksFields
                    stay={stay()}
                    doables={props.shelves.doables}
                    set={(breaks) => props.change(setStay(props.plan, k(), { breaks }))}
                  />
                  <button type="button" onClick={() => add(addStay(props.plan, k()))}>
                    {texts.split}
                  </button>
                </Entry>
              );
            }}
          </For>
        </ol>
      </section>
      <section aria-labelledby="day-meals">
        <h2 id="day-meals">{texts.meals}</h2>
        <ol>
          <For each={props.plan.meals.map(({ key }) => key)}>
            {(key, k) => {
              const meal = () => props.plan.meals[k()] ?? props.plan.meals[props.plan.meals.length - 1];
              return (
                <Entry
                  entryKey={key}
                  says={mealWords(meal())}
                  more=""
                  fault={faultAt("meals", k())}
                  {...shared(props, key)}
                  by={(step) =>
                    move(moveMeal(props.plan, k(), meal().at + step), (plan) => mealWords(plan.meals[k()]))
                  }
                  away={() =>
                    remove(props.plan.meals, k(), removeMeal(props.plan, k()), mealWords(meal()), addMealId)
                  }
                >
                  <TimeField
                    name={texts.at}
                    value={meal().at}
                    set={(min) => props.change(moveMeal(props.plan, k(), min))}
                  />
                  <NumberField
                    name={texts.carbohydrate}
                    value={meal().carbohydrate_g}
                    step={5}
                    set={(grams) => props.change(setMeal(props.plan, k(), grams))}
                  />
                </Entry>
              );
            }}
          </For>
        </ol>
        <button type="button" id={addMealId} onClick={() => add(addMeal(props.plan, 70))}>
          {texts.addMeal}
        </button>
      </section>
      <section aria-labelledby="day-worn">
        <h2 id="day-worn">{texts.worn}</h2>
        <ol>
          <For each={props.plan.worn.map(({ key }) => key)}>
            {(key, k) => {
              const worn = () => props.plan.worn[k()] ?? props.plan.worn[props.plan.worn.length - 1];
              return (
                <Entry
                  entryKey={key}
                  says={wornWords(worn())}
                  more=""
                  fault={faultAt("worn", k())}
                  {...shared(props, key)}
                  by={(step) => move(moveWorn(props.plan, k(), step), (plan) => wornWords(plan.worn[k()]))}
                  away={() =>
                    remove(props.plan.worn, k(), removeWorn(props.plan, k()), wornWords(worn()), addWornId)
                  }
                >
                  <TimeField
                    name={texts.on}
                    value={worn().on}
                    set={(on) => props.change(setWorn(props.plan, k(), { on }))}
                  />
                  <TimeField
                    name={texts.off}
                    value={worn().off}
                    set={(off) => props.change(setWorn(props.plan, k(), { off }))}
                  />
                  <Field name={texts.grade}>
                    {(id) => (
                      <select
                        id={id}
                        onChange={(event) =>
                          props.change(setWorn(props.plan, k(), { class: event.currentTarget.value }))
                        }
                      >
                        <For each={props.shelves.stockingClasses}>
                          {(grade) => (
                            <option value={grade} selected={grade === worn().class}>
                              {grade}
                            </option>
                          )}
                        </For>
                      </select>
                    )}
                  </Field>
                </Entry>
              );
            }}
          </For>
        </ol>
        <Show when={props.plan.worn.length === 0}>
          <button type="button" id={addWornId} onClick={() => add(addWorn(props.plan))}>
            {texts.addWorn}
          </button>
        </Show>
      </section>
    </div>
  );
}

function shared(props: EntriesProps, key: number) {
  return {
    get open() {
      return props.open === key;
    },
    toggle: () => props.setOpen(props.open === key ? undefined : key),
  };
}

function Entry(props: {
  readonly entryKey: number;
  readonly says: string;
  readonly more: string;
  readonly fault: string | undefined;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly by: (min: number) => void;
  readonly away: () => void;
  readonly children: JSX.Element;
}) {
  const id = () => entryId(props.entryKey);
  const onKeyDown = (event: KeyboardEvent) => {
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => props.by(-grid),
      ArrowRight: () => props.by(grid),
      Delete: props.away,
    };
    const deed = deeds[event.key];
    if (deed === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  };
  return (
    <li classList={{ faulty: props.fault !== undefined }}>
      <button
        type="button"
        class="entry"
        id={id()}
        aria-expanded={props.open}
        aria-describedby={props.fault === undefined ? undefined : `${id()}-fault`}
        onClick={props.toggle}
        onKeyDown={onKeyDown}
      >
        <span class="number">{props.says}</span> <span class="quiet">{props.more}</span>
      </button>
      <Show when={props.fault}>
        {(sentence) => (
          <p class="fault" id={`${id()}-fault`}>
            {sentence()}
          </p>
        )}
      </Show>
      <Show when={props.open}>
        <div class="entry-fields" role="group" aria-label={props.says}>
          {props.children}
          <button type="button" onClick={() => props.by(-grid)}>
            {texts.earlier}
          </button>
          <button type="button" onClick={() => props.by(grid)}>
            {texts.later}
          </button>
          <button type="button" onClick={props.away}>
            {texts.remove}
          </button>
        </div>
      </Show>
    </li>
  );
}

function BreaksFields(props: {
  readonly stay: Stay;
  readonly doables: DayShelves["doables"];
  readonly set: (breaks: Stay["breaks"]) => void;
}) {
  const usual: NonNullable<Stay["breaks"]> = {
    every_min: 55,
    minutes: 5,
    doing: { movement: "walk", speed_kmh: 4 },
  };
  const doneOnce = (movement: string) => props.doables.some(({ id, once }) => once && id === movement);
  return (
    <>
      <span class="field check">
        <label>
          <input
            type="checkbox"
            checked={props.stay.breaks !== undefined}
            onChange={(event) => props.set(event.currentTarget.checked ? usual : undefined)}
          />{" "}
          {texts.breaks}
        </label>
      </span>
      <Show when={props.stay.breaks}>
        {(breaks) => (
          <>
            <NumberField
              name={texts.every}
              value={breaks().every_min}
              step={5}
              set={(every_min) => props.set({ ...breaks(), every_min })}
            />
            <Show when={breaks().minutes !== undefined}>
              <NumberField
                name={texts.minutes}
                value={breaks().minutes ?? 5}
                set={(minutes) => props.set({ ...breaks(), minutes })}
              />
            </Show>
            <DoingField
              name={texts.breakWith}
              value={breaks().doing}
              doables={props.doables}
              optional={false}
              set={(doing) => {
                if (doing === undefined) return;
                const { minutes = 5, every_min } = breaks();
                // an exercise takes as long as it takes
                props.set({ every_min, doing, ...(doneOnce(doing.movement) ? {} : { minutes }) });
              }}
            />
          </>
        )}
      </Show>
    </>
  );
}
