import { spawnSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { run } from "../src/study/run.js";

// npm run bench:day: a day at a desk with leaps and in full, side by side, and the command from start to exit

const study = { person: { base: "healthy-adult" }, scenario: "desk-day" };

async function timed(leaps: boolean) {
  const began = performance.now();
  const { measures, notes } = await run({ ...study, leaps });
  return { measures, notes, wall_s: (performance.now() - began) / 1000 };
}

console.error("with leaps");
const leaping = await timed(true);
console.error("in full");
const full = await timed(false);
console.error("with leaps again");
const again = await timed(true);
console.error("the command, from start to exit");
const began = performance.now();
const command = fileURLToPath(new URL("../apps/cli/main.js", import.meta.url));
const { status } = spawnSync(process.execPath, [command, "run", "desk-day", "--json"], { stdio: "ignore" });
const command_s = (performance.now() - began) / 1000;

const wall_s = 0.5 * (leaping.wall_s + again.wall_s);
console.log(
  [
    "# A day at a desk, with leaps and in full",
    "",
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}.`,
    "",
    `With leaps ${wall_s.toFixed(1)} s (mean of two), in full ${full.wall_s.toFixed(1)} s: ${(full.wall_s / wall_s).toFixed(1)} times as fast.`,
    `\`second-heart run desk-day --json\` from start to exit: ${command_s.toFixed(1)} s, exit code ${status}.`,
    "",
    "| measure | with leaps | in full | difference |",
    "| --- | --- | --- | --- |",
    ...Object.entries(full.measures).map(([id, { value, unit }]) => {
      const other = leaping.measures[id]?.value ?? Number.NaN;
      const share = value === null ? Number.NaN : (100 * (other - value)) / Math.abs(value);
      return `| ${id} | ${other.toPrecision(5)} ${unit} | ${value?.toPrecision(5)} ${unit} | ${share.toFixed(2)} % |`;
    }),
    "",
    ...leaping.notes,
  ].join("\n"),
);
