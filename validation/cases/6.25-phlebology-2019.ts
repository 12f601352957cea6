import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

/** s: measured at take-off, and after four hours in the seat */
const begins = 180;
const end = begins + 4 * 3600;

const legOf = { sock: "left", stocking: "right" } as const;
type Leg = keyof typeof legOf;

/** mmHg, printed: at the narrowest place of the ankle and four centimetres above it; the calf's is assumed */
const pressed = {
  sock: { ankle: 3.1, calf: 0, foot: 0 },
  stocking: { ankle: 13.3, calf: 15, foot: 10 },
} as const;

const parameters = Object.fromEntries(
  (Object.keys(legOf) as Leg[]).flatMap((leg) =>
    Object.entries(pressed[leg]).map(([level, mmHg]) => [
      `${legOf[leg]}.garment.${level}.wornPressure`,
      mmHg,
    ]),
  ),
);

function volume(runs: Runs, leg: Leg, when: "TakeOff" | "Landing"): number | null {
  return at(runs, "flown", `${legOf[leg]}.calf.volumeter.volumeAt${when}`, "mL");
}

const rise = (runs: Runs, leg: Leg) => difference(volume(runs, leg, "Landing"), volume(runs, leg, "TakeOff"));

function share(runs: Runs, leg: Leg): number | null {
  const [gained, before] = [rise(runs, leg), volume(runs, leg, "TakeOff")];
  return gained === null || before === null ? null : (100 * gained) / before;
}

export const legOnFlightsOfFourHours: ValidationCase = {
  id: "6.25-phlebology-2019",
  row: "6.25",
  role: "fitted",
  says: "In four hours in the air a leg in ankle socks gains 117 mL, 5.2 %; in a stocking of 15 to 20 mmHg nothing.",
  studies: {
    flown: {
      person: { base: "healthy-adult", parameters },
      scenario: {
        id: "timeline",
        duration_s: end,
        postures: [{ posture: "sitting" }],
        marks: [
          { name: "readTakeOff", time_s: begins },
          { name: "readLanding", time_s: end },
        ],
      },
      devices: [{ id: "stocking", class: "support" }],
      instruments: [
        { id: "volumeter", site: "left.calf" },
        { id: "volumeter", site: "right.calf" },
      ],
    },
  },
  measures: [
    {
      id: "sock.rise",
      figure: "phlebology-2019/sock",
      value: (runs) => rise(runs, "sock"),
      direction: (runs) => above(rise(runs, "sock"), 0),
    },
    {
      id: "sock.share",
      figure: "phlebology-2019/sock-share",
      value: (runs) => share(runs, "sock"),
      direction: (runs) => above(share(runs, "sock"), 0),
    },
    {
      id: "stocking.rise",
      figure: "phlebology-2019/stocking",
      value: (runs) => rise(runs, "stocking"),
      direction: (runs) => above(rise(runs, "sock"), rise(runs, "stocking")),
    },
  ],
  differs:
    "One person on sixteen flights; build, and whether they moved, were not read: the base adult, four hours of sitting still. The sock's leg and the stocking's are the two legs of one flight. Pressures at the ankle are the printed ones, 3.1 and 13.3 mmHg; at the calf and the foot they are assumed, nought for the sock and 15 and 10 for the stocking, which was tighter above the ankle (18.1) than at it; the sock's band of 8.1 mmHg is left out. The volume is that of the shank without the foot, as their eight girths gave it. Socks and stockings are on while the leg is measured. Thin air of the cabin is not in the model. The spread is that between flights, not between people.",
  missing:
    "The leg in a sock gains 79 mL, two thirds of what was measured, since the tissue takes up little after the first hour (row 6.1); the leg in a stocking gains 46 mL where people gained nothing. Not in the model: as in row 5.33, a stocking that presses back what was there before",
};
