import type { WayName } from "./anatomy.js";
import type { BloodState } from "./blood.js";
import { valveState } from "./valves.js";
import type { Vessels } from "./vessels.js";

/** The column of blood from the heart down to the ankle, and the shut valves that break it. */

/** Ways in parallel stand together: a column goes on while one of them is open. */
const deep: readonly (readonly WayName[])[] = [
  ["plantarToDistalDeepCalf", "dorsalFootToDistalDeepCalf"],
  ["distalDeepCalfToProximalDeepCalf"],
  ["proximalDeepCalfToPopliteal"],
  ["poplitealToFemoral"],
  ["femoralToIliac"],
];
const superficial: readonly (readonly WayName[])[] = [
  ["dorsalFootToGreatSaphenousCalf"],
  ["greatSaphenousCalfToGreatSaphenousThigh"],
  ["greatSaphenousThighToIliac"],
];

export interface Column {
  /** heights (y of the drawing, cm) at which it is broken, from the ankle up */
  readonly breaks: Float64Array;
  count: number;
}

export interface Columns {
  readonly deep: Column;
  readonly superficial: Column;
}

const column = (): Column => ({ breaks: new Float64Array(5), count: 0 });

export class ColumnReader {
  readonly columns: Columns = { deep: column(), superficial: column() };
  private readonly wayIndex: (id: WayName) => number;

  constructor(private readonly vessels: Vessels) {
    const index = new Map(vessels.ways.map(({ drawn, index }) => [drawn.id, index]));
    this.wayIndex = (id) => index.get(id) ?? 0;
  }

  read(state: BloodState): Columns {
    this.readOne(deep, state, this.columns.deep);
    this.readOne(superficial, state, this.columns.superficial);
    return this.columns;
  }

  private readOne(chain: readonly (readonly WayName[])[], { opening, flow }: BloodState, into: Column): void {
    into.count = 0;
    for (const step of chain) {
      let held = true;
      for (const id of step)
        held &&= valveState(opening[this.wayIndex(id)], flow[this.wayIndex(id)]) === "shut";
      if (held) into.breaks[into.count++] = this.heightOf(this.wayIndex(step[0]));
    }
  }

  private heightOf(way: number): number {
    const { path, from } = this.vessels.ways[way];
    const ribbon = path ?? this.vessels.veins[from].lumens[0];
    const k = path === undefined ? ribbon.samples - 1 : ribbon.samples >> 1;
    return ribbon.tissue.at[2 * k + 1];
  }
}
