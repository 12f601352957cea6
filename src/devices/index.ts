import type { Device } from "./device.js";
import { ankleMover, nerveStimulator, smartInsole, wedge } from "./movers.js";
import { pneumaticCompression } from "./pneumatic.js";
import { bandage, stocking } from "./worn.js";

/** Everything that can be put on a leg, by name; a pressure course of one's own comes beside it. */
export const devices = {
  stocking,
  bandage,
  "pneumatic-compression": pneumaticCompression,
  "ankle-mover": ankleMover,
  "nerve-stimulator": nerveStimulator,
  wedge,
  "smart-insole": smartInsole,
} as const satisfies Record<string, Device>;

export type DeviceId = keyof typeof devices;
