import { safetyTexts } from "../../texts/coach/safety.js";
import { focused } from "../focused.js";

const texts = safetyTexts.message;

/** The one message for whoever says that a line of the safety list applies: the same for every line. */
export function FixedMessage(props: { readonly onNone: () => void }) {
  return (
    <section class="safety-message" aria-labelledby="safety-message">
      <h1 id="safety-message" tabindex="-1" ref={focused}>
        {texts.title}
      </h1>
      <p>{texts.says}</p>
      <button type="button" onClick={() => props.onNone()}>
        {texts.again}
      </button>
    </section>
  );
}
