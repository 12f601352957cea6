import type { Source } from "../source.js";

export const winter2009: Source = {
  id: "winter-2009",
  authors: ["Winter DA"],
  title: "Biomechanics and Motor Control of Human Movement",
  journal: "Wiley, 4th edition",
  year: 2009,
  status: "memory",
  note: "Curves are recalled in shape and timing, not read off its tables.",
  says: "Joint angles and muscle activity over the walking stride.",
  figures: [],
};
