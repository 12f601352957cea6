import { at, type ValidationCase } from "../case.js";

export const calfAsOneComplianceAndOneResistance: ValidationCase = {
  id: "4.8-phys-med-biol-1977",
  row: "4.8",
  role: "fitted",
  says: "A sudden pressure on the resting calf shows its veins' compliance, outflow resistance and inflow.",
  studies: { step: { person: { base: "healthy-adult" }, scenario: "calf-cuff-step" } },
  measures: [
    {
      id: "step.compliance",
      figure: "phys-med-biol-1977/compliance",
      value: (runs) => at(runs, "step", "left.calf.compliance", "%/kPa"),
    },
    {
      id: "step.outflowResistance",
      figure: "phys-med-biol-1977/outflow-resistance",
      value: (runs) => at(runs, "step", "left.calf.outflowResistance", "s·kPa/%"),
    },
    {
      id: "step.inflow",
      figure: "phys-med-biol-1977/inflow",
      value: (runs) => at(runs, "step", "left.calf.inflow", "%/s"),
    },
  ],
  differs:
    "The size of the pressure step was not read: small, as the paper calls it. Its subjects were young and middle-aged men and women.",
  missing:
    "Compliance and resistance agree; inflow is a little above the interval. Not in the model: a separation of arterial inflow from blood that the cuff had dammed in the foot and that runs in after release; one C–R element counts both. It takes the paper's own timing of the fit",
};
