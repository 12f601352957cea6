import { bodyPaths, chamberPlaces, legArtery, vesselPlaces } from "../physiology/circuits/body-anatomy.js";
import { pathId } from "../physiology/circuits/leg-anatomy.js";
import { sides } from "../physiology/terms.js";
import { assumed, derived, type Ground, read } from "../quantity/ground.js";
import type { Change } from "./change.js";
import { type Body, healthyAdult as base } from "./healthy-adult.js";

/**
 * What a body's stature, mass, age and sex change of heart, vessels, nerves and tissue water. The circulation is as
 * large as its blood, and lets through as much as the body's surface asks for: pressures are then alike in all.
 */
export function wholeBodyChanges(body: Body): readonly Change[] {
  const changes: Change[] = [];
  const scale = (factor: number, ground: Ground, ...ids: readonly string[]): void => {
    if (factor !== 1) changes.push(...ids.map((id) => ({ id, times: factor, ground })));
  };
  const volume = bloodVolume(body) / bloodVolume(base);
  const surface = Math.sqrt((body.height_cm * body.mass_kg) / (base.height_cm * base.mass_kg));
  const demand = surface * (body.sex === base.sex ? 1 : womensShare);
  const mass = body.mass_kg / base.mass_kg;
  const years = Math.max(0, body.age_years - base.age_years);

  scale(
    volume,
    volumeGround,
    "blood.volume",
    "blood.redCellVolume",
    "nerves.venousGain",
    "nerves.venousLowGain",
  );
  if (body.sex !== base.sex) scale(womensCells, cellsGround, "blood.redCellVolume");
  for (const place of [...Object.keys(vesselPlaces), ...sides.map((side) => `${side}.legArtery`)]) {
    scale(volume, volumeGround, `${place}.restingVolume`, `${place}.compliance`);
  }
  scale(
    volume,
    volumeGround,
    ...["restingVolume", "distensibleVolume", "compliance"].map((name) => `splanchnicVeins.${name}`),
  );
  for (const chamber of Object.keys(chamberPlaces)) {
    scale(volume, volumeGround, `${chamber}.restingVolume`, `${chamber}.stiffeningStretch`);
    scale(1 / volume, volumeGround, `${chamber}.diastolicElastance`, `${chamber}.systolicElastance`);
  }
  const paths = [...bodyPaths.map(pathId), ...sides.map((side) => `abdominalAortaTo.${side}.legArtery`)];
  scale(1 / demand, demandGround, ...paths.map((path) => `${path}.resistance`));

  const limbs = sides.flatMap((side) => ["foot", "calf", "thigh"].map((limb) => `${side}.${limb}`));
  for (const site of [...limbs, "pelvis", "upperBody"]) {
    scale(
      mass,
      tissueGround,
      `${site}.interstitial.restingVolume`,
      `${site}.interstitial.compliance`,
      `${site}.pericapillary.restingVolume`,
      `${site}.pericapillary.onwardCoefficient`,
      `${site}.pericapillary.mixing`,
      `${site}.capillaries.filtrationCoefficient`,
      `${site}.capillaries.permeability`,
      `${site}.lymph.restingFlow`,
    );
  }
  return [...changes, ...ageing(years)];
}

/** mL, nadler-1962 */
function bloodVolume({ height_cm, mass_kg, sex }: Body): number {
  const cubed = (height_cm / 100) ** 3;
  return sex === "male" ? 366.9 * cubed + 32.19 * mass_kg + 604.1 : 356.1 * cubed + 33.08 * mass_kg + 183.3;
}

/** flow that a woman's body asks for over that of a man's of the same surface, as in the legs */
const womensShare = 0.9;
/** a haematocrit of 0.40 against 0.43 */
const womensCells = 0.93;

/** Arteries stiffen and widen, the heart with them; it answers less to its nerves; small vessels resist more. */
function ageing(years: number): readonly Change[] {
  if (years === 0) return [];
  const compliance = Math.exp(-0.0145 * years);
  const arteries = [
    ...Object.entries(vesselPlaces).filter(([id]) => systemicArteries.has(id)),
    ...sides.map((side) => [`${side}.legArtery`, legArtery] as const),
  ];
  const beat = Math.exp(-0.027 * years);
  const times = (factor: number, ground: Ground, ...ids: readonly string[]): readonly Change[] =>
    ids.map((id) => ({ id, times: factor, ground }));
  return [
    ...arteries.flatMap(([id, { restingVolume, compliance: young }]) => [
      ...times(compliance, stiffGround, `${id}.compliance`),
      // stiff, but holding as much at the mean pressure
      ...times(
        1 + (meanPressure_mmHg * young * (1 - compliance)) / restingVolume,
        wideGround,
        `${id}.restingVolume`,
      ),
    ]),
    ...times(
      1 + 0.004 * years,
      resistanceGround,
      ...bodyPaths.filter(({ kind }) => kind === "bed").map((path) => `${pathId(path)}.resistance`),
    ),
    ...times(1 + 0.002 * years, resistanceGround, "baroreflex.setPoint"),
    ...times(beat, beatGround, "nerves.vagalGain"),
    ...times(Math.sqrt(beat), betaGround, "nerves.cardiacGain", "nerves.contractilityGain"),
    ...times(1 / (1 - 0.7 * (years / youngest_perMinute)), rateGround, "nerves.shortestInterval"),
    ...times(1 + 0.008 * years, ventricleGround, "leftVentricle.diastolicElastance"),
    ...times(1 + 0.004 * years, ventricleGround, "leftVentricle.systolicElastance"),
  ];
}

const systemicArteries: ReadonlySet<string> = new Set([
  "aorta",
  "thoracicAorta",
  "abdominalAorta",
  "upperArteries",
  "renalArteries",
  "splanchnicArteries",
]);

const meanPressure_mmHg = 90;
/** highest rate at 30 years */
const youngest_perMinute = 187;

const volumeGround = derived(
  "blood volume by the formula of nadler-1962; the circulation is as large as its blood",
);
const cellsGround = assumed("women's haematocrit is some 0.03 below men's");
const demandGround = derived("conductance as the body's surface, √(stature × mass); women's a tenth lower");
const tissueGround = derived("a region's tissue is a fixed share of body mass (winter-2009)");
const stiffGround = derived(
  "some 40 % of distensibility lost between 26 and 65 years (kaushal-taylor-2002, carotid), taken for all arteries",
);
const wideGround = assumed("aged arteries are wider: they hold the same at a mean pressure of 90 mmHg");
const resistanceGround = assumed(
  "mean pressure rises by some 2 mmHg a decade, and the reflex is set to it; flow falls a little",
);
const beatGround = derived(
  "more than 60 % of the reflex's gain lost between 26 and 65 years (kaushal-taylor-2002)",
);
const betaGround = assumed(
  "the heart answers less to its sympathetic nerves, by half of what the vagus loses",
);
const rateGround = read("tanaka-2001", "208 less 0.7 of the years");
const ventricleGround = assumed("arteries and ventricle stiffen together, from memory of redfield-2005");
