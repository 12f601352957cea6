import type { StudyDocument } from "../../../src/index.js";
import { LinkError, studyOfLink } from "../lab/keep/link.js";
import type { Lab } from "../lab/lab.js";
import { dayTexts } from "../texts/day.js";
import { type Plan, plannedIn } from "./plan.js";

const texts = dayTexts.link;

/**
 * The day that a link carries. The lab becomes the person whose day it is.
 * @throws Error whose message is one sentence; the lab and its person stay as they were
 */
export async function openDayLink(lab: Lab, link: string): Promise<Plan> {
  let study: StudyDocument;
  try {
    study = (await studyOfLink(link)) as StudyDocument;
  } catch (error) {
    throw new Error(texts[error instanceof LinkError ? error.fault : "damaged"]);
  }
  try {
    await lab.ask<"day">({ about: "day", text: JSON.stringify(study), name: dayTexts.title });
  } catch (error) {
    throw new Error(texts.refused((error as Error).message));
  }
  const planned = plannedIn(study);
  if (planned === undefined) throw new Error(texts.elsewhere);
  const { person, devices = [], circuit = "closed-loop" } = planned.who;
  lab.be({ person, devices, circuit });
  return planned.plan;
}
