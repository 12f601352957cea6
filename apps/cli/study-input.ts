import { existsSync } from "node:fs";
import { InputError, parseJson, readJsonFile, readPressureFile } from "../../src/node.js";
import { shown } from "../../src/quantity/input-error.js";
import { deviceIds, studyIds } from "../../src/study/list.js";
import { nearest } from "../../src/study/nearest.js";

/** A study as it was asked for on the command line; `resolve` judges it. */

/** A study id runs on the healthy adult; anything else is a path to a study file. */
export function studyNamed(idOrFile: string): unknown {
  const ids = studyIds;
  if (ids.includes(idOrFile)) return { person: { base: "healthy-adult" }, scenario: idOrFile };
  const meantAsFile = /[/\\]|\.json$/i.test(idOrFile) || existsSync(idOrFile);
  if (meantAsFile && idOrFile !== "") return readJsonFile(idOrFile, "a study file (JSON)");
  const near = nearest(ids, idOrFile);
  throw new InputError(
    "study",
    shown(idOrFile),
    `a path to a study file, or one of ${ids.join(", ")}${near.length > 0 ? `; nearest is ${near.join(" or ")}` : ""}`,
  );
}

/** A person document: JSON, a file of it, or key=value pairs on the healthy adult. */
export function personNamed(texts: readonly string[]): unknown {
  const pairs = texts.filter((text) => !text.trimStart().startsWith("{") && text.includes("="));
  if (pairs.length === texts.length) {
    const entries = pairs.flatMap((text) => text.split(/[,\s]+/).filter((pair) => pair !== ""));
    return {
      base: "healthy-adult",
      ...Object.fromEntries(entries.map((pair) => keyAndValue("--person", pair))),
    };
  }
  if (texts.length > 1)
    throw new InputError("--person", `${texts.length} documents`, "one document, or key=value pairs");
  const [text] = texts;
  return text.trimStart().startsWith("{")
    ? parseJson(text, "--person")
    : readJsonFile(text, "a person document: a JSON file, JSON, or pairs such as height_cm=180");
}

/** Devices: JSON, a file of it, a file of pressures over time, or an id with settings, `stocking,class=II`. */
export function devicesNamed(text: string): readonly unknown[] {
  const asList = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);
  if (/^\s*[[{]/.test(text)) return asList(parseJson(text, "--device"));
  const [id, ...pairs] = text.split(",");
  const ids = deviceIds;
  if (ids.includes(id))
    return [{ id, ...Object.fromEntries(pairs.map((pair) => keyAndValue("--device", pair))) }];
  if (/\.json$/i.test(text)) return asList(readJsonFile(text, "a device document (JSON)"));
  if (/[/\\]|\.(csv|tsv|txt)$/i.test(text) || existsSync(text)) return readPressureFile(text);
  const near = nearest(ids, id);
  throw new InputError(
    "--device",
    shown(text),
    `a file (.csv, .json), or one of ${ids.join(", ")}${near.length > 0 ? `; nearest is ${near.join(" or ")}` : ""}`,
  );
}

/** `scenario.speed_kmh=4` → ["scenario.speed_kmh", 4] */
export function keyAndValue(option: string, pair: string): [string, unknown] {
  const at = pair.indexOf("=");
  if (at < 1) throw new InputError(option, shown(pair), "a pair such as height_cm=180");
  const text = pair.slice(at + 1);
  return [pair.slice(0, at), isNumber(text) ? Number(text) : text];
}

const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);

/** A number given to an option. */
export function numberFrom(option: string, unit: string): (text: string) => number {
  return (text) => {
    const value = isNumber(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value))
      throw new InputError(option, shown(text), `a finite number${unit === "" ? "" : `, ${unit}`}`);
    return value;
  };
}

/** `SO=soleus,GM=left.gastrocnemius` → a record; may be given several times. */
export function pairsFrom(option: string, example: string) {
  return (text: string, earlier: Readonly<Record<string, string>> = {}): Record<string, string> => {
    const pairs: Record<string, string> = { ...earlier };
    for (const pair of text.split(",")) {
      const at = pair.lastIndexOf("=");
      const key = pair.slice(0, at).trim();
      if (at < 1 || key === "" || pair.slice(at + 1).trim() === "") {
        throw new InputError(option, shown(pair), `pairs such as ${example}`);
      }
      if (Object.hasOwn(pairs, key)) throw new InputError(option, `${shown(key)} twice`, "every column once");
      pairs[key] = pair.slice(at + 1).trim();
    }
    return pairs;
  };
}

/** A copy of a study with the value at a dotted path replaced; what is not an object is left for the schema to refuse. */
export function withValue(study: unknown, path: string, value: unknown): unknown {
  if (typeof study !== "object" || study === null || Array.isArray(study)) return study;
  const [key, ...rest] = path.split(".");
  const held = (study as Record<string, unknown>)[key];
  if (rest.length === 0) return { ...study, [key]: value };
  // a scenario told by its id alone
  const inner = typeof held === "string" ? { id: held } : (held ?? {});
  return { ...study, [key]: withValue(inner, rest.join("."), value) };
}
