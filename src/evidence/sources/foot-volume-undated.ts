import type { Source } from "../source.js";

export const footVolumeUndated: Source = {
  id: "foot-volume-undated",
  authors: [],
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "Authors, title, journal and year were not read, hence the name; open archive PMC2953309.",
  says: "What ten minutes of walking do to the volume of a foot.",
  figures: [
    {
      id: "walking",
      row: "6.8",
      says: "Change of foot volume by 10 min of treadmill walking (742 to 753 mL), people of 50 years and older",
      unit: "%",
      value: 1.4,
      spread: { kind: "none" },
      n: 31,
      site: "foot, volumeter",
      reference: "the foot before",
    },
  ],
};
