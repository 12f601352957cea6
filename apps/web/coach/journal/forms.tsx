import { createSignal, createUniqueId, For, type JSX } from "solid-js";
import { fixed } from "../../../../src/charts/words.js";
import { converted, type Units } from "../../lab/units.js";
import { journalTexts as texts } from "../../texts/coach/journal.js";
import type { NewEntry, NoteEntry, Side } from "./entry.js";
import { entryFields } from "./fields.js";
import type { Journal } from "./journal.js";

/** The forms in which one notes something down. */

/** Keeps what is filled in; says when it is on the disk, or what is missing or wrong. */
export function EntryForm(props: {
  readonly label: string;
  readonly journal: Journal;
  /** the entry, or the sentence that says what is missing */
  readonly entry: () => NewEntry | string;
  readonly clear: () => void;
  readonly children: JSX.Element;
}) {
  const [told, setTold] = createSignal({ sentence: "", fault: false });
  const complain = (sentence: string): void => void setTold({ sentence, fault: true });
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const entry = props.entry();
    if (typeof entry === "string") return complain(entry);
    try {
      const { at_ms } = await props.journal.add(entry);
      setTold({ sentence: texts.kept(new Date(at_ms).toLocaleTimeString("en-GB")), fault: false });
    } catch (error) {
      complain((error as Error).message);
    }
    // kept or not, it stands in the journal now
    props.clear();
  };
  return (
    <form aria-label={props.label} onSubmit={(event) => void submit(event)}>
      {props.children}
      <p class="journal-buttons">
        <button type="submit">{texts.keep}</button>
        <output classList={{ fault: told().fault }}>{told().sentence}</output>
      </p>
    </form>
  );
}

export function Labelled(props: { readonly name: string; readonly children: (id: string) => JSX.Element }) {
  const id = createUniqueId();
  return (
    <p class="journal-field">
      <label for={id}>{props.name}</label>
      {props.children(id)}
    </p>
  );
}

/** A few things of which one is chosen, each a tap. */
export function Choice<One extends string>(props: {
  readonly name: string;
  readonly of: readonly One[];
  readonly text: (one: One) => string;
  readonly value: One | undefined;
  readonly set: (one: One) => void;
  /** steps of a scale: as wide as each other, in even rows */
  readonly scale?: boolean;
}) {
  const group = createUniqueId();
  return (
    <fieldset class="journal-choice">
      <legend>{props.name}</legend>
      <div classList={{ "journal-scale": props.scale ?? false }}>
        <For each={props.of}>
          {(one) => (
            <label>
              <input
                type="radio"
                name={group}
                value={one}
                checked={props.value === one}
                onChange={() => props.set(one)}
              />
              <span>{props.text(one)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

export function Words(props: {
  readonly name: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Labelled name={props.name}>
      {(id) => (
        <textarea
          id={id}
          rows="2"
          maxlength={entryFields.note.words.type === "text" ? entryFields.note.words.longest : undefined}
          value={props.value}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** A number that is typed. */
export function NumberField(props: {
  readonly name: string;
  readonly mode: "numeric" | "decimal";
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Labelled name={props.name}>
      {(id) => (
        <input
          id={id}
          type="text"
          inputmode={props.mode}
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

const degrees = Array.from({ length: 11 }, (_, k) => String(k));

export function FeelingForm(props: { readonly journal: Journal }) {
  const [degree, setDegree] = createSignal<string>();
  const [words, setWords] = createSignal("");
  return (
    <>
      <h2>{texts.feeling.title}</h2>
      <EntryForm
        label={texts.feeling.title}
        journal={props.journal}
        entry={() => {
          const heaviness = degree();
          if (heaviness === undefined) return texts.feeling.missing;
          return { kind: "feeling", heaviness: Number(heaviness), words: words().trim() };
        }}
        clear={() => {
          setDegree(undefined);
          setWords("");
        }}
      >
        <Choice
          name={texts.feeling.scale}
          of={degrees}
          text={(one) => one}
          value={degree()}
          set={setDegree}
          scale
        />
        <Words name={texts.feeling.words} value={words()} set={setWords} />
      </EntryForm>
    </>
  );
}

/** cm of a length told in the unit somebody wants; to a hundredth, so that it is shown as it was told */
export const told_cm = (value: number, units: Units): number =>
  Number(converted(value, units.length, "cm").toFixed(2));

export function TapeForm(props: { readonly journal: Journal; readonly units: Units }) {
  const [side, setSide] = createSignal<Side>("left");
  const [around, setAround] = createSignal("");
  const unit = () => props.units.length;
  const field = entryFields.tape.ankle_cm as { readonly low: number; readonly high: number };
  const bound = (cm: number) => fixed(converted(cm, "cm", unit()), 0);
  return (
    <EntryForm
      label={texts.tape.title}
      journal={props.journal}
      entry={() => {
        const ankle_cm = told_cm(Number(around().replace(",", ".")), props.units);
        const inside = around() !== "" && ankle_cm >= field.low && ankle_cm <= field.high;
        if (!inside) return texts.tape.missing(bound(field.low), bound(field.high), unit());
        return { kind: "tape", side: side(), ankle_cm };
      }}
      clear={() => setAround("")}
    >
      <Choice
        name={texts.tape.side}
        of={["left", "right"]}
        text={(one) => texts[one]}
        value={side()}
        set={setSide}
      />
      <NumberField name={texts.tape.around(unit())} mode="decimal" value={around()} set={setAround} />
    </EntryForm>
  );
}

export function NoteForm(props: { readonly journal: Journal }) {
  const [about, setAbout] = createSignal<NoteEntry["about"]>("shoes");
  const [words, setWords] = createSignal("");
  return (
    <EntryForm
      label={texts.note.title}
      journal={props.journal}
      entry={() =>
        words().trim() === "" ? texts.note.missing : { kind: "note", about: about(), words: words().trim() }
      }
      clear={() => setWords("")}
    >
      <Choice
        name={texts.note.about}
        of={["shoes", "socks", "else"]}
        text={(one) => texts.note.abouts[one]}
        value={about()}
        set={setAbout}
      />
      <Words name={texts.note.words} value={words()} set={setWords} />
    </EntryForm>
  );
}
