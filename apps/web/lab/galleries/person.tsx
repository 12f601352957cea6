import { For } from "solid-js";
import type { PersonDocument } from "../../../../src/index.js";
import type { Library } from "../../engine/protocol.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { Fields, type Values } from "./fields.js";

/** Persons one may want to look at; what they have stands in the library, their names in the texts. */
const presets: Readonly<Record<keyof typeof texts.persons, PersonDocument>> = {
  base: { base: "healthy-adult" },
  woman: { base: "healthy-adult", sex: "female", height_cm: 165, mass_kg: 60 },
  tall: { base: "healthy-adult", height_cm: 200, mass_kg: 90 },
  short: { base: "healthy-adult", sex: "female", height_cm: 150, mass_kg: 50 },
  old: {
    base: "healthy-adult",
    age_years: 80,
    conditions: [{ id: "weak-calf", side: "both", degree: "mild" }],
  },
  pregnant: {
    base: "healthy-adult",
    sex: "female",
    height_cm: 167,
    mass_kg: 75,
    conditions: [{ id: "late-pregnancy" }],
  },
  obese: { base: "healthy-adult", mass_kg: 120, conditions: [{ id: "obesity", degree: "moderate" }] },
  bedridden: { base: "healthy-adult", conditions: [{ id: "bed-rest", degree: "moderate" }] },
  heart: { base: "healthy-adult", age_years: 70, conditions: [{ id: "heart-failure", site: "weak" }] },
};

/** Whose legs these are. */
export function PersonGallery(props: { readonly lab: Lab; readonly library: Library }) {
  const { lab } = props;
  const person = () => lab.state.setting.person;
  const circuits = ["closed-loop", "open-leg"] as const;
  return (
    <>
      <Fields
        settings={props.library.persons[0].settings}
        values={person() as unknown as Values}
        units={lab.state.shown}
        onChange={(name, value) => lab.change({ person: { ...structuredPerson(lab), [name]: value } })}
      />
      <h3>{texts.presets}</h3>
      <ul class="shelf">
        <For each={Object.entries(texts.persons)}>
          {([id, [name, says]]) => (
            <li>
              <button
                type="button"
                onClick={() => lab.change({ person: structuredClone(presets[id as keyof typeof presets]) })}
              >
                <span class="name">{name}</span>
                <span class="says">{says}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <fieldset class="radios">
        <legend>{texts.circuit.label}</legend>
        <For each={circuits}>
          {(circuit) => (
            <label>
              <input
                type="radio"
                name="circuit"
                checked={lab.state.setting.circuit === circuit}
                onChange={() => lab.be({ circuit })}
              />
              {texts.circuit[circuit]}
            </label>
          )}
        </For>
      </fieldset>
      <p class="quiet">{texts.circuit["open-legTells"]}</p>
    </>
  );
}

/** The person as plain data, to be changed in a part. */
export const structuredPerson = (lab: Lab): PersonDocument => lab.study().person;
