import type { ValidationCase } from "../../../validation/case.js";
import { cases } from "../../../validation/cases/index.js";
import { verdictOf } from "../../../validation/rule.js";
import type { Answers, Question } from "./protocol.js";

/** Cases of the validation, run one by one in the page; fetched beside the engine, which has the model already. */

function caseOf(id: string): ValidationCase {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The validation has no case "${id}".`);
  return found;
}

/** Its studies on the circuit whose verdict counts. */
export const studiesOf = (id: string): Answers["case"] =>
  Object.fromEntries(
    Object.entries(caseOf(id).studies).map(([name, study]) => [name, { ...study, circuit: "closed-loop" }]),
  );

export const verdictsOf = ({
  id,
  runs,
  published,
}: Extract<Question, { about: "verdicts" }>): Answers["verdicts"] =>
  Object.fromEntries(
    caseOf(id)
      .measures.filter((measure) => published[measure.id] !== undefined)
      .map((measure) => {
        const model = measure.value(runs);
        return [
          measure.id,
          { model, verdict: verdictOf(published[measure.id], model, measure.direction?.(runs)) },
        ];
      }),
  );
