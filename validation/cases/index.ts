import type { ValidationCase } from "../case.js";
import { ankleVeinInWalkingAndRunning } from "./1.1-stick-1992.js";
import { ankleVeinLyingUprightAndCycling } from "./1.2-stick-1993.js";
import { fallAndReturnAfterSlowWalking } from "./1.3-pollack-1949.js";
import { varicoseLegsInSlowWalking } from "./1.4-pollack-1949.js";
import { walkingAfterIliofemoralThrombosis } from "./1.5-pollack-1949.js";
import { restingColumnReachesTheAtrium } from "./1.6-pollack-1949.js";
import { gradientAtTheKnee } from "./1.7-recek-undated.js";
import { systolicRiseOfDeepAndSuperficialVein } from "./1.8-arnoldi-1965.js";
import { sustainedPressureWithVarices } from "./1.9-beecher-1937.js";
import { gradientsOfTheGreatSaphenousVein } from "./1.10-tauraginskii-2024.js";
import { referenceFootVeinPressures } from "./1.13-ntdv-undated.js";
import { textbookHeelRaises } from "./1.14-dodds-undated.js";
import { speedJointsAndBuildInWalking } from "./1.19-kugler-2001.js";
import { calfVolumeInVenousClaudication } from "./1.22-venous-claudication-undated.js";
import { footVeinLyingAndStanding } from "./1.23-perry-1986.js";
import { walkingPressureOverTheClasses } from "./1.24-continuous-avp-undated.js";
import { supineFootVeinPressure } from "./1.25-raju-undated.js";
import { volumeReturnsBeforePressure } from "./1.27-raju-1993.js";
import { pumpInVenousDisease } from "./2.1-williams-2014.js";
import { textbookLimitsOfPlethysmography } from "./2.5-flandershealth-undated.js";
import { plethysmogramOverADay } from "./2.10-katz-1994.js";
import { highHeelsAndThePump } from "./2.11-tedeschi-filho-2012.js";
import { strengthAndThePumpInAge } from "./2.13-frith-undated.js";
import { refillOfTheSkin } from "./2.14-ppg-undated.js";
import { ankleRangeAndThePump } from "./2.16-back-1995.js";
import { ejectionFractionByManoeuvre } from "./2.18-lattimer-2018.js";
import { fillingIndexAndArterialInflow } from "./2.21-ann-vasc-dis-2014.js";
import { ablationOfTheGreatSaphenousVein } from "./2.22-kim-2024.js";
import { refluxInTheVeinsOfTheCalfMuscles } from "./2.23-sacchi-2007.js";
import { pumpOverTheClassesOfVenousDisease } from "./2.24-vasa-2009.js";
import { soleusPressureInGait } from "./3.1-ballard-1998.js";
import { tibialisAnteriorPressureInGait } from "./3.2-ballard-1998.js";
import { compartmentAndVeinPressures } from "./3.4-alimi-1994.js";
import { passivePositionOfAnkleAndKnee } from "./3.5-gershuni-1984.js";
import { pressureRisesTowardsTheTendon } from "./3.6-nakhostine-1993.js";
import { pressureFollowsTheActivityOfTibialisAnterior } from "./3.8-ates-2019.js";
import { gastrocnemiusNeedsAStraightKnee } from "./3.10-miyamoto-2003.js";
import { soleusPressureInUprightAnkleExercise } from "./3.12-murthy-1994.js";
import { cycleOfAVenousValve } from "./4.1-lurie-2003.js";
import { valveOfTheSaphenofemoralJunction } from "./4.2-lurie-2002.js";
import { forcefulSeatedExercises } from "./4.5-kropp-2018.js";
import { anklePumpingWithTheLegsUp } from "./4.6-toya-2016.js";
import { footPumpVolumePerStep } from "./4.7-ricci-2020.js";
import { calfAsOneComplianceAndOneResistance } from "./4.8-phys-med-biol-1977.js";
import { calfPressureVolumeCurve } from "./4.9-siu-thesis-undated.js";
import { ageAndTheCalfVeins } from "./4.10-monahan-2001.js";
import { healthyValvesShutInTime } from "./4.15-labropoulos-2003.js";
import { breathAndTheFemoralVein } from "./4.16-miller-2005.js";
import { deepVeinsOfACongestedCalf } from "./4.20-buckey-1988.js";
import { straightKneeAndThePoplitealVein } from "./4.23-vasa-undated.js";
import { cuffPressureThatClosesCalfVeins } from "./5.1-partsch-2005.js";
import { stockingsLyingAndStanding } from "./5.2-lord-hamilton-2004.js";
import { sectionOfTheCalfVeinsProne } from "./5.3-downie-2007.js";
import { stockingsBeforeANewKnee } from "./5.4-bmc-musculoskelet-disord-2021.js";
import { muscleVeinUnderAStocking } from "./5.5-jeanneret-gris-2005.js";
import { walkingTestUnderCompression } from "./5.6-mosti-partsch-2010.js";
import { elasticAgainstInelasticBandages } from "./5.7-mosti-2008.js";
import { progressiveAgainstGraduatedStockings } from "./5.8-mosti-partsch-2011.js";
import { twoProgressiveStockings } from "./5.9-mosti-partsch-2014.js";
import { pressuresOfTwoStockingsInVivo } from "./5.10-clin-hemorheol-microcirc-2015.js";
import { compressionOfTheThigh } from "./5.11-partsch-2002.js";
import { exerciseOverTiltOfTheSkin } from "./5.12-phlebology-1998.js";
import { fourWeeksInStockings } from "./5.13-christopoulos-1991.js";
import { footGarmentAndTheFemoralVein } from "./5.14-ilgenfritz-meier-1994.js";
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
import { motorisedPassiveFlexion } from "./5.29-roberts-1971.js";
import { activeAgainstPassiveMovement } from "./5.30-sochart-hardinge-1999.js";
import { veinsAfterPassiveFlexion } from "./5.31-medicina-2006.js";
import { plantarflexionAgainstDorsiflexion } from "./5.32-popliteal-return-undated.js";
import { lowerLegByTheEvening } from "./5.33-partsch-2004.js";
import { lowerLegInStandingWithStockings } from "./5.34-blaettler-2016.js";
import { stockingsAtWork } from "./5.35-belczak-2018.js";
import { airChambersAfterStandingWork } from "./5.36-won-2021.js";
import { emptyingOfTheCalfInStockings } from "./5.38-lattimer-2014.js";
import { wallShearUnderAStocking } from "./5.39-downie-2008.js";
import { lowerLimbAfterWalkingInStockings } from "./5.40-jvs-venous-2019.js";
import { footRockedOnADome } from "./5.41-braithwaite-undated.js";
import { poplitealVeinSittingForTwoHours } from "./5.42-j-physiol-sci-2006.js";
import { emptyingOfTheFoot } from "./5.43-foot-pump-2010.js";
import { shankAfterLegRaising } from "./5.45-chen-2020.js";
import { footInADayOfOfficeWork } from "./6.1-winkel-jorgensen-1986.js";
import { stillFootBesideAFreeOne } from "./6.2-noddeland-winkel-1988.js";
import { footInWaterSitting } from "./6.3-pottier-1969.js";
import { slowSwellingOfTheCalf } from "./6.4-stick-1989.js";
import { calfVolumeInPassiveTilt } from "./6.7-clin-sci-2007.js";
import { footVolumeAfterWalking } from "./6.8-foot-volume-undated.js";
import { filtrationOfForearmMuscle } from "./6.9-clin-physiol-1983.js";
import { pressuresOfTheGreatToe } from "./6.10-de-graaff-2003.js";
import { tissueWaterOfTheAnkle } from "./6.11-noddeland-1982.js";
import { bloodThickensInTheFoot } from "./6.12-noddeland-aukland-1981.js";
import { lymphOfTheMovingLeg } from "./6.13-olszewski-engeset-1980.js";
import { lymphMovingWarmAndCongested } from "./6.14-olszewski-1977.js";
import { lymphPressureUpright } from "./6.15-olszewski-engeset-1979.js";
import { skinFlowUnderATourniquet } from "./6.16-isrn-2012.js";
import { filtrationOfTheCalf } from "./6.18-j-physiol-2002.js";
import { filtrationWhenTilted } from "./6.19-gamble-undated.js";
import { legInFourHoursOfSitting } from "./6.21-dogra-2019.js";
import { runnersInOneStocking } from "./6.22-bovenschen-2013.js";
import { skinFlowInStanding } from "./6.23-mayrovitz-undated.js";
import { calfInQuietSitting } from "./6.24-goddard-2008.js";
import { legOnFlightsOfFourHours } from "./6.25-phlebology-2019.js";
import { oneStockingOnAShortFlight } from "./6.26-olsen-2019.js";
import { tensingCrossedLegsTilted } from "./7.3-groothuis-2007.js";
import { crossedLegsAndOrthostaticTolerance } from "./7.4-krediet-2006.js";
import { tensingOnRisingFromASquat } from "./7.5-krediet-2007.js";
import { bloodMovesDownOnStanding } from "./7.6-raj-2013.js";
import { bloodOfTheCalfStanding } from "./7.7-streeten-undated.js";
import { pressureDipOfTheYoung } from "./7.8-stewart-2011.js";
import { bloodBelowTheHeart } from "./7.9-wieling-2015.js";
import { smallTiltsAndCardiacOutput } from "./7.10-tilt-study-undated.js";
import { standingUpAndBeingStoodUp } from "./7.11-tanaka-1996.js";
import { plasmaLostByStanding } from "./7.12-lundvall-undated.js";
import { plasmaComesBackLying } from "./7.13-lundvall-1995.js";
import { bloodVolumeAfterChangesOfPosture } from "./7.14-hinghofer-szalkay-1987.js";
import { plasmaLostByTilting } from "./7.15-am-j-physiol-undated.js";
import { brainArteryOnStanding } from "./7.16-savin-1995.js";
import { risingFromASquat } from "./7.17-rickards-2007.js";
import { counterPressureManoeuvres } from "./7.18-front-cardiovasc-med-2022.js";
import { firstFlowOfPlantarflexion } from "./7.19-leyk-1994.js";
import { passiveKneeMovementAndLegFlow } from "./7.21-trinity-2011.js";
import { femoralFlowAfterOneContraction } from "./7.22-leguy-2013.js";
import { legExtensionsBeforeStanding } from "./7.23-galizia-2013.js";
import { risingSlowly } from "./7.24-de-bruine-2017.js";
import { tenMinutesOfPassiveTilt } from "./7.25-tilt-pulse-wave-undated.js";
import { stimulatedLegsInTetraplegia } from "./7.26-chao-cheing-2005.js";
import { stimulatedStepsOnATiltTable } from "./7.27-thrasher-undated.js";
import { halfAnHourStillAndMoving } from "./7.28-faghri-2002.js";
import { heartLyingAndSitting } from "./7.30-bevegard-1960.js";
import { outputTiltedUpAndDown } from "./7.31-harms-2003.js";
import { strokeVolumeAfterBloodletting } from "./7.33-leonetti-2004.js";
import { hoursOfSoleusPushUps } from "./8.1-hamilton-2022.js";
import { enduranceOfTheSoleus } from "./8.2-houston-2022.js";
import { soleusPushUpsInPrediabetes } from "./8.3-elek-2025.js";
import { walksBetweenSitting } from "./8.4-dunstan-2012.js";
import { breaksOfStandingAndWalking } from "./8.5-henson-2016.js";
import { energyAtTheDesk } from "./8.6-koepp-2017.js";
import { oxygenOfMotorisedLegs } from "./8.7-leg-jogging-undated.js";
import { halfAYearOfCalfExercise } from "./9.1-padberg-2004.js";
import { femoralVeinInObesity } from "./9.5-willenberg-2010.js";
import { obesityInVenousPatients } from "./9.6-van-rij-2008.js";
import { calfPumpInPregnancy } from "./9.7-pregnancy-undated.js";
import { legFlowNearTerm } from "./9.8-lateral-supine-undated.js";
import { legFlowAndAge } from "./9.9-dinenno-2001.js";
import { footEmptiedByExerciseAndByElevation } from "./9.14-kenney-armstrong-undated.js";
import { shearInThreeHoursOfSitting } from "./10.1-morishima-2016.js";
import { shearAfterAMinuteOfFidgeting } from "./10.2-morishima-2016.js";
import { shearWithAWarmedFoot } from "./10.3-restaino-2016.js";
import { dilationAndShearInThreeHoursOfSitting } from "./10.4-thosar-2015.js";
import { raisedLegsEmptyFaster } from "./10.7-kemble-1971.js";

/** Table of contents, in the order of the rows. */
export const cases: readonly ValidationCase[] = [
  ankleVeinInWalkingAndRunning,
  ankleVeinLyingUprightAndCycling,
  fallAndReturnAfterSlowWalking,
  varicoseLegsInSlowWalking,
  walkingAfterIliofemoralThrombosis,
  restingColumnReachesTheAtrium,
  gradientAtTheKnee,
  systolicRiseOfDeepAndSuperficialVein,
  sustainedPressureWithVarices,
  gradientsOfTheGreatSaphenousVein,
  referenceFootVeinPressures,
  textbookHeelRaises,
  speedJointsAndBuildInWalking,
  calfVolumeInVenousClaudication,
  footVeinLyingAndStanding,
  walkingPressureOverTheClasses,
  supineFootVeinPressure,
  volumeReturnsBeforePressure,
  pumpInVenousDisease,
  textbookLimitsOfPlethysmography,
  plethysmogramOverADay,
  highHeelsAndThePump,
  strengthAndThePumpInAge,
  refillOfTheSkin,
  ankleRangeAndThePump,
  ejectionFractionByManoeuvre,
  fillingIndexAndArterialInflow,
  ablationOfTheGreatSaphenousVein,
  refluxInTheVeinsOfTheCalfMuscles,
  pumpOverTheClassesOfVenousDisease,
  soleusPressureInGait,
  tibialisAnteriorPressureInGait,
  compartmentAndVeinPressures,
  passivePositionOfAnkleAndKnee,
  pressureRisesTowardsTheTendon,
  pressureFollowsTheActivityOfTibialisAnterior,
  gastrocnemiusNeedsAStraightKnee,
  soleusPressureInUprightAnkleExercise,
  cycleOfAVenousValve,
  valveOfTheSaphenofemoralJunction,
  forcefulSeatedExercises,
  anklePumpingWithTheLegsUp,
  footPumpVolumePerStep,
  calfAsOneComplianceAndOneResistance,
  calfPressureVolumeCurve,
  ageAndTheCalfVeins,
  healthyValvesShutInTime,
  breathAndTheFemoralVein,
  deepVeinsOfACongestedCalf,
  straightKneeAndThePoplitealVein,
  cuffPressureThatClosesCalfVeins,
  stockingsLyingAndStanding,
  sectionOfTheCalfVeinsProne,
  stockingsBeforeANewKnee,
  muscleVeinUnderAStocking,
  walkingTestUnderCompression,
  elasticAgainstInelasticBandages,
  progressiveAgainstGraduatedStockings,
  twoProgressiveStockings,
  pressuresOfTwoStockingsInVivo,
  compressionOfTheThigh,
  exerciseOverTiltOfTheSkin,
  fourWeeksInStockings,
  footGarmentAndTheFemoralVein,
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
  motorisedPassiveFlexion,
  activeAgainstPassiveMovement,
  veinsAfterPassiveFlexion,
  plantarflexionAgainstDorsiflexion,
  lowerLegByTheEvening,
  lowerLegInStandingWithStockings,
  stockingsAtWork,
  airChambersAfterStandingWork,
  emptyingOfTheCalfInStockings,
  wallShearUnderAStocking,
  lowerLimbAfterWalkingInStockings,
  footRockedOnADome,
  poplitealVeinSittingForTwoHours,
  emptyingOfTheFoot,
  shankAfterLegRaising,
  footInADayOfOfficeWork,
  stillFootBesideAFreeOne,
  footInWaterSitting,
  slowSwellingOfTheCalf,
  calfVolumeInPassiveTilt,
  footVolumeAfterWalking,
  filtrationOfForearmMuscle,
  pressuresOfTheGreatToe,
  tissueWaterOfTheAnkle,
  bloodThickensInTheFoot,
  lymphOfTheMovingLeg,
  lymphMovingWarmAndCongested,
  lymphPressureUpright,
  skinFlowUnderATourniquet,
  filtrationOfTheCalf,
  filtrationWhenTilted,
  legInFourHoursOfSitting,
  runnersInOneStocking,
  skinFlowInStanding,
  calfInQuietSitting,
  legOnFlightsOfFourHours,
  oneStockingOnAShortFlight,
  tensingCrossedLegsTilted,
  crossedLegsAndOrthostaticTolerance,
  tensingOnRisingFromASquat,
  bloodMovesDownOnStanding,
  bloodOfTheCalfStanding,
  pressureDipOfTheYoung,
  bloodBelowTheHeart,
  smallTiltsAndCardiacOutput,
  standingUpAndBeingStoodUp,
  plasmaLostByStanding,
  plasmaComesBackLying,
  bloodVolumeAfterChangesOfPosture,
  plasmaLostByTilting,
  brainArteryOnStanding,
  risingFromASquat,
  counterPressureManoeuvres,
  firstFlowOfPlantarflexion,
  passiveKneeMovementAndLegFlow,
  femoralFlowAfterOneContraction,
  legExtensionsBeforeStanding,
  risingSlowly,
  tenMinutesOfPassiveTilt,
  stimulatedLegsInTetraplegia,
  stimulatedStepsOnATiltTable,
  halfAnHourStillAndMoving,
  heartLyingAndSitting,
  outputTiltedUpAndDown,
  strokeVolumeAfterBloodletting,
  hoursOfSoleusPushUps,
  enduranceOfTheSoleus,
  soleusPushUpsInPrediabetes,
  walksBetweenSitting,
  breaksOfStandingAndWalking,
  energyAtTheDesk,
  oxygenOfMotorisedLegs,
  halfAYearOfCalfExercise,
  femoralVeinInObesity,
  obesityInVenousPatients,
  calfPumpInPregnancy,
  legFlowNearTerm,
  legFlowAndAge,
  footEmptiedByExerciseAndByElevation,
  shearInThreeHoursOfSitting,
  shearAfterAMinuteOfFidgeting,
  shearWithAWarmedFoot,
  dilationAndShearInThreeHoursOfSitting,
  raisedLegsEmptyFaster,
];
