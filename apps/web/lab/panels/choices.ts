import type { Range } from "../../../../src/charts/scale.js";
import { capital, unitText, words } from "../../../../src/charts/words.js";
import type { UnitName } from "../../../../src/index.js";
import { panelTexts as texts } from "../../texts/panels.js";
import { shownUnit, type Units } from "../units.js";

/** Which signals make which panel, from the muscle that squeezes to the heart that takes the blood. */

export type Side = "left" | "right";
export type Legs = Side | "both";
export type Tone = "ink" | "vein" | "muscle";

export interface TraceChoice {
  /** of a leg without the side, of the body as it is */
  readonly id: string;
  readonly label: string;
  readonly ofBody?: true;
  /** from the coherent unit to that of its axis */
  readonly factor?: number;
  /** drawn on the axis at the right */
  readonly second?: true;
  /** drawn as the ground that the others stand on, not as a line */
  readonly filled?: true;
}

export interface PanelChoice {
  readonly kind: "traces" | "valves";
  readonly name: string;
  readonly title: string;
  readonly unit: UnitName;
  readonly tone: Tone;
  /** what the axis shows at least */
  readonly least?: Range;
  /** how far it reaches at least, so that a still trace is seen to be still */
  readonly leastSpan?: number;
  /** what the axis at the right shows at least */
  readonly secondLeast?: Range;
  readonly traces: readonly TraceChoice[];
}

type Known = keyof typeof texts.traces;
const trace = (id: Known, more: Partial<TraceChoice> = {}): TraceChoice => ({
  id,
  label: texts.traces[id],
  ...more,
});
const valve = (id: keyof typeof texts.valves): TraceChoice => ({ id, label: texts.valves[id] });

export const panelChoices: readonly PanelChoice[] = [
  {
    kind: "traces",
    name: "muscle",
    title: texts.titles.muscle,
    unit: "mmHg",
    tone: "muscle",
    least: { low: 0, high: 100 },
    secondLeast: { low: 0, high: 1 },
    traces: [
      trace("soleus.intramuscularPressure"),
      trace("gastrocnemius.intramuscularPressure"),
      trace("tibialisAnterior.intramuscularPressure"),
      trace("soleus.activation", { second: true, filled: true }),
    ],
  },
  {
    kind: "traces",
    name: "veins",
    title: texts.titles.veins,
    unit: "mmHg",
    tone: "vein",
    least: { low: 0, high: 100 },
    traces: [
      trace("dorsalFoot.luminalPressure"),
      trace("greatSaphenousCalf.luminalPressure"),
      trace("distalDeepCalf.luminalPressure"),
      trace("popliteal.luminalPressure"),
    ],
  },
  {
    kind: "traces",
    name: "volume",
    title: texts.titles.volume,
    unit: "mL",
    tone: "vein",
    leastSpan: 20,
    traces: [trace("calf.volume")],
  },
  {
    kind: "traces",
    name: "flow",
    title: texts.titles.flow,
    unit: "mL/s",
    tone: "vein",
    least: { low: -5, high: 20 },
    traces: [trace("poplitealToFemoral.flow"), trace("femoralToIliac.flow")],
  },
  {
    kind: "valves",
    name: "valves",
    title: texts.titles.valves,
    unit: "1",
    tone: "ink",
    traces: [
      valve("greatSaphenousCalfToGreatSaphenousThigh"),
      valve("greatSaphenousCalfToDistalDeepCalf"),
      valve("solealToProximalDeepCalf"),
      valve("distalDeepCalfToProximalDeepCalf"),
      valve("proximalDeepCalfToPopliteal"),
      valve("poplitealToFemoral"),
    ],
  },
  {
    kind: "traces",
    name: "heart",
    title: texts.titles.heart,
    unit: "mmHg",
    tone: "ink",
    least: { low: 70, high: 130 },
    secondLeast: { low: 40, high: 120 },
    traces: [
      trace("aorta.luminalPressure", { ofBody: true }),
      trace("heart.rate", { ofBody: true, second: true, factor: 60 }),
    ],
  },
];

/** The one trace of a small page. */
export const oneTrace: PanelChoice = {
  ...(panelChoices[1] as PanelChoice),
  name: "ankle",
  traces: [trace("dorsalFoot.luminalPressure")],
};

const anyPanels = new Map<string, PanelChoice>();

/** A panel for one signal, whichever it is. */
export function panelOf(id: string, unit: UnitName): PanelChoice {
  const known = anyPanels.get(id);
  if (known !== undefined) return known;
  const made: PanelChoice = {
    kind: "traces",
    name: id,
    title: capital(words(id)),
    unit,
    tone: "ink",
    traces: [{ id, label: "", ofBody: true }],
  };
  anyPanels.set(id, made);
  return made;
}

export const unitWord = (unit: UnitName, units: Units): string => unitText(shownUnit(unit, units));

/** A signal as it is kept: with its leg, where it is of one. */
export const fullId = ({ id, ofBody }: TraceChoice, side: Side): string => (ofBody ? id : `${side}.${id}`);

/** Everything that panels show of both legs: what is kept for hours. */
export const panelSignals: readonly string[] = [
  ...new Set(
    (["left", "right"] as const).flatMap((side) =>
      panelChoices.flatMap(({ kind, traces }) =>
        traces.flatMap((one) =>
          kind === "valves"
            ? [`${fullId(one, side)}.opening`, `${fullId(one, side)}.flow`]
            : [fullId(one, side)],
        ),
      ),
    ),
  ),
];
