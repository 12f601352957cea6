import type { Journal } from "./journal/journal.js";
import { usualRhythm } from "./profile.js";
import { firstMinuteTexts as texts } from "../texts/coach/first-minute.js";

/** What the coach is, the safety list, and four questions. */
export function FirstMinute(props: { readonly journal: Journal }) {
  const begin = () =>
    props.journal.keepProfile({
      safetyRead_ms: Date.now(),
      applies: false,
      work: "sitting",
      standsSafely: true,
      ankleLimits: false,
      rhythm: usualRhythm,
    });
  return (
    <button type="button" onClick={() => void begin()}>
      {texts.begin}
    </button>
  );
}
