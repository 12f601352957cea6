import { createSignal, onCleanup, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { RunAnswer } from "../../engine/protocol.js";
import { takeDropped } from "../../shell/dropped.js";
import { fetched } from "../../shell/router.js";
import { texts } from "../../texts/en.js";
import { notReadable, recordingTypes } from "../hands/recordings.js";
import type { Lab } from "../lab.js";
import type { RecordedWalkProps } from "./recorded-walk.js";

/** the vein that is drawn */
const ankle = "left.dorsalFoot.luminalPressure";

const walked = fetched<RecordedWalkProps>(
  async () => (await import("./recorded-walk.js")).RecordedWalk,
  () => <p class="fault">{texts.notFetched}</p>,
);

/** A recording that is chosen or dropped is walked by the legs of the picture's person, and told in numbers. */
export function Recording(props: { readonly lab: Lab; readonly open: () => void }) {
  const words = texts.lab.recording;
  const [going, setGoing] = createSignal<{ readonly name: string; readonly stop: AbortController }>();
  const [done, setDone] = createSignal(0);
  const [fault, setFault] = createSignal<string>();
  const [result, setResult] = createSignal<{ readonly name: string; readonly answer: RunAnswer }>();

  let chooser!: HTMLElement;
  let stopper: HTMLElement | undefined;
  const end = (): void => {
    // the button to stop it goes with it
    if (document.activeElement === stopper) chooser.focus();
    setGoing(undefined);
  };

  const take = async (file: File): Promise<void> => {
    going()?.stop.abort(new Error(words.stopped));
    setResult(undefined);
    const why = notReadable(file, words);
    setFault(why);
    if (why !== undefined) return;
    const stop = new AbortController();
    setGoing({ name: file.name, stop });
    setDone(0);
    try {
      const recording = { name: file.name, bytes: await file.arrayBuffer() };
      const study = { ...props.lab.study(), scenario: "walk" };
      const answer = await props.lab.run(study, {
        signals: [ankle],
        recording,
        onProgress: setDone,
        signal: stop.signal,
      });
      setResult({ name: file.name, answer });
    } catch (error) {
      if (going()?.stop === stop) setFault(error instanceof Error ? error.message : String(error));
    } finally {
      if (going()?.stop === stop) end();
    }
  };

  takeDropped(
    () => true,
    (file) => {
      props.open();
      void take(file);
    },
  );
  onCleanup(() => going()?.stop.abort());

  return (
    <section class="recording" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <input
        ref={(element) => (chooser = element)}
        type="file"
        aria-label={words.choose}
        accept={recordingTypes.join(",")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          // the same file can be chosen again
          event.currentTarget.value = "";
        }}
      />
      <Show when={going()}>
        {(one) => (
          <p>
            <label>
              {words.reads(one().name)} <progress value={done()} max={1} />
            </label>{" "}
            <button
              type="button"
              ref={(element) => (stopper = element)}
              onClick={() => one().stop.abort(new Error(words.stopped))}
            >
              {words.stop}
            </button>
          </p>
        )}
      </Show>
      <div role="status">
        <Show when={fault()}>{(sentence) => <p class="fault">{sentence()}</p>}</Show>
        <Show when={result()}>
          {(one) => (
            <Show when={walked()}>
              {(view) => (
                <Dynamic component={view()} name={one().name} answer={one().answer} signal={ankle} />
              )}
            </Show>
          )}
        </Show>
      </div>
    </section>
  );
}
