import type { Command } from "commander";
import { studyJsonSchema } from "../../../src/index.js";
import { json } from "../table.js";
import type { Terminal } from "../terminal.js";

export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command("schema")
    .summary("JSON Schema of study files")
    .description(
      "Prints the JSON Schema (2020-12) of study files: for editors, and for programs that write studies.",
    )
    .option("--json", "as always: the schema is JSON")
    .action(() => terminal.out(json(studyJsonSchema())));
}
