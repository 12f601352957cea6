/** The claims that the coach shows, by where it shows them. A test holds them against the claims that there are. */
export const careClaims = {
  rubbing: ["massage-moves-venous-blood"],
  drinking: ["water-thins-the-blood"],
} as const;

export const todayClaims = [
  "sitting-still-keeps-pressure-high",
  "walking-lowers-ankle-pressure",
  "moving-feet-swell-less",
] as const;
