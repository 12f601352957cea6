import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { intervals_min, lengths_min, walkId } from "../../comparisons/sitting-breaks.js";
import type { Results } from "../../comparisons/comparison.js";
import { sittingBreaksFiles } from "./sitting-breaks.js";

// `npm run docs:library` writes these files by updating the snapshots
const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const files = sittingBreaksFiles();

describe("the worked study of breaks from sitting", () => {
  it.each([...files.keys()])("docs/%s is what its results say now", async (file) => {
    await expect(files.get(file)).toMatchFileSnapshot(`${docs}${file}`);
  });

  it("has no study file that nothing makes any more", () => {
    const folder = "guides/breaks-from-sitting/";
    const made = [...files.keys()].filter((file) => file.startsWith(folder));
    expect(
      readdirSync(`${docs}${folder}`)
        .map((file) => folder + file)
        .sort(),
    ).toEqual(made.sort());
  });

  // what its sentences take for granted of the results
  describe("says in words what its numbers say", () => {
    const file = new URL("../../comparisons/results/sitting-breaks.json", import.meta.url);
    const { cells } = JSON.parse(readFileSync(file, "utf8")) as Results;
    const of = (id: string, name: string) => cells[id][name] as number;
    const walks = intervals_min.flatMap((every) => lengths_min.map((minutes) => walkId(minutes, every)));

    it("that walks keep water from the foot, and hardly any from the calf", () => {
      const spared = (id: string, measure: "swelling_mL" | "footSwelling_mL") =>
        of("still", measure) - of(id, measure);
      for (const id of walks) {
        expect(spared(id, "swelling_mL"), id).toBeGreaterThan(0);
        expect(spared(id, "footSwelling_mL"), id).toBeGreaterThan(0);
        // three hundredths of what the calf gains
        const calf = of("still", "swelling_mL") - of("still", "footSwelling_mL");
        expect(spared(id, "swelling_mL") - spared(id, "footSwelling_mL"), id).toBeLessThan(0.03 * calf);
      }
    });

    it("that glucose is less the more one walks, by length and by number", () => {
      const glucose = (id: string) => of(id, "glucoseArea_mmolhpL");
      for (const every of intervals_min) {
        const byLength = [glucose("still"), ...lengths_min.map((minutes) => glucose(walkId(minutes, every)))];
        expect(byLength).toEqual([...byLength].sort((a, b) => b - a));
      }
      for (const minutes of lengths_min) {
        const byInterval = intervals_min.map((every) => glucose(walkId(minutes, every)));
        expect(byInterval).toEqual([...byInterval].sort((a, b) => a - b));
      }
    });

    it("that pressure falls in the vein under the skin and hardly in the deep one", () => {
      for (const id of walks) {
        expect(of(id, "skinVein_mmHg"), id).toBeLessThan(of("still", "skinVein_mmHg"));
        expect(of(id, "meanPressure_mmHg") / of("still", "meanPressure_mmHg"), id).toBeCloseTo(1, 2);
      }
    });

    it("that a stocking takes most of the water away, the firmer more", () => {
      const worn = ["still", "still-stocking-I", "still-stocking-II"].map((id) => of(id, "swelling_mL"));
      expect(worn).toEqual([...worn].sort((a, b) => b - a));
      expect(worn[2]).toBeGreaterThan(0);
    });
  });
});
