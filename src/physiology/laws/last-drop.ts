import {
  div,
  type Expression,
  mul,
  named,
  quantity,
  square,
  sub,
  where,
} from "../../engine/describe/expression.js";

/**
 * How a vessel or a chamber that is pressed flat holds on to its last blood, mmHg: nothing down to half of its resting
 * volume, 1 at a quarter of it, without bound where it is empty. A straight line alone would go below nothing.
 */
export function lastDrop(volume: Expression, restingVolume: Expression): Expression {
  const lacking = sub(div(mul(0.5, restingVolume), volume), 1);
  const held = mul(quantity(1, "mmHg"), square(lacking));
  return named("lastDrop", where(lacking, 0, quantity(0, "mmHg"), held));
}
