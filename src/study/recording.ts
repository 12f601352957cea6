import type { SignalColumn } from "../engine/signals/signal-table.js";
import { daySignals } from "../instruments/day.js";
import { observe } from "./observe.js";
import type { ResolvedStudy } from "./resolve.js";

/** Which signals of a run are kept. */

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
