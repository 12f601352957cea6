import { entry, type ScenarioEntry } from "../library/entry.js";
import type { RepeatedId } from "../movements/library.js";
import { choice, number, type SettingValues, typicalValues } from "../settings.js";
import { type Breaks, type Common, type Place, places, timelineOf } from "./schedule.js";

/** Days that many people have. Hours and meals are assumed; each can be told anew as a schedule of one's own. */

const clock = (hours: number, minutes = 0): number => 60 * hours + minutes;

/** A place until a time of the clock (above 24 on the next day), what one does there, and what breaks it. */
export type Sojourn = readonly [place: Place, until_min: number, more?: More];
interface More {
  readonly doing?: Common;
  readonly breaks?: Omit<Breaks, "doing"> & { readonly doing: Common };
}

/** A day as it is told: places one after the other from the first time on, and when one eats. */
export interface DayPlan {
  readonly begins_min: number;
  readonly sojourns: readonly Sojourn[];
  readonly meals_min: readonly number[];
}

/** g of carbohydrate in each meal */
export const mealCarbohydrate_g = 70;

function timelineOfPlan({ begins_min, sojourns, meals_min }: DayPlan) {
  let from_min = 0;
  return timelineOf({
    begins_min,
    stays: sojourns.map(([place, until_min, more]) => {
      const to_min = until_min - begins_min;
      const stay = { from_min, to_min, posture: places[place], ...more };
      from_min = to_min;
      return stay;
    }),
    meals: meals_min.map((at_min) => ({
      at_min: at_min - begins_min,
      carbohydrate_g: mealCarbohydrate_g,
      kind: "mixed",
    })),
  });
}

const strolling = { doing: { movement: "walk", speed_kmh: 4.5 } } as const;
/** walking up and down between people, as those do who work on their feet */
const ways: NonNullable<More["breaks"]> = {
  every_min: 9,
  minutes: 3,
  doing: { movement: "walk", speed_kmh: 3 },
};

const breaking = {
  break_min: number("how long a break lasts; 0 for none", "min", 5, 0, 15),
  every_min: number("how long one sits or stands between two", "min", 55, 10, 240),
  breakWith: choice(
    "what one does in a break",
    "walk",
    "heel-raise",
    "seated-heel-raise",
    "soleus-push-up",
    "ankle-pump",
    "toe-heel-rock",
  ),
};

function breaksOf(values: SettingValues): Pick<More, "breaks"> {
  const minutes = values.break_min as number;
  if (minutes === 0) return {};
  const movement = values.breakWith as "walk" | RepeatedId;
  const doing: Common = movement === "walk" ? { movement, speed_kmh: 4 } : { movement };
  return { breaks: { every_min: values.every_min as number, minutes, doing } };
}

/** A day that is put together from its settings. */
interface PresetDay extends ScenarioEntry {
  /** as it is told with settings as usual */
  readonly plan: DayPlan;
}

function day(
  id: string,
  says: string,
  begins_min: number,
  meals_min: readonly number[],
  list: (breaks: Pick<More, "breaks">) => readonly Sojourn[],
  settings: Partial<typeof breaking> = breaking,
): PresetDay {
  const planOf = (values: SettingValues): DayPlan => ({
    begins_min,
    sojourns: list("break_min" in values ? breaksOf(values) : {}),
    meals_min,
  });
  return {
    ...entry(id, says, settings, (_, values) => timelineOfPlan(planOf(values))),
    plan: planOf(typicalValues(settings)),
  };
}

export const days: readonly PresetDay[] = [
  day(
    "desk-day",
    "Sixteen hours of somebody who works at a desk and gets up now and then.",
    clock(7),
    [clock(7, 30), clock(12, 30), clock(19)],
    (breaks) => [
      ["bathroom", clock(7, 25)],
      ["table", clock(8)],
      ["street", clock(8, 20), strolling],
      ["desk", clock(12, 25), breaks],
      ["street", clock(12, 30), strolling],
      ["table", clock(13)],
      ["street", clock(13, 10), strolling],
      ["desk", clock(17, 30), breaks],
      ["street", clock(17, 50), strolling],
      ["kitchen", clock(18, 50)],
      ["table", clock(19, 30)],
      ["sofa", clock(22, 30)],
      ["bathroom", clock(23)],
    ],
  ),
  day(
    "teaching-day",
    "Sixteen hours of somebody who teaches: lessons on the feet, a desk in between.",
    clock(6, 30),
    [clock(6, 50), clock(13), clock(19)],
    (breaks) => [
      ["bathroom", clock(6, 45)],
      ["table", clock(7, 10)],
      ["car", clock(7, 40)],
      ["classroom", clock(9, 30), { breaks: { ...ways, every_min: 14, minutes: 1 } }],
      ["desk", clock(10)],
      ["classroom", clock(12, 50), { breaks: { ...ways, every_min: 14, minutes: 1 } }],
      ["table", clock(13, 30)],
      ["desk", clock(16, 30), breaks],
      ["car", clock(17)],
      ["kitchen", clock(18, 50)],
      ["table", clock(19, 30)],
      ["sofa", clock(22)],
      ["bathroom", clock(22, 30)],
    ],
  ),
  day(
    "shop-day",
    "Sixteen hours of somebody who stands behind a counter.",
    clock(7),
    [clock(7, 30), clock(13), clock(19, 30)],
    (breaks) => [
      ["bathroom", clock(7, 25)],
      ["table", clock(7, 50)],
      ["street", clock(8, 10), strolling],
      ["counter", clock(13), breaks],
      ["table", clock(13, 40)],
      ["counter", clock(18), breaks],
      ["street", clock(18, 20), strolling],
      ["kitchen", clock(19, 20)],
      ["table", clock(20)],
      ["sofa", clock(22, 40)],
      ["bathroom", clock(23)],
    ],
  ),
  day(
    "night-shift",
    "Sixteen hours around a nurse's night: up in the evening, a ward till morning, home.",
    clock(18),
    [clock(18, 30), clock(25), clock(31, 10)],
    () => [
      ["bathroom", clock(18, 25)],
      ["table", clock(19)],
      ["kitchen", clock(20)],
      ["car", clock(20, 40)],
      ["ward", clock(25), { breaks: ways }],
      ["table", clock(25, 30)],
      ["desk", clock(27)],
      ["ward", clock(30, 30), { breaks: ways }],
      ["car", clock(31)],
      ["table", clock(31, 40)],
      ["sofa", clock(33, 30)],
      ["bathroom", clock(34)],
    ],
    {},
  ),
  day(
    "long-haul",
    "Sixteen hours with twelve of them in an aeroplane's seat.",
    clock(8),
    [clock(8, 30), clock(12, 30), clock(20)],
    (breaks) => [
      ["bathroom", clock(8, 25)],
      ["car", clock(9, 15)],
      ["street", clock(9, 35), strolling],
      ["waiting room", clock(10, 50)],
      ["aeroplane seat", clock(23), breaks],
      ["street", clock(23, 30), strolling],
      ["car", clock(24)],
    ],
  ),
  day(
    "retired-day",
    "Fifteen hours of somebody who has time: the house, an armchair, half an hour's walk.",
    clock(8),
    [clock(8, 30), clock(12, 30), clock(18, 30)],
    (breaks) => [
      ["bathroom", clock(8, 25)],
      ["table", clock(9, 15)],
      ["kitchen", clock(10)],
      ["street", clock(10, 30), strolling],
      ["kitchen", clock(12, 20)],
      ["table", clock(13)],
      ["bed", clock(14)],
      ["sofa", clock(18), breaks],
      ["kitchen", clock(18, 30)],
      ["table", clock(19, 10)],
      ["sofa", clock(22, 30), breaks],
      ["bathroom", clock(23)],
    ],
  ),
  day(
    "bed-day",
    "Sixteen hours in bed after an operation, but for two short ways to the bathroom.",
    clock(7),
    [clock(8), clock(12, 30), clock(18)],
    (breaks) => [
      ["bed", clock(9), breaks],
      ["bathroom", clock(9, 10)],
      ["bed", clock(17), breaks],
      ["bathroom", clock(17, 10)],
      ["bed", clock(23), breaks],
    ],
    {
      ...breaking,
      breakWith: choice("what one does in a break", "ankle-pump", "ankle-circle", "dorsiflexion"),
    },
  ),
];
