import type { ValidationCase } from "../case.js";
import { plethysmogramOverADay } from "./2.10-katz-1994.js";
import { stimulatorAtTheKnee } from "./5.17-warwick-2013.js";
import { currentOnCalfAndThigh } from "./5.18-ann-biomed-eng-2023.js";
import { waysOfPromotingVenousReturn } from "./5.19-venous-return-methods-undated.js";
import { willAgainstCurrent } from "./5.20-j-pers-med-2020.js";
import { bootThatWaitsForRefill } from "./5.22-kakkos-2005.js";
import { gradedAndSequentialCompression } from "./5.23-kamm-1986.js";
import { activeMotionAgainstBoots } from "./5.24-markel-morris-2002.js";
import { inflowOfARaisedLeg } from "./5.26-corrigan-2008.js";
import { poplitealFlowInMotionlessSitting } from "./5.27-hitos-2007.js";
import { footPumpBesideAStocking } from "./5.28-charles-2013.js";
import { lowerLegByTheEvening } from "./5.33-partsch-2004.js";
import { lowerLegInStandingWithStockings } from "./5.34-blaettler-2016.js";
import { stockingsAtWork } from "./5.35-belczak-2018.js";
import { airChambersAfterStandingWork } from "./5.36-won-2021.js";
import { emptyingOfTheCalfInStockings } from "./5.38-lattimer-2014.js";
import { wallShearUnderAStocking } from "./5.39-downie-2008.js";
import { lowerLimbAfterWalkingInStockings } from "./5.40-jvs-venous-2019.js";
import { poplitealVeinSittingForTwoHours } from "./5.42-j-physiol-sci-2006.js";
import { emptyingOfTheFoot } from "./5.43-foot-pump-2010.js";
import { shankAfterLegRaising } from "./5.45-chen-2020.js";
import { footInADayOfOfficeWork } from "./6.1-winkel-jorgensen-1986.js";
import { stillFootBesideAFreeOne } from "./6.2-noddeland-winkel-1988.js";
import { footInWaterSitting } from "./6.3-pottier-1969.js";
import { legInFourHoursOfSitting } from "./6.21-dogra-2019.js";
import { runnersInOneStocking } from "./6.22-bovenschen-2013.js";
import { calfInQuietSitting } from "./6.24-goddard-2008.js";
import { legOnFlightsOfFourHours } from "./6.25-phlebology-2019.js";
import { oneStockingOnAShortFlight } from "./6.26-olsen-2019.js";
import { hoursOfSoleusPushUps } from "./8.1-hamilton-2022.js";
import { enduranceOfTheSoleus } from "./8.2-houston-2022.js";
import { soleusPushUpsInPrediabetes } from "./8.3-elek-2025.js";
import { walksBetweenSitting } from "./8.4-dunstan-2012.js";
import { breaksOfStandingAndWalking } from "./8.5-henson-2016.js";
import { energyAtTheDesk } from "./8.6-koepp-2017.js";
import { oxygenOfMotorisedLegs } from "./8.7-leg-jogging-undated.js";
import { halfAYearOfCalfExercise } from "./9.1-padberg-2004.js";
import { shearInThreeHoursOfSitting } from "./10.1-morishima-2016.js";
import { shearWithAWarmedFoot } from "./10.3-restaino-2016.js";
import { dilationAndShearInThreeHoursOfSitting } from "./10.4-thosar-2015.js";

/**
 * Written and committed, and never run: what they come to is not known to anybody. They join the others, as they
 * stand, with the commit that reports their first run.
 */
export const waitingCases: readonly ValidationCase[] = [
  plethysmogramOverADay,
  stimulatorAtTheKnee,
  currentOnCalfAndThigh,
  waysOfPromotingVenousReturn,
  willAgainstCurrent,
  bootThatWaitsForRefill,
  gradedAndSequentialCompression,
  activeMotionAgainstBoots,
  inflowOfARaisedLeg,
  poplitealFlowInMotionlessSitting,
  footPumpBesideAStocking,
  lowerLegByTheEvening,
  lowerLegInStandingWithStockings,
  stockingsAtWork,
  airChambersAfterStandingWork,
  emptyingOfTheCalfInStockings,
  wallShearUnderAStocking,
  lowerLimbAfterWalkingInStockings,
  poplitealVeinSittingForTwoHours,
  emptyingOfTheFoot,
  shankAfterLegRaising,
  footInADayOfOfficeWork,
  stillFootBesideAFreeOne,
  footInWaterSitting,
  legInFourHoursOfSitting,
  runnersInOneStocking,
  calfInQuietSitting,
  legOnFlightsOfFourHours,
  oneStockingOnAShortFlight,
  hoursOfSoleusPushUps,
  enduranceOfTheSoleus,
  soleusPushUpsInPrediabetes,
  walksBetweenSitting,
  breaksOfStandingAndWalking,
  energyAtTheDesk,
  oxygenOfMotorisedLegs,
  halfAYearOfCalfExercise,
  shearInThreeHoursOfSitting,
  shearWithAWarmedFoot,
  dilationAndShearInThreeHoursOfSitting,
];
