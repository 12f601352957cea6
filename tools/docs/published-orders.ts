import { readFileSync } from "node:fs";
import { words } from "../../src/charts/words.js";
import type { ValidationReport } from "../../validation/validate.js";
import { capital, plain, quantity, sourceLink, table } from "./markdown.js";

/** Where a paper puts exercises in an order: what it printed, and in which order the model has the same manoeuvres. */

interface PublishedRow {
  /** of the validation report */
  readonly row: string;
  /** the quantity that is put in order */
  readonly of: string;
  /** exercises of the library that are, or contain, one of its manoeuvres */
  readonly exercises: readonly string[];
  /** of its figures those that put one thing above another; all where nothing is said */
  readonly only?: readonly string[];
}

export const publishedRows: readonly PublishedRow[] = [
  {
    row: "4.5",
    of: "peak velocity in the popliteal vein, sitting",
    exercises: [
      "seated-rock",
      "seated-heel-raises",
      "seated-toe-pushes",
      "ball-of-foot-press",
      "hourly-soleus-push-ups",
    ],
  },
  {
    row: "2.18",
    of: "ejection fraction of the calf, standing",
    exercises: ["slow-calf-raises", "daily-calf-raises", "standing-rock"],
  },
  {
    row: "1.1",
    of: "pressure in a superficial vein at the ankle",
    exercises: ["daily-walk", "uphill-walk", "walking-breaks"],
  },
  { row: "1.2", of: "pressure in the saphenous vein at the ankle", exercises: ["easy-cycling"] },
  {
    row: "8.6",
    of: "energy expenditure",
    exercises: ["under-desk-movement", "daily-walk", "walking-breaks"],
  },
  { row: "4.6", of: "peak velocity in the femoral vein", exercises: ["ankle-flexes-lying"] },
  {
    row: "5.19",
    of: "blood driven out of the calf and velocity in the femoral vein, lying",
    exercises: ["leg-elevation", "calf-rolling", "ankle-flexes-lying", "hourly-ankle-pumps"],
  },
  {
    row: "5.26",
    of: "flow into the calf of a raised leg, by its angle",
    exercises: ["leg-elevation"],
    only: ["corrigan-2008/graded-22", "corrigan-2008/graded-40"],
  },
  {
    row: "5.30",
    of: "velocity in the vein, foot moved by its owner and by another",
    exercises: ["hourly-ankle-pumps"],
    only: ["sochart-hardinge-1999/active-above-passive"],
  },
  {
    row: "5.32",
    of: "velocity in the popliteal vein, with weight on the foot and without",
    exercises: ["standing-rock", "slow-calf-raises", "daily-calf-raises", "ankle-flexes-sitting"],
  },
];

type Compared = ValidationReport["cases"][number];
type Measure = Compared["measures"][number];

export interface Order {
  readonly row: PublishedRow;
  readonly compared: Compared;
  /** numbers of one unit, the highest published first */
  readonly numbers: readonly Measure[];
  /** findings that say which of two is more */
  readonly findings: readonly Measure[];
  /** "18 of 21 pairs" */
  readonly told: string;
}

const report = JSON.parse(
  readFileSync(new URL("../../validation/report/report.json", import.meta.url), "utf8"),
) as ValidationReport;

export function orderOf(row: PublishedRow): Order {
  const compared = report.cases.find((one) => one.row === row.row);
  if (compared === undefined) throw new Error(`The validation report has no row ${row.row}.`);
  const measures = compared.measures.filter(
    ({ figure }) => row.only === undefined || row.only.includes(figure),
  );
  const printed = measures.filter(({ published }) => published.value !== null);
  const isNumber = ({ published }: Measure) => published.spreadKind !== "direction";
  const unit = printed.find(isNumber)?.unit;
  const numbers = printed
    .filter((measure) => isNumber(measure) && measure.unit === unit)
    .sort((a, b) => (b.published.value as number) - (a.published.value as number));
  const findings = measures.filter((measure) => !isNumber(measure));
  const { right, all } = pairsInOrder(
    numbers.map(({ published, model }) => ({ published: published.value as number, model })),
  );
  // a finding agrees in direction or not at all
  const count =
    numbers.length > 1
      ? { right, all, what: "pairs" }
      : {
          right: findings.filter(({ verdict }) => verdict === "agrees").length,
          all: findings.length,
          what: "findings",
        };
  return {
    row,
    compared,
    numbers: numbers.length > 1 ? numbers : [],
    findings,
    told: `${count.right} of ${count.all} ${count.what}`,
  };
}

interface Pair {
  readonly published: number;
  readonly model: number | null;
}

/** How many pairs of what was printed apart the model puts in the same order, and how many there are. */
export function pairsInOrder(list: readonly Pair[]): { readonly right: number; readonly all: number } {
  let [right, all] = [0, 0];
  list.forEach((one, k) => {
    for (const other of list.slice(k + 1)) {
      const printed = one.published - other.published;
      if (printed === 0 || one.model === null || other.model === null) continue;
      all++;
      if (printed * (one.model - other.model) > 0) right++;
    }
  });
  return { right, all };
}

export const orderSection = (
  orders: readonly Order[],
  link: (exercise: string) => string,
): readonly string[] => [
  "Few papers put such exercises in an order, none all of these, and most did something else than the articles prescribe: other counts, other forces, other postures. So the model is asked for what the papers did, in the [validation report](../../validation/report/report.md), and here the orders stand side by side. A pair agrees where the model puts two manoeuvres in the order in which they were printed, however far apart.",
  table(
    ["row", "source", "what was compared", "model and people agree in", "exercises of this kind"],
    orders.map(({ row, compared, told }) => [
      `[${row.row}](#row-${row.row.replace(".", "")})`,
      sourcesOf(compared),
      row.of,
      told,
      row.exercises.map(link).join(", "),
    ]),
  ),
  ...orders.flatMap(details),
];

const sourcesOf = ({ measures }: Compared): string =>
  [...new Set(measures.map(({ figure }) => figure.split("/")[0]))].map(sourceLink).join(", ");

function details({ row, compared, numbers, findings, told }: Order): readonly string[] {
  return [
    `### Row ${row.row}`,
    `${plain(compared.says)} ${sourcesOf(compared)}. Agreement: ${told}.`,
    ...(numbers.length === 0
      ? []
      : [
          table(
            ["asked of the model", "in print", "published", "model", "place published", "place in the model"],
            numbers.map((measure) => [
              words(measure.id),
              plain(measure.says),
              quantity(measure.published.value as number, measure.unit),
              measure.model === null ? "–" : quantity(measure.model, measure.unit),
              placeOf(numbers, measure, ({ published }) => published.value),
              placeOf(numbers, measure, ({ model }) => model),
            ]),
          ),
        ]),
    ...(findings.length === 0
      ? []
      : [findings.map(({ says, verdict }) => `- ${plain(says)}: the model ${saysOf(verdict)}.`).join("\n")]),
    ...(compared.missing === undefined ? [] : [`Where it differs: ${plain(compared.missing)}.`]),
  ].map((text, k) => (k === 0 ? text : capital(text)));
}

const saysOf = (verdict: Measure["verdict"]): string =>
  verdict === "agrees" ? "agrees" : verdict === "disagrees" ? "disagrees" : `does so by ${verdict}`;

/** From the highest down; what is alike shares a place. */
function placeOf(list: readonly Measure[], one: Measure, of: (measure: Measure) => number | null): string {
  const value = of(one);
  if (value === null) return "–";
  return `${1 + list.filter((other) => (of(other) ?? Number.NEGATIVE_INFINITY) > value).length}`;
}
