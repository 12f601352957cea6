import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";

/** s: measured before take-off, three hours in the seat, measured sitting */
const begins = 180;
const end = begins + 3 * 3600;
const places = ["ankle", "calf"] as const;
type Place = (typeof places)[number];
const legOf = { bare: "left", stocking: "right" } as const;

/** mm that a girth grows by during the flight */
function growth(runs: Runs, leg: keyof typeof legOf, place: Place): number | null {
  const girth = (when: "Before" | "After") =>
    at(runs, "flown", `${legOf[leg]}.${place}.tape.circumferenceAt${when}`, "mm");
  return difference(girth("After"), girth("Before"));
}

const apart = (runs: Runs, place: Place) =>
  difference(growth(runs, "bare", place), growth(runs, "stocking", place));

const measured = (place: Place): CaseMeasure => ({
  id: `${place}.difference`,
  figure: `olsen-2019/${place}`,
  value: (runs) => apart(runs, place),
  direction: (runs) => above(apart(runs, place), 0),
});

export const oneStockingOnAShortFlight: ValidationCase = {
  id: "6.26-olsen-2019",
  row: "6.26",
  role: "held-out",
  says: "In a flight of three hours ankle and calf of a bare leg grow by 5 mm more than those of a leg in a stocking, which become slimmer.",
  studies: {
    flown: {
      person: { base: "healthy-adult", age_years: 31 },
      scenario: {
        id: "timeline",
        duration_s: end,
        postures: [{ posture: "sitting" }],
        marks: [
          { name: "readBefore", time_s: begins },
          { name: "readAfter", time_s: end },
        ],
      },
      devices: [{ id: "stocking", side: "right", class: "II" }],
      instruments: Object.values(legOf).flatMap((side) =>
        places.map((place) => ({ id: "tape", site: `${side}.${place}` })),
      ),
    },
  },
  measures: [
    measured("ankle"),
    measured("calf"),
    {
      id: "legs.bothWays",
      figure: "olsen-2019/both-ways",
      value: (runs) => growth(runs, "stocking", "ankle"),
      direction: (runs) =>
        places.every(
          (place) => above(growth(runs, "bare", place), 0) && above(0, growth(runs, "stocking", place)),
        ),
    },
  ],
  differs:
    "People measured themselves, up to an hour before and after the flight, without the stocking; here both girths are read in the seat, the stocking on, so that what it presses out when it is put on is in no difference. Three hours of sitting still; whether they moved was not read. A stocking of 28 mmHg at the ankle, to the knee, stands for 23 to 32. The model's ankle is a share of the girth of its whole shank, whose water it shares, so ankle and calf grow in proportion. Thin air of the cabin is not in the model.",
  missing:
    "Both differences agree and the bare leg grows; but the leg in the stocking grows too, by a twentieth of a mm at the ankle, where it became slimmer. The stocking keeps water from leaving the blood and takes none back that is there. Not in the model: legs that had been upright for hours before the flight and had water to lose. It takes a run that begins later in the day",
};
