import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { words } from "../../../../src/charts/words.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { everyFrame } from "../frame-loop.js";
import type { Desk } from "./desk.js";
import type { DopplerSound } from "./doppler-sound.js";

/** The band of healthy adults behind the traces, and the Doppler that is heard: both fetched when first asked for. */
export function ListeningBar(props: { readonly desk: Desk }) {
  const { desk } = props;
  const { lab, state, set } = desk;
  const [sound, setSound] = createSignal<DopplerSound>();
  const [volume, setVolume] = createSignal(0.5);
  const [failed, setFailed] = createSignal(false);

  const toggleBand = async () => {
    if (state.bands !== undefined) {
      set("bands", undefined);
      return;
    }
    try {
      const { fetchBands } = await import("./bands.js");
      set("bands", await fetchBands());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  const silence = () => {
    void sound()?.end();
    setSound(undefined);
    lab.watch([], "doppler");
  };
  const toggleSound = async () => {
    if (sound() !== undefined) return silence();
    const { DopplerSound } = await import("./doppler-sound.js");
    const begun = new DopplerSound(volume());
    await begun.begin();
    setSound(begun);
  };
  const velocity = () => `${lab.state.chosen}.velocity`;
  createEffect(() => {
    if (sound() !== undefined) lab.watch([velocity()], "doppler");
  });
  const audible = () => lab.state.speed > 0 && lab.state.speed <= 2 && lab.state.looked === undefined;
  everyFrame(() => {
    const { history } = lab;
    sound()?.hear(audible() ? history.valueOf(velocity(), history.length - 1) : Number.NaN);
  });
  onCleanup(() => {
    if (sound() !== undefined) silence();
  });

  return (
    <>
      <button type="button" aria-pressed={state.bands !== undefined} onClick={() => void toggleBand()}>
        {texts.band}
      </button>
      <button type="button" aria-pressed={sound() !== undefined} onClick={() => void toggleSound()}>
        {texts.sound}
      </button>
      <Show when={failed()}>
        <span class="fault" role="status">
          {texts.bandNot}
        </span>
      </Show>
      <Show when={state.bands} keyed>
        {({ persons }) => (
          <p class="listening">
            <span class="quiet">{texts.bandSays(persons)}</span>
            <button type="button" onClick={() => set("bandAt_s", state.cursor_s ?? lab.now())}>
              {texts.bandAlign}
            </button>
          </p>
        )}
      </Show>
      <Show when={sound()}>
        <p class="listening">
          <label>
            {texts.volume}{" "}
            <input
              type="range"
              min="0"
              max="1"
              step="0.05"
              value={volume()}
              onInput={(event) => {
                setVolume(Number(event.currentTarget.value));
                const heard = sound();
                if (heard !== undefined) heard.volume = volume();
              }}
            />
          </label>
          <span class="quiet">
            {lab.state.speed > 2 ? texts.soundFast : texts.soundSays(words(lab.state.chosen))}
          </span>
        </p>
      </Show>
    </>
  );
}
