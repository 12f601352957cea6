import { Show } from "solid-js";
import { rhythmTexts } from "../../texts/coach/rhythm.js";
import type { ReminderStyle } from "../profile.js";
import { askToNotify, permission } from "./alerts.js";

const { settings: texts } = rhythmTexts;
const says = {
  default: texts.notYet,
  denied: texts.denied,
  none: texts.noNotifications,
  granted: "",
} as const;

/**
 * Where notifications were chosen and the browser gives none: says so, and asks for them where that may help. That it
 * was not asked yet is no fault.
 */
export function NoNotifications(props: { readonly style: ReminderStyle }) {
  return (
    <Show when={props.style === "notification" && permission() !== "granted"}>
      <p class="rhythm-row">
        <span class={permission() === "default" ? "quiet" : "fault"}>{says[permission()]}</span>
        <Show when={permission() === "default"}>
          <button type="button" onClick={() => void askToNotify()}>
            {texts.ask}
          </button>
        </Show>
      </p>
    </Show>
  );
}
