import { InputError, shown } from "../quantity/input-error.js";
import type { Measured } from "../quantity/figure.js";
import type { StudyResult } from "../study/result.js";
import type { UnitName } from "../quantity/units.js";

/** The two tests of the calf pump that a vascular laboratory prints: what is tabled, and how it is read. */

export interface MeasureRow {
  /** as laboratories abbreviate it; empty where they do not */
  readonly symbol: string;
  readonly name: string;
  readonly says: string;
  readonly unit: UnitName;
  /** from the measures of one leg; undefined where the run has none */
  readonly of: (measure: (quantity: string) => Measured | undefined) => Measured | undefined;
  /** published figures that stand beside it, `source/figure` */
  readonly published: readonly string[];
}

/** A sentence of the notes, and the published figure that says so too. */
export interface Note {
  readonly says: string;
  readonly published?: string;
}

export interface LaboratoryTest {
  readonly id: "air-plethysmography" | "ten-heel-raises";
  readonly title: string;
  /** last part of the ids of its readings and measures: `left.apg` */
  readonly instrument: "apg" | "avp";
  readonly traceTitle: string;
  readonly unit: UnitName;
  /** what the person does, in the order it is done */
  readonly protocol: string;
  readonly rows: readonly MeasureRow[];
  readonly notes: readonly Note[];
}

/** Which of the two tests a run was. An InputError where it was neither. */
export function laboratoryTest(result: StudyResult): LaboratoryTest {
  const { scenario } = result.study;
  const id = typeof scenario === "string" ? scenario : scenario.id;
  if (id === "air-plethysmography") return plethysmography(settingOf(result, "manoeuvre", "tiptoe"));
  if (id === "ten-heel-raises") {
    return ambulatoryPressure(settingOf(result, "count", 10), settingOf(result, "rate_Hz", 1));
  }
  throw new InputError("laboratory report", shown(id), "a run of air-plethysmography or of ten-heel-raises");
}

function settingOf<T extends string | number>({ study }: StudyResult, name: string, typical: T): T {
  const given = typeof study.scenario === "string" ? undefined : study.scenario[name];
  return typeof given === typeof typical ? (given as T) : typical;
}

const same =
  (quantity: string): MeasureRow["of"] =>
  (measure) =>
    measure(quantity);

const inPercent = (measured: Measured | undefined): Measured | undefined =>
  measured === undefined
    ? undefined
    : measured.value === null
      ? { ...measured, unit: "%" }
      : { value: 100 * measured.value, unit: "%" };

const plural: Readonly<Record<string, string>> = {
  tiptoe: "tiptoes",
  "weight transfer": "weight transfers",
  dorsiflexion: "dorsiflexions",
};

/** "1 tiptoe", "10 tiptoes" */
export function effortNames(result: StudyResult): { readonly one: string; readonly ten: string } {
  const manoeuvre = settingOf(result, "manoeuvre", "tiptoe").replace("-", " ");
  return { one: `1 ${manoeuvre}`, ten: `10 ${plural[manoeuvre] ?? manoeuvre}` };
}

/** ejection fraction depends on the manoeuvre: each is held against its own figure */
const ejectionByManoeuvre: Readonly<Record<string, readonly string[]>> = {
  tiptoe: ["lattimer-2018/tiptoe-ejection-fraction"],
  "weight-transfer": ["lattimer-2018/weight-transfer-ejection-fraction"],
};

function plethysmography(manoeuvre: string): LaboratoryTest {
  const effort = manoeuvre.replace("-", " ");
  const efforts = plural[effort] ?? effort;
  return {
    id: "air-plethysmography",
    title: "Air plethysmography",
    instrument: "apg",
    traceTitle: "calf volume above empty",
    unit: "mL",
    protocol: `Lying with the legs raised; standing still until the calf is full; 1 ${effort}; rest; 10 ${efforts} in 10 s; rest.`,
    rows: [
      {
        symbol: "VV",
        name: "venous volume",
        says: "what standing up adds",
        unit: "mL",
        of: same("venousVolume"),
        published: [],
      },
      {
        symbol: "VFT90",
        name: "venous filling time",
        says: "until 90 % of VV are there",
        unit: "s",
        of: same("venousFillingTime90"),
        published: [],
      },
      {
        symbol: "VFI",
        name: "venous filling index",
        says: "90 % VV / VFT90",
        unit: "mL/s",
        of: same("venousFillingIndex"),
        published: ["pregnancy-undated/filling-index", "ann-vasc-dis-2014/filling-index-above-two"],
      },
      {
        symbol: "EV",
        name: "ejected volume",
        says: `what 1 ${effort} drives out`,
        unit: "mL",
        of: same("ejectedVolume"),
        published: ["frith-undated/ejected-volume"],
      },
      {
        symbol: "EF",
        name: "ejection fraction",
        says: "EV / VV",
        unit: "%",
        of: (measure) => inPercent(measure("ejectionFraction")),
        published: [
          "flandershealth-undated/ejection-fraction-normal",
          ...(ejectionByManoeuvre[manoeuvre] ?? []),
          "frith-undated/ejection-fraction",
        ],
      },
      {
        symbol: "RV",
        name: "residual volume",
        says: `what 10 ${efforts} leave behind`,
        unit: "mL",
        of: same("residualVolume"),
        published: [],
      },
      {
        symbol: "RVF",
        name: "residual volume fraction",
        says: "RV / VV",
        unit: "%",
        of: (measure) => inPercent(measure("residualVolumeFraction")),
        published: ["flandershealth-undated/residual-volume-fraction-normal"],
      },
    ],
    notes: [
      {
        says: "Raising the legs empties the calf; standing up fills it. Behind valves that hold, only the arteries fill it, slowly; where valves leak, blood also falls back from above, and VFT90 shortens.",
      },
      {
        says: "Fast filling need not mean a leak: arteries that carry more fill faster too.",
        published: "ann-vasc-dis-2014/filling-index-above-two",
      },
      {
        says: "EF is the share that one effort drives out, RVF the share that ten leave behind. Both depend on how the effort is made.",
        published: "lattimer-2018/transfer-above-tiptoe",
      },
    ],
  };
}

function ambulatoryPressure(count: number, rate_Hz: number): LaboratoryTest {
  return {
    id: "ten-heel-raises",
    title: "Ambulatory venous pressure",
    instrument: "avp",
    traceTitle: "pressure in a dorsal foot vein",
    unit: "mmHg",
    protocol: `Standing still; ${count} heel ${count === 1 ? "raise" : `raises, ${rate_Hz} a second`}; standing still until the pressure is back.`,
    rows: [
      {
        symbol: "",
        name: "resting pressure",
        says: "mean of 10 quiet seconds",
        unit: "mmHg",
        of: same("resting"),
        published: [
          "ntdv-undated/standing-pressure",
          "dodds-undated/standing-pressure",
          "perry-1986/foot-vein-standing",
        ],
      },
      {
        symbol: "AVP",
        name: "lowest pressure",
        says: "least of the last 3 troughs",
        unit: "mmHg",
        of: same("lowest"),
        published: ["ntdv-undated/walking-pressure", "dodds-undated/pressure-after-raises"],
      },
      {
        symbol: "",
        name: "fall",
        says: "(resting − lowest) / resting",
        unit: "%",
        of: (measure) => share(measure("fall"), measure("resting")),
        published: [],
      },
      {
        symbol: "RT90",
        name: "refill time",
        says: "until 90 % of the fall are back",
        unit: "s",
        of: same("refillTime90"),
        published: [
          "ntdv-undated/refill-time",
          "dodds-undated/refill-time",
          "flandershealth-undated/refill-time-normal",
        ],
      },
    ],
    notes: [
      {
        says: "Standing still, the vein of the foot carries the column of blood up to the heart. Each raise empties the calf; as the heels come down the foot drains into it, and the pressure falls in steps.",
      },
      {
        says: "Afterwards the veins refill, from the arteries alone where valves hold, and from above as well where they leak: RT90 shortens.",
      },
      {
        says: "Pressure is back later than volume: veins fill long before they are tight.",
        published: "raju-1993/pressure-after-volume",
      },
    ],
  };
}

/** One measure as percent of another. */
function share(part: Measured | undefined, whole: Measured | undefined): Measured | undefined {
  if (part === undefined || whole === undefined) return undefined;
  if (part.value === null || whole.value === null) {
    return { value: null, unit: "%", reason: "a part of it was not reached" };
  }
  return { value: (100 * part.value) / whole.value, unit: "%" };
}
