import { describe, expect, it } from "vitest";
import {
  aligned,
  CsvColumns,
  difference,
  headOf,
  readColumns,
  readHead,
  type Recorded,
  recordedAt,
} from "./recorded.js";

const read = async (text: string, time = 0, value = 1) => {
  const file = new Blob([text]);
  return readColumns(file, await readHead(file), { time, value });
};

const trace = (times: readonly number[], values: readonly number[]): Recorded => ({
  name: "foot.csv",
  over: "dorsalFoot.luminalPressure",
  panel: "veins",
  times: Float64Array.from(times),
  values: Float32Array.from(values),
  shift_s: 0,
});

describe("a foot vein pressure that somebody measured", () => {
  it("is read by the column that was chosen, whatever else stands beside it", async () => {
    const text = "time_s,ecg,avp_mmHg\n0,1.2,88\n0.5,1.3,61\n1,1.1,44\n";
    expect((await readHead(new Blob([text]))).names).toEqual(["time_s", "ecg", "avp_mmHg"]);
    expect([...(await read(text, 0, 2)).values]).toEqual([88, 61, 44]);
  });

  it("is read with decimal commas between semicolons, and without names", async () => {
    const { times, values } = await read("0,0;88,5\r\n0,5;61,25\r\n");
    expect([...times]).toEqual([0, 0.5]);
    expect([...values]).toEqual([88.5, 61.25]);
  });

  it("keeps a gap as a gap", async () => {
    const { values } = await read("t,p\n0,88\n1,\n2,60\n");
    expect(values[1]).toBeNaN();
  });

  it("is the same however it is cut into pieces", () => {
    const text = `t,p\n${Array.from({ length: 50 }, (_, k) => `${k / 10},${90 - k}`).join("\n")}`;
    const whole = new CsvColumns(headOf(text), 0, 1);
    whole.take(text);
    const cut = new CsvColumns(headOf(text), 0, 1);
    for (const letter of text) cut.take(letter);
    expect(cut.end()).toEqual(whole.end());
  });

  it("is refused in one sentence where there is nothing to draw or time goes backward", async () => {
    await expect(read("a picture of a leg")).rejects.toThrow(/CSV file.*two columns/);
    await expect(read("t,p\nx,y\n")).rejects.toThrow(/0 lines with numbers in “t” and “p”/);
    await expect(read("t,p\n0,88\n2,60\n1,70\n")).rejects.toThrow(/line 4.*1 after 2/);
  });

  it("stands on the model's clock where its first heel raise stands on the model's", () => {
    const moved = aligned(trace([0, 10, 20], [90, 90, 30]), 12, 100);
    expect(moved.shift_s).toBe(88);
    expect(recordedAt(moved, 103 - moved.shift_s)).toBeCloseTo(60, 5);
    expect(recordedAt(moved, 200)).toBeNaN();
  });

  it("differs from the model by the mean over what both have", () => {
    const moved = aligned(trace([0, 10], [95, 95]), 0, 50);
    const apart = difference(moved, () => 90, { from_s: 40, to_s: 70 });
    expect(apart?.mean).toBeCloseTo(5, 5);
    expect(apart?.absolute).toBeCloseTo(5, 5);
    expect(difference(moved, () => 90, { from_s: 0, to_s: 40 })).toBeUndefined();
  });
});

it("half a million samples are taken in while the page goes on", async () => {
  const lines = Array.from({ length: 500_000 }, (_, k) => `${k / 100},${(k % 90).toFixed(2)}`);
  const file = new Blob([`t,p\n${lines.join("\n")}`]);
  let breaths = 0;
  const timer = setInterval(() => breaths++, 1);
  const { times } = await readColumns(file, await readHead(file), { time: 0, value: 1 });
  clearInterval(timer);
  expect(times.length).toBe(500_000);
  expect(breaths).toBeGreaterThan(5);
});
