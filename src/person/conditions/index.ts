import { circulations } from "./circulation.js";
import { thromboses } from "./clots.js";
import { gaits } from "./gait.js";
import { metabolisms } from "./metabolism.js";
import { musclesAndJoints } from "./muscle-and-joint.js";
import { nervousFailures } from "./nerves.js";
import { obstructions } from "./obstruction.js";
import { refluxes } from "./reflux.js";
import { waters } from "./water.js";

export { type Amounts, type Condition, type Degree, degrees, sidesOf } from "./condition.js";

/** Everything that can be added to a body. */
export const conditions = {
  ...refluxes,
  ...obstructions,
  ...thromboses,
  ...musclesAndJoints,
  ...gaits,
  ...nervousFailures,
  ...circulations,
  ...waters,
  ...metabolisms,
};
