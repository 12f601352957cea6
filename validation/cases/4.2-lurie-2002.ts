import { above, at, type ValidationCase } from "../case.js";

const valve = "left.greatSaphenousThighToFemoral";

export const valveOfTheSaphenofemoralJunction: ValidationCase = {
  id: "4.2-lurie-2002",
  row: "4.2",
  role: "held-out",
  says: "The valve at the mouth of the great saphenous vein goes through its cycle in 0.82 s, shuts in 0.14 s and lets nothing back.",
  studies: {
    quiet: {
      person: { base: "healthy-adult" },
      scenario: { id: "lying", seconds: 120 },
      instruments: [{ id: "valve-monitor", site: "left.greatSaphenousThighToFemoral" }],
    },
  },
  measures: [
    {
      id: "quiet.cycle",
      figure: "lurie-2002/cycle",
      value: (runs) => at(runs, "quiet", `${valve}.cycle`, "s"),
    },
    {
      id: "quiet.closure",
      figure: "lurie-2002/closure",
      value: (runs) => at(runs, "quiet", `${valve}.closingPhase`, "s"),
    },
    { id: "quiet.firstMotion", figure: "lurie-2002/first-motion", value: () => null },
    {
      id: "quiet.nothingBack",
      figure: "lurie-2002/reverse-flow",
      value: (runs) => at(runs, "quiet", `${valve}.regurgitantFraction`, "1"),
      direction: (runs) => above(0.05, at(runs, "quiet", `${valve}.regurgitantFraction`, "1")),
    },
  ],
  differs:
    "Posture and how flow was provoked were not read: lying at rest. The valve goes into the femoral vein. Nothing back: less than a twentieth of what passes. The growth of the sinus is not asked.",
  missing:
    "Nothing comes back, which agrees; but lying still the valve at the junction stays fully open and has no cycle. Not in the model: cusps with a vortex behind them that shuts them within each slowing of flow, and a sinus that widens. It takes a law of the cusps with the sinus behind them",
};
