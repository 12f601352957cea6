import { dimensionOf, dimensionText, sameDimension, type UnitName } from "../../quantity/units.js";
import { add, type Expression, quantity, sub, symbol } from "./expression.js";
import type { Law, ParameterDescription } from "./law.js";

export interface StateDescription {
  readonly id: string;
  readonly unit: UnitName;
  readonly derivative: Expression;
  /** a share moves and stays between 0 and 1; an accumulator integrates a flow for the books and acts on nothing */
  readonly role: "moving" | "share" | "accumulator";
}

export interface ParameterSlot extends ParameterDescription {
  readonly id: string;
  readonly law: string;
}

export interface SignalDescription {
  readonly id: string;
  readonly unit: UnitName;
  readonly expression: Expression;
}

/** Weighted states whose sum must not change: stored volume less what came in plus what went out. */
export interface ConservedQuantity {
  readonly id: string;
  readonly terms: readonly { readonly state: string; readonly weight: 1 | -1; readonly stored: boolean }[];
}

/** A circuit of laws, described: a person may read it; `compile` makes it flat. */
export interface Circuit {
  readonly id: string;
  readonly says: string;
  readonly states: readonly StateDescription[];
  readonly inputs: readonly { readonly id: string; readonly unit: UnitName }[];
  readonly parameters: readonly ParameterSlot[];
  readonly signals: readonly SignalDescription[];
  readonly conserved: readonly ConservedQuantity[];
  /** the laws in use, once each */
  readonly laws: readonly Law[];
}

/** Joins laws at sites. Volumes are states, and a flow takes from one node what it gives to the next. */
export class CircuitBuilder {
  private readonly states = new Map<
    string,
    { unit: UnitName; derivative: Expression | undefined; role: StateDescription["role"] }
  >();
  private readonly inputs = new Map<string, UnitName>();
  private readonly parameters = new Map<string, ParameterSlot>();
  private readonly signals = new Map<string, SignalDescription>();
  private readonly laws = new Map<string, Law>();
  private readonly conserved: ConservedQuantity[] = [];

  input(id: string, unit: UnitName): Expression {
    this.inputs.set(id, unit);
    return symbol("input", id, unit);
  }

  /** A state without a derivative yet; `derivative` or `flow` gives it one. */
  state(id: string, unit: UnitName, role: StateDescription["role"] = "moving"): Expression {
    if (this.states.has(id)) throw new Error(`State ${id} is declared twice.`);
    this.states.set(id, { unit, derivative: undefined, role });
    return symbol("state", id, unit);
  }

  derivative(id: string, rate: Expression): void {
    const state = this.known(id);
    const unit = dimensionOf(state.unit);
    if (!sameDimension([unit[0], unit[1], unit[2] - 1, unit[3] ?? 0], rate.dimension)) {
      throw new TypeError(
        `The rate of ${id} should be ${dimensionText(unit)} per second, found ${dimensionText(rate.dimension)}.`,
      );
    }
    state.derivative = rate;
  }

  /** The same q leaves one volume and enters the other. */
  flow(from: string, to: string, q: Expression): void {
    const source = this.known(from);
    source.derivative = sub(source.derivative ?? quantity(0, "mL/s"), q);
    this.gain(to, q);
  }

  /** What comes into a volume from beyond the circuit; the caller gives it to an accumulator too. */
  gain(to: string, q: Expression): void {
    const sink = this.known(to);
    sink.derivative = sink.derivative === undefined ? q : add(sink.derivative, q);
  }

  /** The equation that a state has so far. */
  rateOf(id: string): Expression {
    const { derivative } = this.known(id);
    if (derivative === undefined) throw new Error(`State ${id} has no equation.`);
    return derivative;
  }

  /** A law at a site: its parameters become slots `site.parameter`, its outputs come back as expressions. */
  apply<
    I extends Readonly<Record<string, { says: string; unit: UnitName }>>,
    P extends Readonly<Record<string, ParameterDescription>>,
    O extends Readonly<Record<string, { says: string; unit: UnitName }>>,
  >(
    law: Law<I, P, O>,
    site: string,
    inputs: { readonly [Key in keyof I]: Expression },
    overrides: { readonly [Key in keyof P]?: Partial<ParameterDescription> } = {},
  ): { readonly [Key in keyof O]: Expression } {
    const slots: Record<string, Expression> = {};
    for (const [name, description] of Object.entries<ParameterDescription>(law.parameters)) {
      slots[name] = this.parameter(`${site}.${name}`, law.id, { ...description, ...overrides[name] });
    }
    // a law is stored for listing only, where its own generic shape no longer matters
    this.laws.set(law.id, law as unknown as Law);
    return law.equations(inputs, slots as { readonly [Key in keyof P]: Expression });
  }

  /** A slot that several laws at a site share is declared once; the first description stands. */
  parameter(id: string, law: string, description: ParameterDescription): Expression {
    if (!this.parameters.has(id)) this.parameters.set(id, { id, law, ...description });
    return symbol("parameter", id, description.unit);
  }

  signal(id: string, unit: UnitName, expression: Expression): void {
    if (!sameDimension(dimensionOf(unit), expression.dimension)) {
      throw new TypeError(
        `Signal ${id} is said to be in ${unit} but is ${dimensionText(expression.dimension)}.`,
      );
    }
    if (this.signals.has(id)) throw new Error(`Signal ${id} is declared twice.`);
    this.signals.set(id, { id, unit, expression });
  }

  conserve(quantity: ConservedQuantity): void {
    this.conserved.push(quantity);
  }

  build(id: string, says: string): Circuit {
    return {
      id,
      says,
      states: [...this.states].map(([stateId, { unit, derivative, role }]) => {
        if (derivative === undefined) throw new Error(`State ${stateId} has no equation.`);
        return { id: stateId, unit, derivative, role };
      }),
      inputs: [...this.inputs].map(([inputId, unit]) => ({ id: inputId, unit })),
      parameters: [...this.parameters.values()],
      signals: [...this.signals.values()],
      conserved: this.conserved,
      laws: [...this.laws.values()],
    };
  }

  private known(id: string) {
    const state = this.states.get(id);
    if (state === undefined) throw new Error(`There is no state ${id}.`);
    return state;
  }
}
