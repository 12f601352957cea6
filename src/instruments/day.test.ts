import { describe, expect, it } from "vitest";
import { DayAccount, daySignals } from "./day.js";

describe("stillness over a day", () => {
  const account = new DayAccount(daySignals);
  const lived = (
    from_s: number,
    until_s: number,
    soleus: readonly [low: number, mean: number, high: number],
  ) => {
    const [lows, means, highs] = soleus.map((activation) =>
      Float64Array.from(daySignals, (id) => (id === "left.soleus.activation" ? activation : 0)),
    );
    account.add({ from_s, until_s, lows, means, highs });
  };
  // quiet standing asks a little of the soleus all the time; a walk asks a lot of it in turn
  lived(0, 600, [0.05, 0.05, 0.05]);
  lived(600, 1200, [0.05, 0.05, 0.05]);
  lived(1200, 1500, [0, 0.2, 0.6]);
  lived(1500, 1800, [0.05, 0.05, 0.05]);
  const [left, right] = account.readings();

  it("grows while no muscle of the leg works, and begins anew after one did", () => {
    expect(left).toMatchObject({ id: "left.leg.stillness", unit: "min" });
    expect([...left!.times]).toEqual([0, 1200, 1200, 1500, 1800, 1800]);
    expect([...left!.values]).toEqual([0, 20, 0, 0, 5, 0]);
    expect([...right!.values]).toEqual([0, 30, 0]);
  });

  it("at its longest is the measure", () => {
    expect(account.measures()["left.leg.longestStillness"]).toEqual({ value: 20, unit: "min" });
  });

  it("goes on from a checkpoint as if nothing had been", () => {
    const again = new DayAccount(daySignals);
    again.restore(account.checkpoint());
    expect(again.readings()).toEqual(account.readings());
  });
});
