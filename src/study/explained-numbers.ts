import type { ParameterSlot } from "../engine/describe/circuit.js";
import { byParameter, type Change } from "../person/change.js";
import { bedWork, musclePlaces, veinPlaces } from "../physiology/circuits/leg-anatomy.js";
import { muscles, sides } from "../physiology/terms.js";
import { assumed, type Ground } from "../quantity/ground.js";
import { fromCoherent } from "../quantity/units.js";
import { peakActivation, strideGrounds } from "../scenario/movements/gait.js";
import { isGait, settingsIn } from "./explained-settings.js";
import type { ResolvedStudy } from "./resolve.js";
import { withoutSide } from "./start.js";

/** One number that a study rests on, with its reason. */
export interface ExplainedNumber {
  /** without the leg where both have the same */
  readonly id: string;
  /** whose it is; `none` of what is not a leg's */
  readonly legs: "both" | "left" | "right" | "none";
  readonly says: string;
  /** in `unit`, for this person */
  readonly value: number;
  readonly unit: string;
  /** within which a study may set it, and what it is where nothing says otherwise; both in `unit` */
  readonly range?: readonly [low: number, high: number];
  readonly typical?: number;
  /** the law it is a parameter of, or `boundary`, `anatomy`, `stride` */
  readonly law: string;
  readonly ground: Ground;
  /** what makes this person's number another than the base adult's, in order */
  readonly person?: readonly Change[];
  /** a phenomenological number: turned, not measured */
  readonly dial: boolean;
}

/** Every number of a study: of its circuit, its anatomy, and its stride where there is one. */
export const explainedNumbers = (study: ResolvedStudy): readonly ExplainedNumber[] => [
  ...circuitNumbers(study),
  ...anatomyNumbers(),
  ...strideNumbers(study),
];

const isDial = (id: string): boolean => id.endsWith("Factor");

function circuitNumbers({ circuit, changes, parameters }: ResolvedStudy): ExplainedNumber[] {
  const personal = byParameter(changes);
  const slots = new Map(circuit.parameters.map((slot) => [slot.id, slot]));
  const told = (slot: ParameterSlot, legs: ExplainedNumber["legs"]): ExplainedNumber => {
    const own = personal.get(slot.id);
    return {
      id: legs === "both" ? withoutSide(slot.id) : slot.id,
      legs,
      says: slot.says,
      value: fromCoherent(parameters.get(slot.id) as number, slot.unit),
      unit: slot.unit,
      range: slot.range,
      typical: slot.typical,
      law: slot.law,
      ground: slot.ground,
      ...(own === undefined ? {} : { person: own }),
      dial: isDial(slot.id),
    };
  };
  return circuit.parameters.flatMap((slot) => {
    const side = sides.find((leg) => slot.id.startsWith(`${leg}.`));
    if (side === undefined) return [told(slot, "none")];
    const other = slots.get(`${side === "left" ? "right" : "left"}.${withoutSide(slot.id)}`);
    const alike = other !== undefined && alikeIn(parameters, personal, slot, other);
    if (!alike) return [told(slot, side)];
    return side === "left" ? [told(slot, "both")] : [];
  });
}

/** Same value for the same reason. */
function alikeIn(
  parameters: ReadonlyMap<string, number>,
  personal: ReadonlyMap<string, readonly Change[]>,
  a: ParameterSlot,
  b: ParameterSlot,
): boolean {
  const reason = (slot: ParameterSlot) =>
    JSON.stringify([slot.ground, personal.get(slot.id)?.map(({ ground }) => ground)]);
  return parameters.get(a.id) === parameters.get(b.id) && reason(a) === reason(b);
}

const anatomyGround = assumed(
  "no source gives it as a number: where veins lie and what presses on them is judged by their anatomy",
);

/** Numbers of the anatomy that are part of the circuit's shape and belong to no law. */
function anatomyNumbers(): ExplainedNumber[] {
  const told = (id: string, says: string, value: number): ExplainedNumber => ({
    id,
    legs: "both",
    says,
    value,
    unit: "1",
    law: "anatomy",
    ground: anatomyGround,
    dial: isDial(id),
  });
  const places = Object.entries(veinPlaces).flatMap(([vein, place]) => [
    told(`${vein}.down`, `how far down the ${place.segment} it lies, as a share of its length`, place.down),
    ...Object.entries(place.squeezedBy).map(([muscle, share]) =>
      told(
        `${vein}.squeezedBy.${muscle}`,
        `share of the pressure of ${musclePlaces[muscle as keyof typeof musclePlaces].says} that reaches it`,
        share,
      ),
    ),
  ]);
  const work = Object.entries(bedWork).flatMap(([bed, shares]) =>
    Object.entries(shares).map(([muscle, share]) =>
      told(
        `${bed}Bed.work.${muscle}`,
        `share of the work of ${musclePlaces[muscle as keyof typeof musclePlaces].says} in what opens it`,
        share,
      ),
    ),
  );
  return [...places, ...work];
}

/** How hard each muscle works in the normative stride, where there is one. */
function strideNumbers({ document, scenario, recording }: ResolvedStudy): ExplainedNumber[] {
  const style = scenario.id;
  const { cycle_s } = scenario;
  if (!isGait(style) || recording !== undefined || cycle_s === undefined) return [];
  const speed = settingsIn(document).speed_kmh as number;
  const told = (id: string, says: string, value: number, unit: string, ground: Ground): ExplainedNumber => ({
    id: `stride.${id}`,
    legs: "both",
    says,
    value,
    unit,
    law: "stride",
    ground,
    dial: isDial(id),
  });
  return [
    told(
      "time",
      "one stride at this speed",
      cycle_s,
      "s",
      assumed("step rate rises with speed, in a straight line"),
    ),
    ...muscles.map((muscle) =>
      told(
        `${muscle}.peakActivation`,
        `greatest activation of ${musclePlaces[muscle].says} in a stride at this speed`,
        peakActivation(style, muscle, speed),
        "1",
        strideGrounds["muscle strength"],
      ),
    ),
  ];
}
