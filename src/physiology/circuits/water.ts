import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import {
  add,
  div,
  type Expression,
  held,
  mul,
  neg,
  quantity,
  square,
  sub,
  symbol,
} from "../../engine/describe/expression.js";
import type { ParameterDescription } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";
import { capillaryExchange, oncoticPressure } from "../laws/capillary-exchange.js";
import { interstitium, lymphFlow } from "../laws/interstitium.js";

/**
 * Water and protein between blood, tissue and lymph, region by region. Water that leaves the capillaries leaves the
 * blood of their vein; lymph brings it back to the great vein of the chest. Nothing crosses the skin.
 */

/** mL of tissue, of the base adult: segments of winter-2009; the rest of the body as one. */
const tissue_mL = { foot: 920, calf: 2990, thigh: 6670, trunk: 48_000 } as const;
export type Region = keyof typeof tissue_mL;

/** What drives the exchange of one region. */
export interface RegionOfTissue {
  readonly site: string;
  readonly region: Region;
  readonly vein: string;
  readonly arterial: Expression;
  readonly venous: Expression;
  readonly tone: Expression;
  readonly bloodFlow: Expression;
  readonly work: Expression;
  /** what presses on the tissue from outside the limb */
  readonly outside: Expression;
}

/** mL/(min·100 mL·mmHg) at the calf, by venous congestion in small steps */
const filtrationPer100mL = 0.0028;
/** mL/(min·100 mL) */
const lymphPer100mL = 0.0025;
/** share of the tissue that is water which moves */
const waterShare = 0.13;
/** share of the tissue's volume that a mmHg of its water takes up at once */
const giveShare = 0.0007;

export class Water {
  private readonly plasmaProtein: Expression;
  private readonly plasmaFlow = { water: [] as Expression[], protein: [] as Expression[] };
  private readonly pace: Expression;
  readonly haematocrit: Expression;
  /** ids of the volumes of tissue water */
  readonly volumes: string[] = [];
  private readonly proteins: string[] = [];

  /** `lymphInto` is the volume that lymph returns to. */
  constructor(
    private readonly builder: CircuitBuilder,
    private readonly lymphInto: string,
  ) {
    const volume = builder.state("plasma.volume", "mL");
    const protein = builder.state("plasma.protein", "g");
    this.plasmaProtein = div(protein, volume);
    const redCells = builder.state("redCells.volume", "mL");
    this.number("blood.redCellVolume", {
      says: "volume of the red cells at the start",
      unit: "mL",
      typical: 2150,
      range: [200, 8000],
      ground: derived("a haematocrit of 0.43 in 5000 mL"),
    });
    this.number("plasma.proteinConcentration", {
      says: "protein in the plasma at the start",
      unit: "g/L",
      typical: 70,
      range: [15, 110],
      ground: assumed("70 g/L in health, some 25 mmHg"),
    });
    this.number("tissue.proteinConcentration", {
      says: "protein in the tissue water before the night that a run begins after",
      unit: "g/L",
      typical: 37,
      range: [0, 80],
      ground: read("noddeland-1982", "10.4 mmHg at the ankle, by the relation of pressure and concentration"),
    });
    // beginning a run after a night's lying makes a night pass within minutes
    this.pace = this.number("water.paceFactor", {
      says: "how fast water and protein move; 1 is life",
      unit: "1",
      typical: 1,
      range: [0, 1000],
      ground: assumed("other values only to begin a run"),
    });
    this.haematocrit = div(redCells, add(redCells, volume));
    builder.signal("plasma.volume", "mL", volume);
    builder.signal("plasma.oncoticPressure", "mmHg", oncoticPressure(this.plasmaProtein));
    builder.signal("blood.haematocrit", "1", this.haematocrit);
  }

  /** Takes blood out, cells and plasma alike. */
  bleed(flow: Expression): void {
    const plasma = mul(sub(1, this.haematocrit), flow);
    this.builder.derivative("redCells.volume", neg(mul(this.haematocrit, flow)));
    this.plasmaFlow.water.push(neg(plasma));
    const protein = mul(this.plasmaProtein, plasma);
    this.plasmaFlow.protein.push(neg(protein));
    this.builder.state("protein.drawn", "g", "accumulator");
    this.builder.derivative("protein.drawn", protein);
  }

  private number(id: string, description: ParameterDescription): Expression {
    return this.builder.parameter(id, "water", description);
  }

  /** Joins one region of tissue to its capillaries. */
  region({ site, region, vein, arterial, venous, tone, bloodFlow, work, outside }: RegionOfTissue): void {
    const { builder, pace } = this;
    const size = tissue_mL[region];
    const ids = {
      volume: `${site}.interstitial.volume`,
      protein: `${site}.interstitial.protein`,
      crept: `${site}.interstitial.crept`,
      filtered: `${site}.capillaries.filteredShare`,
      work: `${site}.lymph.work`,
    };
    const volume = builder.state(ids.volume, "mL");
    const protein = builder.state(ids.protein, "g");
    const crept = builder.state(ids.crept, "mmHg");
    const filteredShare = builder.state(ids.filtered, "1");
    const steadyWork = builder.state(ids.work, "1");
    const concentration = div(protein, volume);

    const tissue = builder.apply(
      interstitium,
      `${site}.interstitial`,
      { volume, crept },
      {
        restingVolume: { typical: waterShare * size, ground: sizeGround },
        stiffness: { typical: 1 / (giveShare * size), ground: sizeGround },
      },
    );
    const exchange = builder.apply(
      capillaryExchange,
      `${site}.capillaries`,
      {
        arterialPressure: arterial,
        venousPressure: venous,
        narrowing: div(1, tone),
        plasmaProtein: this.plasmaProtein,
        filteredShare,
        interstitialPressure: add(tissue.pressure, outside),
        interstitialProtein: concentration,
      },
      {
        filtrationCoefficient: { typical: (filtrationPer100mL * size) / 100 / 60 },
        permeability: { typical: (0.1 * lymphPer100mL * size) / 100 / 60 },
      },
    );
    const lymph = builder.apply(
      lymphFlow,
      `${site}.lymph`,
      { interstitialPressure: tissue.pressure, work: steadyWork },
      { restingFlow: { typical: (lymphPer100mL * size) / 100 / 60 } },
    );
    // all of it moves over minutes: the matrix of a step does without
    const water = held(mul(pace, exchange.filtration));
    const back = held(mul(pace, lymph.flow));
    builder.flow(vein, ids.volume, water);
    builder.flow(ids.volume, this.lymphInto, back);
    this.plasmaFlow.water.push(sub(back, water));
    const out = held(sub(mul(pace, exchange.proteinFlow), mul(back, concentration)));
    builder.derivative(ids.protein, out);
    this.plasmaFlow.protein.push(neg(out));
    builder.derivative(ids.crept, mul(pace, tissue.creepRate));
    // the plasma on its way through takes some seconds; half of the blood is plasma
    const share = div(exchange.filtration, add(mul(0.57, bloodFlow), quantity(1e-3, "mL/s")));
    builder.derivative(ids.filtered, div(sub(held(share), filteredShare), quantity(10, "s")));
    builder.derivative(ids.work, div(sub(work, steadyWork), quantity(20, "s")));

    builder.signal(ids.volume, "mL", volume);
    builder.signal(`${site}.interstitial.pressure`, "mmHg", add(tissue.pressure, outside));
    builder.signal(`${site}.interstitial.oncoticPressure`, "mmHg", oncoticPressure(concentration));
    const leaving = mul(this.plasmaProtein, add(1, filteredShare, square(filteredShare)));
    builder.signal(`${site}.capillaries.venousOncoticPressure`, "mmHg", oncoticPressure(leaving));
    builder.signal(`${site}.capillaries.pressure`, "mmHg", exchange.capillaryPressure);
    builder.signal(`${site}.capillaries.filtration`, "mL/s", exchange.filtration);
    builder.signal(`${site}.lymph.flow`, "mL/s", lymph.flow);
    this.volumes.push(ids.volume);
    this.proteins.push(ids.protein);
  }

  /** Tissue water that a site has gained over a night's lying. */
  gained(site: string): Expression {
    const interstitial = `${site}.interstitial`;
    return sub(
      symbol("state", `${interstitial}.volume`, "mL"),
      symbol("parameter", `${interstitial}.restingVolume`, "mL"),
    );
  }

  /** Gives the plasma the equations that all regions together ask for, and keeps the books of the protein. */
  finish(): void {
    const { builder, plasmaFlow } = this;
    const total = (terms: readonly Expression[]) => add(terms[0], ...terms.slice(1));
    builder.derivative("plasma.volume", total(plasmaFlow.water));
    builder.derivative("plasma.protein", total(plasmaFlow.protein));
    builder.conserve({
      id: "protein",
      terms: ["plasma.protein", "protein.drawn", ...this.proteins].map(
        (state) => ({ state, weight: 1, stored: false }) as const,
      ),
    });
  }
}

const sizeGround = assumed(
  "a share of the region's tissue, whose volume is that of its segment (winter-2009)",
);
