import { areaGround } from "../instruments/lumen.js";
import { bodyRanges } from "../person/healthy-adult.js";
import { derived, type Ground } from "../quantity/ground.js";
import { scenarios } from "../scenario/library/index.js";
import { repeatedMovements, steadyMovements } from "../scenario/movements/library.js";
import { type GaitStyle, strideGrounds } from "../scenario/movements/gait.js";
import type { StudyDocument } from "./document.js";
import type { ResolvedStudy } from "./resolve.js";

/** What the study itself says, or leaves to the default. */
export interface ExplainedSetting {
  readonly id: string;
  readonly says: string;
  readonly value: number | string;
  readonly unit?: string;
}

/** What was assumed or read beyond the numbers of the circuit: courses of movement, the method. */
export interface ExplainedChoice {
  readonly id: string;
  readonly ground: Ground;
}

export const isGait = (id: string): id is GaitStyle => id === "walk" || id === "run";

export const settingsIn = ({ scenario }: StudyDocument): Readonly<Record<string, unknown>> =>
  typeof scenario === "string" ? {} : scenario;

/** What a study says of scenario, body and method, defaults filled in. */
export function settingsOf({
  document,
  devices,
  person: { body },
  method,
  step_s,
  scenario,
}: ResolvedStudy): ExplainedSetting[] {
  const entry = scenarios.find(({ id }) => id === scenario.id);
  const given = settingsIn(document);
  const ofScenario = Object.entries(entry?.settings ?? {}).map(
    ([name, setting]): ExplainedSetting => ({
      id: `scenario.${name}`,
      says: setting.says,
      value: (given[name] as number | string | undefined) ?? setting.typical,
      ...(setting.kind === "number" ? { unit: setting.unit } : {}),
    }),
  );
  const ofBody = Object.entries(bodyRanges).map(
    ([name, { says, unit }]): ExplainedSetting => ({
      id: `person.${name}`,
      says,
      value: body[name as keyof typeof bodyRanges],
      unit,
    }),
  );
  const ofDevices = devices.flatMap(({ id, device, legs, values }, k): ExplainedSetting[] => [
    { id: `devices.${k}.id`, says: device.says, value: id },
    { id: `devices.${k}.side`, says: "which leg", value: legs.length === 1 ? legs[0] : "both" },
    ...Object.entries(device.settings).map(([name, setting]) => ({
      id: `devices.${k}.${name}`,
      says: setting.says,
      value: values[name],
      ...(setting.kind === "number" ? { unit: setting.unit } : {}),
    })),
  ]);
  return [
    { id: "scenario.id", says: scenario.says, value: scenario.id },
    ...ofScenario,
    ...ofDevices,
    ...ofBody,
    { id: "person.sex", says: "sex", value: body.sex },
    { id: "method", says: "how the equations are moved in time", value: method },
    { id: "step_ms", says: "time step", value: step_s * 1000, unit: "ms" },
  ];
}

const methodGrounds: Readonly<Record<ResolvedStudy["method"], Ground>> = {
  implicit: derived("TR-BDF2, linearly implicit, L-stable, order 2 (bank-1985; hosea-shampine-1996)"),
  explicit: derived(
    "the classical Runge-Kutta method, order 4; its stability limit by hairer-wanner-1996, IV.2",
  ),
};

/** What was taken for granted beyond the numbers: movements, recordings, calibres, the method. */
export function choicesOf({ scenario, devices, method, recording }: ResolvedStudy): ExplainedChoice[] {
  const stride = Object.entries(strideGrounds).map(([name, ground]) => ({ id: `stride: ${name}`, ground }));
  const isStride = isGait(scenario.id);
  const efforts = new Map<string, Ground>();
  for (const event of scenario.movements) {
    if (event.kind === "repeated") efforts.set(event.movement, repeatedMovements[event.movement].ground);
    if (event.kind === "steady") efforts.set(event.movement, steadyMovements[event.movement].ground);
  }
  return [
    ...(isStride ? stride : []),
    ...(recording === undefined
      ? []
      : [{ id: `recording: ${recording.name}`, ground: derived("the file that was given; see its notes") }]),
    ...devices.map(({ id, ground }) => ({ id: `device: ${id}`, ground })),
    ...[...efforts].map(([movement, ground]) => ({ id: `movement: ${movement}`, ground })),
    // velocities are measured in gait, in raises and after a cuff
    ...(isStride || ["ten-heel-raises", "calf-cuff-release"].includes(scenario.id)
      ? [{ id: "calibres under the Doppler probe", ground: areaGround }]
      : []),
    { id: `method: ${method}`, ground: methodGrounds[method] },
  ];
}
