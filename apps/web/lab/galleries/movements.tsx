import { createSignal, For, Show } from "solid-js";
import { capital, words } from "../../../../src/charts/words.js";
import type { Act, PostureId, Side } from "../../../../src/study/live.js";
import type { Library } from "../../engine/protocol.js";
import { libraryTexts as texts } from "../../texts/library.js";
import { movementOf, type Lab } from "../lab.js";
import { atRest } from "./at-rest.js";
import { Fields, type Values } from "./fields.js";
import { Shelf } from "./shelf.js";

/** What the legs do by themselves until it is stopped. */

type Kind = Library["movements"][number];

/** these are held by hand, on the page itself; the last has its own postures */
const byHand = ["heels-lifted", "toes-lifted", "rise"];
/** what most people look for stands before all others */
const first = ["walk", "run", "climb-stairs", "cycle"];
const rankOf = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
const legs = { both: ["left", "right"], left: ["left"], right: ["right"] } as const satisfies Record<
  string,
  readonly Side[]
>;

export function MovementGallery(props: { readonly lab: Lab; readonly library: Library }) {
  const { lab } = props;
  const [values, setValues] = createSignal<Values>({});
  const [which, setWhich] = createSignal<keyof typeof legs>("both");
  const shelf = () =>
    props.library.movements
      .filter(({ id }) => !byHand.includes(id))
      .sort((a, b) => rankOf(a.id) - rankOf(b.id));
  const going = () => {
    const id = movementOf(lab.state.held);
    return shelf().find((kind) => kind.id === id);
  };
  const fits = ({ postures }: Kind) => {
    const { posture } = lab.state;
    return typeof posture === "string" && postures.includes(posture);
  };
  const isGait = (kind: Kind) => kind.id === "walk" || kind.id === "run";
  const start = (kind: Kind) => {
    lab.endMovement();
    const posture = fits(kind) ? undefined : kind.postures[0];
    if (posture !== undefined) lab.take(posture as PostureId);
    const usual = Object.fromEntries(Object.entries(kind.settings).map(([name, one]) => [name, one.typical]));
    const settings = { ...usual, ...values() } as Record<string, number | string>;
    const act = (isGait(kind)
      ? { movement: kind.id, ...settings }
      : { movement: kind.id, settings }) as unknown as Act;
    lab.beginMovement(kind.id, act, isGait(kind) ? legs.both : legs[which()]);
  };
  const changed = atRest(start);
  return (
    <>
      <Show when={going()}>
        {(kind) => (
          <section class="applied">
            <div class="applied-head">
              <strong>{capital(words(kind().id))}</strong>
              <button type="button" onClick={() => (changed.cancel(), lab.endMovement())}>
                {texts.stop}
              </button>
            </div>
            <Fields
              settings={kind().settings}
              values={values()}
              units={lab.state.shown}
              onChange={(name, value) => {
                setValues({ ...values(), [name]: value });
                changed.take(kind());
              }}
            />
          </section>
        )}
      </Show>
      <fieldset class="radios">
        <legend>{texts.whichLegs}</legend>
        <For each={Object.keys(legs) as (keyof typeof legs)[]}>
          {(one) => (
            <label>
              <input type="radio" name="legs" checked={which() === one} onChange={() => setWhich(one)} />
              {texts.legs[one]}
            </label>
          )}
        </For>
      </fieldset>
      <Shelf
        items={shelf()}
        chosen={going()?.id}
        onChoose={(kind) => {
          setValues({});
          start(kind);
        }}
        aside={(kind) => (
          <Show when={!fits(kind)}>
            <span class="says">{texts.takesPosture(words(kind.postures[0]))}</span>
          </Show>
        )}
      />
    </>
  );
}
