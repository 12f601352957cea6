import { describe, expect, it } from "vitest";
import { claims } from "../../../../src/evidence/claims/index.js";
import { doses } from "../../../../src/scenario/library/doses.js";
import { type GuidedExercise, guidedExercises } from "../../../../src/study/guided-exercises.js";
import { exerciseTexts } from "../../texts/coach/exercises.js";
import { exercises } from "./catalogue.js";
import { askedOf, levels, repetition_s } from "./exercise.js";
import { exerciseIds } from "./exercise-id.js";

const known = new Set(claims.map(({ id }) => id));

describe.each(exerciseIds)("%s", (id) => {
  const exercise = exercises[id];
  const { dose, parts, held }: GuidedExercise = guidedExercises[id];
  const prescribed = dose === undefined ? undefined : doses[dose];

  it("has the dose and the tempo that the articles prescribe", () => {
    const { usual } = exercise.doses;
    if (held !== undefined) expect(repetition_s(exercise)).toBeCloseTo(held.period_s, 9);
    for (const part of parts) {
      if ("period_s" in part) expect(repetition_s(exercise)).toBeCloseTo(part.period_s, 9);
    }
    if (prescribed === undefined) return;
    const [part] = parts;
    if (usual.kind === "minutes") expect(part).toMatchObject({ minutes: usual.minutes });
    else expect(part).toMatchObject({ count: usual.count });
    // sets of one movement each, or sides and directions that are one set each
    const turns = ["ankle-circles", "plantar-stretch"].includes(id) ? 2 : prescribed.parts.length;
    expect(usual.sets).toBe(prescribed.sets * (id === "ankle-pumps" ? 1 : turns));
    if (prescribed.sets > 1) expect(usual.rest_s).toBe(prescribed.rest_s);
  });

  it("grows from level to level", () => {
    const asked = levels.map((level) => askedOf(exercise.doses[level]));
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    expect(asked[0]).toBeLessThan(asked[2]);
  });

  it("leads to easier and harder ones that lead back to where they came from", () => {
    for (const other of [...exercise.easier, ...exercise.harder]) expect(exerciseIds).toContain(other);
    expect(exercise.easier.filter((other) => exercise.harder.includes(other))).toEqual([]);
  });

  it("cites statements that there are, and is told in three to five steps", () => {
    expect(exercise.claims.filter((claim) => !known.has(claim))).toEqual([]);
    expect(exercise.claims.length).toBeGreaterThan(0);
    const { steps } = exerciseTexts.of[id];
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
  });

  it("warns those who do not stand safely where it is done standing", () => {
    const standing = exercise.posture === "standing" || exercise.posture === "walking";
    expect(exercise.cautions.includes("unsteady")).toBe(standing);
  });
});
