import type { StudyDocument } from "../../../src/index.js";
import type { Answers, FromEngine, Question, RunAnswer, ToEngine } from "./protocol.js";

/** The page's end of the engine. A worker that dies is begun anew, and whoever listens is told. */

type Listener = (message: Exclude<FromEngine, { kind: "progress" | "answer" | "told" }>) => void;

interface Job {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (done: number) => void;
}

export class EngineClient {
  private worker: Worker;
  private nextJob = 1;
  private readonly jobs = new Map<number, Job>();

  constructor(
    private readonly make: () => Worker,
    private readonly listen: Listener,
    /** the worker died and another stands in its place, knowing nothing */
    private readonly onRevival: () => void,
  ) {
    this.worker = this.begun();
  }

  tell(message: ToEngine): void {
    this.worker.postMessage(message);
  }

  /** Runs a study from beginning to end. Rejects with one sentence where it does not make sense, or when aborted. */
  run(
    study: StudyDocument,
    {
      signals = [],
      onProgress,
      signal,
    }: {
      readonly signals?: readonly string[];
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
      this.tell({ kind: "run", job, study, signals });
    });
  }

  /** Asks something. Rejects with one sentence where it does not make sense. */
  ask<About extends Question["about"]>(
    question: Extract<Question, { about: About }>,
    onProgress?: (done: number) => void,
  ): Promise<Answers[About]> {
    const job = this.nextJob++;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve, reject, ...(onProgress === undefined ? {} : { onProgress }) });
      this.tell({ kind: "ask", job, question });
    });
  }

  end(): void {
    this.worker.terminate();
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
    for (const { reject } of this.jobs.values()) reject(new Error("The engine stopped and was begun anew."));
    this.jobs.clear();
    this.worker = this.begun();
    this.onRevival();
  }

  private hear(message: FromEngine): void {
    switch (message.kind) {
      case "progress":
        this.jobs.get(message.job)?.onProgress?.(message.done);
        return;
      case "answer":
        this.jobs.get(message.job)?.resolve(message.answer as never);
        this.jobs.delete(message.job);
        return;
      case "told":
        this.jobs.get(message.job)?.resolve(message.told as never);
        this.jobs.delete(message.job);
        return;
      case "refused":
        if (message.job !== undefined) {
          this.jobs.get(message.job)?.reject(new Error(message.sentence));
          this.jobs.delete(message.job);
          return;
        }
    }
    this.listen(message);
  }
}
