import { words } from "../../src/charts/words.js";
import { bodyInputs } from "../../src/physiology/terms.js";
import { breathingPatterns } from "../../src/scenario/breathing.js";
import { strideGrounds } from "../../src/scenario/movements/gait.js";
import { repeatedMovements, steadyMovements } from "../../src/scenario/movements/library.js";
import type { RepeatedMovement } from "../../src/scenario/movements/movement.js";
import { scenarios } from "../../src/scenario/library/index.js";
import { postures, tilted } from "../../src/scenario/postures.js";
import { type Setting, type Settings, typicalValues } from "../../src/scenario/settings.js";
import { movementFigure } from "./figures/movement.js";
import { postureFigure } from "./figures/posture.js";
import { capital, code, codes, ground, linked, made, page, plain, quantity, table } from "./markdown.js";

/** What legs do: postures, movements and scenarios. */
export const movementsPage = (): string =>
  page(
    "# Postures, movements, scenarios",
    made,
    "A scenario is a timeline: postures, movements on top of them, cuffs, and marks that name instants. The drawings are made of the slopes and angles that the model itself is told; the strips beside them are what the solver gets, over one repetition: joint angles and the activation of each muscle, 0 to 1.",
    "## Postures",
    "The dashed line is the level of the heart, from which depths are told.",
    ...Object.entries(postures).map(([id, { says }]) =>
      [`### ${id}`, `${linked(capital(says))}.`, image(says, `posture-${id}`)].join("\n\n"),
    ),
    [
      "### any tilt, any pose",
      'A table can be tilted (`{"tilt_deg": 60}`), and a study may pose trunk, thighs and shanks itself (`{"trunk_deg": 90, "thigh_deg": 20, "shank_deg": 60}`).',
      image("on a table tilted by 60 degrees", "posture-tilt-60"),
    ].join("\n\n"),
    "## Movements",
    ...Object.entries(repeatedMovements).map(([id, movement]) => repeatedText(id, movement)),
    ...Object.entries(steadyMovements).map(([id, { says, ground: why, settings, postures: where }]) =>
      [
        `### ${id}`,
        `${linked(capital(says))}. Held, in ${codes(where)}.`,
        `${capital(ground(why))}.`,
        settingsTable(settings),
      ].join("\n\n"),
    ),
    gaitText(),
    "## Breath, and what acts on the whole body",
    'Tracks of a timeline, for a circuit that has a trunk: `breathing` (`{"pattern": "deep", "at_s": 30, "until_s": 90}`) and `body` (`{"what": "suction", "course": [{"time_s": 30, "value": 40}]}`, added to what posture and movement say, straight lines between).',
    table(
      ["breathing", "is"],
      Object.entries(breathingPatterns).map(([id, { says }]) => [code(id), says]),
    ),
    table(
      ["body", "is", "unit", "at rest", "from", "to"],
      Object.entries(bodyInputs).map(([id, { says, unit, atRest, range }]) => [
        code(id.slice("body.".length)),
        says,
        unit,
        String(atRest),
        String(range[0]),
        String(range[1]),
      ]),
    ),
    "## Scenarios",
    "What exercises and habits come to when they are done as often and as long as they are prescribed: [exercises compared](exercises-compared.md).",
    ...scenarios.map(({ id, says, settings }) =>
      [`### scenario ${id}`, linked(says), settingsTable(settings)].join("\n\n"),
    ),
  );

/** Every drawing of the page, by its file's name. */
export function movementFigures(): ReadonlyMap<string, string> {
  const drawings = new Map<string, string>();
  for (const [id, { says, inputs }] of Object.entries(postures)) {
    drawings.set(`posture-${id}.svg`, postureFigure(capital(says), inputs));
  }
  drawings.set("posture-tilt-60.svg", postureFigure("On a table tilted by 60 degrees", tilted(60).inputs));
  for (const { id, says, settings, build } of scenarios) {
    const isGait = gait.some((style) => style === id);
    if (isGait || id in repeatedMovements)
      drawings.set(`movement-${id}.svg`, movementFigure(says, build(typicalValues(settings)), !isGait));
  }
  return drawings;
}

const gait = ["walk", "run"] as const;

const image = (says: string, file: string): string => `![${plain(capital(says))}](figures/${file}.svg)`;

function repeatedText(id: string, movement: RepeatedMovement): string {
  const { says, ground: why, settings, postures: where, period_s, duty } = movement;
  const drawn = scenarios.some((scenario) => scenario.id === id);
  return [
    `### ${id}`,
    `${linked(capital(says))}. In ${codes(where)}; every ${quantity(period_s, "s")}, of which the movement takes ${Math.round(100 * duty)} %.`,
    ...(drawn ? [image(says, `movement-${id}`)] : []),
    `${capital(ground(why))}.`,
    settingsTable(settings),
  ].join("\n\n");
}

/** Walking and running have no pose drawn: a slope does not tell a leg in front from one behind. */
const gaitText = (): string =>
  [
    "### walk, run",
    "The normative stride, by speed and incline, starting where the left heel strikes.",
    ...gait.map((style) => image(`One stride, ${style}`, `movement-${style}`)),
    Object.entries(strideGrounds)
      .map(([name, why]) => `- ${plain(words(name))}: ${ground(why)}`)
      .join("\n"),
  ].join("\n\n");

/** Settings with their usual values and what is accepted. */
export function settingsTable(settings: Settings): string {
  const rows = Object.entries(settings).map(([name, setting]) => [
    code(name),
    linked(setting.says),
    typical(setting),
    accepted(setting),
  ]);
  return rows.length === 0 ? "Nothing to set." : table(["setting", "", "usual", "accepted"], rows);
}

const typical = (setting: Setting): string =>
  setting.kind === "number" ? quantity(setting.typical, shownUnit(setting.unit)) : setting.typical;

const accepted = (setting: Setting): string =>
  setting.kind === "number"
    ? `${quantity(setting.range[0], "1")} to ${quantity(setting.range[1], "1")}`
    : setting.choices.join(", ");

const shownUnit = (unit: string): string => (unit === "count" ? "" : unit);
