import { z } from "zod";
import type { Circuit } from "../engine/describe/circuit.js";
import { InputError, shown } from "../quantity/input-error.js";
import { longestSchedule_min } from "../scenario/timeline.js";
import { nearest } from "./nearest.js";

/** How a study writes which of its signals are kept, and how often. */

export const recordSchema = z
  .strictObject({
    signals: z
      .array(z.string())
      .min(1)
      .max(400)
      .optional()
      .describe("ids of the signals that are kept; those that an instrument looks at are kept besides"),
    every_s: z
      .number()
      .min(0.001)
      .max(60 * longestSchedule_min)
      .optional()
      .describe("time from one sample to the next; of a day the time over which means are taken, at least"),
  })
  .optional()
  .describe(
    "what is kept of the signals; all of them, as often as the length of the run allows, unless told",
  );

/** Signals that are asked for must be there. */
export function checkRecorded({ signals }: Circuit, asked: readonly string[] = []): void {
  const known = signals.map(({ id }) => id);
  const ids = new Set(known);
  asked.forEach((id, k) => {
    if (ids.has(id)) return;
    const near = nearest(known, id);
    const such = near.length > 0 ? near.join(" or ") : "left.calf.volume";
    throw new InputError(`record.signals.${k}`, shown(id), `a signal of the circuit, such as ${such}`);
  });
}
