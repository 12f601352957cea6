import { createMemo, createSignal, For, Show } from "solid-js";
import { words } from "../../../../src/charts/words.js";
import { groundText } from "../../../../src/quantity/ground.js";
import type { Grounds } from "../../engine/grounds.js";
import { libraryTexts as texts } from "../../texts/library.js";
import { toFirstField } from "../first-field.js";
import type { Lab } from "../lab.js";
import { asked } from "./asked.js";
import { NumberField, plain, toldText } from "./fields.js";
import { structuredPerson } from "./person.js";
import { matches, Search } from "./shelf.js";

/** Every number of the model that can be turned, by law or by search, each with its ground one press away. */

type One = Grounds["numbers"][number];

/** more sliders than this nobody reads through */
const most = 40;
const every = "";

export function NumbersGallery(props: { readonly lab: Lab }) {
  const { lab } = props;
  // numbers of one's own stand in the setting; asked for are those of the model
  const { parameters: _, ...person } = lab.study().person;
  const { answer, fault } = asked(
    lab.ask<"grounds">({ about: "grounds", study: { ...lab.study(), person } }),
  );
  const [law, setLaw] = createSignal("collapsible-vein");
  const [typed, setTyped] = createSignal("");
  const turnable = () => (answer()?.numbers ?? []).filter(({ range }) => range !== undefined);
  const laws = createMemo(() => {
    const used = new Set(turnable().map((one) => one.law));
    return (answer()?.laws ?? []).filter(({ id }) => used.has(id));
  });
  const chosenLaw = () => laws().find(({ id }) => id === law());
  const found = createMemo(() =>
    turnable().filter(
      (one) =>
        (law() === every || one.law === law()) &&
        matches(typed(), one.id, words(one.id), one.says, words(one.law)),
    ),
  );
  return (
    <Show
      when={answer()}
      fallback={<p class={fault() === undefined ? "quiet" : "fault"}>{fault() ?? texts.fetching}</p>}
    >
      {(grounds) => (
        <>
          <Search
            typed={typed()}
            onType={(text) => {
              setTyped(text);
              // who searches means all of them
              if (text !== "") setLaw(every);
            }}
            says={texts.numbers.part}
          />
          <label class="search">
            <span>{texts.numbers.law}</span>
            <select value={law()} onChange={(event) => setLaw(event.currentTarget.value)}>
              <option value={every} selected={law() === every}>
                {texts.numbers.every}
              </option>
              <For each={laws()}>
                {({ id }) => (
                  <option value={id} selected={law() === id}>
                    {words(id)}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Show when={chosenLaw()}>
            {(one) => (
              <details class="law">
                <summary>{texts.numbers.lawSays}</summary>
                <p>{one().says}.</p>
                <For each={one().equations}>{(equation) => <p class="equation">{equation}</p>}</For>
                <p>
                  {texts.numbers.valid}: {one().valid}. {texts.numbers.omits}: {one().omits}.
                </p>
                <p>{groundText(one().ground)}.</p>
                <Cited ids={one().sources} grounds={grounds()} />
              </details>
            )}
          </Show>
          <p class="quiet" role="status">
            {texts.found(found().length)}
          </p>
          <For each={found().slice(0, most)}>
            {(one) => <Turned lab={lab} one={one} grounds={grounds()} />}
          </For>
          <Show when={found().length > most}>
            <p class="quiet">{texts.numbers.more(found().length - most)}</p>
          </Show>
        </>
      )}
    </Show>
  );
}

function Turned(props: { readonly lab: Lab; readonly one: One; readonly grounds: Grounds }) {
  const { lab, one } = props;
  const range = one.range as readonly [number, number];
  const own = () => lab.state.setting.person.parameters?.[one.id];
  const set = (value: number | undefined) => {
    const person = structuredPerson(lab);
    const { [one.id]: _, ...others } = person.parameters ?? {};
    const parameters = value === undefined ? others : { ...others, [one.id]: value };
    const { parameters: __, ...bare } = person;
    lab.change({ person: Object.keys(parameters).length === 0 ? bare : { ...bare, parameters } });
  };
  const lawSources = () =>
    props.grounds.laws.find(({ id }) => id === one.law)?.sources.filter((id) => !one.sources.includes(id)) ??
    [];
  const site = one.id.split(".").slice(0, -1).map(words).join(", ");
  return (
    <section class="turned">
      <NumberField
        label={`${texts.numbers.leg[one.legs]}${site === "" ? "" : `${site}: `}${one.says}`}
        unit={one.unit}
        range={range}
        value={own() ?? one.value}
        units={lab.state.shown}
        onChange={set}
      />
      <div class="turned-foot">
        <details>
          <summary>{texts.numbers.ground}</summary>
          <p>{groundText(one.ground)}.</p>
          <p class="quiet">
            <code>{one.id}</code>,{" "}
            {texts.numbers.range(
              toldText(range[0], one.unit, lab.state.shown),
              toldText(range[1], one.unit, lab.state.shown),
            )}
            {one.dial ? `. ${texts.numbers.dial}` : "."}
          </p>
          <Show when={one.person}>
            {(changes) => (
              <>
                <p>{texts.numbers.person}</p>
                <ul>
                  <For each={changes()}>
                    {(change) => (
                      <li>
                        {"times" in change
                          ? texts.numbers.times(plain(change.times))
                          : "to" in change
                            ? texts.numbers.to(plain(change.to))
                            : texts.numbers.normal}
                        : {groundText(change.ground)}
                      </li>
                    )}
                  </For>
                </ul>
              </>
            )}
          </Show>
          <Cited ids={one.sources} grounds={props.grounds} />
          <Cited ids={lawSources()} grounds={props.grounds} says={texts.numbers.lawSources} />
        </details>
        <Show when={own() !== undefined}>
          <button
            type="button"
            onClick={(event) => {
              toFirstField(event.currentTarget);
              set(undefined);
            }}
          >
            {texts.numbers.usual}
          </button>
        </Show>
      </div>
    </section>
  );
}

function Cited(props: {
  readonly ids: readonly string[];
  readonly grounds: Grounds;
  readonly says?: string;
}) {
  const found = () => [...new Set(props.ids)].flatMap((id) => props.grounds.sources[id] ?? []);
  return (
    <Show when={found().length > 0}>
      <p>{props.says ?? texts.numbers.sources}:</p>
      <ul class="cited">
        <For each={found()}>
          {(source) => (
            <li>
              <Show when={source.url} fallback={source.citation}>
                {(url) => (
                  <a href={url()} target="_blank" rel="noreferrer">
                    {source.citation}
                  </a>
                )}
              </Show>
              {source.fromMemory ? ` (${texts.numbers.fromMemory})` : ""}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
