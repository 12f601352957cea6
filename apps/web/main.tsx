import { render } from "solid-js/web";
import { Lab } from "./lab/lab.js";
import { Shell } from "./shell/shell.js";
import "./style/page.css";

const page = document.getElementById("page") as HTMLElement;
const lab = new Lab(() => new Worker(new URL("./engine/worker.ts", import.meta.url), { type: "module" }));
render(() => <Shell lab={lab} />, page);
