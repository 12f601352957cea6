// builds the pages into dist-web: the states after a night first, so that they are alive at once
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { Live } from "../dist/src/study/live.js";
import { buildServiceWorker } from "./build-service-worker.mjs";
import { evidenceData, reportData } from "./evidence-json.mjs";
import { writeExercisePictures } from "./exercise-pictures.mjs";

/** @param {string} path */
const inClone = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** postures in which the page can begin without living a night */
const startPostures = ["standing", "sitting", "lying"];

/** studies, and the states in which they begin */
const starts = () =>
  startPostures.map((scenario) => {
    const study = { person: { base: "healthy-adult" }, devices: [], circuit: "closed-loop", scenario };
    return { study, states: Object.fromEntries(new Live(study).states()) };
  });

export async function buildWeb() {
  await build({ configFile: inClone("apps/web/vite.config.ts"), logLevel: "warn" });
  writeFileSync(inClone("dist-web/starts.json"), JSON.stringify(starts()));
  writeFileSync(inClone("dist-web/evidence.json"), JSON.stringify(evidenceData()));
  writeFileSync(inClone("dist-web/report.json"), JSON.stringify(reportData()));
  await writeExercisePictures(inClone("dist-web/exercises"));
  await buildServiceWorker(inClone("dist-web"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
