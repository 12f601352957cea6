import { above, at, type Runs, type ValidationCase } from "../case.js";

const backwards = (runs: Runs, vein: "greatSaphenous" | "perforator" | "deepCalf"): number | null =>
  at(runs, "release", `left.${vein}.refluxDuration`, "ms");

export const healthyValvesShutInTime: ValidationCase = {
  id: "4.15-labropoulos-2003",
  row: "4.15",
  role: "held-out",
  says: "Let a calf cuff go: in healthy veins blood runs back for about a fifth of a second, then the valves hold.",
  studies: { release: { person: { base: "healthy-adult" }, scenario: "calf-cuff-release" } },
  measures: [
    {
      id: "release.greatSaphenous",
      figure: "labropoulos-2003/superficial",
      value: (runs) => backwards(runs, "greatSaphenous"),
      direction: (runs) => above(500, backwards(runs, "greatSaphenous")),
    },
    {
      id: "release.perforator",
      figure: "labropoulos-2003/perforator",
      value: (runs) => backwards(runs, "perforator"),
      direction: (runs) => above(350, backwards(runs, "perforator")),
    },
    {
      id: "release.deepCalf",
      figure: "labropoulos-2003/deep-calf",
      value: (runs) => backwards(runs, "deepCalf"),
    },
  ],
  differs:
    "One vein of each kind stands for the mean of many segments. Means without a spread: every interval is assumed; the direction asked is to stay below the limits that 97 % of the segments kept.",
  missing:
    "The saphenous and the deep veins agree, perforators not at all. Not in the model: leaflets whose travel follows the calibre of their vein (one closing rate serves all here), and the outward flow of perforators while the deep veins are compressed. It takes a valve law by calibre with the sinus behind the cusps",
};
