import type { Source } from "../source.js";

const site = "leg veins, transit of a tracer";
const reference = "the same leg level, before";

export const kemble1971: Source = {
  id: "kemble-1971",
  authors: ["Kemble JVH"],
  journal: "Postgrad Med J",
  year: 1971,
  volume: "47",
  pages: "773",
  status: "verified",
  note: "Title was not read; initials from memory; how many were studied is not in the excerpt.",
  says: "How fast blood leaves the leg after an operation, and with the leg raised.",
  figures: [
    {
      id: "after-operation",
      row: "10.7",
      says: "Flow at once after an operation over that before; normal the next day",
      unit: "1",
      value: 0.5,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "elevation",
      row: "10.7",
      says: "Flow with the leg raised over that without",
      unit: "1",
      value: 2,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
