import type { StudyDocument } from "../../../src/index.js";
import { doables, presetDays } from "../../../src/study/day-library.js";
import { parseJson } from "../../../src/study/json.js";
import { listedStudies, shelves } from "../../../src/study/list.js";
import { resolve } from "../../../src/study/resolve.js";
import type { Answers, Question } from "./protocol.js";

/** What the engine answers when it is asked. Whatever needs the evidence is fetched when it is first asked for. */
export async function answered(
  question: Question,
  onProgress: (done: number) => void,
): Promise<Answers[keyof Answers]> {
  switch (question.about) {
    case "library":
      return { ...shelves(), studies: listedStudies() };
    case "days":
      return daysOf(shelves());
    case "grounds":
      return (await import("./grounds.js")).groundsOf(question.study);
    case "text":
      return studyOf(question.text, question.name);
    case "case":
      return (await import("./cases.js")).studiesOf(question.id);
    case "verdicts":
      return (await import("./cases.js")).verdictsOf(question);
    case "report":
      return await (await import("./report.js")).laboratoryReport(question.study, onProgress);
  }
}

/** A study file as it was written, once it is known to make sense. */
function studyOf(text: string, name: string): Answers["text"] {
  const study = parseJson(text, name) as StudyDocument;
  const { postures, day } = resolve(study).scenario;
  const { posture } = postures[postures.length - 1];
  return { study, isDay: day !== undefined, posture };
}

function daysOf({ places, devices }: ReturnType<typeof shelves>): Answers["days"] {
  const stockingClasses = devices.find(({ id }) => id === "stocking")?.settings.class?.choices ?? [];
  return { presets: presetDays(), doables: doables(), places, stockingClasses };
}
