import { type Accessor, createSignal } from "solid-js";
import { createStore, reconcile, type SetStoreFunction, unwrap } from "solid-js/store";
import type { Measures, StudyDocument, UnitName } from "../../../src/index.js";
import type { Act, PassedOver, Side, Stance } from "../../../src/study/live.js";
import { EngineClient } from "../engine/client.js";
import { History } from "../engine/history.js";
import type { FromEngine, Library, Moment, Monitored, RunAnswer } from "../engine/protocol.js";
import { type Pinned, pin } from "./compare/pinned.js";
import type { Setting } from "./setting.js";
import { texts } from "../texts/en.js";
import { watchedSignals } from "./signals.js";
import { keepUnits, keptUnits, type Units } from "./units.js";

/**
 * What the lab knows: who the legs belong to, what is lived, and what has been seen of it. Views read from here and tell
 * it what somebody does; nothing else speaks with the engine.
 */

const adult: Setting = { person: { base: "healthy-adult" }, devices: [], circuit: "closed-loop" };

/** What somebody holds for as long as they like, with a button, a key or a finger. */
export type Hold = "heels" | "toes";
const actOf = { heels: "heels-lifted", toes: "toes-lifted" } as const;

/** what goes on by itself is held under a name that begins so */
const movementKey = "movement:";

/** The movement that goes on by itself, if there is one. */
export const movementOf = (held: readonly string[]): string | undefined =>
  held.find((key) => key.startsWith(movementKey))?.slice(movementKey.length);
/** What is needed to go on with a lab in another page: an updated one, or after its engine died. */
export interface KeptLab {
  readonly setting: Setting;
  readonly posture: Stance;
  readonly speed: number;
  readonly effort: number;
  readonly moment: Moment;
}

type Monitors = Readonly<Record<Monitored, Measures>>;

export interface LabState {
  setting: Setting;
  posture: Stance;
  /** times life that is asked for; 0 stands still */
  speed: number;
  /** how far and firmly heels and toes are lifted; 1 is as one does it without strain */
  effort: number;
  /** times life that the engine keeps up with */
  pace: number;
  /** what was not computed beat by beat so far */
  passedOver: PassedOver;
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
  /** whether something was changed since a night was lived: what is slow has not settled yet */
  unsettled: boolean;
  /** in which pressures and lengths are shown */
  shown: Units;
  /** the vein that was chosen to be looked at and listened to: `left.popliteal` */
  chosen: string;
}

const atFirst: LabState = {
  setting: adult,
  posture: "standing",
  speed: 1,
  effort: 1,
  pace: 1,
  passedOver: { time_s: 0, missed_mL: 0 },
  looked: undefined,
  fault: undefined,
  notes: [],
  units: {},
  ready: false,
  held: [],
  unsettled: false,
  shown: keptUnits(),
  chosen: "left.popliteal",
};

/** s, the longest that a posture is told to last */
const longest_s = 7200;
/** s that a posture without a name is told to last */
const rest_s = 60;
/** how many runs are kept to compare with */
const mostPins = 6;
/** how many instants at which something was done are remembered */
const mostActs = 2000;

export class Lab {
  readonly history = new History();
  /** reactive: a view that reads a part of it follows that part */
  readonly state: Readonly<LabState>;
  private readonly set: SetStoreFunction<LabState>;
  /** what the monitors beside the legs and the heart show; empty until they have seen something; reactive */
  readonly measures: Accessor<Monitors>;
  private readonly setMeasures: (measures: Monitors) => void;
  private readonly engine: EngineClient;
  private list = 0;
  private watched: readonly string[] = watchedSignals;
  private readonly alsoWatched = new Map<string, readonly string[]>();
  /** the last setting that the engine took, and those that it has been told since */
  private before: Setting = adult;
  private told: Setting[] = [];
  private owed = false;
  /** runs that were pinned, the last first; reactive */
  readonly pins: Accessor<readonly Pinned[]>;
  private readonly setPins: (pins: readonly Pinned[]) => void;
  private nextPin = 1;
  /** s, instants at which somebody did something, in order */
  readonly acts_s: number[] = [];
  private library: Promise<Library> | undefined;
  private readonly askers: ((study: StudyDocument) => void)[] = [];
  /** the last moment that the engine handed over, and the posture that had been told by then */
  private last: { readonly moment: Moment; readonly posture: Stance } | undefined;
  /** told once the engine is open again */
  private news: string | undefined;
  /** whether the engine that is being opened goes on with what was lived before */
  private continues = false;

  /** @param kept where another page left off */
  constructor(makeWorker: () => Worker, kept?: KeptLab) {
    const { setting, posture, speed, effort } = { ...atFirst, ...kept };
    const [state, set] = createStore({ ...atFirst, setting, posture, speed, effort });
    if (kept !== undefined) {
      this.before = kept.setting;
      this.last = { moment: kept.moment, posture: kept.posture };
    }
    this.state = state;
    this.set = set;
    const [measures, setMeasures] = createSignal<Monitors>({ left: {}, right: {}, heart: {} });
    this.measures = measures;
    this.setMeasures = setMeasures;
    const [pins, setPins] = createSignal<readonly Pinned[]>([]);
    this.pins = pins;
    this.setPins = setPins;
    this.engine = new EngineClient(
      makeWorker,
      (message) => this.hear(message),
      () => this.revived(),
    );
    this.goOn();
  }

  /** What another page needs to go on from here; undefined while nothing has been lived. */
  kept(): KeptLab | undefined {
    const { setting, posture, speed, effort } = structuredClone(unwrap(this.state));
    return this.last === undefined
      ? undefined
      : { setting, posture, speed, effort, moment: this.last.moment };
  }

  /** The study as it stands: the setting, resting in the posture of the moment. */
  study(): StudyDocument {
    const setting = structuredClone(unwrap(this.state.setting));
    const posture = this.posture();
    // what works by the clock needs one that goes on
    const goesOn = setting.devices.some(works);
    if (typeof posture === "string") {
      return { ...setting, scenario: goesOn ? { id: posture, seconds: longest_s } : posture };
    }
    const duration_s = goesOn ? longest_s : rest_s;
    return { ...setting, scenario: { id: "timeline", duration_s, postures: [{ posture }] } };
  }

  private posture(): Stance {
    return structuredClone(unwrap(this.state).posture);
  }

  /** Makes the legs somebody's who has had them all night, and begins the clock anew. */
  be(setting: Partial<Setting>): void {
    this.set("setting", reconcile({ ...structuredClone(unwrap(this.state.setting)), ...setting }));
    this.open();
  }

  /** Changes something at this moment: a stocking put on, a number moved. */
  change(setting: Partial<Setting>): void {
    this.set("setting", reconcile({ ...structuredClone(unwrap(this.state.setting)), ...setting }));
    this.set("unsettled", true);
    // one change at a time is on its way: of a slider that moves only the latest value follows
    if (this.told.length > 0) this.owed = true;
    else this.become();
  }

  private become(): void {
    this.owed = false;
    this.told.push(structuredClone(unwrap(this.state.setting)));
    this.engine.tell({ kind: "become", study: this.study() });
  }

  /** The engine has answered what it was told; what was changed meanwhile follows. */
  private heard(taken: boolean): void {
    const told = this.told.shift();
    if (taken && told !== undefined) this.before = told;
    if (this.told.length > 0) return;
    if (this.owed) this.become();
    // what was refused was never so
    else if (!taken && told !== undefined) this.set("setting", reconcile(structuredClone(this.before)));
  }

  /** Lives a night with everything as it stands, so that what is slow has settled. */
  settle(): void {
    this.open();
  }

  /** Lives a study again from its beginning: what a link or a file carries. */
  relive(study: StudyDocument, posture: Stance = this.posture()): void {
    const { person, devices = [], circuit = "closed-loop" } = study;
    this.set("setting", reconcile({ person, devices, circuit }));
    this.set("posture", reconcile(posture));
    this.open(study);
  }

  /** What has been lived until now, as a study that gives it again. */
  lived(): Promise<StudyDocument> {
    return new Promise((resolve) => {
      this.askers.push(resolve);
      this.engine.tell({ kind: "tell" });
    });
  }

  /** What there is to choose from; asked for once. */
  choices(): Promise<Library> {
    this.library ??= this.engine.ask<"library">({ about: "library" });
    return this.library;
  }

  readonly ask: EngineClient["ask"] = (...asked) => this.engine.ask(...asked);

  /** In which units pressures and lengths are shown, from now on and on later visits. */
  show(units: Partial<Units>): void {
    const all = { ...this.state.shown, ...units };
    this.set("shown", all);
    keepUnits(all);
  }

  /** Keeps a span of what was seen, to compare with. */
  pin(span: { readonly from_s: number; readonly to_s: number }, says: string): Pinned | undefined {
    const pinned = pin(this.history, span, {
      id: this.nextPin++,
      says,
      setting: structuredClone(unwrap(this.state.setting)),
      signals: this.watched,
      acts_s: this.acts_s,
    });
    if (pinned !== undefined) this.setPins([pinned, ...this.pins()].slice(0, mostPins));
    return pinned;
  }

  unpin(id: number): void {
    this.setPins(this.pins().filter((one) => one.id !== id));
  }

  take(posture: Stance): void {
    this.set("posture", reconcile(posture));
    this.lookAtNow();
    this.noteAct();
    this.engine.tell({ kind: "take", posture });
  }

  /** Begins to hold heels or toes up; `release` lets go. */
  hold(what: Hold, sides: readonly Side[], effort = this.state.effort): void {
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
    this.noteAct();
    this.engine.tell({ kind: "begin", key, act, sides });
  }

  /** Begins a movement that goes on by itself; one at a time. */
  beginMovement(id: string, act: Act, sides: readonly Side[]): void {
    this.endMovement();
    this.begin(`${movementKey}${id}`, act, sides);
  }

  endMovement(): void {
    for (const key of this.state.held) if (key.startsWith(movementKey)) this.end(key);
  }

  private noteAct(): void {
    this.acts_s.push(this.history.to_s);
    if (this.acts_s.length > mostActs) this.acts_s.shift();
  }

  end(key: string): void {
    if (!this.state.held.includes(key)) return;
    this.set(
      "held",
      this.state.held.filter((one) => one !== key),
    );
    this.engine.tell({ kind: "end", key });
  }

  setEffort(effort: number): void {
    this.set("effort", effort);
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

  /** Keeps signals beside those that the picture needs; each that asks has a list of its own. */
  watch(more: readonly string[], who = ""): void {
    this.alsoWatched.set(who, more);
    this.watched = [...new Set([...watchedSignals, ...[...this.alsoWatched.values()].flat()])];
    this.list++;
    this.history.relist(this.watched, this.list);
    this.engine.tell({ kind: "watch", signals: this.watched });
  }

  /** Chooses a vein to be looked at and listened to. */
  choose(vein: string): void {
    this.set("chosen", vein);
  }

  /** Runs a study from beginning to end beside what is lived. */
  run(study: StudyDocument, options?: Parameters<EngineClient["run"]>[1]): Promise<RunAnswer> {
    return this.engine.run(study, options);
  }

  /** Tells the reader that something could not be done, in one sentence. */
  fault(sentence: string): void {
    // an engine that is still being opened takes the sentence of the time before away
    if (!this.state.ready) this.news = sentence;
    this.set("fault", sentence);
  }

  dismissFault(): void {
    this.set("fault", undefined);
  }

  private open(study: StudyDocument = this.study(), from?: Moment): void {
    this.last = undefined;
    this.continues = from !== undefined;
    this.set("ready", false);
    this.set("held", []);
    this.set("unsettled", false);
    this.set("fault", undefined);
    this.acts_s.length = 0;
    this.lookAtNow();
    this.told.push(structuredClone(unwrap(this.state.setting)));
    this.engine.tell({
      kind: "open",
      study,
      signals: this.watched,
      ...(from === undefined ? {} : { from }),
    });
    this.engine.tell({ kind: "pace", speed: this.state.speed });
  }

  /** Opens where a life was left off, or anew where there is none. */
  private goOn(): void {
    const { last } = this;
    this.open(this.study(), last?.moment);
    if (last === undefined) return;
    this.last = last;
    // what was told after that moment
    const posture = this.posture();
    if (JSON.stringify(last.posture) !== JSON.stringify(posture)) this.engine.tell({ kind: "take", posture });
  }

  private revived(): void {
    this.list = 0;
    this.told = [];
    this.owed = false;
    this.askers.length = 0;
    this.news = texts.lab.revived;
    this.goOn();
  }

  private hear(message: Exclude<FromEngine, { kind: "progress" | "answer" | "told" }>): void {
    switch (message.kind) {
      case "opened":
        this.list++;
        if (this.continues && this.history.length > 0) this.history.resume(this.list, message.time_s);
        else this.history.reset(this.watched, this.list);
        this.set("units", message.units);
        this.set("notes", message.notes);
        this.set("fault", this.news);
        this.news = undefined;
        this.set("ready", true);
        this.heard(true);
        return;
      case "became":
        this.set("notes", message.notes);
        this.set("fault", undefined);
        this.heard(true);
        return;
      case "moment":
        this.last = { moment: message.moment, posture: this.posture() };
        return;
      case "rows":
        this.history.add(message);
        this.set("pace", message.pace);
        this.set("passedOver", message.passedOver);
        return;
      case "measures":
        this.setMeasures(message);
        return;
      case "rewound":
        this.history.cut(message.time_s);
        while ((this.acts_s.at(-1) ?? 0) > message.time_s) this.acts_s.pop();
        return;
      case "lived":
        // with the setting as somebody set it: defaults that are not written need no link
        for (const resolve of this.askers.splice(0)) {
          const setting = structuredClone(unwrap(this.state.setting));
          resolve({ ...setting, scenario: longEnough(message.study.scenario, setting.devices) });
        }
        return;
      case "refused":
        this.set("fault", message.sentence);
        this.heard(false);
        // the run before goes on
        this.set("ready", this.history.length > 0);
    }
  }
}

/** whether a device does something at its own times */
const works = ({ at_s }: Setting["devices"][number]): boolean => typeof at_s === "number";

/** A timeline that leaves what works by the clock the time for its first turn. */
function longEnough(
  scenario: StudyDocument["scenario"],
  devices: Setting["devices"],
): StudyDocument["scenario"] {
  if (typeof scenario === "string") return scenario;
  const ends = devices
    .filter(works)
    .map(({ at_s, cycle_s, period_s }) => Number(at_s) + 60 + Number(cycle_s ?? period_s ?? 0));
  return { ...scenario, duration_s: Math.max(Number(scenario.duration_s), ...ends) };
}
