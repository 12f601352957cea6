import { explain } from "../src/study/explain.js";
import { isUnitName } from "../src/quantity/units.js";
import type { FittedParameter } from "./report.js";

/**
 * What was chosen or changed after a comparison with rows, whatever its ground says; the rows named are fitted rows.
 * One number that serves at several places stands once; what a formula gives from numbers of this list does not stand.
 * The values are read from the model itself, so this list cannot drift from it.
 */
const chosen: readonly { readonly ids: readonly string[]; readonly rows: readonly string[] }[] = [
  // one number each for the muscles of the leg
  { ids: ["soleus.activePressure"], rows: ["3.1", "3.10", "3.12"] },
  { ids: ["soleus.workingLength"], rows: ["3.1", "3.10", "3.12"] },
  { ids: ["soleus.passivePressure", "soleus.passiveStrain"], rows: ["2.18", "3.5"] },
  { ids: ["deepPosterior.passivePressure"], rows: ["3.5"] },
  { ids: ["stride.tibialisAnterior.peakActivation"], rows: ["3.2"] },
  // shared walls were given their law after row 3.5 had been missed
  { ids: ["fascia.wallShare"], rows: ["3.5"] },
  { ids: ["trunk.depth"], rows: ["1.23"] },
  // one number for all perforators of foot and calf
  { ids: ["greatSaphenousCalfToSoleal.resistance"], rows: ["1.3"] },
  // the foot had refilled in twice the time: flow to the whole foot, shared out as before
  { ids: ["dorsalFoot.inflow.conductance"], rows: ["1.3", "1.13", "1.14"] },
  // read from the very rows that they are compared with
  { ids: ["tissue.proteinConcentration", "calf.interstitial.restingPressure"], rows: ["6.11"] },
  { ids: ["calf.lymph.workFactor", "calf.lymph.pumpPressure"], rows: ["6.14", "6.15"] },
  // swelling by evening had been three times what was measured, and the early loss of plasma half of it
  {
    ids: [
      "calf.capillaries.filtrationCoefficient",
      "calf.pericapillary.restingVolume",
      "calf.pericapillary.stiffness",
      "calf.pericapillary.onwardCoefficient",
      "upperBody.capillaries.filtrationCoefficient",
    ],
    rows: ["5.33", "6.1", "6.25", "7.12", "7.13"],
  },
  { ids: ["calf.capillaries.reflection"], rows: ["7.12", "7.15"] },
  { ids: ["calf.capillaries.resistanceRatio"], rows: ["1.23"] },
  // tissue had been far too stiff, as these rows had shown
  {
    ids: ["calf.interstitial.compliance"],
    rows: ["6.4", "6.7", "6.11", "6.14", "6.18", "6.19", "7.12", "7.13", "7.14", "7.15"],
  },
  { ids: ["foot.interstitial.restingVolume"], rows: ["6.3"] },
  // its foot had stopped to swell within an hour: by one factor it gives and lets through more than the calf
  { ids: ["foot.interstitial.compliance"], rows: ["6.1", "6.2", "6.3"] },
  // mechanisms that these rows had shown to lack
  {
    ids: ["leftVentricle.stiffeningStretch", "rightVentricle.stiffeningStretch"],
    rows: ["7.6", "7.10", "7.11", "7.25"],
  },
  // read, but looked for because the stroke of one who stands had fallen too far
  {
    ids: [
      "leftVentricle.diastolicElastance",
      "leftVentricle.restingVolume",
      "leftVentricle.systolicElastance",
      "pulmonaryVeins.compliance",
      "pulmonaryVeins.restingVolume",
    ],
    rows: ["2.13", "7.6", "7.8", "7.10", "7.11", "7.16", "7.17", "7.23", "7.25", "7.26", "7.31", "7.33"],
  },
  // read, but looked for because the pulse of one who stands had narrowed too far; the ends of the chord were chosen
  // when the pulse and the rate of one who lies had moved
  {
    ids: [
      "arteries.softestPressure",
      "arteries.stiffeningPressure",
      "arteries.diastolicPressure",
      "arteries.systolicPressure",
    ],
    rows: ["7.6", "7.33"],
  },
  // a fuller heart hardly quickened
  { ids: ["baroreflex.heightFactor"], rows: ["7.6", "7.8", "7.11", "7.17", "7.25", "7.31", "7.33"] },
  { ids: ["calfBed.gainFactor"], rows: ["1.3", "1.13", "1.14"] },
  // read from a paper, looked for because these rows had missed
  { ids: ["calfBed.halfHindered"], rows: ["7.3", "7.4", "7.5"] },
  { ids: ["exercise.resetPressure"], rows: ["7.11", "7.18"] },
  // how far and how long from papers, looked for because these rows had missed
  {
    ids: ["calfBed.quickFactor", "calfBed.quickEffort"],
    rows: ["1.13", "1.14", "7.8", "7.11", "7.17", "7.19"],
  },
  { ids: ["baroreflex.archShare"], rows: ["7.6", "7.11", "7.25"] },
];

/** The fitted parameters with their present values and grounds. */
export function fittedParameters(): readonly FittedParameter[] {
  const numbers = new Map(
    explain({ person: { base: "healthy-adult" }, scenario: "walk", circuit: "closed-loop" }).numbers.map(
      (one) => [one.id, one],
    ),
  );
  return chosen.flatMap(({ ids, rows }) =>
    ids.map((id) => {
      const found = numbers.get(id);
      if (found === undefined || !isUnitName(found.unit)) throw new Error(`There is no parameter ${id}.`);
      return { id, value: found.value, unit: found.unit, ground: found.ground, rows };
    }),
  );
}
