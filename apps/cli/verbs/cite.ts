import type { Command } from "commander";
import { cite, citationText, type Source } from "../../../src/index.js";
import { studyNamed } from "../study-input.js";
import { json, wrapped } from "../table.js";
import type { Terminal } from "../terminal.js";

export function addCite(program: Command, terminal: Terminal): void {
  program
    .command("cite")
    .summary("the sources a study rests on")
    .description("Prints the bibliography of exactly what a study used.")
    .argument("[study]", "a study id or file", "ten-heel-raises")
    .option("--json", "as one JSON document")
    .action((study: string, flags: { json?: boolean }) => {
      const sources = cite(studyNamed(study));
      terminal.out(flags.json ? json(sources.map(withoutFigures)) : `${sources.map(entry).join("\n\n")}\n`);
    });
}

const withoutFigures = (source: Source) => ({
  ...source,
  figures: undefined,
  citation: citationText(source),
});

/** A source, and what of it was not read. */
const entry = (source: Source): string =>
  [
    source.id,
    wrapped(citationText(source), 4),
    wrapped(source.says, 4),
    ...(source.status === "memory" ? [wrapped("From memory, not read again.", 4)] : []),
    ...(source.note === undefined ? [] : [wrapped(source.note, 4)]),
  ].join("\n");
