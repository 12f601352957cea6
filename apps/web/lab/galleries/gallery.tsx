import { createUniqueId, type JSX, onCleanup, onMount } from "solid-js";
import { libraryTexts as texts } from "../../texts/library.js";
import "../../style/library.css";

/** A dialog that opens over everything, keeps the keyboard, and is left with Escape. */
export function Gallery(props: {
  readonly title: string;
  readonly says: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  const hold = (one: HTMLDialogElement) => {
    dialog = one;
  };
  // what is taken away takes the focus with it: the title has it then
  let title!: HTMLElement;
  const watcher = new MutationObserver(() => {
    if (dialog?.contains(document.activeElement) === false) title.focus({ preventScroll: true });
  });
  onMount(() => {
    if (dialog === undefined) return;
    dialog.showModal();
    watcher.observe(dialog, { childList: true, subtree: true });
  });
  onCleanup(() => watcher.disconnect());
  return (
    <dialog
      ref={hold}
      class="gallery"
      aria-labelledby={id}
      onClose={() => props.onClose()}
      onClick={(event) => {
        // a press beside it leaves it
        if (event.target === dialog) dialog?.close();
      }}
    >
      <div class="gallery-page">
        <header>
          <div>
            <h2 id={id} tabindex="-1" ref={(element) => (title = element)}>
              {props.title}
            </h2>
            <p class="quiet">{props.says}</p>
          </div>
          <button type="button" onClick={() => dialog?.close()}>
            {texts.close}
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
