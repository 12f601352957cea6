import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { InputError } from "../src/quantity/input-error.js";
import { shortScenarios } from "../src/scenario/library/index.js";
import { resolve, type ResolvedStudy } from "../src/study/resolve.js";
import { run } from "../src/study/run.js";
import { cases } from "./cases/index.js";
import { fingerprint } from "./fingerprint.js";
import { halved, sentence, worst } from "./invariants/halving.js";
import { randomBody, randomStudy, wholeDay } from "./invariants/random.js";
import { allowedDrift, soundness } from "./invariants/sound.js";
import { validate } from "./validate.js";
import { committedVerdicts, verdictFaults } from "./verdicts.js";

// npm run soak: a thousand random people, every scenario at half its step, an hour of walking, a day and a night. What is finished is
// kept line by line in out/soak/, so that a run that was killed goes on where it was.

/** What one item came to. */
interface Finished {
  readonly item: string;
  /** what was run, so that a fault can be read without running it again */
  readonly says: string;
  readonly faults: readonly string[];
  readonly drift?: number;
  /** of halving: the measure that moved most, and by how much of what is allowed */
  readonly worst?: { readonly measure: string; readonly share: number };
  readonly simulated_s: number;
  readonly wall_s: number;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiled = fileURLToPath(new URL("../", import.meta.url));
const adult = { base: "healthy-adult" } as const;

const wholeSoak_sets = 1000;

/** Every scenario as it is, and where it may be hardest for the step. */
const halvings: readonly (string | { readonly id: string; readonly [setting: string]: unknown })[] = [
  ...shortScenarios.map(({ id }) => id),
  { id: "ten-heel-raises", rate_Hz: 2, count: 20 },
  { id: "air-plethysmography", manoeuvre: "weight-transfer" },
  { id: "air-plethysmography", manoeuvre: "dorsiflexion" },
  { id: "walk", speed_kmh: 1 },
  { id: "walk", speed_kmh: 5 },
  { id: "walk", speed_kmh: 7 },
  { id: "run", speed_kmh: 18 },
];

/** What there is to soak in, by kind; the longest first, so that no thread is left alone with it at the end. */
const kinds = {
  "long-walk": () => ["long-walk"],
  "whole-day": () => ["whole-day"],
  halving: () => halvings.map((scenario) => `halving:${JSON.stringify(scenario)}`),
  random: (first, sets) => Array.from({ length: sets }, (_, k) => `random:${first + k}`),
  body: (first, sets) => Array.from({ length: sets }, (_, k) => `body:${first + k}`),
  case: () => cases.map(({ id }) => `case:${id}`),
} as const satisfies Readonly<Record<string, (first: number, sets: number) => readonly string[]>>;
type Kind = keyof typeof kinds;
const kindIds = Object.keys(kinds) as Kind[];

async function work(item: string): Promise<Finished> {
  const began = performance.now();
  const [kind, rest] = [item.slice(0, item.indexOf(":") + 1), item.slice(item.indexOf(":") + 1)];
  let finished: Outcome;
  try {
    finished = await outcomeOf(item, kind, rest);
  } catch (error) {
    // what cannot even be run is a fault of this item, and no end of the others
    finished = { says: "could not be run", faults: [String(error)], simulated_s: 0 };
  }
  return { item, ...finished, wall_s: (performance.now() - began) / 1000 };
}

type Outcome = Omit<Finished, "item" | "wall_s">;

async function outcomeOf(item: string, kind: string, rest: string): Promise<Outcome> {
  if (kind === "random:") return sound(randomStudy(Number(rest)));
  if (kind === "body:") return sound(randomBody(Number(rest)));
  if (kind === "halving:") return await halving(rest);
  if (kind === "case:") return await committedVerdict(rest);
  return item === "whole-day" ? sound(wholeDay()) : longWalk();
}

/** A published case on every circuit against the committed report; the tests run a dozenth of them. */
async function committedVerdict(id: string): Promise<Outcome> {
  const asked = cases.filter((one) => one.id === id);
  if (asked.length === 0) throw new InputError("item", id, "the id of a published case");
  const faults = verdictFaults(
    await validate({ run, cases: asked }),
    committedVerdicts(new URL("../../", import.meta.url)),
  );
  return { says: asked[0].says, faults, simulated_s: 0 };
}

function sound(study: ResolvedStudy): Outcome {
  const says = `${JSON.stringify(study.document.scenario)}, ${study.method}, ${JSON.stringify(study.document.person)}`;
  return { says, ...soundness(study), simulated_s: study.scenario.duration_s };
}

function longWalk(): Outcome {
  const study = resolve({
    person: adult,
    scenario: { id: "walk", speed_kmh: 4, minutes: 60 },
    circuit: "open-leg",
  });
  return { says: "an hour of walking", ...soundness(study), simulated_s: study.scenario.duration_s };
}

async function halving(scenario: string): Promise<Outcome> {
  const study = { person: adult, scenario: JSON.parse(scenario) as unknown, circuit: "open-leg" };
  const moved = await halved(study);
  const { measure, share } = worst(moved);
  return {
    says: `${scenario} at its default step and at half of it`,
    faults: moved.filter((one) => !(one.share <= 1)).map(sentence),
    worst: { measure, share },
    simulated_s: 2 * resolve(study).scenario.duration_s,
  };
}

const soaked = (): string => fingerprint(`${compiled}src`, `${compiled}validation`);

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
    return (
      git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "src") === "" ? "" : " and changes")
    );
  } catch {
    return "unknown";
  }
}

/** What an earlier run of the same code finished; a line that was cut off by the end of its run is done again. */
function finishedBefore(file: string): Map<string, Finished> {
  const done = new Map<string, Finished>();
  if (!existsSync(file)) return done;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    try {
      const finished = JSON.parse(line) as Finished;
      done.set(finished.item, finished);
    } catch {
      // not a whole line
    }
  }
  return done;
}

/** Hands items to threads until none is left. */
async function soak(
  items: readonly string[],
  threads: number,
  onFinished: (one: Finished) => void,
): Promise<void> {
  const waiting = [...items];
  const one = (): Promise<void> =>
    new Promise((done, fail) => {
      let current = waiting.shift();
      if (current === undefined) return done();
      const worker = new Worker(new URL(import.meta.url));
      worker.on("error", fail);
      worker.on("message", (finished: Finished) => {
        onFinished(finished);
        current = waiting.shift();
        if (current !== undefined) return worker.postMessage(current);
        worker.removeAllListeners();
        void worker.terminate().then(() => done());
      });
      worker.postMessage(current);
    });
  await Promise.all(Array.from({ length: threads }, one));
}

function whole(name: string, text: string, low: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low)
    throw new InputError(`--${name}`, text, `a whole number from ${low}`);
  return value;
}

function knownKind(asked: string): Kind {
  const known = kindIds.find((kind) => kind === asked);
  if (known === undefined) throw new InputError("--kind", asked, kindIds.join(", "));
  return known;
}

function options() {
  const { values } = parseArgs({
    options: {
      sets: { type: "string", default: `${wholeSoak_sets}` },
      first: { type: "string", default: "1" },
      threads: { type: "string", default: "2" },
      /** one item by its name, printed and not kept: `--only random:97` */
      only: { type: "string" },
      /** some kinds only: `--kind body --kind random`; all of them take hours, the most of it the published cases */
      kind: { type: "string", multiple: true, default: kindIds },
    },
  });
  return {
    sets: whole("sets", values.sets, 0),
    first: whole("first", values.first, 0),
    threads: whole("threads", values.threads, 1),
    only: values.only,
    chosen: kindIds.filter((kind) => values.kind.some((asked) => knownKind(asked) === kind)),
  };
}

const largest = (
  list: readonly Finished[],
  of: (one: Finished) => number | undefined,
): Finished | undefined =>
  list.reduce<Finished | undefined>(
    (most, one) => ((of(one) ?? -1) > ((most && of(most)) ?? -1) ? one : most),
    undefined,
  );

function report(done: readonly Finished[], first: number, sets: number, version: string) {
  const faulty = done.filter(({ faults }) => faults.length > 0);
  const count = (kind: string) => ({
    run: done.filter(({ item }) => item.startsWith(kind)).length,
    faulty: faulty.filter(({ item }) => item.startsWith(kind)).length,
  });
  const drift = largest(done, (one) => one.drift);
  const step = largest(done, (one) => one.worst?.share);
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    commit: commit(),
    code: soaked(),
    node: process.version,
    machine: { cores: availableParallelism(), arch: process.arch, platform: process.platform },
    seeds: { first, last: first + sets - 1 },
    counts: {
      random: count("random:"),
      body: count("body:"),
      halving: count("halving:"),
      longWalk: count("long-walk"),
      wholeDay: count("whole-day"),
      verdicts: count("case:"),
    },
    simulated_s: Math.round(done.reduce((sum, { simulated_s }) => sum + simulated_s, 0)),
    threadSeconds_s: Math.round(done.reduce((sum, { wall_s }) => sum + wall_s, 0)),
    allowedDrift,
    worstDrift: drift === undefined ? null : { item: drift.item, drift: drift.drift },
    worstHalving: step === undefined ? null : { item: step.item, ...step.worst },
    faults: faulty.map(({ item, says, faults }) => ({ item, says, faults: faults.slice(0, 8) })),
  };
}

type Report = ReturnType<typeof report>;

function markdown(r: Report): string {
  const { first, last } = r.seeds;
  const rows = [
    [`random parameter sets × shortScenarios, seeds ${first} to ${last}`, r.counts.random],
    [`whole bodies × 240 s of mixed postures and movements, seeds ${first} to ${last}`, r.counts.body],
    ["shortScenarios at half their step", r.counts.halving],
    ["an hour of walking", r.counts.longWalk],
    ["twenty-four hours of a whole body", r.counts.wholeDay],
    ["every published case against the committed report", r.counts.verdicts],
  ] as const;
  return [
    `# Soak of ${r.date}, version ${r.version}`,
    "",
    `Commit ${r.commit}, code ${r.code}, Node ${r.node}, ${r.machine.cores} cores, ${r.machine.platform} ${r.machine.arch}.`,
    "",
    "| what | run | faulty |",
    "| --- | --- | --- |",
    ...rows.map(([what, { run: ran, faulty }]) => `| ${what} | ${ran === 0 ? "not run" : ran} | ${faulty} |`),
    "",
    `${r.simulated_s} s were simulated in ${r.threadSeconds_s} s of computing.`,
    r.worstDrift === null
      ? ""
      : `Largest drift: ${r.worstDrift.drift?.toExponential(2)} of the volume, in ${r.worstDrift.item} (allowed ${r.allowedDrift}).`,
    r.worstHalving === null
      ? ""
      : `Largest move at half the step: ${r.worstHalving.measure} by ${r.worstHalving.share?.toPrecision(3)} of what is allowed, in ${r.worstHalving.item}.`,
    "",
    ...(r.faults.length === 0 ? ["No fault."] : ["## Faults", ""]),
    ...r.faults.map(
      ({ item, says, faults }) =>
        `- \`npm run soak -- --only '${item}'\`: ${says}\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
    ),
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const { sets, first, threads, only, chosen } = options();
  if (only !== undefined) {
    const finished = await work(only);
    console.log(JSON.stringify(finished, undefined, 2));
    process.exitCode = finished.faults.length > 0 ? 1 : 0;
    return;
  }
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
  mkdirSync(`${root}out/soak`, { recursive: true });
  const file = `${root}out/soak/${soaked()}.jsonl`;
  const before = finishedBefore(file);
  const items = chosen.flatMap((kind) => kinds[kind](first, sets));
  const done = items.flatMap((item) => before.get(item) ?? []);
  const missing = items.filter((item) => !before.has(item));
  // after a line that was cut off the next one needs a line of its own
  if (before.size > 0) appendFileSync(file, "\n");
  if (done.length > 0) console.error(`${done.length} of ${items.length} were done before (${file}).`);

  const began = performance.now();
  const tell = (): void => {
    const fresh = done.length - (items.length - missing.length);
    const left_s = (((performance.now() - began) / 1000) * (items.length - done.length)) / Math.max(1, fresh);
    const faulty = done.filter(({ faults }) => faults.length > 0).length;
    console.error(
      `${done.length} of ${items.length} done, ${faulty} faulty, about ${Math.ceil(left_s / 60)} min left`,
    );
  };
  const clock = setInterval(tell, 10_000);
  await soak(missing, threads, (finished) => {
    appendFileSync(file, `${JSON.stringify(finished)}\n`);
    done.push(finished);
    if (finished.faults.length > 0) console.error(`${finished.item}: ${finished.faults[0]}`);
  });
  clearInterval(clock);
  tell();

  const result = report(done, first, sets, version);
  // a short soak does not take the place of a whole one
  const folder = sets >= wholeSoak_sets ? `${root}validation/soak-results` : `${root}out/soak`;
  mkdirSync(folder, { recursive: true });
  const name = `${folder}/${result.date}-${version}${chosen.length < kindIds.length ? `-${chosen.join("-")}` : ""}`;
  writeFileSync(`${name}.json`, `${JSON.stringify(result, undefined, 2)}\n`);
  writeFileSync(`${name}.md`, markdown(result));
  console.error(`${name}.md`);
  process.exitCode = result.faults.length > 0 ? 1 : 0;
}

if (isMainThread) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
} else {
  parentPort?.on("message", (item: string) => {
    void work(item).then((finished) => parentPort?.postMessage(finished));
  });
}
