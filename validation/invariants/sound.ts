import type { ResolvedStudy } from "../../src/study/resolve.js";
import { prepare } from "../../src/study/prepare.js";
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
    const { times, columns } = simulation.signals();
    const first = (says: string, isWrong: (value: number, id: string) => boolean): void => {
      let instant = Number.POSITIVE_INFINITY;
      let fault: string | undefined;
      for (const [id, { values, unit }] of columns) {
        const at = values.findIndex((value) => isWrong(value, id));
        if (at < 0 || at >= instant) continue;
        instant = at;
        fault = `${id} ${says} at ${(times[at] as number).toFixed(2)} s: ${values[at]} ${unit}.`;
      }
      if (fault !== undefined) faults.push(fault);
    };
    first("leaves the finite", (value) => !Number.isFinite(value));
    first("holds less than nothing", (value, id) => id.endsWith(".volume") && value < 0);
    const lost = [...simulation.states()].filter(([, value]) => !Number.isFinite(value));
    if (lost.length > 0)
      faults.push(`${lost.length} states end beyond the finite, ${lost[0]?.[0]} among them.`);
    const drift = simulation.drift / simulation.stored();
    // a comparison that a NaN fails too
    if (!(drift <= allowedDrift)) faults.push(`Blood drifts by ${drift} of its volume.`);
    return { faults, drift };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], drift: Number.NaN };
  }
}
