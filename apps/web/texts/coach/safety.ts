/**
 * The safety list: the same for everybody, shown before the first session and always one tap away. Each line's source
 * stands in `coach/safety/safety-list.ts`.
 */
export const safetyLines = {
  legAndBreath: "Pain or swelling in a leg together with breathlessness or pain in the chest",
  coughedBlood: "Coughing up blood",
  collapse: "A collapse",
  coldFoot: "A leg or foot that is suddenly cold, pale or blue, numb, or cannot be moved",

  onePain: "Throbbing or cramping pain in one calf or thigh; it is rarely in both",
  oneSwelling: "Swelling of one leg",
  warmSkin:
    "Warm skin where it hurts, red or darker than around it; on brown or black skin this is harder to see",
  hardVeins: "Swollen veins that are hard or sore to the touch",
  hotSkin: "Skin that suddenly becomes hot, swollen and painful, with or without a fever",
  pregnancySigns:
    "In pregnancy: a bad headache, trouble with seeing, pain below the ribs, or sudden swelling of face, hands or feet",
  snap: "A sudden snap or kick felt in the calf or above the heel, and standing on the toes no longer goes",

  bothSwelling: "Swelling of both legs that is new, or does not go away, or grows",
  breathLying: "Swelling together with breath that is short when lying flat, or weight gained in a few days",
  skinChange: "Skin near the ankle that turns reddish-brown or dark, hardens, itches, flakes or weeps",
  sore: "A sore on the leg or foot that does not close within a few weeks",
  painWalking: "Pain in the calf that comes with walking and goes with rest",
  painfulVeins: "Varicose veins that hurt badly",
  faintStanding: "Fainting, or nearly fainting, on standing up",

  clotOrThinners:
    "A blood clot in a leg or lung, suspected or lately found, or medicine against clots that is new",
  legSurgery: "An operation or a broken bone of the leg, or a torn tendon, not long ago",
  openSore: "An open sore on the leg",
  heart: "Pain in the chest, or a heart that has lately become weaker",
  falls: "Severe dizziness, falls, or standing that is not safe without support",
  numbFeet: "Feet that feel little or nothing",
  pregnancyTrouble: "A pregnancy with complications",

  stopChest: "Pain, pressure or tightness in chest, neck, jaw or arm",
  stopDizzy: "Dizziness, faintness, a cold sweat",
  stopBreath: "Breath so short that talking is hard",
  stopHeart: "A heart that races, pounds or stumbles",
  stopPain: "Pain in a joint, muscle or tendon that is new",

  narrowArteries: "Narrowed arteries of the legs, or feet that are cold or hurt at rest",
  bypass: "A bypass that lies close under the skin",
  weakHeart: "A heart so weak that the least effort takes the breath away",
  diabeticFeet: "Diabetes with feet that have lost feeling",
  allergy: "An allergy to the material",
  freshClot: "For boots that are pumped up: a fresh clot in the leg",

  rubbing:
    "A leg that may hold a clot, an open sore, a broken bone, fragile skin, varicose veins where one would rub, or medicine that thins the blood",

  toldToDrinkLess: "Whoever has been told how much to drink, for the heart or the kidneys, keeps to that",
} as const;

export const safetyTexts = {
  title: "When to stop, and when to ask",
  lead: "General information, the same for everybody. The coach does not know you, does not examine you, and cannot tell what a sign means. If a line below applies to you, leave the exercises and do what stands above it.",
  groups: {
    emergency: {
      title: "Call the emergency number now",
      do: "112, 999 or 911, or the number where you are. Do not drive yourself.",
    },
    sameDay: {
      title: "Speak to somebody medical today",
      do: "Your doctor’s practice, an urgent line such as NHS 111, or an urgent care centre; in pregnancy your midwife or maternity ward.",
    },
    prompt: { title: "See a doctor soon", do: "Make an appointment; do not exercise it away." },
    ask: {
      title: "Ask first, before you exercise",
      do: "Whoever looks after you for it can say what is right for you.",
    },
    whileMoving: {
      title: "Stop at once if it comes while you move",
      do: "Sit down. If it does not go away with rest, call the emergency number.",
    },
    compression: {
      title: "Do not begin stockings or compression boots by yourself",
      do: "The coach fits nobody with either. Ask whoever would prescribe them, above all with:",
    },
    rubbing: { title: "Do not roll, scrape or massage", do: "" },
    drinking: { title: "Do not drink more without asking", do: "" },
  },
  read: {
    page: "the page was read",
    copy: "a copy of the page was read",
    part: "its summary or a part of it was read",
  },
  applies: "One of these applies to me",
  message: {
    title: "Leave the exercises for now",
    says: "Stop what you are doing and get help in the way that stands above the line that applies. If you are not sure which, or feel very unwell, call 112, 999, 911 or your local emergency number. If it can wait, speak to a doctor today. The coach offers no exercise until you say that none of the lines applies.",
    again: "None of these applies to me any more",
  },
  sourcesTitle: "Where these lines come from",
  adapt:
    "Numbers and names of services are those of the United Kingdom and Europe, with that of North America beside them; where you are they may be others.",
} as const;
