import { For } from "solid-js";
import { unitText } from "../../../../src/charts/words.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { lengthUnits, pressureUnits } from "../units.js";

/** In which units pressures and lengths are shown. */
export function UnitsGallery(props: { readonly lab: Lab }) {
  const shown = () => props.lab.state.shown;
  return (
    <>
      <fieldset class="radios">
        <legend>{texts.units.pressure}</legend>
        <For each={pressureUnits}>
          {(pressure) => (
            <label>
              <input
                type="radio"
                name="pressure"
                checked={shown().pressure === pressure}
                onChange={() => props.lab.show({ pressure })}
              />
              {unitText(pressure)}
            </label>
          )}
        </For>
      </fieldset>
      <fieldset class="radios">
        <legend>{texts.units.length}</legend>
        <For each={lengthUnits}>
          {(length) => (
            <label>
              <input
                type="radio"
                name="length"
                checked={shown().length === length}
                onChange={() => props.lab.show({ length })}
              />
              {texts.units[length]}
            </label>
          )}
        </For>
      </fieldset>
    </>
  );
}
