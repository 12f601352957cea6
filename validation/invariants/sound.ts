import type { ResolvedStudy } from "../../src/study/resolve.js";
import { prepare } from "../../src/study/run.js";
import { stabilityLimit_s } from "../../src/study/start.js";

/** Blood may appear or vanish by this share of the volume: a thousand times the rounding of a long sum. */
export const allowedDrift = 1e-9;

/** What must hold in every run, whoever the person is and whatever happens. */
export interface Soundness {
  /** one sentence each; none when all is well */
  readonly faults: readonly string[];
  /** largest |stored − start − ∫ boundary flows| over the stored volume */
  readonly drift: number;
}

/** Runs a study to its end and looks at everything it left: finite, no negative volume, no blood lost. */
export function soundness(study: ResolvedStudy): Soundness {
  try {
    // a random leg may be stiffer than the one the default step was made for
    const step_s =
      study.method === "explicit" ? Math.min(study.step_s, stabilityLimit_s(study)) : study.step_s;
    const simulation = prepare({ ...study, step_s });
    simulation.advance(simulation.steps);
    const faults: string[] = [];
    for (const [id, { values }] of simulation.signals().columns) {
      const odd = values.findIndex((value) => !Number.isFinite(value));
      if (odd >= 0) faults.push(`${id} is ${values[odd]} at ${simulation.signals().times[odd]} s.`);
      const negative = id.endsWith(".volume") ? values.findIndex((value) => value < 0) : -1;
      if (negative >= 0)
        faults.push(`${id} is ${values[negative]} mL at ${simulation.signals().times[negative]} s.`);
    }
    for (const [id, value] of simulation.states()) {
      if (!Number.isFinite(value)) faults.push(`State ${id} ends at ${value}.`);
    }
    const drift = simulation.drift / simulation.stored();
    // a comparison that a NaN fails too
    if (!(drift <= allowedDrift)) faults.push(`Blood drifts by ${drift} of its volume.`);
    return { faults, drift };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], drift: Number.NaN };
  }
}
