import { expect, it } from "vitest";
import { History } from "../../engine/history.js";
import { usualUnits } from "../units.js";
import { csvOf } from "./csv.js";

const history = new History(5000);
history.reset(["left.dorsalFoot.luminalPressure", "left.calf.volume", "left.tracer"], 1);
const times = Float64Array.from({ length: 2501 }, (_, k) => k / 50);

const rows = new Float32Array(3 * times.length);
times.forEach((time_s, k) => rows.set([90 - time_s, 1500, Number.NaN], 3 * k));
history.add({ list: 1, times, values: rows });

const unitOf = (id: string) =>
  id.endsWith("Pressure") ? ("mmHg" as const) : id.endsWith("volume") ? ("mL" as const) : undefined;
const ids = ["left.dorsalFoot.luminalPressure", "left.calf.volume", "left.tracer"];

it("signals of the last ten seconds become a table with units at its head", () => {
  const lines = csvOf(history, 10, ids, unitOf, usualUnits).join("").trimEnd().split("\n");
  expect(lines[0]).toBe("time [s],left.dorsalFoot.luminalPressure [mmHg],left.calf.volume [mL]");
  expect(lines.length).toBe(1 + 500);
  expect(lines[500]).toBe("50,40,1500");
});

it("pressures are told in the unit that somebody wants, and everything kept is there", () => {
  const lines = csvOf(history, 1e6, ids, unitOf, { pressure: "kPa", length: "cm" })
    .join("")
    .trimEnd()
    .split("\n");
  expect(lines[0]).toContain("[kPa]");
  expect(lines.length).toBe(1 + 2501);
  expect(Number(lines[1].split(",")[1])).toBeCloseTo(11.999, 3);
});
