import { safetyTexts as texts } from "../../texts/coach/safety.js";
import type { Journal } from "../journal/journal.js";

/** The safety list, always one tap away. */
export function SafetyView(_props: { readonly journal: Journal }) {
  return <h1>{texts.title}</h1>;
}
