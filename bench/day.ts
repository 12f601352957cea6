import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Measures } from "../src/quantity/figure.js";
import { run } from "../src/study/run.js";

// npm run bench:day: a day at a desk with leaps and in full, side by side, and the command from start to exit

const day = "desk-day";

/** One day, lived through in a process of its own; seconds from its start to its end. */
interface Lived {
  readonly measures: Measures;
  readonly notes: readonly string[];
  readonly wall_s: number;
  readonly cpu_s: number;
}

/** What the process that is asked for one day prints. */
async function live(leaps: boolean): Promise<void> {
  const { measures, notes } = await run({ person: { base: "healthy-adult" }, scenario: day, leaps });
  const lived: Lived = {
    measures,
    notes,
    wall_s: performance.now() / 1000,
    cpu_s: process.cpuUsage().user / 1e6,
  };
  console.log(JSON.stringify(lived));
}

function printed(...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${status}.`);
  return stdout;
}

function inItsOwnProcess(how: "leaps" | "full"): Lived {
  console.error(`${day}: ${how}`);
  return JSON.parse(printed(fileURLToPath(import.meta.url), "--one", how)) as Lived;
}

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

function compare(out: string | undefined): void {
  // the full run in the middle, so that a busy minute falls on both
  const first = inItsOwnProcess("leaps");
  const full = inItsOwnProcess("full");
  const leaping = [first, inItsOwnProcess("leaps")];
  console.error("the command, from start to exit");
  const began = performance.now();
  printed(fileURLToPath(new URL("../apps/cli/main.js", import.meta.url)), "run", day, "--json");
  const command_s = (performance.now() - began) / 1000;

  const line = (what: string, of: "wall_s" | "cpu_s") => {
    const one = mean(leaping.map((lived) => lived[of]));
    return `| ${what} | ${one.toFixed(1)} s | ${full[of].toFixed(1)} s | ${(full[of] / one).toFixed(1)} |`;
  };
  const lines = [
    `# ${day}, with leaps and in full`,
    "",
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}. Each run in a process of its own, from its start; with leaps the mean of two. Processes that wanted a core at the end, in the mean of a quarter of an hour: ${loadavg()[2].toFixed(1)}.`,
    "",
    "| | with leaps | in full | times as fast |",
    "| --- | --- | --- | --- |",
    line("time of the processor", "cpu_s"),
    line("time of the clock", "wall_s"),
    "",
    `\`second-heart run ${day} --json\` from start to exit: ${command_s.toFixed(1)} s.`,
    "",
    "| measure | with leaps | in full | difference |",
    "| --- | --- | --- | --- |",
    ...Object.entries(full.measures).map(([id, { value, unit }]) => {
      const other = first.measures[id]?.value ?? null;
      if (value === null || other === null) return `| ${id} | ${other} | ${value} | |`;
      const percent = (100 * (other - value)) / Math.abs(value);
      return `| ${id} | ${other.toPrecision(5)} ${unit} | ${value.toPrecision(5)} ${unit} | ${percent.toFixed(2)} % |`;
    }),
    "",
    first.notes.at(-1) ?? "",
  ];
  console.log(lines.join("\n"));
  if (out !== undefined) writeFileSync(out, `${lines.join("\n")}\n`);
}

const { values } = parseArgs({ options: { one: { type: "string" }, out: { type: "string" } } });
if (values.one === undefined) compare(values.out);
else await live(values.one === "leaps");
