import type { Source } from "../source.js";

const site = "femoral artery, ultrasound";

export const leguy2013: Source = {
  id: "leguy-2013",
  authors: ["Leguy C", "Blaber A", "Kuemmel J", "Beck L", "Zange J", "Rittweger J"],
  title: "In vivo assessment of blood pooling and muscle pump dynamics under orthostatic stress",
  journal: "FASEB J",
  year: 2013,
  volume: "27",
  pages: "903.4",
  doi: "10.1096/fasebj.27.1_supplement.903.4",
  status: "verified",
  note: "An abstract of a meeting; no spread is printed.",
  says: "Flow into the leg after a tilt and after one contraction of the calf.",
  figures: [
    {
      id: "after-tilt",
      row: "7.22",
      says: "Greatest flow after a head-up tilt of 70 degrees, healthy people",
      unit: "mL/min",
      value: 620,
      spread: { kind: "none" },
      n: 15,
      site,
      reference: "none",
    },
    {
      id: "after-contraction",
      row: "7.22",
      says: "Greatest flow after a calf contraction of 3 s at 30 % of the greatest muscle activity, tilted, the same people",
      unit: "mL/min",
      value: 950,
      spread: { kind: "none" },
      n: 15,
      site,
      reference: "none",
    },
  ],
};
