import { describe, expect, it } from "vitest";
import { answers } from "../fixtures/circuits.js";
import { CircuitBuilder } from "./circuit.js";
import {
  abs,
  add,
  div,
  equationText,
  exp,
  type Expression,
  ln,
  mul,
  neg,
  quantity,
  ramp,
  sigmoid,
  softRamp,
  sqrt,
  square,
  sub,
  symbol,
  where,
} from "./expression.js";
import { defineLaw, equationsOf } from "./law.js";
import { assumed } from "../../quantity/ground.js";
import { fromCoherent, toCoherent, type UnitName } from "../../quantity/units.js";

const pressure = symbol("state", "pressure", "mmHg");
const volume = symbol("state", "volume", "mL");

describe("an equation and its units", () => {
  it("cannot add millimetres of mercury to millilitres, and says which terms it was asked to add", () => {
    expect(() => add(pressure, volume)).toThrow(TypeError);
    expect(() => add(pressure, volume)).toThrow("Cannot add mmHg^1 and cm^3: pressure against volume.");
    expect(() => sub(volume, 1)).toThrow("Cannot subtract cm^3 and 1: volume against 1.");
    expect(() => where(pressure, volume, 1, 1)).toThrow("Cannot compare mmHg^1 and cm^3");
    expect(() => where(pressure, pressure, volume, 1)).toThrow("Cannot choose between cm^3 and 1");
  });

  it("takes exponentials, logarithms and sigmoids of pure numbers alone", () => {
    expect(() => exp(pressure)).toThrow("exp needs a pure number, found mmHg^1: pressure.");
    expect(() => ln(volume)).toThrow("ln needs a pure number, found cm^3: volume.");
    expect(() => sigmoid(volume)).toThrow("sigmoid needs a pure number, found cm^3: volume.");
    expect(exp(div(pressure, pressure)).dimension).toEqual([0, 0, 0]);
  });

  it("multiplies, divides and takes roots of dimensions with the numbers", () => {
    const resistance = quantity(2, "mmHg·s/mL");
    const flow = quantity(3, "mL/s");
    expect(mul(resistance, flow).dimension).toEqual(pressure.dimension);
    expect(div(pressure, resistance).dimension).toEqual(flow.dimension);
    expect(sqrt(mul(volume, volume)).dimension).toEqual(volume.dimension);
    expect(abs(neg(pressure)).dimension).toEqual(pressure.dimension);
  });

  it("takes a number in the unit of its source and keeps it in the coherent one", () => {
    const oneLitreAMinute = quantity(1000, "mL/min");
    expect(oneLitreAMinute.form).toMatchObject({ op: "number", value: 1000 * (1 / 60) });
    const units: readonly UnitName[] = ["kPa", "cmH2O", "deg", "km/h", "%", "mm", "min"];
    for (const unit of units) expect(fromCoherent(toCoherent(7, unit), unit)).toBeCloseTo(7, 14);
    // 1 kPa = 7.50 mmHg, a metre of water 73.6 mmHg
    expect(toCoherent(1, "kPa")).toBeCloseTo(1000 / 133.322387415, 10);
    expect(toCoherent(100, "cmH2O")).toBeCloseTo((100 * 98.0665) / 133.322387415, 10);
  });

  it("keeps amounts of substance apart from volumes, and drops what cancels", () => {
    const concentration = quantity(90, "mg(glucose)/dL");
    expect(mul(concentration, volume).dimension).toEqual(quantity(1, "mmol").dimension);
    expect(div(quantity(1, "mmol"), quantity(1, "pmol")).dimension).toEqual([0, 0, 0]);
    expect(() => add(concentration, pressure)).toThrow("Cannot add cm^-3·mmol^1 and mmHg^1");
    // 90 mg/dL of glucose, 180.156 g/mol, are 900 / 180.156 mmol/L
    expect(fromCoherent(toCoherent(90, "mg(glucose)/dL"), "mmol/L")).toBeCloseTo(900 / 180.156, 12);
    // a watt is a joule a second, a kilocalorie an hour 4184 J in 3600 s
    expect(fromCoherent(toCoherent(1, "kcal/h"), "W")).toBeCloseTo(4184 / 3600, 12);
  });

  it("prints with the brackets that it needs and no others", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => symbol("state", id, "1")) as [
      Expression,
      Expression,
      Expression,
    ];
    expect(equationText(mul(add(a, b), c))).toBe("(a + b) · c");
    expect(equationText(add(a, mul(b, c)))).toBe("a + b · c");
    expect(equationText(sub(a, sub(b, c)))).toBe("a − (b − c)");
    expect(equationText(div(a, mul(b, c)))).toBe("a / (b · c)");
    expect(equationText(where(a, b, neg(c), sqrt(c)))).toBe("{−c where a < b; √(c) otherwise}");
  });

  it("prints numbers in the unit they were written in, without the dust of arithmetic", () => {
    expect(equationText(quantity(0.96 / (1 - 0.96), "1"))).toBe("24");
    expect(equationText(quantity(1 / (1 - 0.96) ** 2, "1"))).toBe("625");
    expect(equationText(sub(quantity(0.2, "W"), quantity(7, "W")))).toBe("0.2 W − 7 W");
    expect(equationText(square(quantity(0.05, "s")))).toBe("(0.05 s)²");
    expect(equationText(div(symbol("state", "a", "g/L"), quantity(10, "g/L")))).toBe("a / (10 g/L)");
  });
});

describe("a circuit under construction", () => {
  const builder = () => {
    const made = new CircuitBuilder();
    made.state("vein", "mL");
    return made;
  };

  it("refuses a rate that is not the state's unit per second", () => {
    expect(() => builder().derivative("vein", quantity(1, "mmHg"))).toThrow(
      new TypeError("The rate of vein should be cm^3 per second, found mmHg^1."),
    );
  });

  it("refuses a signal that is not in the unit it is said to be in", () => {
    expect(() => builder().signal("vein.pressure", "mmHg", volume)).toThrow(
      new TypeError("Signal vein.pressure is said to be in mmHg but is cm^3."),
    );
  });

  it("names what it does not know, what it was told twice, and what was left without an equation", () => {
    expect(() => builder().flow("vein", "artery", quantity(1, "mL/s"))).toThrow("There is no state artery.");
    expect(() => builder().state("vein", "mL")).toThrow("State vein is declared twice.");
    expect(() => builder().build("leg", "A leg.")).toThrow("State vein has no equation.");
    expect(() => builder().rateOf("vein")).toThrow("State vein has no equation.");
    const twice = builder();
    twice.signal("vein.volume", "mL", volume);
    expect(() => twice.signal("vein.volume", "mL", volume)).toThrow("Signal vein.volume is declared twice.");
  });

  it("gives one vein what it takes from the other", () => {
    const made = builder();
    made.state("atrium", "mL");
    const q = symbol("parameter", "q", "mL/s");
    made.flow("vein", "atrium", q);
    expect(equationText(made.rateOf("vein"))).toBe("0 mL/s − q");
    expect(equationText(made.rateOf("atrium"))).toBe("q");
  });
});

describe("a law", () => {
  const tube = (unit: UnitName) => ({
    id: "tube",
    says: "A narrow tube.",
    kind: "mechanism" as const,
    ground: assumed("for the test"),
    valid: "always",
    omits: "nothing",
    inputs: { fall: { says: "pressure difference", unit: "mmHg" as const } },
    parameters: {
      resistance: {
        says: "friction",
        unit: "mmHg·s/mL" as const,
        typical: 2,
        range: [1, 4] as const,
        ground: assumed("for the test"),
      },
    },
    outputs: { flow: { says: "flow", unit } },
    equations: ({ fall }: { fall: Expression }, { resistance }: { resistance: Expression }) => ({
      flow: div(fall, resistance),
    }),
  });

  it("is checked for its units once, where it is defined", () => {
    expect(() => defineLaw(tube("mL"))).toThrow(
      new TypeError("Law tube: flow should be cm^3 but its equation gives cm^3·s^-1."),
    );
    expect(equationsOf(defineLaw(tube("mL/s")))).toEqual(["flow = fall / resistance"]);
  });

  it("must think its own typical value possible", () => {
    const law = tube("mL/s");
    const resistance = { ...law.parameters.resistance, typical: 5 };
    expect(() => defineLaw({ ...law, parameters: { resistance } })).toThrow(
      "Law tube: the typical resistance lies outside its own range.",
    );
  });

  it("answers in the unit it names", () => {
    const flow = answers(defineLaw(tube("mL/min")));
    expect(flow({ fall: 6 }).flow).toBeCloseTo((6 / 2) * 60, 12);
    expect(flow({ fall: 6 }, { resistance: 3 }).flow).toBeCloseTo((6 / 3) * 60, 12);
  });
});

describe("the soft shapes that laws are made of", () => {
  const shape = (of: (x: Expression) => Expression) => {
    const law = defineLaw({
      id: "shape",
      says: "A shape.",
      kind: "regularisation",
      ground: assumed("for the test"),
      valid: "always",
      omits: "nothing",
      inputs: { x: { says: "argument", unit: "1" } },
      parameters: {},
      outputs: { y: { says: "value", unit: "1" } },
      equations: ({ x }) => ({ y: of(x) }),
    });
    const evaluate = answers(law);
    return (x: number) => evaluate({ x }).y;
  };

  it("a ramp is nothing below zero, a line above its width, a parabola between, without a corner", () => {
    const y = shape((x) => ramp(x, quantity(0.5, "1")));
    expect(y(-1)).toBe(0);
    expect(y(0)).toBe(0);
    expect(y(0.25)).toBeCloseTo(0.25 ** 2 / (2 * 0.5), 15);
    expect(y(0.5)).toBeCloseTo(0.5 - 0.5 / 2, 15);
    expect(y(3)).toBeCloseTo(3 - 0.5 / 2, 15);
    const slope = (x: number) => (y(x + 1e-6) - y(x - 1e-6)) / 2e-6;
    // a corner would change the slope by a half or by one; the parabola changes it by 1e-6 / 0.5
    expect(slope(0)).toBeCloseTo(0, 5);
    expect(slope(0.5)).toBeCloseTo(1, 5);
  });

  it("a soft ramp is always positive, half its width at zero, and the line itself far above", () => {
    const y = shape((x) => softRamp(x, quantity(0.5, "1")));
    expect(y(0)).toBeCloseTo(0.5 / 2, 15);
    expect(y(-100)).toBeGreaterThan(0);
    // x + w² / 4x to first order
    expect(y(100)).toBeCloseTo(100 + 0.5 ** 2 / 400, 8);
    expect(y(-100)).toBeCloseTo(0.5 ** 2 / 400, 8);
  });

  it("a sigmoid goes from nothing to one through a half", () => {
    const y = shape(sigmoid);
    expect(y(0)).toBe(0.5);
    expect(y(1)).toBeCloseTo(0.5 * (1 + 1 / Math.sqrt(2)), 15);
    expect(y(3) + y(-3)).toBeCloseTo(1, 15);
  });
});
