import type { ValidationCase } from "../case.js";
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
import { lowerLegInStandingWithStockings } from "./5.34-blaettler-2016.js";
import { emptyingOfTheCalfInStockings } from "./5.38-lattimer-2014.js";
import { wallShearUnderAStocking } from "./5.39-downie-2008.js";
import { lowerLimbAfterWalkingInStockings } from "./5.40-jvs-venous-2019.js";
import { poplitealVeinSittingForTwoHours } from "./5.42-j-physiol-sci-2006.js";
import { emptyingOfTheFoot } from "./5.43-foot-pump-2010.js";
import { shankAfterLegRaising } from "./5.45-chen-2020.js";
import { hoursOfSoleusPushUps } from "./8.1-hamilton-2022.js";
import { soleusPushUpsInPrediabetes } from "./8.3-elek-2025.js";
import { walksBetweenSitting } from "./8.4-dunstan-2012.js";
import { breaksOfStandingAndWalking } from "./8.5-henson-2016.js";
import { energyAtTheDesk } from "./8.6-koepp-2017.js";
import { oxygenOfMotorisedLegs } from "./8.7-leg-jogging-undated.js";
import { shearInThreeHoursOfSitting } from "./10.1-morishima-2016.js";
import { shearWithAWarmedFoot } from "./10.3-restaino-2016.js";

/**
 * Written and committed, and never run: what they come to is not known to anybody. They join the others, as they
 * stand, with the commit that reports their first run.
 */
export const waitingCases: readonly ValidationCase[] = [
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
  lowerLegInStandingWithStockings,
  emptyingOfTheCalfInStockings,
  wallShearUnderAStocking,
  lowerLimbAfterWalkingInStockings,
  poplitealVeinSittingForTwoHours,
  emptyingOfTheFoot,
  shankAfterLegRaising,
  hoursOfSoleusPushUps,
  soleusPushUpsInPrediabetes,
  walksBetweenSitting,
  breaksOfStandingAndWalking,
  energyAtTheDesk,
  oxygenOfMotorisedLegs,
  shearInThreeHoursOfSitting,
  shearWithAWarmedFoot,
];
