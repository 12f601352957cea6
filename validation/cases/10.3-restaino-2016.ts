import { above, at, type Runs, type ValidationCase } from "../case.js";

const sits = 120;
const warmed = sits + 120;
const end = sits + 2 + 3 * 3600;

type Leg = "heated" | "unheated";
const sides = { heated: "left", unheated: "right" } as const;

const shear = (runs: Runs, leg: Leg, when: "AtRest" | "AtEnd") =>
  at(runs, "sat", `${sides[leg]}.poplitealArtery.shearRate${when}`, "1/s");

export const shearWithAWarmedFoot: ValidationCase = {
  id: "10.3-restaino-2016",
  row: "10.3",
  role: "held-out",
  says: "In three hours of sitting the shear rate behind the knee falls by half in a leg that is dry, and not in one whose foot is in warm water.",
  studies: {
    sat: {
      person: { base: "healthy-adult", sex: "male" },
      scenario: {
        id: "timeline",
        duration_s: end,
        postures: [{ posture: "lying" }, { posture: "sitting", at_s: sits }],
        body: [
          {
            what: "footWarmth",
            side: sides.heated,
            course: [
              { time_s: sits + 2, value: 0 },
              { time_s: warmed, value: 42 - 33 },
            ],
          },
        ],
        marks: [{ name: "sits", time_s: sits }],
      },
      instruments: [
        { id: "arterial-doppler", site: `${sides.heated}.poplitealArtery` },
        { id: "arterial-doppler", site: `${sides.unheated}.poplitealArtery` },
      ],
    },
  },
  measures: [
    {
      id: "unheated.before",
      figure: "restaino-2016/unheated-before",
      value: (runs) => shear(runs, "unheated", "AtRest"),
    },
    {
      id: "unheated.after",
      figure: "restaino-2016/unheated-after",
      value: (runs) => shear(runs, "unheated", "AtEnd"),
      direction: (runs) => above(shear(runs, "unheated", "AtRest"), shear(runs, "unheated", "AtEnd")),
    },
    {
      id: "heated.before",
      figure: "restaino-2016/heated-before",
      value: (runs) => shear(runs, "heated", "AtRest"),
    },
    {
      id: "heated.after",
      figure: "restaino-2016/heated-after",
      value: (runs) => shear(runs, "heated", "AtEnd"),
      direction: (runs) => above(shear(runs, "heated", "AtEnd"), shear(runs, "unheated", "AtEnd")),
    },
  ],
  differs:
    "In which posture they were measured before was not read: lying. The skin of the foot is warmed from 33 to 42 °C within two minutes of sitting down; the shank is not warmed, and no warm blood warms the rest of the body. Shear rate is eight times mean velocity over a diameter of 5.8 mm; by which factor they told it was not read, and a factor of four would halve the model's. A level is a mean of a hundred instants. Dilation after a cuff is not compared: the model's arteries have no lining that answers to flow.",
  missing:
    "After three hours the warmed leg agrees, far above the dry one, which is too high by a fifth; before, both are too high by more than half. At rest these men have little more than half of the shear of the people of row 10.1, which the model meets; shear goes with the cube of the width, and an artery wider by a fifth would bring all four into their intervals, and row 10.1 too. Not in the model: arteries of a person's own width. It takes the calibre by which they told it, and the posture before",
};
