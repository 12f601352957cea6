import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { converted, type Units } from "../../lab/units.js";
import { exerciseNames } from "../../texts/coach/exercise-names.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import { notLost } from "../focused.js";
import { wallClock } from "./copy.js";
import type { Entry } from "./entry.js";
import { entryFields, type Field } from "./fields.js";
import { Labelled, told_cm } from "./forms.js";
import type { Journal } from "./journal.js";
import { dayOf, dayText, said, timeOf } from "./said.js";

/** What was logged, day by day, the latest first; each entry can be corrected, removed and put back. */

const daysAtOnce = 7;

export function Log(props: { readonly journal: Journal; readonly units: Units }) {
  const [shownDays, setShownDays] = createSignal(daysAtOnce);
  const [removed, setRemoved] = createSignal<Entry>();
  const [fault, setFault] = createSignal("");
  const byDay = createMemo(() => {
    const days = new Map<string, Entry[]>();
    for (const entry of props.journal.entries()) {
      const day = dayOf(entry);
      const list = days.get(day);
      if (list === undefined) days.set(day, [entry]);
      else list.push(entry);
    }
    return days;
  });
  const byId = createMemo(() => new Map(props.journal.entries().map((entry) => [entry.id, entry])));
  const days = () => [...byDay().keys()].sort().reverse();
  const idsOf = (day: string) => (byDay().get(day) ?? []).map(({ id }) => id).reverse();

  let list!: HTMLElement;
  const showEarlier = () => {
    const shown = shownDays();
    setShownDays(shown + daysAtOnce);
    // the button goes with the last of them
    notLost(list.querySelectorAll("h3")[shown]);
  };
  let putBackButton: HTMLButtonElement | undefined;
  const remove = async (entry: Entry) => {
    try {
      await props.journal.remove(entry.id);
      setRemoved(entry);
      setFault("");
      // the button that was pressed is gone
      putBackButton?.focus();
    } catch (error) {
      setFault((error as Error).message);
    }
  };
  const putBack = async () => {
    const entry = removed();
    if (entry === undefined) return;
    await props.journal.keep(entry).catch((error: Error) => setFault(error.message));
    setRemoved(undefined);
    focusOn(entry.id);
  };
  return (
    <section aria-labelledby="journal-log" ref={(element) => (list = element)}>
      <h2 id="journal-log">{texts.log.title}</h2>
      <p class="quiet">
        <Show when={props.journal.entries().length} fallback={texts.log.none}>
          {(count) => texts.log.count(count())}
        </Show>
      </p>
      <div role="status">
        <Show when={removed()}>
          <p class="journal-buttons">
            {texts.log.removed}{" "}
            <button type="button" ref={(button) => (putBackButton = button)} onClick={() => void putBack()}>
              {texts.log.putBack}
            </button>
          </p>
        </Show>
        <Show when={fault()}>
          <p class="fault">{fault()}</p>
        </Show>
      </div>
      <For each={days().slice(0, shownDays())}>
        {(day) => (
          <>
            <h3 tabindex="-1">{dayText(day)}</h3>
            <ul class="journal-log">
              <For each={idsOf(day)}>
                {(id) => (
                  <Show when={byId().get(id)}>
                    {(entry) => (
                      <Row
                        entry={entry()}
                        unkept={props.journal.unkept().has(id)}
                        units={props.units}
                        keep={props.journal.keep}
                        remove={() => void remove(entry())}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
      <Show when={days().length > shownDays()}>
        <button type="button" onClick={showEarlier}>
          {texts.log.earlier}
        </button>
      </Show>
    </section>
  );
}

const focusOn = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] button`)?.focus();

function Row(props: {
  readonly entry: Entry;
  readonly unkept: boolean;
  readonly units: Units;
  readonly keep: (entry: Entry) => Promise<void>;
  readonly remove: () => void;
}) {
  const [correcting, setCorrecting] = createSignal(false);
  const text = () => `${timeOf(props.entry)} ${said(props.entry, props.units)}`;
  const done = () => {
    setCorrecting(false);
    focusOn(props.entry.id);
  };
  return (
    <li data-entry={props.entry.id} data-kept={props.unkept ? "no" : "yes"}>
      <div class="journal-row">
        <span class="journal-said">
          <time>{timeOf(props.entry)}</time> {said(props.entry, props.units)}
          <Show when={props.unkept}>
            {" "}
            <em class="fault">{texts.unkept.mark}</em>
          </Show>
        </span>
        <span class="journal-deeds">
          <button
            type="button"
            aria-label={texts.log.correctThis(text())}
            aria-expanded={correcting()}
            onClick={() => setCorrecting(!correcting())}
          >
            {texts.log.correct}
          </button>
          <button type="button" aria-label={texts.log.removeThis(text())} onClick={() => props.remove()}>
            {texts.log.remove}
          </button>
        </span>
      </div>
      <Show when={correcting()}>
        <Correction entry={props.entry} units={props.units} keep={props.keep} done={done} />
      </Show>
    </li>
  );
}

/** An entry as a form, made from what its fields may hold. */
function Correction(props: {
  readonly entry: Entry;
  readonly units: Units;
  readonly keep: (entry: Entry) => Promise<void>;
  readonly done: () => void;
}) {
  const [fault, setFault] = createSignal("");
  const faultId = createUniqueId();
  // what it was when one began: another window may change it meanwhile
  const before = props.entry;
  const fields = Object.entries(entryFields[before.kind]) as readonly [string, Field][];
  const values = before as unknown as Readonly<Record<string, string | number>>;
  const isLength = (field: string) => field === "ankle_cm";
  const shown = (field: string) => {
    const value = values[field];
    return isLength(field)
      ? String(Number(converted(Number(value), "cm", props.units.length).toFixed(2)))
      : String(value);
  };
  const name = (field: string) =>
    isLength(field) ? texts.tape.around(props.units.length) : (texts.fields[field] ?? field);
  const when = wallClock(before)[0].slice(0, 16).replace(" ", "T");

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const told = (field: string) => String(data.get(field) ?? "").replaceAll("\r\n", "\n");
    const corrected: Record<string, unknown> = { ...before };
    const at = told("when");
    const at_ms = Date.parse(`${at}Z`) - before.ahead_min * 60_000;
    if (at !== when) {
      if (!(at_ms >= 0)) {
        setFault(texts.log.whenMissing);
        return;
      }
      corrected.at_ms = at_ms;
    }
    for (const [field, { type, ...bounds }] of fields) {
      if (told(field) === shown(field)) continue;
      if (type !== "number") {
        corrected[field] = told(field);
        continue;
      }
      const number = told(field).trim() === "" ? Number.NaN : Number(told(field).replace(",", "."));
      const value = isLength(field) ? told_cm(number, props.units) : number;
      const { low, high, whole } = bounds as { low: number; high: number; whole?: true };
      if (!(value >= low && value <= high) || (whole === true && !Number.isInteger(value))) {
        setFault(texts.wrongField(name(field), low, high));
        return;
      }
      corrected[field] = value;
    }
    // where it cannot be kept, the journal says so and holds it on the page
    await props.keep(corrected as unknown as Entry).catch(() => undefined);
    props.done();
  };
  return (
    <form class="journal-correction" aria-label={texts.log.correct} onSubmit={(event) => void submit(event)}>
      <Labelled name={texts.log.when}>
        {(id) => <input id={id} name="when" type="datetime-local" value={when} required />}
      </Labelled>
      <For each={fields}>
        {([field, kind]) => (
          <Labelled name={name(field)}>
            {(id) => <FieldInput id={id} name={field} kind={kind} value={shown(field)} fault={faultId} />}
          </Labelled>
        )}
      </For>
      <p class="fault" role="alert" id={faultId}>
        {fault()}
      </p>
      <p class="journal-buttons">
        <button type="submit">{texts.keep}</button>
        <button type="button" onClick={() => props.done()}>
          {texts.log.cancel}
        </button>
      </p>
    </form>
  );
}

function FieldInput(props: {
  readonly id: string;
  readonly name: string;
  readonly kind: Field;
  readonly value: string;
  readonly fault: string;
}) {
  const { kind } = props;
  if (kind.type === "one") {
    return (
      <select id={props.id} name={props.name}>
        <For each={kind.of}>
          {(one) => (
            <option value={one} selected={one === props.value}>
              {valueText(one)}
            </option>
          )}
        </For>
      </select>
    );
  }
  if (kind.type === "text")
    return <textarea id={props.id} name={props.name} rows="2" maxlength={kind.longest} value={props.value} />;
  return (
    <input
      id={props.id}
      name={props.name}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-describedby={props.fault}
      value={props.value}
    />
  );
}

const valueText = (value: string): string =>
  texts.values[value] ?? (exerciseNames as Readonly<Record<string, string>>)[value] ?? value;
