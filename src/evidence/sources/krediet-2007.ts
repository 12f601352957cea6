import type { Source } from "../source.js";

export const krediet2007: Source = {
  id: "krediet-2007",
  authors: ["Krediet CTP", "Go-Schön IK", "Kim YS", "Linzer M", "van Lieshout JJ", "Wieling W"],
  title:
    "Management of initial orthostatic hypotension: lower body muscle tensing attenuates the transient arterial blood pressure decrease upon standing from squatting",
  journal: "Clin Sci",
  year: 2007,
  volume: "113",
  pages: "401",
  status: "verified",
  note: "The abstract was read; the last page was not.",
  says: "How far pressure falls on rising from a squat when the muscles of the lower body are tensed.",
  figures: [
    {
      id: "healthy",
      row: "7.5",
      says: "By how much the lowest mean arterial pressure after rising from a squat is higher with tensing, healthy people",
      unit: "mmHg",
      value: 13,
      spread: { kind: "none" },
      n: 7,
      site: "finger artery",
      reference: "the same people rising without tensing",
    },
  ],
};
