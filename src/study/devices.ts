import { z } from "zod";
import { type DeviceId, devices } from "../devices/index.js";
import type { Acts, Device, Occasion, Squeeze } from "../devices/device.js";
import { type Garment, garmentChanges, layered } from "../devices/garment.js";
import { courseActs, pressureCourse } from "../devices/pressure-course.js";
import type { Change } from "../person/change.js";
import type { Body } from "../person/healthy-adult.js";
import { type GarmentInput, legsOf, type Side, sides, wornLevels } from "../physiology/terms.js";
import { derived, type Ground } from "../quantity/ground.js";
import { InputError, shown } from "../quantity/input-error.js";
import type { SettingValues } from "../scenario/settings.js";
import { dressing_s } from "../scenario/dressing.js";
import { cuffSite, cuffSites, type GarmentEvent, type Scenario } from "../scenario/timeline.js";
import { clockSchema, clockText, minutesOf } from "./clock.js";
import type { DeviceDocument } from "./document.js";
import { settingsShape } from "./settings-schema.js";
import { checkMovement, cuffCourse } from "./timeline.js";

/** What is put on the legs: how a study writes it, and what becomes of it. */

const side = z.enum(["left", "right", "both"]).default("both");

const wearing_s = z
  .number()
  .min(0)
  .max(86_400 * 14);

/** When something is put on and taken off; without it, it is worn throughout. */
const whenWorn = {
  on_s: wearing_s.optional().describe("when it is put on, s; on from the start unless told"),
  off_s: wearing_s.optional().describe("when it is taken off, s; never unless told"),
};
/** The same by the clock of a day; of what works in time, from when to when. */
const byTheClock = {
  on: clockSchema.optional().describe("when it is put on, by the clock of a day"),
  off: clockSchema.optional().describe("when it is taken off, by the clock of a day"),
};

const clockKeys = Object.keys(byTheClock);
const timeKeys = [...clockKeys, ...Object.keys(whenWorn)];

const listed = Object.entries(devices).map(([id, { says, settings, worn }]: [string, Device]) =>
  z
    .strictObject({
      id: z.literal(id),
      side,
      ...settingsShape(settings),
      ...(worn === undefined ? {} : whenWorn),
      ...(worn === undefined && !("at_s" in settings) ? {} : byTheClock),
    })
    .describe(says),
);

const courseDevice = z
  .strictObject({
    id: z.literal("pressure-course"),
    side,
    at_s: z.number().min(0).max(7200).default(0).describe("when its courses begin"),
    every_s: z.number().min(1).max(7200).optional().describe("after which the courses begin again"),
    chambers: z
      .array(z.strictObject({ cuff: z.enum(cuffSites), course: cuffCourse }))
      .min(1)
      .max(5),
  })
  .describe(pressureCourse.says);

const schemas = [...listed, courseDevice];

export const devicesSchema = z
  .array(z.discriminatedUnion("id", schemas as unknown as [(typeof listed)[0], ...typeof listed]))
  .max(20)
  .optional()
  .describe("what is put on the legs");

/** One device on its legs. */
export interface Applied {
  readonly id: DeviceId | "pressure-course";
  readonly device: Device;
  readonly legs: readonly Side[];
  readonly values: SettingValues;
  readonly ground: Ground;
  readonly acts?: (on: Occasion) => Acts;
  /** of what is worn for a part of the time: from when to when; infinity where it stays on */
  readonly times?: { readonly on_s: number; readonly off_s: number };
}

/** The devices of a study in its scenario, looked up. Throws InputError for courses and times that cannot be. */
export const appliedDevices = (
  written: readonly DeviceDocument[] | undefined,
  scenario: Scenario,
): readonly Applied[] => {
  const applied = (written ?? []).map((one, k): Applied => {
    const { id, side: which, ...values } = one;
    const field = `devices.${k}`;
    const legs = legsOf(which ?? "both");
    if (id === "pressure-course") {
      // its schema has been through it; the type of a document knows only the settings of the others
      const course = one as unknown as z.output<typeof courseDevice>;
      checkChambers(course, field);
      const chambers = course.chambers.map(({ cuff, ...rest }) => ({ cuff: cuffSite[cuff], ...rest }));
      return {
        id,
        device: pressureCourse,
        legs,
        values: {},
        ground: pressureCourse.ground,
        acts: (on) => courseActs({ ...course, chambers }, on),
      };
    }
    const device: Device = devices[id as DeviceId];
    const { acts, ground } = device;
    // of what works in time, seconds on and off are settings of its own
    const [keys, said] =
      device.worn === undefined
        ? [clockKeys, { ...one, on_s: undefined, off_s: undefined }]
        : [timeKeys, one];
    const times = timesOf(said, scenario, field);
    const given = Object.fromEntries(Object.entries(values).filter(([name]) => !keys.includes(name)));
    const set = (
      times === undefined || device.worn !== undefined
        ? given
        : { ...given, ...workingHours(device, times, scenario, field) }
    ) as SettingValues;
    return {
      id: id as DeviceId,
      device,
      legs,
      values: set,
      ground,
      ...(acts === undefined ? {} : { acts: (on: Occasion) => acts(set, on) }),
      ...(times === undefined || device.worn === undefined ? {} : { times }),
    };
  });
  checkPutOnOnce(written ?? [], applied);
  return applied;
};

/** of all turns together: what is repeated for hours is written with few */
const mostPoints = 50_000;

function checkChambers({ chambers, every_s }: z.output<typeof courseDevice>, field: string): void {
  const points =
    Math.max(...chambers.map(({ course }) => course.length)) * Math.ceil(7200 / (every_s ?? 7200));
  if (points > mostPoints)
    throw new InputError(
      `${field}.every_s`,
      `${points} points in two hours`,
      `at most ${mostPoints}: fewer points, or a longer turn`,
    );
  chambers.forEach(({ course }, k) => {
    course.forEach(({ time_s }, j) => {
      const at = `${field}.chambers.${k}.course.${j}.time_s`;
      const before = course[j - 1]?.time_s;
      if (before !== undefined && time_s <= before)
        throw new InputError(at, `${time_s} s`, `more than ${before} s, the time before it`);
      if (every_s !== undefined && time_s >= every_s)
        throw new InputError(at, `${time_s} s`, `less than every_s, ${every_s} s`);
    });
  });
}

type Times = NonNullable<Applied["times"]>;

/** From when to when a device is on, s after the beginning; nothing where it does not say. */
function timesOf(one: DeviceDocument, { day, duration_s }: Scenario, field: string): Times | undefined {
  const [begin, end] = (["on", "off"] as const).map((name) => {
    const [clock, seconds] = [one[name], one[`${name}_s`]] as [string | undefined, number | undefined];
    if (clock === undefined) return seconds;
    if (seconds !== undefined)
      throw new InputError(`${field}.${name}`, `${shown(clock)} beside ${name}_s`, "one of the two");
    if (day === undefined)
      throw new InputError(
        `${field}.${name}`,
        `${shown(clock)} in a scenario without a clock`,
        "seconds from its beginning, or a day as scenario",
      );
    return 60 * (minutesOf(clock) - day.begins_min);
  });
  if (begin === undefined && end === undefined) return undefined;
  // what is said by the clock is answered by the clock
  const told = (s: number): string =>
    day === undefined ? `${s} s` : `${clockText(day.begins_min + s / 60)} (${s} s)`;
  const within = (name: "on" | "off", at: number, low: number, why: string): void => {
    if (at >= low && at <= duration_s) return;
    const key = one[name] === undefined ? `${name}_s` : name;
    throw new InputError(`${field}.${key}`, told(at), `${told(low)} to ${told(duration_s)}${why}`);
  };
  const on_s = begin ?? 0;
  within("on", on_s, 0, ", while the scenario lasts");
  if (end !== undefined) within("off", end, on_s + dressing_s, ", after it is put on");
  return { on_s, off_s: end ?? Number.POSITIVE_INFINITY };
}

/** The hours of a device that works in time, by its settings. */
function workingHours(device: Device, { on_s, off_s }: Times, { duration_s }: Scenario, field: string) {
  const { for_s: longest } = device.settings;
  const for_s = Math.min(off_s, duration_s) - on_s;
  const most_s = longest?.kind === "number" ? longest.range[1] : Number.POSITIVE_INFINITY;
  if (for_s > most_s)
    throw new InputError(
      `${field}.off`,
      `${Math.round(for_s / 60)} min of work`,
      `at most ${most_s / 60} min after it is put on; it may be named again later`,
    );
  return { at_s: on_s, for_s };
}

/** The same garment cannot be put on while it is worn. */
function checkPutOnOnce(written: readonly DeviceDocument[], applied: readonly Applied[]): void {
  const always: Times = { on_s: 0, off_s: Number.POSITIVE_INFINITY };
  applied.forEach((one, k) => {
    for (let j = 0; j < k; j++) {
      const other = applied[j];
      const [a, b] = [one.times ?? always, other.times ?? always];
      const timed = one.times !== undefined || other.times !== undefined;
      const same = one.id === other.id && JSON.stringify(one.values) === JSON.stringify(other.values);
      const apart = a.on_s >= b.off_s + dressing_s || b.on_s >= a.off_s + dressing_s;
      if (!timed || !same || apart || !one.legs.some((leg) => other.legs.includes(leg))) continue;
      const key = written[k].on === undefined ? "on_s" : "on";
      throw new InputError(
        `devices.${k}.${key}`,
        `the ${one.id} of devices.${j} put on while it is worn`,
        `a time at least ${dressing_s} s after it is taken off, or another ${one.id} over it`,
      );
    }
  });
}

/** What is put on and taken off, where anything is: of every leg concerned, everything that it wears. */
export const garmentsOf = (applied: readonly Applied[], body: Body): readonly GarmentEvent[] =>
  sides.flatMap((leg) => {
    const own = applied.filter(({ device, legs }) => device.worn !== undefined && legs.includes(leg));
    if (!own.some(({ times }) => times !== undefined)) return [];
    const garments = own.map(({ device, values }) => device.worn?.(values, body) ?? {});
    const all = layered(garments);
    return own.map(({ times }, k) => ({
      sides: [leg],
      ...(times ?? { on_s: 0, off_s: Number.POSITIVE_INFINITY }),
      shares: sharesOf(garments[k], all, own.length),
    }));
  });

/** Where nothing presses, the garments share alike in what a study may set there itself. */
function sharesOf(garment: Garment, all: Garment, count: number): GarmentEvent["shares"] {
  const share = (own: number, total: number) => (total === 0 ? 1 / count : own / total);
  return Object.fromEntries(
    wornLevels.flatMap((level): [GarmentInput, number][] => {
      const [own, total] = [garment[level], all[level]];
      return [
        [`garment.${level}.pressureShare`, share(own?.pressure_mmHg ?? 0, total?.pressure_mmHg ?? 0)],
        [`garment.${level}.stiffnessShare`, share(own?.stiffness_mmHg ?? 0, total?.stiffness_mmHg ?? 0)],
      ];
    }),
  ) as Record<GarmentInput, number>;
}

/** Numbers of the legs that what is worn sets; none where nothing is worn. */
export const wornChanges = (applied: readonly Applied[], body: Body): readonly Change[] =>
  sides.flatMap((leg) => {
    const own = applied.filter(({ device, legs }) => device.worn !== undefined && legs.includes(leg));
    if (own.length === 0) return [];
    const garment = layered(own.map(({ device, values }) => device.worn?.(values, body) ?? {}));
    const ground =
      own.length === 1 ? own[0].ground : derived(`${own.map(({ id }) => id).join(" over ")}, added up`);
    return garmentChanges(leg, garment, body, ground);
  });

/** What the devices do in a scenario: with them in it, whether a leg is kept from rest, and what is to be told. */
interface Occupied {
  readonly scenario: Scenario;
  readonly acting: boolean;
  readonly notes: readonly string[];
}

/**
 * A scenario with what the devices do in it. `refill_s` tells how long legs take to refill after a squeeze. Throws
 * InputError where a device and the scenario do not go together.
 */
export function withDevices(
  scenario: Scenario,
  applied: readonly Applied[],
  refill_s: (squeeze: Squeeze, legs: readonly Side[]) => number,
): Occupied {
  const notes: string[] = [];
  const all = applied.map((one, k): Acts => {
    const { id, device, legs, values, acts } = one;
    const refill = (): number => {
      if (device.squeeze === undefined) throw new Error(`${id} squeezes nothing that could refill.`);
      const found = refill_s(device.squeeze(values), legs);
      notes.push(`${id} squeezes again ${found.toFixed(1)} s after it has let go: the legs have refilled.`);
      return found;
    };
    const done = acts?.({ legs, duration_s: scenario.duration_s, refill_s: refill }) ?? {};
    check(done, id, scenario, `devices.${k}`);
    return done;
  });
  const spans = all.flatMap(({ span }) => span ?? []);
  const cycle_s = scenario.cycle_s ?? all.find((one) => one.cycle_s !== undefined)?.cycle_s;
  return {
    scenario: {
      ...scenario,
      movements: [...scenario.movements, ...all.flatMap(({ movements }) => movements ?? [])],
      cuffs: [...scenario.cuffs, ...all.flatMap(({ cuffs }) => cuffs ?? [])],
      wedges: [...(scenario.wedges ?? []), ...all.flatMap(({ wedges }) => wedges ?? [])],
      marks: marksWith(spans, scenario.marks),
      ...(cycle_s === undefined ? {} : { cycle_s }),
    },
    acting: spans.length > 0,
    notes,
  };
}

function check({ movements, span }: Acts, id: string, scenario: Scenario, field: string): void {
  for (const event of movements ?? []) checkMovement(event, scenario, field);
  if (span !== undefined && span.end_s <= span.begin_s)
    throw new InputError(
      field,
      `${id} from ${span.begin_s} s`,
      `a beginning early enough for one turn of it within the ${scenario.duration_s} s of the run`,
    );
}

const exerciseMarks = ["exerciseBegins", "firstRaise", "tenEfforts", "gaitBegins", "pressBegins"];

/** Where nobody exercises, a device does it for them: from the first that begins to the last that ends. */
function marksWith(spans: readonly NonNullable<Acts["span"]>[], marks: Scenario["marks"]): Scenario["marks"] {
  if (spans.length === 0 || marks.some(({ name }) => exerciseMarks.includes(name))) return marks;
  return [
    ...marks,
    { name: "exerciseBegins", time_s: Math.min(...spans.map(({ begin_s }) => begin_s)) },
    { name: "exerciseEnds", time_s: Math.max(...spans.map(({ end_s }) => end_s)) },
  ].sort((a, b) => a.time_s - b.time_s);
}
