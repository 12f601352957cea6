import type { StudyDocument } from "../../../src/index.js";
import type { PostureId } from "../../../src/study/live.js";
import type { Lab } from "../lab/lab.js";

/** Goes to the lab with the legs of a study, and what they wear, in a posture. */
export function openInLab(lab: Lab, { person, devices = [] }: StudyDocument, posture: PostureId): void {
  lab.take(posture);
  lab.be({ person, devices });
  location.hash = "#/";
}
