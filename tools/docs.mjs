// writes what the documentation shows of the model, from the model: npm run docs
import { mkdirSync, writeFileSync } from "node:fs";
import { figureSvg } from "../dist/src/charts/figure.js";
import { run } from "../dist/src/index.js";

const folder = new URL("../docs/figures/", import.meta.url);
mkdirSync(folder, { recursive: true });
const result = await run({ person: { base: "healthy-adult" }, scenario: "ten-heel-raises" });
const figure = figureSvg(result, {
  panels: ["readings", "musclePressure", "deepVeinPressure", "superficialVeinPressure", "flow", "valves"],
  window: { from_s: 25, to_s: 80 },
  title: "Ten heel raises, left leg",
});
writeFileSync(new URL("ten-heel-raises.svg", folder), figure);
