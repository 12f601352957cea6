import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMovement, readMovementFile, run, withActivation } from "../node.js";

// an empty variable is an unset one
const folder = process.env.SECOND_HEART_RECORDINGS || undefined;

const files = [
  "emg_walk_musclesynergies/ID0012_TW_01_raw_emg_1000Hz.csv",
  "opensim_moco_walk_emg/electromyography.sto",
  "opensim_moco_walk_emg/exampleEMGTracking_emg.sto",
  "opensim_gait10dof_cmc/walk_subject_states.sto",
  "opensim_gait10dof_cmc/walk_subject_controls.sto",
];

const walk = { id: "walk", minutes: 1 } as const;

/** fall in mmHg that a walk must reach, and that the pose alone must not */
const fall = 30;

/** The file with every cell of the columns that are read as muscles set to zero; angles stay. */
function silenced(path: string): string {
  const lines = readFileSync(path, "utf8").split("\n");
  const head = lines.findIndex((line) => /^time\b/.test(line));
  const mark = path.endsWith(".csv") ? "," : /\s+/;
  const names = lines[head].trim().split(mark);
  const states = names.some((name) => name.endsWith(".activation"));
  const muscle = names.map((name) => name !== "time" && (!states || name.endsWith(".activation")));
  return lines
    .map((line, at) => {
      if (at <= head || line.trim() === "") return line;
      const cells = line.trim().split(mark);
      return cells.map((cell, k) => (muscle[k] ? "0" : cell)).join(mark === "," ? "," : "\t");
    })
    .join("\n");
}

describe.skipIf(folder === undefined)("walks recorded by others (SECOND_HEART_RECORDINGS)", () => {
  it.each(files)("%s empties the leg by its own muscles", async (file) => {
    const recording = readMovementFile(join(folder as string, file));
    const study = { person: { base: "healthy-adult" }, scenario: walk, circuit: "open-leg" };
    const walked = (await run(study, { recording })).measures;
    const still = (await run(study, { recording: withActivation(recording, 0) })).measures;
    for (const side of ["left", "right"]) {
      expect(walked[`${side}.ankle.walkingFall`]?.value).toBeGreaterThan(fall);
      expect(still[`${side}.ankle.walkingFall`]?.value).toBeLessThan(fall);
    }
  });

  it.each(files)("%s does not, with its muscles set to zero in the file", async (file) => {
    const recording = readMovement(silenced(join(folder as string, file)), file);
    const study = { person: { base: "healthy-adult" }, scenario: walk, circuit: "open-leg" };
    const { measures } = await run(study, { recording });
    for (const side of ["left", "right"])
      expect(measures[`${side}.ankle.walkingFall`]?.value).toBeLessThan(fall);
  });
});
