import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { StudyDocument } from "../../../src/index.js";
import type { RunAnswer } from "../engine/protocol.js";
import type { Lab } from "../lab/lab.js";

/** Studies that a page runs one after the other in the engine, with their progress. */
export interface Experiment {
  /** share of all studies that is done; undefined while nothing runs */
  readonly done: Accessor<number | undefined>;
  /** answers by the name of the study; empty until all are there */
  readonly answers: Accessor<Readonly<Record<string, RunAnswer>>>;
  /** one sentence, where a study was refused or the engine stopped */
  readonly fault: Accessor<string | undefined>;
  readonly start: (studies: Readonly<Record<string, StudyDocument>>) => Promise<void>;
  readonly stop: () => void;
  /** forgets what was run */
  readonly clear: () => void;
}

/** `signals` are those whose courses are wanted beside the measures. Leaving the page stops what runs. */
export function createExperiment(lab: Lab, signals: () => readonly string[] = () => []): Experiment {
  const [done, setDone] = createSignal<number>();
  const [answers, setAnswers] = createSignal<Readonly<Record<string, RunAnswer>>>({});
  const [fault, setFault] = createSignal<string>();
  let stopping: AbortController | undefined;
  const stop = () => {
    stopping?.abort();
    stopping = undefined;
    setDone(undefined);
  };
  onCleanup(stop);

  const start = async (studies: Readonly<Record<string, StudyDocument>>): Promise<void> => {
    stop();
    const mine = new AbortController();
    stopping = mine;
    setFault(undefined);
    setDone(0);
    const got: Record<string, RunAnswer> = {};
    const all = Object.entries(studies);
    // an empty list of signals would ask for every one of them
    const wanted = signals().length > 0 ? signals() : ["aorta.luminalPressure"];
    try {
      for (const [k, [name, study]] of all.entries()) {
        got[name] = await lab.run(study, {
          signals: wanted,
          signal: mine.signal,
          onProgress: (share) => setDone((k + share) / all.length),
        });
      }
      setAnswers(got);
    } catch (error) {
      if (!mine.signal.aborted) setFault(error instanceof Error ? error.message : String(error));
    }
    if (stopping === mine) setDone(undefined);
  };
  return { done, answers, fault, start, stop, clear: () => (stop(), setAnswers({}), setFault(undefined)) };
}
