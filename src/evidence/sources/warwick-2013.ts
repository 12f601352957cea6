import type { Source } from "../source.js";

const site = "superficial femoral vein, duplex ultrasound";
const reference = "peak velocity of the same leg, the stimulator off";

export const warwick2013: Source = {
  id: "warwick-2013",
  authors: ["Warwick D"],
  title:
    "Neuromuscular electrostimulation via the common peroneal nerve promotes lower limb blood flow in a below-knee cast: a potential for thromboprophylaxis",
  journal: "Bone Joint Res",
  year: 2013,
  volume: "2",
  pages: "179-185",
  doi: "10.1302/2046-3758.29.2000176",
  status: "verified",
  note: "The abstract was read without its authors; the first, and his initial, are from memory. What stands in brackets behind the differences are P values.",
  says: "How much a stimulator at the knee speeds the blood of the thigh, with and without a cast.",
  figures: [
    {
      id: "gain-bare",
      row: "5.17",
      says: "Peak velocity with the stimulator on less that with it off, healthy people, over lying level, lying with the leg raised, and standing",
      unit: "cm/s",
      value: 7.7,
      spread: { kind: "none" },
      n: 10,
      site,
      reference,
    },
    {
      id: "gain-cast",
      row: "5.17",
      says: "The same with the leg in a cast below the knee",
      unit: "cm/s",
      value: 11.5,
      spread: { kind: "none" },
      n: 10,
      site,
      reference,
    },
  ],
};
