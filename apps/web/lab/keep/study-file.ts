import type { Answers } from "../../engine/protocol.js";
import { libraryTexts as texts } from "../../texts/library.js";
import type { Lab } from "../lab.js";
import { LinkError, linkTo, studyOfLink } from "./link.js";

/** Studies that come in: by file, by drop and by link. What comes in is checked by the engine first. */

/** bytes; a study of an hour has a hundred thousand */
const largest = 2_000_000;

/**
 * What a study file holds.
 * @throws Error whose message is one sentence
 */
export async function studyInFile(lab: Lab, file: File): Promise<Answers["text"]> {
  if (file.size > largest) throw new Error(texts.keep.tooLarge(file.name));
  return await lab.ask<"text">({ about: "text", text: await file.text(), name: file.name });
}

/** Lives what a file holds. Whatever is wrong with it is told in one sentence, and all goes on as before. */
export const openStudyFile = (lab: Lab, file: File): Promise<void> => open(lab, studyInFile(lab, file));

async function open(lab: Lab, asked: Promise<Answers["text"]>, told = (why: string) => why): Promise<void> {
  try {
    const { study, isDay, posture } = await asked;
    // hours are lived on a page of their own
    if (isDay) location.href = await linkTo("day", study);
    else lab.relive(study, posture);
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
  const asked = lab.ask<"text">({ about: "text", text: JSON.stringify(study), name: "study" });
  await open(lab, asked, texts.link.refused);
}
