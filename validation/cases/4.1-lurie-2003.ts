import { at, type CaseMeasure, type ValidationCase } from "../case.js";

const phase = (id: "opening" | "open" | "closing" | "closed", figure: string): CaseMeasure => ({
  id: `${id}.duration`,
  figure: `lurie-2003/${figure}`,
  value: (runs) => at(runs, "quiet", `left.poplitealToFemoral.${id}Phase`, "s"),
});

export const cycleOfAVenousValve: ValidationCase = {
  id: "4.1-lurie-2003",
  row: "4.1",
  role: "held-out",
  says: "In a leg at rest a venous valve opens for 0.27 s, stays open for 0.65, shuts for 0.41 and stays shut for 0.45.",
  studies: {
    quiet: {
      person: { base: "healthy-adult" },
      scenario: { id: "semi-recumbent", seconds: 120 },
      instruments: [{ id: "valve-monitor", site: "left.poplitealToFemoral" }],
    },
  },
  measures: [
    phase("opening", "opening"),
    phase("open", "equilibrium"),
    phase("closing", "closing"),
    phase("closed", "closed"),
  ],
  differs:
    "Which valves were watched was not read: here that above the knee, semi-recumbent. Between a tenth and nine tenths of its way a valve counts as opening or shutting. The motion of the cusps within the equilibrium phase is not compared.",
  missing:
    "Semi-recumbent and breathing quietly, the valve above the knee stays open and has no cycle. Not in the model: a jet that leaves slack water behind the cusps and pulls them together at each slowing of the flow, by the heart's and the breath's beat. It takes a law of the cusps that hears of the vortex in the sinus",
};
