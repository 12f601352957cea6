import { exp, ln } from "../../quantity/elementary.js";
import type { Expression } from "./expression.js";

/** What a leaf's name stands for, in coherent units. */
export type Given = Readonly<Record<string, number>>;

/**
 * An expression as a function of its leaves, in coherent units, each part computed once: for what is asked before there
 * is a circuit. The compiled kernels give the same bits.
 */
export function valueOf(expression: Expression): (given: Given) => number {
  // arguments before what is made of them
  const parts: Expression[] = [];
  const argumentsOf: (readonly number[])[] = [];
  const places = new Map<Expression, number>();
  const visit = (part: Expression): number => {
    const found = places.get(part);
    if (found !== undefined) return found;
    const { form } = part;
    const args = form.op === "number" || form.op === "symbol" ? [] : form.args.map(visit);
    parts.push(part);
    argumentsOf.push(args);
    places.set(part, parts.length - 1);
    return parts.length - 1;
  };
  visit(expression);
  const values = new Float64Array(parts.length);
  return (given) => {
    for (let k = 0; k < parts.length; k++) {
      const [a, b, c, d] = argumentsOf[k];
      values[k] = computed(parts[k].form, given, values[a], values[b], values[c], values[d]);
    }
    return values[values.length - 1];
  };
}

function computed(
  form: Expression["form"],
  given: Given,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  switch (form.op) {
    case "number":
      return form.value;
    case "symbol": {
      const value = given[form.id];
      if (value === undefined) throw new TypeError(`Nothing is given for ${form.id}.`);
      return value;
    }
    case "add":
      return a + b;
    case "sub":
      return a - b;
    case "mul":
      return a * b;
    case "div":
      return a / b;
    case "neg":
      return -a;
    case "abs":
      return Math.abs(a);
    case "sqrt":
      return Math.sqrt(a);
    case "floor":
      return Math.floor(a);
    case "held":
      return a;
    case "exp":
      return exp(a);
    case "ln":
      return ln(a);
    case "select":
      return a < b ? c : d;
  }
}
