import type { ValidationCase } from "../case.js";
import { plethysmogramOverADay } from "./2.10-katz-1994.js";
import { lowerLegByTheEvening } from "./5.33-partsch-2004.js";
import { stockingsAtWork } from "./5.35-belczak-2018.js";
import { airChambersAfterStandingWork } from "./5.36-won-2021.js";
import { footInADayOfOfficeWork } from "./6.1-winkel-jorgensen-1986.js";
import { stillFootBesideAFreeOne } from "./6.2-noddeland-winkel-1988.js";
import { footInWaterSitting } from "./6.3-pottier-1969.js";
import { legInFourHoursOfSitting } from "./6.21-dogra-2019.js";
import { runnersInOneStocking } from "./6.22-bovenschen-2013.js";
import { calfInQuietSitting } from "./6.24-goddard-2008.js";
import { legOnFlightsOfFourHours } from "./6.25-phlebology-2019.js";
import { oneStockingOnAShortFlight } from "./6.26-olsen-2019.js";
import { enduranceOfTheSoleus } from "./8.2-houston-2022.js";
import { halfAYearOfCalfExercise } from "./9.1-padberg-2004.js";
import { dilationAndShearInThreeHoursOfSitting } from "./10.4-thosar-2015.js";

/**
 * Written and committed, and never run: what they come to is not known to anybody. They join the others, as they
 * stand, with the commit that reports their first run.
 */
export const waitingCases: readonly ValidationCase[] = [
  plethysmogramOverADay,
  lowerLegByTheEvening,
  stockingsAtWork,
  airChambersAfterStandingWork,
  footInADayOfOfficeWork,
  stillFootBesideAFreeOne,
  footInWaterSitting,
  legInFourHoursOfSitting,
  runnersInOneStocking,
  calfInQuietSitting,
  legOnFlightsOfFourHours,
  oneStockingOnAShortFlight,
  enduranceOfTheSoleus,
  halfAYearOfCalfExercise,
  dilationAndShearInThreeHoursOfSitting,
];
