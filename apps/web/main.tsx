import { createRoot, createSignal, untrack } from "solid-js";
import { render } from "solid-js/web";
import { exercising } from "./coach/exercising.js";
import { Lab } from "./lab/lab.js";
import { takeKeptLab } from "./shell/kept-lab.js";
import { Shell } from "./shell/shell.js";
import "./style/page.css";

const page = document.getElementById("page") as HTMLElement;

const [begun, setBegun] = createSignal<Lab>();

/** Begun by the first page that looks at it: who opens the coach alone runs no engine. */
function theLab(): Lab {
  const known = untrack(begun);
  if (known !== undefined) return known;
  const lab = createRoot(
    () =>
      new Lab(
        () => new Worker(new URL("./engine/worker.ts", import.meta.url), { type: "module" }),
        takeKeptLab(),
      ),
  );
  setBegun(lab);
  return lab;
}

// an engine that a page has begun is fetched before what is kept for later
const settled = () => begun()?.state.ready !== false;

render(() => <Shell lab={theLab()} kept={() => begun()?.kept()} settled={settled()} />, page);

// a prompt's notification was clicked; who exercises already does what it asks for
navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  if (data === "show the coach" && !exercising(location.hash)) location.hash = "#/coach";
});
