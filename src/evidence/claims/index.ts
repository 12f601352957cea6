import { type Claim, speaksOf } from "../claim.js";
import { activeMovementBeatsBoots } from "./active-movement-beats-boots.js";
import { anklePumpsSpeedBlood } from "./ankle-pumps-speed-blood.js";
import { benefitsComeInWeeks } from "./benefits-come-in-weeks.js";
import { bentKneeSparesGastrocnemius } from "./bent-knee-spares-gastrocnemius.js";
import { blockedVeinsKeepPressure } from "./blocked-veins-keep-pressure.js";
import { bootsSpeedBlood } from "./boots-speed-blood.js";
import { brainKeepsItsBlood } from "./brain-keeps-its-blood.js";
import { breathingMovesBloodToo } from "./breathing-moves-blood-too.js";
import { calfIsAStoreWithAnOutlet } from "./calf-is-a-store-with-an-outlet.js";
import { calfSqueezeDrivesBloodUp } from "./calf-squeeze-drives-blood-up.js";
import { calfWorkAndBaroreceptors } from "./calf-work-and-baroreceptors.js";
import { calfWorkAndClearThinking } from "./calf-work-and-clear-thinking.js";
import { calfWorkAndDefences } from "./calf-work-and-defences.js";
import { calfWorkAndWarmFeet } from "./calf-work-and-warm-feet.js";
import { closingALeakingVeinSlowsFilling } from "./closing-a-leaking-vein-slows-filling.js";
import { closingAVeinTakesMoreUpright } from "./closing-a-vein-takes-more-upright.js";
import { crampsComeFromThePump } from "./cramps-come-from-the-pump.js";
import { crossedLegsPutOffFainting } from "./crossed-legs-put-off-fainting.js";
import { deepVeinsHoldMost } from "./deep-veins-hold-most.js";
import { exerciseBesideCompressionForUlcers } from "./exercise-beside-compression-for-ulcers.js";
import { exerciseBesideMedicine } from "./exercise-beside-medicine.js";
import { fidgetingKeepsArteriesFlowing } from "./fidgeting-keeps-arteries-flowing.js";
import { fiveMinutesAreEnough } from "./five-minutes-are-enough.js";
import { harderContractionMorePressure } from "./harder-contraction-more-pressure.js";
import { harderPressFasterBlood } from "./harder-press-faster-blood.js";
import { heavierPeopleHaveHigherPressure } from "./heavier-people-have-higher-pressure.js";
import { heavinessIsBloodThatStays } from "./heaviness-is-blood-that-stays.js";
import { heelRaisesEmptyTheFoot } from "./heel-raises-empty-the-foot.js";
import { highHeelsLeaveMoreBlood } from "./high-heels-leave-more-blood.js";
import { hoursOfRaisesAndGlucose } from "./hours-of-raises-and-glucose.js";
import { inactivePeopleGetVaricoseVeins } from "./inactive-people-get-varicose-veins.js";
import { leakingMuscleVeinsWeakenThePump } from "./leaking-muscle-veins-weaken-the-pump.js";
import { leakingValvesFillTheCalf } from "./leaking-valves-fill-the-calf.js";
import { leakingValvesSpoilThePump } from "./leaking-valves-spoil-the-pump.js";
import { liftingTheToesSqueezesTheShin } from "./lifting-the-toes-squeezes-the-shin.js";
import { loadedHeelRaisesDriveMost } from "./loaded-heel-raises-drive-most.js";
import { lostPushOffEmptiesLess } from "./lost-push-off-empties-less.js";
import { massageMovesVenousBlood } from "./massage-moves-venous-blood.js";
import { movedFeetDriveBlood } from "./moved-feet-drive-blood.js";
import { movementDrivesLymph } from "./movement-drives-lymph.js";
import { movingFeetSwellLess } from "./moving-feet-swell-less.js";
import { movingLegsKeepTheHeartFilled } from "./moving-legs-keep-the-heart-filled.js";
import { muscleIsSlackWhenStill } from "./muscle-is-slack-when-still.js";
import { olderVeinsHoldLess } from "./older-veins-hold-less.js";
import { oneRiseEjectsHalf } from "./one-rise-ejects-half.js";
import { paralysedCalfDoesNotPump } from "./paralysed-calf-does-not-pump.js";
import { poorPumpsAndClots } from "./poor-pumps-and-clots.js";
import { poorPumpsAndUlcersGoTogether } from "./poor-pumps-and-ulcers-go-together.js";
import { pregnancyWeakensThePump } from "./pregnancy-weakens-the-pump.js";
import { pressureComesBackSlowly } from "./pressure-comes-back-slowly.js";
import { pressureDamagesValves } from "./pressure-damages-valves.js";
import { pressureDipsOnRising } from "./pressure-dips-on-rising.js";
import { pumpEasesTheHeart } from "./pump-eases-the-heart.js";
import { raisedLegsSlowAnklePumps } from "./raised-legs-slow-ankle-pumps.js";
import { raisingLegsEmptiesThem } from "./raising-legs-empties-them.js";
import { rockingAndBalance } from "./rocking-and-balance.js";
import { rockingWorksCalfAndShin } from "./rocking-works-calf-and-shin.js";
import { runningSqueezesHarder } from "./running-squeezes-harder.js";
import { seatedHeelRaisesLowerAnklePressure } from "./seated-heel-raises-lower-ankle-pressure.js";
import { seatedHeelRaisesSpeedBlood } from "./seated-heel-raises-speed-blood.js";
import { seatedRaisesAndBloodPressure } from "./seated-raises-and-blood-pressure.js";
import { signsForADoctor } from "./signs-for-a-doctor.js";
import { sittingAndClots } from "./sitting-and-clots.js";
import { sittingStillKeepsPressureHigh } from "./sitting-still-keeps-pressure-high.js";
import { sittingStillSlowsBlood } from "./sitting-still-slows-blood.js";
import { sittingSwellsTheFeet } from "./sitting-swells-the-feet.js";
import { skinVeinsFeelTheSqueeze } from "./skin-veins-feel-the-squeeze.js";
import { slowWalkingIsEnough } from "./slow-walking-is-enough.js";
import { soleusDoesNotGrow } from "./soleus-does-not-grow.js";
import { soleusIsTheLarger } from "./soleus-is-the-larger.js";
import { soleusTiresLate } from "./soleus-tires-late.js";
import { standingPressureIsAColumn } from "./standing-pressure-is-a-column.js";
import { standingRaisesWorkTheSoleus } from "./standing-raises-work-the-soleus.js";
import { standingSwellsTheLegs } from "./standing-swells-the-legs.js";
import { standingUpFillsTheCalf } from "./standing-up-fills-the-calf.js";
import { steppingEmptiesTheSole } from "./stepping-empties-the-sole.js";
import { stiffAnklePumpsLess } from "./stiff-ankle-pumps-less.js";
import { stiffBandagesHelpThePump } from "./stiff-bandages-help-the-pump.js";
import { stockingsKeepLegsSlimmer } from "./stockings-keep-legs-slimmer.js";
import { straightKneeNarrowsTheVein } from "./straight-knee-narrows-the-vein.js";
import { stretchingSqueezesTheCalf } from "./stretching-squeezes-the-calf.js";
import { swellingIsMostlyTheCalves } from "./swelling-is-mostly-the-calves.js";
import { tallerPeopleHaveMorePressure } from "./taller-people-have-more-pressure.js";
import { tenRaisesLeaveLittle } from "./ten-raises-leave-little.js";
import { tensingLegsSteadiesStanding } from "./tensing-legs-steadies-standing.js";
import { toeLiftsCountAsHeelLifts } from "./toe-lifts-count-as-heel-lifts.js";
import { toePushesEmptyTheFoot } from "./toe-pushes-empty-the-foot.js";
import { trainingHelpsThePump } from "./training-helps-the-pump.js";
import { uprightHeartPutsOutLess } from "./upright-heart-puts-out-less.js";
import { valvesHold } from "./valves-hold.js";
import { varicoseLegsFallLess } from "./varicose-legs-fall-less.js";
import { veinsStiffenAsTheyFill } from "./veins-stiffen-as-they-fill.js";
import { volumeComesBackBeforePressure } from "./volume-comes-back-before-pressure.js";
import { walkingBreaksAndGlucose } from "./walking-breaks-and-glucose.js";
import { walkingBreaksLowerTheSkinVein } from "./walking-breaks-lower-the-skin-vein.js";
import { walkingLowersAnklePressure } from "./walking-lowers-ankle-pressure.js";
import { walkingWorksTheSoleus } from "./walking-works-the-soleus.js";
import { warmFeetSwellMore } from "./warm-feet-swell-more.js";
import { waterThinsTheBlood } from "./water-thins-the-blood.js";
import { weakCalfPumpsLess } from "./weak-calf-pumps-less.js";
import { weakPumpAsADisease } from "./weak-pump-as-a-disease.js";
import { weightTransferEjectsMore } from "./weight-transfer-ejects-more.js";

/** Table of contents: the pump, posture, muscles, exercises, what goes wrong, swelling, training, the rest. */
export const claims: readonly Claim[] = [
  walkingLowersAnklePressure,
  walkingBreaksLowerTheSkinVein,
  slowWalkingIsEnough,
  heelRaisesEmptyTheFoot,
  pressureComesBackSlowly,
  volumeComesBackBeforePressure,
  calfSqueezeDrivesBloodUp,
  skinVeinsFeelTheSqueeze,
  oneRiseEjectsHalf,
  weightTransferEjectsMore,
  tenRaisesLeaveLittle,
  standingUpFillsTheCalf,
  valvesHold,
  steppingEmptiesTheSole,
  calfIsAStoreWithAnOutlet,
  veinsStiffenAsTheyFill,
  deepVeinsHoldMost,
  closingAVeinTakesMoreUpright,
  straightKneeNarrowsTheVein,
  tallerPeopleHaveMorePressure,
  standingPressureIsAColumn,
  sittingStillKeepsPressureHigh,
  sittingStillSlowsBlood,
  raisingLegsEmptiesThem,
  muscleIsSlackWhenStill,
  breathingMovesBloodToo,
  soleusIsTheLarger,
  walkingWorksTheSoleus,
  runningSqueezesHarder,
  liftingTheToesSqueezesTheShin,
  bentKneeSparesGastrocnemius,
  standingRaisesWorkTheSoleus,
  soleusTiresLate,
  soleusDoesNotGrow,
  harderPressFasterBlood,
  harderContractionMorePressure,
  stretchingSqueezesTheCalf,
  seatedHeelRaisesSpeedBlood,
  seatedHeelRaisesLowerAnklePressure,
  rockingWorksCalfAndShin,
  toeLiftsCountAsHeelLifts,
  loadedHeelRaisesDriveMost,
  anklePumpsSpeedBlood,
  raisedLegsSlowAnklePumps,
  movedFeetDriveBlood,
  toePushesEmptyTheFoot,
  activeMovementBeatsBoots,
  bootsSpeedBlood,
  stiffAnklePumpsLess,
  weakCalfPumpsLess,
  lostPushOffEmptiesLess,
  paralysedCalfDoesNotPump,
  olderVeinsHoldLess,
  varicoseLegsFallLess,
  leakingValvesFillTheCalf,
  leakingValvesSpoilThePump,
  leakingMuscleVeinsWeakenThePump,
  closingALeakingVeinSlowsFilling,
  blockedVeinsKeepPressure,
  highHeelsLeaveMoreBlood,
  poorPumpsAndUlcersGoTogether,
  pressureDamagesValves,
  inactivePeopleGetVaricoseVeins,
  poorPumpsAndClots,
  sittingAndClots,
  heavierPeopleHaveHigherPressure,
  pregnancyWeakensThePump,
  weakPumpAsADisease,
  sittingSwellsTheFeet,
  warmFeetSwellMore,
  movingFeetSwellLess,
  standingSwellsTheLegs,
  stockingsKeepLegsSlimmer,
  stiffBandagesHelpThePump,
  movementDrivesLymph,
  trainingHelpsThePump,
  exerciseBesideCompressionForUlcers,
  fiveMinutesAreEnough,
  benefitsComeInWeeks,
  hoursOfRaisesAndGlucose,
  walkingBreaksAndGlucose,
  fidgetingKeepsArteriesFlowing,
  pumpEasesTheHeart,
  uprightHeartPutsOutLess,
  pressureDipsOnRising,
  brainKeepsItsBlood,
  movingLegsKeepTheHeartFilled,
  tensingLegsSteadiesStanding,
  crossedLegsPutOffFainting,
  seatedRaisesAndBloodPressure,
  calfWorkAndBaroreceptors,
  calfWorkAndClearThinking,
  calfWorkAndWarmFeet,
  calfWorkAndDefences,
  rockingAndBalance,
  heavinessIsBloodThatStays,
  crampsComeFromThePump,
  waterThinsTheBlood,
  massageMovesVenousBlood,
  swellingIsMostlyTheCalves,
  signsForADoctor,
  exerciseBesideMedicine,
];

/** Claims that speak of any of these measures; their ids are without the leg. */
export const claimsOn = (measures: readonly string[]): readonly Claim[] =>
  claims.filter((claim) => measures.some((measure) => speaksOf(claim, measure)));
