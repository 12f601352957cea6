import { createUniqueId, For, type JSX, Show } from "solid-js";
import { capital, words } from "../../../../src/charts/words.js";
import type { ListedSetting } from "../../../../src/index.js";
import type { Library } from "../../engine/protocol.js";
import { compareTexts as texts } from "../../texts/compare.js";
import { Fields } from "../galleries/fields.js";
import type { Lab } from "../lab.js";
import type { ChangeKind, OneChange } from "./pair.js";
import { type Facet, facets, type Way, ways } from "./verdict.js";

/** What is compared: who, what happens, the one thing that is changed, and what somebody expects of it. */

export type SignalId = keyof typeof texts.signal;

export interface Question {
  readonly scenario: string;
  readonly base: "healthy" | "lab";
  readonly change: OneChange;
  readonly against: "pair" | "legs";
  readonly signal: SignalId;
  readonly leg: "left" | "right";
  readonly expects: "nothing" | "choose" | "draw";
  readonly facet: Facet;
  readonly way: Way;
}

const plain: Question = {
  scenario: "ten-heel-raises",
  base: "healthy",
  change: { kind: "nothing", id: "", values: {} },
  against: "pair",
  signal: "dorsalFoot.luminalPressure",
  leg: "left",
  expects: "choose",
  facet: "lowest",
  way: "stays",
};

const questions: Readonly<Record<keyof typeof texts.question, Partial<Question>>> = {
  reflux: {
    change: {
      kind: "condition",
      id: "deep-reflux",
      values: { side: "both", site: "axial", degree: "severe" },
    },
  },
  stocking: {
    change: { kind: "device", id: "stocking", values: { side: "both", class: "II", length: "knee" } },
  },
  weak: {
    scenario: "walk",
    change: { kind: "condition", id: "weak-calf", values: { side: "both", site: "calf", degree: "severe" } },
  },
  ankle: {
    scenario: "walk",
    change: {
      kind: "condition",
      id: "stiff-ankle",
      values: { side: "both", site: "ankle", degree: "severe" },
    },
  },
  tall: { scenario: "standing", change: { kind: "body", id: "height_cm", values: { height_cm: 200 } } },
  ablation: {
    against: "legs",
    signal: "greatSaphenousThighToIliac.flow",
    change: {
      kind: "condition",
      id: "great-saphenous-reflux",
      values: { side: "right", site: "varicose", degree: "severe" },
    },
  },
};

export const questionOf = (id: keyof typeof texts.question): Question => ({ ...plain, ...questions[id] });

/** s; days are run on a page of their own */
const longest_s = 1800;

const kinds: readonly ChangeKind[] = ["condition", "treatment", "device", "body", "setting", "nothing"];

export function PairForm(props: {
  readonly lab: Lab;
  readonly library: Library;
  readonly question: Question;
  readonly onChange: (question: Question) => void;
}) {
  const set = (part: Partial<Question>) => props.onChange({ ...props.question, ...part });
  const studies = () => props.library.studies.filter(({ duration_s }) => duration_s <= longest_s);
  const study = () => studies().find(({ id }) => id === props.question.scenario);
  const shelf = (kind: ChangeKind) => shelfOf(props.library, kind, study()?.settings ?? {});
  const thing = () => shelf(props.question.change.kind).find(({ id }) => id === props.question.change.id);
  const choose = (kind: ChangeKind, id?: string) => {
    const one = shelf(kind).find((each) => each.id === id) ?? shelf(kind)[0];
    const values = Object.fromEntries(
      Object.entries(one?.settings ?? {}).map(([name, { typical }]) => [name, typical]),
    );
    set({ change: { kind: one === undefined ? "nothing" : kind, id: one?.id ?? "", values } });
  };
  return (
    <form class="pair-form" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={texts.form.scenario}
        value={props.question.scenario}
        options={studies().map(({ id }) => [id, capital(words(id))])}
        onChange={(scenario) => {
          const { change } = props.question;
          set({ scenario, ...(change.kind === "setting" ? { change: plain.change } : {}) });
        }}
      />
      <p class="quiet wide">{study()?.says}</p>
      <Choice
        label={texts.form.base}
        value={props.question.base}
        options={[
          ["healthy", texts.form.healthy],
          ["lab", texts.form.lab],
        ]}
        onChange={(base) => set({ base: base as Question["base"] })}
      />
      <Choice
        label={texts.form.change}
        value={props.question.change.kind}
        options={kinds.map((kind) => [kind, texts.form[kind]])}
        onChange={(kind) => choose(kind as ChangeKind)}
      />
      <Show when={thing()}>
        {(one) => (
          <>
            <Choice
              label={texts.form.which}
              value={one().id}
              options={shelf(props.question.change.kind).map(({ id, name }) => [id, name])}
              onChange={(id) => choose(props.question.change.kind, id)}
            />
            <div class="wide">
              <p class="quiet">{one().says}</p>
              <Fields
                settings={one().settings}
                values={props.question.change.values}
                units={props.lab.state.shown}
                onChange={(name, value) =>
                  set({
                    change: {
                      ...props.question.change,
                      values: { ...props.question.change.values, [name]: value },
                    },
                  })
                }
              />
            </div>
          </>
        )}
      </Show>
      <Choice
        label={texts.form.against}
        value={props.question.against}
        options={[
          ["pair", texts.form.pair],
          ["legs", texts.form.legs],
        ]}
        onChange={(against) => set({ against: against as Question["against"] })}
      />
      <Choice
        label={texts.form.signal}
        value={props.question.signal}
        options={Object.entries(texts.signal)}
        onChange={(signal) => set({ signal: signal as SignalId })}
      />
      <Show when={props.question.against === "pair"}>
        <Choice
          label={texts.form.leg}
          value={props.question.leg}
          options={[
            ["left", texts.form.left],
            ["right", texts.form.right],
          ]}
          onChange={(leg) => set({ leg: leg as Question["leg"] })}
        />
        <Choice
          label={texts.expect.label}
          value={props.question.expects}
          options={[
            ["choose", texts.expect.choose],
            ["draw", texts.expect.draw],
            ["nothing", texts.expect.nothing],
          ]}
          onChange={(expects) => set({ expects: expects as Question["expects"] })}
        />
        <Show when={props.question.expects === "choose"}>
          <Choice
            label={texts.expect.facet}
            value={props.question.facet}
            options={facets.map((facet) => [facet, texts.expect[facet]])}
            onChange={(facet) => set({ facet: facet as Facet })}
          />
          <fieldset class="radios wide">
            <For each={ways}>
              {(way) => (
                <label>
                  <input
                    type="radio"
                    name="way"
                    checked={props.question.way === way}
                    onChange={() => set({ way })}
                  />
                  {texts.expect[way]}
                </label>
              )}
            </For>
          </fieldset>
        </Show>
      </Show>
    </form>
  );
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly settings: Readonly<Record<string, ListedSetting>>;
}

/** What there is to change of a kind. */
function shelfOf(library: Library, kind: ChangeKind, ofScenario: Thing["settings"]): readonly Thing[] {
  const named = (all: readonly Omit<Thing, "name">[]) =>
    all.map((one) => ({ ...one, name: capital(words(one.id)) }));
  const single = (settings: Thing["settings"]) =>
    Object.entries(settings).map(([id, setting]) => ({
      id,
      name: capital(setting.says),
      says: "",
      settings: { [id]: setting },
    }));
  switch (kind) {
    case "condition":
      return named(library.conditions);
    case "treatment":
      return named(library.treatments);
    case "device":
      return named(library.devices.filter(({ id }) => id !== "pressure-course"));
    case "body":
      return single(library.persons[0].settings);
    case "setting":
      return single(ofScenario);
    case "nothing":
      return [];
  }
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, says: string])[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="choice">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={props.options}>
          {([value, says]) => (
            <option value={value} selected={value === props.value}>
              {says}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
