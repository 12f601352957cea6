import {
  type DayCheckpoint,
  InputError,
  interruptedDay,
  type RunOptions,
  UnfinishedDay,
} from "../../src/node.js";
import { dayIds } from "../../src/study/list.js";
import { version } from "./version.js";

/** A day on its way to a folder: its signals on disk, and where it stands, every few seconds and at an interrupt. */
interface Unfinished {
  readonly options: Pick<RunOptions, "from" | "onRow" | "onPause">;
  /** keeps where it stands; false where there is nothing to keep yet */
  readonly keep: () => boolean;
  readonly rows: () => Iterable<Float64Array>;
  readonly remove: () => void;
}

/** what a machine that fails costs at most; keeping takes some hundredths of a second */
const between_ms = 5000;

/** Nothing for what is no day, or goes nowhere. Throws InputError where there is nothing to resume. */
export function unfinishedDay(
  id: string,
  { out, resume }: { readonly out?: string; readonly resume?: boolean },
): Unfinished | undefined {
  if (out === undefined) {
    if (resume === true)
      throw new InputError("--resume", "no --out", "the folder that the day was on its way to");
    return undefined;
  }
  if (!dayIds.includes(id)) {
    if (resume === true)
      throw new InputError("--resume", `the study ${id}`, "a day: what is shorter begins anew");
    return undefined;
  }
  const from = resume === true ? interruptedDay(out, version) : undefined;
  let disk: UnfinishedDay | undefined;
  const open = () => (disk ??= new UnfinishedDay(out, version, from));
  let now: (() => DayCheckpoint) | undefined;
  let last_ms = performance.now();
  const keep = () => {
    // interrupted before it went on, what was kept before stays
    if (now === undefined) return from !== undefined;
    open().keep(now());
    last_ms = performance.now();
    return true;
  };
  return {
    options: {
      ...(from === undefined ? {} : { from }),
      onRow: (row) => open().row(row),
      onPause: (keepNow) => {
        now = keepNow;
        if (performance.now() - last_ms > between_ms) keep();
      },
    },
    keep,
    rows: () => open().rows(),
    remove: () => disk?.remove(),
  };
}
