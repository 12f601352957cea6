// writes what the documentation shows of the model, from the model: npm run docs
import { mkdirSync, writeFileSync } from "node:fs";
import { figureSvg } from "../dist/src/charts/figure.js";
import { run } from "../dist/src/index.js";

const figures = new URL("../docs/figures/", import.meta.url);
const guides = new URL("../docs/guides/", import.meta.url);
for (const folder of [figures, guides]) mkdirSync(folder, { recursive: true });

const base = { base: "healthy-adult" };
const raises = await run({ person: base, scenario: "ten-heel-raises" });
writeFileSync(
  new URL("ten-heel-raises.svg", figures),
  figureSvg(raises, {
    panels: ["readings", "musclePressure", "deepVeinPressure", "superficialVeinPressure", "flow", "valves"],
    window: { from_s: 25, to_s: 80 },
    title: "Ten heel raises, left leg",
  }),
);

// the footballer: an old injury of one foot, before and after push-off is learned again
const footballer = { ...base, age_years: 65, height_cm: 178, mass_kg: 84 };
/** @param {"mild" | "severe"} degree */
const injured = (degree) => [{ id: "lost-push-off", side: "left", degree }];
const persons = {
  before: {
    ...footballer,
    conditions: [...injured("severe"), { id: "stiff-ankle", side: "left", degree: "mild" }],
  },
  after: { ...footballer, conditions: injured("mild") },
};
/** @type {Record<string, Record<string, { value: number | null }>>} */
const seen = {};
for (const [when, person] of Object.entries(persons)) {
  seen[when] = {};
  for (const scenario of ["walk", "ten-heel-raises", "air-plethysmography"]) {
    const result = await run({ person, scenario });
    Object.assign(seen[when], result.measures);
    if (scenario === "walk") {
      writeFileSync(
        new URL(`footballer-${when}.svg`, figures),
        figureSvg(result, {
          panels: ["readings", "musclePressure", "deepVeinPressure"],
          window: { from_s: 100, to_s: 106 },
          title: `The footballer walks, left leg, ${when} he relearns to push off`,
        }),
      );
    }
  }
}

/** @type {[name: string, id: string, unit: string, digits: number][]} */
const rows = [
  ["standing, ankle vein", "ankle.standingPressure", "mmHg", 0],
  ["walking at 3 km/h, ankle vein", "ankle.walkingPressure", "mmHg", 0],
  ["fall in walking", "ankle.walkingFall", "mmHg", 0],
  ["soleus, peak of a stride", "soleus.peakIntramuscularPressure", "mmHg", 0],
  ["foot vein after ten raises", "avp.lowest", "mmHg", 0],
  ["filling index", "apg.venousFillingIndex", "mL/s", 1],
  ["ejection fraction", "apg.ejectionFraction", "", 2],
  ["residual volume fraction", "apg.residualVolumeFraction", "", 2],
];
/** @param {string} when @param {string} side @param {string} id @param {number} digits */
const cell = (when, side, id, digits) => {
  const measured = seen[when][`${side}.${id}`];
  return measured?.value == null ? "–" : measured.value.toFixed(digits);
};
const table = rows
  .map(
    ([name, id, unit, digits]) =>
      `| ${name}${unit === "" ? "" : `, ${unit}`} | ${cell("before", "left", id, digits)} | ${cell("after", "left", id, digits)} | ${cell("before", "right", id, digits)} |`,
  )
  .join("\n");

writeFileSync(
  new URL("the-footballer.md", guides),
  `# The footballer's leg

One of the source articles tells of a man in his sixties, once a footballer, whose old foot injury had taken the push-off from one leg; leg and foot swelled, and nothing was found in heart, kidneys or veins. This is that leg in the model: a teaching model, not his body, and no reason to leave out the tests that he had.

Before: push-off lost to a severe degree and a slightly stiff ankle on the left. After: push-off learned again but for a rest. His right leg is as other legs of his age.

| | left, before | left, after | right |
| --- | --- | --- | --- |
${table}

What one sees: standing still, the two legs are alike: a column of blood knows nothing of muscles. The filling index is alike too, since no valve leaks. What differs is what muscle does: the pressure at the ankle in walking, the share of blood that one effort drives out, and what stays behind after ten.

![Walking before: pressure at the ankle, in the muscles and in the deep veins](../figures/footballer-before.svg)

![Walking after: the same panels](../figures/footballer-after.svg)

The person is written down as \`{"base": "healthy-adult", "age_years": 65, "height_cm": 178, "mass_kg": 84, "conditions": [{"id": "lost-push-off", "side": "left", "degree": "severe"}, {"id": "stiff-ankle", "side": "left", "degree": "mild"}]}\`. This page is made by \`npm run docs\`.
`,
);
