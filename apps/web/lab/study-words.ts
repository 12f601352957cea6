import { words } from "../../../src/charts/words.js";
import type { DeviceDocument, PersonDocument, StudyDocument } from "../../../src/index.js";
import type { Stance } from "../../../src/study/live.js";
import { texts as all } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";

/** A setting in the words of the sentence above the leg. */

const texts = libraryTexts.sentence;
const postureTexts = all.lab.postures;

type Applied = NonNullable<PersonDocument["conditions"]>[number];

const onLeg = (side: "left" | "right" | "both" | undefined): string =>
  side === undefined || side === "both" ? "" : ` (${texts[side]})`;

/** "severe deep reflux (left leg)" */
const appliedWord = ({ id, degree, side }: Applied): string =>
  `${degree === undefined ? "" : `${degree} `}${words(id)}${onLeg(side)}`;

/** "stocking II (left leg)" */
const deviceWord = ({ id, side, ...settings }: DeviceDocument): string =>
  `${words(id)}${typeof settings.class === "string" ? ` ${settings.class}` : ""}${onLeg(side)}`;

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${texts.and} ${parts.at(-1)}`;

export const conditionWords = ({ conditions = [] }: PersonDocument): string =>
  joined(conditions.map(appliedWord));
export const treatmentWords = ({ treatments = [] }: PersonDocument): string =>
  joined(treatments.map(appliedWord));
export const deviceWords = (devices: StudyDocument["devices"] = []): string =>
  joined(devices.map(deviceWord));

/** "standing", "on a table tilted 60° feet down" */
export function postureWords(posture: Stance): string {
  if (typeof posture === "string") {
    return (postureTexts as Record<string, string>)[posture] ?? words(posture);
  }
  if (!("tilt_deg" in posture)) return texts.posed;
  const { tilt_deg } = posture;
  return tilt_deg < 0 ? texts.headDown(String(-tilt_deg)) : texts.tilted(String(tilt_deg));
}

/** What a study begins with: the name of its scenario, or the one posture of a timeline. */
function scenarioWords(scenario: StudyDocument["scenario"]): string {
  if (typeof scenario === "string") return postureWords(scenario as Stance);
  const { id, postures } = scenario as { id: string; postures?: readonly { readonly posture: Stance }[] };
  return postures?.length === 1 ? postureWords(postures[0].posture) : words(id);
}

/** "A healthy adult", "A woman of 30 years"; with something wrong nobody is called healthy */
export function personWords(person: PersonDocument): string {
  const { conditions = [], sex, age_years } = person;
  const who = sex === undefined ? (conditions.length > 0 ? texts.adult : texts.healthy) : texts[sex];
  return age_years === undefined ? who : `${who} ${texts.of(String(age_years))}`;
}

/** The whole setting on one line, for the name of a run. */
export function studyWords({ person, devices, scenario }: StudyDocument): string {
  const { height_cm = 175, mass_kg = 70, parameters = {} } = person;
  const own = Object.keys(parameters).length;
  const [wrong, done, worn] = [conditionWords(person), treatmentWords(person), deviceWords(devices)];
  return [
    personWords(person),
    `${height_cm}\u00a0cm`,
    `${mass_kg}\u00a0kg`,
    ...(wrong === "" ? [] : [`${texts.with} ${wrong}`]),
    ...(done === "" ? [] : [`${texts.after} ${done}`]),
    ...(own === 0 ? [] : [texts.ownNumbers(own)]),
    scenarioWords(scenario),
    worn === "" ? texts.barefoot : `${texts.wearing} ${worn}`,
  ].join(", ");
}
