import { createSignal } from "solid-js";
import { keepText, keptText, whenForgotten } from "../kept.js";
import type { Counting } from "../journal/entry.js";

/** How somebody wants to be guided, kept by the browser from session to session. */

export const guides = ["text", "shape", "sound", "speech"] as const;
export type Guide = (typeof guides)[number];

export const tempos = { slower: 1.5, usual: 1, quicker: 0.75 } as const;
export type Tempo = keyof typeof tempos;

export interface Guidance {
  readonly on: Readonly<Record<Guide, boolean>>;
  readonly counting: Counting;
  readonly tempo: Tempo;
}

const name = "guidance";
/** sound is off until it is asked for */
const usual: Guidance = {
  on: { text: true, shape: true, sound: false, speech: false },
  counting: "pace",
  tempo: "usual",
};

function kept(): Guidance {
  try {
    const { on, counting, tempo } = JSON.parse(keptText(name) ?? "{}") as Partial<Guidance>;
    return {
      on: { ...usual.on, ...on },
      counting: counting ?? usual.counting,
      tempo: tempo !== undefined && Object.hasOwn(tempos, tempo) ? tempo : usual.tempo,
    };
  } catch {
    // what cannot be read was never chosen
    return usual;
  }
}

const [guidance, setGuidance] = createSignal<Guidance>(kept());

export { guidance };

whenForgotten(() => setGuidance(usual));

export function guideBy(change: Partial<Guidance>): void {
  keepText(name, JSON.stringify(setGuidance({ ...guidance(), ...change })));
}
