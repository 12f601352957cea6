import { createEffect } from "solid-js";
import { createStore, type SetStoreFunction } from "solid-js/store";
import type { Lab } from "../lab.js";
import type { Bands } from "./bands.js";
import type { Calipers } from "./calipers.js";
import { type Legs, panelSignals, type Side } from "./choices.js";
import type { Recorded } from "./recorded.js";

/** What is set at the instruments: which leg, how much time, where cursor, calipers and marks stand. */

export const spans_s = [10, 20, 30, 60, 120, 300, 600, 1800, 3600] as const;

export interface DeskState {
  legs: Legs;
  span_s: number;
  /** the instant at the right edge, where it is not the present */
  ends_s: number | undefined;
  cursor_s: number | undefined;
  calipers: Calipers | undefined;
  marks: readonly number[];
  /** signals that have a panel of their own */
  extra: readonly string[];
  hidden: readonly string[];
  bands: Bands | undefined;
  /** where the first heel raise of the band stands */
  bandAt_s: number | undefined;
  recorded: Recorded | undefined;
}

const atFirst: DeskState = {
  legs: "left",
  span_s: 20,
  ends_s: undefined,
  cursor_s: undefined,
  calipers: undefined,
  marks: [],
  extra: [],
  hidden: [],
  bands: undefined,
  bandAt_s: undefined,
  recorded: undefined,
};

/** s after which another bout of raises is one that the band is laid under anew */
const another_s = 60;

const desks = new WeakMap<Lab, Desk>();

export class Desk {
  readonly state: Readonly<DeskState>;
  readonly set: SetStoreFunction<DeskState>;
  /** when heels were lifted whose raise has not been seen yet */
  private lifted_s: number | undefined;

  constructor(readonly lab: Lab) {
    const [state, set] = createStore({ ...atFirst });
    this.state = state;
    this.set = set;
    lab.history.keepLong(panelSignals);
  }

  /** Follows the heels: the band lies under the first raise of a bout. Called where effects may be made. */
  followHeels(): void {
    createEffect(() => {
      if (!this.lab.state.held.some((key) => key.startsWith("heels"))) return;
      const now = this.lab.history.to_s;
      const { bandAt_s } = this.state;
      if (bandAt_s === undefined || now < bandAt_s || now - bandAt_s > another_s) this.lifted_s = now;
    });
  }

  /** The band begins where the calf is seen to begin, a little after the hand. */
  beginBand(systoles: readonly { readonly from_s: number }[]): void {
    const { lifted_s } = this;
    if (lifted_s === undefined) return;
    const first = systoles.find(({ from_s }) => from_s >= lifted_s - 0.05);
    if (first === undefined) return;
    this.lifted_s = undefined;
    this.set("bandAt_s", first.from_s);
  }

  get side(): Side {
    return this.state.legs === "right" ? "right" : "left";
  }

  get sides(): readonly Side[] {
    return this.state.legs === "both" ? ["left", "right"] : [this.state.legs];
  }

  /** What the panels show; it ends with the present unless one has gone back. */
  to_s(): number {
    return this.state.ends_s ?? this.lab.history.to_s;
  }

  zoom(factor: number, about_s = this.to_s()): void {
    const span_s = Math.min(3600, Math.max(10, this.state.span_s * factor));
    const { ends_s } = this.state;
    if (ends_s !== undefined) {
      const share = (ends_s - about_s) / this.state.span_s;
      this.set("ends_s", about_s + share * span_s);
    }
    this.set("span_s", span_s);
  }

  /** To the next of the usual spans. */
  step(wider: boolean): void {
    const { span_s } = this.state;
    const next = wider
      ? spans_s.find((one) => one > span_s * 1.001)
      : spans_s.findLast((one) => one < span_s * 0.999);
    if (next !== undefined) this.zoom(next / span_s);
  }

  /** Goes back (less than 0) or on, s; at the present it stays with the present. */
  pan(by_s: number): void {
    const { from_s, to_s } = this.oldest();
    const ends = this.to_s() + by_s;
    if (ends >= to_s) this.set("ends_s", undefined);
    else this.set("ends_s", Math.max(Math.min(to_s, from_s + this.state.span_s / 2), ends));
  }

  mark(): void {
    const time_s = this.state.cursor_s ?? this.lab.now();
    this.set(
      "marks",
      [...this.state.marks, time_s].sort((a, b) => a - b),
    );
  }

  takeCalipers(): void {
    if (this.state.calipers !== undefined) {
      this.set("calipers", undefined);
      return;
    }
    const { span_s, legs } = this.state;
    const to = this.to_s();
    // within what there is to measure
    const span = Math.min(span_s, to - this.oldest().from_s);
    const times = [to - 0.6 * span, to - 0.3 * span] as const;
    const { history } = this.lab;
    const id = `${legs === "right" ? "right" : "left"}.dorsalFoot.luminalPressure`;
    const [a, b] = times.map((time) => history.valueOf(id, Math.max(0, history.rowAt(time))));
    this.set("calipers", {
      panel: "veins",
      times,
      values: [Number.isNaN(a) ? 80 : a, Number.isNaN(b) ? 40 : b],
    });
  }

  moveCursor(by_s: number): void {
    const to = this.to_s();
    const from = to - this.state.span_s;
    const at = this.state.cursor_s ?? to;
    this.set("cursor_s", Math.min(to, Math.max(from, this.lab.history.from_s, at + by_s)));
  }

  /** One desk to a lab: what was set is there again when one comes back from another page. */
  static of(lab: Lab): Desk {
    const known = desks.get(lab) ?? new Desk(lab);
    desks.set(lab, known);
    return known;
  }

  private oldest(): { readonly from_s: number; readonly to_s: number } {
    const { history } = this.lab;
    const summary = history.summaries[1];
    const from_s = summary.length > 0 ? Math.min(history.from_s, summary.timeOf(0)) : history.from_s;
    return { from_s, to_s: history.to_s };
  }
}
