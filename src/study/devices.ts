import { z } from "zod";
import { type DeviceId, devices } from "../devices/index.js";
import type { Acts, Device, Occasion, Squeeze } from "../devices/device.js";
import { garmentChanges, layered } from "../devices/garment.js";
import { courseActs, pressureCourse } from "../devices/pressure-course.js";
import type { Change } from "../person/change.js";
import type { Body } from "../person/healthy-adult.js";
import { legsOf, type Side, sides } from "../physiology/terms.js";
import { derived, type Ground } from "../quantity/ground.js";
import { InputError } from "../quantity/input-error.js";
import type { SettingValues } from "../scenario/settings.js";
import { cuffSite, cuffSites, type Scenario } from "../scenario/timeline.js";
import type { DeviceDocument } from "./document.js";
import { settingsShape } from "./settings-schema.js";
import { checkMovement, cuffCourse } from "./timeline.js";

/** What is put on the legs: how a study writes it, and what becomes of it. */

const side = z.enum(["left", "right", "both"]).default("both");

const listed = Object.entries(devices).map(([id, { says, settings }]: [string, Device]) =>
  z.strictObject({ id: z.literal(id), side, ...settingsShape(settings) }).describe(says),
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
}

/** The devices of a study, looked up. Throws InputError for courses that cannot be. */
export const appliedDevices = (written: readonly DeviceDocument[] | undefined): readonly Applied[] =>
  (written ?? []).map((one, k) => {
    const { id, side: which, ...values } = one;
    const legs = legsOf(which ?? "both");
    if (id === "pressure-course") {
      // its schema has been through it; the type of a document knows only the settings of the others
      const course = one as unknown as z.output<typeof courseDevice>;
      checkChambers(course, `devices.${k}`);
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
    const set = values as SettingValues;
    const { acts, ground } = device;
    return {
      id: id as DeviceId,
      device,
      legs,
      values: set,
      ground,
      ...(acts === undefined ? {} : { acts: (on: Occasion) => acts(set, on) }),
    };
  });

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
