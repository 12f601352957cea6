import type { StudyDocument } from "../../../src/index.js";
import { texts } from "../texts/en.js";
import { EngineLink } from "./link.js";
import type { Answers, FromEngine, Question, RecordedFile, RunAnswer, ToEngine } from "./protocol.js";

/**
 * The page's end of the engine: one worker lives, another, begun when it is first needed, runs studies from beginning
 * to end beside it. A worker that dies is begun anew, and whoever listens is told.
 */

type Listener = (message: Exclude<FromEngine, { kind: "progress" | "answer" | "told" }>) => void;

interface Job {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress?: (done: number) => void;
}

export class EngineClient {
  private readonly live: EngineLink;
  private beside: EngineLink | undefined;
  private opening = false;
  private nextJob = 1;
  private readonly jobs = new Map<number, Job>();

  constructor(
    private readonly make: () => Worker,
    listen: Listener,
    /** the worker that lives died and another stands in its place, knowing nothing */
    onRevival: () => void,
  ) {
    this.live = new EngineLink({
      make,
      atWork: () => this.opening,
      hear: (message) => {
        if (message.kind === "opened" || message.kind === "refused") this.opening = false;
        if (message.kind !== "progress" && message.kind !== "answer" && message.kind !== "told")
          listen(message);
      },
      died: (another) => (another ? onRevival() : listen({ kind: "refused", sentence: texts.lab.noEngine })),
    });
  }

  tell(message: ToEngine): void {
    if (message.kind === "open") this.opening = true;
    this.live.tell(message);
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
    const beside = this.besideLife();
    const job = this.nextJob++;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve, reject, ...(onProgress === undefined ? {} : { onProgress }) });
      signal?.addEventListener("abort", () => {
        beside.tell({ kind: "stop", job });
        this.jobs.delete(job);
        reject(signal.reason instanceof Error ? signal.reason : new Error("It was stopped."));
      });
      if (recording === undefined) beside.tell({ kind: "run", job, study, signals });
      else beside.tell({ kind: "run", job, study, signals, recording }, [recording.bytes]);
    });
  }

  /** Asks something. Rejects with one sentence where it does not make sense. */
  ask<About extends Question["about"]>(
    question: Extract<Question, { about: About }>,
    onProgress?: (done: number) => void,
  ): Promise<Answers[About]> {
    const beside = this.besideLife();
    const job = this.nextJob++;
    return new Promise((resolve, reject) => {
      this.jobs.set(job, { resolve, reject, ...(onProgress === undefined ? {} : { onProgress }) });
      beside.tell({ kind: "ask", job, question });
    });
  }

  end(): void {
    this.live.end();
    this.beside?.end();
  }

  /** The worker that runs and answers, begun when it is first needed. */
  private besideLife(): EngineLink {
    this.beside ??= new EngineLink({
      make: this.make,
      atWork: () => this.jobs.size > 0,
      hear: (message) => this.hearOfJob(message),
      died: (another) => {
        // the next study tries it once more
        if (!another) this.beside = undefined;
        for (const { reject } of this.jobs.values()) reject(new Error(texts.lab.runLost));
        this.jobs.clear();
      },
    });
    return this.beside;
  }

  private hearOfJob(message: FromEngine): void {
    if (!("job" in message) || message.job === undefined) return;
    const job = this.jobs.get(message.job);
    if (message.kind === "progress") return job?.onProgress?.(message.done);
    this.jobs.delete(message.job);
    if (message.kind === "answer") job?.resolve(message.answer as never);
    else if (message.kind === "told") job?.resolve(message.told as never);
    else job?.reject(new Error(message.sentence));
  }
}
