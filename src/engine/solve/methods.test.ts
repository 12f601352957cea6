import { describe, expect, it } from "vitest";
import { compile } from "../compile/model.js";
import {
  coastingColumn,
  gateShutAt,
  held,
  letGo,
  twoVessels,
  typicalParameters,
} from "../fixtures/circuits.js";
import type { MethodName } from "./methods.js";
import { RunningModel } from "./running.js";
import { explicitLimit, spectralRadius } from "./stability.js";

const order: Readonly<Record<MethodName, number>> = { explicit: 4, implicit: 2 };
const methods = ["explicit", "implicit"] as const;

/** how far a measured order may lie from the one the method is known for: the next term of the error at these steps */
const orderTolerance = 0.15;

/** Slope of the logarithm of the error as the step is halved and halved again. */
function measuredOrder(error: (steps: number) => number, steps: number): number {
  return Math.log2(error(steps) / error(4 * steps)) / 2;
}

describe.each(methods)("two vessels, by the %s method", (method) => {
  const [C1, C2, R] = [2, 3, 0.5];
  const tau = (R * C1 * C2) / (C1 + C2);
  const difference = (time: number, steps: number): number => {
    const vessels = letGo(twoVessels(C1, C2, R), { "it.left": 20, "it.right": 3 }, method, time / steps);
    vessels.advance(steps);
    return vessels.state("it.left") / C1 - vessels.state("it.right") / C2;
  };
  const atStart = 20 / C1 - 3 / C2;

  it("equalise as exp(−t/RC)", () => {
    for (const share of [0.5, 1, 3]) {
      const closed = atStart * Math.exp(-share);
      // a hundred steps a time constant: (1/100)⁴ / 5! of the start, or (1/100)² / 25
      const tolerance = { explicit: 1e-8 / 120, implicit: 1e-4 / 25 }[method] * share * atStart;
      expect(Math.abs(difference(share * tau, 100 * share) - closed)).toBeLessThan(tolerance);
    }
  });

  it("approach the closed form at the order the method is known for", () => {
    const error = (steps: number) => Math.abs(difference(2 * tau, steps) - atStart * Math.exp(-2));
    expect(Math.abs(measuredOrder(error, 16) - order[method])).toBeLessThan(orderTolerance);
  });

  it("hold together what one of them held", () => {
    const vessels = letGo(twoVessels(C1, C2, R), { "it.left": 20, "it.right": 3 }, method, tau / 10);
    vessels.advance(1000);
    // a thousand roundings of a sum of 23
    expect(Math.abs(vessels.state("it.left") + vessels.state("it.right") - 23)).toBeLessThan(
      1000 * 23 * Number.EPSILON,
    );
    expect(vessels.state("it.left") / C1).toBeCloseTo(23 / (C1 + C2), 10);
  });
});

describe.each(methods)("a vessel that empties through an inert column, by the %s method", (method) => {
  const [C, L, R] = [2, 0.05, 0.06];
  const decay = R / (2 * L);
  const omega = Math.sqrt(1 / (L * C) - decay * decay);
  const volumeAt = (time: number, steps: number): number => {
    const column = letGo(coastingColumn(C, L, R), { "it.volume": 10 }, method, time / steps);
    column.advance(steps);
    return column.state("it.volume");
  };
  const closed = (time: number) =>
    10 * Math.exp(-decay * time) * (Math.cos(omega * time) + (decay / omega) * Math.sin(omega * time));
  const swing = (2 * Math.PI) / omega;

  it("swings as a damped oscillator", () => {
    // four hundred steps a swing; the implicit phase error is (ωh)² / 25 of the angle gone through
    const perSwing = 400;
    const angle = (2 * Math.PI) / perSwing;
    for (const swings of [0.25, 1, 2]) {
      const tolerance =
        10 * 2 * Math.PI * swings * { explicit: angle ** 4 / 100, implicit: angle ** 2 / 15 }[method];
      expect(Math.abs(volumeAt(swings * swing, perSwing * swings) - closed(swings * swing))).toBeLessThan(
        tolerance,
      );
    }
  });

  it("approaches the closed form at the order the method is known for", () => {
    const error = (steps: number) => Math.abs(volumeAt(0.8 * swing, steps) - closed(0.8 * swing));
    expect(Math.abs(measuredOrder(error, 64) - order[method])).toBeLessThan(orderTolerance);
  });
});

describe("the largest stable step", () => {
  // both vessels of 1 mL/mmHg behind 0.002 mmHg·s/mL: τ = 1 ms
  // declared as if they stored nothing, or steps that empty a vessel would be taken again in parts
  const stiff = { ...twoVessels(1, 1, 0.002), conserved: [] };
  const running = new RunningModel(compile(stiff), typicalParameters(stiff), held(stiff));
  const radius = spectralRadius(running);
  const shareLeft = (method: MethodName, step_s: number): number => {
    const vessels = letGo(stiff, { "it.left": 2 }, method, step_s);
    vessels.advance(400);
    return Math.abs(vessels.state("it.left") - vessels.state("it.right")) / 2;
  };

  it("is found from the fastest mode, 1/τ", () => {
    expect(radius).toBeCloseTo(1 / 0.001, 6);
  });

  it("keeps half of the real axis of Runge-Kutta in hand", () => {
    expect(explicitLimit(radius)).toBeCloseTo(0.5 * 2.785 * 0.001, 8);
  });

  it("just below it the explicit method dies away, well above it blows up", () => {
    expect(shareLeft("explicit", 0.99 * explicitLimit(radius))).toBeLessThan(1e-9);
    expect(shareLeft("explicit", (1.1 / 0.5) * explicitLimit(radius))).toBeGreaterThan(1e9);
  });

  it("a step that empties a vessel beyond its last drop is taken again in parts", () => {
    const vessels = letGo(twoVessels(1, 1, 0.002), { "it.left": 2 }, "explicit", 4 * explicitLimit(radius));
    for (let step = 0; step < 100; step++) {
      vessels.advance(1);
      expect(vessels.state("it.left")).toBeGreaterThan(0);
      expect(vessels.state("it.right")).toBeGreaterThan(0);
    }
    // nor does anything grow: at the start the difference was 2
    expect(Math.abs(vessels.state("it.left") - vessels.state("it.right"))).toBeLessThan(2);
  });

  it("a step that throws a share beyond its end is taken again in parts", () => {
    // an open gate that is pushed shut, twenty times its own pace a step: alone the method would swing it without end
    const gate = letGo(gateShutAt(20 / 0.1), { "it.opening": 1 }, "explicit", 0.1);
    for (let step = 0; step < 20; step++) {
      gate.advance(1);
      expect(gate.state("it.opening")).toBeGreaterThan(-0.5);
      expect(gate.state("it.opening")).toBeLessThan(1.5);
    }
    expect(gate.state("it.opening")).toBeLessThan(0.1);
  });

  it("says so where no part is small enough", () => {
    const gate = letGo(gateShutAt(1e9), { "it.opening": 1 }, "explicit", 0.1);
    expect(() => gate.advance(1)).toThrow("The run left finite numbers before 0.1 s");
  });

  it("does not bind the implicit method, which forgets a fast mode at once", () => {
    // L-stable: at a thousand time constants a step, nothing is left and nothing rings
    expect(shareLeft("implicit", 1000 * 0.001)).toBeLessThan(1e-12);
  });
});
