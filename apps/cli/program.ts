import { Command, CommanderError } from "commander";
import { InputError } from "../../src/index.js";
import type { Terminal } from "./terminal.js";
import { addCite } from "./verbs/cite.js";
import { addExplain } from "./verbs/explain.js";
import { addList } from "./verbs/list.js";
import { addReport } from "./verbs/report.js";
import { addRun } from "./verbs/run.js";
import { addSchema } from "./verbs/schema.js";
import { addValidate } from "./verbs/validate.js";
import { version } from "./version.js";

const codes = { done: 0, failed: 1, badInput: 2, interrupted: 130 } as const;

/** The command line: arguments in, exit code out. Nothing is thrown. */
export async function secondHeart(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("second-heart")
    .description("A simulator of the calf muscle pump, the second heart.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {}, getOutHelpWidth: () => 100 })
    .configureHelp({ showGlobalOptions: false });
  for (const add of [addRun, addReport, addList, addExplain, addCite, addValidate, addSchema])
    add(program, terminal);
  program.addHelpText(
    "after",
    `
Begin with:
  second-heart run ten-heel-raises
  second-heart list`,
  );
  try {
    // asked for nothing, it tells what it can do
    await program.parseAsync(args.length === 0 ? ["--help"] : args, { from: "user" });
    return codes.done;
  } catch (error) {
    if (terminal.signal.aborted) return codes.interrupted;
    if (error instanceof CommanderError && error.exitCode === 0) return codes.done;
    terminal.note(`second-heart: ${sentence(error)}\n`);
    if (process.env.SECOND_HEART_DEBUG && error instanceof Error) terminal.note(`${error.stack}\n`);
    return error instanceof InputError || error instanceof CommanderError ? codes.badInput : codes.failed;
  }
}

/** An error on one line. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  const known = error instanceof InputError || error instanceof CommanderError;
  return known ? line : `something went wrong inside: ${line} (SECOND_HEART_DEBUG=1 shows where)`;
}
