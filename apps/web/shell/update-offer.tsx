import { Show } from "solid-js";
import type { KeptLab } from "../lab/lab.js";
import { texts } from "../texts/en.js";
import { keepLab } from "./kept-lab.js";
import { nextVersion, takeNextVersion } from "./offline.js";

/** Says quietly that a new version is ready; nothing happens until it is asked for. */
export function UpdateOffer(props: { readonly kept: () => KeptLab | undefined }) {
  return (
    <div class="update" role="status">
      <Show when={nextVersion()}>
        <p>
          {texts.update.ready}{" "}
          <button type="button" onClick={() => takeNextVersion(() => keepLab(props.kept()))}>
            {texts.update.reload}
          </button>{" "}
          <span class="quiet">{texts.update.kept}</span>
        </p>
      </Show>
    </div>
  );
}
