import type { Measures } from "../quantity/figure.js";
import { emptiedBy, type Exercise } from "./emptying.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/**
 * Test of the pump by strain gauge, as Mosti & Partsch 2010 did it: the leg is emptied by raising it, fills as one stands
 * up, and is emptied by steps. What steps drive out is told as a share of what standing brought in. Empty is the mean of
 * the last five seconds before the mark `stands`, full that of the last ten before the steps.
 */
export function walkingTest({ marks }: Session, course: Course, exercise: Exercise, site: string): Measures {
  const stands = marks.get("stands");
  if (stands === undefined || stands < 5 || exercise.begin < stands + 10) return {};
  const empty = course.mean(stands - 5, stands);
  const { rest, low } = emptiedBy(course, exercise);
  const brought = rest - empty;
  if (!(brought > 0)) {
    const nothing = "the limb did not fill on standing up";
    return {
      [`${site}.standingVolume`]: notReached("mL/100mL", nothing),
      [`${site}.fillingIndex`]: notReached("mL/(100mL·min)", nothing),
      [`${site}.ejectionFraction`]: notReached("1", nothing),
    };
  }
  const filled = course.risesTo(empty + 0.9 * brought, stands) as number;
  return {
    [`${site}.standingVolume`]: reached(brought, "mL/100mL"),
    // by the minute, as inflow is told
    [`${site}.fillingIndex`]: reached((60 * 0.9 * brought) / (filled - stands), "mL/(100mL·min)"),
    [`${site}.ejectionFraction`]: reached((rest - low) / brought, "1"),
  };
}
