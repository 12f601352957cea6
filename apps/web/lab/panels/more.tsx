import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { words } from "../../../../src/charts/words.js";
import { libraryTexts } from "../../texts/library.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { toFirstField } from "../first-field.js";
import { everyFrame } from "../frame-loop.js";
import { veins } from "../signals.js";
import { panelChoices } from "./choices.js";
import type { Desk } from "./desk.js";
import { readHand } from "./ink.js";
import { Loop } from "./loop.js";
import { RecordedForm } from "./recorded-form.js";
import { ValueTable } from "./value-table.js";

/** The instruments that are asked for less often. */
export function MoreInstruments(props: { readonly desk: Desk }) {
  const { desk } = props;
  return (
    <div class="more-instruments">
      <Which desk={desk} />
      <AnySignal desk={desk} />
      <PressureVolume desk={desk} />
      <RecordedForm desk={desk} />
      <ValueTable desk={desk} />
      <Show when={desk.state.bands} keyed>
        {({ bodies, spreads, circuit }) => (
          <section>
            <h3>{texts.bandGrounds}</h3>
            <p>
              {bodies} ({libraryTexts.circuit[circuit]})
            </p>
            <ul>
              <For each={spreads}>
                {({ name, variation, ground }) => (
                  <li>
                    {name}: ±{(100 * variation).toFixed(0)} %, {ground}
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </Show>
    </div>
  );
}

function Which(props: { readonly desk: Desk }) {
  const { state, set } = props.desk;
  return (
    <section>
      <h3>{texts.show}</h3>
      <div class="row">
        <For each={panelChoices}>
          {({ name, title }) => (
            <label class="check">
              <input
                type="checkbox"
                checked={!state.hidden.includes(name)}
                onChange={(event) =>
                  set(
                    "hidden",
                    event.currentTarget.checked
                      ? state.hidden.filter((one) => one !== name)
                      : [...state.hidden, name],
                  )
                }
              />
              {title}
            </label>
          )}
        </For>
        <Show when={state.marks.length > 0}>
          <button
            type="button"
            onClick={(event) => {
              toFirstField(event.currentTarget);
              set("marks", []);
            }}
          >
            {texts.clearMarks}
          </button>
        </Show>
      </div>
    </section>
  );
}

function AnySignal(props: { readonly desk: Desk }) {
  const { lab, state, set } = props.desk;
  const [typed, setTyped] = createSignal("");
  const [unknown, setUnknown] = createSignal("");
  const ids = () => Object.keys(lab.state.units).sort();
  const add = () => {
    const wanted = typed().trim();
    const id = ids().find((one) => one === wanted || words(one) === wanted.toLowerCase());
    setUnknown(id === undefined ? wanted : "");
    if (id === undefined || state.extra.includes(id)) return;
    set("extra", [...state.extra, id]);
    setTyped("");
  };
  return (
    <section>
      <h3>{texts.any.name}</h3>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          {texts.any.find}
          <input
            type="text"
            list="panel-signals"
            value={typed()}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <datalist id="panel-signals">
          <For each={ids()}>{(id) => <option value={words(id)}>{lab.state.units[id]}</option>}</For>
        </datalist>
        <button type="submit">{texts.any.add}</button>
      </form>
      <Show when={unknown() !== ""}>
        <p class="fault" role="status">
          {texts.any.unknown(unknown())}
        </p>
      </Show>
    </section>
  );
}

function PressureVolume(props: { readonly desk: Desk }) {
  const { desk } = props;
  const { lab, state } = desk;
  const [vein, setVein] = createSignal<string>("distalDeepCalf");
  const [pressure, setPressure] = createSignal<"luminalPressure" | "transmuralPressure">(
    "transmuralPressure",
  );
  const [loop, setLoop] = createSignal<Loop>();
  let page = readHand();
  let looked_ms = 0;
  everyFrame((now_ms) => {
    if (now_ms - looked_ms > 500) {
      looked_ms = now_ms;
      page = readHand(page);
    }
    const site = `${desk.side}.${vein()}`;
    loop()?.draw(
      lab.history,
      { volume: `${site}.volume`, pressure: `${site}.${pressure()}`, to_s: state.cursor_s ?? lab.now() },
      page,
      now_ms / 1000,
      lab.state.shown.pressure,
    );
  });
  onCleanup(() => loop()?.end());
  return (
    <section>
      <h3>{texts.loop.name}</h3>
      <div class="row">
        <label class="field">
          {texts.loop.vein}
          <select value={vein()} onChange={(event) => setVein(event.currentTarget.value)}>
            <For each={veins}>{(one) => <option value={one}>{words(one)}</option>}</For>
          </select>
        </label>
        <label class="field">
          {texts.loop.pressure}
          <select
            value={pressure()}
            onChange={(event) =>
              setPressure(event.currentTarget.value as "luminalPressure" | "transmuralPressure")
            }
          >
            <option value="luminalPressure">{texts.loop.luminal}</option>
            <option value="transmuralPressure">{texts.loop.transmural}</option>
          </select>
        </label>
      </div>
      <canvas
        class="loop"
        role="img"
        aria-label={texts.loop.image(words(vein()))}
        ref={(element) => onMount(() => setLoop(new Loop(element)))}
      />
      <p class="quiet">{texts.loop.seconds}</p>
    </section>
  );
}
