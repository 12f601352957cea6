import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Measures, run, type StudyDocument } from "../../src/index.js";

type Answer = { readonly measures: Measures } | { readonly error: string };

const mostWorkers = 2;

/** Runs many studies, two at a time, in threads of their own; `end` stops what is still running. */
export class StudyPool {
  private readonly waiting: { study: StudyDocument; settle: (answer: Answer) => void }[] = [];
  private readonly workers = new Set<Worker>();

  constructor(
    private readonly signal: AbortSignal,
    private readonly size = Math.min(mostWorkers, availableParallelism()),
  ) {}

  run(study: StudyDocument): Promise<{ readonly measures: Measures }> {
    const file = new URL("./study-worker.js", import.meta.url);
    // from the sources, as tests run, there is no built worker
    if (!existsSync(fileURLToPath(file))) return run(study, { signal: this.signal });
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer) =>
        "error" in answer ? reject(new Error(answer.error)) : resolve(answer);
      this.waiting.push({ study, settle });
      if (this.workers.size < this.size) this.start(file);
    });
  }

  /** Rejects when the interrupt comes; a worker in the middle of a study would not hear it. */
  interrupted(): Promise<never> {
    return new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason as Error), { once: true });
    });
  }

  async end(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.workers].map((worker) => worker.terminate()));
  }

  private start(file: URL): void {
    const worker = new Worker(file);
    this.workers.add(worker);
    let task = this.waiting.shift();
    const next = () => {
      if (task === undefined) {
        this.workers.delete(worker);
        void worker.terminate();
      } else worker.postMessage(task.study);
    };
    worker.on("message", (answer: Answer) => {
      task?.settle(answer);
      task = this.waiting.shift();
      next();
    });
    worker.on("error", (error) => {
      this.workers.delete(worker);
      task?.settle({ error: error instanceof Error ? error.message : String(error) });
      if (this.waiting.length > 0) this.start(file);
    });
    next();
  }
}
