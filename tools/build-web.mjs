// builds the pages into dist-web: the states after a night first, so that they are alive at once
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { Live } from "../dist/src/study/live.js";
import { buildServiceWorker } from "./build-service-worker.mjs";
import { evidenceData, reportData } from "./evidence-json.mjs";

/** @param {string} path */
const inClone = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** postures in which the page can begin without living a night; apps/web/engine/starts.ts makes the same names */
const startPostures = ["standing", "sitting", "lying"];
const starts = Object.fromEntries(
  startPostures.map((scenario) => {
    const study = { person: { base: "healthy-adult" }, devices: [], circuit: "closed-loop", scenario };
    const { person, circuit, devices } = study;
    const states = new Live(study).states();
    return [JSON.stringify([person, scenario, circuit, devices]), Object.fromEntries(states)];
  }),
);

export async function buildWeb() {
  await build({ configFile: inClone("apps/web/vite.config.ts"), logLevel: "warn" });
  writeFileSync(inClone("dist-web/starts.json"), JSON.stringify(starts));
  writeFileSync(inClone("dist-web/evidence.json"), JSON.stringify(evidenceData()));
  writeFileSync(inClone("dist-web/report.json"), JSON.stringify(reportData()));
  await buildServiceWorker(inClone("dist-web"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
