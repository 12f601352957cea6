import type { Lab } from "../lab/lab.js";
import type { Place } from "../shell/router.js";
import type { Journal } from "./journal/journal.js";
import type { Profile } from "./profile.js";

/** What every section of the coach is given, once somebody has read the safety list and answered the four questions. */
export interface SectionProps {
  readonly journal: Journal;
  readonly profile: Profile;
  readonly place: Place;
  /** runs studies; begun when a section first reads it */
  readonly lab: Lab;
}
