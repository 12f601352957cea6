import { readFileSync } from "node:fs";
import type { Figures, Results } from "../../comparisons/comparison.js";
import { before_min, type Exercise, exercises, inFull, persons, still } from "../../comparisons/exercises.js";
import { code, page, plain, quantity, table } from "./markdown.js";
import { type Order, orderOf, orderSection, publishedRows } from "./published-orders.js";

/** The exercises and habits of the library side by side, from the results that `npm run compare` leaves. */

const file = new URL("../../comparisons/results/exercises.json", import.meta.url);
const who = Object.keys(persons);
const [first] = who;

export const exercisesPage = (
  results: Results = JSON.parse(readFileSync(file, "utf8")) as Results,
): string => {
  const legs = new Map(who.map((id) => [id, legsOf(id, results)]));
  const orders = publishedRows.map(orderOf);
  const healthy = byVolumePerMinute(legs.get(first) as Legs);
  return page(
    "# Exercises compared",
    `*Made by \`npm run docs:library\` from [comparisons/results/exercises.json](../../comparisons/results/exercises.json), which \`npm run compare exercises\` computes (version ${results.version}, ${results.date}); not written by hand.*`,
    `Every exercise and habit that the articles prescribe, ${exercises.length} of them, as often and as long as they prescribe it, on four pairs of legs. These are results of a model for teaching and research, not of people: what was measured on people stands [below](#what-was-measured-on-people), with its sources. No line says what anybody should do.`,
    ["## What is compared", ...definitions(legs), leaps(results)].join("\n\n"),
    [
      "## On healthy legs",
      "By what is driven up in a minute of it, pauses between sets included.",
      table(
        [
          "exercise",
          "posture",
          "lasts",
          "driven up, mL",
          "in a minute, mL",
          "calf emptied by, mL",
          "ankle, before → lowest (mean), mmHg",
          "hour's swelling, mL",
          "effort, kJ",
          "published order",
        ],
        healthy.map((one) => summary(one, orders)),
      ),
      notes(),
    ].join("\n\n"),
    ["## On four pairs of legs", personList(), ...acrossLegs(legs, healthy)].join("\n\n"),
    ["## What was measured on people", ...orderSection(orders, scenarioLink)].join("\n\n"),
    [
      "## Run it again",
      `\`npm run compare exercises\` computes every cell: each exercise alone (\`second-heart run ${exercises[0].id}\`) and within an hour of sitting. What is finished is kept in \`out/comparisons\`; interrupted, it goes on from there. \`npm run compare -- exercises --study hour/old/${exercises[0].id}\` prints the study file of one cell, and \`--only old/\` runs some of them. A seeded sample is run anew in \`npm test\`.`,
    ].join("\n\n"),
  );
};

/** What one exercise came to on one pair of legs; the hour is told beside a still one. */
interface Line {
  readonly exercise: Exercise;
  readonly dose: Record<DoseFigure, number>;
  readonly swelling_mL: number;
  readonly effort_kJ: number;
}
type DoseFigure =
  | "length_s"
  | "driven_mL"
  | "emptied_mL"
  | "restingPressure_mmHg"
  | "lowestPressure_mmHg"
  | "meanPressure_mmHg";

interface Legs {
  readonly lines: readonly Line[];
  /** water that the still hour leaves in one lower leg */
  readonly still_mL: number;
}

function legsOf(
  id: string,
  { cells }: Results,
  how: "hour" | "full" = id === inFull ? "full" : "hour",
): Legs {
  const hourStill = numbers(cells, `${how}/${id}/${still}`);
  return {
    still_mL: hourStill.swelling_mL,
    lines: exercises.map((exercise) => {
      const hour = numbers(cells, `${how}/${id}/${exercise.id}`);
      return {
        exercise,
        dose: numbers(cells, `dose/${id}/${exercise.id}`) as Line["dose"],
        swelling_mL: hour.swelling_mL - hourStill.swelling_mL,
        effort_kJ: hour.energy_kJ - hourStill.energy_kJ,
      };
    }),
  };
}

function numbers(cells: Results["cells"], id: string): Readonly<Record<string, number>> {
  const found: Figures | undefined = cells[id];
  if (found === undefined) throw new Error(`The results have no cell ${id}: npm run compare exercises.`);
  return found as Readonly<Record<string, number>>;
}

const perMinute = ({ dose }: Line): number => (60 * dose.driven_mL) / dose.length_s;

const byVolumePerMinute = ({ lines }: Legs): readonly Line[] =>
  [...lines].sort((a, b) => perMinute(b) - perMinute(a));

const definitions = (legs: ReadonlyMap<string, Legs>): readonly string[] => {
  const stillHours = who.map((id) => `${persons[id].says} ${whole((legs.get(id) as Legs).still_mL)}`);
  return [
    [
      "- **Driven up**: blood that passes the vein behind one knee while the exercise lasts, beyond what passes there at rest before it. In a long exercise most of it is blood that the arteries bring to working muscles; **calf emptied by** is what one calf holds less, at its emptiest, than before.",
      "- **Ankle**: pressure in the great saphenous vein at the ankle, at its height, as a catheter there would show it: before, at its lowest instant, and in the mean of the whole exercise. In legs that are raised it may be below that of the air.",
      `- **Swelling of an hour**: water that the tissue of one foot and calf holds more after an hour that contains the exercise once, ${before_min} minutes after its beginning, than after an hour of sitting still, both from after a night's lying. The still hour itself leaves: ${stillHours.join(", ")} mL.`,
      `- **Effort**: energy that the whole body spends more in that hour than in the still one, getting up and standing included. It is told as energy and not as mechanical work: a muscle that holds does no work, and burns.`,
    ].join("\n"),
  ];
};

/** What passing over time that only repeats does to the hours, as far as both ways were run. */
function leaps(results: Results): string {
  const [full, leaping] = (["full", "hour"] as const).map((how) => legsOf(inFull, results, how));
  const moved = full.lines.map((line, k) => Math.abs(line.swelling_mL - leaping.lines[k].swelling_mL));
  const bounds = Object.values(results.cells).flatMap(({ leapError_mL }) => leapError_mL ?? []);
  return `The hours of the healthy legs are computed second by second, those of the others with leaps over time that only repeats. What leaps may miss of the water of a lower leg adds up to ${Math.max(...bounds).toFixed(1)} mL in an hour at most, by their own account; on the healthy legs, run both ways, they moved no hour's difference from the still one by more than ${Math.max(...moved).toFixed(2)} mL, ${(moved.reduce((sum, one) => sum + one, 0) / moved.length).toFixed(2)} in the mean. Differences below that say nothing.`;
}

function summary(line: Line, orders: readonly Order[]): readonly string[] {
  const { exercise, dose } = line;
  const { restingPressure_mmHg: rest, lowestPressure_mmHg: low, meanPressure_mmHg: mean } = dose;
  return [
    scenarioLink(exercise.id),
    exercise.posture,
    lasting(dose.length_s),
    whole(dose.driven_mL),
    whole(perMinute(line)),
    whole(dose.emptied_mL),
    `${whole(rest)} → ${whole(low)} (${whole(mean)})`,
    signed(line.swelling_mL),
    effort(line.effort_kJ),
    orders
      .filter(({ row }) => row.exercises.includes(exercise.id))
      .map(({ row, told }) => `[${row.row}](#row-${row.row.replace(".", "")}): ${told}`)
      .join("; "),
  ];
}

const notes = (): string =>
  exercises
    .flatMap(({ id, note }) => (note === undefined ? [] : [`- ${code(id)}: ${plain(note)}.`]))
    .join("\n");

const personList = (): string =>
  Object.values(persons)
    .map(({ says, person }) => `- ${says}: ${code(JSON.stringify(person))}`)
    .join("\n");

/** A table for each quantity: exercises down, legs across, in the order of the table before. */
function acrossLegs(legs: ReadonlyMap<string, Legs>, order: readonly Line[]): readonly string[] {
  const of = (id: string, exercise: Exercise) =>
    (legs.get(id) as Legs).lines.find((line) => line.exercise === exercise) as Line;
  return quantities.flatMap(({ title, value, shown, seen }) => [
    `### ${title}`,
    table(
      ["exercise", ...who.map((id) => persons[id].says)],
      order.map(({ exercise }) => [
        scenarioLink(exercise.id),
        ...who.map((id) => shown(value(of(id, exercise)))),
      ]),
    ),
    `The order of the healthy legs and that of the others agree by a rank correlation of ${who
      .slice(1)
      .map((id) => {
        const pairs = order.map(({ exercise }) => [of(first, exercise), of(id, exercise)].map(value));
        return `${rankCorrelation(pairs).toFixed(2).replace("-", "−")} (${persons[id].says})`;
      })
      .join(", ")}.${seen === undefined ? "" : ` ${seen(legs)}`}`,
  ]);
}

/** mL: what leaps and a tenth of a millilitre cannot make */
const surely_mL = 0.5;

const quantities: readonly {
  readonly title: string;
  readonly value: (line: Line) => number;
  readonly shown: (value: number) => string;
  /** what a reader may miss in the numbers */
  readonly seen?: (legs: ReadonlyMap<string, Legs>) => string;
}[] = [
  {
    title: "Driven up past one knee in a minute, mL",
    value: perMinute,
    shown: whole,
    seen: () =>
      "More is not a better pump: a weak calf is called upon more, its arterioles open wider, and in standing raises more blood passes its knee although less is driven out of the calf. What valves and strength do shows in the next two tables.",
  },
  { title: "Calf emptied by, mL", value: ({ dose }) => dose.emptied_mL, shown: whole },
  { title: "Lowest ankle pressure, mmHg", value: ({ dose }) => dose.lowestPressure_mmHg, shown: whole },
  {
    title: "Swelling of an hour, mL beside the still one",
    value: (line) => line.swelling_mL,
    shown: signed,
    seen: (legs) => {
      const { lines } = legs.get(first) as Legs;
      const more = lines.filter(({ swelling_mL }) => swelling_mL > surely_mL).length;
      const less = lines.filter(({ swelling_mL }) => swelling_mL < -surely_mL).length;
      return `In the model ${more} of the ${lines.length} leave more water in a healthy leg than sitting on does, and ${less} less: standing up adds to the column of blood, and working muscle opens its arterioles and filters. In people legs that moved swelled less; what was measured, and where the model differs, stands in [breaks from sitting](../guides/breaks-from-sitting.md#where-they-differ).`;
    },
  },
  { title: "Effort, kJ", value: (line) => line.effort_kJ, shown: effort },
];

/** Spearman's, of pairs of values; ties share the mean of their ranks. */
export function rankCorrelation(pairs: readonly (readonly number[])[]): number {
  const [a, b] = [0, 1].map((k) => ranks(pairs.map((pair) => pair[k])));
  const middle = (pairs.length + 1) / 2;
  const sum = (x: readonly number[], y: readonly number[]) =>
    x.reduce((all, value, k) => all + (value - middle) * (y[k] - middle), 0);
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b));
}

const ranks = (values: readonly number[]): readonly number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    return below + (values.filter((other) => other === value).length + 1) / 2;
  });

const scenarioLink = (id: string): string => `[${id}](movements.md#scenario-${id})`;

function lasting(length_s: number): string {
  return length_s < 120 ? `${whole(length_s)} s` : quantity(Number((length_s / 60).toFixed(1)), "min");
}

function whole(value: number): string {
  return fixed(value, 0);
}

function signed(value: number): string {
  const text = fixed(value, 1);
  return value > 0 && text !== "0.0" ? `+${text}` : text;
}

function effort(value: number): string {
  return fixed(value, Math.abs(value) < 10 ? 1 : 0);
}

/** With a true minus sign, and never "−0.0". */
function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? (0).toFixed(digits) : text).replace("-", "−");
}
