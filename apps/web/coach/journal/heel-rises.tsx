import { createSignal, For, onCleanup, Show } from "solid-js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import type { Profile } from "../profile.js";
import { Choice, EntryForm, NumberField } from "./forms.js";
import type { HeelRisesEntry } from "./entry.js";
import type { Journal } from "./journal.js";

/** The heel-rise test: its protocol, its pace, its count, and what others did. */

/** years, then how many rises three quarters of the men and of the women did: Monteiro 2017, its summary */
const bilateral: readonly (readonly [age: string, men: number, women: number])[] = [
  ["20–29", 65, 45.5],
  ["30–39", 62.75, 41.5],
  ["40–49", 67.25, 45],
  ["50–59", 54, 39.25],
];

export function HeelRises(props: { readonly journal: Journal; readonly profile: Profile }) {
  const refused = () => {
    if (props.profile.applies) return texts.rises.applies;
    return props.profile.standsSafely ? undefined : texts.rises.notOffered;
  };
  return (
    <Show when={refused() === undefined} fallback={<p>{refused()}</p>}>
      <Protocol journal={props.journal} profile={props.profile} />
    </Show>
  );
}

function Protocol(props: { readonly journal: Journal; readonly profile: Profile }) {
  const [on, setOn] = createSignal<HeelRisesEntry["on"]>("left");
  const [done, setDone] = createSignal("");
  return (
    <>
      <p>{texts.rises.what}</p>
      <Show when={props.profile.ankleLimits}>
        <p class="journal-caution">{texts.rises.ankleLimits}</p>
      </Show>
      <ol>
        <For each={texts.rises.how}>{(step) => <li>{step}</li>}</For>
      </ol>
      <Metronome counted={(rises) => setDone(String(rises))} />
      <EntryForm
        label={texts.rises.title}
        journal={props.journal}
        entry={() => {
          const repetitions = Number(done());
          const sound =
            done() !== "" && Number.isInteger(repetitions) && repetitions >= 0 && repetitions <= 1000;
          return sound ? { kind: "heel-rises", on: on(), repetitions } : texts.rises.missing;
        }}
        clear={() => setDone("")}
      >
        <Choice
          name={texts.rises.on}
          of={["left", "right", "both"]}
          text={(one) => texts[one]}
          value={on()}
          set={setOn}
        />
        <NumberField name={texts.rises.repetitions} mode="numeric" value={done()} set={setDone} />
      </EntryForm>
      <Norms />
    </>
  );
}

function Norms() {
  return (
    <details>
      <summary>{texts.rises.norms}</summary>
      <p>{texts.rises.normsIntro}</p>
      <p>{texts.rises.single}</p>
      <table class="journal-norms">
        <caption>{texts.rises.bilateral}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.rises.age}</th>
            <th scope="col">{texts.rises.men}</th>
            <th scope="col">{texts.rises.women}</th>
          </tr>
        </thead>
        <tbody>
          <For each={bilateral}>
            {([age, men, women]) => (
              <tr>
                <th scope="row">{age}</th>
                <td>{men}</td>
                <td>{women}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}

const beat_ms = 1000;
const readyBeats = 4;
/** ms that a tone is planned ahead, so that it comes on time while the page is busy */
const ahead_ms = 1500;

/** A beat a second, up with one and down with the next; what was kept pace with is the count. */
function Metronome(props: { readonly counted: (rises: number) => void }) {
  const [beat, setBeat] = createSignal<number>();
  const [sound, setSound] = createSignal(false);
  let began_ms = 0;
  let toned = 0;
  let clock: ReturnType<typeof setInterval> | undefined;
  let audio: AudioContext | undefined;

  const tone = (at: number, low: boolean) => {
    if (audio === undefined) return;
    const tick = audio.createOscillator();
    const loudness = audio.createGain();
    tick.frequency.value = low ? 330 : 660;
    loudness.gain.setValueAtTime(0.2, at);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.08);
    tick.connect(loudness).connect(audio.destination);
    tick.start(at);
    tick.stop(at + 0.1);
  };
  const look = () => {
    const passed_ms = performance.now() - began_ms;
    setBeat(Math.floor(passed_ms / beat_ms) - readyBeats);
    if (audio === undefined || !sound()) return;
    toned = Math.max(toned, Math.ceil(passed_ms / beat_ms));
    for (; toned * beat_ms < passed_ms + ahead_ms; toned++)
      tone(audio.currentTime + (toned * beat_ms - passed_ms) / 1000, toned % 2 === 1);
  };
  const halt = () => {
    clearInterval(clock);
    void audio?.close();
    audio = undefined;
  };
  const start = () => {
    if (sound()) audio = new AudioContext();
    began_ms = performance.now();
    toned = 0;
    clock = setInterval(look, 50);
    look();
  };
  const rises = () => Math.floor(Math.max(0, beat() ?? 0) / 2);
  const stop = () => {
    halt();
    props.counted(rises());
    setBeat(undefined);
  };
  onCleanup(halt);
  return (
    <div class="journal-metronome">
      <p class="journal-buttons">
        <button type="button" onClick={() => (beat() === undefined ? start() : stop())}>
          {beat() === undefined ? texts.rises.start : texts.rises.stop}
        </button>
        <label class="journal-check">
          <input
            type="checkbox"
            checked={sound()}
            disabled={beat() !== undefined}
            onChange={(event) => setSound(event.currentTarget.checked)}
          />{" "}
          {texts.rises.sound}
        </label>
      </p>
      <Show when={beat()}>
        {(now) => (
          <p class="journal-beat" aria-hidden="true">
            <Show when={now() >= 0} fallback={texts.rises.ready(-now())}>
              <b>{now() % 2 === 0 ? texts.rises.up : texts.rises.down}</b> {texts.rises.count(rises())}
            </Show>
          </p>
        )}
      </Show>
      {/* read aloud at every fifth */}
      <output class="hidden">{rises() >= 5 ? texts.rises.count(5 * Math.floor(rises() / 5)) : ""}</output>
    </div>
  );
}
