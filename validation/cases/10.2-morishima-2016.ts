import { above, at, type Runs, type ValidationCase } from "../case.js";

const fidgets = 600;
const minute = 60;
const period_s = 0.4;

const shear = (runs: Runs, when: "AtRest" | "AfterMovement" | "MinuteAfterMovement") =>
  at(runs, "sat", `left.poplitealArtery.shearRate${when}`, "1/s");

export const shearAfterAMinuteOfFidgeting: ValidationCase = {
  id: "10.2-morishima-2016",
  row: "10.2",
  role: "held-out",
  says: "A minute of fidgeting raises the shear rate behind the knee from 34 to 223 per second, and it is gone within another.",
  studies: {
    sat: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: fidgets + 3 * minute,
        postures: [{ posture: "sitting" }],
        movements: [{ movement: "fidget", side: "left", at_s: fidgets, count: minute / period_s, period_s }],
      },
      instruments: [{ id: "arterial-doppler", site: "left.poplitealArtery" }],
    },
  },
  measures: [
    {
      id: "before.shear",
      figure: "morishima-2016/shear-before-fidgeting",
      value: (runs) => shear(runs, "AtRest"),
    },
    {
      id: "fidgeted.shear",
      figure: "morishima-2016/shear-after-fidgeting",
      value: (runs) => shear(runs, "AfterMovement"),
      direction: (runs) => above(shear(runs, "AfterMovement"), shear(runs, "AtRest")),
    },
    {
      id: "minuteLater.shear",
      figure: "morishima-2016/shear-tapers",
      value: (runs) => shear(runs, "MinuteAfterMovement"),
      direction: (runs) => above(shear(runs, "AfterMovement"), shear(runs, "MinuteAfterMovement")),
    },
  ],
  differs:
    "One bout of fidgeting after ten minutes of sitting in place of a mean over three hours, by the left heel bounced 150 times a minute; how they fidgeted was not read. “At once” is the first 5 s, the minute's end its last 5 s. Shear rate is eight times mean velocity over a diameter of 5.8 mm; by which factor they told it was not read. Dilation after a cuff (3.7 to 6.6 %) is not compared: the model's arteries have no lining that answers to flow.",
};
