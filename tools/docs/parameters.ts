import { type ExplainedNumber, explain } from "../../src/study/explain.js";
import { code, ground, linked, made, Notes, page, quantity, table } from "./markdown.js";

/** Every number of the base adult, a table for each law: a row for each site, a column for each parameter. */
export function parametersPage(): string {
  const { numbers, counts } = explain({ person: { base: "healthy-adult" }, scenario: "standing" });
  const laws = [...new Set(numbers.map(({ law }) => law))];
  return page(
    "# Parameters",
    made,
    `The ${counts.numbers} numbers of the base adult's circuit, both legs alike: ${counts.read} read at a source, ${counts.derived} derived, ${counts.assumed} assumed; ${counts.dials} are dials (their names end in Factor). The letter beside a number leads to its ground under the table. A study may set any of them by its id, site first: ${code("soleal.capacity")}.`,
    ...laws.map((law) => (law === "boundary" ? endsTable(numbers) : lawTable(law, numbers))),
  );
}

/** What belongs to no law: each number says something of its own. */
const endsTable = (all: readonly ExplainedNumber[]): string =>
  [
    "## The ends of the circuit, and the body's lengths",
    table(
      ["", "", "value", "ground"],
      all
        .filter(({ law }) => law === "boundary")
        .map((one) => [code(one.id), linked(one.says), quantity(one.value, one.unit), ground(one.ground)]),
    ),
  ].join("\n\n");

const names: Readonly<Record<string, string>> = {
  anatomy: "Anatomy: where veins lie, what squeezes them, what opens their beds",
};

function lawTable(law: string, all: readonly ExplainedNumber[]): string {
  const numbers = all.filter((one) => one.law === law);
  const split = numbers.map((one) => ({ one, ...placed(one.id) }));
  const parameters = [...new Map(split.map(({ name, one }) => [name, one]))];
  const sites = [...new Set(split.map(({ site }) => site))];
  const notes = new Notes();
  const cell = (site: string, name: string): string => {
    const found = split.find((each) => each.site === site && each.name === name);
    return found === undefined
      ? ""
      : `${quantity(found.one.value, "1")} ${notes.mark(ground(found.one.ground))}`;
  };
  const heads = parameters.map(([name, { unit }]) => (unit === "1" ? code(name) : `${code(name)}, ${unit}`));
  const rows = sites.map((site) => [
    site === "" ? "whole body" : code(site),
    ...parameters.map(([name]) => cell(site, name)),
  ]);
  return [
    `## ${names[law] ?? `[${law}](laws.md#${law})`}`,
    table(["", ...heads], rows),
    parameters
      .map(([name, { says }]) => `- ${code(name)}: ${law === "anatomy" ? shared(name) : linked(says)}`)
      .join("\n"),
    notes.list(),
  ].join("\n\n");
}

/** `soleal.squeezedBy.soleus` is `squeezedBy.soleus` of `soleal`; `footBed.work.thigh` likewise. */
function placed(id: string): { readonly site: string; readonly name: string } {
  const dot = id.indexOf(".");
  return dot < 0 ? { site: "", name: id } : { site: id.slice(0, dot), name: id.slice(dot + 1) };
}

/** What a column of the anatomy says of every site. */
function shared(name: string): string {
  if (name === "down") return "how far down its segment a vein lies, as a share of the segment's length";
  const [what, muscle] = name.split(".");
  return what === "work"
    ? `share of the work of ${muscle} in what opens the bed`
    : `share of the pressure of ${muscle} that reaches the vein`;
}
