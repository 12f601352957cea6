import { type Side, sides } from "../physiology/terms.js";
import type { Measures } from "../quantity/figure.js";
import { fromCoherent } from "../quantity/units.js";
import { reached, type Reading } from "./reading.js";

/**
 * What a day came to. A day is looked at stretch by stretch: of each signal the mean, the lowest and the highest value
 * of some seconds, and for how long they stand. What is added up of it does not grow with the hours.
 */

/** Some seconds of a day, and how long they stand for it; signals in the order in which they are read. */
export interface Stretch {
  readonly from_s: number;
  readonly until_s: number;
  readonly means: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

const workingMuscles = ["soleus", "gastrocnemius", "tibialisAnterior", "deepPosterior", "thigh"] as const;
/** of maximal activation, in the mean of some seconds: more than any posture asks for */
const stirring = 0.03;
/** mmHg at the ankle: above what sitting asks of the veins, below standing */
const highPressure = 60;
const hour_s = 3600;

/** Signals that the measures of a day are made of; those that a circuit does not have are left out. */
export const daySignals: readonly string[] = [
  ...sides.flatMap((side) => [
    `${side}.posteriorTibialAnkle.luminalPressure`,
    `${side}.foot.interstitial.volume`,
    `${side}.calf.interstitial.volume`,
    `${side}.thigh.interstitial.volume`,
    `${side}.calf.volume`,
    `${side}.leg.volume`,
    `${side}.poplitealToFemoral.flow`,
    `${side}.legArtery.flow`,
    ...workingMuscles.map((muscle) => `${side}.${muscle}.activation`),
  ]),
  "heart.rate",
  "aorta.luminalPressure",
  "plasma.volume",
  "blood.haematocrit",
  "glucose.concentration",
  "insulin.concentration",
];

interface LegAccount {
  firstWater?: number;
  lastWater: number;
  pressure: number;
  highTime: number;
  workingFlow: number;
  workingTime: number;
  restingFlow: number;
  restingTime: number;
  stillSince?: number;
  /** from when to when no muscle worked */
  readonly still: [from_s: number, until_s: number][];
  longestStillness: number;
}

interface BodyAccount {
  highestRate: number;
  lowestRate: number;
  highestPressure: number;
  lowestPressure: number;
  firstPlasma?: number;
  lowestPlasma: number;
  firstGlucose?: number;
  highestGlucose: number;
  glucoseArea: number;
}

/** Everything that the measures of a day are made of, so far. */
export interface DayAccountState {
  time: number;
  readonly legs: Record<Side, LegAccount>;
  readonly body: BodyAccount;
}

const noLeg = (): LegAccount => ({
  lastWater: 0,
  pressure: 0,
  highTime: 0,
  workingFlow: 0,
  workingTime: 0,
  restingFlow: 0,
  restingTime: 0,
  still: [],
  longestStillness: 0,
});

/** Swelling, load on the veins, work of the pump, stillness, extremes of heart and pressure, and sugar. */
export class DayAccount {
  private readonly index: ReadonlyMap<string, number>;
  private state: DayAccountState = {
    time: 0,
    legs: { left: noLeg(), right: noLeg() },
    body: {
      highestRate: Number.NEGATIVE_INFINITY,
      lowestRate: Number.POSITIVE_INFINITY,
      highestPressure: Number.NEGATIVE_INFINITY,
      lowestPressure: Number.POSITIVE_INFINITY,
      lowestPlasma: Number.POSITIVE_INFINITY,
      highestGlucose: Number.NEGATIVE_INFINITY,
      glucoseArea: 0,
    },
  };

  constructor(signals: readonly string[]) {
    this.index = new Map(signals.map((id, k) => [id, k]));
  }

  /** Takes the next stretch; stretches follow one another. */
  add(stretch: Stretch): void {
    const length = stretch.until_s - stretch.from_s;
    this.state.time += length;
    for (const side of sides) this.addLeg(side, stretch, length);
    this.addBody(stretch, length);
  }

  private addLeg(side: Side, stretch: Stretch, length: number): void {
    const leg = this.state.legs[side];
    const mean = (name: string) => stretch.means[this.at(`${side}.${name}`)] as number;
    const ankle = mean("posteriorTibialAnkle.luminalPressure");
    const flow = mean("poplitealToFemoral.flow");
    leg.lastWater = mean("foot.interstitial.volume") + mean("calf.interstitial.volume");
    leg.firstWater ??= leg.lastWater;
    leg.pressure += ankle * length;
    if (ankle > highPressure) leg.highTime += length;
    if (this.stirs(side, stretch)) {
      leg.workingFlow += flow * length;
      leg.workingTime += length;
      leg.stillSince = stretch.until_s;
    } else {
      leg.restingFlow += flow * length;
      leg.restingTime += length;
      leg.stillSince ??= stretch.from_s;
      const last = leg.still.at(-1);
      if (last !== undefined && last[1] === stretch.from_s) last[1] = stretch.until_s;
      else leg.still.push([stretch.from_s, stretch.until_s]);
    }
    leg.longestStillness = Math.max(leg.longestStillness, stretch.until_s - leg.stillSince);
  }

  /** Whether a muscle of the leg worked. */
  private stirs(side: Side, { means, lows, highs }: Stretch): boolean {
    return workingMuscles.some((muscle) => {
      const k = this.at(`${side}.${muscle}.activation`);
      return (highs[k] as number) - (lows[k] as number) > stirring && (means[k] as number) > 0.5 * stirring;
    });
  }

  private addBody({ means, lows, highs }: Stretch, length: number): void {
    const { body } = this.state;
    const rate = means[this.at("heart.rate")] as number;
    body.highestRate = Math.max(body.highestRate, rate);
    body.lowestRate = Math.min(body.lowestRate, rate);
    const artery = this.at("aorta.luminalPressure");
    body.highestPressure = Math.max(body.highestPressure, highs[artery] as number);
    body.lowestPressure = Math.min(body.lowestPressure, lows[artery] as number);
    const plasma = means[this.at("plasma.volume")] as number;
    body.firstPlasma ??= plasma;
    body.lowestPlasma = Math.min(body.lowestPlasma, plasma);
    const sugar = this.index.get("glucose.concentration");
    if (sugar === undefined) return;
    const glucose = fromCoherent(means[sugar] as number, "mmol/L");
    body.firstGlucose ??= glucose;
    body.highestGlucose = Math.max(body.highestGlucose, glucose);
    body.glucoseArea += Math.max(0, glucose - body.firstGlucose) * length;
  }

  /** For how long each leg has been still, over the day. */
  readings(): readonly Reading[] {
    return sides.map((side) => {
      const points = this.state.legs[side].still.flatMap(([from_s, until_s]) => [
        [from_s, 0],
        [until_s, (until_s - from_s) / 60],
        [until_s, 0],
      ]);
      return {
        id: `${side}.leg.stillness`,
        says: "time since a muscle of the leg last worked",
        unit: "min",
        times: Float64Array.from(points, ([time_s]) => time_s),
        values: Float64Array.from(points, ([, still_min]) => still_min),
      };
    });
  }

  measures(): Measures {
    return { ...Object.assign({}, ...sides.map((side) => this.ofLeg(side))), ...this.ofBody() };
  }

  private ofLeg(side: Side): Measures {
    const leg = this.state.legs[side];
    const resting = leg.restingTime === 0 ? 0 : leg.restingFlow / leg.restingTime;
    const mean = this.state.time === 0 ? 0 : leg.pressure / this.state.time;
    return {
      [`${side}.lowerLeg.eveningSwelling`]: reached(leg.lastWater - (leg.firstWater ?? 0), "mL"),
      [`${side}.ankle.meanPressure`]: reached(mean, "mmHg"),
      [`${side}.ankle.hoursAbove60`]: reached(leg.highTime / hour_s, "h"),
      // what the popliteal vein carried while muscles worked, beyond what it carries anyway
      [`${side}.pump.volumeLifted`]: reached((leg.workingFlow - resting * leg.workingTime) / 1000, "L"),
      [`${side}.leg.longestStillness`]: reached(leg.longestStillness / 60, "min"),
    };
  }

  private ofBody(): Measures {
    const { body } = this.state;
    const perMinute = (value: number) => reached(60 * value, "1/min");
    return {
      "heart.highestRate": perMinute(body.highestRate),
      "heart.lowestRate": perMinute(body.lowestRate),
      "artery.highestPressure": reached(body.highestPressure, "mmHg"),
      "artery.lowestPressure": reached(body.lowestPressure, "mmHg"),
      "plasma.lowestChange": reached(100 * (body.lowestPlasma / (body.firstPlasma as number) - 1), "%"),
      ...(body.firstGlucose === undefined
        ? {}
        : {
            "glucose.area": reached(body.glucoseArea / hour_s, "mmol·h/L"),
            "glucose.highest": reached(body.highestGlucose, "mmol/L"),
          }),
    };
  }

  checkpoint(): DayAccountState {
    return structuredClone(this.state);
  }

  restore(kept: DayAccountState): void {
    this.state = structuredClone(kept);
  }

  private at(signal: string): number {
    const k = this.index.get(signal);
    if (k === undefined) throw new Error(`A day is not told without ${signal}.`);
    return k;
  }
}
