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
import { interstitium } from "../laws/interstitium.js";
import { lymphFlow } from "../laws/lymph-flow.js";
import { pericapillarySpace } from "../laws/pericapillary-space.js";

/**
 * Water and protein between blood, tissue and lymph, region by region. Water that leaves the capillaries leaves the
 * blood of their vein; lymph brings it back to the great vein of the chest. Nothing crosses the skin.
 */

/**
 * Of the base adult: mL of the segments of winter-2009, the share of skin and muscle, whose capillaries count, and how
 * many times as much as muscle that tissue gives, and lets through.
 */
const tissues = {
  /** skin and loose tissue where the others have muscle in its fascia: it takes up more, for hours */
  foot: { volume: 920, soft: 0.5, lax: 2.5 },
  calf: { volume: 2990, soft: 0.9, lax: 1 },
  thigh: { volume: 6670, soft: 0.9, lax: 1 },
  pelvis: { volume: 10_000, soft: 0.8, lax: 1 },
  /** chest, belly, head and arms; brain and viscera exchange by rules of their own */
  upperBody: { volume: 38_000, soft: 0.4, lax: 1 },
} as const;
export type Region = keyof typeof tissues;

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
  /** what presses on the lymph vessels on their way out of it */
  readonly lymphOutlet: Expression;
}

/** per 100 mL of soft tissue and minute */
const per100mL = {
  /** mL/mmHg, through the capillary's wall */
  filtration: 0.03,
  /** mL/mmHg, from beside the capillary into the tissue */
  onward: 0.0005,
  /** mL, of the water beside the capillary */
  mixing: 0.1,
  /** mL, lying */
  lymph: 0.0025,
} as const;
/** shares of the soft tissue */
const share = { movingWater: 0.13, besideCapillaries: 0.022, compliance_perMmHg: 0.004 } as const;

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
  region(of: RegionOfTissue): void {
    const { builder, pace } = this;
    const { site } = of;
    const { volume: size, soft, lax } = tissues[of.region];
    const onwardRate = per100mL.onward * lax;
    const perSecond = (rate: number) => ({ typical: (rate * soft * size) / 100 / 60 });
    const ids = {
      beside: `${site}.pericapillary.volume`,
      besideProtein: `${site}.pericapillary.protein`,
      volume: `${site}.interstitial.volume`,
      protein: `${site}.interstitial.protein`,
      filtered: `${site}.capillaries.filteredShare`,
      work: `${site}.lymph.work`,
    };
    const beside = builder.state(ids.beside, "mL");
    const besideProtein = div(builder.state(ids.besideProtein, "g"), beside);
    const volume = builder.state(ids.volume, "mL");
    const concentration = div(builder.state(ids.protein, "g"), volume);
    const filteredShare = builder.state(ids.filtered, "1");
    const steadyWork = builder.state(ids.work, "1");

    const tissue = builder.apply(
      interstitium,
      `${site}.interstitial`,
      { volume },
      {
        restingVolume: { typical: share.movingWater * soft * size, ground: sizeGround },
        compliance: { typical: share.compliance_perMmHg * lax * soft * size },
      },
    );
    const around = builder.apply(
      pericapillarySpace,
      `${site}.pericapillary`,
      {
        volume: beside,
        protein: besideProtein,
        tissuePressure: tissue.pressure,
        tissueProtein: concentration,
      },
      {
        restingVolume: { typical: share.besideCapillaries * soft * size },
        restingExcess: { typical: per100mL.lymph / onwardRate },
        onwardCoefficient: perSecond(onwardRate),
        mixing: perSecond(per100mL.mixing),
      },
    );
    const exchange = builder.apply(
      capillaryExchange,
      `${site}.capillaries`,
      {
        arterialPressure: of.arterial,
        venousPressure: of.venous,
        narrowing: div(1, of.tone),
        plasmaProtein: this.plasmaProtein,
        filteredShare,
        outsidePressure: add(around.pressure, of.outside),
        outsideProtein: besideProtein,
      },
      {
        filtrationCoefficient: perSecond(per100mL.filtration),
        permeability: perSecond(0.63 * per100mL.lymph),
      },
    );
    const lymph = builder.apply(
      lymphFlow,
      `${site}.lymph`,
      { interstitialPressure: tissue.pressure, work: steadyWork, outlet: of.lymphOutlet },
      { restingFlow: perSecond(per100mL.lymph) },
    );
    // all of it moves over minutes: the matrix of a step does without
    const paced = (flow: Expression) => held(mul(pace, flow));
    const [out, onward, back] = [exchange.filtration, around.onward, lymph.flow].map(paced) as [
      Expression,
      Expression,
      Expression,
    ];
    builder.flow(of.vein, ids.beside, out);
    builder.flow(ids.beside, ids.volume, onward);
    builder.flow(ids.volume, this.lymphInto, back);
    this.plasmaFlow.water.push(sub(back, out));
    const [proteinOut, proteinOnward] = [paced(exchange.proteinFlow), paced(around.proteinOnward)];
    const proteinBack = held(mul(pace, lymph.flow, concentration));
    builder.derivative(ids.besideProtein, sub(proteinOut, proteinOnward));
    builder.derivative(ids.protein, sub(proteinOnward, proteinBack));
    this.plasmaFlow.protein.push(sub(proteinBack, proteinOut));
    // the plasma on its way through takes some seconds; half of the blood is plasma
    const filtered = div(exchange.filtration, add(mul(0.57, of.bloodFlow), quantity(1e-3, "mL/s")));
    builder.derivative(ids.filtered, div(sub(held(filtered), filteredShare), quantity(10, "s")));
    builder.derivative(ids.work, div(sub(of.work, steadyWork), quantity(20, "s")));

    builder.signal(ids.volume, "mL", add(volume, beside));
    builder.signal(`${site}.interstitial.pressure`, "mmHg", add(tissue.pressure, of.outside));
    builder.signal(`${site}.interstitial.oncoticPressure`, "mmHg", oncoticPressure(concentration));
    builder.signal(`${site}.pericapillary.pressure`, "mmHg", add(around.pressure, of.outside));
    const leaving = mul(this.plasmaProtein, add(1, filteredShare, square(filteredShare)));
    builder.signal(`${site}.capillaries.venousOncoticPressure`, "mmHg", oncoticPressure(leaving));
    builder.signal(`${site}.capillaries.pressure`, "mmHg", exchange.capillaryPressure);
    builder.signal(`${site}.capillaries.filtration`, "mL/s", exchange.filtration);
    builder.signal(`${site}.lymph.flow`, "mL/s", lymph.flow);
    this.volumes.push(ids.beside, ids.volume);
    this.proteins.push(ids.besideProtein, ids.protein);
  }

  /** Tissue water that a site has gained over a night's lying. */
  gained(site: string): Expression {
    const over = (place: string) =>
      sub(
        symbol("state", `${site}.${place}.volume`, "mL"),
        symbol("parameter", `${site}.${place}.restingVolume`, "mL"),
      );
    return add(over("pericapillary"), over("interstitial"));
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
