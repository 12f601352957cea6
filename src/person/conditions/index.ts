import { musclesAndJoints } from "./muscle-and-joint.js";
import { obstructions } from "./obstruction.js";
import { refluxes } from "./reflux.js";

export { type Condition, type Degree, degrees } from "./condition.js";

/** Everything that can be added to a body. */
export const conditions = { ...refluxes, ...obstructions, ...musclesAndJoints };
