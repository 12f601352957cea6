import { createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { Lab } from "./lab/lab.js";
import { takeKeptLab } from "./shell/kept-lab.js";
import { keepOffline } from "./shell/offline.js";
import { Shell } from "./shell/shell.js";
import "./style/page.css";

const page = document.getElementById("page") as HTMLElement;
const lab = new Lab(
  () => new Worker(new URL("./engine/worker.ts", import.meta.url), { type: "module" }),
  takeKeptLab(),
);
render(() => <Shell lab={lab} />, page);

// what is fetched for later does not hold up what is looked at now
createRoot((done) => {
  createEffect(() => {
    if (!lab.state.ready) return;
    // without it the page is there, but not without a network
    keepOffline().catch(() => undefined);
    done();
  });
});
