import type { Source } from "../source.js";

export const langewouters1984: Source = {
  id: "langewouters-1984",
  authors: ["Langewouters GJ", "Wesseling KH", "Goedhard WJA"],
  title:
    "The static elastic properties of 45 human thoracic and 20 abdominal aortas in vitro and the parameters of a new model",
  journal: "J Biomech",
  year: 1984,
  volume: "17",
  pages: "425-435",
  doi: "10.1016/0021-9290(84)90034-4",
  status: "verified",
  note: "The abstract was read; the second and third author are from memory.",
  says: "The cross-section of an aorta follows an arc tangent of the pressure in it, at more than 99 % of the variance; abdominal aortas are half as wide, and softest 20 mmHg lower, than thoracic ones.",
  figures: [],
};
