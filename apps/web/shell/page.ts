import type { Lab } from "../lab/lab.js";
import type { Place } from "./router.js";

/** What every page is given. */
export interface PageProps {
  readonly lab: Lab;
  readonly place: Place;
}
