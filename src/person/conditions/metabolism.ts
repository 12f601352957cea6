import { assumed, derived, read } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { byDegree, type Condition, multiplied } from "./condition.js";

/** Insulin that acts too little, and a pancreas that makes too little of it. */

const resistantGround = assumed("70, 50 and 30 % of what insulin does in muscle, fat and liver is left");
const answerGround = assumed(
  "a pancreas that can makes good most of it: fasting insulin 1.4, 2 and 3 times, its answer to glucose 1.1, 1.25 and 1.4 times that of health",
);
const fastingGround = assumed("fasting glucose 2, 4 and 6 % above that of health: still normal");
const prediabetesGround = assumed(
  "fasting glucose 6.0 mmol/L, between the 5.6 and 7.0 that define it; half of insulin's action in muscle, seven tenths in the liver",
);
const tiringGround = assumed(
  "fasting insulin twice that of health; the prompt answer of the pancreas down to six tenths, the lasting one as in health",
);
const diabetesGround = read("dalla-man-2007", "parameters of people with type 2 diabetes");
const diabetesFastingGround = derived(
  "the glucose and insulin at which the diabetic parameters of dalla-man-2007, their Vm0 of 4.65 among them, are at rest",
);

const inMuscle = "glucose.insulinEffect";
const inLiver = ["liver.insulinEffect", "liver.portalEffect"] as const;

/** Numbers of people with type 2 diabetes, each in the unit of its parameter. */
const diabetic: Readonly<Record<string, number>> = {
  "glucose.volume": 1.49,
  "glucose.outward": 0.042,
  "glucose.inward": 0.071,
  "glucose.filtration": 0.0007,
  "glucose.threshold": 269,
  "glucose.insulinEffect": 0.034,
  "glucose.halfSaturation": 466.21,
  "insulin.volume": 0.04,
  "insulin.fromLiver": 0.379,
  "insulin.toLiver": 0.673,
  "insulin.clearance": 0.269,
  "insulin.saturation": 0.0526,
  "insulin.signalRate": 0.0066,
  "insulin.actionRate": 0.084,
  "meal.grinding": 0.0465,
  "meal.fastest": 0.0465,
  "meal.slowest": 0.0076,
  "meal.absorption": 0.023,
  "meal.fullShare": 0.68,
  "meal.emptyShare": 0.09,
  "liver.glucoseEffect": 0.0007,
  "liver.insulinEffect": 0.005,
  "liver.portalEffect": 0.0786,
  "pancreas.dynamic": 0.99,
  "pancreas.static": 0.05,
  "pancreas.provisionRate": 0.013,
};

/** What follows from them where nothing changes. */
const diabeticFasting: Readonly<Record<string, number>> = {
  "glucose.fasting": 164,
  "insulin.fasting": 54.8,
  "liver.basal": 2.01,
};

const set = (values: Readonly<Record<string, number>>, ground: Change["ground"]): readonly Change[] =>
  Object.entries(values).map(([id, to]) => ({ id, to, ground }));

export const metabolisms = {
  "insulin-resistance": {
    says: "insulin does less in muscle, fat and liver, and the pancreas makes more of it",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => [
      ...multiplied([inMuscle, ...inLiver], byDegree(0.7, 0.5, 0.3)(degree), resistantGround),
      ...multiplied(["insulin.fasting"], byDegree(1.4, 2, 3)(degree), answerGround),
      ...multiplied(["pancreas.dynamic", "pancreas.static"], byDegree(1.1, 1.25, 1.4)(degree), answerGround),
      ...multiplied(["glucose.fasting"], byDegree(1.02, 1.04, 1.06)(degree), fastingGround),
    ],
  },
  prediabetes: {
    says: "insulin does less, and the pancreas no longer makes good for it",
    sites: { whole: "the whole body" },
    graded: false,
    legs: "whole",
    changes: () => [
      ...set({ "glucose.fasting": 108 }, prediabetesGround),
      ...multiplied([inMuscle], 0.5, prediabetesGround),
      ...multiplied(inLiver, 0.7, prediabetesGround),
      ...multiplied(["insulin.fasting"], 2, tiringGround),
      ...multiplied(["pancreas.dynamic"], 0.6, tiringGround),
    ],
  },
  "type-2-diabetes": {
    says: "insulin does little and comes late; the liver makes glucose that nobody asks for",
    sites: { whole: "the whole body" },
    graded: false,
    legs: "whole",
    changes: () => [...set(diabetic, diabetesGround), ...set(diabeticFasting, diabetesFastingGround)],
  },
} as const satisfies Record<string, Condition>;
