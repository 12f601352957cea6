import type { StudyDocument } from "../../../src/index.js";
import type { States } from "../../../src/study/live.js";

/**
 * States after a night's rest that were computed when the page was built, so that it is alive at once. They belong to
 * a person and a posture; every other study lives its own night first.
 */
export type Starts = ReadonlyMap<string, States>;

export const keyOfStart = ({ person, scenario, circuit, devices = [] }: StudyDocument): string =>
  JSON.stringify([person, scenario, circuit, devices]);
