import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { div, type Expression, mul, neg, quantity, sub } from "../../engine/describe/expression.js";
import type { UnitName } from "../../quantity/units.js";
import { carriedWithBlood } from "../laws/carried-with-blood.js";
import { valvePocket } from "../laws/valve-pocket.js";
import { type Side, type ValvePocket, valvePockets, type Vein, veins } from "../terms.js";
import { pathId } from "./leg-anatomy.js";

/**
 * What the blood of a leg's veins carries where somebody asks how long it stays: its age since it left the capillaries,
 * and a dye. Neither acts on the flow. Blood that comes from the arteries is new and clear, so it enters no equation.
 */

/** Blood that moves from vein to vein. */
export interface Stream {
  readonly from: Vein;
  readonly to: Vein;
  readonly flow: Expression;
}

type Place = Vein | ValvePocket;

/** Where the pockets are: the vein they open into, and the valve whose stream washes them. */
const pocketPlaces: Readonly<
  Record<ValvePocket, { readonly vein: Vein; readonly valve: string; readonly size_mL: number }>
> = {
  solealPocket: { vein: "soleal", valve: "solealToProximalDeepCalf", size_mL: 0.1 },
  gastrocnemiusPocket: { vein: "gastrocnemius", valve: "gastrocnemiusToPopliteal", size_mL: 0.1 },
  poplitealPocket: { vein: "popliteal", valve: "poplitealToFemoral", size_mL: 0.2 },
  femoralPocket: { vein: "femoral", valve: "femoralToIliac", size_mL: 0.3 },
};

/** Something that is carried: what is counted of it in a place, and how much of it a mL has. */
interface Carried {
  readonly amount: string;
  readonly unit: UnitName;
  readonly share: string;
  readonly shareUnit: UnitName;
  /** what a place gains of it by itself */
  readonly gain: (space: Expression) => Expression;
}

/** a second makes each mL a second older */
const age: Carried = {
  amount: "agedVolume",
  unit: "mL·s",
  share: "meanAge",
  shareUnit: "s",
  gain: (space) => space,
};
const dye: Carried = {
  amount: "dye.amount",
  unit: "mL",
  share: "dyeConcentration",
  shareUnit: "1",
  gain: () => quantity(0, "mL/s"),
};
const [dyeGiven, dyeDrained] = ["dye.given", "dye.drained"];

/** Age and dye of every vein and valve pocket of one leg, whose blood leaves the iliac vein as `out`. */
export function buildTracer(
  builder: CircuitBuilder,
  side: Side,
  volume: Readonly<Record<Vein, Expression>>,
  streams: readonly Stream[],
  out: Expression,
): void {
  const moving = streams.map(({ from, to, flow }) => ({
    from,
    to,
    ...builder.apply(carriedWithBlood, `${side}.blood`, { flow }),
  }));
  const pockets = valvePockets.map((pocket) => {
    const { vein, valve, size_mL } = pocketPlaces[pocket];
    const passing = moving.find((stream) => pathId(stream) === valve);
    if (passing === undefined) throw new Error(`There is no valve ${valve}.`);
    const site = `${side}.${pocket}`;
    const { exchange } = builder.apply(valvePocket, site, passing, { size: { typical: size_mL } });
    const size = builder.parameter(`${site}.size`, valvePocket.id, valvePocket.parameters.size);
    return { pocket, vein, exchange, size };
  });
  const spaces: readonly (readonly [Place, Expression])[] = [
    ...veins.map((vein) => [vein, volume[vein]] as const),
    ...pockets.map(({ pocket, size }) => [pocket, size] as const),
  ];
  /** The equations of one thing that is carried; answers what leaves the leg of it. */
  const carry = ({ amount, unit, share, shareUnit, gain }: Carried): Expression => {
    const id = (place: Place) => `${side}.${place}.${amount}`;
    const has = {} as Record<Place, Expression>;
    for (const [place, space] of spaces) {
      has[place] = div(builder.state(id(place), unit), space);
      builder.gain(id(place), gain(space));
      builder.signal(`${side}.${place}.${share}`, shareUnit, has[place]);
    }
    for (const { from, to, forward, backward } of moving) {
      builder.flow(id(from), id(to), sub(mul(forward, has[from]), mul(backward, has[to])));
    }
    for (const { pocket, vein, exchange } of pockets) {
      builder.flow(id(vein), id(pocket), mul(exchange, sub(has[vein], has[pocket])));
    }
    // breath and posture swing less blood to and fro than the iliac vein holds: what comes back is what has just left
    const leaving = mul(out, has.iliac);
    builder.gain(id("iliac"), neg(leaving));
    return leaving;
  };
  carry(age);
  builder.state(`${side}.${dyeDrained}`, "mL", "accumulator");
  builder.derivative(`${side}.${dyeDrained}`, carry(dye));
  builder.state(`${side}.${dyeGiven}`, "mL", "accumulator");
  builder.derivative(`${side}.${dyeGiven}`, quantity(0, "mL/s"));
  builder.conserve({
    id: `${side}.dye`,
    // dye is no blood of its own
    terms: [
      ...spaces.map(
        ([place]) => ({ state: `${side}.${place}.${dye.amount}`, weight: 1, stored: false }) as const,
      ),
      { state: `${side}.${dyeDrained}`, weight: 1, stored: false },
      { state: `${side}.${dyeGiven}`, weight: -1, stored: false },
    ],
  });
}

/** What changes when all blood of the legs is dyed at once, veins and pockets alike; nothing in a circuit without tracer. */
export function dyed(
  states: ReadonlyMap<string, number>,
  parameters: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  const ending = `.${dye.amount}`;
  for (const [id, before] of states) {
    if (!id.endsWith(ending)) continue;
    const site = id.slice(0, -ending.length);
    const space = states.get(`${site}.volume`) ?? (parameters.get(`${site}.size`) as number);
    const account = `${site.slice(0, site.indexOf("."))}.${dyeGiven}`;
    changed.set(id, space);
    changed.set(account, (changed.get(account) ?? (states.get(account) as number)) + space - before);
  }
  return changed;
}
