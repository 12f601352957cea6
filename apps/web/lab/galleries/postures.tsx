import { Show } from "solid-js";
import type { PostureId } from "../../../../src/study/live.js";
import type { Library } from "../../engine/protocol.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { atRest } from "./at-rest.js";
import { NumberField } from "./fields.js";
import { Shelf } from "./shelf.js";

/** How the body is held: by name, or on a table that is tilted as far as one likes. */

const table = "tilt-table";
/** degrees, feet down; negative is head down */
const tilt = { usual: 60, range: [-30, 85] } as const;

export function PostureGallery(props: { readonly lab: Lab; readonly library: Library }) {
  const { lab } = props;
  const tilted = () => {
    const { posture } = lab.state;
    return typeof posture === "object" && "tilt_deg" in posture ? posture.tilt_deg : undefined;
  };
  const chosen = () => {
    const { posture } = lab.state;
    return typeof posture === "string" ? posture : tilted() === undefined ? undefined : table;
  };
  const turned = atRest((tilt_deg: number) => lab.take({ tilt_deg }));
  return (
    <>
      <Show when={tilted() !== undefined}>
        <NumberField
          label={texts.tilt.label}
          unit="deg"
          range={tilt.range}
          value={tilted() ?? tilt.usual}
          units={lab.state.shown}
          onChange={(degrees) => turned.take(Math.round(degrees))}
        />
      </Show>
      <Shelf
        items={[{ id: table, says: texts.tilt.says }, ...props.library.postures]}
        chosen={chosen()}
        onChoose={({ id }) => lab.take(id === table ? { tilt_deg: tilt.usual } : (id as PostureId))}
      />
    </>
  );
}
