export const presetIds = [
  "desk",
  "teacher",
  "nurse",
  "shop",
  "traveller",
  "after-bed-rest",
  "pregnancy",
  "older",
  "stiff-foot",
] as const;
export type PresetId = (typeof presetIds)[number];
