import { add, div, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

export const interstitium = defineLaw({
  id: "interstitium",
  says: "Tissue takes up water and hardly presses back.",
  kind: "phenomenological",
  ground: read("reed-wiig-1981", "pressure of muscle rises by 1 to 1.5 mmHg however much water it holds"),
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
      typical: 40,
      range: [0.01, 5000],
      ground: read("reed-wiig-1981", "1.4 mL per 100 g of muscle and mmHg, times the soft tissue"),
    },
  },
  outputs: { pressure: { says: "pressure of the tissue water", unit: "mmHg" } },
  equations: ({ volume }, { restingVolume, restingPressure, compliance }) => ({
    pressure: add(restingPressure, div(sub(volume, restingVolume), compliance)),
  }),
});
