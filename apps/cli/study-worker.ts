import { parentPort } from "node:worker_threads";
import { run, type StudyDocument } from "../../src/index.js";

/** Runs studies one after another beside the main thread, and hands back their measures. */
parentPort?.on("message", (study: StudyDocument) => {
  run(study).then(
    ({ measures }) => parentPort?.postMessage({ measures }),
    (error: unknown) =>
      parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
