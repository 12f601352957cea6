import type { Lab } from "../lab.js";
import { libraryTexts as texts } from "../../texts/library.js";
import { LinkError, studyOfLink } from "./link.js";

/** Studies that come in and go out: by file, by drop and by link. What comes in is checked by the engine first. */

/** bytes; a study of an hour has a hundred thousand */
const largest = 2_000_000;

/** Lives what a file holds. Whatever is wrong with it is told in one sentence, and all goes on as before. */
export async function openStudyFile(lab: Lab, file: File): Promise<void> {
  if (file.size > largest) return lab.fault(texts.keep.tooLarge(file.name));
  await openText(lab, await file.text(), file.name);
}

async function openText(lab: Lab, text: string, name: string, told = (why: string) => why): Promise<void> {
  try {
    const { study, posture } = await lab.ask<"text">({ about: "text", text, name });
    lab.relive(study, posture);
  } catch (error) {
    lab.fault(told(error instanceof Error ? error.message : String(error)));
  }
}

/** Lives what a link carries. */
export async function openLink(lab: Lab, text: string): Promise<void> {
  let study: unknown;
  try {
    study = await studyOfLink(text);
  } catch (error) {
    return lab.fault(texts.link[error instanceof LinkError ? error.fault : "damaged"]);
  }
  await openText(lab, JSON.stringify(study), "study", texts.link.refused);
}
