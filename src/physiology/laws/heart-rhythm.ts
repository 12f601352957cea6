import {
  add,
  div,
  type Expression,
  fraction,
  mul,
  named,
  quantity,
  sqrt,
  sub,
  where,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";

/** From 0 to 1 with level ends. */
const smooth = (x: Expression): Expression => mul(x, x, sub(3, mul(2, x)));

/** Stiffening over one unit, slackening over half of one, then rest. */
function twitch(u: Expression): Expression {
  const slackening = sub(1, smooth(mul(2, sub(u, 1))));
  return where(u, 1, smooth(u), where(u, 1.5, slackening, quantity(0, "1")));
}

/** Beats are counted by a clock that runs as fast as the nerves ask; atria begin before the ventricles. */
export const heartRhythm = defineLaw({
  id: "heart-rhythm",
  says: "The pacemaker counts beats; each beat the atria twitch first, then the ventricles.",
  kind: "phenomenological",
  ground: derived(
    "timing with the root of the beat's length, as in heldt-2002; half cosines written as cubics",
  ),
  valid: "30 to 200 beats a minute, regular rhythm",
  omits: "arrhythmia, the delay of the node that changes with rate, the beat that is skipped",
  inputs: {
    beats: { says: "beats so far", unit: "1" },
    interval: { says: "length of a beat, as the nerves ask", unit: "s" },
  },
  parameters: {
    ventricularTime: {
      says: "time to the height of ventricular contraction in a beat of one second",
      unit: "s",
      typical: 0.3,
      range: [0.15, 0.5],
      ground: read("heldt-2002", "ventricular systole 0.3 √RR"),
    },
    atrialTime: {
      says: "time to the height of atrial contraction in a beat of one second",
      unit: "s",
      typical: 0.2,
      range: [0.05, 0.4],
      ground: read("heldt-2002", "atrial systole 0.2 √RR"),
    },
    atrialLead: {
      says: "how much earlier the atria begin, in a beat of one second",
      unit: "s",
      typical: 0.12,
      range: [0.05, 0.4],
      ground: read("heldt-2002", "PR interval 0.12 √RR"),
    },
  },
  outputs: {
    beatRate: { says: "beats a second", unit: "1/s" },
    atrialActivation: { says: "stiffening of the atria, 0 to 1", unit: "1" },
    ventricularActivation: { says: "stiffening of the ventricles, 0 to 1", unit: "1" },
  },
  equations: ({ beats, interval }, { ventricularTime, atrialTime, atrialLead }) => {
    // times go with the root of the interval: a share of the beat that goes with one over its root
    const shareOf = (time: Expression) =>
      div(time, mul(quantity(1, "s"), sqrt(div(interval, quantity(1, "s")))));
    const ventricular = named("ventricularPhase", div(fraction(beats), shareOf(ventricularTime)));
    const early = fraction(add(beats, shareOf(atrialLead)));
    const atrial = named("atrialPhase", div(early, shareOf(atrialTime)));
    return {
      beatRate: div(1, interval),
      atrialActivation: twitch(atrial),
      ventricularActivation: twitch(ventricular),
    };
  },
});
