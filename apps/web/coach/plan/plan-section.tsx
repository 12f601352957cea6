import type { SectionProps } from "../section.js";
import { planTexts as texts } from "../../texts/coach/plan.js";

/** The plan for today. */
export function PlanSection(_props: SectionProps) {
  return <h1>{texts.title}</h1>;
}
