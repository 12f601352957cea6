import type { CsvAnswer, CsvTask } from "./csv-worker.js";

/** Reads two columns of a file in a worker of its own, which ends with it. Rejects with one sentence, or when aborted. */
export function readBeside(
  task: CsvTask,
  { onProgress, signal }: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
): Promise<{ readonly times: Float64Array; readonly values: Float32Array }> {
  const worker = new Worker(new URL("./csv-worker.ts", import.meta.url), { type: "module" });
  return new Promise<{ readonly times: Float64Array; readonly values: Float32Array }>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("It was stopped.")));
    worker.onerror = () => reject(new Error("The file could not be read."));
    worker.onmessage = ({ data }: MessageEvent<CsvAnswer>) => {
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "read") resolve(data);
      else reject(new Error(data.sentence));
    };
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
