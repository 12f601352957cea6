import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const pressure = (runs: Runs): number | null => at(runs, "raises", "left.avp.refillTime90", "s");
const volume = (runs: Runs): number | null => at(runs, "raises", "left.calf.volumeRefillTime90", "s");

export const volumeReturnsBeforePressure: ValidationCase = {
  id: "1.27-raju-1993",
  row: "1.27",
  role: "held-out",
  says: "After exercise the calf's volume is back long before the foot's pressure.",
  studies: { raises: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" } },
  measures: [
    {
      id: "raises.pressureAfterVolume",
      figure: "raju-1993/pressure-after-volume",
      value: (runs) => difference(pressure(runs), volume(runs)),
      direction: (runs) => above(pressure(runs), volume(runs)),
    },
  ],
  differs:
    "A single tracing: the row asks which comes first, not by how much. Ten heel raises stand for its exercise.",
};
