import type { Circuit } from "../../src/engine/describe/circuit.js";
import { equationsOf, type Law } from "../../src/engine/describe/law.js";
import { circuits, circuitWith } from "../../src/study/circuits.js";
import { capital, code, codes, ground, linked, made, page, quantity, table } from "./markdown.js";

const worn = circuitWith("closed-loop", { garments: true });
const traced = circuitWith("closed-loop", { tracer: true });
const eating = circuitWith("closed-loop", { metabolism: true });

/** The circuits, and what there is besides where something is worn, blood has an age, or the body eats. */
const inUse = [...Object.values(circuits), worn, traced, eating];

/** Every law of the circuits: what it says, its equations, what goes in and comes out, and what it leaves out. */
export const lawsPage = (): string =>
  page(
    "# Laws",
    made,
    "A law answers every question about itself. Its *kind* says where it stands: a mechanism, a conservation, a phenomenological description (a dial), or a regularisation that only softens a corner for the solver. In the equations ramp(*x*, *w*) is 0 below 0 and *x* above, joined over *w* by a parabola; positivePart(*x*, *w*) is the same about 0, so that it is *x* itself above; softRamp(*x*, *w*) is the same rounded to every order; sigmoid(*x*) goes from 0 to 1 through ½ at 0.",
    table(
      ["circuit", "", "laws"],
      [
        ...Object.values(circuits).map(({ id, says, laws }) => [
          code(id),
          linked(says),
          codes(laws.map((law) => law.id)),
        ]),
        ["", "Beside those, where something is worn.", codes(lawsBeside(worn))],
        ["", "Beside those, where an instrument asks how long blood stays.", codes(lawsBeside(traced))],
        ["", "Beside those, where metabolism is asked for.", codes(lawsBeside(eating))],
      ],
    ),
    ...[...new Set(inUse.flatMap(({ laws }) => laws))].map(lawText),
  );

const lawsBeside = ({ laws }: Circuit): readonly string[] => {
  const bare = new Set(circuits["closed-loop"].laws);
  return laws.filter((law) => !bare.has(law)).map(({ id }) => id);
};

function lawText(law: Law): string {
  const variables = (named: Law["inputs"]) =>
    Object.entries(named).map(([name, { says, unit }]) => [code(name), linked(says), unit]);
  const parameters = Object.entries(law.parameters).map(([name, one]) => [
    code(name),
    linked(one.says),
    quantity(one.typical, one.unit),
    `${quantity(one.range[0], "1")} to ${quantity(one.range[1], "1")}`,
    ground(one.ground),
  ]);
  return [
    `## ${law.id}`,
    `${linked(law.says)} *${capital(law.kind)}.*`,
    `\`\`\`text\n${equationsOf(law).join("\n")}\n\`\`\``,
    table(
      ["", "", "unit"],
      [
        ...variables(law.inputs).map(([name, ...rest]) => [`${name} in`, ...rest]),
        ...variables(law.outputs).map(([name, ...rest]) => [`${name} out`, ...rest]),
      ],
    ),
    ...(parameters.length === 0
      ? []
      : [table(["parameter", "", "typical", "accepted", "ground"], parameters)]),
    `Valid: ${linked(law.valid)}.`,
    `Leaves out: ${linked(law.omits)}.`,
    `Ground of the form: ${ground(law.ground)}.`,
  ].join("\n\n");
}
