import { InputError } from "../../../src/quantity/input-error.js";
import { Live, type LiveCheckpoint, type States } from "../../../src/study/live.js";
import { run } from "../../../src/study/run.js";
import type { StudyResult } from "../../../src/study/result.js";
import { answered } from "./answers.js";
import type { Movement, StudyDocument } from "../../../src/index.js";
import {
  type FromEngine,
  type Moment,
  type RecordedFile,
  type RunAnswer,
  rows_Hz,
  type ToEngine,
} from "./protocol.js";
import { Pace } from "./pace.js";
import { keyOfStart, type Starts, startsOf, type WrittenStart } from "./starts.js";

/** The engine beside the page: lives one study as fast as it is asked to, and runs others from beginning to end. */

/** what a worker has and a page has not; the library of the page stands for both */
const page = self as unknown as {
  postMessage(message: FromEngine, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
};
const say = (message: FromEngine, transfer: Transferable[] = []): void => page.postMessage(message, transfer);

/** ms between two looks at the clock */
const slice_ms = 24;
/** ms of a slice that may be spent on moving: the rest is for messages */
const busy_ms = 20;
/** times life up to which every beat is computed: faster, beats that only repeat are passed over */
const beatByBeat = 100;
/** s, the least that is lived to see a change */
const moment_s = 0.005;
/** ms between two moments that the page is given to keep */
const handOver_ms = 2000;
/** ms between two looks at the monitors */
const monitor_ms = 500;
/** s of life between two kept moments, and how many are kept */
const keepEvery_s = 5;
const mostKept = 400;

class Engine {
  private live: Live | undefined;
  private speed = 1;
  private list = 0;
  private read: () => Float64Array = () => new Float64Array();
  private readonly acts = new Map<string, ReturnType<Live["begin"]>>();
  private kept: LiveCheckpoint[] = [];
  private owed_s = 0;
  private looked_ms = 0;
  private handedOver_ms = 0;
  private monitored = { at_ms: 0, time_s: Number.NaN };
  private pace = Pace.asked(0, 0);
  private readonly jobs = new Map<number, AbortController>();

  constructor(private readonly starts: Promise<Starts>) {}

  async hear(message: ToEngine): Promise<void> {
    switch (message.kind) {
      case "ping":
        say({ kind: "pong" });
        return;
      case "open":
        return await this.open(message);
      case "watch":
        this.watch(message.signals);
        return;
      case "run":
        return await this.run(message);
      case "ask":
        return await this.answer(message);
      case "stop":
        this.jobs.get(message.job)?.abort();
        return;
      case "pace":
        this.speed = message.speed;
        this.owed_s = 0;
        this.pace = Pace.asked(message.speed, performance.now());
        return;
      default:
        if (this.live !== undefined) this.tell(this.live, message);
    }
  }

  private tell(
    live: Live,
    message: Exclude<ToEngine, { kind: "ping" | "open" | "watch" | "run" | "ask" | "stop" | "pace" }>,
  ): void {
    switch (message.kind) {
      case "become":
        live.become(message.study);
        say({ kind: "became", notes: live.resolved.notes });
        // a moment of it, so that the change is seen at once, even where time stands still
        this.move(live, moment_s);
        return;
      case "take":
        live.take(message.posture);
        return;
      case "begin":
        if (!this.acts.has(message.key)) this.acts.set(message.key, live.begin(message.act, message.sides));
        return;
      case "end": {
        const event = this.acts.get(message.key);
        if (event !== undefined) live.end(event);
        this.acts.delete(message.key);
        return;
      }
      case "step":
        this.move(live, message.for_s);
        this.handOver(live);
        return;
      case "tell":
        say({ kind: "lived", study: live.asStudy() });
        return;
      case "rewind": {
        const at = this.kept.findLastIndex(({ time_s }) => time_s <= message.to_s + 1e-6);
        const moment = this.kept[Math.max(0, at)];
        if (moment === undefined) return;
        live.restore(moment);
        this.acts.clear();
        this.kept = this.kept.slice(0, Math.max(0, at) + 1);
        say({ kind: "rewound", time_s: moment.time_s });
        this.handOver(live);
      }
    }
  }

  private async open({ study, signals, from }: Extract<ToEngine, { kind: "open" }>): Promise<void> {
    const live = from === undefined ? await this.rested(study) : goneOnFrom(from, study);
    this.live = live;
    this.acts.clear();
    this.kept = [live.checkpoint()];
    this.owed_s = 0;
    this.watch(signals);
    say({
      kind: "opened",
      time_s: live.time_s,
      units: Object.fromEntries(live.signals.map(({ id, unit }) => [id, unit])),
      notes: live.resolved.notes,
    });
  }

  private async rested(study: StudyDocument): Promise<Live> {
    const starts = await this.starts;
    const from: States | undefined = starts.get(keyOfStart(study));
    return new Live(study, from === undefined ? {} : { from });
  }

  private watch(signals: readonly string[]): void {
    this.list++;
    if (this.live !== undefined) this.read = this.live.reader(signals);
  }

  /** Lives on as much as the clock says, or as much as a slice allows. */
  tick(now_ms: number): void {
    const passed_s = Math.min(0.25, (now_ms - this.looked_ms) / 1000);
    this.looked_ms = now_ms;
    const { live } = this;
    if (live === undefined) return;
    this.tellMeasures(live, now_ms);
    if (this.speed === 0) return;
    // what could not be kept up with is let go: the pace falls instead
    this.owed_s = Math.min(this.owed_s + passed_s * this.speed, 0.25 * this.speed);
    const every_s = this.speed / rows_Hz;
    while (this.owed_s >= Math.max(0.005, every_s) && performance.now() - now_ms < busy_ms) {
      const part_s = Math.min(this.owed_s, Math.max(every_s, 0.5));
      this.owed_s -= this.move(live, part_s);
    }
    this.pace.look(now_ms);
    if (now_ms - this.handedOver_ms < handOver_ms) return;
    this.handedOver_ms = now_ms;
    this.handOver(live);
  }

  private handOver(live: Live): void {
    const moment = { study: live.asStudy(), time_s: live.time_s, states: live.states() };
    say({ kind: "moment", moment });
  }

  /** Lives on for a while, and hands over the rows of it. */
  private move(live: Live, for_s: number): number {
    const from_s = live.time_s;
    const every_s = Math.min(for_s, Math.max(0.005, this.speed / rows_Hz));
    const { times, values } = live.advance(for_s, every_s, this.read, this.speed > beatByBeat);
    const last = this.kept.at(-1);
    if (last === undefined || live.time_s - last.time_s >= keepEvery_s * Math.max(1, this.speed / 10)) {
      this.kept.push(live.checkpoint());
      // of long lives every other moment is kept
      if (this.kept.length > mostKept) this.kept = this.kept.filter((_, k) => k % 2 === 0);
    }
    this.pace.live(live.time_s - from_s);
    const { drift, passedOver } = live;
    say({ kind: "rows", list: this.list, times, values, pace: this.pace.reached, drift, passedOver }, [
      times.buffer,
      values.buffer,
    ]);
    return live.time_s - from_s;
  }

  private tellMeasures(live: Live, now_ms: number): void {
    const { at_ms, time_s } = this.monitored;
    if (live.time_s === time_s || now_ms - at_ms < monitor_ms) return;
    this.monitored = { at_ms: now_ms, time_s: live.time_s };
    const [left, right, heart] = (["left", "right", "heart"] as const).map((of) => live.measures(of));
    say({ kind: "measures", time_s: live.time_s, left, right, heart });
  }

  private async answer({ job, question }: Extract<ToEngine, { kind: "ask" }>): Promise<void> {
    try {
      const told = await answered(question, (done) => say({ kind: "progress", job, done }));
      say({ kind: "told", job, told });
    } catch (error) {
      say({ kind: "refused", sentence: sentenceOf(error), job });
    }
  }

  private async run({ job, study, signals, recording }: Extract<ToEngine, { kind: "run" }>): Promise<void> {
    const stop = new AbortController();
    this.jobs.set(job, stop);
    let told_ms = 0;
    try {
      const result = await run(study, {
        ...(recording === undefined ? {} : { recording: await movementOf(recording) }),
        signal: stop.signal,
        onProgress: (done) => {
          const now = performance.now();
          if (now - told_ms < 100) return;
          told_ms = now;
          say({ kind: "progress", job, done });
        },
      });
      const answer = answerOf(result, signals);
      say({ kind: "answer", job, answer });
    } catch (error) {
      if (!stop.signal.aborted) say({ kind: "refused", sentence: sentenceOf(error), job });
    } finally {
      this.jobs.delete(job);
    }
  }
}

function goneOnFrom({ study, time_s, states }: Moment, now: StudyDocument): Live {
  const live = new Live(study, { from: states, time_s });
  live.become(now);
  return live;
}

/** The reader of recordings is fetched when there is one to read */
async function movementOf({ name, bytes }: RecordedFile): Promise<Movement> {
  const { readMovement } = await import("../../../src/study/movement.js");
  return readMovement(new Uint8Array(bytes), name);
}

function answerOf(result: StudyResult, signals: readonly string[]): RunAnswer {
  const wanted = signals.length > 0 ? signals : [...result.signals.columns.keys()];
  return {
    times: result.signals.times,
    columns: Object.fromEntries(
      wanted.flatMap((id) => {
        const column = result.signals.columns.get(id);
        return column === undefined
          ? []
          : [[id, { unit: column.unit, values: Float32Array.from(column.values) }]];
      }),
    ),
    readings: result.readings,
    measures: result.measures,
    marks: result.marks,
    notes: result.notes,
    duration_s: result.duration_s,
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return `The model could not go on: ${error instanceof Error ? error.message : String(error)}`;
}

const starts = fetch(new URL("../starts.json", self.location.href))
  .then(async (answer) => startsOf((await answer.json()) as readonly WrittenStart[]))
  // without them a night is lived here: slower, the same
  .catch((): Starts => new Map());

const engine = new Engine(starts);
page.onmessage = ({ data }) => {
  engine.hear(data).catch((error: unknown) => {
    say({ kind: "refused", sentence: sentenceOf(error) });
  });
};

const beat = (): void => {
  try {
    engine.tick(performance.now());
  } catch (error) {
    say({ kind: "refused", sentence: sentenceOf(error) });
    void engine.hear({ kind: "pace", speed: 0 });
  }
  setTimeout(beat, slice_ms);
};
beat();
