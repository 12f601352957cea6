import type { CautionId } from "../../coach/plan/plan.js";
import type { PresetId } from "../../coach/plan/preset-id.js";

/** The plan of a day, its presets and their cautions. */
export const planTexts = {
  title: "Today’s plan",
  rhythm: (every: number, from: string, until: string) =>
    `From ${from} to ${until}, a prompt after ${every} minutes of stillness.`,
  noPrompt: "You have asked for no prompts; the exercises are here whenever you like.",
  breaks: "In the breaks, one of these",
  daily: "Once a day besides",
  cautions: "For you in particular",
  anchors: "And beside the clock",
  preset: "A plan for",
  presets: {
    desk: "a desk",
    teacher: "teaching",
    nurse: "nursing, and work in shifts",
    shop: "a counter or a shop",
    traveller: "a long journey",
    "after-bed-rest": "the days after bed rest",
    pregnancy: "pregnancy",
    older: "older people who are wary of falling",
    "stiff-foot": "a stiff foot or ankle",
  } satisfies Record<PresetId, string>,
  cautionTexts: {
    holdOn:
      "Hold on to a chair, a table or the wall whenever you stand; what can be done sitting, do sitting.",
    slowly: "Sit for a moment before you stand up, and stand for a moment before you walk.",
    painStops: "Stay within what does not hurt. Less far is far enough.",
    afterBedRest:
      "Ask the ward, the surgeon or the physiotherapist first what is right for you. Begin lying or sitting, with few repetitions; somebody is beside you when you first stand.",
    pregnancy:
      "Ask your midwife or doctor first. Do not lie flat on your back for long in the later months; lie on your left side.",
    flight:
      "In a seat, lift heels and toes in turn; walk when the aisle is free. Loosen shoes; keep what lies under the seat out of the way of your feet.",
    stiffFoot:
      "Begin with small movements and let them grow over weeks; a physiotherapist can show you what your foot can learn.",
    standingIsNoRest: "Standing still is no break: shift your weight, rock, take some steps.",
    shoes: "Shoes in which the heel comes up freely make every exercise easier.",
  } satisfies Record<CautionId, string>,
  print: "Print this page",
  printNote: "A teaching aid for general wellness. It is no medical advice.",
} as const;
