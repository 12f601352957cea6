import {
  type Dimension,
  dimension,
  dimensionless,
  dimensionOf,
  dimensionText,
  fromCoherent,
  sameDimension,
  toCoherent,
  type UnitName,
} from "../../quantity/units.js";

/**
 * A law's equation, written once: a tree whose every node carries its dimension.
 * An equation that adds millimetres of mercury to millilitres cannot be built.
 */
export interface Expression {
  readonly dimension: Dimension;
  readonly form: Form;
  /** how the page writes it, where the form itself is long: a named function of these arguments */
  readonly notation?: { readonly name: string; readonly args: readonly Expression[] } | undefined;
}

/** What a leaf stands for: a state moves by its equation, an input by the scenario, a parameter not at all. */
export type SymbolRole = "state" | "input" | "parameter";

export type Form =
  | { readonly op: "number"; readonly value: number; readonly unit: UnitName }
  | { readonly op: "symbol"; readonly role: SymbolRole; readonly id: string; readonly unit: UnitName }
  | { readonly op: "add" | "sub" | "mul" | "div"; readonly args: readonly [Expression, Expression] }
  | {
      readonly op: "neg" | "sqrt" | "abs" | "floor" | "held" | "exp" | "ln";
      readonly args: readonly [Expression];
    }
  /** args[0] < args[1] ? args[2] : args[3] */
  | {
      readonly op: "select";
      readonly args: readonly [Expression, Expression, Expression, Expression];
    };

type Operand = Expression | number;

export function quantity(value: number, unit: UnitName): Expression {
  return { dimension: dimensionOf(unit), form: { op: "number", value: toCoherent(value, unit), unit } };
}

export function symbol(role: SymbolRole, id: string, unit: UnitName): Expression {
  return { dimension: dimensionOf(unit), form: { op: "symbol", role, id, unit } };
}

const lift = (operand: Operand): Expression =>
  typeof operand === "number" ? quantity(operand, "1") : operand;

function requireSame(what: string, a: Expression, b: Expression): void {
  if (!sameDimension(a.dimension, b.dimension)) {
    throw new TypeError(
      `Cannot ${what} ${dimensionText(a.dimension)} and ${dimensionText(b.dimension)}: ` +
        `${equationText(a)} against ${equationText(b)}.`,
    );
  }
}

function requirePure(what: string, a: Expression): void {
  if (!sameDimension(a.dimension, dimensionless)) {
    throw new TypeError(
      `${what} needs a pure number, found ${dimensionText(a.dimension)}: ${equationText(a)}.`,
    );
  }
}

function same(op: "add" | "sub", what: string, left: Operand, right: Operand): Expression {
  const a = lift(left);
  const b = lift(right);
  requireSame(what, a, b);
  return { dimension: a.dimension, form: { op, args: [a, b] } };
}

export const sub = (a: Operand, b: Operand): Expression => same("sub", "subtract", a, b);

/** Sum of one or more terms, from the left. */
export function add(first: Operand, ...rest: readonly Operand[]): Expression {
  return rest.reduce<Expression>((sum, term) => same("add", "add", sum, term), lift(first));
}

const combine = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension =>
  dimension(a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2], (a[3] ?? 0) + sign * (b[3] ?? 0));

/** Product of one or more factors, from the left. */
export function mul(first: Operand, ...rest: readonly Operand[]): Expression {
  return rest.map(lift).reduce<Expression>(
    (product, factor) => ({
      dimension: combine(product.dimension, factor.dimension, 1),
      form: { op: "mul", args: [product, factor] },
    }),
    lift(first),
  );
}

export function div(left: Operand, right: Operand): Expression {
  const a = lift(left);
  const b = lift(right);
  return { dimension: combine(a.dimension, b.dimension, -1), form: { op: "div", args: [a, b] } };
}

export function neg(operand: Operand): Expression {
  const a = lift(operand);
  return { dimension: a.dimension, form: { op: "neg", args: [a] } };
}

export function abs(operand: Expression): Expression {
  return { dimension: operand.dimension, form: { op: "abs", args: [operand] } };
}

/** Largest whole number not above a pure one; its slope counts as 0, so laws use it only inside `fraction`. */
function floor(operand: Expression): Expression {
  requirePure("floor", operand);
  return { dimension: dimensionless, form: { op: "floor", args: [operand] } };
}

/** How far a count is into its present turn, 0 to 1: what a law makes of it must join at the ends. */
export const fraction = (turns: Expression): Expression =>
  written(sub(turns, floor(turns)), "fraction", turns);

/**
 * The same value, which the implicit method takes as it stands at the beginning of a step: for what moves over minutes
 * and would only fill the matrix. Where a flow is held, it is held in both volumes, so nothing is lost.
 */
export const held = (operand: Expression): Expression => ({
  dimension: operand.dimension,
  form: { op: "held", args: [operand] },
});

export function sqrt(operand: Expression): Expression {
  const [p, l, t, n = 0] = operand.dimension;
  return { dimension: dimension(p / 2, l / 2, t / 2, n / 2), form: { op: "sqrt", args: [operand] } };
}

export function exp(operand: Expression): Expression {
  requirePure("exp", operand);
  return { dimension: dimensionless, form: { op: "exp", args: [operand] } };
}

export function ln(operand: Expression): Expression {
  requirePure("ln", operand);
  return { dimension: dimensionless, form: { op: "ln", args: [operand] } };
}

/** `low < high ? then : otherwise`. Laws use it only where both branches meet with the same slope. */
export function where(low: Operand, high: Operand, then: Operand, otherwise: Operand): Expression {
  const [a, b, c, d] = [lift(low), lift(high), lift(then), lift(otherwise)];
  requireSame("compare", a, b);
  requireSame("choose between", c, d);
  return { dimension: c.dimension, form: { op: "select", args: [a, b, c, d] } };
}

const written = (expression: Expression, name: string, ...args: readonly Expression[]): Expression => ({
  ...expression,
  notation: { name, args },
});

export const square = (a: Expression): Expression => written(mul(a, a), "square", a);

/** Zero below zero, x above, joined by a parabola over [0, width]: exactly zero for x ≤ 0, slope continuous. */
export function ramp(x: Expression, width: Expression): Expression {
  const parabola = div(square(x), mul(2, width));
  const line = sub(x, mul(0.5, width));
  const zero = mul(0, width);
  return written(where(x, zero, zero, where(x, width, parabola, line)), "ramp", x, width);
}

/** Zero below −width/2, x itself above width/2, joined by a parabola: what has no negative side and must not be moved. */
export const positivePart = (x: Expression, width: Expression): Expression =>
  written(ramp(add(x, mul(0.5, width)), width), "positivePart", x, width);

/** Zero far below zero, x far above, rounded over `width` about zero: always positive, smooth to every order. */
export function softRamp(x: Expression, width: Expression): Expression {
  return written(mul(0.5, add(x, sqrt(add(square(x), square(width))))), "softRamp", x, width);
}

/** From 0 to 1, 1/2 at x = 0, by square roots alone: the same bits everywhere. */
export function sigmoid(x: Expression): Expression {
  requirePure("sigmoid", x);
  return written(mul(0.5, add(1, div(x, sqrt(add(1, square(x)))))), "sigmoid", x);
}

/** A part that the page writes under its own name, with a line of its own. */
export const named = (name: string, expression: Expression): Expression => written(expression, name);

/** The equation as the documentation shows it. */
export function equationText(expression: Expression): string {
  return print(expression, 0);
}

/** The named parts of an equation, inner ones first, each with its own equation. */
export function namedParts(expression: Expression): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const seen = new Set<Expression>();
  const visit = (part: Expression): void => {
    if (seen.has(part)) return;
    seen.add(part);
    const { form, notation } = part;
    if (form.op !== "number" && form.op !== "symbol") form.args.forEach(visit);
    if (notation?.args.length === 0) parts.set(notation.name, print({ ...part, notation: undefined }, 0));
  };
  visit(expression);
  return parts;
}

const precedence = { add: 1, sub: 1, mul: 2, div: 2, neg: 3, power: 4 } as const;
const infix = { add: " + ", sub: " − ", mul: " · ", div: " / " } as const;

function print(expression: Expression, outer: number): string {
  const { notation } = expression;
  if (notation?.name === "square") return `${print(notation.args[0], precedence.power)}²`;
  if (notation?.args.length === 0) return notation.name;
  if (notation !== undefined) {
    return `${notation.name}(${notation.args.map((arg) => print(arg, 0)).join(", ")})`;
  }
  const form = expression.form;
  switch (form.op) {
    case "number":
      return numberText(form, outer);
    case "symbol":
      return form.id;
    case "add":
    case "sub":
    case "mul":
    case "div": {
      const own = precedence[form.op];
      const [a, b] = form.args;
      // the right operand of − and / needs brackets at equal precedence
      const text =
        print(a, own) + infix[form.op] + print(b, own + (form.op === "sub" || form.op === "div" ? 1 : 0));
      return bracketed(text, own, outer);
    }
    case "neg":
      return bracketed(`−${print(form.args[0], precedence.neg)}`, precedence.neg, outer);
    case "sqrt":
      return `√(${print(form.args[0], 0)})`;
    case "floor":
      return `⌊${print(form.args[0], 0)}⌋`;
    case "held":
      return print(form.args[0], outer);
    case "abs":
      return `|${print(form.args[0], 0)}|`;
    case "exp":
    case "ln":
      return `${form.op}(${print(form.args[0], 0)})`;
    case "select": {
      const [a, b, c, d] = form.args.map((arg) => print(arg, 0)) as [string, string, string, string];
      return `{${c} where ${a} < ${b}; ${d} otherwise}`;
    }
  }
}

/** A number in the unit it was written in, with the digits that were meant: what conversion adds lies beyond the twelfth. */
function numberText(
  { value, unit }: { readonly value: number; readonly unit: UnitName },
  outer: number,
): string {
  const text = String(Number(fromCoherent(value, unit).toPrecision(12))).replace(/^-/, "−");
  return unit === "1" ? text : bracketed(`${text} ${unit}`, precedence.mul, outer);
}

const bracketed = (text: string, own: number, outer: number): string => (own < outer ? `(${text})` : text);
