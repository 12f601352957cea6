import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

/** s: sitting down, when the plethysmograph is set to nought, and half an hour of quiet */
const sits = 60;
const begins = sits + 300;
const quiet = 1800;

/** mL by the hour over the half hour */
function pooling(runs: Runs): number | null {
  const volume = (when: string) => at(runs, "sat", `left.calf.volumeter.volumeAt${when}`, "mL");
  const rise = difference(volume("Quiet"), volume("Nought"));
  return rise === null ? null : (3600 / quiet) * rise;
}

export const calfInQuietSitting: ValidationCase = {
  id: "6.24-goddard-2008",
  row: "6.24",
  role: "held-out",
  says: "In quiet sitting the calf of women who pool gains 14 mL an hour; a sole that is made to tremble takes 2.7 away.",
  studies: {
    sat: {
      person: { base: "healthy-adult", sex: "female", age_years: 46.7, height_cm: 164, mass_kg: 68 },
      scenario: {
        id: "timeline",
        duration_s: begins + quiet,
        postures: [{ posture: "lying" }, { posture: "sitting", at_s: sits }],
        marks: [
          { name: "readNought", time_s: begins },
          { name: "readQuiet", time_s: begins + quiet },
        ],
      },
      instruments: [{ id: "volumeter", site: "left.calf" }],
    },
  },
  measures: [
    {
      id: "quiet.pooling",
      figure: "goddard-2008/pooling",
      value: pooling,
      direction: (runs) => above(pooling(runs), 0),
    },
    {
      id: "trembling.change",
      figure: "goddard-2008/trembling-sole",
      value: () => null,
      direction: () => false,
    },
  ],
  differs:
    "Build, and from when the half hour counts, were not read: a woman of 164 cm and 68 kg who comes from lying, from five minutes after sitting down, when the veins are full. The plethysmograph around the calf is read as the volume of the shank, tissue water and all. Half of the women lose volume, which no one woman of the model does: the half that pools is compared. Trembling by micrometres works a muscle only through the skin's nerves and the spinal cord, which the model has not: it is outside, and so is the row.",
  missing:
    "In half an hour of sitting the calf gains as its store fills (row 6.4), seven times what an hour is said to add in those who pool; what was counted, and from which minute on, was not read. A sole that trembles moves nothing in the model. Not in the model: the reflex from the skin of the sole to the soleus, and people whose calf works while they sit quietly. It takes a reflex tone of the calf that differs from person to person, and the minutes of the reading",
};
