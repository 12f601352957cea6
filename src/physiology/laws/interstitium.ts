import { add, div, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

export const interstitium = defineLaw({
  id: "interstitium",
  says: "Tissue takes up water and presses back a little.",
  kind: "phenomenological",
  ground: assumed("bare muscle takes up 1.4 mL per 100 g and mmHg (reed-wiig-1981); what encloses it, less"),
  valid: "swelling of up to a tenth of the limb",
  omits:
    "the greater give of swollen tissue, the limit that skin and fascia set to it, creep, the pit of a thumb",
  inputs: { volume: { says: "tissue water that moves", unit: "mL" } },
  parameters: {
    restingVolume: {
      says: "tissue water after a night's lying",
      unit: "mL",
      typical: 150,
      range: [10, 30000],
      ground: assumed("some 12 to 15 % of the tissue"),
    },
    restingPressure: {
      says: "its pressure then",
      unit: "mmHg",
      typical: -1,
      range: [-8, 8],
      ground: read("noddeland-1982", "−0.4 (SD 2.5) at the ankle, −1.3 (1.6) at the thorax"),
    },
    compliance: {
      says: "water taken up per pressure",
      unit: "mL/mmHg",
      typical: 11,
      range: [0.01, 5000],
      ground: assumed(
        "0.4 mL per 100 mL of soft tissue and mmHg: a third of what bare muscle takes up (reed-wiig-1981), in a limb that fascia and skin enclose",
      ),
    },
  },
  outputs: { pressure: { says: "pressure of the tissue water", unit: "mmHg" } },
  equations: ({ volume }, { restingVolume, restingPressure, compliance }) => ({
    pressure: add(restingPressure, div(sub(volume, restingVolume), compliance)),
  }),
});
