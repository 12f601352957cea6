/** What the picture of the leg says. */

interface Valves {
  readonly shut: number;
  readonly open: number;
  readonly leaking: number;
}

export const pictureTexts = {
  sides: { left: "Left leg", right: "Right leg" },
  poses: {
    standing: "standing",
    sitting: "sitting",
    lying: "lying",
    raised: "raised above the heart",
    tilted: "tilted, feet down",
    headDown: "tilted, head down",
  },
  description: (side: string, pose: string, ankle: string, calf: string, { shut, open, leaking }: Valves) =>
    `${side}, ${pose}. Ankle vein ${ankle}, calf veins ${calf} mL. ` +
    `Valves below the knee: ${shut} shut, ${open} open${leaking > 0 ? `, ${leaking} leaking` : ""}.`,
  how: "Arrow keys go from vein to vein and on to the muscles, Escape lets go.",
  ankle: "ankle vein",
  ankleOf: { left: "left ankle vein", right: "right ankle vein" },
  nobody: "…",
  caption: {
    left: "The left leg from its inner side",
    right: "The right leg from its inner side",
    front: "Both legs from the front, drawn upright in any posture",
  },
  enlarged: (times: string) => `calf ${times} times larger`,
  swollen: (mL: string) => `swelling ${mL.startsWith("−") ? mL : `+${mL}`} mL`,
  vein: (name: string, pressure: string, volume: string, flow: string) =>
    `${name}: ${pressure}, ${volume} mL, ${flow} mL/s`,
  muscle: (name: string, share: string, pressure: string) =>
    `${name}: works at ${share} %, ${pressure} inside`,
  ofLeg: (name: string, side: "left" | "right") => `${name}, ${side} leg`,
  layers: {
    deep: "Deep",
    superficial: "Superficial",
    muscleVeins: "Muscle veins",
    muscles: "Muscles",
    lymph: "Lymph",
  },
  layersName: "What is drawn",
  view: "View",
  views: { left: "Left leg", right: "Right leg", front: "Both, front" },
  veins: {
    dorsalFoot: "dorsal veins of the foot",
    plantar: "plantar veins of the foot",
    anteriorTibial: "anterior tibial veins",
    distalDeepCalf: "posterior tibial veins, lower half",
    proximalDeepCalf: "posterior tibial veins, upper half",
    soleal: "sinuses of the soleus",
    gastrocnemius: "veins of the gastrocnemius",
    popliteal: "popliteal vein",
    femoral: "femoral vein",
    thighMuscle: "veins of the thigh muscles",
    iliac: "iliac vein",
    greatSaphenousCalf: "great saphenous vein, calf",
    greatSaphenousThigh: "great saphenous vein, thigh",
    smallSaphenousCalf: "small saphenous vein",
    smallSaphenousThigh: "small saphenous vein, thigh",
  },
  muscles: {
    soleus: "soleus",
    gastrocnemius: "gastrocnemius",
    tibialisAnterior: "tibialis anterior",
    deepPosterior: "deep posterior muscles",
    footIntrinsic: "short muscles of the sole",
    thigh: "thigh muscles",
  },
} as const;
