import { aBlockedVein } from "./a-blocked-vein.js";
import { aLeakingValve } from "./a-leaking-valve.js";
import { dizzyOnStanding } from "./dizzy-on-standing.js";
import { firstAndTenthRaise } from "./first-and-tenth-raise.js";
import { gravityAndTheColumn } from "./gravity-and-the-column.js";
import type { Lesson } from "./lesson.js";
import { oneSwollenLegOrTwo } from "./one-swollen-leg-or-two.js";
import { slowWalking } from "./slow-walking.js";
import { soleusAndTheBentKnee } from "./soleus-and-the-bent-knee.js";
import { stockingsElasticAndStiff } from "./stockings-elastic-and-stiff.js";
import { swellingByEvening } from "./swelling-by-evening.js";
import { theBoot } from "./the-boot.js";
import { theFootballersFoot } from "./the-footballers-foot.js";
import { whereVaricoseBloodGoes } from "./where-varicose-blood-goes.js";
import { whyBloodDoesNotFallBack } from "./why-blood-does-not-fall-back.js";

/** The lessons in the order in which they build on each other. */
export const lessons: readonly Lesson[] = [
  gravityAndTheColumn,
  whyBloodDoesNotFallBack,
  firstAndTenthRaise,
  soleusAndTheBentKnee,
  slowWalking,
  theFootballersFoot,
  aLeakingValve,
  whereVaricoseBloodGoes,
  aBlockedVein,
  stockingsElasticAndStiff,
  theBoot,
  swellingByEvening,
  dizzyOnStanding,
  oneSwollenLegOrTwo,
];
