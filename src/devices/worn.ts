import { assumed, read } from "../quantity/ground.js";
import { choice, number, type SettingValues } from "../scenario/settings.js";
import type { Device } from "./device.js";
import type { WornLevel } from "../physiology/terms.js";
import { type Garment, wound } from "./garment.js";

/** What is worn and presses all the time: stockings and bandages. */

const reach = choice("how far up it reaches", "knee", "thigh", "gaiter");
const overFoot = choice("whether the back of the foot is under it", "covered", "bare");

const levelsOf = ({ length, foot }: SettingValues): readonly WornLevel[] => [
  ...(foot === "covered" ? (["foot"] as const) : []),
  "ankle",
  ...(length === "gaiter" ? [] : (["calf"] as const)),
  ...(length === "thigh" ? (["thigh"] as const) : []),
];

/** mmHg at the ankle: the middle of each class, of what is sold below the first, as 20 to 30 mmHg, and for those in bed */
const classes = { I: 20, II: 28, III: 40, IV: 55, support: 12, "20-30": 25, "anti-embolism": 18 } as const;
type StockingClass = keyof typeof classes;

/** pressure at each level over that at the ankle */
const profiles: Readonly<Record<string, Readonly<Record<WornLevel, number>>>> = {
  graduated: { foot: 0.8, ankle: 1, calf: 0.7, thigh: 0.45 },
  // looser at the ankle than its class by as much as it is tighter at the calf
  progressive: { foot: 0.6, ankle: 0.8, calf: 1.1, thigh: 0.45 },
};

/** pressure gained per relative girth, over the pressure at the ankle of its class */
const stretchiness: Readonly<Record<string, number>> = { elastic: 6.6, stiff: 25 };

export const stocking: Device = {
  says: "a compression stocking, knitted for the leg's own size",
  ground: read(
    "eurocom-undated",
    "classes of 18 to 21, 23 to 32, 34 to 46 and above 49 mmHg at the ankle; others are sold as 20 to 30 mmHg " +
      "(lord-hamilton-2004) or aim at 18 against emboli (j-bone-joint-surg-2000); the shares of calf, thigh and foot " +
      "are assumed; class II gains 5 to 6 mmHg for a centimetre at the calf (phlebology-2026), a stiff one four times that",
  ),
  settings: {
    class: choice("compression class", "II", "I", "III", "IV", "support", "20-30", "anti-embolism"),
    profile: choice("pressure falling or rising from ankle to calf", "graduated", "progressive"),
    length: reach,
    foot: overFoot,
    fabric: choice("how it stretches", "elastic", "stiff"),
  },
  worn: (values): Garment => {
    const class_mmHg = classes[values.class as StockingClass];
    const profile = profiles[values.profile as string];
    const stiffness_mmHg = stretchiness[values.fabric as string] * class_mmHg;
    return Object.fromEntries(
      levelsOf(values).map((level) => [
        level,
        { pressure_mmHg: profile[level] * class_mmHg, stiffness_mmHg },
      ]),
    );
  },
};

/** N/cm for each unit of stretch, of one layer as it is worn */
const moduli: Readonly<Record<string, number>> = { elastic: 3, inelastic: 25, "zinc-paste": 100 };

export const bandage: Device = {
  says: "a bandage wound with an even tension from the foot upward, tighter the more slender the leg",
  ground: assumed(
    "tension over radius gives the pressure; a long-stretch bandage gives way by a third for each N/cm, a short-stretch " +
      "one by a twenty-fifth, zinc paste that has set by a hundredth",
  ),
  settings: {
    material: choice("what it is made of", "inelastic", "elastic", "zinc-paste"),
    tension_Npercm: number("tension of one layer", "N/cm", 0.45, 0.05, 2),
    layers: number("layers over one another", "count", 4, 1, 8),
    length: reach,
    foot: overFoot,
  },
  worn: (values, body) =>
    wound(
      levelsOf(values),
      values.layers as number,
      values.tension_Npercm as number,
      moduli[values.material as string],
      body,
    ),
};
