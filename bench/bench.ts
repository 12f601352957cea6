import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { Bench } from "tinybench";
import { type Backend, interpreter, javascript } from "../src/engine/compile/kernel.js";
import { compile } from "../src/engine/compile/model.js";
import type { MethodName } from "../src/engine/solve/methods.js";
import { RunningModel } from "../src/engine/solve/running.js";
import type { Simulation } from "../src/engine/solve/simulation.js";
import { Timetable } from "../src/engine/solve/timetable.js";
import type { Measures } from "../src/quantity/figure.js";
import { InputError } from "../src/quantity/input-error.js";
import type { UnitName } from "../src/quantity/units.js";
import { sampleScenario } from "../src/scenario/sample.js";
import { observe } from "../src/study/observe.js";
import { defaultMethod, defaultStep_ms, resolve, type ResolvedStudy } from "../src/study/resolve.js";
import { prepare } from "../src/study/prepare.js";

// npm run bench: how many seconds of two legs that walk are simulated in a second, and how right they are

const speed_kmh = 3;
const standing_s = 12;
const walking_s = 60;
/** the method and step that the others are held against */
const reference = { method: "explicit", step_ms: 0.1 } as const;

interface Setting {
  readonly method: MethodName;
  readonly step_ms: number;
}

const settings: readonly Setting[] = [
  { method: "explicit", step_ms: defaultStep_ms.explicit },
  ...[...new Set([1, 2, 5, 6.25, 10, defaultStep_ms.implicit])]
    .sort((a, b) => a - b)
    .map((step_ms): Setting => ({ method: "implicit", step_ms })),
];

/** Standing, a minute of walking, standing: the study `walk` with its long rests cut off. */
function walk({ method, step_ms }: Setting, record_s = 0.01, minutes_s = walking_s): ResolvedStudy {
  const study = resolve({
    person: { base: "healthy-adult" },
    scenario: { id: "walk", speed_kmh, minutes: Math.max(0.5, minutes_s / 60) },
    circuit: "open-leg",
    method,
    step_ms,
  });
  const end = standing_s + minutes_s;
  const scenario = {
    ...study.scenario,
    duration_s: end + standing_s,
    movements: study.scenario.movements.map((event) => ({ ...event, at_s: standing_s, until_s: end })),
    marks: [
      { name: "gaitBegins", time_s: standing_s },
      { name: "gaitEnds", time_s: end },
    ],
  };
  return { ...study, scenario, record_s };
}

function finished(study: ResolvedStudy, backend?: Backend): Simulation {
  const simulation = prepare(study, backend);
  simulation.advance(simulation.steps);
  return simulation;
}

/** Simulated seconds in a second of the clock; setting up is left out. */
function speed(study: ResolvedStudy, backend?: Backend): number {
  const simulation = prepare(study, backend);
  const began = performance.now();
  simulation.advance(simulation.steps);
  return study.scenario.duration_s / ((performance.now() - began) / 1000);
}

const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : 0.5 * ((sorted[middle - 1] as number) + (sorted[middle] as number));
};

/** Medians of several rounds; in each round everything has its turn, so that a busy minute falls on all alike. */
function interleaved(rounds: number, turns: readonly (() => number)[]): readonly number[] {
  const results = turns.map((): number[] => []);
  // the first round warms the machine up
  for (let round = -1; round < rounds; round++) {
    turns.forEach((turn, k) => {
      const value = turn();
      if (round >= 0) (results[k] as number[]).push(value);
    });
  }
  return results.map(median);
}

/** What an instrument can tell apart; the step may move a measure by this or by one per cent. */
const resolutions: Partial<Readonly<Record<UnitName, number>>> = {
  mmHg: 0.5,
  mL: 0.5,
  s: 0.2,
  "cm/s": 1,
  "1": 0.005,
};

interface Accuracy {
  readonly measure: string;
  readonly difference: string;
  /** of the larger of one per cent and the resolution */
  readonly share: number;
  readonly footRms_mmHg: number;
}

function accuracy(setting: Setting, exact: Simulation, exactMeasures: Measures): Accuracy {
  const study = walk(setting);
  const simulation = finished(study);
  let most: Omit<Accuracy, "footRms_mmHg"> = { measure: "none", difference: "0", share: 0 };
  for (const [measure, { value, unit }] of Object.entries(observe(study, simulation.signals()).measures)) {
    const right = exactMeasures[measure]?.value;
    if (value === null || right === null || right === undefined) continue;
    const difference = Math.abs(value - right);
    const share = difference / Math.max(0.01 * Math.abs(right), resolutions[unit] ?? 0);
    if (share > most.share) most = { measure, difference: `${difference.toPrecision(2)} ${unit}`, share };
  }
  return { ...most, footRms_mmHg: footRms_mmHg(simulation, exact) };
}

/** RMS difference of the foot's pressure over the instants that both runs recorded. */
function footRms_mmHg(one: Simulation, other: Simulation): number {
  const foot = (of: Simulation) => of.signals().columns.get("left.dorsalFoot.luminalPressure")!.values;
  const [a, b] = [foot(one), foot(other)];
  const microseconds = (time: number) => Math.round(1e6 * time);
  const rows = new Map(Array.from(other.signals().times, (time, k) => [microseconds(time), k]));
  let squares = 0;
  let count = 0;
  one.signals().times.forEach((time, k) => {
    const same = rows.get(microseconds(time));
    if (same === undefined) return;
    squares += (a[k] - b[same]) ** 2;
    count++;
  });
  return Math.sqrt(squares / count);
}

const backends = {
  "the fastest at hand": undefined,
  "generated JavaScript": javascript,
  interpreter,
} as const;
type BackendName = keyof typeof backends;
const backendNames = Object.keys(backends) as BackendName[];

const programs = ["fixed", "driven", "rate", "factor", "solve", "signal", "jacobian"] as const;

/** Nanoseconds a call of each program of one leg, in the middle of a stride. */
async function costs(milliseconds: number): Promise<Readonly<Record<string, number>>> {
  const study = walk({ method: defaultMethod, step_ms: defaultStep_ms[defaultMethod] });
  const simulation = prepare(study);
  simulation.advance(Math.round((standing_s + 10.3) / study.step_s));
  const inputs = study.circuit.inputs.map(({ id }) => id);
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds });
  const calls = 50;
  for (const name of backendNames) {
    const timetable = new Timetable(inputs, sampleScenario(study.scenario));
    const model = new RunningModel(compile(study.circuit), study.parameters, timetable, backends[name]);
    const states = simulation.states();
    model.drive(simulation.time_s);
    const { block, arrays, kernels } = model.blocks[0]!;
    block.states.forEach(({ id }, index) => {
      arrays.state[index] = states.get(id) as number;
    });
    arrays.scale[0] = 0.3 * study.step_s;
    for (const program of programs) {
      bench.add(`${program}, ${name}`, () => {
        for (let call = 0; call < calls; call++) kernels[program](arrays);
      });
    }
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (!("latency" in result)) throw new Error(`${name} was not measured.`);
      return [name, (result.latency.p50 * 1e6) / calls];
    }),
  );
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): readonly string[] => [
  row(...head),
  row(...head.map(() => "---")),
  ...rows,
  "",
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: "string" }, rounds: { type: "string", default: "5" } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new InputError("--rounds", values.rounds, "a whole number from 1");
  }

  console.error("accuracy against the explicit method at 0.1 ms");
  const exactStudy = walk(reference);
  const exact = finished(exactStudy);
  const exactMeasures = observe(exactStudy, exact.signals()).measures;
  const accuracies = settings.map((setting) => accuracy(setting, exact, exactMeasures));

  console.error("speed of both methods");
  const turns = settings.flatMap((setting) =>
    [0.01, walking_s + 2 * standing_s].map((record_s) => () => speed(walk(setting, record_s))),
  );
  const speeds = interleaved(rounds, turns);

  console.error("speed of the back ends");
  const short = walk({ method: defaultMethod, step_ms: defaultStep_ms[defaultMethod] }, 0.01, 5);
  const ofBackends = interleaved(
    rounds,
    backendNames.map((name) => () => speed(short, backends[name])),
  );

  console.error("cost of each program");
  const cost = await costs(100);

  const isDefault = ({ method, step_ms }: Setting) => step_ms === defaultStep_ms[method];
  const lines = [
    `# Two legs that walk at ${speed_kmh} km/h`,
    "",
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? process.arch}, medians of ${rounds} rounds.`,
    "",
    "## Simulated seconds in a second",
    "",
    `Errors are against the ${reference.method} method at ${reference.step_ms} ms; the share is of what halving the step may move, one per cent or the instrument's resolution.`,
    "",
    ...table(
      [
        "method",
        "step, ms",
        "signals at 100 Hz",
        "no signals",
        "measure furthest off",
        "by",
        "share",
        "foot pressure, RMS, mmHg",
      ],
      settings.map((setting, k) => {
        const { measure, difference, share, footRms_mmHg } = accuracies[k] as Accuracy;
        return row(
          setting.method,
          `${setting.step_ms}${isDefault(setting) ? " (default)" : ""}`,
          Math.round(speeds[2 * k] as number),
          Math.round(speeds[2 * k + 1] as number),
          measure,
          difference,
          share.toFixed(3),
          footRms_mmHg.toPrecision(2),
        );
      }),
    ),
    "## Interpreter and generated code",
    "",
    ...table(
      ["back end", `simulated seconds in a second, ${defaultMethod}, ${defaultStep_ms[defaultMethod]} ms`],
      backendNames.map((name, k) => row(name, Math.round(ofBackends[k] as number))),
    ),
    "## Nanoseconds a call, one leg",
    "",
    ...table(
      ["program", ...backendNames],
      programs.map((program) =>
        row(program, ...backendNames.map((name) => Math.round(cost[`${program}, ${name}`] as number))),
      ),
    ),
  ];
  console.log(lines.join("\n"));
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join("\n")}\n`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
