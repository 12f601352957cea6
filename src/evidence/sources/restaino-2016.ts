import type { PublishedFigure, Source } from "../source.js";

const site = "popliteal artery, duplex ultrasound";

/** a standard error, as the same laboratory names it */
const error = (amount: number): Pick<PublishedFigure, "spread" | "readAs"> => ({
  spread: { kind: "sd", amount },
  readAs: {
    spread: { kind: "se", amount },
    why: "the abstract does not name its ±; the same laboratory names that of morishima-2016 the standard error",
  },
});

export const restaino2016: Source = {
  id: "restaino-2016",
  authors: ["Restaino RM"],
  title: "Endothelial dysfunction following prolonged sitting is mediated by a reduction in shear stress",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 2016,
  volume: "310",
  pages: "H648-H653",
  doi: "10.1152/ajpheart.00943.2015",
  pmid: "26747508",
  status: "verified",
  note: "The abstract was read; co-authors were not.",
  says: "Three hours of sitting with one foot in warm water and one dry.",
  figures: [
    {
      id: "unheated-before",
      row: "10.3",
      says: "Mean shear rate before sitting, the leg that stays dry, young healthy men",
      unit: "1/s",
      value: 42.9,
      ...error(4.5),
      n: 10,
      site,
      reference: "none",
    },
    {
      id: "unheated-after",
      row: "10.3",
      says: "Mean shear rate after 3 h of sitting, the leg that stays dry",
      unit: "1/s",
      value: 23.6,
      ...error(3.3),
      n: 10,
      site,
      reference: "the same leg before",
    },
    {
      id: "heated-before",
      row: "10.3",
      says: "Mean shear rate before sitting, the leg whose foot is warmed",
      unit: "1/s",
      value: 38.9,
      ...error(3.4),
      n: 10,
      site,
      reference: "none",
    },
    {
      id: "heated-after",
      row: "10.3",
      says: "Mean shear rate after 3 h of sitting with the foot in water of 42 °C",
      unit: "1/s",
      value: 63.9,
      ...error(16.9),
      n: 10,
      site,
      reference: "the same leg before",
    },
  ],
};
