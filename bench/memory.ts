import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UnfinishedDay } from "../src/node.js";
import { run } from "../src/study/run.js";

// npm run bench:memory: what a day takes of memory by its hours, its signals going to disk. Ends with exit code 1 where it grows

const lengths_h = [4, 8, 16] as const;
/** MB by which the longest day may take more than the shortest: one for each hour that it has more */
const margin_MB = lengths_h[2] - lengths_h[0];
/** looks at the memory in each day */
const looks = 16;

/** A desk with five minutes of walking in each hour, and something to eat every four. */
const studyOf = (hours: number) => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "day",
    begins: "06:00",
    stays: [
      {
        to: `${String(6 + hours).padStart(2, "0")}:00`,
        place: "desk",
        breaks: { every_min: 55, minutes: 5, doing: { movement: "walk", speed_kmh: 4 } },
      },
    ],
    meals: Array.from({ length: hours / 4 }, (_, k) => ({ at: `${String(7 + 4 * k).padStart(2, "0")}:00` })),
  },
});

/** One day, lived in a process of its own. */
interface Lived {
  /** of everything that is still needed, the most at any look, and what the process had from the system at its most */
  readonly needed_MB: number;
  readonly resident_MB: number;
  readonly rows: number;
}

const MB = 2 ** 20;

/** What the process that is asked for one day prints. */
async function live(hours: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "second-heart-memory-"));
  const disk = new UnfinishedDay(join(folder, "day"), "bench");
  let rows = 0;
  let needed = 0;
  let next = 0;
  await run(studyOf(hours), {
    onRow: (row) => {
      disk.row(row);
      rows++;
    },
    onProgress: (done) => {
      if (done < next) return;
      next = done + 1 / looks;
      // given by --expose-gc: what nobody needs does not count
      globalThis.gc?.();
      const { heapUsed, external } = process.memoryUsage();
      needed = Math.max(needed, heapUsed + external);
    },
  });
  const lived: Lived = {
    needed_MB: needed / MB,
    resident_MB: process.resourceUsage().maxRSS / 1024,
    rows,
  };
  disk.remove();
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify(lived));
}

function inItsOwnProcess(hours: number): Lived {
  console.error(`${hours} h`);
  const args = ["--expose-gc", fileURLToPath(import.meta.url), "--one", `${hours}`];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`A day of ${hours} hours ended with exit code ${status}.`);
  return JSON.parse(stdout) as Lived;
}

function compare(out: string | undefined): void {
  const days = lengths_h.map((hours) => ({ hours, ...inItsOwnProcess(hours) }));
  const more_MB = days[days.length - 1].needed_MB - days[0].needed_MB;
  const lines = [
    "# Memory of a day whose signals go to disk",
    "",
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}. Each day in a process of its own: a desk, five minutes of walking in each hour. What is needed is told after the collector has run, at ${looks} instants of the day.`,
    "",
    "| hours | needed, most, MB | resident, most, MB | rows |",
    "| --- | --- | --- | --- |",
    ...days.map(
      ({ hours, needed_MB, resident_MB, rows }) =>
        `| ${hours} | ${needed_MB.toFixed(1)} | ${resident_MB.toFixed(0)} | ${rows} |`,
    ),
    "",
    `The longest needs ${more_MB.toFixed(1)} MB more than the shortest, which has a quarter of its hours; allowed are ${margin_MB}.`,
  ];
  console.log(lines.join("\n"));
  if (out !== undefined) writeFileSync(out, `${lines.join("\n")}\n`);
  if (!(more_MB <= margin_MB)) process.exitCode = 1;
}

const { values } = parseArgs({ options: { one: { type: "string" }, out: { type: "string" } } });
if (values.one === undefined) compare(values.out);
else await live(Number(values.one));
