import type { FromEngine, ToEngine } from "./protocol.js";

/** ms between two questions whether the worker is there */
const asking_ms = 5000;
/** questions without a word in between, after which it is taken for dead: lengthy work may leave more of them open */
const mostUnanswered = { usually: 3, atWork: 24 } as const;
/** workers that die before they have said a word are begun anew so often */
const mostStillborn = 3;

interface Ends {
  readonly make: () => Worker;
  readonly hear: (message: FromEngine) => void;
  /** whether it may be silent for long: a night is lived, a study run */
  readonly atWork: () => boolean;
  /** it died; another stands in its place, knowing nothing, unless it could not be begun again and again */
  readonly died: (another: boolean) => void;
}

/** A worker that is begun anew when it dies, of an error or without a word. */
export class EngineLink {
  private worker: Worker;
  private unanswered = 0;
  private stillborn = 0;
  private readonly asking: ReturnType<typeof setInterval>;

  constructor(private readonly ends: Ends) {
    this.worker = this.begun();
    // a worker that is gone without an error, as when memory runs out, does not answer
    this.asking = setInterval(() => this.ask(), asking_ms);
  }

  tell(message: ToEngine, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  end(): void {
    clearInterval(this.asking);
    this.worker.terminate();
  }

  private begun(): Worker {
    const worker = this.ends.make();
    worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      this.unanswered = 0;
      this.stillborn = 0;
      if (data.kind !== "pong") this.ends.hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.revive();
    };
    return worker;
  }

  private ask(): void {
    const most = this.ends.atWork() ? mostUnanswered.atWork : mostUnanswered.usually;
    if (this.unanswered >= most) return this.revive();
    this.unanswered++;
    this.tell({ kind: "ping" });
  }

  private revive(): void {
    this.worker.terminate();
    this.unanswered = 0;
    const another = ++this.stillborn <= mostStillborn;
    if (another) this.worker = this.begun();
    else clearInterval(this.asking);
    this.ends.died(another);
  }
}
