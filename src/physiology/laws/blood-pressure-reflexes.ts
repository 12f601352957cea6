import {
  add,
  div,
  type Expression,
  exp,
  mul,
  named,
  neg,
  quantity,
  sqrt,
  square,
  sub,
} from "../../engine/describe/expression.js";
import { defineLaw, type ParameterDescription } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";

const archShare = 1 / 3;

/**
 * The arteries are felt at two places, at the neck, which stands above the heart, and in the chest; and of each beat both
 * the mean and the height are felt.
 */
export const arterialReceptors = defineLaw({
  id: "arterial-receptors",
  says: "The neck feels less pressure when one stands, the arch of the aorta does not; the brain hears both. The vagus answers the height of the pulse: when less is thrown out the heart quickens before the mean pressure falls.",
  kind: "phenomenological",
  ground: assumed("the errors of both places add up"),
  valid: "postures, breathing, straining, loss of blood",
  omits:
    "thresholds and slopes of each nerve's own; that sympathetic nerves of vessels follow the foot of the pulse",
  inputs: {
    carotid: { says: "pressure across the wall of the carotid sinus", unit: "mmHg" },
    arch: { says: "pressure across the wall of the aortic arch", unit: "mmHg" },
    felt: { says: "what is heard of both, smoothed", unit: "mmHg" },
    swing: { says: "mean swing of the pressure about that", unit: "mmHg" },
  },
  parameters: {
    archShare: {
      says: "share of the aortic arch in what is heard",
      unit: "1",
      typical: archShare,
      range: [0, 1],
      ground: assumed("the carotid sinus counts for two thirds"),
    },
    heightFactor: {
      says: "height of the pulse above its mean, in mean swings; 0 where the vagus answers the mean alone",
      unit: "1",
      typical: 2,
      range: [0, 5],
      ground: derived(
        "lying, the pulse rises 27 mmHg above its mean and swings by 14; intervals between beats follow systolic pressure, which the sequence method for the reflex rests on (from memory)",
      ),
    },
    restingSwing: {
      says: "swing at which the pulse asks for nothing",
      unit: "mmHg",
      typical: 14,
      range: [1, 60],
      ground: derived("that of a healthy adult who lies"),
    },
    swingMemory: {
      says: "time over which the swing is taken",
      unit: "s",
      typical: 2,
      range: [0.2, 20],
      ground: assumed("two beats"),
    },
  },
  outputs: {
    pressure: { says: "pressure as the brain hears it", unit: "mmHg" },
    swingRate: { says: "rate of the mean swing", unit: "mmHg/s" },
    height: { says: "how far the pulse is higher than at rest", unit: "mmHg" },
  },
  equations: ({ carotid, arch, felt, swing }, p) => {
    const pressure = add(mul(sub(1, p.archShare), carotid), mul(p.archShare, arch));
    const rounded = quantity(1, "mmHg");
    const off = sqrt(add(square(sub(pressure, felt)), square(rounded)));
    return {
      pressure,
      swingRate: div(sub(off, swing), p.swingMemory),
      height: mul(p.heightFactor, sub(swing, p.restingSwing)),
    };
  },
});

/** A receptor: what it feels, smoothed, against its set point, within the range it can tell. */
export const pressureReceptor = defineLaw({
  id: "pressure-receptor",
  says: "Stretched walls tell the brain how far the pressure is from what it should be.",
  kind: "phenomenological",
  ground: derived("set point and saturation of heldt-2002, its arc tangent written as a root"),
  valid: "minutes; the set point does not move",
  omits: "resetting over hours, the rate of pressure",
  inputs: {
    pressure: { says: "transmural pressure of the wall that is felt", unit: "mmHg" },
    felt: { says: "the same, smoothed", unit: "mmHg" },
    reset: { says: "how far the set point has been moved up", unit: "mmHg" },
  },
  parameters: {
    setPoint: {
      says: "pressure at which nothing is asked for",
      unit: "mmHg",
      typical: 91 + 4 * archShare,
      range: [1, 160],
      ground: derived(
        "91 of heldt-2002, and the arch's share of the 4 mmHg by which the chest, where it lies, is below the air",
      ),
    },
    saturation: {
      says: "largest error that is told",
      unit: "mmHg",
      typical: 18,
      range: [1, 60],
      ground: read("heldt-2002", "scale of the saturation: arterial 18, cardiopulmonary 5"),
    },
    smoothing: {
      says: "time over which pulses are smoothed",
      unit: "s",
      typical: 0.5,
      range: [0.05, 10],
      ground: assumed("heldt-2002 averages over a quarter of a second; half a beat here"),
    },
    gainFactor: {
      says: "strength over that of health; 0 switches the reflex off",
      unit: "1",
      typical: 1,
      range: [0, 3],
      ground: assumed("1 in health"),
    },
  },
  outputs: {
    feltRate: { says: "rate of the smoothed pressure", unit: "mmHg/s" },
    error: { says: "felt pressure above the set point, as told", unit: "mmHg" },
  },
  equations: ({ pressure, felt, reset }, { setPoint, saturation, smoothing, gainFactor }) => {
    const off = named("off", div(sub(felt, add(setPoint, reset)), saturation));
    return {
      feltRate: div(sub(pressure, felt), smoothing),
      error: mul(gainFactor, saturation, div(off, sqrt(add(1, square(off))))),
    };
  },
});

/** What work itself asks of the nerves: the reflexes go on, about a pressure that is higher the harder one works. */
export const exerciseDrive = defineLaw({
  id: "exercise-drive",
  says: "Who works wants more pressure: the brain's command and the muscles' own nerves move the set point up.",
  kind: "phenomenological",
  ground: assumed("the arterial baroreflex is reset upwards in exercise, in proportion to its intensity"),
  valid: "light to moderate work of the legs",
  omits: "the will told apart from the muscles' nerves, arms and trunk, fatigue, training",
  inputs: {
    effort: { says: "mean activation of the legs' muscles, by their mass", unit: "1" },
    drive: { says: "the same, as it reaches the nerves", unit: "1" },
  },
  parameters: {
    resetPressure: {
      says: "how far the set point moves at full effort of all muscles",
      unit: "mmHg",
      typical: 80,
      range: [0, 300],
      ground: assumed("walking, at a tenth of it, asks for some 8 mmHg"),
    },
    lag: {
      says: "time constant",
      unit: "s",
      typical: 2,
      range: [0.1, 30],
      ground: assumed("the rate rises with the first contractions"),
    },
  },
  outputs: {
    driveRate: { says: "rate of the drive", unit: "1/s" },
    reset: { says: "how far the set point is moved up", unit: "mmHg" },
  },
  equations: ({ effort, drive }, { resetPressure, lag }) => ({
    driveRate: div(sub(effort, drive), lag),
    reset: mul(resetPressure, drive),
  }),
});

/** A nerve and what it moves: late and smooth, four lags one after the other. */
export const autonomicLag = defineLaw({
  id: "autonomic-lag",
  says: "A nerve acts late: the vagus within a second, sympathetic nerves over many, and at first not at all.",
  kind: "phenomenological",
  ground: derived(
    "the impulse responses of heldt-2002 are triangles that begin after a delay; four lags that share their mean have the spread of the one to the arterioles (2.5, 4.5 and 30 s: 6.3 s about 12.3), and keep states in place of a past",
  ),
  valid: "frequencies below those of the beat",
  omits: "fatigue of the transmitter",
  inputs: {
    drive: { says: "what is asked for", unit: "mmHg" },
    first: { says: "a quarter of the way along", unit: "mmHg" },
    second: { says: "half-way along", unit: "mmHg" },
    third: { says: "three quarters of the way along", unit: "mmHg" },
    effect: { says: "what arrives", unit: "mmHg" },
  },
  parameters: {
    lag: {
      says: "mean time from the error to its effect",
      unit: "s",
      typical: 10,
      range: [0.1, 60],
      ground: read("heldt-2002", "means of the triangular impulse responses, path by path"),
    },
  },
  outputs: {
    firstRate: { says: "rate a quarter of the way along", unit: "mmHg/s" },
    secondRate: { says: "rate half-way along", unit: "mmHg/s" },
    thirdRate: { says: "rate three quarters of the way along", unit: "mmHg/s" },
    effectRate: { says: "rate of the effect", unit: "mmHg/s" },
  },
  equations: ({ drive, first, second, third, effect }, { lag }) => {
    const rate = (before: Expression, now: Expression) => div(mul(4, sub(before, now)), lag);
    return {
      firstRate: rate(drive, first),
      secondRate: rate(first, second),
      thirdRate: rate(second, third),
      effectRate: rate(third, effect),
    };
  },
});

const perPressure = (says: string, unit: "1/mmHg" | "mL/mmHg" | "s/mmHg", typical: number, place: string) =>
  ({
    says,
    unit,
    typical,
    range: [0, 300],
    ground: read("heldt-2002", place),
  }) as const satisfies ParameterDescription;

/** What the nerves make of what they are told: the heart's beat and strength, the arterioles, the veins. */
export const autonomicEffects = defineLaw({
  id: "autonomic-effects",
  says: "When pressure falls the heart beats faster and harder, arterioles narrow, and veins give up blood.",
  kind: "phenomenological",
  ground: read("heldt-2002", "static gains of the arterial and cardiopulmonary reflexes"),
  valid: "lying, standing, tilting, light exercise",
  omits: "hormones, the muscles' own call for blood",
  inputs: {
    vagal: { says: "arterial error and that of the pulse's height, over the vagus", unit: "mmHg" },
    cardiac: { says: "arterial error, over sympathetic nerves of the heart", unit: "mmHg" },
    arteriolar: { says: "arterial error, at the arterioles", unit: "mmHg" },
    arteriolarLow: { says: "cardiopulmonary error, at the arterioles", unit: "mmHg" },
    venous: { says: "arterial error, at the veins", unit: "mmHg" },
    venousLow: { says: "cardiopulmonary error, at the veins", unit: "mmHg" },
  },
  parameters: {
    restingInterval: {
      says: "length of a beat when nothing is asked for",
      unit: "s",
      typical: 0.9,
      range: [0.4, 1.6],
      ground: assumed("67 beats a minute, near the 70 of heldt-2002"),
    },
    shortestInterval: {
      says: "length below which no beat falls",
      unit: "s",
      typical: 0.33,
      range: [0.25, 0.8],
      ground: derived(
        "188 beats a minute at 30 years, 208 less 0.7 of the age (tanaka-2001), is 0.32; rounded",
      ),
    },
    vagalGain: perPressure("beat lengthened per error, vagus", "s/mmHg", 0.009, "RR, parasympathetic"),
    cardiacGain: perPressure("beat lengthened per error, sympathetic", "s/mmHg", 0.012, "RR, sympathetic"),
    contractilityGain: perPressure(
      "share of systolic elastance lost per error",
      "1/mmHg",
      0.02,
      "0.014 and 0.021 mL/mmHg² over the end-systolic compliances 0.40 and 1.30",
    ),
    arteriolarGain: perPressure(
      "resistance lost per arterial error, relative",
      "1/mmHg",
      0.033,
      "0.13 of about 4 mmHg·s/mL in each bed",
    ),
    arteriolarLowGain: perPressure(
      "resistance lost per cardiopulmonary error, relative",
      "1/mmHg",
      0.075,
      "0.3 of about 4 mmHg·s/mL in each bed",
    ),
    venousGain: perPressure(
      "unstressed volume regained per arterial error",
      "mL/mmHg",
      26.6,
      "sum of all veins",
    ),
    venousLowGain: perPressure(
      "unstressed volume regained per cardiopulmonary error",
      "mL/mmHg",
      80,
      "sum without the legs, whose veins have few nerves here",
    ),
  },
  outputs: {
    interval: { says: "length of a beat", unit: "s" },
    contractility: { says: "systolic elastance over that of rest", unit: "1" },
    narrowing: { says: "arteriolar resistance over that of rest", unit: "1" },
    withdrawn: { says: "unstressed volume that the veins give up", unit: "mL" },
  },
  equations: ({ vagal, cardiac, arteriolar, arteriolarLow, venous, venousLow }, p) => {
    const asked = add(p.restingInterval, mul(p.vagalGain, vagal), mul(p.cardiacGain, cardiac));
    const above = sub(asked, p.shortestInterval);
    const round = quantity(0.05, "s");
    return {
      interval: add(p.shortestInterval, mul(0.5, add(above, sqrt(add(square(above), square(round)))))),
      contractility: exp(neg(mul(p.contractilityGain, cardiac))),
      narrowing: exp(neg(add(mul(p.arteriolarGain, arteriolar), mul(p.arteriolarLowGain, arteriolarLow)))),
      withdrawn: neg(add(mul(p.venousGain, venous), mul(p.venousLowGain, venousLow))),
    };
  },
});
