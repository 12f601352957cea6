import { createEffect, createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { unwrap } from "solid-js/store";
import type { StudyDocument } from "../../../src/index.js";
import type { PresetDay } from "../../../src/study/day-library.js";
import type { DayShelves } from "../engine/protocol.js";
import { linkTo, studyIn } from "../lab/keep/link.js";
import { isStudyFile, takeDropped } from "../shell/dropped.js";
import type { PageProps } from "../shell/page.js";
import { dayTexts as texts } from "../texts/day.js";
import { createWidth } from "../width.js";
import { Course, type LivedDay } from "./course.js";
import { openDayFile, openDayLink } from "./day-link.js";
import { Entries, entryId } from "./entries.js";
import { livedDay } from "./lived-days.js";
import {
  type Blame,
  blameOf,
  hasBreaks,
  type Plan,
  planOf,
  studyOfDay,
  withoutBreaks,
  withoutStockings,
} from "./plan.js";
import { Strip } from "./strip.js";
import "../style/day.css";

/** The page of a day: told by the clock, lived in the model, and looked at beside the same day without its breaks. */

type Against = keyof typeof texts.againstOptions;

const besides: Readonly<Record<Exclude<Against, "none">, (plan: Plan) => Plan>> = {
  breaks: withoutBreaks,
  stockings: withoutStockings,
  both: (plan) => withoutStockings(withoutBreaks(plan)),
};

/** ms after the last change until the library is asked about it */
const askAfter_ms = 300;
/** px beside the hours: numbers stand left of them */
const [left, right] = [44, 8];

interface LivedDays {
  readonly plan: Plan;
  readonly key: string;
  readonly days: readonly LivedDay[];
}

// what somebody has told stays while they look at other pages
const [plan, setPlan] = createSignal<Plan>();
/** what it began with; nothing where it came from elsewhere */
const [preset, setPreset] = createSignal<string>();
const [lived, setLived] = createSignal<LivedDays>();
/** the link that was opened last: a page that is come back to does not open it again */
let opened: string | undefined;

export function DayPage(props: PageProps) {
  const [shelves, setShelves] = createSignal<DayShelves>();
  const [open, setOpen] = createSignal<number>();
  const [fault, setFault] = createSignal<{ readonly sentence: string; readonly blame: Blame }>();
  const [said, setSaid] = createSignal("");
  const [linkFault, setLinkFault] = createSignal<string>();
  const [link, setLink] = createSignal<string>();
  const [chosenAgainst, setAgainst] = createSignal<Against>();
  const [living, setLiving] = createSignal<{
    readonly of: keyof typeof texts.livingDay;
    readonly done: number;
    readonly stop: AbortController;
  }>();
  const [width, measured] = createWidth(240, 640);
  const [courseWidth, courseMeasured] = createWidth(240, 640);

  props.lab.ask<"days">({ about: "days" }).then(
    (answer) => {
      setShelves(answer);
      if (plan() === undefined) beginWith(answer.presets[0]);
    },
    (error: Error) => setSaid(error.message),
  );

  /** Shows a day that comes in, and says so; or in one sentence why it does not. */
  const takeIn = (coming: Promise<Plan | undefined>, sentence: string) => {
    setLinkFault(undefined);
    coming.then(
      (came) => {
        if (came === undefined) return;
        setOpen(undefined);
        setPreset(undefined);
        change(came, sentence);
      },
      ({ message }: Error) => setLinkFault(message),
    );
  };
  createEffect(() => {
    const carried = studyIn(props.place.query);
    if (carried === undefined || carried === opened) return;
    opened = carried;
    takeIn(openDayLink(props.lab, carried), texts.link.opened);
  });
  takeDropped(isStudyFile, (file) => takeIn(openDayFile(props.lab, file), texts.dropped(file.name)));

  const who = (): Omit<StudyDocument, "scenario"> => structuredClone(unwrap(props.lab.state.setting));
  const study = createMemo(() => {
    const now = plan();
    // a setting that changes is another study
    JSON.stringify(props.lab.state.setting);
    return now === undefined ? undefined : studyOfDay(now, who());
  });
  const key = () => JSON.stringify(study());

  // the library is asked whether the day makes sense; only its last answer counts
  let asked = 0;
  createEffect(() => {
    const text = key();
    if (study() === undefined) return;
    const mine = ++asked;
    const devices = who().devices?.length ?? 0;
    const timer = setTimeout(() => {
      props.lab.ask<"text">({ about: "text", text, name: texts.title }).then(
        () => mine === asked && setFault(undefined),
        ({ message }: Error) =>
          mine === asked && setFault({ sentence: message, blame: blameOf(message, devices) }),
      );
    }, askAfter_ms);
    onCleanup(() => clearTimeout(timer));
  });

  const options = (): readonly Against[] => {
    const now = plan();
    if (now === undefined) return ["none"];
    const [breaks, worn] = [hasBreaks(now), now.worn.length > 0];
    return [
      ...(breaks ? (["breaks"] as const) : []),
      ...(worn ? (["stockings"] as const) : []),
      ...(breaks && worn ? (["both"] as const) : []),
      "none",
    ];
  };
  const against = (): Against => {
    const chosen = chosenAgainst();
    return chosen !== undefined && options().includes(chosen) ? chosen : options()[0];
  };

  const live = async () => {
    const [now, own] = [plan(), study()];
    if (now === undefined || own === undefined) return;
    const [beside, keyNow] = [against(), key()];
    const stop = new AbortController();
    const run = (of: keyof typeof texts.livingDay, one: StudyDocument) => {
      setLiving({ of, done: 0, stop });
      return livedDay(props.lab, one, {
        signal: stop.signal,
        onProgress: (done) => setLiving((last) => (last?.stop === stop ? { of, done, stop } : last)),
      });
    };
    setSaid("");
    try {
      const days: LivedDay[] = [{ name: texts.names.own, answer: await run("own", own) }];
      setLived({ plan: now, key: keyNow, days });
      if (beside !== "none") {
        const other = studyOfDay(besides[beside](now), who());
        days.push({ name: texts.names[beside], answer: await run("other", other) });
        setLived({ plan: now, key: keyNow, days: [...days] });
      }
      setSaid(texts.lived);
    } catch (error) {
      setSaid(stop.signal.aborted ? texts.stopped : (error as Error).message);
    } finally {
      setLiving(undefined);
    }
  };
  const stop = () => living()?.stop.abort(new Error(texts.stopped));
  onCleanup(stop);

  const change = (next: Plan, sentence = "") => {
    setPlan(next);
    setSaid(sentence);
  };
  const beginWith = ({ id, scenario }: PresetDay, sentence = "") => {
    setPreset(id);
    change(planOf(scenario), sentence);
  };
  const choose = (stay: number) => {
    const chosen = plan()?.stays[stay]?.key;
    setOpen(chosen);
    if (chosen === undefined) return;
    queueMicrotask(() => {
      const entry = document.getElementById(entryId(chosen));
      entry?.focus({ preventScroll: true });
      entry?.scrollIntoView({ block: "nearest" });
    });
  };

  const strip = {
    postureOf: (place: string) => shelves()?.places.find(({ id }) => id === place)?.posture ?? "sitting",
    isExercise: (movement: string) =>
      shelves()?.doables.some(({ id, once }) => once && id === movement) ?? false,
    left,
    right,
  };

  const save = () => {
    const url = URL.createObjectURL(
      new Blob([`${JSON.stringify(study(), undefined, 2)}\n`], { type: "application/json" }),
    );
    Object.assign(document.createElement("a"), { href: url, download: "day.json" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };

  const share = async () => {
    const made = await linkTo("day", study());
    try {
      await navigator.clipboard.writeText(made);
      setSaid(texts.link.copied);
    } catch {
      setLink(made);
      setSaid(texts.link.copyByHand);
    }
  };

  return (
    <div class="day">
      <div ref={measured}>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        <Show when={linkFault()}>
          {(sentence) => (
            <p class="fault" role="alert">
              {sentence()}
            </p>
          )}
        </Show>
        <Show when={shelves()} fallback={<p class="quiet">{said()}</p>}>
          {(all) => (
            <Show when={plan()}>
              {(now) => (
                <>
                  <p class="day-begin">
                    <label>
                      {texts.preset}{" "}
                      <select
                        onChange={({ currentTarget }) => {
                          const chosen = all().presets.find(({ id }) => id === currentTarget.value);
                          if (chosen !== undefined) beginWith(chosen, chosen.says);
                          setOpen(undefined);
                        }}
                      >
                        <Show when={preset() === undefined}>
                          <option value="" selected>
                            {texts.opened}
                          </option>
                        </Show>
                        <For each={all().presets}>
                          {({ id }) => (
                            <option value={id} selected={id === preset()}>
                              {texts.presetNames[id] ?? id}
                            </option>
                          )}
                        </For>
                      </select>
                    </label>
                    <span class="quiet">{texts.who}</span>
                  </p>
                  <Strip
                    plan={now()}
                    width={width()}
                    {...strip}
                    chosen={now().stays.findIndex((stay) => stay.key === open())}
                    edit={{ change: (next) => setPlan(next), choose }}
                  />
                  <StripKey />
                  <p class="quiet strip-hint">{texts.stripHint}</p>
                  <Show when={fault()?.blame.of === "day" && fault()}>
                    {(one) => <p class="fault">{one().sentence}</p>}
                  </Show>
                  <div class="day-run">
                    <button
                      type="button"
                      disabled={living() === undefined && fault() !== undefined}
                      onClick={() => (living() === undefined ? void live() : stop())}
                    >
                      {living() !== undefined ? texts.stop : lived() === undefined ? texts.live : texts.again}
                    </button>
                    <Show when={living()}>
                      {(one) => <Progress of={texts.livingDay[one().of]} done={one().done} />}
                    </Show>
                    <label>
                      {texts.against}{" "}
                      <select
                        disabled={living() !== undefined}
                        onChange={(event) => setAgainst(event.currentTarget.value as Against)}
                      >
                        <For each={options()}>
                          {(option) => (
                            <option value={option} selected={option === against()}>
                              {texts.againstOptions[option]}
                            </option>
                          )}
                        </For>
                      </select>
                    </label>
                    <button type="button" onClick={save}>
                      {texts.save}
                    </button>
                    <button type="button" onClick={() => void share()}>
                      {texts.link.copy}
                    </button>
                    <span class="quiet">{texts.takes}</span>
                  </div>
                  <Show when={link()}>
                    {(made) => (
                      <input
                        class="day-link"
                        type="text"
                        readonly
                        aria-label={texts.link.name}
                        value={made()}
                        onFocus={(event) => event.currentTarget.select()}
                      />
                    )}
                  </Show>
                  <p role="status" aria-live="polite">
                    {said()}
                  </p>
                  <div class="day-body" classList={{ "with-course": lived() !== undefined }}>
                    <Show when={lived()}>
                      {(one) => (
                        <div ref={courseMeasured}>
                          <Show when={one().key !== key()}>
                            <p class="quiet">{texts.changed}</p>
                          </Show>
                          <Course
                            plan={one().plan}
                            days={one().days}
                            width={courseWidth()}
                            strip={strip}
                            units={props.lab.state.shown}
                          />
                        </div>
                      )}
                    </Show>
                    <Entries
                      plan={now()}
                      shelves={all()}
                      open={open()}
                      setOpen={setOpen}
                      change={change}
                      fault={fault()}
                    />
                  </div>
                </>
              )}
            </Show>
          )}
        </Show>
      </div>
    </div>
  );
}

function Progress(props: { readonly of: string; readonly done: number }) {
  const percent = () => Math.floor(100 * props.done);
  const says = () => texts.living(props.of, percent());
  return (
    <>
      <progress max="1" value={props.done} aria-label={says()} />
      <output class="number">{says()}</output>
    </>
  );
}

/** What the marks of the strip mean. */
function StripKey() {
  return (
    <ul class="strip-key strip">
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <rect class="block moving" width="16" height="12" />
        </svg>
        {texts.key.doing}
      </li>
      <li>
        <svg width="16" height="12" aria-hidden="true">
          <rect class="break" x="6" width="3" height="12" />
        </svg>
        {texts.key.breaks}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <path class="exercise" d="M6 0l5 6l-5 6l-5 -6z" />
        </svg>
        {texts.key.exercise}
      </li>
      <li>
        <svg width="14" height="14" aria-hidden="true">
          <circle class="meal" cx="7" cy="7" r="5" />
        </svg>
        {texts.key.meal}
      </li>
      <li class="worn">
        <svg width="20" height="10" aria-hidden="true">
          <g class="worn">
            <line x1="0" x2="20" y1="5" y2="5" />
          </g>
        </svg>
        {texts.key.worn}
      </li>
    </ul>
  );
}
