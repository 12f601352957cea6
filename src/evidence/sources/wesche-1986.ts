import type { Source } from "../source.js";

export const wesche1986: Source = {
  id: "wesche-1986",
  authors: ["Wesche J"],
  title:
    "The time course and magnitude of blood flow changes in the human quadriceps muscles following isometric contraction",
  journal: "J Physiol",
  year: 1986,
  volume: "377",
  pages: "445-462",
  doi: "10.1113/jphysiol.1986.sp016197",
  pmid: "3795098",
  status: "verified",
  note: "The abstract was read.",
  says: "How long blood comes after the thigh was tensed: after less than 10 s of it flow is within a quarter of rest in 12 to 13 s, after more than 20 s in 23 to 25 s.",
  figures: [],
};
