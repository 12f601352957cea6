import { InputError, shown } from "../../quantity/input-error.js";
import { type Muscle, muscles, type Side, sides } from "../../physiology/terms.js";
import { listed } from "./table.js";
import { knownMuscleNames, type MuscleName, muscleNamed } from "./muscle-names.js";

export type Joint = "ankle" | "knee" | "hip";
const joints: readonly Joint[] = ["ankle", "knee", "hip"];

/** What a column of a recording holds. `side` is absent where the name does not tell it. */
export type ColumnMeaning =
  /** `stated`: the name itself calls it an activation or a control, or an EMG; bare muscle names say neither */
  | {
      readonly kind: "muscle";
      readonly muscle: Muscle;
      readonly part: string;
      readonly side?: Side;
      readonly stated?: "activation" | "control" | "emg";
    }
  | {
      readonly kind: "angle";
      readonly joint: Joint;
      readonly side?: Side;
      /** which movement the name calls positive, where it does */
      readonly positive?: "plantarflexion" | "dorsiflexion" | "flexion";
      readonly unit?: "deg" | "rad";
    }
  /** vertical ground force; `plate` tells unsided force plates apart */
  | { readonly kind: "load"; readonly side?: Side; readonly plate: string }
  | { readonly kind: "ignored" };

const ignored: ColumnMeaning = { kind: "ignored" };

/** What `columns: {"SO": "left.soleus"}` may say on its right-hand side. */
const targetNames = [
  ...muscles,
  ...joints.map((joint) => `${joint}_deg`),
  ...joints.map((joint) => `${joint}_rad`),
  "load",
  "ignore",
];

/** One meaning per column; the given targets overrule what the names say. */
export function meaningsOf(
  names: readonly string[],
  targets: Readonly<Record<string, string>> = {},
  fileName = "recording",
): ColumnMeaning[] {
  for (const name of Object.keys(targets))
    if (!names.includes(name))
      throw new InputError(
        "columns",
        `${shown(name)}, which is not in ${fileName}`,
        `one of ${listed(names)}`,
      );
  const gluteusMedius = gmIsGluteal(names);
  return names.map((name) => {
    if (Object.hasOwn(targets, name)) return targetMeaning(name, targets[name]);
    const meaning = meaningOf(name);
    if (meaning.kind === "muscle" && isGluedLeft(name, names)) return gluedLeft(name, meaning);
    if (gluteusMedius && meaning.kind === "muscle" && isGm(name)) return ignored;
    return meaning;
  });
}

function targetMeaning(name: string, target: string): ColumnMeaning {
  const dot = target.indexOf(".");
  const side = sides.find((candidate) => candidate === target.slice(0, Math.max(0, dot)));
  const rest = side === undefined ? target : target.slice(dot + 1);
  const muscle = muscles.find((candidate) => candidate === rest);
  // a part of its own keeps two columns with one target a plain mean
  if (muscle !== undefined) return { kind: "muscle", muscle, part: muscle, side };
  const angle = /^(ankle|knee|hip)_(deg|rad)$/.exec(rest);
  if (angle !== null)
    return { kind: "angle", joint: angle[1] as Joint, side, unit: angle[2] as "deg" | "rad" };
  if (rest === "load") return { kind: "load", side, plate: name };
  if (target === "ignore") return ignored;
  throw new InputError(
    `columns, ${shown(name)}`,
    shown(target),
    `one of ${targetNames.join(", ")}, with left. or right. before it where the side matters`,
  );
}

/**
 * GM is gastrocnemius medialis in calf sets and gluteus medius or maximus in hip sets. It is read as the calf
 * muscle unless the file names the medial gastrocnemius otherwise, or holds no other calf muscle.
 */
function gmIsGluteal(names: readonly string[]): boolean {
  const others = names.filter((name) => !isGm(name)).map(meaningOf);
  const calf: readonly Muscle[] = [
    "soleus",
    "gastrocnemius",
    "tibialisAnterior",
    "peroneal",
    "deepPosterior",
  ];
  const calfMuscles = others.filter((meaning) => meaning.kind === "muscle" && calf.includes(meaning.muscle));
  return (
    calfMuscles.length === 0 ||
    others.some((meaning) => meaning.kind === "muscle" && meaning.part === "medialis")
  );
}

/** LGAS is the lateral head, except beside RGAS, where it is the left muscle. */
const isGluedLeft = (name: string, names: readonly string[]): boolean =>
  /^l[a-z]+$/i.test(name) &&
  muscleNamed(name.slice(1).toLowerCase()) !== undefined &&
  names.some((other) => other.toLowerCase() === `r${name.slice(1).toLowerCase()}`);

const gluedLeft = (name: string, meaning: ColumnMeaning & { kind: "muscle" }): ColumnMeaning => ({
  ...meaning,
  ...(muscleNamed(name.slice(1).toLowerCase()) as MuscleName),
  side: "left",
});

const isGm = (name: string): boolean => {
  const { words } = wordsOf(name);
  return words.join("") === "gm" || /^[rl]gm$/.test(words.join(""));
};

/** Column names of the file that were read as GM = gastrocnemius medialis, to be told. */
export const gmColumns = (names: readonly string[]): string[] =>
  gmIsGluteal(names) ? [] : names.filter((name) => isGm(name) && meaningOf(name).kind === "muscle");

const sideWords: Readonly<Record<string, Side>> = {
  r: "right",
  rt: "right",
  right: "right",
  rechts: "right",
  l: "left",
  lt: "left",
  left: "left",
  links: "left",
  re: "right",
  li: "left",
};

/** quantities of a model that carry a muscle's or joint's name and are neither activation nor angle */
const otherQuantities = new Set(
  (
    "u speed velocity vel acc accel acceleration force forces length len fiber fibre tendon reserve moment torque " +
    "power work beta marker gyro mag magnetometer stiffness strain adduction abduction rotation rot add abd subtalar " +
    "inversion eversion mtp px py pz tx ty tz vx vz residual impulse cop std sd sem"
  ).split(" "),
);

/** words around a muscle's name that say nothing about which muscle it is */
const muscleFillers = new Set(
  (
    "emg raw env envelope filtered filt rms muscle m musculus sensor channel ch signal mvc mvic norm normalised normalized " +
    "rect rectified linear smoothed mean avg trigno avanti delsys noraxon of the and forceset value surface semg iemg " +
    "uv mv v nv volt volts millivolt millivolts microvolt microvolts percent pct au"
  ).split(" "),
);

const activationWords = new Set("activation activations act".split(" "));
const controlWords = new Set("control controls excitation excitations exc".split(" "));
const emgWords = new Set("emg semg iemg mvc mvic".split(" "));

/** words around a joint's name that leave it a flexion angle */
const angleFillers = new Set(
  "angle angles ang flexion flex extension ext sagittal joint value deg degrees degree rad radians jointset walker x position q".split(
    " ",
  ),
);

export function meaningOf(name: string): ColumnMeaning {
  const { words, side } = wordsOf(name);
  if (words.length === 0) return ignored;
  const force = loadMeaning(words, side, name);
  if (force !== undefined) return force;
  if (words.some((word) => otherQuantities.has(word))) return ignored;
  return angleMeaning(words, side) ?? muscleMeaning(words, side) ?? ignored;
}

function loadMeaning(
  words: readonly string[],
  side: Side | undefined,
  name: string,
): ColumnMeaning | undefined {
  const joined = words.join("").replace(/\d+/g, "");
  const vertical =
    /^(ground)?(reaction)?(force|grf|forceplate|plate|fp|foot)*(vy|vertical|v)$/.test(joined) &&
    /force|grf|fp|plate/.test(joined)
      ? true
      : /^(v|vertical)(grf|groundreactionforce|groundforce|force)(n|bw)?$/.test(joined) ||
        (/^(grf|groundreactionforce|fp|forceplate|plate)?(fz|grfz|grfv|grfvertical|z)(n|bw)?$/.test(joined) &&
          /fz|grf|force/.test(joined));
  if (!vertical) return undefined;
  // an unsided plate is known by what is left of its name: "", "1", "2"
  return { kind: "load", side, plate: name.replace(/[^0-9]/g, "") };
}

function angleMeaning(words: readonly string[], side: Side | undefined): ColumnMeaning | undefined {
  const joint = joints.find((candidate) => words.includes(candidate));
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const plantar = has(/^(plantarflexion|plantarflex|plantar|pf)$/);
  const dorsal = has(/^(dorsiflexion|dorsiflex|dorsi|dorsal|df)$/);
  const rest = words.filter(
    (word) =>
      word !== joint &&
      !angleFillers.has(word) &&
      !/^(plantarflexion|plantarflex|plantar|pf|dorsiflexion|dorsiflex|dorsi|dorsal|df)$/.test(word) &&
      // OpenSim paths repeat the joint: walker_knee, ankle_r
      !joints.includes(word as Joint),
  );
  if (rest.length > 0) return undefined;
  const unit = has(/^(deg|degrees?)$/) ? "deg" : has(/^(rad|radians?)$/) ? "rad" : undefined;
  if (joint === undefined) {
    // "plantarflexion" alone is the ankle
    if (plantar === dorsal || !has(/flex/)) return undefined;
    return {
      kind: "angle",
      joint: "ankle",
      side,
      positive: plantar ? "plantarflexion" : "dorsiflexion",
      unit,
    };
  }
  const positive =
    joint !== "ankle"
      ? undefined
      : plantar && !dorsal
        ? "plantarflexion"
        : dorsal && !plantar
          ? "dorsiflexion"
          : undefined;
  return { kind: "angle", joint, side, positive, unit };
}

function muscleMeaning(words: readonly string[], side: Side | undefined): ColumnMeaning | undefined {
  const stated = words.some((word) => activationWords.has(word))
    ? "activation"
    : words.some((word) => controlWords.has(word))
      ? "control"
      : words.some((word) => emgWords.has(word))
        ? "emg"
        : undefined;
  const core = words.filter(
    (word) =>
      !muscleFillers.has(word) &&
      !activationWords.has(word) &&
      !controlWords.has(word) &&
      !/^\d+$/.test(word),
  );
  const joined = core.join("");
  // "rect" is a filler in TA_rect and half of the name in rect_fem: the whole name is tried first
  const plain = muscleNamed(words.join("")) ?? muscleNamed(joined);
  if (plain !== undefined) return { kind: "muscle", ...plain, side, stated };
  // numbered branches of a model's muscle: glut_med1 is none, per_long2 would be
  const unnumbered = muscleNamed(joined.replace(/\d+$/, ""));
  if (unnumbered !== undefined) return { kind: "muscle", ...unnumbered, side, stated };
  // RSOL, LTA: the side is glued to an abbreviation that is no name by itself
  if (side === undefined && core.length === 1 && /^[rl]/.test(joined)) {
    const glued = muscleNamed(joined.slice(1));
    if (glued !== undefined)
      return { kind: "muscle", ...glued, side: joined.startsWith("r") ? "right" : "left", stated };
  }
  return undefined;
}

/** A name in lower-case words, its side taken out: `/forceset/gas_med_r/activation`, `R TIBIALIS ANTERIOR: EMG 2 [mV]`. */
export function wordsOf(name: string): { words: string[]; side?: Side } {
  const split = name
    // before capitals part words
    .replace(/[uµμ]V(?![a-z])/g, " mv ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    // two-word forms that mean one thing
    .replace(/plantar[\s_-]+flex/g, "plantarflex")
    .replace(/dorsi[\s_-]+flex/g, "dorsiflex")
    .split(/[^a-z0-9%°µμ]+/)
    .map((word) => (word === "°" ? "deg" : word))
    .filter((word) => word !== "" && word !== "%" && word !== "°");
  // in an OpenSim path the last component with a joint's or muscle's name decides; jointset and joint only repeat it
  const words = name.startsWith("/") ? pathWords(name) : split;
  const found = words.map((word) => sideWords[word]).filter((side) => side !== undefined);
  const side = new Set(found).size === 1 ? found[0] : undefined;
  return { words: words.filter((word) => sideWords[word] === undefined), side };
}

/** `/jointset/ankle_r/ankle_angle_r/value` → ankle angle r value; `/forceset/soleus_r/activation` → soleus r activation. */
function pathWords(path: string): string[] {
  const parts = path
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  return parts
    .slice(-2)
    .join("_")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

export const knownColumns = `muscles ${knownMuscleNames}; angles ankle_angle, knee_angle, hip_flexion; vertical ground force ground_force_vy`;
