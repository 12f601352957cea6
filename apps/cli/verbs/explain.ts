import type { Command } from "commander";
import { capital } from "../../../src/charts/words.js";
import { studySentence } from "../../../src/charts/sentence.js";
import { type ExplainedNumber, type Explanation, explain, groundText } from "../../../src/index.js";
import { claimsText } from "../claims.js";
import { studyNamed } from "../study-input.js";
import { json, table, wrapped } from "../table.js";
import type { Terminal } from "../terminal.js";

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .summary("every number of a study, with its ground")
    .description(
      "Prints every number that a study rests on and why it is what it is: read at a source, derived, or assumed.\n" +
        "The legs are alike: what they share is told once.",
    )
    .argument("[study]", "a study id or file", "ten-heel-raises")
    .option(
      "--measure <id>",
      "only what this measure, signal, number or law rests on: left.avp.lowest, soleal.capacity, venous-valve",
    )
    .option("--json", "as one JSON document")
    .action((study: string, flags: { measure?: string; json?: boolean }) => {
      const explanation = explain(studyNamed(study), flags.measure);
      terminal.out(flags.json ? json(explanation) : text(explanation));
    });
}

function text(explanation: Explanation): string {
  const { study, about, settings, laws, numbers, choices, claims, counts } = explanation;
  const belonging = (law: string) => numbers.filter((one) => one.law === law);
  const lawless = [...new Set(numbers.map(({ law }) => law))].filter(
    (law) => !laws.some(({ id }) => id === law),
  );
  const kinds = Object.entries(counts.laws).filter(([, count]) => count > 0);
  const parts = [
    capital(studySentence(study)),
    ...(about === undefined ? [] : [`What the ${about.is} ${about.id} rests on.`]),
    `${counts.numbers} numbers: ${counts.read} read, ${counts.derived} derived, ${counts.assumed} assumed; ${counts.dials} of them are dials. ` +
      `Laws: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ") || "none"}.`,
    ...(about === undefined
      ? [
          `Settings\n${table(
            settings.map(({ id, value, unit, says }) => [
              id,
              `${value}`,
              unit === "1" || unit === undefined ? "" : unit,
              says,
            ]),
            { indent: 2, right: [1] },
          )}`,
        ]
      : []),
    ...laws.map((law) =>
      [
        `${law.id} (${law.kind}): ${law.says}`,
        ...law.equations.map((equation) => wrapped(equation, 4)),
        wrapped(`valid: ${law.valid}`, 2),
        wrapped(`omits: ${law.omits}`, 2),
        wrapped(groundText(law.ground), 2),
        ...numbersText(belonging(law.id)),
      ].join("\n"),
    ),
    ...lawless.map((law) => [capital(law), ...numbersText(belonging(law))].join("\n")),
    ...(about === undefined
      ? [
          `Beyond the numbers\n${table(
            choices.map(({ id, ground }) => [id, groundText(ground)]),
            { indent: 2 },
          )}`,
        ]
      : []),
    ...(about === undefined || about.is === "measure" ? [claimsText(claims)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const numbersText = (numbers: readonly ExplainedNumber[]): readonly string[] =>
  numbers.length === 0 ? [] : [table(numbers.map(row), { indent: 4, right: [1] })];

function row({ id, value, unit, says, ground, person, dial }: ExplainedNumber): readonly string[] {
  const changed = (person ?? []).map((change) => {
    const how =
      "to" in change
        ? `set to ${change.to}`
        : "normal" in change
          ? "back to the base adult's"
          : `times ${Number(change.times.toPrecision(4))}`;
    return `; ${how} for this person, ${groundText(change.ground)}`;
  });
  return [
    id,
    `${Number(value.toPrecision(6))}`,
    unit === "1" ? "" : unit,
    says,
    `${dial ? "dial, " : ""}${groundText(ground)}${changed.join("")}`,
  ];
}
