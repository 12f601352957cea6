import { createStore, reconcile, type SetStoreFunction, unwrap } from "solid-js/store";
import type { PersonDocument, StudyDocument, UnitName } from "../../../src/index.js";
import type { Act, PostureId, Side } from "../../../src/study/live.js";
import { EngineClient } from "../engine/client.js";
import { History } from "../engine/history.js";
import type { FromEngine, RunAnswer } from "../engine/protocol.js";
import { watchedSignals } from "./signals.js";

/**
 * What the lab knows: who the legs belong to, what is lived, and what has been seen of it. Views read from here and tell
 * it what somebody does; nothing else speaks with the engine.
 */

/** What the reader can set: everything of a study but what happens. */
export interface Setting {
  readonly person: PersonDocument;
  readonly devices: NonNullable<StudyDocument["devices"]>;
  readonly circuit: NonNullable<StudyDocument["circuit"]>;
}

const adult: Setting = { person: { base: "healthy-adult" }, devices: [], circuit: "closed-loop" };

/** What somebody holds for as long as they like, with a button, a key or a finger. */
export type Hold = "heels" | "toes";
const actOf = { heels: "heels-lifted", toes: "toes-lifted" } as const;

export interface LabState {
  setting: Setting;
  posture: PostureId;
  /** times life that is asked for; 0 stands still */
  speed: number;
  /** times life that the engine keeps up with */
  pace: number;
  /** the instant that is looked at, where it is not the last */
  looked: number | undefined;
  /** one sentence, where something was refused */
  fault: string | undefined;
  notes: readonly string[];
  units: Readonly<Record<string, UnitName>>;
  /** whether a leg is there to look at, or a night is still being lived */
  ready: boolean;
  /** what is held up or going on at will, by the name it was begun under */
  held: readonly string[];
  /** the vein that was pointed out in the picture, for whoever shows or sounds one */
  chosen: string | undefined;
}

const atFirst: LabState = {
  setting: adult,
  posture: "standing",
  speed: 1,
  pace: 1,
  looked: undefined,
  fault: undefined,
  notes: [],
  units: {},
  ready: false,
  held: [],
  chosen: undefined,
};

export class Lab {
  readonly history = new History();
  /** reactive: a view that reads a part of it follows that part */
  readonly state: Readonly<LabState>;
  private readonly set: SetStoreFunction<LabState>;
  private readonly engine: EngineClient;
  private list = 0;
  private watched: readonly string[] = watchedSignals;
  private before: Setting = adult;

  constructor(makeWorker: () => Worker) {
    const [state, set] = createStore({ ...atFirst });
    this.state = state;
    this.set = set;
    this.engine = new EngineClient(
      makeWorker,
      (message) => this.hear(message),
      () => this.revived(),
    );
    this.open();
  }

  /** The study as it stands: the setting, resting in the posture of the moment. */
  study(): StudyDocument {
    return { ...structuredClone(unwrap(this.state.setting)), scenario: this.state.posture };
  }

  /** Makes the legs somebody's who has had them all night, and begins the clock anew. */
  be(setting: Partial<Setting>): void {
    this.before = structuredClone(unwrap(this.state.setting));
    this.set("setting", reconcile({ ...this.before, ...setting }));
    this.open();
  }

  /** Changes something at this moment: a stocking put on, a number moved. */
  change(setting: Partial<Setting>): void {
    this.before = structuredClone(unwrap(this.state.setting));
    this.set("setting", reconcile({ ...this.before, ...setting }));
    this.engine.tell({ kind: "become", study: this.study() });
  }

  take(posture: PostureId): void {
    this.set("posture", posture);
    this.lookAtNow();
    this.engine.tell({ kind: "take", posture });
  }

  /** Begins to hold heels or toes up; `release` lets go. */
  hold(what: Hold, sides: readonly Side[], effort = 1): void {
    this.begin(`${what}.${sides.join("+")}`, { movement: actOf[what], effort }, sides);
  }

  release(what: Hold, sides: readonly Side[]): void {
    this.end(`${what}.${sides.join("+")}`);
  }

  /** Begins something under a name, by which it is ended. */
  begin(key: string, act: Act, sides: readonly Side[]): void {
    if (this.state.held.includes(key)) return;
    this.set("held", [...this.state.held, key]);
    this.lookAtNow();
    if (this.state.speed === 0) this.setSpeed(1);
    this.engine.tell({ kind: "begin", key, act, sides });
  }

  end(key: string): void {
    if (!this.state.held.includes(key)) return;
    this.set(
      "held",
      this.state.held.filter((one) => one !== key),
    );
    this.engine.tell({ kind: "end", key });
  }

  /** Points out a vein, by its name within a leg (`soleal`), or none. */
  choose(site: string | undefined): void {
    this.set("chosen", site);
  }

  setSpeed(speed: number): void {
    this.set("speed", speed);
    this.engine.tell({ kind: "pace", speed });
  }

  /** Moves on by so much and stands still. */
  step(for_s: number): void {
    this.setSpeed(0);
    this.lookAtNow();
    this.engine.tell({ kind: "step", for_s });
  }

  /** Looks at an earlier instant; life stands still meanwhile. */
  look(time_s: number): void {
    if (this.state.speed !== 0) this.setSpeed(0);
    this.set("looked", Math.min(this.history.to_s, Math.max(this.history.from_s, time_s)));
  }

  lookAtNow(): void {
    this.set("looked", undefined);
  }

  /** Goes back to an instant, to go on from there in another way. */
  rewind(to_s: number): void {
    this.lookAtNow();
    this.engine.tell({ kind: "rewind", to_s });
  }

  /** The instant that is shown. */
  now(): number {
    return this.state.looked ?? this.history.to_s;
  }

  /** Keeps signals beside those that the picture needs. */
  watch(more: readonly string[]): void {
    this.watched = [...new Set([...watchedSignals, ...more])];
    this.list++;
    this.history.reset(this.watched, this.list);
    this.engine.tell({ kind: "watch", signals: this.watched });
  }

  /** Runs a study from beginning to end beside what is lived. */
  run(study: StudyDocument, options?: Parameters<EngineClient["run"]>[1]): Promise<RunAnswer> {
    return this.engine.run(study, options);
  }

  dismissFault(): void {
    this.set("fault", undefined);
  }

  private open(): void {
    this.set("ready", false);
    this.set("held", []);
    this.lookAtNow();
    this.engine.tell({ kind: "open", study: this.study(), signals: this.watched });
    this.engine.tell({ kind: "pace", speed: this.state.speed });
  }

  private revived(): void {
    this.list = 0;
    this.set("fault", "The engine stopped and was begun anew; what you had set is as it was.");
    this.open();
  }

  private hear(message: Exclude<FromEngine, { kind: "progress" | "answer" }>): void {
    switch (message.kind) {
      case "opened":
        this.list++;
        this.history.reset(this.watched, this.list);
        this.set("units", message.units);
        this.set("notes", message.notes);
        this.set("fault", undefined);
        this.set("ready", true);
        return;
      case "became":
        this.set("notes", message.notes);
        this.set("fault", undefined);
        return;
      case "rows":
        this.history.add(message);
        this.set("pace", message.pace);
        return;
      case "rewound":
        this.history.cut(message.time_s);
        return;
      case "refused":
        this.set("fault", message.sentence);
        // what was refused was never so
        this.set("setting", reconcile(this.before));
    }
  }
}
