import { describe, expect, it } from "vitest";
import { sourceOf } from "../evidence/index.js";
import { sourcesNamedIn } from "../study/cite.js";
import { groundText } from "../quantity/ground.js";
import { chosenInstruments } from "./chosen.js";

describe.each(Object.entries(chosenInstruments))("the instrument %s", (_, { says, ground, sites }) => {
  it("says what it shows, and on which ground", () => {
    expect(says.length).toBeGreaterThan(10);
    expect(groundText(ground).length).toBeGreaterThan(20);
    for (const id of sourcesNamedIn(ground)) expect(sourceOf(id).id).toBe(id);
  });

  it("has each of its sites once", () => {
    expect(new Set(sites).size).toBe(sites.length);
  });
});
