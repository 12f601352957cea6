import { exp, ln } from "../../quantity/elementary.js";
import type { Expression } from "./expression.js";

/** What a leaf's name stands for, in coherent units. */
export type Given = Readonly<Record<string, number>>;

/**
 * An expression's value, walked node by node, in coherent units: for what is asked before there is a circuit. The compiled
 * kernels give the same bits.
 */
export function valueOf(expression: Expression, given: Given): number {
  const { form } = expression;
  if (form.op === "number") return form.value;
  if (form.op === "symbol") {
    const value = given[form.id];
    if (value === undefined) throw new TypeError(`Nothing is given for ${form.id}.`);
    return value;
  }
  const of = (k: number): number => valueOf(form.args[k] as Expression, given);
  switch (form.op) {
    case "add":
      return of(0) + of(1);
    case "sub":
      return of(0) - of(1);
    case "mul":
      return of(0) * of(1);
    case "div":
      return of(0) / of(1);
    case "neg":
      return -of(0);
    case "abs":
      return Math.abs(of(0));
    case "sqrt":
      return Math.sqrt(of(0));
    case "floor":
      return Math.floor(of(0));
    case "held":
      return of(0);
    case "exp":
      return exp(of(0));
    case "ln":
      return ln(of(0));
    case "select":
      return of(0) < of(1) ? of(2) : of(3);
  }
}
