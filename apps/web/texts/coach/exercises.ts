import type { ExerciseId } from "../../coach/exercises/exercise-id.js";
import type { Caution, Course, Dose, ExercisePosture, Level } from "../../coach/exercises/exercise.js";

/** The exercises: who they suit, how they are done, and what belongs to them. */

export interface ExerciseWords {
  /** what one does, in one line */
  readonly line: string;
  readonly suits: string;
  readonly ask: string;
  readonly steps: readonly string[];
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const of: Readonly<Record<ExerciseId, ExerciseWords>> = {
  "standing-rock": {
    line: "Up on the balls of the feet, down, and back on the heels.",
    suits: "It suits anyone who stands safely: at the sink, at the kettle, in a queue.",
    ask: "Ask first if you get dizzy on standing, or if you have fallen lately.",
    steps: [
      "Stand behind a chair or at a wall, both hands on it, feet a hand apart.",
      "Rise slowly onto the balls of both feet and hold for three seconds.",
      "Come down, rock back and lift the toes; hold for three seconds.",
      "Put the feet flat, and begin again.",
    ],
  },
  "seated-rock": {
    line: "Heels up, then toes up, on a chair.",
    suits: "It suits people who do not stand safely, and anyone at a desk.",
    ask: "Ask first if an ankle or a foot was operated on or broken lately.",
    steps: [
      "Sit tall, both feet flat, hands resting on the thighs.",
      "Lift both heels and hold for three seconds.",
      "Put the heels down, lift the toes and hold for three seconds.",
      "Put the feet flat, and begin again.",
    ],
  },
  "calf-raises": {
    line: "Both heels up, a short hold, and slowly down.",
    suits: "They suit anyone who stands safely and whose ankles move freely.",
    ask: "Ask first after an injury of the calf or of the Achilles tendon.",
    steps: [
      "Stand straight, fingertips on a chair or a wall.",
      "Rise onto the balls of both feet, as high as is comfortable.",
      "Hold for two seconds.",
      "Come down slowly, all the way, and pause.",
    ],
  },
  "single-leg-raises": {
    line: "A calf raise on one leg, the other foot off the ground.",
    suits: "They suit people for whom three sets on both legs are easy.",
    ask: "Ask first after an injury of the calf, the Achilles tendon or the foot.",
    steps: [
      "Stand on one leg, both hands on something firm.",
      "Rise onto the ball of the foot; the knee stays straight.",
      "Hold for a moment and come down under control.",
      "Change legs after each set.",
    ],
  },
  "soleus-push-ups": {
    line: "On a chair, the heels pushed up as high as they go, again and again.",
    suits: "They suit anyone who sits for long; nothing is needed but a chair.",
    ask: "Ask first if an ankle or a foot was operated on or broken lately.",
    steps: [
      "Sit tall, knees bent at a right angle, thighs relaxed.",
      "Keep the balls of the feet on the ground and push the heels up as high as they go.",
      "Hold for a moment.",
      "Let the heels come down, and go straight on.",
    ],
  },
  "toe-pushes": {
    line: "The ball of the foot pushed down as on a pedal, the heel on the ground.",
    suits: "They suit older people and anyone who moves little; passengers on a long ride too.",
    ask: "Ask first if the sole has a sore or no feeling.",
    steps: [
      "Sit with the feet a little ahead of the knees, the heels on the ground.",
      "Push the balls of both feet down, as on a pedal that resists.",
      "Ease off and let the forefeet come up.",
    ],
  },
  "ankle-pumps": {
    line: "Toes away from you, then towards you, at an easy pace.",
    suits: "They suit nearly everyone: on a chair, in a train, in an aeroplane.",
    ask: "Ask first if moving the ankle hurts.",
    steps: [
      "Sit back and lift the feet a little, or stretch the legs out.",
      "Press the toes away from you as far as is comfortable.",
      "Pull them up towards the shins.",
      "Keep an even pace, both feet together.",
    ],
  },
  "ankle-circles": {
    line: "Both feet led round in a circle, first one way, then the other.",
    suits: "They suit nearly everyone, and go well with ankle pumps.",
    ask: "Ask first if moving the ankle hurts.",
    steps: [
      "Sit back and lift the feet a little.",
      "Lead the toes round in as large a circle as is comfortable.",
      "After the first set, go round the other way.",
    ],
  },
  "forefoot-press": {
    line: "The balls of the feet pressed on the ground for five seconds; nothing moves.",
    suits: "It suits people whose ankles are stiff, and meetings in which nobody should notice.",
    ask: "Ask first if the sole has a sore or no feeling.",
    steps: [
      "Sit with both feet flat.",
      "Press the balls of the feet firmly on the ground; the heels stay down.",
      "Hold for five seconds and keep breathing.",
      "Let go, and rest for two.",
    ],
  },
  "band-presses": {
    line: "The forefoot pressed down slowly against a band held in the hands.",
    suits: "They suit people who want more than air to push against, and cannot stand for it.",
    ask: "Ask first after an injury of the calf or of the Achilles tendon.",
    steps: [
      "Sit on a bed or the floor, the back supported, the legs out in front.",
      "Put the band round the balls of the feet and hold its ends.",
      "Press the forefeet slowly away and hold.",
      "Let the band bring them back slowly.",
    ],
  },
  "band-raises": {
    line: "Calf raises against a band that pulls you down.",
    suits: "They suit people for whom calf raises have become easy.",
    ask: "Ask first after an injury of the calf, the back or the Achilles tendon.",
    steps: [
      "Stand on the middle of the band and hold its ends at the hips; stand at a wall.",
      "Rise onto the balls of both feet against its pull.",
      "Hold for two seconds.",
      "Come down under control, and pause.",
    ],
  },
  "achilles-stretch": {
    line: "Leaning on a wall, the heel down, for half a minute: the knee straight, then bent.",
    suits: "It suits people whose heel comes off the ground early when they walk or squat.",
    ask: "Ask first after an injury of the calf or of the Achilles tendon.",
    steps: [
      "Stand in a stride before a wall, both hands on it; the back foot points ahead.",
      "Lean in until the back calf pulls; the heel stays down, the knee straight.",
      "Hold for half a minute without bouncing, and come back.",
      "In the second set, bend the back knee as well.",
    ],
  },
  "plantar-stretch": {
    line: "The forefoot pulled back by hand, so that the sole stretches.",
    suits: "It suits feet that are stiff in the morning, or that push off little.",
    ask: "Ask first if the sole has a sore or no feeling.",
    steps: [
      "Sit and lay one ankle across the other knee.",
      "Take the toes and the ball of the foot in the hand and pull them towards the shin.",
      "Hold for half a minute; it pulls, it does not hurt.",
      "Change feet after each set.",
    ],
  },
  "toe-stretch": {
    line: "The toes bent up by hand or with a band, and held.",
    suits: "It suits feet whose toes bend little when they push off.",
    ask: "Ask first if a toe is swollen, sore or without feeling.",
    steps: [
      "Sit so that you reach your toes, or lay a band round them.",
      "Bend the toes up gently, all of them together.",
      "Hold for half a minute, and let go slowly.",
    ],
  },
  "push-off-walk": {
    line: "A few minutes of walking in which each step ends on the toes.",
    suits: "It suits people who have got used to a gliding step.",
    ask: "Ask first if walking gives you pain in the calf or the chest.",
    steps: [
      "Walk tall, at a pace at which you can talk.",
      "Set the heel down first and roll over the whole foot.",
      "Push off with the big toe and feel the calf work.",
      "Tap when you are back, or let the clock run.",
    ],
  },
  "uphill-walk": {
    line: "A steady walk up a gentle slope.",
    suits: "It suits people who walk half an hour on the level with ease.",
    ask: "Ask first if walking gives you pain in the calf or the chest, or makes you short of breath.",
    steps: [
      "Choose a gentle slope with firm ground.",
      "Take short steps and push off from the toes.",
      "Keep a pace at which you can talk.",
    ],
  },
  stairs: {
    line: "Stairs climbed at an easy pace, a minute or two at a time.",
    suits: "They suit people who stand and walk safely and have a rail.",
    ask: "Ask first if stairs give you pain in the chest or the knees, or make you short of breath.",
    steps: [
      "Keep a hand on the rail.",
      "Put the whole forefoot on the step and push up through it.",
      "Come down slowly; rest between sets.",
    ],
  },
  "rope-jumps": {
    line: "Small jumps on both feet over a rope, or without one.",
    suits: "They suit people who run or jump already, on a floor that gives a little.",
    ask: "Ask first unless you jump or run already. They are not for sore joints or an unsure balance.",
    steps: [
      "Stand on the balls of both feet, the knees soft.",
      "Jump just high enough for the rope, and land on the balls of the feet.",
      "Stop while it is still easy; rest between sets.",
    ],
  },
  "five-minute-walk": {
    line: "Up and about for five minutes.",
    suits: "It suits anyone who walks safely: round the house, down the corridor.",
    ask: "Ask first if walking gives you pain in the calf or the chest.",
    steps: [
      "Stand up, and steady yourself before you set off.",
      "Walk at any pace; slow is good enough.",
      "Tap when you are back, or let the clock run.",
    ],
  },
  "thirty-minute-walk": {
    line: "A walk of half an hour, at a pace at which you can talk.",
    suits: "It suits anyone who walks safely; several short walks are a good way to begin.",
    ask: "Ask first if walking gives you pain in the calf or the chest, or makes you short of breath.",
    steps: [
      "Wear shoes in which the foot can bend.",
      "Walk at a pace at which you can talk.",
      "Turn back at half time.",
    ],
  },
  "leg-elevation": {
    line: "Lying down, the legs raised above the heart, and rest.",
    suits: "It suits the end of a long day on the feet or on a chair.",
    ask: "Ask first if lying flat makes you short of breath, or if your feet are cold or pale.",
    steps: [
      "Lie on your back and rest the lower legs on cushions or a chair, higher than the chest.",
      "Let the knees bend a little; nothing presses on the calves.",
      "Stay as long as it is comfortable.",
      "Sit for a moment before you stand up.",
    ],
  },
  "lying-ankle-pumps": {
    line: "In bed or on a sofa: toes away, toes towards you.",
    suits: "They suit mornings before getting up, and days in bed.",
    ask: "Ask first after an operation on the leg or the foot.",
    steps: [
      "Lie on your back or on your side, the legs out straight.",
      "Press the toes away from you.",
      "Pull them up towards the shins.",
      "Keep an even pace.",
    ],
  },
  "lying-press": {
    line: "The forefeet pressed against the foot of the bed for five seconds.",
    suits: "It suits days in bed, and ankles that should not move.",
    ask: "Ask first after an operation on the leg or the foot.",
    steps: [
      "Lie on your back, the balls of the feet against the foot of the bed or a firm cushion.",
      "Press with both, as if to push the bed away; nothing moves.",
      "Hold for five seconds and keep breathing.",
      "Let go, and rest for two.",
    ],
  },
};

const postures: Readonly<Record<ExercisePosture, string>> = {
  sitting: "On a chair",
  standing: "Standing",
  walking: "On your feet and going",
  reclining: "Leaning back, legs out",
  lying: "Lying",
};

const levels: Readonly<Record<Level, string>> = {
  easier: "to begin with",
  usual: "the usual dose",
  harder: "when it is easy",
};

const cautions: Readonly<Record<Caution, string>> = {
  unsteady:
    "If you cannot stand safely without support: do not do this one standing. The seated rock and ankle pumps work the same muscles.",
  ankle: "If an ankle is stiff or hurts: go only as far as it goes without pain, and take fewer.",
  pregnancy:
    "If you are pregnant: hold on to something, do not lie flat on your back for long after the middle of pregnancy, and ask your midwife or doctor first if anything is not straightforward.",
  older:
    "If you are afraid of falling: keep both hands on something that does not move, and have somebody near the first few times.",
  "after-bed-rest":
    "If you have been in bed for days: begin lying, then sitting; stand up with somebody beside you, and sit down again if you are dizzy.",
};

const courses: Readonly<Record<Course, readonly string[]>> = {
  movement: [
    "Begin with the small dose, several times a day. Often counts for more here than much.",
    "After a week or two take the usual one, if the small one leaves nothing sore.",
    "No study says how often is best. Keep what fits your day.",
  ],
  strength: [
    "Weeks 1 and 2: the small dose, every other day. A little soreness the day after is usual; pain is a reason to stop.",
    "Weeks 3 to 6: the usual dose, three to five days a week.",
    "After that: the large dose, or the next exercise, once the last repetitions are easy.",
    "Muscles take six to twelve weeks to become stronger. How much that changes in the veins of healthy legs has hardly been measured.",
  ],
  stretch: [
    "Weeks 1 and 2: once a day. It pulls; it does not hurt.",
    "After that: the usual dose, most days.",
    "A joint gains range slowly, over weeks, and not every joint does.",
  ],
  walking: [
    "Begin with what you walk already, and add a minute or two each week.",
    "Several short walks are as good a beginning as a long one.",
    "Pace comes last: slow walking works the calf as well.",
  ],
  rest: ["As often as it feels good. It is rest, not training, and nothing has to grow."],
};

export const exerciseTexts = {
  title: "Exercises",
  lead: "One at a time. The page of each says how it is done, and a guided session keeps the tempo and the count.",
  unknown: (id: string) => `There is no exercise called "${id}"; all that there are stand below.`,
  of,
  postures,
  levels,
  cautions,
  courses,
  dose: ({ sets, rest_s, ...dose }: Dose, name: string): string => {
    const once = dose.kind === "minutes" ? plural(dose.minutes, "minute") : `${dose.count} times`;
    const often =
      sets === 1 ? once : `${plural(sets, "set")} of ${once.replace(" times", "")}, ${rest_s} s rest between`;
    return `${often}, ${name}`;
  },
  doseShort: ({ sets, ...dose }: Dose): string => {
    const once = dose.kind === "minutes" ? `${dose.minutes} min` : `${dose.count}`;
    return sets === 1 ? (dose.kind === "minutes" ? once : `${once} times`) : `${sets} × ${once}`;
  },
  how: "How it is done",
  weeks: "Over the weeks",
  known: "What is known of it",
  knownLead: "What has been said and measured, each with where it stands:",
  steps: "Easier and harder",
  easier: "Easier",
  harder: "Harder",
  doneStanding: "Done standing: not for you, as you have told the coach.",
  forYou: "You have told the coach of this:",
  takeCare: "Take care",
  notStanding:
    "You have told the coach that you do not stand safely without support. This exercise is done standing, so it is not begun from here.",
  instead: (name: string) => `Do this instead: ${name}`,
  picture: {
    caption:
      "The left leg in the model: the wider a vein, the fuller it is. A teaching model, not your body.",
    label: (name: string, steps: string) => `A leg doing this: ${name}. ${steps}`,
    failed: "The picture could not be fetched; the steps below say the same.",
  },
} as const;
