import { days } from "../days/presets.js";
import { breathing } from "./breathing.js";
import { cuffTests } from "./cuffs.js";
import type { ScenarioEntry } from "./entry.js";
import { exercises } from "./exercises.js";
import { gaits } from "./gait.js";
import { habits } from "./habits.js";
import { prescribed } from "./prescribed.js";
import { procedures } from "./procedures.js";
import { pumpTests } from "./pump-tests.js";
import { stillness } from "./stillness.js";

/** Scenarios of seconds to an hour. */
export const shortScenarios: readonly ScenarioEntry[] = [
  ...stillness,
  ...pumpTests,
  ...gaits,
  ...exercises,
  ...prescribed,
  ...habits,
  ...cuffTests,
  ...breathing,
  ...procedures,
];

/** Table of contents: every scenario that has a name. */
export const scenarios: readonly ScenarioEntry[] = [...shortScenarios, ...days];
