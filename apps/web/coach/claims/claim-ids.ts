/** The claims that the coach shows, by where it shows them. A test holds them against the claims that there are. */
export const careClaims = {
  rubbing: ["massage-moves-venous-blood"],
  drinking: ["water-thins-the-blood"],
} as const;

/** what the picture of the day shows, and what is known beyond it */
export const todayClaims = [
  "standing-pressure-is-a-column",
  "sitting-still-keeps-pressure-high",
  "walking-lowers-ankle-pressure",
  "seated-heel-raises-lower-ankle-pressure",
  "walking-breaks-lower-the-skin-vein",
  "pressure-comes-back-slowly",
  "moving-feet-swell-less",
] as const;
