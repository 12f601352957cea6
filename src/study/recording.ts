import { z } from "zod";
import type { Circuit } from "../engine/describe/circuit.js";
import type { SignalColumn } from "../engine/signals/signal-table.js";
import { daySignals } from "../instruments/day.js";
import { InputError, shown } from "../quantity/input-error.js";
import { longestSchedule_min } from "../scenario/timeline.js";
import { nearest } from "./nearest.js";
import { observe } from "./observe.js";
import type { ResolvedStudy } from "./resolve.js";

/** Which signals of a run are kept, and how often. */

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

/** What a day is read by: the signals that its measures are made of, then those that are asked for besides. */
export function signalsOfADay({ circuit, document }: ResolvedStudy) {
  const known = new Set(circuit.signals.map(({ id }) => id));
  const own = daySignals.filter((id) => known.has(id));
  const asked = document.record?.signals ?? own;
  return { read: [...new Set([...own, ...asked])], kept: [...new Set(asked)] };
}

/** Which signals a run keeps: those asked for and those its instruments look at; all where nothing is said. */
export function keptSignals(study: ResolvedStudy): ((id: string) => boolean) | undefined {
  const asked = study.document.record?.signals;
  if (asked === undefined) return undefined;
  const kept = new Set(asked);
  // the instruments are shown a flat line; what they look at is what they need
  const values = new Float64Array(Math.ceil(study.scenario.duration_s / 0.5) + 1);
  const all = new Map(
    study.circuit.signals.map(({ id, unit }): [string, SignalColumn] => [id, { unit, values }]),
  );
  class Watched extends Map<string, SignalColumn> {
    override get(id: string): SignalColumn | undefined {
      kept.add(id);
      return super.get(id);
    }
    override has(id: string): boolean {
      kept.add(id);
      return super.has(id);
    }
  }
  observe(study, { times: values.map((_, k) => 0.5 * k), columns: new Watched(all) });
  return (id) => kept.has(id);
}
