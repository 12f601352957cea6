import { describe, expect, it } from "vitest";
import { LinkError, linkText, linkVersion, studyIn, studyOfLink } from "./link.js";

const study = {
  person: {
    base: "healthy-adult",
    height_cm: 181,
    conditions: [{ id: "deep-reflux", side: "left", site: "axial", degree: "severe" }],
    parameters: { "soleal.capacity": 61.5 },
  },
  devices: [{ id: "stocking", side: "both", class: "II" }],
  scenario: {
    id: "timeline",
    duration_s: 60,
    postures: [{ posture: "standing", at_s: 0, over_s: 0 }],
    movements: [{ movement: "heel-raise", at_s: 5, side: "both", count: 10 }],
  },
};

const fault = (text: string) =>
  studyOfLink(text).then(
    () => "none",
    (error: unknown) => (error instanceof LinkError ? error.fault : String(error)),
  );

describe("a link that carries a study", () => {
  it("gives the same study back, from letters that an address allows", async () => {
    const text = await linkText(study);
    expect(text).toMatch(/^1\.[A-Za-z0-9_-]+$/);
    expect(await studyOfLink(text)).toEqual(study);
    expect(text.length).toBeLessThan(JSON.stringify(study).length);
  });

  it("is found in the address, and only where there is one", async () => {
    const text = await linkText(study);
    expect(studyIn(`study=${text}`)).toBe(text);
    expect(studyIn("")).toBeUndefined();
    expect(studyIn("other=1")).toBeUndefined();
  });

  it("is told to be cut wherever it is cut", async () => {
    const text = await linkText(study);
    for (let length = 0; length < text.length - 1; length += 7) {
      expect(await fault(text.slice(0, length)), `cut after ${length}`).toBe("damaged");
    }
  });

  it.each([
    ["nothing", ""],
    ["no version", "abc"],
    ["version nought", "0.abc"],
    ["letters that no address has", "1.a b"],
    ["what never was packed", "1.AAAA"],
  ])("is damaged where it holds %s", async (_, text) => {
    expect(await fault(text)).toBe("damaged");
  });

  it("is damaged where it holds a text or a list in place of a study", async () => {
    expect(await fault(await linkText("standing"))).toBe("damaged");
    expect(await fault(await linkText([study]))).toBe("damaged");
  });

  it("of a later version says so", async () => {
    const text = await linkText(study);
    expect(await fault(text.replace(/^\d+/, String(linkVersion + 1)))).toBe("later");
  });

  it("that unpacks to more than any study is refused before it fills the memory", async () => {
    const huge = await linkText({ says: "a".repeat(5_000_000) });
    expect(huge.length).toBeLessThan(50_000);
    expect(await fault(huge)).toBe("damaged");
  });
});
