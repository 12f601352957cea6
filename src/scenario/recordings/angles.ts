import type { Joint } from "./columns.js";
import { extremes, percentile } from "./resample.js";

/** Joint angles of any convention → ours: degrees, plantarflexion and flexion positive, neutral and straight 0. */
export interface AngleColumn {
  readonly name: string;
  readonly joint: Joint;
  readonly unit?: "deg" | "rad";
  readonly positive?: "plantarflexion" | "dorsiflexion" | "flexion";
  values: Float64Array;
  signUnknown: boolean;
}

/** no walk or heel raise bends every joint less than 3.2 degrees, and no joint turns 3.2 rad */
const largestRadians = 3.2;
const degreesPerRadian = 180 / Math.PI;

/** Brings all angles of a file to degrees and to our directions, as far as the file alone tells them. */
export function normaliseAngles(
  columns: readonly AngleColumn[],
  isOpenSim: boolean,
  inDegrees: boolean | undefined,
  notes: string[],
): void {
  if (columns.length === 0) return;
  const largest = Math.max(
    ...columns.map(({ values }) =>
      Math.max(Math.abs(extremes(values).lowest), Math.abs(extremes(values).highest)),
    ),
  );
  const looksRadian = largest <= largestRadians;
  const radian = inDegrees === undefined ? looksRadian : !inDegrees && largest <= 2 * largestRadians;
  if (inDegrees === false && !radian)
    notes.push("The header says radians, but the angles are too large for that; they are read as degrees.");
  if (inDegrees === undefined && columns.some((column) => column.unit === undefined))
    notes.push(
      `The file does not tell the unit of its angles; by their size they are ${radian ? "radians" : "degrees"}.`,
    );
  for (const column of columns) {
    const inRadian = column.unit === undefined ? radian : column.unit === "rad";
    if (inRadian) column.values = column.values.map((value) => value * degreesPerRadian);
  }
  for (const joint of ["ankle", "knee"] as const) {
    const group = columns.filter((column) => column.joint === joint);
    if (group.length > 0) (joint === "ankle" ? directAnkle : directKnee)(group, isOpenSim, notes);
  }
}

const turn = (column: AngleColumn): void => {
  column.values = column.values.map((value) => -value);
};

function directAnkle(ankles: readonly AngleColumn[], isOpenSim: boolean, notes: string[]): void {
  for (const ankle of ankles) {
    // between foot and shank, 90 is neutral
    const middle = percentile(ankle.values, 0.5);
    if (Math.abs(middle) > 60) {
      ankle.values = ankle.values.map((value) => value - Math.sign(middle) * 90);
      notes.push(`${ankle.name} is counted from the shank; 90 degrees was taken off.`);
    }
    if (ankle.positive === "dorsiflexion") turn(ankle);
    else if (ankle.positive === undefined) {
      // OpenSim's ankle_angle counts dorsiflexion positive in all its models
      if (isOpenSim) turn(ankle);
      else ankle.signUnknown = true;
    }
  }
}

function directKnee(knees: readonly AngleColumn[], _isOpenSim: boolean, notes: string[]): void {
  for (const knee of knees)
    if (percentile(knee.values, 0.5) > 110) {
      // between thigh and shank, 180 is straight
      knee.values = knee.values.map((value) => 180 - value);
      notes.push(`${knee.name} is counted between thigh and shank; it was taken from 180 degrees.`);
    }
  // a knee bends one way only: gait2392 counts flexion negative, Rajagopal's model positive
  const lowest = Math.min(...knees.map((knee) => extremes(knee.values).lowest));
  const highest = Math.max(...knees.map((knee) => extremes(knee.values).highest));
  if (-lowest > highest && -lowest > 15) {
    for (const knee of knees) turn(knee);
    notes.push("The file counts knee flexion negative; it was turned.");
  }
}
