// what the coach draws of its exercises, from the model: one small file each, fetched when it is looked at
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exercisePicture } from "../dist/src/study/exercise-picture.js";
import { guidedExercises } from "../dist/src/study/guided-exercises.js";

const ids = /** @type {(keyof typeof guidedExercises)[]} */ (Object.keys(guidedExercises));

/** @param {string} folder into which `<exercise>.json` are written */
export async function writeExercisePictures(folder) {
  mkdirSync(folder, { recursive: true });
  for (const id of ids) writeFileSync(join(folder, `${id}.json`), JSON.stringify(await exercisePicture(id)));
}
