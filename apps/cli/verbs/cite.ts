import type { Command } from "commander";
import { cite, citationText, explain, type Source } from "../../../src/index.js";
import { sourcesOf } from "../../../src/study/cite.js";
import { claimsText } from "../claims.js";
import { studyNamed } from "../study-input.js";
import { json, wrapped } from "../table.js";
import type { Terminal } from "../terminal.js";

export function addCite(program: Command, terminal: Terminal): void {
  program
    .command("cite")
    .summary("the sources a study rests on")
    .description(
      "Prints the bibliography of exactly what a study used; then what is said of its measures, and the further sources\n" +
        "for and against that.",
    )
    .argument("[study]", "a study id or file", "ten-heel-raises")
    .option("--json", "as one JSON document")
    .action((study: string, flags: { json?: boolean }) => {
      const named = studyNamed(study);
      const sources = cite(named);
      const { claims } = explain(named);
      const claimSources = sourcesOf(claims).filter((source) => !sources.includes(source));
      terminal.out(
        flags.json
          ? json({
              sources: sources.map(withoutFigures),
              claims,
              claimSources: claimSources.map(withoutFigures),
            })
          : `${[...sources.map(entry), claimsText(claims), ...claimSources.map(entry)].join("\n\n")}\n`,
      );
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
