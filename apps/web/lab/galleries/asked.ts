import { createSignal } from "solid-js";

/** What a promise brings, once it is there; its fault is one sentence. */
export function asked<Answer>(promise: Promise<Answer>): {
  readonly answer: () => Answer | undefined;
  readonly fault: () => string | undefined;
} {
  const [answer, setAnswer] = createSignal<Answer>();
  const [fault, setFault] = createSignal<string>();
  promise.then(
    (told) => setAnswer(() => told),
    (error: unknown) => setFault(sentenceOf(error)),
  );
  return { answer, fault };
}

export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
