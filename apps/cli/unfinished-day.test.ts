import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { DayCheckpoint } from "../../src/node.js";
import { unfinishedDay } from "./unfinished-day.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "second-heart-unfinished-"));
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const standing = (count: number) =>
  ({ of: "a study", rows: { count, kept: [], open: undefined } }) as unknown as DayCheckpoint;

it("a day that is killed has lost five seconds at most, and is gone on with from where it was kept", () => {
  const out = join(folder, "day");
  const { options } = unfinishedDay("desk-day", { out })!;
  let made = 0;
  const pause = () => options.onPause!(() => standing(++made));
  // many pauses in a second: each offers to keep, and what is not kept costs nothing
  for (let k = 0; k < 100; k++) {
    vi.advanceTimersByTime(49);
    pause();
  }
  expect(made).toBe(0);
  expect(existsSync(`${out}.unfinished`)).toBe(false);
  vi.advanceTimersByTime(200);
  pause();
  expect(made).toBe(1);
  // nothing is said or closed: the process is gone
  expect(unfinishedDay("desk-day", { out, resume: true })!.options.from).toEqual(standing(1));
});
