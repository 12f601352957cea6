import type { Cue, Phase } from "../exercises/exercise.js";
import type { Sight } from "./session.js";

/** What is heard and said from one look at a session to the next, and the height of the shape that goes with it. */

/** a low tick where an effort begins or is held, a higher one where it is let go */
export type Tick = "low" | "high";

export type Told =
  | { readonly kind: "cue"; readonly cue: Cue }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "begins"; readonly set: number; readonly sets: number }
  | { readonly kind: "rests"; readonly set: number; readonly sets: number }
  | { readonly kind: "paused" }
  | { readonly kind: "goes on" }
  | { readonly kind: "over" };

export interface Change {
  readonly ticks: readonly Tick[];
  /** for the voice and for whoever listens to the page */
  readonly told: readonly Told[];
}

const let_go: ReadonlySet<Cue> = new Set(["lower", "ease", "flat", "rest"]);
/** the count is spoken at every fifth */
const every = 5;
/** s of getting ready that tick */
const last_s = 3;

const tickOf = (cue: Cue): Tick => (let_go.has(cue) ? "high" : "low");

export function changeBetween(before: Sight, after: Sight): Change {
  const ticks: Tick[] = [];
  const told: Told[] = [];
  if (before.paused !== after.paused && after.stage !== "over") {
    told.push({ kind: after.paused ? "paused" : "goes on" });
  }
  const { stage, set, sets } = after;
  const counted = after.stage === before.stage && after.set === before.set ? before.inSet : 0;
  if (stage === "work" && after.inSet > counted && after.inSet < after.perSet) {
    if (after.phase === undefined) told.push({ kind: "minutes", minutes: after.inSet });
    else if (Math.floor(after.inSet / every) > Math.floor(counted / every)) {
      told.push({ kind: "count", count: after.inSet });
    }
  }
  if (stage !== before.stage || set !== before.set) {
    if (stage === "work") told.push({ kind: "begins", set, sets });
    else if (stage === "rest") told.push({ kind: "rests", set, sets });
    else if (stage === "over") told.push({ kind: "over" });
    if (stage !== "work" || after.phase === undefined) ticks.push("high");
  }
  const { phase } = after;
  const entered =
    phase !== undefined &&
    (before.phase?.index !== phase.index || before.round !== after.round || before.set !== set);
  if (entered && !after.paused) {
    ticks.push(tickOf(phase.cue));
    // whoever has heard them once knows them
    if (after.round === 0) told.push({ kind: "cue", cue: phase.cue });
  }
  const counts = stage === "ready" || stage === "rest";
  if (counts && !after.paused && after.left_s !== before.left_s && after.left_s <= last_s) ticks.push("low");
  return { ticks, told };
}

/** where each cue takes the shape: 1 the heels up or the push made, −1 the toes up, 0 at rest */
const heights: Readonly<Partial<Record<Cue, number>>> = {
  "heels-up": 1,
  "toes-up": -1,
  lower: 0,
  flat: 0,
  push: 1,
  ease: 0,
  down: 1,
  up: -1,
  lean: 1,
  pull: 1,
  rest: 0,
};

/**
 * Height of the shape within a repetition, −1 to 1.
 * @param index which phase, @param share how much of it has passed, 0 to 1
 */
export function heightAt(phases: readonly Phase[], index: number, share: number): number {
  const { cue } = phases[index];
  if (cue === "jump") return Math.sin(Math.PI * share);
  if (cue === "round") return Math.sin(2 * Math.PI * share);
  const to = levelAfter(phases, index);
  const from = levelAfter(phases, (index + phases.length - 1) % phases.length);
  // in half a second or less it is there
  const there = Math.min(1, share * Math.max(1, 2 * phases[index].lasts_s));
  return from + (to - from) * there * there * (3 - 2 * there);
}

/** What is held is what was reached before. */
function levelAfter(phases: readonly Phase[], index: number): number {
  for (let back = 0; back < phases.length; back++) {
    const height = heights[phases[(index - back + phases.length) % phases.length].cue];
    if (height !== undefined) return height;
  }
  return 0;
}
