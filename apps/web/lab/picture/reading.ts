import type { History } from "../../engine/history.js";
import type { Side } from "../../../../src/study/live.js";
import { muscles, veins, ways } from "../signals.js";
import type { BloodState } from "./blood.js";
import type { BodyState } from "./body.js";
import { upright, type Stance } from "./rig.js";

/** What of the history makes the picture of one leg at one instant; read into the same arrays again and again. */

const limbs = ["foot", "calf", "thigh"] as const;

export interface Worn {
  /** between which heights of the standing drawing, cm */
  readonly from: number;
  readonly to: number;
  pressure: number;
}

/** Where what is worn lies on the skin; several devices may press on the same place. */
const wornPlaces = [
  { ids: ["foot.interfacePressure", "footCuff.pressure"], from: 87.5, to: 93 },
  { ids: ["ankle.interfacePressure"], from: 79, to: 87.5 },
  { ids: ["lowerCalfCuff.pressure"], from: 67, to: 79 },
  { ids: ["calf.interfacePressure", "calfCuff.pressure"], from: 48, to: 79 },
  { ids: ["upperCalfCuff.pressure"], from: 48, to: 60 },
  { ids: ["thigh.interfacePressure", "thighCuff.pressure"], from: 12, to: 36 },
] as const;

export class LegReading {
  readonly blood: BloodState = {
    volume: new Float64Array(veins.length),
    pressure: new Float64Array(veins.length),
    flow: new Float64Array(ways.length),
    opening: new Float64Array(ways.length),
  };
  readonly body = {
    activation: {
      soleus: 0,
      gastrocnemius: 0,
      tibialisAnterior: 0,
      deepPosterior: 0,
      footIntrinsic: 0,
      thigh: 0,
    },
    swelling: { foot: 0, calf: 0, thigh: 0 },
  } satisfies BodyState;
  readonly worn: readonly Worn[] = wornPlaces.map(({ from, to }) => ({ from, to, pressure: 0 }));
  stance: Stance = upright;
  /** share of the body's weight that the other foot carries */
  mateLoad = 0.5;
  column = 0;
  ankle = Number.NaN;
  calfVolume = Number.NaN;
  outflow = 0;
  heart = 120;
  /** mmHg in the right atrium */
  heartPressure = 0;
  /** mL of tissue water when each limb was first seen */
  private readonly first = { foot: Number.NaN, calf: Number.NaN, thigh: Number.NaN };
  private readonly id: {
    readonly [part in "volume" | "pressure" | "flow" | "opening" | "worn"]: readonly string[];
  };
  private readonly loadOfMate: string;
  private readonly of: (name: string) => string;

  constructor(
    side: Side,
    private readonly veinOrder: readonly string[],
    private readonly wayOrder: readonly string[],
  ) {
    const names = new Map<string, string>();
    this.of = (name) => {
      const known = names.get(name);
      if (known !== undefined) return known;
      names.set(name, `${side}.${name}`);
      return `${side}.${name}`;
    };
    this.id = {
      volume: veinOrder.map((vein) => `${side}.${vein}.volume`),
      pressure: veinOrder.map((vein) => `${side}.${vein}.luminalPressure`),
      flow: wayOrder.map((way) => `${side}.${way}.flow`),
      opening: wayOrder.map((way) => `${side}.${way}.opening`),
      worn: [],
    };
    this.loadOfMate = `${side === "left" ? "right" : "left"}.foot.load`;
  }

  /** Forgets how full of water the leg was: another person stands there. */
  begin(): void {
    for (const limb of limbs) this.first[limb] = Number.NaN;
  }

  /** Whether there was anything to read. */
  read(history: History, row: number): boolean {
    if (row < 0) return false;
    const value = (name: string) => history.valueOf(this.of(name), row);
    const { blood, body, id } = this;
    for (let k = 0; k < this.veinOrder.length; k++) {
      blood.volume[k] = history.valueOf(id.volume[k], row);
      blood.pressure[k] = history.valueOf(id.pressure[k], row);
    }
    for (let k = 0; k < this.wayOrder.length; k++) {
      blood.flow[k] = history.valueOf(id.flow[k], row);
      const opening = history.valueOf(id.opening[k], row);
      blood.opening[k] = Number.isNaN(opening) ? 1 : opening;
    }
    for (const muscle of muscles) {
      if (muscle !== "peroneal") body.activation[muscle] = value(`${muscle}.activation`) || 0;
    }
    for (const limb of limbs) {
      const water = value(`${limb}.interstitial.volume`);
      if (Number.isNaN(this.first[limb])) this.first[limb] = water;
      body.swelling[limb] = water - this.first[limb] || 0;
    }
    wornPlaces.forEach(({ ids }, k) => {
      this.worn[k].pressure = ids.reduce((sum, one) => sum + (value(one) || 0), 0);
    });
    this.stance = {
      trunkSlope: value("trunk.slope"),
      facing: value("trunk.facing"),
      thighSlope: value("thigh.slope"),
      shankSlope: value("shank.slope"),
      knee: value("knee.angle"),
      ankle: value("ankle.angle"),
      load: value("foot.load"),
    };
    this.mateLoad = history.valueOf(this.loadOfMate, row) || 0;
    this.column = value("ankle.column");
    this.ankle = value("dorsalFoot.luminalPressure");
    this.calfVolume = value("calf.volume");
    this.outflow = value("iliacToHeart.flow");
    this.heartPressure = history.valueOf("rightAtrium.luminalPressure", row);
    this.heart = history.valueOf("leftVentricle.volume", row);
    return !Number.isNaN(this.stance.thighSlope) && !Number.isNaN(this.ankle);
  }
}
