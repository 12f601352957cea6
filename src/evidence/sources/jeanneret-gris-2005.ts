import type { Source } from "../source.js";

const site = "medial gastrocnemius veins near the knee, duplex ultrasound";
const reference = "none: a diameter";

export const jeanneretGris2005: Source = {
  id: "jeanneret-gris-2005",
  authors: ["Jeanneret-Gris CR", "Von Planta I", "Partsch H"],
  title: "Gastrocnemius vein - diameters decrease under compression stockings",
  journal: "Ultraschall Med",
  year: 2005,
  volume: "26",
  pages: "P145",
  doi: "10.1055/S-2005-917645",
  status: "verified",
  note: "The abstract of a talk; it is all there is.",
  says: "What a stocking of class II does to a muscle vein of a standing calf.",
  figures: [
    {
      id: "bare",
      row: "5.5",
      says: "Antero-posterior diameter of medial gastrocnemius veins, standing, healthy legs",
      unit: "mm",
      value: 4.5,
      spread: { kind: "sd", amount: 1.3 },
      n: 40,
      site,
      reference,
    },
    {
      id: "class-two",
      row: "5.5",
      says: "The same under stockings of class II, which pressed with 18.9 mmHg (SD 3.5) below the knee",
      unit: "mm",
      value: 4.0,
      spread: { kind: "sd", amount: 1.4 },
      n: 40,
      site,
      reference,
    },
  ],
};
