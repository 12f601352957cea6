import { askedOf, type Cue, type Dose, type Phase } from "../exercises/exercise.js";
import type { Counting } from "../journal/entry.js";

/**
 * A guided session as a state machine over timestamps: it is told what time it is and what somebody did, and is itself
 * never late. Times are ms of one clock; one that goes backwards stands still here.
 */

export interface SessionPlan {
  readonly dose: Dose;
  /** the parts of one repetition; empty where minutes are counted */
  readonly phases: readonly Phase[];
  readonly counting: Counting;
  /** how many times as long as written a repetition takes */
  readonly slowness: number;
}

/** getting ready, at it, resting between sets, over */
export type Stage = "ready" | "work" | "rest" | "over";

export interface Session {
  readonly plan: SessionPlan;
  readonly begun_ms: number;
  readonly stage: Stage;
  /** of this stage, pauses left out */
  readonly passed_ms: number;
  /** of everything, pauses left out */
  readonly lasted_ms: number;
  /** when it was last told the time */
  readonly seen_ms: number;
  readonly paused: boolean;
  /** from 0 */
  readonly set: number;
  /** repetitions of this set */
  readonly inSet: number;
  /** repetitions of the sets before, or ms of them */
  readonly before: number;
}

/** s to get ready in; a phone has to be put on the foot first */
const ready_s = { pace: 4, tap: 4, sensor: 12 } as const satisfies Record<Counting, number>;
/** ms of silence after which a machine has slept: repetitions were not done meanwhile, walks were */
export const slept_ms = 10_000;
/** ms between two taps that are two */
const apart_ms = 250;

export function begin(plan: SessionPlan, now_ms: number): Session {
  return {
    plan,
    begun_ms: now_ms,
    stage: "ready",
    passed_ms: 0,
    lasted_ms: 0,
    seen_ms: now_ms,
    paused: false,
    set: 0,
    inSet: 0,
    before: 0,
  };
}

/** ms that one repetition takes */
const periodOf = ({ phases, slowness }: SessionPlan): number =>
  1000 * slowness * phases.reduce((sum, { lasts_s }) => sum + lasts_s, 0);

/** ms after which a stage ends by itself; none where somebody's own count ends it */
function endOf({ plan, stage }: Session): number {
  const { dose, counting } = plan;
  if (stage === "ready") return 1000 * ready_s[counting];
  if (stage === "rest") return 1000 * dose.rest_s;
  if (counting === "pace" && stage === "work") {
    return dose.kind === "minutes" ? 60_000 * dose.minutes : dose.count * periodOf(plan);
  }
  return Number.POSITIVE_INFINITY;
}

/** Tells the session what time it is. */
export function advance(session: Session, now_ms: number): Session {
  if (session.stage === "over") return session;
  const since_ms = Math.max(0, now_ms - session.seen_ms);
  const seen_ms = Math.max(now_ms, session.seen_ms);
  if (session.paused) return { ...session, seen_ms };
  // whoever was away for so long has not done the repetitions that the pace would count
  if (since_ms > slept_ms && session.plan.dose.kind === "repetitions") {
    return { ...session, seen_ms, paused: true };
  }
  let state = session;
  let left_ms = since_ms;
  while (state.stage !== "over") {
    const until_ms = endOf(state) - state.passed_ms;
    const step_ms = Math.min(left_ms, Math.max(0, until_ms));
    state = passed(state, step_ms);
    left_ms -= step_ms;
    if (step_ms < until_ms) break;
    state = next(state);
  }
  return { ...state, seen_ms };
}

function passed(session: Session, step_ms: number): Session {
  const { plan, stage } = session;
  const passed_ms = session.passed_ms + step_ms;
  const paced = stage === "work" && plan.counting === "pace" && plan.dose.kind === "repetitions";
  return {
    ...session,
    passed_ms,
    lasted_ms: session.lasted_ms + step_ms,
    inSet: paced ? countedBy(plan, passed_ms) : session.inSet,
  };
}

/** Whole repetitions that the pace has gone through; rounding does not take one away. */
const countedBy = (plan: SessionPlan, passed_ms: number): number =>
  Math.floor((passed_ms + 1e-6) / periodOf(plan));

/** What comes after a stage that has ended. */
function next(session: Session): Session {
  const { stage, plan, set } = session;
  if (stage === "ready") return { ...session, stage: "work", passed_ms: 0 };
  if (stage === "rest") return { ...session, stage: "work", passed_ms: 0, set: set + 1 };
  const before = doneOf(session);
  const last = set + 1 >= plan.dose.sets;
  return { ...session, stage: last ? "over" : "rest", passed_ms: 0, inSet: 0, before };
}

/** Repetitions of all sets, or ms of them. */
const doneOf = ({ plan, stage, before, inSet, passed_ms }: Session): number =>
  before + (plan.dose.kind === "repetitions" ? inSet : stage === "work" ? passed_ms : 0);

/** A tap, or a repetition that the sensor saw; a tap also ends a set of minutes. The pace counts by itself. */
export function count(told: Session, now_ms: number): Session {
  const session = advance(told, now_ms);
  const { plan, stage, paused, inSet, passed_ms } = session;
  if (stage !== "work" || paused || plan.counting === "pace") return session;
  if (plan.dose.kind === "minutes") return passed_ms < apart_ms ? session : next(session);
  const counted = { ...session, inSet: inSet + 1 };
  return counted.inSet >= plan.dose.count ? next(counted) : counted;
}

export function pause(told: Session, now_ms: number): Session {
  const session = advance(told, now_ms);
  return session.stage === "over" ? session : { ...session, paused: true };
}

export function goOn(told: Session, now_ms: number): Session {
  return { ...advance(told, now_ms), paused: false };
}

/** Ends getting ready or a rest at once. */
export function skip(told: Session, now_ms: number): Session {
  const session = advance(told, now_ms);
  return session.stage === "ready" || session.stage === "rest"
    ? next({ ...session, paused: false })
    : session;
}

/** Ends everything; what has been done stays done. */
export function end(told: Session, now_ms: number): Session {
  const session = advance(told, now_ms);
  if (session.stage === "over") return session;
  return { ...session, stage: "over", passed_ms: 0, inSet: 0, before: doneOf(session), paused: false };
}

/** What is seen of a session. */
export interface Sight {
  readonly stage: Stage;
  readonly paused: boolean;
  /** from 1 */
  readonly set: number;
  readonly sets: number;
  /** repetitions of this set, and how many it asks for; minutes where minutes are counted */
  readonly inSet: number;
  readonly perSet: number;
  /** of all sets, whole repetitions, or minutes to a tenth */
  readonly done: number;
  readonly asked: number;
  /** where in a repetition the pace is; none where there is none */
  readonly phase: { readonly index: number; readonly cue: Cue; readonly share: number } | undefined;
  /** repetitions that the pace has gone through in this set */
  readonly round: number;
  /** whole s until the phase ends, or the stage where it has no phases; NaN where nothing ends by itself */
  readonly left_s: number;
}

export function look(session: Session): Sight {
  const { plan, stage, passed_ms, paused, set, inSet } = session;
  const { dose } = plan;
  const minutes = dose.kind === "minutes";
  const phase = stage === "work" && !minutes ? phaseAt(plan, passed_ms) : undefined;
  const ends_ms = phase === undefined ? endOf(session) - passed_ms : phase.left_ms;
  const done = doneOf(session);
  return {
    stage,
    paused,
    set: set + 1,
    sets: dose.sets,
    inSet: minutes ? (stage === "work" ? Math.floor(passed_ms / 60_000) : 0) : inSet,
    perSet: minutes ? dose.minutes : dose.count,
    done: minutes ? Math.round(done / 6000) / 10 : done,
    asked: askedOf(dose),
    phase,
    round: phase === undefined ? 0 : countedBy(plan, passed_ms),
    left_s: Number.isFinite(ends_ms) ? Math.ceil(ends_ms / 1000 - 1e-6) : Number.NaN,
  };
}

function phaseAt(plan: SessionPlan, passed_ms: number) {
  const period_ms = periodOf(plan);
  let within_ms = passed_ms - countedBy(plan, passed_ms) * period_ms;
  for (const [index, { cue, lasts_s }] of plan.phases.entries()) {
    const lasts_ms = 1000 * plan.slowness * lasts_s;
    if (within_ms < lasts_ms || index === plan.phases.length - 1) {
      const share = Math.min(1, Math.max(0, within_ms / lasts_ms));
      return { index, cue, share, left_ms: (1 - share) * lasts_ms };
    }
    within_ms -= lasts_ms;
  }
  return undefined;
}
