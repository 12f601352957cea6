import { basename } from "node:path";
import { type Command, Option } from "commander";
import { capital, measureName, numberText, siteName, unitText } from "../../../src/charts/words.js";
import { scenarioWords, studySentence } from "../../../src/charts/sentence.js";
import {
  cite,
  citationText,
  InputError,
  type Measured,
  type Movement,
  type MovementOptions,
  readMovementFile,
  resultDocument,
  run,
  type StudyResult,
  withActivation,
  checkFolder,
  writeResult,
} from "../../../src/node.js";
import { readStudy } from "../../../src/study/schema.js";
import { readCycles } from "../cycles.js";
import {
  devicesNamed,
  keyAndValue,
  numberFrom,
  pairsFrom,
  personNamed,
  studyNamed,
  withValue,
} from "../study-input.js";
import { unfinishedDay } from "../unfinished-day.js";
import { json, table, wrapped } from "../table.js";
import { progress, type Terminal } from "../terminal.js";

interface RunFlags {
  readonly person?: readonly string[];
  readonly set?: readonly string[];
  readonly device?: readonly string[];
  readonly minutes?: number;
  readonly speed?: number;
  readonly method?: "explicit" | "implicit";
  readonly step?: number;
  readonly movement?: string;
  readonly columns?: Record<string, string>;
  readonly cycles?: string;
  readonly side?: "left" | "right";
  readonly kind?: MovementOptions["kind"];
  readonly maximum?: Record<string, string>;
  readonly bodyWeight?: number;
  readonly activationFactor?: number;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly json?: boolean;
  readonly progress?: boolean;
}

const collect = (text: string, earlier: readonly string[] = []): readonly string[] => [...earlier, text];

export function addRun(program: Command, terminal: Terminal): void {
  program
    .command("run")
    .summary("run a study and print its measures")
    .description("Runs a study and prints its measures.")
    .argument("<study>", "a study id (second-heart list), or the path of a study file")
    .option("--person <who>", "a person document (file or JSON), or pairs: height_cm=180,mass_kg=80", collect)
    .option("--set <path=value>", "one value of the study, such as scenario.count=20", collect)
    .option(
      "--device <what>",
      "put on the legs: stocking,class=II,side=left; a CSV of time_s and chamber pressures; or JSON",
      collect,
    )
    .option("--minutes <n>", "how long to walk, run or exercise", numberFrom("--minutes", "min"))
    .option("--speed <km/h>", "speed of the walk or run", numberFrom("--speed", "km/h"))
    .addOption(new Option("--method <name>", "how time goes on").choices(["implicit", "explicit"]))
    .option("--step <ms>", "time step", numberFrom("--step", "ms"))
    .optionsGroup("A recorded movement (study walk):")
    .option(
      "--movement <file>",
      "drives muscles and pose: OpenSim .sto or .mot, or CSV of EMG, activations, angles",
    )
    .option(
      "--columns <names>",
      "columns of unknown name: SO=soleus,EMG2=left.gastrocnemius,X=ignore",
      pairsFrom("--columns", "SO=soleus,GM=left.gastrocnemius"),
    )
    .option("--cycles <file>", "CSV of touchdown (and lift-off) times in s, one stride a row")
    .addOption(
      new Option("--side <leg>", "the leg of columns without a side (right)").choices(["left", "right"]),
    )
    .addOption(
      new Option("--kind <movement>", "what it is, where the file alone does not tell").choices([
        "walking",
        "running",
        "other",
      ]),
    )
    .option(
      "--maximum <pairs>",
      "EMG at maximal contraction, in the file's unit: soleus=0.8,gastrocnemius=0.6",
      pairsFrom("--maximum", "soleus=0.8,gastrocnemius=0.6"),
    )
    .option("--body-weight <N>", "scales ground forces", numberFrom("--body-weight", "N"))
    .option(
      "--activation-factor <0..1>",
      "an experiment: multiplies all activation of the walk; at 0 the pose alone acts",
      numberFrom("--activation-factor", "0 to 1"),
    )
    .optionsGroup("Output:")
    .option("--json", "one JSON document on standard output, nothing else")
    .option(
      "--out <dir>",
      "writes study, signals (CSV, Parquet), measures and an HTML report, all or nothing",
    )
    .option("--resume", "goes on with a day that was interrupted on its way to --out")
    .option("--force", "writes into a folder that holds other files; they stay")
    .option("--progress", "tells progress on standard error, even if it is not a terminal")
    .option("--no-progress", "tells none")
    .addHelpText(
      "after",
      `
Examples:
  second-heart run ten-heel-raises
  second-heart run walk --speed 5 --person height_cm=160,mass_kg=55 --out out/walk
  second-heart run lying --device pneumatic-compression,chambers=calf-and-thigh,order=sequential
  second-heart run walk --movement emg.csv --columns EMG1=soleus,EMG2=gastrocnemius --json

The smallest study file:
  {"person": {"base": "healthy-adult", "height_cm": 175}, "scenario": "ten-heel-raises"}`,
    )
    .action((study: string, flags: RunFlags) => runStudy(terminal, study, flags));
}

async function runStudy(terminal: Terminal, idOrFile: string, flags: RunFlags): Promise<void> {
  if (flags.out === "") throw new InputError("--out", "no name", "the name of a folder");
  if (flags.out !== undefined) checkFolder(flags.out, flags.force);
  const study = studyFrom(idOrFile, flags);
  const { document } = readStudy(study);
  const recording = recordingFrom(document.scenario, flags, speedIn(study));
  const line = progress(terminal, flags.progress, scenarioWords(document.scenario));
  const unfinished = unfinishedDay((document.scenario as { id: string }).id, flags);
  let result: StudyResult;
  try {
    const ran = await run(study, {
      ...(recording === undefined ? {} : { recording }),
      signal: terminal.signal,
      onProgress: line.at,
      ...unfinished?.options,
    });
    result = flags.movement === undefined ? ran : drivenBy(ran, flags.movement);
  } catch (error) {
    line.end();
    if (terminal.signal.aborted && unfinished?.keep() === true)
      terminal.note(`second-heart: the day so far is kept; the same command with --resume goes on\n`);
    else unfinished?.remove();
    throw error;
  }
  line.end();
  if (flags.out !== undefined) {
    // a disk that is full now may not be so later
    unfinished?.keep();
    writeResult(flags.out, result, {
      bibliography: cite(study, recording).map((source) => ({ id: source.id, text: citationText(source) })),
      force: flags.force ?? false,
      ...(unfinished === undefined ? {} : { rows: unfinished.rows }),
    });
  }
  unfinished?.remove();
  if (flags.json) {
    terminal.out(json(resultDocument(result)));
    if (flags.out !== undefined) terminal.note(`Written to ${flags.out}\n`);
  } else terminal.out(resultText(result, flags.out));
}

/** The result of a recorded walk: it names its recording, and does not claim the normative stride. */
function drivenBy(result: StudyResult, file: string): StudyResult {
  const { id, minutes } = result.study.scenario as { id: string; minutes: number };
  const scenario = { id, minutes };
  const note = `Driven by the recording ${basename(file)}: the study file alone, without it, is another walk.`;
  return { ...result, study: { ...result.study, scenario }, notes: [note, ...result.notes] };
}

function studyFrom(idOrFile: string, flags: RunFlags): unknown {
  let study = studyNamed(idOrFile);
  if (flags.person !== undefined) study = withValue(study, "person", personNamed(flags.person));
  for (const text of flags.device ?? []) study = withDevice(study, devicesNamed(text));
  for (const pair of flags.set ?? []) study = withValue(study, ...keyAndValue("--set", pair));
  if (flags.minutes !== undefined) study = withValue(study, "scenario.minutes", flags.minutes);
  // of a recording it is the reader that asks for the speed
  if (flags.speed !== undefined && flags.movement === undefined) {
    study = withValue(study, "scenario.speed_kmh", flags.speed);
  }
  if (flags.method !== undefined) study = withValue(study, "method", flags.method);
  if (flags.step !== undefined) study = withValue(study, "step_ms", flags.step);
  return study;
}

/** What the study wears already, and what comes over it. */
function withDevice(study: unknown, given: readonly unknown[]): unknown {
  const devices = (study as { devices?: unknown } | null)?.devices;
  return withValue(study, "devices", [...(Array.isArray(devices) ? devices : []), ...given]);
}

const forRecordings = [
  "columns",
  "cycles",
  "side",
  "kind",
  "maximum",
  "bodyWeight",
  "activationFactor",
] as const;

/** The speed that the study itself gives: of a recording, the one its muscles are scaled to. */
function speedIn(study: unknown): number | undefined {
  const { scenario } = study as { scenario?: { speed_kmh?: number } };
  return scenario?.speed_kmh;
}

function recordingFrom(
  scenario: unknown,
  flags: RunFlags,
  given_kmh: number | undefined,
): Movement | undefined {
  const { movement, activationFactor } = flags;
  if (movement === undefined) {
    const needless = forRecordings.find((name) => flags[name] !== undefined);
    if (needless === undefined) return undefined;
    const option = `--${needless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new InputError(option, "no recording", "--movement FILE beside it");
  }
  const { id } = scenario as { id: string };
  if (id !== "walk")
    throw new InputError("--movement", `the study ${id}`, "the study walk, which a recording drives");
  if (activationFactor !== undefined && !(activationFactor >= 0 && activationFactor <= 1)) {
    throw new InputError("--activation-factor", `${activationFactor}`, "0 to 1");
  }
  const speed_kmh = flags.speed ?? given_kmh;
  const options: MovementOptions = {
    ...(flags.columns === undefined ? {} : { columns: flags.columns }),
    ...(flags.cycles === undefined ? {} : { cycles: readCycles(flags.cycles, flags.side ?? "right") }),
    ...(flags.side === undefined ? {} : { side: flags.side }),
    ...(flags.kind === undefined ? {} : { kind: flags.kind }),
    ...(speed_kmh === undefined ? {} : { speed_kmh }),
    ...(flags.maximum === undefined ? {} : { maximum: maximumFrom(flags.maximum) }),
    ...(flags.bodyWeight === undefined ? {} : { bodyWeight_N: flags.bodyWeight }),
  };
  const read = readMovementFile(movement, options);
  return activationFactor === undefined ? read : withActivation(read, activationFactor);
}

const maximumFrom = (pairs: Readonly<Record<string, string>>): MovementOptions["maximum"] =>
  Object.fromEntries(
    Object.entries(pairs).map(([muscle, text]) => [
      muscle,
      numberFrom(`--maximum, ${muscle}`, "in the file's unit")(text),
    ]),
  );

/** The measures of both legs side by side, and what a reader must know. */
function resultText(result: StudyResult, out: string | undefined): string {
  const { checks, solver, notes, study } = result;
  const drift = `${checks.bloodVolumeDrift_mL.toExponential(1)} mL of ${numberText(checks.bloodVolume_mL, "mL")} mL`;
  const parts = [
    `${capital(scenarioWords(study.scenario))}\n${wrapped(studySentence(study), 0)}`,
    measuresText(result),
    ...(notes.length > 0
      ? [`Notes\n${notes.map((note) => `- ${wrapped(note, 2).trimStart()}`).join("\n")}`]
      : []),
    `Checks\n  blood volume drift ${drift}\n  ${solver.steps} steps of ${Number(solver.step_ms.toPrecision(6))} ms, ${solver.method} method`,
    out === undefined
      ? "Add --out DIR for the signals and a report to look at."
      : `Written to ${out}; open ${out}/report.html to look at it.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Row {
  readonly site: string;
  readonly quantity: string;
  left?: Measured;
  right?: Measured;
}

function measuresText({ measures }: StudyResult): string {
  const rows = new Map<string, Row>();
  for (const [id, measured] of Object.entries(measures)) {
    const [side, ...rest] = id.split(".");
    const isLeg = side === "left" || side === "right";
    const own = isLeg ? rest.join(".") : id;
    const at = own.lastIndexOf(".");
    const row = rows.get(own) ?? { site: own.slice(0, Math.max(0, at)), quantity: own.slice(at + 1) };
    row[side === "right" ? "right" : "left"] = measured;
    rows.set(own, row);
  }
  const sites = [...new Set([...rows.values()].map(({ site }) => site))];
  const reasons = new Set<string>();
  const shown = (measured: Measured | undefined): string => {
    if (measured === undefined) return "";
    if (measured.value !== null) return numberText(measured.value, measured.unit);
    reasons.add(measured.reason);
    return "not reached";
  };
  const lines = sites.flatMap((site) => [
    [siteName(site), "", "", "", ""],
    ...[...rows.values()]
      .filter((row) => row.site === site)
      .map((row) => {
        const { name, plain } = measureName(row.quantity);
        const unit = unitText((row.left ?? row.right)?.unit ?? "1");
        return [`  ${name}`, shown(row.left), shown(row.right), unit, plain];
      }),
  ]);
  if (lines.length === 0) return "This study has no measures.";
  const text = table([["", "left", "right", "", ""], ...lines], { right: [1, 2] });
  return reasons.size === 0 ? text : `${text}\n\nNot reached: ${[...reasons].join("; ")}.`;
}
