import type { StudyDocument } from "../../../src/index.js";
import { texts } from "../texts/en.js";
import type { FromEngine, RecordedFile, RunAnswer, ToEngine } from "./protocol.js";

/** The page's end of the engine. A worker that dies is begun anew, and whoever listens is told. */

type Listener = (message: Exclude<FromEngine, { kind: "pong" | "progress" | "answer" }>) => void;

interface Job {
  readonly resolve: (answer: RunAnswer) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (done: number) => void;
}

/** ms between two questions whether the worker is there */
const asking_ms = 5000;
/** questions without a word in between, after which it is taken for dead: lengthy work may leave more of them open */
const mostUnanswered = { usually: 3, atWork: 24 } as const;
/** workers that die before they have said a word are begun anew so often */
const mostStillborn = 3;

export class EngineClient {
  private worker: Worker;
  private unanswered = 0;
  private stillborn = 0;
  private opening = false;
  private readonly asking: ReturnType<typeof setInterval>;
  private nextJob = 1;
  private readonly jobs = new Map<number, Job>();

  constructor(
    private readonly make: () => Worker,
    private readonly listen: Listener,
    /** the worker died and another stands in its place, knowing nothing */
    private readonly onRevival: () => void,
  ) {
    this.worker = this.begun();
    // a worker that is gone without an error, as when memory runs out, does not answer
    this.asking = setInterval(() => this.ask(), asking_ms);
  }

  tell(message: ToEngine, transfer: Transferable[] = []): void {
    if (message.kind === "open") this.opening = true;
    this.worker.postMessage(message, transfer);
  }

  /** Runs a study from beginning to end. Rejects with one sentence where it does not make sense, or when aborted. */
  run(
    study: StudyDocument,
    {
      signals = [],
      recording,
      onProgress,
      signal,
    }: {
      readonly signals?: readonly string[];
      /** drives the study `walk`; its bytes are handed over */
      readonly recording?: RecordedFile;
      readonly onProgress?: (done: number) => void;
      readonly signal?: AbortSignal;
    } = {},
  ): Promise<RunAnswer> {
    const job = this.nextJob++;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve, reject, ...(onProgress === undefined ? {} : { onProgress }) });
      signal?.addEventListener("abort", () => {
        this.tell({ kind: "stop", job });
        this.jobs.delete(job);
        reject(signal.reason instanceof Error ? signal.reason : new Error("It was stopped."));
      });
      if (recording === undefined) this.tell({ kind: "run", job, study, signals });
      else this.tell({ kind: "run", job, study, signals, recording }, [recording.bytes]);
    });
  }

  end(): void {
    clearInterval(this.asking);
    this.worker.terminate();
  }

  private ask(): void {
    const { usually, atWork } = mostUnanswered;
    if (this.unanswered >= (this.opening || this.jobs.size > 0 ? atWork : usually)) return this.revive();
    this.unanswered++;
    this.tell({ kind: "ping" });
  }

  private begun(): Worker {
    const worker = this.make();
    worker.onmessage = ({ data }: MessageEvent<FromEngine>) => this.hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.revive();
    };
    return worker;
  }

  private revive(): void {
    this.worker.terminate();
    for (const { reject } of this.jobs.values()) reject(new Error(texts.lab.runLost));
    this.jobs.clear();
    this.unanswered = 0;
    if (++this.stillborn > mostStillborn) {
      clearInterval(this.asking);
      this.listen({ kind: "refused", sentence: texts.lab.noEngine });
      return;
    }
    this.worker = this.begun();
    this.onRevival();
  }

  private hear(message: FromEngine): void {
    this.unanswered = 0;
    this.stillborn = 0;
    switch (message.kind) {
      case "pong":
        return;
      case "opened":
        this.opening = false;
        break;
      case "progress":
        this.jobs.get(message.job)?.onProgress?.(message.done);
        return;
      case "answer":
        this.jobs.get(message.job)?.resolve(message.answer);
        this.jobs.delete(message.job);
        return;
      case "refused":
        if (message.job !== undefined) {
          this.jobs.get(message.job)?.reject(new Error(message.sentence));
          this.jobs.delete(message.job);
          return;
        }
        this.opening = false;
    }
    this.listen(message);
  }
}
