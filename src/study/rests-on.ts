import type { Circuit } from "../engine/describe/circuit.js";
import type { Expression } from "../engine/describe/expression.js";
import { sides } from "../physiology/terms.js";
import { InputError, shown } from "../quantity/input-error.js";
import type { ExplainedNumber } from "./explained-numbers.js";
import { measuresOf } from "./list.js";
import { nearest } from "./nearest.js";
import type { ResolvedStudy } from "./resolve.js";
import { withoutSide } from "./start.js";

/** What was asked about, and the numbers and laws that it rests on. */
export interface Choice {
  readonly is: "measure" | "signal" | "number" | "law";
  readonly numbers: ReadonlySet<ExplainedNumber>;
  readonly laws: readonly string[];
}

/** What a measure, a signal, a number or a law rests on. */
export function choose(study: ResolvedStudy, all: readonly ExplainedNumber[], about: string): Choice {
  const { circuit } = study;
  const bare = withoutSide(about);
  const measures = Object.keys(measuresOf(study));
  const hasSide = bare !== about;
  const leg = (id: string) => (hasSide || withoutSide(id) === id ? about === id : id === `left.${about}`);
  const which = (
    is: Choice["is"],
    test: (one: ExplainedNumber) => boolean,
    laws: readonly string[] = [],
  ) => ({
    is,
    numbers: new Set(all.filter(test)),
    laws,
  });
  const among = (ids: ReadonlySet<string>) => (one: ExplainedNumber) =>
    one.legs === "both"
      ? ids.has(`left.${one.id}`) || ids.has(`right.${one.id}`) || ids.has(one.id)
      : ids.has(one.id);

  const signal = circuit.signals.find(({ id }) => leg(id));
  if (signal !== undefined) {
    const parameters = restsOn(circuit, [signal.expression]);
    return which("signal", among(parameters), lawsOf(circuit, parameters));
  }
  const measure = measures.find(leg);
  if (measure !== undefined) {
    const site = measure.slice(0, measure.lastIndexOf("."));
    const quantity = measure.slice(site.length + 1).toLowerCase();
    // a measure of a signal's own quantity rests on that signal; any other may rest on all of its leg
    const own = circuit.signals.filter(
      ({ id }) => id.startsWith(`${site}.`) && quantity.endsWith(id.slice(site.length + 1).toLowerCase()),
    );
    const side = sides.find((candidate) => measure.startsWith(`${candidate}.`));
    if (own.length === 0)
      return which(
        "measure",
        ({ legs }) => legs === "both" || legs === "none" || legs === side,
        lawIds(circuit),
      );
    const parameters = restsOn(
      circuit,
      own.map(({ expression }) => expression),
    );
    const stride = (one: ExplainedNumber) => one.id === "stride.time" || site.endsWith(one.id.split(".")[1]);
    const test = among(parameters);
    return which(
      "measure",
      (one) => test(one) || (one.law === "stride" && stride(one)),
      lawsOf(circuit, parameters),
    );
  }
  if (lawIds(circuit).includes(about) || all.some(({ law }) => law === about)) {
    return which("law", ({ law }) => law === about, [about]);
  }
  const found = which("number", (one) => {
    const own = withoutSide(one.id);
    const sameLeg =
      !hasSide || one.legs === "both" || one.id.startsWith(about.slice(0, about.length - bare.length));
    return sameLeg && (own === bare || own.startsWith(`${bare}.`) || own.endsWith(`.${bare}`));
  });
  if (found.numbers.size > 0) return found;
  const known = [
    ...measures,
    ...circuit.signals.map(({ id }) => id),
    ...all.map(({ id }) => id),
    ...lawIds(circuit),
  ];
  const near = nearest([...new Set([...known, ...known.map(withoutSide)])], about);
  throw new InputError(
    "measure",
    shown(about),
    `a measure, signal, number or law of this study${near.length > 0 ? `; nearest is ${near.join(" or ")}` : `, such as ${measures[0]}, soleal.capacity or venous-valve`}`,
  );
}

const lawIds = (circuit: Circuit): readonly string[] => circuit.laws.map(({ id }) => id);

const lawsOf = (circuit: Circuit, parameters: ReadonlySet<string>): readonly string[] =>
  circuit.parameters.filter(({ id }) => parameters.has(id)).map(({ law }) => law);

/** Ids of the parameters that reach an expression, directly or through the states it is made of. */
function restsOn(circuit: Circuit, from: readonly Expression[]): ReadonlySet<string> {
  const rates = new Map(circuit.states.map(({ id, derivative }) => [id, derivative]));
  const parameters = new Set<string>();
  const seen = new Set<Expression>();
  const open = [...from];
  for (let expression = open.pop(); expression !== undefined; expression = open.pop()) {
    if (seen.has(expression)) continue;
    seen.add(expression);
    const { form } = expression;
    if (form.op === "number") continue;
    if (form.op !== "symbol") open.push(...form.args);
    else if (form.role === "parameter") parameters.add(form.id);
    else if (form.role === "state") {
      const rate = rates.get(form.id);
      if (rate !== undefined) open.push(rate);
    }
  }
  return parameters;
}
