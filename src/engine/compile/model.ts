import type { Circuit, ConservedQuantity, SignalDescription, StateDescription } from "../describe/circuit.js";
import type { Expression, SymbolRole } from "../describe/expression.js";
import { Differentiator } from "./differentiate.js";
import { factorise } from "./factorise.js";
import { type ArrayName, Graph, type Ref } from "./graph.js";
import { type Program, Stager } from "./program.js";

/**
 * A circuit made flat. It falls into blocks: sets of states that act on one another (a leg that touches nothing but
 * fixed boundaries is one). Blocks of the same shape share their programs and differ in their numbers alone.
 */
export interface Model {
  readonly circuit: Circuit;
  readonly blocks: readonly Block[];
}

/** One block: which of the circuit's names its arrays hold, in order, and the programs that move it. */
export interface Block {
  readonly states: readonly StateDescription[];
  readonly inputs: readonly string[];
  readonly parameters: readonly string[];
  readonly signals: readonly SignalDescription[];
  readonly conserved: readonly ConservedQuantity[];
  readonly shape: Shape;
}

/** What blocks of one shape share. Programs are named after what they compute. */
export interface Shape {
  readonly key: string;
  readonly fixed: Program;
  readonly driven: Program;
  /** rates of the states */
  readonly rate: Program;
  /** rates, factors of I − scale·J in `factor`, and the state kept in `start` */
  readonly factor: Program;
  /** solves with those factors in place in `vector`, and adds the solution to the state */
  readonly solve: Program;
  /** the stages of the methods, each with its own rates: see solve/methods.ts */
  readonly trapezium: Program;
  readonly backward: Program;
  readonly first: Program;
  readonly second: Program;
  readonly third: Program;
  readonly fourth: Program;
  /** non-zero entries of J, row by row, in `factor` */
  readonly jacobian: Program;
  readonly jacobianEntries: readonly (readonly [row: number, column: number])[];
  readonly signal: Program;
  /** sums of the conserved quantities */
  readonly balance: Program;
  readonly sizes: { readonly fixed: number; readonly driven: number; readonly factor: number };
}

const cache = new WeakMap<Circuit, Model>();

export function compile(circuit: Circuit): Model {
  const known = cache.get(circuit);
  if (known !== undefined) return known;
  const shapes = new Map<string, Shape>();
  const blocks = components(circuit).map((states) => compileBlock(circuit, states, shapes));
  const model = { circuit, blocks };
  cache.set(circuit, model);
  return model;
}

interface Leaves {
  readonly state: Set<string>;
  readonly input: Set<string>;
  readonly parameter: Set<string>;
}

/** Symbols of an expression, each shared part visited once. */
function collect(expression: Expression, leaves: Leaves, seen: Set<Expression>): void {
  if (seen.has(expression)) return;
  seen.add(expression);
  const { form } = expression;
  if (form.op === "symbol") leaves[form.role].add(form.id);
  else if (form.op !== "number") for (const arg of form.args) collect(arg, leaves, seen);
}

function leavesOf(expressions: Iterable<Expression>): Leaves {
  const leaves: Leaves = { state: new Set(), input: new Set(), parameter: new Set() };
  const seen = new Set<Expression>();
  for (const expression of expressions) collect(expression, leaves, seen);
  return leaves;
}

/** States that act on one another or are counted together, directly or through others, by union and find. */
function components(circuit: Circuit): StateDescription[][] {
  const parent = new Map(circuit.states.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const up = parent.get(id) as string;
    if (up === id) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  for (const { id, derivative } of circuit.states) {
    for (const other of leavesOf([derivative]).state) parent.set(find(id), find(other));
  }
  // what only an input moves acts on nothing, but the books that count it must see it
  for (const { terms } of circuit.conserved) {
    for (const { state } of terms) parent.set(find(state), find(terms[0].state));
  }
  const groups = new Map<string, StateDescription[]>();
  for (const state of circuit.states) {
    const root = find(state.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [state]);
    else group.push(state);
  }
  return [...groups.values()];
}

function compileBlock(
  circuit: Circuit,
  states: readonly StateDescription[],
  shapes: Map<string, Shape>,
): Block {
  const own = new Set(states.map(({ id }) => id));
  const signals = circuit.signals.filter(({ id, expression }) => {
    const needed = leavesOf([expression]).state;
    const inside = [...needed].filter((state) => own.has(state)).length;
    if (inside > 0 && inside < needed.size) throw new Error(`Signal ${id} joins blocks that do not touch.`);
    return needed.size === 0 ? belongsBySite(id, states) : inside > 0;
  });
  const leaves = leavesOf([...states.map((s) => s.derivative), ...signals.map((s) => s.expression)]);
  const names = {
    state: states.map(({ id }) => id),
    input: [...leaves.input],
    parameter: [...leaves.parameter],
  };
  const index: Record<SymbolRole, Map<string, number>> = {
    state: new Map(names.state.map((id, i) => [id, i])),
    input: new Map(names.input.map((id, i) => [id, i])),
    parameter: new Map(names.parameter.map((id, i) => [id, i])),
  };
  const locate = (role: SymbolRole, id: string) => index[role].get(id) as number;

  const graph = new Graph();
  const rates = states.map(({ derivative }) => graph.lower(derivative, locate));
  const signalRefs = signals.map(({ expression }) => graph.lower(expression, locate));
  const conserved = circuit.conserved.filter(({ terms }) => terms.every(({ state }) => own.has(state)));
  const balances = conserved.map(({ terms }) =>
    terms.reduce((sum, { state, weight }) => {
      const value = graph.load("state", locate("state", state));
      return weight === 1 ? graph.add(sum, value) : graph.sub(sum, value);
    }, graph.number(0)),
  );
  const key = JSON.stringify([graph.instructions, rates, signalRefs, balances]);
  let shape = shapes.get(key);
  if (shape === undefined) {
    shape = compileShape(key, graph, rates, signalRefs, balances);
    shapes.set(key, shape);
  }
  return { states, inputs: names.input, parameters: names.parameter, signals, conserved, shape };
}

/** A signal that needs no state (a muscle's pressure) goes with the block of its own side or site. */
function belongsBySite(id: string, states: readonly StateDescription[]): boolean {
  const site = id.slice(0, id.indexOf(".") + 1);
  return states.some((state) => state.id.startsWith(site));
}

function compileShape(
  key: string,
  graph: Graph,
  rates: readonly Ref[],
  signals: readonly Ref[],
  balances: readonly Ref[],
): Shape {
  const differentiator = new Differentiator(graph);
  const gradients = rates.map((rate) => differentiator.gradient(rate));
  const scale = graph.load("scale", 0);
  const one = graph.number(1);
  const matrix = gradients.map((gradient, row) => {
    const entries = new Map<number, Ref>([[row, one]]);
    for (const [column, slope] of gradient) {
      const scaled = graph.mul(scale, slope);
      entries.set(column, column === row ? graph.sub(one, scaled) : graph.neg(scaled));
    }
    return entries;
  });
  const eliminations = factorise(graph, matrix);

  // forward and back substitution read the factors from their array
  const solveGraph = new Graph();
  const factorStores: { array: "factor"; index: number; value: Ref }[] = [];
  const factorSlot = (value: Ref): Ref => {
    factorStores.push({ array: "factor", index: factorStores.length, value });
    return solveGraph.load("factor", factorStores.length - 1);
  };
  const vector = rates.map((_, row) => solveGraph.load("vector", row));
  for (const { row, below } of eliminations) {
    for (const [target, multiple] of below) {
      vector[target] = solveGraph.sub(
        vector[target] as Ref,
        solveGraph.mul(factorSlot(multiple), vector[row] as Ref),
      );
    }
  }
  for (const { row, inversePivot, right } of [...eliminations].reverse()) {
    let sum = vector[row] as Ref;
    for (const [column, value] of right) {
      sum = solveGraph.sub(sum, solveGraph.mul(factorSlot(value), vector[column] as Ref));
    }
    vector[row] = solveGraph.mul(sum, factorSlot(inversePivot));
  }

  const jacobianEntries = gradients.flatMap((gradient, row) =>
    [...gradient.keys()].map((column) => [row, column] as const),
  );
  const jacobianStores = gradients
    .flatMap((gradient) => [...gradient.values()])
    .map((value, index) => ({ array: "factor" as const, index, value }));
  const store = (array: ArrayName, values: readonly Ref[]) =>
    values.map((value, index) => ({ array, index, value }));
  const rateStores = store("rate", rates);
  const stages = methodStages(graph, rates);

  const stager = new Stager(graph);
  const rate = stager.program("rate", rateStores);
  const factor = stager.program("factor", [
    ...rateStores,
    ...factorStores,
    // an explicit step keeps its start for its stages, an implicit one in case it has to be taken again
    ...store(
      "start",
      rates.map((_, index) => graph.load("state", index)),
    ),
  ]);
  const jacobian = stager.program("jacobian", jacobianStores);
  const stage = (name: keyof typeof stages) => stager.program(name, stages[name]);
  const programs = {
    rate,
    factor,
    jacobian,
    trapezium: stage("trapezium"),
    backward: stage("backward"),
    first: stage("first"),
    second: stage("second"),
    third: stage("third"),
    fourth: stage("fourth"),
    signal: stager.program("signal", store("signal", signals)),
    balance: stager.program("balance", store("balance", balances)),
    solve: new Stager(solveGraph).program("solve", [
      ...store("vector", vector),
      ...store(
        "state",
        vector.map((solution, row) => solveGraph.add(solveGraph.load("state", row), solution)),
      ),
    ]),
  };
  const { fixed, driven } = stager.earlier();
  return {
    key,
    ...programs,
    fixed,
    driven,
    jacobianEntries,
    sizes: {
      fixed: fixed.stores.length,
      driven: driven.stores.length,
      factor: Math.max(factorStores.length, jacobianEntries.length),
    },
  };
}

const gamma = 2 - Math.SQRT2;

/** Constants of TR-BDF2: where the first stage ends, γh over h of the one matrix, and the weight of the first stage. */
export const trBdf2Constants = {
  gamma,
  alpha: gamma / 2,
  carry: ((1 - gamma) * (1 - gamma)) / (gamma * (2 - gamma)),
};

/** What each stage of the two methods does with its rates, so that no loop stands between the kernels. */
function methodStages(graph: Graph, rates: readonly Ref[]) {
  const scale = graph.load("scale", 0);
  const times = (factor: number) => graph.mul(graph.number(factor), scale);
  const each = (array: ArrayName, value: (rate: Ref, index: number) => Ref) =>
    rates.map((rate, index) => ({ array, index, value: value(rate, index) }));
  const at = (array: ArrayName, index: number) => graph.load(array, index);
  const carry = graph.number(trBdf2Constants.carry);
  const summed = (rate: Ref, index: number) =>
    graph.add(at("vector", index), graph.mul(graph.number(2), rate));
  const ahead = (factor: number) => (rate: Ref, index: number) =>
    graph.add(at("start", index), graph.mul(times(factor), rate));
  return {
    trapezium: each("vector", (rate, i) => graph.mul(scale, graph.add(at("rate", i), rate))),
    backward: each("vector", (rate, i) =>
      graph.add(graph.mul(carry, at("vector", i)), graph.mul(scale, rate)),
    ),
    first: [
      ...each("start", (_, i) => at("state", i)),
      ...each("vector", (rate) => rate),
      ...each("state", (rate, i) => graph.add(at("state", i), graph.mul(times(0.5), rate))),
    ],
    second: [...each("vector", summed), ...each("state", ahead(0.5))],
    third: [...each("vector", summed), ...each("state", ahead(1))],
    fourth: each("state", (rate, i) =>
      graph.add(at("start", i), graph.mul(times(1 / 6), graph.add(at("vector", i), rate))),
    ),
  };
}
