import { InputError } from "../quantity/input-error.js";
import type { Reading, StudyResult } from "../study/result.js";
import type { Side } from "./leg.js";
import { effortNames, type LaboratoryTest } from "./laboratory-tests.js";
import { summarise } from "./panels.js";
import { valueText } from "./words.js";

/** The lines by which a clinician takes measures from a trace, in the trace's own time (s) and unit. */

/** A level line, dashed. */
export interface Level {
  readonly value: number;
  readonly from_s: number;
  readonly to_s: number;
  readonly label?: Label;
  /** above the end of the line, or below its start where it is long enough to hold the label */
  readonly labelAt?: "end" | "start";
}

/** A length between two arrow heads: of a volume or pressure, or of a time. */
export type Extent =
  | {
      readonly is: "upright";
      /** stands a few pixels before this instant, so that the trace stays clear */
      readonly before_s: number;
      readonly low: number;
      readonly high: number;
      readonly label: Label;
    }
  | {
      readonly is: "level";
      readonly from_s: number;
      readonly to_s: number;
      readonly value: number;
      /** the line that leads down to its end */
      readonly dropFrom: number;
      readonly label: Label;
    };

export interface Label {
  /** "VFT90" */
  readonly name: string;
  /** "71.9 s", where there is room for it */
  readonly shown?: string;
}

export interface Construction {
  readonly from_s: number;
  readonly to_s: number;
  /** what is done when, above the trace */
  readonly events: readonly { readonly says: string; readonly time_s: number }[];
  readonly levels: readonly Level[];
  readonly extents: readonly Extent[];
}

export function construction(result: StudyResult, test: LaboratoryTest, side: Side): Construction {
  return test.instrument === "apg" ? ofVolume(result, side) : ofPressure(result, side);
}

/** The trace of a leg. An InputError where the run has none. */
export function readingOf(result: StudyResult, id: string): Reading {
  const found = result.readings.find((reading) => reading.id === id);
  if (found === undefined)
    throw new InputError("laboratory report", `a run without the reading ${id}`, "one");
  return found;
}

function markOf(result: StudyResult, wanted: string): number {
  const found = result.marks.find(({ name }) => name === wanted);
  if (found === undefined)
    throw new InputError("laboratory report", `a run without the mark ${wanted}`, "one");
  return found.time_s;
}

/** A measure's number; undefined where it was not reached. */
function numberOf(result: StudyResult, id: string): number | undefined {
  const value = result.measures[id]?.value ?? undefined;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** Air plethysmography, its trace above the emptied calf. */
function ofVolume(result: StudyResult, side: Side): Construction {
  const trace = readingOf(result, `${side}.apg`);
  const [stands, full, oneEnds, ten, tenEnd] = [
    "stands",
    "full",
    "oneEffortEnds",
    "tenEfforts",
    "tenEffortsEnd",
  ].map((name) => markOf(result, name));
  const measure = (quantity: string) => numberOf(result, `${side}.apg.${quantity}`);
  const volume = measure("venousVolume");
  const fillingTime = measure("venousFillingTime90");
  const ejected = measure("ejectedVolume");
  const residual = measure("residualVolume");
  const { one, ten: many } = effortNames(result);
  const levels: Level[] = [];
  const extents: Extent[] = [];
  if (volume !== undefined) {
    const shown = full - 0.24 * (full - stands);
    levels.push({ value: volume, from_s: shown - 10, to_s: full });
    extents.push({
      is: "upright",
      before_s: shown,
      low: 0,
      high: volume,
      label: { name: "VV", shown: valueText(volume, "mL") },
    });
    levels.push({
      value: 0.9 * volume,
      from_s: stands,
      to_s: fillingTime === undefined ? full : stands + fillingTime,
      label: { name: "90 % VV" },
      labelAt: "start",
    });
    if (fillingTime !== undefined) {
      extents.push({
        is: "level",
        from_s: stands,
        to_s: stands + fillingTime,
        value: 0.1 * volume,
        dropFrom: 0.9 * volume,
        label: { name: "VFT90", shown: valueText(fillingTime, "s") },
      });
    }
    if (ejected !== undefined) {
      const low_s = summarise(trace, full, oneEnds + 1)?.lowest.time_s ?? oneEnds;
      levels.push({ value: volume - ejected, from_s: full - 12, to_s: low_s });
      extents.push({
        is: "upright",
        before_s: full,
        low: volume - ejected,
        high: volume,
        label: { name: "EV", shown: valueText(ejected, "mL") },
      });
    }
  }
  if (residual !== undefined) {
    const low_s = summarise(trace, tenEnd - 2, tenEnd + 1)?.lowest.time_s ?? tenEnd;
    levels.push({ value: residual, from_s: ten - 12, to_s: low_s });
    extents.push({
      is: "upright",
      before_s: ten,
      low: 0,
      high: residual,
      label: { name: "RV", shown: valueText(residual, "mL") },
    });
  }
  return {
    from_s: 0,
    to_s: result.duration_s,
    events: [
      { says: "legs raised", time_s: 0 },
      { says: "stands up", time_s: stands },
      { says: one, time_s: full },
      { says: many, time_s: ten },
      { says: "rest", time_s: tenEnd },
    ],
    levels,
    extents,
  };
}

/** s of quiet standing before the raises, and at least of refill after them, that are drawn */
const before_s = 20;
const after_s = 60;

/** Ambulatory venous pressure. */
function ofPressure(result: StudyResult, side: Side): Construction {
  const first = markOf(result, "firstRaise");
  const down = markOf(result, "lastHeelsDown");
  const measure = (quantity: string) => numberOf(result, `${side}.avp.${quantity}`);
  const resting = measure("resting");
  const lowest = measure("lowest");
  const refill = measure("refillTime90");
  // both legs share one axis
  const refills = (["left", "right"] as const).map((leg) => numberOf(result, `${leg}.avp.refillTime90`));
  const longest = Math.max(...refills.map((time) => time ?? Number.POSITIVE_INFINITY));
  const from_s = Math.max(0, first - before_s);
  const to_s = Math.min(result.duration_s, Math.ceil((down + Math.max(after_s, 1.5 * longest)) / 10) * 10);
  const raises = result.marks.filter(({ name }) => /^heelsDown\d+$/.test(name)).length;
  const levels: Level[] = [];
  const extents: Extent[] = [];
  if (resting !== undefined && lowest !== undefined) {
    levels.push(
      {
        value: resting,
        from_s,
        to_s,
        label: { name: "resting", shown: valueText(resting, "mmHg") },
        labelAt: "end",
      },
      {
        value: lowest,
        from_s: first - 12,
        to_s: down + 4,
        label: { name: "lowest", shown: valueText(lowest, "mmHg") },
        labelAt: "start",
      },
    );
    extents.push({
      is: "upright",
      before_s: first,
      low: Math.min(lowest, resting),
      high: Math.max(lowest, resting),
      label: { name: "fall", shown: valueText((100 * (resting - lowest)) / resting, "%") },
    });
    if (refill !== undefined) {
      const recovered = lowest + 0.9 * (resting - lowest);
      levels.push({
        value: recovered,
        from_s: down,
        to_s: down + refill,
        label: { name: "90 % back" },
        labelAt: "start",
      });
      extents.push({
        is: "level",
        from_s: down,
        to_s: down + refill,
        value: 0.4 * lowest,
        dropFrom: recovered,
        label: { name: "RT90", shown: valueText(refill, "s") },
      });
    }
  }
  return {
    from_s,
    to_s,
    events: [
      { says: "stands still", time_s: from_s },
      { says: `${raises} heel ${raises === 1 ? "raise" : "raises"}`, time_s: first },
      { says: "rest", time_s: down },
    ],
    levels,
    extents,
  };
}
