import { describe, expect, it } from "vitest";
import { compile } from "../compile/model.js";
import { type Circuit, CircuitBuilder } from "../describe/circuit.js";
import { div, neg, quantity, square, sub } from "../describe/expression.js";
import { held, twoVessels, typicalParameters } from "../fixtures/circuits.js";
import { LeapingRun, type LeapPlan } from "./leaps.js";
import { Simulation } from "./simulation.js";
import { Timetable } from "./timetable.js";

const duration_s = 3600;
const step_s = 0.05;

interface Given {
  readonly circuit: Circuit;
  readonly guess: Readonly<Record<string, number>>;
  readonly signals: readonly string[];
  readonly timetable?: Timetable;
  readonly plan?: Partial<LeapPlan>;
}

function begun({ circuit, guess, signals, timetable = held(circuit), plan = {} }: Given) {
  const simulation = new Simulation({
    model: compile(circuit),
    parameters: typicalParameters(circuit),
    timetable,
    method: "implicit",
    step_s,
    duration_s,
    recordEvery: 1000,
    windows: [],
    guess: new Map(Object.entries(guess)),
    restless: true,
  });
  const run = new LeapingRun(
    simulation,
    circuit,
    step_s,
    {
      spans: [{ from_s: 0, to_s: duration_s, period_s: 0 }],
      isSlow: () => true,
      reservoirs: {},
      settle_s: { held: 10, repeating: 10 },
      window_s: 4,
      shortest_s: 20,
      longest_s: 600,
      allowed: () => 0.01,
      ...plan,
    },
    signals,
    1,
  );
  return { simulation, run };
}

function lived(given: Given) {
  const { simulation, run } = begun(given);
  while (!run.finished) run.next();
  return { run, simulation, states: simulation.states() };
}

const vessels: Given = {
  // they meet with a time constant of twenty minutes
  circuit: twoVessels(200, 300, 10),
  guess: { "it.left": 1000, "it.right": 200 },
  signals: ["it.pressureDifference"],
  plan: { reservoirs: { "it.water": ["it.right"] } },
};

describe("a run that leaps", () => {
  it("passes over most of the time in which two vessels fill one another, and misses little of it", () => {
    const { run, simulation, states } = lived(vessels);
    const evened = 0.4 * 1200;
    const exact = evened + (1000 - evened) * Math.exp(-duration_s / 1200);
    expect(states.get("it.left")).toBeCloseTo(exact, 1);
    expect(run.passedOver_s).toBeGreaterThan(0.9 * duration_s);
    expect(simulation.drift).toBeLessThan(1e-9);
  });

  it("passes over nothing where nothing may be passed over", () => {
    const { run } = lived({ ...vessels, plan: { ...vessels.plan, longest_s: 0 } });
    expect(run.passedOver_s).toBe(0);
  });

  it("computes a window after each leap, up to the end of a span", () => {
    const { run } = begun(vessels);
    let last = run.next();
    while (!run.finished) last = run.next();
    expect(last.until_s).toBe(last.to_s);
    expect(last.to_s).toBeCloseTo(duration_s, 9);
  });

  it("goes on from a checkpoint bit for bit", () => {
    const [whole, first, second] = [begun(vessels).run, begun(vessels).run, begun(vessels).run];
    for (let k = 0; k < 12; k++) whole.next();
    for (let k = 0; k < 7; k++) first.next();
    second.restore(structuredClone(first.checkpoint()));
    for (let k = 0; k < 5; k++) second.next();
    expect(second.checkpoint()).toEqual(whole.checkpoint());
  });
});

/** A store that empties over twenty minutes, beside something that swings once in four seconds and is left alone. */
function storeAndSwing(): Circuit {
  const builder = new CircuitBuilder();
  const store = builder.state("it.store", "mL");
  const swing = builder.state("it.swing", "mL");
  const turn = builder.state("it.turn", "mL");
  builder.derivative("it.store", div(neg(store), quantity(1200, "s")));
  builder.derivative("it.swing", div(turn, quantity(4 / (2 * Math.PI), "s")));
  builder.derivative("it.turn", div(neg(swing), quantity(4 / (2 * Math.PI), "s")));
  builder.signal("it.swing", "mL", swing);
  builder.signal("it.store", "mL", store);
  return builder.build("store-and-swing", "A store and a swing.");
}

describe("a run that is looked at while it leaps", () => {
  const given: Given = {
    circuit: storeAndSwing(),
    guess: { "it.store": 100, "it.swing": 1, "it.turn": 0 },
    signals: [],
    plan: { isSlow: (id) => id === "it.store", looksOn: true },
  };
  const seen = ({ run, simulation }: ReturnType<typeof begun>, until_s: number, steps: number) => {
    const probe = simulation.probe(["it.swing", "it.store"]);
    const rows: { readonly time_s: number; readonly swing: number; readonly store: number }[] = [];
    while (run.time_s < until_s) {
      for (let left = steps; left > 0; ) {
        const from_s = run.time_s;
        run.moveOn(left);
        left -= Math.round((run.time_s - from_s) / step_s);
      }
      const [swing, store] = run.look(probe);
      rows.push({ time_s: run.time_s, swing, store });
    }
    return rows;
  };

  it("goes on swinging, while what is slow moves on", () => {
    const rows = seen(begun(given), 600, 34);
    for (const { time_s, store } of rows) {
      expect(Math.abs(store - 100 * Math.exp(-time_s / 1200))).toBeLessThan(0.01);
    }
    // the first leap: 20 s at least, after settling and three windows
    const first = rows.filter(({ time_s }) => time_s < 40);
    for (const { time_s, swing } of first) {
      expect(Math.abs(swing - Math.cos((2 * Math.PI * time_s) / 4))).toBeLessThan(0.02);
    }
    const later = rows.slice(first.length).map(({ swing }) => swing);
    expect(Math.max(...later)).toBeGreaterThan(0.9);
    expect(Math.min(...later)).toBeLessThan(-0.9);
  });

  it("comes in parts to where it comes at once", () => {
    const [parts, whole] = [begun(given), begun(given)];
    const [last] = seen(parts, 600, 20).slice(-1);
    while (whole.run.time_s < 600) whole.run.next();
    expect(parts.run.passedOver_s).toBeGreaterThan(400);
    expect(last.store).toBeCloseTo(100 * Math.exp(-last.time_s / 1200), 2);
    expect(whole.simulation.states().get("it.store")).toBeCloseTo(
      100 * Math.exp(-whole.run.time_s / 1200),
      2,
    );
  });

  it("counts a leap that nobody has measured as what it may miss", () => {
    const { run } = begun(given);
    while (run.passedOver_s === 0) run.next();
    expect(run.errors.get("it.store")).toBe(0);
    expect(run.errorsAtMost.get("it.store")).toBe(0.01);
  });

  it("leaps less far the sooner something drifts away that it keeps as it was", () => {
    const drifting = (allowed: number) =>
      begun({ ...given, plan: { ...given.plan, isSlow: () => false, driftAllowed: () => allowed } }).run;
    const [near, far] = [drifting(1), drifting(8)];
    // the store loses 80 mL in a thousand seconds
    for (const run of [near, far]) while (run.time_s < 60) run.next();
    expect(near.passedOver_s).toBe(0);
    expect(far.passedOver_s).toBeGreaterThan(40);
  });
});

/** A store that empties over twenty minutes, and a trace of it that follows within a quarter of one. */
function storeAndTrace(): Circuit {
  const builder = new CircuitBuilder();
  const store = builder.state("it.store", "mL");
  const trace = builder.state("it.trace", "mL");
  builder.derivative("it.store", div(neg(store), quantity(1200, "s")));
  builder.derivative("it.trace", div(sub(store, trace), quantity(15, "s")));
  builder.signal("it.trace", "mL", trace);
  return builder.build("store-and-trace", "A store and its trace.");
}

describe("a state that follows within less than a leap", () => {
  it("is after each leap where the slower one has brought it", () => {
    const { run, states } = lived({
      circuit: storeAndTrace(),
      guess: { "it.store": 100, "it.trace": 100 },
      signals: ["it.trace"],
    });
    const store = 100 * Math.exp(-duration_s / 1200);
    expect(states.get("it.store")).toBeCloseTo(store, 2);
    // a trace lags by its time constant
    expect(states.get("it.trace")).toBeCloseTo(store / (1 - 15 / 1200), 2);
    expect(run.passedOver_s).toBeGreaterThan(0.9 * duration_s);
  });
});

/** A store that is filled by the square of what is told, and leaks. */
function pumped(): Circuit {
  const builder = new CircuitBuilder();
  const stroke = builder.input("it.stroke", "1");
  const store = builder.state("it.store", "1");
  builder.derivative("it.store", div(sub(square(stroke), store), quantity(900, "s")));
  builder.signal("it.store", "1", store);
  return builder.build("pumped", "A store that is pumped.");
}

describe("inputs that repeat", () => {
  it("count with the mean of what they do, which is not what their mean does", () => {
    const rows = 20;
    const strokes = Float64Array.from({ length: rows }, (_, row) => 1 + Math.sin((2 * Math.PI * row) / rows));
    const circuit = pumped();
    const timetable = new Timetable(
      ["it.stroke"],
      [
        {
          from_s: 0,
          to_s: duration_s,
          step_s: 1 / rows,
          periodic: true,
          samples: { "it.stroke": strokes },
        },
      ],
    );
    const given = { circuit, timetable, guess: {}, signals: ["it.store"] };
    const spans = [{ from_s: 0, to_s: duration_s, period_s: 1 }];
    const allowed = () => 1e-3;
    const leaping = lived({ ...given, plan: { spans, allowed } });
    const full = lived({ ...given, plan: { spans, allowed, longest_s: 0 } });
    const [a, b] = [leaping, full].map(({ states }) => states.get("it.store") as number);
    // the mean alone would come to 0.98 of one
    expect(b).toBeGreaterThan(1.4);
    expect(Math.abs(a! - b!)).toBeLessThan(1e-3);
    expect(leaping.run.passedOver_s).toBeGreaterThan(0.8 * duration_s);
  });
});

describe("supposing other states and inputs", () => {
  it("leaves the run as it was, bit for bit", () => {
    const [asked, other] = [begun(vessels).simulation, begun(vessels).simulation];
    for (const simulation of [asked, other]) simulation.advance(10);
    const rates = asked.supposing(new Float64Array(0), (ratesAt) => {
      const out = new Float64Array(2);
      ratesAt(Float64Array.of(300, 300), out);
      return out;
    });
    // 1 mmHg against 1.5, through 10 mmHg·s/mL: to the left
    expect(rates[0]).toBeCloseTo(-0.05, 9);
    for (const simulation of [asked, other]) simulation.advance(10);
    expect(asked.checkpoint()).toEqual(other.checkpoint());
  });
});
