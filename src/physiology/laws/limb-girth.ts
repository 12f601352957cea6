import { add, div, mul, named, sqrt, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";

/** Girth goes as the root of the section: half of what the veins, the tissue's water and the muscles add to it. */
export const limbGirth = defineLaw({
  id: "limb-girth",
  says: "A limb is wider round when its veins fill, its tissue swells and its muscles bulge.",
  kind: "mechanism",
  ground: derived("section of a limb of given length, whose tissue cannot be compressed"),
  valid: "changes of a few per cent",
  omits: "where round the limb a muscle stands out, differences along the segment",
  inputs: {
    stretch: { says: "girth gained over that at which a garment is worn, as it feels it", unit: "1" },
    blood: { says: "blood in the veins of the segment", unit: "mL" },
    capacity: { says: "what these veins can hold", unit: "mL" },
    swelling: { says: "tissue water gained over a night's lying", unit: "mL" },
    thickening: { says: "section gained by muscles, over that of the limb", unit: "1" },
  },
  parameters: {
    segmentVolume: {
      says: "volume of the segment with all its tissue",
      unit: "mL",
      typical: 2990,
      range: [500, 20000],
      ground: read("winter-2009", "shank 4.65 % of body mass at 1.09 g/mL, thigh 10 % at 1.05"),
    },
    restingFill: {
      says: "share of their capacity that its veins hold, lying under a garment: the girth it is worn at",
      unit: "1",
      typical: 0.09,
      range: [0, 1],
      ground: derived("what the base adult's veins hold here, lying still under some 20 to 40 mmHg"),
    },
    giveTime: {
      says: "time in which skin and cloth follow",
      unit: "s",
      typical: 0.05,
      range: [0.005, 1],
      ground: assumed("soft tissue and knitwear creep within tens of milliseconds"),
    },
  },
  outputs: { stretchRate: { says: "rate of the stretch", unit: "1/s" } },
  equations: ({ stretch, blood, capacity, swelling, thickening }, p) => {
    const filling = named(
      "filling",
      div(add(sub(blood, mul(p.restingFill, capacity)), swelling), p.segmentVolume),
    );
    const girth = named("girth", sub(sqrt(add(1, filling, thickening)), 1));
    return { stretchRate: div(sub(girth, stretch), p.giveTime) };
  },
});
