import { beforeAll, describe, expect, it } from "vitest";
import type { Reading, StudyResult } from "../study/result.js";
import { run } from "../study/run.js";
import { construction, type Construction, type Extent, readingOf } from "./laboratory-construction.js";
import { laboratoryTest } from "./laboratory-tests.js";
import { laboratoryTrace } from "./laboratory-trace.js";

const person = {
  base: "healthy-adult",
  conditions: [{ id: "deep-reflux", side: "left", site: "axial", degree: "severe" }],
};
const runs = new Map<string, StudyResult>();
beforeAll(async () => {
  for (const scenario of ["air-plethysmography", "ten-heel-raises"]) {
    runs.set(scenario, await run({ person, scenario, circuit: "open-leg" }));
  }
});

function drawn(scenario: string, side: "left" | "right") {
  const result = runs.get(scenario) as StudyResult;
  const test = laboratoryTest(result);
  const measure = (quantity: string) =>
    result.measures[`${side}.${test.instrument}.${quantity}`].value ?? NaN;
  const mark = (wanted: string) => result.marks.find(({ name }) => name === wanted)?.time_s ?? NaN;
  return {
    lines: construction(result, test, side),
    trace: readingOf(result, `${side}.${test.instrument}`),
    measure,
    mark,
  };
}

const extentOf = (lines: Construction, name: string): Extent =>
  lines.extents.find(({ label }) => label.name === name) as Extent;
const levelOf = (lines: Construction, name: string) =>
  lines.levels.find(({ label }) => label?.name === name) as Construction["levels"][number];

/** the sample nearest to an instant */
const at = ({ times, values }: Reading, time_s: number): number =>
  values[times.findIndex((time) => time >= time_s - 0.005)];

/** what the fastest filling changes between two samples */
const perSample = 0.5;

describe.each(["left", "right"] as const)("the lines of the volume trace, %s leg", (side) => {
  it("VV reaches from the emptied calf to where the trace stands before the tiptoe", () => {
    const { lines, trace, measure, mark } = drawn("air-plethysmography", side);
    expect(extentOf(lines, "VV")).toMatchObject({ is: "upright", low: 0, high: measure("venousVolume") });
    expect(Math.abs(at(trace, mark("full")) - measure("venousVolume"))).toBeLessThan(perSample);
  });

  it("VFT90 reaches from standing up to where the trace crosses 90 % VV", () => {
    const { lines, trace, measure, mark } = drawn("air-plethysmography", side);
    const level = levelOf(lines, "90 % VV");
    const extent = extentOf(lines, "VFT90") as Extent & { is: "level" };
    expect(level.value).toBe(0.9 * measure("venousVolume"));
    expect(extent.from_s).toBe(mark("stands"));
    expect(extent.to_s - extent.from_s).toBeCloseTo(measure("venousFillingTime90"), 9);
    expect(level.to_s).toBe(extent.to_s);
    expect(Math.abs(at(trace, extent.to_s) - level.value)).toBeLessThan(perSample);
  });

  it("EV reaches from the full calf down to the trough of one tiptoe", () => {
    const { lines, trace, measure, mark } = drawn("air-plethysmography", side);
    const extent = extentOf(lines, "EV") as Extent & { is: "upright" };
    expect(extent.high - extent.low).toBeCloseTo(measure("ejectedVolume"), 9);
    const during = trace.values.filter(
      (_, k) => trace.times[k] >= mark("full") && trace.times[k] <= mark("full") + 3,
    );
    expect(extent.low).toBeCloseTo(Math.min(...during), 6);
  });

  it("RV reaches from the emptied calf up to the trough of ten", () => {
    const { lines, trace, measure, mark } = drawn("air-plethysmography", side);
    expect(extentOf(lines, "RV")).toMatchObject({ low: 0, high: measure("residualVolume") });
    const end = mark("tenEffortsEnd");
    const during = trace.values.filter((_, k) => trace.times[k] >= end - 2 && trace.times[k] <= end + 1);
    expect(measure("residualVolume")).toBeCloseTo(Math.min(...during), 6);
  });

  it("names what is done in its order", () => {
    const { lines } = drawn("air-plethysmography", side);
    expect(lines.events).toEqual([
      { says: "legs raised", time_s: 0 },
      { says: "stands up", time_s: 20 },
      { says: "1 tiptoe", time_s: 220 },
      { says: "10 tiptoes", time_s: 280 },
      { says: "rest", time_s: 290 },
    ]);
  });
});

describe.each(["left", "right"] as const)("the lines of the pressure trace, %s leg", (side) => {
  it("the fall reaches from the resting to the lowest pressure", () => {
    const { lines, trace, measure, mark } = drawn("ten-heel-raises", side);
    expect(extentOf(lines, "fall")).toMatchObject({ low: measure("lowest"), high: measure("resting") });
    expect(levelOf(lines, "resting").value).toBe(measure("resting"));
    expect(Math.abs(at(trace, mark("firstRaise") - 1) - measure("resting"))).toBeLessThan(perSample);
  });

  it("RT90 reaches from the last heels down to where the trace has regained 90 % of the fall", () => {
    const { lines, trace, measure, mark } = drawn("ten-heel-raises", side);
    const extent = extentOf(lines, "RT90") as Extent & { is: "level" };
    expect(extent.from_s).toBe(mark("lastHeelsDown"));
    expect(extent.to_s - extent.from_s).toBeCloseTo(measure("refillTime90"), 9);
    const regained = measure("resting") - 0.1 * (measure("resting") - measure("lowest"));
    expect(levelOf(lines, "90 % back").value).toBeCloseTo(regained, 9);
    expect(Math.abs(at(trace, extent.to_s) - regained)).toBeLessThan(perSample);
  });

  it("both legs share one axis, which holds the longer refill", () => {
    const { lines } = drawn("ten-heel-raises", side);
    const other = drawn("ten-heel-raises", side === "left" ? "right" : "left");
    expect([lines.from_s, lines.to_s]).toEqual([other.lines.from_s, other.lines.to_s]);
    const refills = [lines, other.lines].map((each) => (extentOf(each, "RT90") as { to_s: number }).to_s);
    expect(lines.to_s).toBeGreaterThan(Math.max(...refills));
  });
});

describe("a trace on the page", () => {
  const look = {
    width: 960,
    narrow: false,
    id: "x",
    title: "title",
    desc: "words",
    heading: "Left leg",
    unit: "mL",
    highest: 100,
  };
  const times = Float64Array.from({ length: 101 }, (_, k) => k);
  const rising: Construction = {
    from_s: 0,
    to_s: 100,
    events: [{ says: "begins", time_s: 0 }],
    levels: [{ value: 50, from_s: 0, to_s: 50 }],
    extents: [
      {
        is: "level",
        from_s: 20,
        to_s: 70,
        value: 25,
        dropFrom: 75,
        label: { name: "VFT90", shown: "50.0 s" },
      },
    ],
  };
  /** x and y of the first two points of the first path of a class */
  const ends = (svg: string, name: string): number[] =>
    (new RegExp(`class="${name}" d="M([\\d.]+) ([\\d.]+)L([\\d.]+) ([\\d.]+)`).exec(svg) ?? [])
      .slice(1)
      .map(Number);
  const svg = laboratoryTrace({ times, values: times }, rising, look);
  const points = (/class="trace" d="M([^"]+)"/.exec(svg)?.[1] ?? "")
    .split("L")
    .map((each) => each.split(" ").map(Number));

  it("has its lines where the trace has their values", () => {
    // the trace rises from 0 to 100 in 100 s: its sample k stands at k s and k mL
    expect(points).toHaveLength(101);
    const [x1, y1, x2, y2] = ends(svg, "level");
    expect([x1, x2]).toEqual([points[0][0], points[50][0]]);
    expect([y1, y2]).toEqual([points[50][1], points[50][1]]);
    expect(ends(svg, "extent")).toEqual([points[20][0], points[25][1], points[70][0], points[25][1]]);
  });

  it("on a narrow page names its lines and leaves the numbers to the table", () => {
    expect(svg).toContain('<tspan class="name">VFT90</tspan> 50.0 s');
    const narrow = laboratoryTrace({ times, values: times }, rising, { ...look, width: 358, narrow: true });
    expect(narrow).toContain('<tspan class="name">VFT90</tspan></text>');
  });

  it("of no samples is an empty frame", () => {
    const empty = laboratoryTrace({ times: [], values: [] }, rising, look);
    expect(empty).not.toMatch(/NaN|undefined|class="trace"/);
  });
});
