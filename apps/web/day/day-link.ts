import type { StudyDocument } from "../../../src/index.js";
import { LinkError, linkTo, studyOfLink } from "../lab/keep/link.js";
import { studyInFile } from "../lab/keep/study-file.js";
import type { Lab } from "../lab/lab.js";
import { dayTexts as texts } from "../texts/day.js";
import { type Plan, plannedIn } from "./plan.js";

/**
 * Days that come in: by link, and by a file that is dropped. The lab becomes the person whose day it is.
 * Whatever is wrong is thrown as an error whose message is one sentence; the lab and its person stay as they were.
 */

export async function openDayLink(lab: Lab, link: string): Promise<Plan> {
  let study: unknown;
  try {
    study = await studyOfLink(link);
  } catch (error) {
    throw new Error(texts.link[error instanceof LinkError ? error.fault : "damaged"]);
  }
  try {
    const text = JSON.stringify(study);
    return taken(lab, (await lab.ask<"text">({ about: "text", text, name: texts.title })).study);
  } catch (error) {
    throw error instanceof Elsewhere ? error : new Error(texts.link.refused((error as Error).message));
  }
}

/** A study that is no day is lived in the lab, and none is given here. */
export async function openDayFile(lab: Lab, file: File): Promise<Plan | undefined> {
  const { study, isDay } = await studyInFile(lab, file);
  if (isDay) return taken(lab, study);
  location.href = await linkTo("", study);
  return undefined;
}

/** A study that is no day, or more than this page can write. */
class Elsewhere extends Error {}

function taken(lab: Lab, study: StudyDocument): Plan {
  const planned = plannedIn(study);
  if (planned === undefined) throw new Elsewhere(texts.elsewhere);
  const { person, devices = [], circuit = "closed-loop" } = planned.who;
  lab.be({ person, devices, circuit });
  return planned.plan;
}
