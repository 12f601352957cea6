import { For } from "solid-js";
import { sessionTexts as texts } from "../../texts/coach/session.js";
import { type Guide, guidance, guideBy, guides } from "./guides.js";
import { hasVoice, hush } from "./voice.js";

/** Which of ticks, voice, words and shape guide; the last one stays. */
export function GuideChoice(props: { readonly onSound?: () => void }) {
  const lit = () => guides.filter((guide) => guidance().on[guide]);
  const isLast = (guide: Guide) => lit().length === 1 && guidance().on[guide];
  const turn = (guide: Guide): void => {
    if (isLast(guide)) return;
    const on = !guidance().on[guide];
    guideBy({ on: { ...guidance().on, [guide]: on } });
    if (guide === "sound" && on) props.onSound?.();
    if (guide === "speech" && !on) hush();
  };
  return (
    <div class="session-guides" role="group" aria-label={texts.guide}>
      <For each={guides}>
        {(guide) => (
          <button
            type="button"
            aria-pressed={guidance().on[guide]}
            aria-disabled={isLast(guide)}
            disabled={guide === "speech" && !hasVoice()}
            title={
              guide === "speech" && !hasVoice() ? texts.noVoice : isLast(guide) ? texts.oneGuide : undefined
            }
            onClick={() => turn(guide)}
          >
            {texts.guides[guide]}
          </button>
        )}
      </For>
    </div>
  );
}
