import { type ExplainedNumber, type Explanation, explain } from "../../src/study/explain.js";
import { circuits } from "../../src/study/circuits.js";
import { code, ground, linked, made, Notes, page, quantity, table } from "./markdown.js";

/** Every number of the base adult, a table for each law: a row for each site, a column for each parameter. */
export function parametersPage(): string {
  const open = numbersOf("open-leg");
  const known = new Set(open.numbers.map(keyOf));
  const others = Object.keys(circuits).filter((id) => id !== "open-leg");
  return page(
    "# Parameters",
    made,
    `The numbers of the base adult, both legs alike. The letter beside a number leads to its ground under the table. A study may set any of them by its id, site first: ${code("soleal.capacity")}. Dials have names that end in Factor.`,
    "## The circuit open-leg",
    countsText(open),
    ...tables(open.numbers),
    ...others.flatMap((id) => {
      const { numbers, ...rest } = numbersOf(id);
      return [
        `## The circuit ${id}`,
        `${countsText({ numbers, ...rest })} What it does not share with open-leg:`,
        ...tables(numbers.filter((one) => !known.has(keyOf(one)))),
      ];
    }),
  );
}

const numbersOf = (circuit: string): Explanation =>
  explain({ person: { base: "healthy-adult" }, scenario: "standing", circuit });

/** What makes a number the same in two circuits. */
const keyOf = ({ id, value, law, ground: why }: ExplainedNumber): string =>
  JSON.stringify([id, value, law, why]);

const countsText = ({ counts }: Explanation): string =>
  `${counts.numbers} numbers: ${counts.read} read at a source, ${counts.derived} derived, ${counts.assumed} assumed; ${counts.dials} are dials.`;

const laws = new Set(Object.values(circuits).flatMap((circuit) => circuit.laws.map(({ id }) => id)));
/** of the circuit's shape: a table of its own, as of a law */
const anatomy = "anatomy";

function tables(numbers: readonly ExplainedNumber[]): readonly string[] {
  const named = [...new Set(numbers.map(({ law }) => law))];
  const lawless = numbers.filter(({ law }) => law !== anatomy && !laws.has(law));
  return [
    ...(lawless.length === 0 ? [] : [lawlessTable(lawless)]),
    ...named.filter((law) => law === anatomy || laws.has(law)).map((law) => lawTable(law, numbers)),
  ];
}

/** What belongs to no law: each number says something of its own. */
const lawlessTable = (numbers: readonly ExplainedNumber[]): string =>
  [
    "### What belongs to no law",
    table(
      ["", "", "value", "ground"],
      numbers.map((one) => [
        code(one.id),
        linked(one.says),
        quantity(one.value, one.unit),
        ground(one.ground),
      ]),
    ),
  ].join("\n\n");

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
    `### ${law === anatomy ? "Anatomy: where veins lie, what squeezes them, what opens their beds" : `[${law}](laws.md#${law})`}`,
    table(["", ...heads], rows),
    parameters
      .map(([name, { says }]) => `- ${code(name)}: ${law === anatomy ? shared(name) : linked(says)}`)
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
