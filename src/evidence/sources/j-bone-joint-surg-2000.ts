import type { Source } from "../source.js";

export const jBoneJointSurg2000: Source = {
  id: "j-bone-joint-surg-2000",
  authors: [],
  journal: "J Bone Joint Surg Br",
  year: 2000,
  volume: "82-B",
  pages: "116",
  status: "verified",
  note: "Its abstract was read; authors and title were not, hence the name; the year follows from the volume.",
  says: "What stockings against emboli are meant to press with, and how seldom they do.",
  figures: [
    {
      id: "aimed-at-the-ankle",
      says: "Pressure that stockings after replacements of hip or knee aim at, at the ankle; 14 and 8 mmHg higher up to the knee",
      unit: "mmHg",
      value: 18,
      spread: { kind: "none" },
      site: "ankle, under the stocking",
      reference: "atmospheric pressure",
    },
  ],
};
