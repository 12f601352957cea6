import { createSignal, createUniqueId, For, Index, type JSX, Show } from "solid-js";
import { rhythmTexts } from "../../texts/coach/rhythm.js";
import { notLost } from "../focused.js";
import type { Journal } from "../journal/journal.js";
import { type Hours, type Profile, reminderStyles, type RhythmSettings } from "../profile.js";
import { clockOf, minutesOf } from "../../clock.js";
import { askToNotify, readySound, sound } from "./alerts.js";
import { AnchorsField } from "./anchors-field.js";
import { CalendarOffer } from "./calendar-offer.js";
import { NoNotifications } from "./no-notifications.js";
import { every } from "./rhythm.js";

const { settings: texts, days } = rhythmTexts;

/** the week as working people see it */
const week = [1, 2, 3, 4, 5, 6, 0] as const;

/** How one wants to be prompted. What is changed is kept at once. */
export function SettingsForm(props: { readonly journal: Journal; readonly profile: Profile }) {
  const rhythm = () => props.profile.rhythm;
  const [fault, setFault] = createSignal("");
  const [said, setSaid] = createSignal("");
  let addQuiet: HTMLButtonElement | undefined;

  const keep = async (change: Partial<RhythmSettings>) => {
    setFault("");
    setSaid("");
    if (await props.journal.keepProfile({ ...props.profile, rhythm: { ...rhythm(), ...change } }))
      setSaid(texts.saved);
  };
  const setDay = (day: number, on: boolean) =>
    keep({ days: on ? [...rhythm().days, day].sort() : rhythm().days.filter((one) => one !== day) });
  const setQuiet = (k: number, hours: Hours) =>
    keep({ quiet: rhythm().quiet.map((one, at) => (at === k ? hours : one)) });

  return (
    <form class="rhythm-settings" onSubmit={(event) => event.preventDefault()}>
      <label class="rhythm-field">
        <span>{texts.every}</span>
        <span class="rhythm-row">
          <input
            type="range"
            min={every.least_min}
            max={every.most_min}
            step="5"
            value={rhythm().every_min}
            aria-valuetext={texts.everyValue(rhythm().every_min)}
            onChange={(event) => void keep({ every_min: event.currentTarget.valueAsNumber })}
          />
          <output>{texts.everyValue(rhythm().every_min)}</output>
        </span>
      </label>

      <HoursField
        name={texts.working}
        note={texts.workingNote}
        hours={rhythm().working}
        allDay
        set={(working) => void keep({ working })}
        fault={setFault}
      />

      <fieldset>
        <legend>{texts.days}</legend>
        <div class="rhythm-choices">
          <For each={week}>
            {(day) => (
              <label>
                <input
                  type="checkbox"
                  checked={rhythm().days.includes(day)}
                  onChange={(event) => void setDay(day, event.currentTarget.checked)}
                />
                {days[day]}
              </label>
            )}
          </For>
        </div>
      </fieldset>

      <Index each={rhythm().quiet}>
        {(hours, k) => (
          <HoursField
            name={texts.quietName(k + 1)}
            hours={hours()}
            set={(changed) => void setQuiet(k, changed)}
            fault={setFault}
          >
            <button
              type="button"
              aria-label={texts.removeQuiet(k + 1)}
              onClick={() =>
                void keep({ quiet: rhythm().quiet.filter((_, at) => at !== k) }).then(() => notLost(addQuiet))
              }
            >
              ×
            </button>
          </HoursField>
        )}
      </Index>
      <p class="rhythm-row">
        <button
          type="button"
          ref={(button) => (addQuiet = button)}
          onClick={() => void keep({ quiet: [...rhythm().quiet, { from_min: 12 * 60, until_min: 13 * 60 }] })}
        >
          {texts.addQuiet}
        </button>
        <span class="quiet">{texts.quietNote}</span>
      </p>

      <fieldset>
        <legend>{texts.style}</legend>
        <div class="rhythm-choices rhythm-lines">
          <For each={reminderStyles}>
            {(style) => (
              <label>
                <input
                  type="radio"
                  name="rhythm-style"
                  checked={rhythm().style === style}
                  onChange={() => {
                    if (style === "notification") void askToNotify();
                    void keep({ style });
                  }}
                />
                {texts.styles[style]}
              </label>
            )}
          </For>
        </div>
        <NoNotifications style={rhythm().style} />
        <Show when={rhythm().style === "calendar"}>
          <CalendarOffer settings={rhythm()} />
        </Show>
        <div class="rhythm-row rhythm-choices">
          <label>
            <input
              type="checkbox"
              checked={rhythm().sound}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                if (on) readySound();
                void keep({ sound: on });
              }}
            />
            {texts.sound}
          </label>
          <button
            type="button"
            onClick={() => {
              readySound();
              sound();
            }}
          >
            {texts.trySound}
          </button>
        </div>
      </fieldset>

      <AnchorsField anchors={rhythm().anchors} set={(anchors) => keep({ anchors })} fault={setFault} />

      <p class="fault" role="alert">
        {fault()}
      </p>
      <p class="quiet" role="status">
        {said()}
      </p>
    </form>
  );
}

function HoursField(props: {
  readonly name: string;
  readonly note?: string;
  readonly hours: Hours;
  /** hours that end where they begin are all day */
  readonly allDay?: boolean;
  readonly set: (hours: Hours) => void;
  readonly fault: (sentence: string) => void;
  readonly children?: JSX.Element;
}) {
  const id = createUniqueId();
  const time = (end: "from" | "until") => {
    const field = `${end}_min` as const;
    return (
      <label>
        {texts[end]}{" "}
        <input
          type="time"
          required
          value={clockOf(props.hours[field])}
          onChange={(event) => {
            const input = event.currentTarget;
            const min = minutesOf(input.value);
            const hours = { ...props.hours, [field]: min };
            const fault =
              min === undefined
                ? rhythmTexts.settings.noTime(props.name)
                : hours.from_min === hours.until_min && !props.allDay
                  ? rhythmTexts.settings.noSpan(props.name)
                  : undefined;
            if (fault === undefined) return props.set(hours);
            input.value = clockOf(props.hours[field]);
            props.fault(fault);
          }}
        />
      </label>
    );
  };
  return (
    <fieldset aria-describedby={props.note && id}>
      <legend>{props.name}</legend>
      <div class="rhythm-row">
        {time("from")}
        {time("until")}
        {props.children}
      </div>
      <Show when={props.note}>
        <p id={id} class="quiet">
          {props.note}
        </p>
      </Show>
    </fieldset>
  );
}
