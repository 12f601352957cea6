import { Argument, type Command } from "commander";
import { measureName } from "../../../src/charts/words.js";
import { type Catalogue, list, type ListedSetting } from "../../../src/index.js";
import { cases } from "../../../validation/cases/index.js";
import { json, table } from "../table.js";
import type { Terminal } from "../terminal.js";

type Shelf = keyof Catalogue | "rows";

const shelves: readonly Shelf[] = [
  "studies",
  "persons",
  "conditions",
  "treatments",
  "devices",
  "instruments",
  "places",
  "postures",
  "movements",
  "circuits",
  "measures",
  "signals",
  "laws",
  "rows",
];

export function addList(program: Command, terminal: Terminal): void {
  program
    .command("list")
    .summary("what there is: studies, persons, measures, laws, …")
    .description("Lists what there is. Without an argument: studies with their settings, persons, circuits.")
    .addArgument(new Argument("[what]", "one of these").choices(shelves))
    .option("--json", "as one JSON document")
    .action((what: Shelf | undefined, flags: { json?: boolean }) => {
      const found = { ...list(), rows: rows() };
      if (flags.json) terminal.out(json(what === undefined ? found : { [what]: found[what] }));
      else terminal.out(`${text(found, what)}\n`);
    });
}

/** The published rows. */
const rows = () => cases.map(({ id, row, role, says }) => ({ id, row, role, says }));

type Everything = Catalogue & {
  readonly rows: readonly {
    readonly id: string;
    readonly row: string;
    readonly role: string;
    readonly says: string;
  }[];
};

function text(all: Everything, what: Shelf | undefined): string {
  switch (what) {
    case undefined:
      return [
        heading(
          "Studies",
          "second-heart run <id>; settings by --set scenario.<setting>=…",
          studies(all.studies),
        ),
        heading("Persons", "--person, settings as pairs", studies(all.persons)),
        heading("Circuits", "", plain(all.circuits)),
        "More: second-heart list conditions, treatments, devices, instruments, places, postures, movements, measures, signals, laws, rows.",
      ].join("\n\n");
    case "studies":
      return studies(all.studies);
    case "persons":
      return studies(all.persons);
    case "conditions":
      return studies(all.conditions);
    case "treatments":
      return studies(all.treatments);
    case "devices":
      return studies(all.devices);
    case "instruments":
      return all.instruments
        .map(({ id, says, sites }) => `  ${id}: ${says}\n      at left.… or right.… ${sites.join(", ")}`)
        .join("\n");
    case "circuits":
      return plain(all.circuits);
    case "places":
      return plain(all.places);
    case "postures":
      return plain(all.postures);
    case "movements":
      return studies(all.movements);
    case "measures":
      return [
        "Each is there for both legs, as left.… and right.…",
        table(
          all.measures.map(({ id, unit, studies: in_ }) => {
            const { name, plain: words } = measureName(id.slice(id.lastIndexOf(".") + 1));
            return [id, unit, words === "" ? name : `${name}: ${words}`, everywhere(in_, all)];
          }),
        ),
      ].join("\n\n");
    case "signals":
      return [
        "Each is there for both legs, as left.… and right.…",
        table(all.signals.map(({ id, unit }) => [id, unit])),
      ].join("\n\n");
    case "laws":
      return table(all.laws.map(({ id, kind, says }) => [id, kind, says]));
    case "rows":
      return table(
        all.rows.map(({ row, role, id, says }) => [row, role, id, says]),
        { right: [0] },
      );
  }
}

const everywhere = (ids: readonly string[], { studies: every }: Everything): string =>
  ids.length === every.length ? "every study" : ids.join(", ");

const heading = (name: string, how: string, body: string): string =>
  `${how === "" ? name : `${name} (${how})`}\n\n${body}`;

const plain = (entries: readonly { id: string; says: string }[]): string =>
  table(
    entries.map(({ id, says }) => [id, says]),
    { indent: 2 },
  );

function studies(
  entries: readonly { id: string; says: string; settings: Readonly<Record<string, ListedSetting>> }[],
): string {
  return entries
    .map(({ id, says, settings }) => {
      const rows = Object.entries(settings).map(([name, setting]) => [
        name,
        String(setting.typical),
        reach(setting),
        setting.says,
      ]);
      return [`  ${id}: ${says}`, ...(rows.length > 0 ? [table(rows, { indent: 6, right: [1] })] : [])].join(
        "\n",
      );
    })
    .join("\n");
}

const reach = ({ range, choices, unit }: ListedSetting): string => {
  if (range === undefined) return choices?.join(" | ") ?? "";
  const named = unit === undefined || unit === "1" || unit === "count" ? "" : ` ${unit}`;
  return `${range[0]} to ${range[1]}${named}`;
};
