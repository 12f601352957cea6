/** What the lessons say, by the lesson's id. Numbers come from the runs, with their units. */

export interface LessonText {
  readonly title: string;
  readonly question: string;
  /** what is known before the experiment */
  readonly before: readonly string[];
  /** the runs, each in a few words */
  readonly runs: Readonly<Record<string, string>>;
  /** the signal that is drawn */
  readonly drawn: string;
  readonly predict: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly answer: (number: Readonly<Record<string, string>>) => string;
  /** why, and where the model ends */
  readonly after: readonly string[];
}

export const lessonTexts: Readonly<Record<string, LessonText>> = {
  "gravity-and-the-column": {
    title: "Gravity and the column",
    question: "Why is there so much pressure in a vein at the ankle?",
    before: [
      "Blood is heavy. Whoever stands still carries a column of it from the right atrium to the ankle, more than a metre high. A catheter in a vein of the foot feels that column’s weight, as a diver feels the water above.",
      "Four people are run: one lying, three standing, of 155, 175 and 195 cm.",
    ],
    runs: {
      lying: "175 cm, lying",
      standing: "175 cm, standing",
      short: "155 cm, standing",
      tall: "195 cm, standing",
    },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "Standing still, whose ankle vein has the higher pressure?",
    choices: { taller: "the taller person’s", same: "the same in both", shorter: "the shorter person’s" },
    answer: (n) =>
      `Lying, the ankle vein is at ${n.lying}; standing, at ${n.standing}. The tallest of the three stands with ${n.tall} at the ankle and the shortest with ${n.short}: ${n.apart} for forty centimetres of height.`,
    after: [
      "Height alone does it: length from the atrium to the ankle, times the weight of blood. Nothing has been pumped, and nothing is wrong. All that a calf pump can win, it wins against this column.",
      "In the lab a thin line stands beside the leg. Its length is this pressure; a shut valve breaks it.",
    ],
  },
  "why-blood-does-not-fall-back": {
    title: "Why blood does not fall back",
    question: "A squeeze pushes blood both ways. Why does it go up?",
    before: [
      "When the calf tightens it presses on its veins from all sides, and blood tries to leave by every door. Valves stand a few centimetres apart in the deep veins. They open upward.",
      "Two legs rise on tiptoe once. In the second one, the valves from groin to foot do not close.",
    ],
    runs: { holding: "valves that hold", leaking: "valves that leak" },
    drawn: "Flow in the deep veins of the calf, upward positive",
    predict: "Of what goes up through a healthy valve, how much comes back?",
    choices: {
      little: "little, and far less than through a leaking one",
      same: "as much as through a leaking one",
      most: "more than half",
    },
    answer: (n) =>
      `Through the healthy valve ${n.holding} of what went up comes back, the little that it takes to shut the leaflets; through the leaking one ${n.leaking}. The veins of the healthy leg refill within ${n.refill}, from the arteries; those of the leaking leg within ${n.refillLeaking}, from above.`,
    after: [
      "A valve does no work. It only makes a squeeze one-sided. With valves that leak the calf works as hard, and much of its work falls back.",
      "The leak of this leg is the model’s “severe”: a share of the open area that stays open when the valve is shut. No measurement gives that area in people; it is assumed, and chosen to span what clinics see.",
    ],
  },
  "first-and-tenth-raise": {
    title: "The first heel raise and the tenth",
    question: "Does every heel raise do as much as the one before?",
    before: [
      "A person stands still until the veins are full, then rises on tiptoe, once a second. A needle in a vein of the foot shows the pressure. Laboratories call it ambulatory venous pressure, and ask for ten raises.",
    ],
    runs: { one: "one raise", nine: "nine raises", ten: "ten raises" },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "How much does the tenth raise lower the pressure, beside the first?",
    choices: { less: "less than the first", same: "about as much", more: "more" },
    answer: (n) =>
      `Standing still there are ${n.standing}. The first raise takes off ${n.first}; the tenth takes off ${n.tenth} more. All ten together take off ${n.all}, down to ${n.lowest}.`,
    after: [
      "A pump can only throw out what is in it. After a few raises the calf’s veins are nearly empty, and each further raise throws out what flowed in since the last: the pressure has found its floor.",
      "This is why a laboratory is content with ten.",
    ],
  },
  "soleus-and-the-bent-knee": {
    title: "The soleus and the bent knee",
    question: "Which calf muscle works when the knee is bent?",
    before: [
      "Two muscles share the heel’s tendon. The gastrocnemius begins above the knee, the soleus below it. Bend the knee, and the gastrocnemius goes slack.",
      "The ball of the foot presses on a plate, equally hard each time, with the knee straight and with the knee at a right angle.",
    ],
    runs: { straight: "knee straight", bent: "knee bent to 90°" },
    drawn: "Pressure within the gastrocnemius",
    predict: "With the knee bent, which muscle still builds up pressure as before?",
    choices: { soleus: "the soleus", gastrocnemius: "the gastrocnemius", both: "neither as before" },
    answer: (n) =>
      `With a bent knee the pressure within the gastrocnemius falls from ${n.gastrocnemiusStraight} to ${n.gastrocnemiusBent}; within the soleus it is ${n.soleusStraight} before and ${n.soleusBent} after.`,
    after: [
      "So a bent knee spares one muscle. It does not make the other one better: standing raises work the soleus as hard, and with the gastrocnemius beside it.",
      "Articles say that heel raises while sitting train the soleus alone and that standing ones are useless for it. Measured muscle growth says otherwise; see the evidence below.",
    ],
  },
  "slow-walking": {
    title: "Why walking slowly can beat walking fast",
    question: "Does walking twice as fast lower the ankle pressure further?",
    before: [
      "Fast walking squeezes harder. It also leaves less time between two squeezes, in which a valve must shut and a vein must fill, and it brings more blood into the leg.",
    ],
    runs: { slow: "walking at 3 km/h", fast: "walking at 6 km/h" },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "Which walk leaves the lower pressure at the ankle?",
    choices: { slow: "the fast one no lower than the slow one", fast: "the fast one, by 2 mmHg or more" },
    answer: (n) =>
      `At 3 km/h the ankle vein is at ${n.slow} on average, at 6 km/h at ${n.fast}: ${n.apart} higher, although the soleus squeezes with ${n.squeezeFast} in place of ${n.squeeze}.`,
    after: [
      "The difference is small, in the model smaller than the one that was measured in people on a treadmill, and of the same sign. What counts for the vein is that one walks; haste adds nothing.",
      "For heart and stamina walking fast does more, but that is another question.",
    ],
  },
  "the-footballers-foot": {
    title: "The footballer’s foot",
    question: "Can an old injury of the foot keep a calf from pumping?",
    before: [
      "One of the articles tells of a former footballer whose old injury had taken away the push of his toes. Heart, kidneys and veins had been tested and found sound; the calf was thin, the legs were swollen.",
      "Here one leg walks with a full push-off. The other lifts its foot and sets it down.",
    ],
    runs: { pushing: "with push-off", lifted: "foot lifted, not pushed off" },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "Without a push-off, what is the pressure at the ankle while walking?",
    choices: { higher: "higher", same: "about the same", lower: "lower" },
    answer: (n) =>
      `With a push-off, walking brings the ankle vein to ${n.walking}; without it, to ${n.walkingLifted}. The soleus squeezes with ${n.squeezeLifted} in place of ${n.squeeze}.`,
    after: [
      "The valves of this leg are sound and its veins are open. Only the motor is idle. A gliding gait, a stiff ankle and a weak calf all end here.",
      "One man’s story is no evidence, and a swollen leg has many causes. His had been looked for first.",
    ],
  },
  "a-leaking-valve": {
    title: "A leaking valve",
    question: "Where does one see a leak: in how far the pressure falls, or in how soon it is back?",
    before: [
      "Ten heel raises again, with valves that hold and with deep valves that leak from the groin to the foot. Afterwards the person stands still and the needle waits.",
    ],
    runs: { holding: "valves that hold", leaking: "deep valves that leak" },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "What does the leak change most?",
    choices: {
      return: "how soon the pressure is back",
      fall: "how far the pressure falls",
      both: "both, plainly",
    },
    answer: (n) =>
      `The lowest pressure is ${n.lowest} with valves that hold and ${n.lowestLeaking} with valves that leak. Back at nine tenths it is after ${n.refill} and after ${n.refillLeaking}.`,
    after: [
      "A leak needs time. While the calf beats once a second it can keep ahead of this one; as soon as it rests, blood comes back from above as well as in from the arteries.",
      "In patients with leaking deep valves the pressure usually falls less far too. The model’s leg is young and strong, and nothing else is wrong with it: real legs seldom have one fault alone.",
    ],
  },
  "where-varicose-blood-goes": {
    title: "Where varicose blood goes round",
    question: "Blood in a varicose vein runs down. Where does it go?",
    before: [
      "The great saphenous vein lies under the skin from ankle to groin. Its valves gone, it becomes a wide pipe from the groin down; perforating veins lead from it through the fascia to the deep veins, which the calf empties upward, to the groin.",
      "Three legs make ten heel raises: a healthy one, one with a varicose saphenous vein, and that one after the vein in the thigh has been closed.",
    ],
    runs: {
      healthy: "healthy",
      varicose: "varicose saphenous vein",
      closed: "the same, vein of the thigh closed",
    },
    drawn: "Flow in the great saphenous vein above the knee, upward positive",
    predict: "During the raises, what does blood in the varicose vein do?",
    choices: {
      round: "runs down, and is pumped up again through the deep veins",
      up: "runs up, but slowly",
    },
    answer: (n) =>
      `In the healthy leg the saphenous vein carries blood up at ${n.up} on average; in the varicose one it runs down at ${n.down}. The deep vein of the thigh carries it up again, ${n.more} faster than in the healthy leg: the same blood goes round. The pressure at the ankle falls to ${n.lowest}; with the vein closed, to ${n.lowestClosed}.`,
    after: [
      "The calf of such a leg is not weak. It pumps more than that of a healthy one, and to less purpose.",
      "The model closes the vein completely and at once, and knows neither scars nor new vessels. Whether, and how, a vein is to be closed is for a clinic to say.",
    ],
  },
  "a-blocked-vein": {
    title: "A blocked vein",
    question: "What if the way out is narrow?",
    before: [
      "Years after a clot the veins of knee and thigh may be scarred: stiff, narrow, their valves leaking a little. The calf squeezes as before, into a narrow pipe.",
    ],
    runs: { open: "open veins", blocked: "narrow veins at knee and thigh" },
    drawn: "Pressure in a vein on the back of the foot",
    predict: "What does the ankle pressure do in walking, beside that of a healthy leg?",
    choices: { less: "falls less far", same: "falls as far", rises: "rises" },
    answer: (n) =>
      `Walking lowers the ankle vein by ${n.fall} in the healthy leg and by ${n.fallBlocked} in the blocked one. Behind the knee each step presses up ${n.squeezedBlocked} in place of ${n.squeezed}: the squeeze is spent on the narrow place.`,
    after: [
      "In people with closed pelvic and thigh veins the fall was smaller still. The model has no collateral veins without valves, through which what was pumped up runs back; the validation page says so in row 1.5.",
      "A fresh clot is an emergency and no place for exercise experiments.",
    ],
  },
  "stockings-elastic-and-stiff": {
    title: "Stockings, elastic and not",
    question: "What is the difference between a stocking that gives and a bandage that does not?",
    before: [
      "Pressure under a garment is its tension over the leg’s radius. When the calf bulges, an elastic garment gives way; a stiff one does not, and presses back.",
      "A stocking of class II and a bandage without stretch are put on the same leg, lying and walking.",
    ],
    runs: {
      stockingLying: "stocking, lying",
      bandageLying: "stiff bandage, lying",
      stocking: "stocking, walking",
      bandage: "stiff bandage, walking",
    },
    drawn: "Pressure under the garment at the calf",
    predict: "Under which does the pressure swing more with each step?",
    choices: {
      stiff: "under the stiff bandage",
      same: "about equally",
      elastic: "under the elastic stocking",
    },
    answer: (n) =>
      `Lying, there are ${n.stockingLying} under the stocking and ${n.bandageLying} under the bandage, above the ankle. In walking the pressure swings by ${n.stocking} under the stocking and by ${n.bandage} under the bandage.`,
    after: [
      "A stiff sleeve makes the working calf squeeze itself. An elastic one is easier to bear at night and easier to put on.",
      "Neither is for everyone: with narrow arteries or with a heart that fails, compression does harm. Who should wear which is a matter for advice, not for a model.",
    ],
  },
  "the-boot": {
    title: "The boot",
    question: "Does it matter how fast a compression boot fills?",
    before: [
      "A boot around the calf fills with air to 45 mmHg, holds, and lets go. One takes two seconds to fill, the other a third of a second. The third leg has no boot: its owner moves the ankles up and down in bed.",
    ],
    runs: { slow: "filled in 2 s", fast: "filled in 0.3 s", ankles: "ankles moved, no boot" },
    drawn: "Flow upward behind the knee",
    predict: "What does the fast boot do, beside the slow one?",
    choices: {
      faster: "faster blood, but no more of it",
      more: "more blood",
      same: "the same",
    },
    answer: (n) =>
      `Behind the knee the slow boot drives blood at up to ${n.slow}, the fast one at up to ${n.fast}. The volume is the calf’s own and hardly differs: ${n.expelledSlow} and ${n.expelledFast}. Ankles moved in bed reach ${n.ankles}.`,
    after: [
      "Speed is what such devices are compared by, because fast blood rinses the pockets behind the valves. That it matters to people’s outcomes is a further step, which velocities do not take.",
      "Boots are not to be put on a leg that may hold a clot.",
    ],
  },
  "swelling-by-evening": {
    title: "Swelling by evening",
    question: "Why are shoes tight in the evening?",
    before: [
      "Where capillary pressure is high, water leaves the blood; lymph carries it off. Whoever sits still has the column of blood in the feet all day.",
      "Three minutes are run, with the body’s whole circulation: sitting still, sitting with heel raises, and lying. A tank of water measures the foot.",
    ],
    runs: { still: "sitting still", moving: "sitting, heels moving", lying: "lying" },
    drawn: "Water in the tissue of the foot",
    predict: "If the heels move meanwhile, what does the foot’s volume gain?",
    choices: { less: "less", same: "the same", more: "more" },
    answer: (n) =>
      `Sitting still, the foot gains ${n.still} in three minutes, lying ${n.lying}, with moving heels ${n.moving}: less water comes in, and blood is thrown out. The capillaries of the foot are at ${n.pressureStill}, ${n.pressureLying} and ${n.pressureMoving}.`,
    after: [
      "Three minutes are not a day. The rate slows as tissue fills and lymph wakes; the page “A day” runs sixteen hours of it, with breaks and without.",
      "Swelling of both ankles in the evening is common, and also a sign of many things that are not the calf. If it is new, it wants looking at.",
    ],
  },
  "dizzy-on-standing": {
    title: "Dizzy on standing",
    question: "Where does the blood pressure go in the first seconds of standing?",
    before: [
      "On rising, several hundred millilitres of blood sink into legs and belly, and less comes back to the heart. Sensors in the neck and chest notice; nerves make the heart faster and the vessels narrower.",
      "Two people get up from lying. In the second, those nerves do not answer.",
    ],
    runs: { answering: "nerves that answer", silent: "nerves that do not" },
    drawn: "Pressure in the aorta",
    predict: "What does the mean pressure do if the nerves do not answer?",
    choices: {
      stays: "falls and stays down",
      returns: "falls and comes back, as with nerves",
      hardly: "hardly falls",
    },
    answer: (n) =>
      `With nerves that answer the mean pressure falls by ${n.fall}, lowest ${n.after} after rising, and stands ${n.atEnd} from where it was at the end, the heart beating faster by ${n.fasterBy}. Without them it falls by ${n.fallSilent} and is still ${n.silentAtEnd} down at the end.`,
    after: [
      "Tensing the legs on standing is a known counter-manoeuvre; the lab lets you try it with both heels.",
      "Somebody who faints or nearly faints on standing should have it looked at. It may be a medicine, lost water or blood, the heart or the nerves; a model cannot tell which.",
    ],
  },
  "one-swollen-leg-or-two": {
    title: "One swollen leg or two",
    question: "Why does a clinic first ask whether one leg is swollen or both?",
    before: [
      "A sudden, painful swelling of one leg may be a clot: that is urgent, and with breathlessness, chest pain or collapse it is an emergency. A clinic rules it out first, by a score, a blood test and ultrasound. With both legs it asks about heart, kidneys, liver, medicines and pregnancy, by blood tests and often ultrasound of the heart.",
      "Four people stand still: a healthy one, one with a clot in the left thigh and pelvis, one whose heart pumps weakly, and one who has taken a strong water tablet. The last and the first then also get up from lying.",
    ],
    runs: {
      healthy: "healthy, standing",
      clot: "clot on the left, standing",
      heart: "weak heart, standing",
      tablet: "after a water tablet, standing",
      rising: "healthy, getting up",
      tabletRising: "after a water tablet, getting up",
    },
    drawn: "Pressure in a vein on the back of the left foot",
    predict: "Where do the capillaries of the feet have a higher pressure than in health?",
    choices: {
      sides: "with the clot on one side, with the weak heart on both",
      both: "on both sides in either case",
    },
    answer: (n) =>
      `With the clot, capillary pressure in the feet is higher by ${n.clotLeft} on the left and by ${n.clotRight} on the right; with the weak heart, by ${n.heartLeft} and by ${n.heartRight}. The water tablet leaves the ankle vein of a standing person at ${n.ankleTablet}, beside ${n.ankle} without it, and makes the fall of blood pressure on getting up deeper by ${n.deeper}.`,
    after: [
      "What each test can see: ultrasound sees a clot in thigh and knee well, in calf and pelvis less well. A blood test for breakdown products of clots speaks against one when it is low, and says little when it is high. A needle at the ankle, or a plethysmograph, measures how well blood leaves; neither finds a clot that lets it pass, a heart that fails, or a kidney that loses protein.",
      "A water tablet takes water from the blood first. It does nothing about a column of blood, a leak or a narrow vein, and it can make people fall. In a heart that fails it may be just what is needed: who may take it is for a clinician to say.",
      "None of this is ever a reason to skip the tests. The model shows why they are asked for in that order, and cannot stand in for any of them.",
    ],
  },
};

export const lessonsPageTexts = {
  lead: "Each lesson is a question, an experiment that you run here, and an answer made of that run’s own numbers. Say first what you expect.",
  back: "All lessons",
  unknown: "There is no lesson of this name; all that there are stand below.",
  mystery: "The mystery leg",
  mysteryQuestion: "Something is hidden in a leg. With few instruments, can you find it?",
  expect: "What do you expect?",
  experiment: "The experiment",
  run: "Run the experiment",
  runAgain: "Run it again",
  chooseFirst: "Choose what you expect first; then the experiment can be run.",
  answer: "The answer",
  expected: (yours: string) => `You expected: ${yours}.`,
  asExpected: "The model agrees.",
  otherwise: (found: string) => `The model: ${found}.`,
  none: "In these runs the model does not show what this lesson says, so nothing is said here.",
  why: "Why",
  open: "Take these legs to the lab",
  claims: "What has been measured in people",
  next: "Next:",
} as const;
