import type { Ground } from "../../quantity/ground.js";
import { dimensionOf, dimensionText, sameDimension, type UnitName } from "../../quantity/units.js";
import type { Expression } from "./expression.js";
import { equationText, namedParts, symbol } from "./expression.js";

/** Where a law stands: physics, bookkeeping, a description of behaviour (a dial), or a numerical softening. */
export type LawKind = "mechanism" | "conservation" | "phenomenological" | "regularisation";

export interface ParameterDescription {
  readonly says: string;
  readonly unit: UnitName;
  /** value of the base adult where no site says otherwise, in `unit` */
  readonly typical: number;
  /** values outside are refused, in `unit` */
  readonly range: readonly [low: number, high: number];
  readonly ground: Ground;
}

interface VariableDescription {
  readonly says: string;
  readonly unit: UnitName;
}

type Named<T> = Readonly<Record<string, T>>;
type Expressions<Keys> = { readonly [Key in keyof Keys]: Expression };

/** A law answers every question about itself: what it says, in which units, on what ground, and what it leaves out. */
export interface Law<
  Inputs extends Named<VariableDescription> = Named<VariableDescription>,
  Parameters extends Named<ParameterDescription> = Named<ParameterDescription>,
  Outputs extends Named<VariableDescription> = Named<VariableDescription>,
> {
  readonly id: string;
  readonly says: string;
  readonly kind: LawKind;
  readonly ground: Ground;
  readonly valid: string;
  readonly omits: string;
  readonly inputs: Inputs;
  readonly parameters: Parameters;
  readonly outputs: Outputs;
  readonly equations: (
    inputs: Expressions<Inputs>,
    parameters: Expressions<Parameters>,
  ) => Expressions<Outputs>;
}

/** Checks a law's own units once, with bare symbols, and returns it unchanged. */
export function defineLaw<
  const Inputs extends Named<VariableDescription>,
  const Parameters extends Named<ParameterDescription>,
  const Outputs extends Named<VariableDescription>,
>(law: Law<Inputs, Parameters, Outputs>): Law<Inputs, Parameters, Outputs> {
  const outputs = bareEquations(law);
  for (const [name, expression] of Object.entries<Expression>(outputs)) {
    const expected = dimensionOf((law.outputs[name] as VariableDescription).unit);
    if (!sameDimension(expected, expression.dimension)) {
      throw new TypeError(
        `Law ${law.id}: ${name} should be ${dimensionText(expected)} but its equation gives ` +
          `${dimensionText(expression.dimension)}.`,
      );
    }
  }
  for (const [name, parameter] of Object.entries<ParameterDescription>(law.parameters)) {
    const [low, high] = parameter.range;
    if (!(low <= parameter.typical && parameter.typical <= high)) {
      throw new TypeError(`Law ${law.id}: the typical ${name} lies outside its own range.`);
    }
  }
  return law;
}

const symbols = (role: "input" | "parameter", named: Named<{ unit: UnitName }>): Named<Expression> =>
  Object.fromEntries(Object.entries(named).map(([name, { unit }]) => [name, symbol(role, name, unit)]));

// the casts rebuild, key by key, the shape that Object.fromEntries forgets
function bareEquations<
  I extends Named<VariableDescription>,
  P extends Named<ParameterDescription>,
  O extends Named<VariableDescription>,
>(law: Law<I, P, O>): Expressions<O> {
  return law.equations(
    symbols("input", law.inputs) as Expressions<I>,
    symbols("parameter", law.parameters) as Expressions<P>,
  );
}

/** The law's equations as its documentation page prints them: named parts first, then one line an output. */
export function equationsOf<
  I extends Named<VariableDescription>,
  P extends Named<ParameterDescription>,
  O extends Named<VariableDescription>,
>(law: Law<I, P, O>): readonly string[] {
  const outputs = Object.entries<Expression>(bareEquations(law));
  const parts = new Map(outputs.flatMap(([, expression]) => [...namedParts(expression)]));
  return [
    ...[...parts].map(([name, text]) => `${name} = ${text}`),
    ...outputs.map(([name, expression]) => `${name} = ${equationText(expression)}`),
  ];
}
