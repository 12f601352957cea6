import type { Change } from "../../src/person/change.js";
import { conditions, type Condition, degrees } from "../../src/person/conditions/index.js";
import { bodyChanges } from "../../src/person/body-changes.js";
import { type Body, bodyRanges, healthyAdult } from "../../src/person/healthy-adult.js";
import { treatments } from "../../src/person/treatments.js";
import { withoutSide } from "../../src/study/start.js";
import { capital, code, codes, ground, linked, made, Notes, page, quantity, table } from "./markdown.js";

/** Who it is: the body, what can be wrong, and what can be done about it. */
export const personsPage = (): string =>
  page(
    "# Persons",
    made,
    'A person is the base adult with differences: of the body, then of conditions in their order, then of treatments. Every difference is a parameter [of the circuit](parameters.md) times a factor, or set to a value, with its ground. A study names them as `{"base": "healthy-adult", "age_years": 65, "conditions": [{"id": "stiff-ankle", "side": "left", "degree": "mild"}]}`.',
    "## Body",
    bodySettings(),
    "What another body changes, one difference at a time:",
    bodyTable(),
    "## Conditions",
    ...Object.entries(conditions).map(([id, one]) => conditionText(id, one)),
    "## Treatments",
    ...Object.entries(treatments).map(([id, one]) => conditionText(id, one)),
  );

const bodySettings = (): string =>
  table(
    ["setting", "", "base adult", "accepted"],
    [
      ...Object.entries(bodyRanges).map(([name, { says, unit, range }]) => [
        code(name),
        says,
        `${healthyAdult[name as keyof typeof bodyRanges]} ${unit}`,
        `${range[0]} to ${range[1]}`,
      ]),
      [code("sex"), "sex", healthyAdult.sex, "female, male"],
    ],
  );

const others: readonly (readonly [name: string, body: Partial<Body>])[] = [
  ["160 cm", { height_cm: 160 }],
  ["100 kg", { mass_kg: 100 }],
  ["70 years", { age_years: 70 }],
  ["woman", { sex: "female" }],
];

function bodyTable(): string {
  const columns = others.map(([, body]) => bodyChanges({ ...healthyAdult, ...body }));
  const rows = merged(columns);
  const alike = (ids: readonly string[]) => ids.map((id) => id.replace(/^[^.]+/, "*"));
  const everywhere = alike(rows.flatMap(({ ids }) => ids));
  const count = (among: readonly string[], one: string) => among.filter((id) => id === one).length;
  // a quantity that changes alike wherever it changes is told once
  const told = (ids: readonly string[]): readonly string[] => {
    const own = alike(ids);
    return [
      ...new Set(
        ids.map((id, k) =>
          count(own, own[k]) === count(everywhere, own[k]) && count(own, own[k]) > 1 ? own[k] : id,
        ),
      ),
    ];
  };
  return table(
    ["parameters", ...others.map(([name]) => name), "ground"],
    rows.map(({ ids, texts, why }) => [
      codes(told(ids)),
      ...texts.map((text) => (text === "" ? "as it is" : text)),
      why,
    ]),
  );
}

function conditionText(id: string, condition: Condition): string {
  const { says, sites, graded, amounts = {} } = condition;
  const notes = new Notes();
  const parts = Object.entries(sites).map(([site, place]) => {
    const columns = (graded ? degrees : (["moderate"] as const)).map((degree) =>
      condition.changes("left", site, degree),
    );
    return [
      `Site ${code(site)}: ${linked(place)}.`,
      table(
        ["parameters", ...(graded ? degrees : ["changed"])],
        merged(columns).map(({ ids, texts, why }) => [`${codes(ids)} ${notes.mark(why)}`, ...texts]),
      ),
    ].join("\n\n");
  });
  const told = Object.entries(amounts).map(
    ([name, { says: what, unit, typical, range }]) =>
      `Told by ${code(name)}, ${what}: ${typical} ${unit} as below, ${range[0]} to ${range[1]} ${unit} accepted.`,
  );
  return [`### ${id}`, `${linked(capital(says))}.`, ...told, ...parts, notes.list()].join("\n\n");
}

interface Row {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly why: string;
}

/** Changes side by side; parameters that change alike and for the same reason share a row. */
function merged(columns: readonly (readonly Change[])[]): readonly Row[] {
  const order = [...new Set(columns.flat().map(({ id }) => id))];
  const rows = new Map<string, { ids: Set<string>; texts: readonly string[]; why: string }>();
  for (const id of order) {
    const own = columns.map((changes) => changes.filter((change) => change.id === id));
    const texts = own.map((changes) => changes.map(changeText).join(", then "));
    const why = [...new Set(own.flat().map((change) => ground(change.ground)))].join("; ");
    const key = JSON.stringify([texts, why]);
    const row = rows.get(key) ?? { ids: new Set<string>(), texts, why };
    row.ids.add(withoutSide(id));
    rows.set(key, row);
  }
  return [...rows.values()].map(({ ids, ...row }) => ({ ...row, ids: [...ids] }));
}

function changeText(change: Change): string {
  if ("to" in change) return `set to ${quantity(change.to, "1")}`;
  return "normal" in change ? "as the base adult's" : `× ${quantity(change.times, "1")}`;
}
