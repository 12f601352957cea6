import {
  add,
  div,
  type Expression,
  mul,
  named,
  sqrt,
  square,
  sub,
  where,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";

const chord = assumed(
  "a straight line that gives a lying adult a pulse of 120/75 is the chord of the wall between them",
);

/** What makes an artery of an `elastic-vessel`: the same blood between diastole and systole, less of it beyond. */
export const arterialStiffening = defineLaw({
  id: "arterial-stiffening",
  says: "An artery is softest at half of its pressure; stretched beyond, as in the leg of one who stands, it stiffens.",
  kind: "phenomenological",
  ground: derived(
    "the arc tangent of langewouters-1984 written as a root, through the two ends of a pulse on the straight line of heldt-2002",
  ),
  valid: "transmural pressure 50 to 250 mmHg",
  omits:
    "stiffening where the artery is nearly empty, age (which lowers the compliance itself), creep, the smooth muscle of the wall, differences between the arteries of trunk and leg",
  inputs: { straight: { says: "pressure, had the wall one compliance", unit: "mmHg" } },
  parameters: {
    softestPressure: {
      says: "transmural pressure at which the wall is softest",
      unit: "mmHg",
      typical: 49,
      range: [0, 90],
      ground: read("wesseling-1993", "76 less 0.89 a year in a man, at 30 years"),
    },
    stiffeningPressure: {
      says: "pressure above that at which the wall is 2.8 times as stiff",
      unit: "mmHg",
      typical: 70,
      range: [20, 200],
      ground: derived(
        "the arc tangent of wesseling-1993 has half of its compliance 57 less 0.44 a year, 44 mmHg, above the softest; from 60 to 180 mmHg a root with 70 has the same compliance over that at 92, within a sixth",
      ),
    },
    diastolicPressure: {
      says: "lower of the two pressures at which wall and straight line hold the same",
      unit: "mmHg",
      typical: 75,
      range: [40, 95],
      ground: chord,
    },
    systolicPressure: {
      says: "higher of the two",
      unit: "mmHg",
      typical: 120,
      range: [100, 200],
      ground: chord,
    },
  },
  outputs: { transmuralPressure: { says: "pressure inside less pressure outside", unit: "mmHg" } },
  equations: ({ straight }, p) => {
    const share = (pressure: Expression) => {
      const x = div(sub(pressure, p.softestPressure), p.stiffeningPressure);
      return div(x, sqrt(add(1, square(x))));
    };
    const low = named("d", share(p.diastolicPressure));
    const high = named("s", share(p.systolicPressure));
    const along = div(sub(straight, p.diastolicPressure), sub(p.systolicPressure, p.diastolicPressure));
    const stretch = named("u", add(low, mul(along, sub(high, low))));
    // beyond this share the wall goes on in a straight line: any volume has a pressure
    const last = 0.95;
    const left = Math.sqrt(1 - last * last);
    const taut = add(last / left, mul(1 / left ** 3, sub(stretch, last)));
    const stiffening = where(stretch, last, div(stretch, sqrt(sub(1, square(stretch)))), taut);
    // below the softest pressure it stays as soft
    const stretched = where(stretch, 0, stretch, stiffening);
    return { transmuralPressure: add(p.softestPressure, mul(p.stiffeningPressure, stretched)) };
  },
});
