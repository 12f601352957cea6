import type { Claim } from "../claim.js";

export const tensingLegsSteadiesStanding: Claim = {
  id: "tensing-legs-steadies-standing",
  sentence: "Tensing the legs while upright raises the pressure in the arteries.",
  saidIn: ["A8"],
  about: ["artery.meanPressure", "artery.systolicPressure"],
  population: "healthy adults tilted upright or rising from a squat; older people who stand up",
  for: [
    "groothuis-2007/arterial-pressure",
    "front-cardiovasc-med-2022/systolic-pressure",
    "krediet-2007/healthy",
    "galizia-2013/smaller-fall",
  ],
  against: ["frith-undated/pressure-fall-unchanged"],
  note: "Tensing at the moment helps; having trained for weeks did not. Who faints or is dizzy on standing should be seen by a doctor.",
};
