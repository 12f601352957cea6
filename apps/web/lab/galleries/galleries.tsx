import { Match, Show, Switch } from "solid-js";
import type { PersonDocument } from "../../../../src/index.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { AppliedGallery } from "./applied.js";
import { asked } from "./asked.js";
import { Gallery } from "./gallery.js";
import { KeepGallery } from "./keep.js";
import { MovementGallery } from "./movements.js";
import { NumbersGallery } from "./numbers.js";
import { PersonGallery, structuredPerson } from "./person.js";
import { PostureGallery } from "./postures.js";
import { UnitsGallery } from "./units.js";

export type GalleryId = keyof typeof texts.gallery;

/** The gallery that somebody opened, over the page. */
export function Galleries(props: {
  readonly lab: Lab;
  readonly which: GalleryId;
  readonly onOpen: (which: GalleryId) => void;
  readonly onClose: () => void;
}) {
  const { lab } = props;
  const { answer, fault } = asked(lab.choices());
  const setting = () => lab.state.setting;
  const be = (part: Partial<PersonDocument>) => lab.change({ person: { ...structuredPerson(lab), ...part } });
  return (
    <Gallery
      title={texts.gallery[props.which][0]}
      says={texts.gallery[props.which][1]}
      onClose={() => props.onClose()}
    >
      <Show
        when={answer()}
        fallback={<p class={fault() === undefined ? "quiet" : "fault"}>{fault() ?? texts.fetching}</p>}
      >
        {(library) => (
          <Switch>
            <Match when={props.which === "person"}>
              <PersonGallery lab={lab} library={library()} />
            </Match>
            <Match when={props.which === "conditions"}>
              <p>
                <button type="button" class="word" onClick={() => props.onOpen("treatments")}>
                  {texts.gallery.treatments[0]}: {texts.gallery.treatments[1]}
                </button>
              </p>
              <AppliedGallery
                lab={lab}
                shelf={library().conditions}
                applied={(setting().person.conditions ?? []) as never}
                onChange={(conditions) => be({ conditions: conditions as never })}
              />
            </Match>
            <Match when={props.which === "treatments"}>
              <AppliedGallery
                lab={lab}
                shelf={library().treatments}
                applied={(setting().person.treatments ?? []) as never}
                onChange={(treatments) => be({ treatments: treatments as never })}
              />
            </Match>
            <Match when={props.which === "devices"}>
              <AppliedGallery
                lab={lab}
                // courses of one's own come as a file
                shelf={library().devices.filter(({ id }) => id !== "pressure-course")}
                applied={setting().devices as never}
                onChange={(devices) => lab.change({ devices: devices as never })}
                // what works by the clock begins in a moment
                now={(one) => ("at_s" in one ? { at_s: Math.ceil(lab.history.to_s) + 2 } : {})}
              />
            </Match>
            <Match when={props.which === "postures"}>
              <PostureGallery lab={lab} library={library()} />
            </Match>
            <Match when={props.which === "movements"}>
              <MovementGallery lab={lab} library={library()} />
            </Match>
            <Match when={props.which === "numbers"}>
              <NumbersGallery lab={lab} />
            </Match>
            <Match when={props.which === "keep"}>
              <KeepGallery lab={lab} close={() => props.onClose()} />
            </Match>
            <Match when={props.which === "units"}>
              <UnitsGallery lab={lab} />
            </Match>
          </Switch>
        )}
      </Show>
      <Show when={lab.state.fault}>
        {(sentence) => (
          <p class="fault" role="alert">
            {sentence()}
          </p>
        )}
      </Show>
    </Gallery>
  );
}
