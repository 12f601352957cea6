import type { Source } from "../source.js";

const site = "lymph vessel of the lower leg, cannula";
const reference = "flow at rest";

export const olszewski1977: Source = {
  id: "olszewski-1977",
  authors: ["Olszewski W", "Engeset A", "Jaeger PM", "Sokolowski J", "Theodorsen L"],
  title:
    "Flow and composition of leg lymph in normal men during venous stasis, muscular activity and local hyperthermia",
  journal: "Acta Physiol Scand",
  year: 1977,
  volume: "99",
  pages: "149-155",
  doi: "10.1111/j.1748-1716.1977.tb10365.x",
  pmid: "842371",
  status: "verified",
  note: "Authors from memory; how many were studied is not in the abstract.",
  says: "Lymph flow of the leg, moving, warm and with its veins held up.",
  figures: [
    {
      id: "cycling",
      row: "6.14",
      says: "Change of lymph flow over 2 h of cycling, normal men",
      unit: "%",
      value: 83,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "stasis",
      row: "6.14",
      says: "Change of lymph flow over 2 h of venous stasis",
      unit: "%",
      value: -50,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "warm-bath",
      row: "6.14",
      says: "Change of lymph flow over 2 h of a warm foot bath",
      unit: "%",
      value: 117,
      spread: { kind: "none" },

      site: "lymph vessel of the lower leg, cannula",
      reference: "flow at rest",
    },
  ],
};
