import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { type Expression, quantity, sub, symbol } from "../../engine/describe/expression.js";
import { assumed } from "../../quantity/ground.js";
import {
  arterialReceptors,
  autonomicEffects,
  autonomicLag,
  exerciseDrive,
  pressureReceptor,
} from "../laws/blood-pressure-reflexes.js";
import { nerveLags } from "./body-anatomy.js";

/** Pressures across the walls that are felt, and what the muscles do. */
interface Felt {
  readonly carotid: Expression;
  readonly arch: Expression;
  readonly rightAtrial: Expression;
  readonly effort: Expression;
}

/** What a nerve passes, and where it arrives. */
const stages = ["first", "second", "third", "effect"] as const;

type Overrides = Parameters<CircuitBuilder["apply"]>[3] & object;

/** What the two receptors feel, and what the nerves make of it. */
export class Reflexes {
  readonly effects: ReturnType<typeof autonomicEffects.equations>;

  constructor(private readonly builder: CircuitBuilder) {
    for (const place of ["baroreflex", "cardiopulmonary"]) builder.state(`${place}.felt`, "mmHg");
    builder.state("baroreflex.swing", "mmHg");
    const arrives = Object.fromEntries(
      Object.keys(nerveLags).map((nerve) => {
        for (const stage of stages) builder.state(`${nerve}.${stage}`, "mmHg");
        return [nerve, symbol("state", `${nerve}.effect`, "mmHg")];
      }),
    ) as Record<keyof typeof nerveLags, Expression>;
    this.effects = builder.apply(autonomicEffects, "nerves", arrives);
    builder.signal("arterioles.narrowing", "1", this.effects.narrowing);
    builder.signal("veins.withdrawn", "mL", this.effects.withdrawn);
  }

  /** Joins the receptors to the pressures they feel and to what the muscles do, and the nerves to the receptors. */
  feel(of: Felt): void {
    const drive = this.builder.state("exercise.drive", "1");
    const { driveRate, reset } = this.builder.apply(exerciseDrive, "exercise", { effort: of.effort, drive });
    this.builder.derivative("exercise.drive", driveRate);
    const { pressure, swingRate, height } = this.builder.apply(arterialReceptors, "baroreflex", {
      carotid: of.carotid,
      arch: of.arch,
      felt: symbol("state", "baroreflex.felt", "mmHg"),
      swing: symbol("state", "baroreflex.swing", "mmHg"),
    });
    this.builder.derivative("baroreflex.swing", swingRate);
    const arterial = this.receptor("baroreflex", pressure, reset, {});
    const ofHeight = this.told("baroreflex", pressure, sub(reset, height), {}).error;
    const low = this.receptor("cardiopulmonary", of.rightAtrial, quantity(0, "mmHg"), {
      setPoint: {
        typical: 7,
        ground: assumed("transmural pressure of the right atrium, lying: 3 within, −4 around"),
      },
      saturation: { typical: 5 },
      smoothing: { typical: 1 },
    });
    const heard = (nerve: string) => (nerve === "vagal" ? ofHeight : nerve.endsWith("Low") ? low : arterial);
    for (const [nerve, lag] of Object.entries(nerveLags)) {
      const along = Object.fromEntries(
        stages.map((stage) => [stage, symbol("state", `${nerve}.${stage}`, "mmHg")]),
      ) as Record<(typeof stages)[number], Expression>;
      const rates = this.builder.apply(
        autonomicLag,
        nerve,
        { drive: heard(nerve), ...along },
        { lag: { typical: lag } },
      );
      for (const stage of stages) this.builder.derivative(`${nerve}.${stage}`, rates[`${stage}Rate`]);
    }
  }

  /** A receptor that feels the pressure; its error is shown. */
  private receptor(place: string, pressure: Expression, reset: Expression, overrides: Overrides): Expression {
    const { feltRate, error } = this.told(place, pressure, reset, overrides);
    this.builder.derivative(`${place}.felt`, feltRate);
    this.builder.signal(`${place}.error`, "mmHg", error);
    return error;
  }

  /** What the receptor at a place tells when its set point has been moved. */
  private told(place: string, pressure: Expression, reset: Expression, overrides: Overrides) {
    const felt = symbol("state", `${place}.felt`, "mmHg");
    return this.builder.apply(pressureReceptor, place, { pressure, felt, reset }, overrides);
  }
}
