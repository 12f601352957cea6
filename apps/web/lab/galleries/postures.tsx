import { Show } from "solid-js";
import type { PostureId } from "../../../../src/study/live.js";
import type { Library } from "../../engine/protocol.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { NumberField } from "./fields.js";
import { Shelf } from "./shelf.js";

/** How the body is held: by name, or on a table that is tilted as far as one likes. */

const table = "tilt-table";
/** degrees, feet down; negative is head down */
const tilt = { usual: 60, range: [-30, 85] } as const;
/** ms after which the table is taken to have come to rest: it is turned to where it stands then */
const rest_ms = 250;

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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const turn = (tilt_deg: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => lab.take({ tilt_deg }), rest_ms);
  };
  return (
    <>
      <Show when={tilted() !== undefined}>
        <NumberField
          label={texts.tilt.label}
          unit="deg"
          range={tilt.range}
          value={tilted() ?? tilt.usual}
          units={lab.state.shown}
          onChange={(degrees) => turn(Math.round(degrees))}
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
