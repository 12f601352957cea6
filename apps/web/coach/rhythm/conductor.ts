import { type Accessor, createEffect, createMemo, createRoot, createSignal, untrack } from "solid-js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";
import { exercising } from "../exercising.js";
import { whenForgotten } from "../kept.js";
import type { DoingEntry, Entry } from "../journal/entry.js";
import type { Journal } from "../journal/journal.js";
import { suggestion } from "../plan/suggestion.js";
import type { RhythmSettings } from "../profile.js";
import { infer } from "./absence.js";
import { notify, readySound, showInTitle, showOnIcon, sound, withdraw } from "./alerts.js";
import { anyIsLookedAt, isLookedAt, tellWhetherLookedAt } from "./looked-at.js";
import { remember, remembered } from "./memory.js";
import { type Rhythm, rhythmAt } from "./rhythm.js";
import { deviceAhead, minute_ms } from "./timetable.js";

/**
 * The rhythm in a page that is open. It looks at the clock a few times a minute and when a prompt is to come; what is
 * due follows from dates alone, so a look that comes late changes nothing. Of several open pages one leads: it gives
 * the signs of life, writes down what they say, and notifies where none of them is looked at. All of them show the same.
 */
export interface Conductor {
  /** undefined until the page has looked for the first time */
  readonly rhythm: Accessor<Rhythm | undefined>;
  /** the sentence for a screen reader, once per prompt */
  readonly said: Accessor<string>;
  /** the absence that was inferred last, until something is told */
  readonly absence: Accessor<Absence | undefined>;
  /** an exercise is open: what a prompt asks for is being done */
  readonly exercises: Accessor<boolean>;
}

export interface Absence {
  readonly left: DoingEntry;
  readonly back: DoingEntry;
}

const look_ms = 15_000;
/** a page that has not looked for so long asks first what that means; a hidden page looks once a minute */
const stale_ms = 2 * minute_ms;
/** looks that a page waits for the one that leads, before it shows what it knows */
const patience = 3;
/** entries that are older say nothing about now */
const memory_ms = 7 * 24 * 60 * minute_ms;

let conducting: Conductor | undefined;

/** The rhythm of this page; it goes on when the coach is left for another page of the lab. */
export const conduct = (journal: Journal): Conductor => (conducting ??= createRoot(() => begin(journal)));

function begin(journal: Journal): Conductor {
  /** when the page last looked at the clock and knew what it meant */
  const [looked, setLooked] = createSignal<number>();
  const [untimely, setUntimely] = createSignal(remembered().untimely ?? []);
  const [hash, setHash] = createSignal(location.hash);
  const [said, setSaid] = createSignal("");
  const [leads, setLeads] = createSignal(false);

  const settings = (): RhythmSettings | undefined => {
    const profile = journal.profile();
    return profile && { ...profile.rhythm, style: profile.applies ? "none" : profile.rhythm.style };
  };

  const entries = createMemo(() => {
    const passed = new Set(untimely());
    const timely = journal.entries().filter(({ id }) => !passed.has(id));
    // what one has been doing since long ago holds until something else is told
    const recent = timely.findLastIndex(
      ({ kind, at_ms }) => kind === "doing" && at_ms < Date.now() - memory_ms,
    );
    return timely.slice(Math.max(recent, 0));
  });

  const rhythm = createMemo((before: Rhythm | undefined): Rhythm | undefined => {
    const [set, looked_ms, known] = [settings(), looked(), entries()];
    if (set === undefined || looked_ms === undefined) return undefined;
    const now_ms = Date.now();
    // after a sleep, or when the clock was set, what that means is found out before anything changes
    const sure = now_ms >= looked_ms && now_ms < looked_ms + stale_ms;
    if (!sure && before !== undefined) return before;
    return rhythmAt(known, set, { at_ms: sure ? now_ms : looked_ms, ahead: deviceAhead });
  });

  const absence = createMemo((): Absence | undefined => {
    const doings = entries().filter((entry: Entry) => entry.kind === "doing");
    const [left, back] = doings.slice(-2);
    const inferred = left?.how === "inferred" && back?.how === "inferred";
    return inferred && left.doing === "away" && back.doing !== "away" ? { left, back } : undefined;
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let waited = 0;

  function plan(): void {
    clearTimeout(timer);
    const next = untrack(rhythm)?.next;
    const until_ms = typeof next === "object" ? next.at_ms - Date.now() : look_ms;
    timer = setTimeout(look, Math.min(Math.max(until_ms, 0), look_ms));
  }

  /** Looks at the clock, and writes down what a gap or a leap means before anything is shown. */
  function look(): void {
    const set = untrack(settings);
    if (looking || set === undefined) return;
    const at_ms = Date.now();
    const { seen_ms, touched_ms, untimely: passed = [] } = remembered();
    setUntimely(passed);
    const shown = () => {
      waited = 0;
      setLooked(at_ms);
      plan();
    };
    if (!untrack(leads)) {
      const led = seen_ms !== undefined && Math.abs(at_ms - seen_ms) < stale_ms;
      if (led || waited++ >= patience) shown();
      else plan();
      return;
    }
    const work = untrack(journal.profile)?.work ?? "sitting";
    const found = infer(untrack(entries), set, work, { seen_ms, touched_ms }, { at_ms, ahead: deviceAhead });
    if (found.untimely.length > 0) {
      setUntimely([...passed, ...found.untimely]);
      remember({ untimely: untrack(untimely) });
    }
    const done = () => {
      looking = false;
      remember({ seen_ms: at_ms });
      shown();
    };
    if (found.entries.length === 0) return done();
    looking = true;
    // what cannot be kept the journal says itself
    Promise.all(found.entries.map((entry) => journal.add(entry))).then(done, done);
  }

  function touch(): void {
    const set = untrack(settings);
    if (set?.sound) readySound();
    if (untrack(rhythm)?.doing === "away") remember({ touched_ms: Date.now() });
  }

  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  addEventListener("focus", look);
  addEventListener("pointerdown", touch, { passive: true });
  addEventListener("keydown", touch, { passive: true });
  addEventListener("hashchange", () => setHash(location.hash));
  whenForgotten(() => {
    setUntimely([]);
    void withdraw();
  });

  tellWhetherLookedAt();
  // without locks each page is on its own; what was told of is remembered, and not told of twice
  if (navigator.locks === undefined) setLeads(true);
  else
    void navigator.locks.request("second-heart rhythm", () => {
      setLeads(true);
      look();
      return new Promise<never>(() => undefined);
    });

  // what was told changes when the next look is wanted
  createEffect(() => {
    settings();
    entries();
    untrack(() => (looked() === undefined ? look() : plan()));
  });

  const due_ms = createMemo(() => rhythm()?.due?.at_ms);
  const begun = createMemo(() => rhythm() !== undefined);
  const exercises = () => exercising(hash());

  createEffect(() => {
    const due = due_ms() !== undefined && !exercises();
    // the shell writes its own title when the page changes
    hash();
    queueMicrotask(() => showInTitle(due));
    showOnIcon(due);
  });

  let known_ms: number | undefined | null = null;
  createEffect(() => {
    const at_ms = due_ms();
    if (!begun() || exercises()) return;
    const first = known_ms === null;
    if (at_ms === known_ms) return;
    known_ms = at_ms;
    if (at_ms === undefined) {
      setSaid("");
      void withdraw();
      return;
    }
    const profile = untrack(journal.profile);
    const exercise = profile && suggestion(profile, untrack(entries));
    const sentence = exercise === undefined ? texts.due.title : texts.due.said(exerciseNames[exercise]);
    // what stood there when the page was opened is read with the page
    if (!first) setSaid(sentence);
    tell(at_ms, sentence).catch(() => undefined);
  });

  /** By sound, and by a notification where nobody looks: from the page that is looked at, else from the one that leads. */
  async function tell(at_ms: number, sentence: string): Promise<void> {
    const looked = isLookedAt();
    if (!looked && (!untrack(leads) || (await anyIsLookedAt()))) return;
    // it may have been answered meanwhile, or told of by another page
    if (untrack(due_ms) !== at_ms || remembered().told_ms === at_ms) return;
    remember({ told_ms: at_ms });
    const set = untrack(settings);
    if (set?.sound) sound();
    if (set?.style === "notification" && !looked) await notify(sentence);
  }

  return { rhythm, said, absence, exercises };
}
