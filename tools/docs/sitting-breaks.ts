import { readFileSync } from "node:fs";
import type { Figures, Results } from "../../comparisons/comparison.js";
import {
  inFull,
  intervals_min,
  lengths_min,
  movements,
  sittingBreaks,
  stockings,
  usual,
  walkId,
} from "../../comparisons/sitting-breaks.js";
import { figureOf } from "../../src/evidence/index.js";
import type { ValidationReport } from "../../validation/validate.js";
import { breaksFigure } from "./figures/breaks.js";
import { capital, page, plain, quantity, table } from "./markdown.js";

/** A worked study: four hours of sitting, with breaks and without, beside what was measured on people. */

const file = new URL("../../comparisons/results/sitting-breaks.json", import.meta.url);
const report = JSON.parse(
  readFileSync(new URL("../../validation/report/report.json", import.meta.url), "utf8"),
) as ValidationReport;
const folder = "breaks-from-sitting";
const days = sittingBreaks.cells.filter(({ id }) => !id.startsWith("full/"));

/** Every file of the guide by its path in docs. */
export function sittingBreaksFiles(
  results: Results = JSON.parse(readFileSync(file, "utf8")) as Results,
): ReadonlyMap<string, string> {
  return new Map([
    [`guides/${folder}.md`, guide(results)],
    [`figures/${folder}.svg`, breaksFigure(results.cells)],
    ...days.map(
      ({ id, study }) => [`guides/${folder}/${id}.json`, `${JSON.stringify(study, undefined, 2)}\n`] as const,
    ),
  ]);
}

type Day = Record<
  | "swelling_mL"
  | "footSwelling_mL"
  | "meanPressure_mmHg"
  | "skinVein_mmHg"
  | "above60_h"
  | "lifted_L"
  | "stillness_min"
  | "glucoseArea_mmolhpL"
  | "energy_kJ",
  number
>;

function guide({ version, date, cells }: Results): string {
  const day = (id: string): Day => {
    const found: Figures | undefined = cells[id];
    if (found === undefined)
      throw new Error(`The results have no cell ${id}: npm run compare sitting-breaks.`);
    return found as Day;
  };
  const still = day("still");
  const walks = walkId(usual.minutes, usual.every_min);
  const walkingDays = intervals_min.flatMap((every) =>
    lengths_min.map((minutes) => day(walkId(minutes, every))),
  );
  const range = (of: (one: Day) => string | number, digits = 0) => {
    const values = walkingDays.map((one) => Number(of(one)));
    return `${fixed(Math.min(...values), digits)} to ${fixed(Math.max(...values), digits)}`;
  };
  const dose = `${usual.minutes} minutes after every ${usual.every_min} of sitting`;
  return page(
    "# Breaks from sitting",
    `*Made by \`npm run docs:library\` from [comparisons/results/sitting-breaks.json](../../comparisons/results/sitting-breaks.json), which \`npm run compare sitting-breaks\` computes (version ${version}, ${date}); no figure is typed in.*`,
    "How much do breaks from sitting change in the legs, and in the sugar after a meal: how long, how often, doing what, in stockings or bare? Here the question is put to the model, and beside its answer stands what was measured on people. The model is for teaching and research; its numbers are not anybody's legs, and nothing here is advice.",
    [
      "## What is done",
      `A healthy adult sits down at a desk at eight, after a night's lying, eats a breakfast with 70 g of carbohydrate from a quarter past eight on, and sits until twelve. ${capital("breaks")} come after every 20, 30 or 60 minutes of sitting and last 1, 3 or 5 minutes; in them one gets up and walks at 4 km/h. Other movements and stockings are compared at one dose, ${dose}. Four hours stand for a working day, for the people below sat for three to eight; the desk day of the library has sixteen.`,
      [
        "- **Water gained**: by the tissue of one foot and calf, from eight to twelve, and by that of the foot alone.",
        "- **Ankle pressure**: the mean of four hours in a deep vein of the ankle and in the great saphenous vein under its skin, and the time that the deep one is above 60 mmHg, which sitting does not reach and standing does.",
        "- **Blood lifted**: past one knee while muscles work, beyond what passes there at rest.",
        "- **Longest stillness**: the longest time in which no muscle of the leg works.",
        "- **Glucose**: area above fasting.",
        "- **Energy**: all that the body spends, beyond the same hours without a break.",
      ].join("\n"),
      leaps(cells),
    ].join("\n\n"),
    [
      "## How long, and how often",
      `![Four panels: water gained, pressure in the vein under the skin, blood lifted and glucose by the length of each walk, a line for each interval](../figures/${folder}.svg)`,
      table(
        ["walks", ...heads],
        [
          row("none", still, still),
          ...intervals_min.flatMap((every) =>
            lengths_min.map((minutes) =>
              row(`${minutes} min every ${every}`, day(walkId(minutes, every)), still),
            ),
          ),
        ],
      ),
      `What walks change in the model is what happens during them and how long one is still: ${range(({ lifted_L }) => lifted_L, 1)} L of blood are lifted past a knee, where the still leg lifts none, and the longest stillness falls from ${fixed(still.stillness_min)} min to the interval. The glucose area falls by ${range(({ glucoseArea_mmolhpL }) => share(glucoseArea_mmolhpL, still.glucoseArea_mmolhpL), 0)} %: more with longer walks, and more with more of them. Walking lowers the pressure in the vein under the skin, and its mean by up to ${fixed(Math.max(...walkingDays.map(({ skinVein_mmHg }) => still.skinVein_mmHg - skinVein_mmHg)))} of ${fixed(still.skinVein_mmHg)} mmHg; in the deep vein, which is squeezed with the calf, it is in the mean of a stride about as high as sitting still. The water gained is between ${fixed(Math.min(...walkingDays.map(({ swelling_mL }) => swelling_mL)))} and ${fixed(Math.max(...walkingDays.map(({ swelling_mL }) => swelling_mL)))} mL, where sitting still leaves ${fixed(still.swelling_mL)}: walks keep water from the foot, ${range(({ footSwelling_mL }) => footSwelling_mL, 1)} mL in place of ${fixed(still.footSwelling_mL, 1)}, and hardly any from the calf.`,
    ].join("\n\n"),
    [
      "## Which movement",
      `${capital(dose)}.`,
      table(
        ["in the break", ...heads],
        [
          row("nothing: sitting on", still, still),
          row("walking at 4 km/h", day(walks), still),
          ...Object.entries(movements).map(([id, { says }]) => row(says, day(id), still)),
        ],
      ),
    ].join("\n\n"),
    [
      "## With and without a stocking",
      "Knee stockings of class I and II, knitted for the leg, on from before eight until after twelve.",
      table(
        ["worn", "breaks", ...heads],
        [
          ["bare", "none", ...row("", still, still).slice(1)],
          ...stockings.map((one) => [
            `class ${one}`,
            "none",
            ...row("", day(`still-stocking-${one}`), still).slice(1),
          ]),
          [
            "bare",
            `walks, ${usual.minutes} min every ${usual.every_min}`,
            ...row("", day(walks), still).slice(1),
          ],
          [
            "class II",
            `walks, ${usual.minutes} min every ${usual.every_min}`,
            ...row("", day("walk-stocking-II"), still).slice(1),
          ],
        ],
      ),
    ].join("\n\n"),
    [
      "## What was measured on people",
      "Only what stands with its source in the [bibliography](../library/sources.md). Hardly any study did just this. What the [validation report](../../validation/report/report.md) finds where the model is asked for what a study did stands beside it, and then the nearest of the days above.",
      table(
        ["in people", "the model, asked for that", "the nearest of the days above", "the same direction"],
        found(day).map(told),
      ),
      "Not among these measures: how an artery widens to flow, which sitting lessened and walks every hour kept " +
        `(${cited("thosar-2015/walks-keep-it")}); the model's arteries do not adapt.`,
    ].join("\n\n"),
    ["## Where they differ", ...differences(day, still)].join("\n\n"),
    [
      "## Run it",
      `Each day is a study file: \`second-heart run docs/guides/${folder}/still.json\`. All of them, with these tables from them: \`npm run compare sitting-breaks\`, then \`npm run docs:library\`. An interrupted run goes on where it was.`,
      days.map(({ id }) => `- [${id}](${folder}/${id}.json)`).join("\n"),
    ].join("\n\n"),
  );
}

/** What passing over time that only repeats does to these days, as far as both ways were run. */
function leaps(cells: Results["cells"]): string {
  const bounds = days.map(({ id }) => cells[id].leapError_mL ?? 0);
  const both = inFull.map((id) => [cells[id] as Day, cells[`full/${id}`] as Day]);
  const moved = both.map(([leaping, full]) => Math.abs(leaping.swelling_mL - full.swelling_mL));
  const beside = both
    .slice(1)
    .map(([leaping, full]) =>
      Math.abs(leaping.swelling_mL - both[0][0].swelling_mL - (full.swelling_mL - both[0][1].swelling_mL)),
    );
  return `The days are run with leaps over time that only repeats. What leaps may miss of the water adds up to ${fixed(Math.min(...bounds))} to ${fixed(Math.max(...bounds))} mL by their own account; ${inFull.length} of the days were also computed second by second, and there leaps moved the water gained by ${fixed(Math.min(...moved), 1)} to ${fixed(Math.max(...moved), 1)} mL, and its difference from sitting still by at most ${fixed(Math.max(...beside), 1)}. Smaller differences between days say nothing.`;
}

const heads = [
  "water gained, mL",
  "of it the foot, mL",
  "deep ankle vein, mean, mmHg",
  "skin vein, mean, mmHg",
  "above 60, min",
  "lifted, L",
  "longest stillness, min",
  "glucose, mmol·h/L",
  "energy, kJ",
] as const;

const row = (name: string, one: Day, still: Day): readonly string[] => [
  name,
  fixed(one.swelling_mL, 1),
  fixed(one.footSwelling_mL, 1),
  fixed(one.meanPressure_mmHg, 1),
  fixed(one.skinVein_mmHg, 1),
  fixed(60 * one.above60_h),
  fixed(one.lifted_L, 1),
  fixed(one.stillness_min),
  fixed(one.glucoseArea_mmolhpL, 2),
  one === still ? "" : `+${fixed(one.energy_kJ - still.energy_kJ)}`,
];

/** a change is a change from one part in fifty on */
const change = 0.02;

/** What people were found to do, what the model does in the nearest case, and whether that is the same way. */
interface Found {
  readonly figures: readonly string[];
  readonly model: string;
  readonly alike: boolean | "in part" | undefined;
}

function found(day: (id: string) => Day): readonly Found[] {
  const still = day("still");
  const water = (id: string) => day(id).swelling_mL;
  const inFoot = (id: string) => day(id).footSwelling_mL;
  const sugar = (id: string) => share(day(id).glucoseArea_mmolhpL, still.glucoseArea_mmolhpL);
  const less = (id: string, of = water) => of(id) < (1 - change) * of("still");
  const walks = walkId(usual.minutes, usual.every_min);
  const beside = (ids: readonly (readonly [string, string])[], of: (id: string) => number) =>
    [["sitting still", "still"] as const, ...ids]
      .map(([says, id]) => `${fixed(of(id), 1)} mL ${says}`)
      .join(", ");
  const inWater = (ids: readonly (readonly [string, string])[]) => `water gained: ${beside(ids, water)}`;
  const inTheFoot = (ids: readonly (readonly [string, string])[]) =>
    `water gained by the foot: ${beside(ids, inFoot)}; by foot and calf: ${beside(ids, water)}`;
  const inSugar = (ids: readonly (readonly [string, string])[]) =>
    `glucose area: ${ids.map(([says, id]) => `${signed(-sugar(id))} % ${says}`).join(", ")}`;
  const mostWithFive = intervals_min.every(
    (every) =>
      every === 20 || lengths_min.every((minutes) => sugar(walkId(5, 30)) >= sugar(walkId(minutes, every))),
  );
  const stockinged = stockings.map((one) => [`in class ${one}`, `still-stocking-${one}`] as const);
  return [
    {
      figures: [
        "winkel-jorgensen-1986/swelling-inactive",
        "winkel-jorgensen-1986/swelling-semi-active",
        "winkel-jorgensen-1986/swelling-active",
      ],
      model: inTheFoot([
        ["with ankle pumps", "ankle-pumps"],
        ["with walks", walks],
      ]),
      alike: less("ankle-pumps", inFoot) && less(walks, inFoot),
    },
    {
      figures: ["noddeland-winkel-1988/swelling-still", "noddeland-winkel-1988/swelling-free"],
      model: inTheFoot([["with soleus push-ups", "soleus-push-ups"]]),
      alike: less("soleus-push-ups", inFoot),
    },
    {
      figures: ["dogra-2019/rises", "dogra-2019/cycling-attenuates"],
      model: inWater([["with 3 min of walking every 60", walkId(3, 60)]]),
      alike: less(walkId(3, 60)) ? true : "in part",
    },
    {
      figures: [
        "partsch-2004/left-bare",
        "partsch-2004/right-bare",
        "partsch-2004/class-one",
        "partsch-2004/class-two",
      ],
      model: inWater(stockinged),
      alike: stockings.every((one) => less(`still-stocking-${one}`)),
    },
    {
      figures: ["phlebology-2019/sock", "phlebology-2019/stocking"],
      model: inWater(stockinged.slice(0, 1)),
      alike: less("still-stocking-I"),
    },
    {
      figures: ["belczak-2018/light-reduces", "belczak-2018/firm-reduces-more"],
      model: inWater(stockinged),
      alike: less("still-stocking-I") && water("still-stocking-II") < water("still-stocking-I"),
    },
    {
      figures: ["dunstan-2012/light-walks", "dunstan-2012/moderate-walks"],
      model: inSugar([
        ["with 1 min every 20", walkId(1, 20)],
        ["with 3 min every 20", walkId(3, 20)],
      ]),
      alike: sugar(walkId(1, 20)) > 0 && sugar(walkId(3, 20)) > 0,
    },
    {
      figures: ["duran-2023/five-every-thirty", "duran-2023/less-not-told-apart"],
      model: inSugar(
        (
          [
            [5, 30],
            [1, 30],
            [5, 60],
            [1, 60],
          ] as const
        ).map(([minutes, every]) => [`with ${minutes} min every ${every}`, walkId(minutes, every)] as const),
      ),
      // the most by the same dose, but no dose without any effect
      alike: mostWithFive ? "in part" : false,
    },
    {
      figures: ["henson-2016/standing", "henson-2016/walking"],
      model: inSugar([
        ["standing still for 3 min every 30", "standing-still"],
        ["walking for 5 min every 30", walkId(5, 30)],
      ]),
      alike: sugar(walkId(5, 30)) > 0 ? (sugar("standing-still") > 0.5 ? true : "in part") : false,
    },
    {
      figures: ["hamilton-2022/glucose", "elek-2025/glucose"],
      model: `${inSugar([["with soleus push-ups for 3 min every 30", "soleus-push-ups"]])}; people did them without a pause`,
      alike: sugar("soleus-push-ups") > 0,
    },
    {
      figures: ["morishima-2016/shear-before", "morishima-2016/shear-still"],
      model: "not among these measures",
      alike: undefined,
    },
  ];
}

const told = ({ figures, model, alike }: Found): readonly string[] => [
  figures.map(printed).join("; "),
  figures.flatMap(reported).join("; "),
  model,
  alike === undefined ? "" : alike === true ? "yes" : alike === false ? "no" : alike,
];

function printed(id: string): string {
  const { says, value, unit } = figureOf(id).figure;
  return `${plain(says)}${value === null ? "" : `: ${quantity(value, unit)}`} (${cited(id)})`;
}

const printedValue = (id: string): string => fixed(figureOf(id).figure.value as number);

/** What the validation report finds of a figure: the study itself, as far as the model can be told it. */
function reported(id: string): readonly string[] {
  return report.cases.flatMap(({ row, measures }) =>
    measures
      .filter(({ figure }) => figure === id)
      .map(({ model, unit, verdict, published }) => {
        const value =
          model === null || published.spreadKind === "direction"
            ? ""
            : `${quantity(Number(model.toPrecision(3)), unit)}, `;
        return `${value}${verdict} (row ${row})`;
      }),
  );
}

function cited(id: string): string {
  const [source] = id.split("/");
  return `[${source}](../library/sources.md#${source})`;
}

function differences(day: (id: string) => Day, still: Day): readonly string[] {
  const walks = walkId(usual.minutes, usual.every_min);
  const best = Math.max(
    ...intervals_min.flatMap((every) =>
      lengths_min.map((minutes) =>
        share(day(walkId(minutes, every)).glucoseArea_mmolhpL, still.glucoseArea_mmolhpL),
      ),
    ),
  );
  const stocking = share(day("still-stocking-II").swelling_mL, still.swelling_mL);
  return [
    [
      `- **Swelling and movement.** Feet that moved swelled by half or less of what still feet did, over eight hours, and three minutes on a bicycle each hour lessened the swelling of four. In the model walking takes ${fixed(still.footSwelling_mL - day(walks).footSwelling_mL, 1)} of ${fixed(still.footSwelling_mL, 1)} mL from the foot at the usual dose, and ${fixed(still.swelling_mL - day(walks).swelling_mL - (still.footSwelling_mL - day(walks).footSwelling_mL), 1)} of ${fixed(still.swelling_mL - still.footSwelling_mL, 1)} from the calf. While one walks the pressure in the capillaries of the foot falls with that of its veins, and lymph flows faster; in the calf working muscle opens its arterioles, which raises the pressure in its capillaries whenever it lets go, by nearly as much as its empty veins lower it. Whether calves are spared so little in people is not known here: none of these studies measured foot and calf apart. The rows on swelling over hours (5.33, 5.35, 6.1 to 6.3, 6.21, 6.24 to 6.26) say the same of the model; of their numbers 5.33, 6.1 to 6.3 and 6.25 were in mind when the space beside the capillaries, and the foot, were given theirs ([decision 19](../decisions/0019-space-that-fills.md)).`,
      `- **How much swells.** The model's leg starts from a night's lying and gains ${fixed(still.swelling_mL)} mL in four hours, ${fixed(firstHour_mL())} of them in the first; people who come to a laboratory have been up, and gained ${printedValue("partsch-2004/left-bare")} to ${printedValue("partsch-2004/right-bare")} mL in seven hours at work, or ${printedValue("phlebology-2019/sock")} mL in four in the air. What the model says of a difference between two days is worth more than what it says of one.`,
      `- **Stockings.** In people a leg in a stocking of class I or II ended the day smaller than it began it; in the model class II takes ${fixed(stocking)} % of the gain away. A stocking that one puts on in the morning finds a leg here that has nothing to lose.`,
      `- **Sugar.** Walks took a quarter from the glucose area in people who were overweight; in the model the most is ${fixed(best)} % here. A working muscle of the model takes glucose by what it burns; what people's muscles take beyond that is a gap that no number was turned to close ([decision 13](../decisions/0013-metabolism.md)). In people five minutes every thirty did more than any other dose that was tried, and the others were not told apart from sitting; in the model the effect grows with the minutes walked, ever more slowly and without a threshold.`,
      "- **What is alike.** Movement lifts blood and ends stillness, in the model by its construction; stockings lessen swelling, walks lessen glucose, and more walking lessens it more.",
    ].join("\n"),
    "The causes behind such misses, and what mending them would take: [where the model misses](where-the-model-misses.md). All exercises one by one: [exercises compared](../library/exercises-compared.md).",
  ];
}

/** What an hour of sitting still leaves, by the comparison of exercises. */
function firstHour_mL(): number {
  const exercises = new URL("../../comparisons/results/exercises.json", import.meta.url);
  const { cells } = JSON.parse(readFileSync(exercises, "utf8")) as Results;
  return cells["full/healthy/still"].swelling_mL as number;
}

/** Per cent by which one is smaller than the other. */
const share = (value: number, of: number): number => 100 * (1 - value / of);

const fixed = (value: number, digits = 0): string => {
  const text = value.toFixed(digits);
  return (Number(text) === 0 ? (0).toFixed(digits) : text).replace("-", "−");
};

const signed = (value: number): string => (value > 0 ? `+${fixed(value, 1)}` : fixed(value, 1));
