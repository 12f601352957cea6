import type { BloodState, VeinLayers } from "./blood.js";
import { type Colours, rampStep } from "./colours.js";
import type { Ribbon, Vessels } from "./vessels.js";

/**
 * Specks that blood carries along: one for each millilitre, so that they crowd where it stands. Each moves with the flow
 * where it is over the cross-section there, faster in the middle than at the wall, in the time of the model.
 */

const perMillilitre = 1;
const most = 900;
/** specks that may come or go in a vessel at one frame */
const comeOrGo = 2;
/** cm that a speck's streak may be long */
const longestStreak = 2.6;

/** A vessel that specks run in: one lumen of a vein, or a way with a path. */
interface Run {
  readonly ribbon: Ribbon;
  readonly vein: number;
  readonly way: number;
  readonly lumens: number;
  count: number;
}

/** Where blood enters or leaves a vein between or at its ends. */
interface Port {
  readonly way: number;
  readonly at: number;
  /** 1 where a forward flow leaves, −1 where it enters */
  readonly out: 1 | -1;
}

export class Particles {
  private readonly runs: readonly Run[];
  private readonly firstRun: readonly number[];
  private readonly runOfWay: Int16Array;
  private readonly ports: readonly (readonly Port[])[];
  private readonly run = new Int16Array(most).fill(-1);
  private readonly place = new Float32Array(most);
  private readonly before = new Float32Array(most);
  private readonly lane = new Float32Array(most);
  private readonly age = new Float32Array(most);
  /** colour of the specks in each run; none where its layer is not shown */
  private readonly tones: string[] = [];
  private seed = 1;
  private settled = false;

  constructor(
    private readonly vessels: Vessels,
    /** mL/s out of the uppermost vein */
    private readonly outlet: { vein: number },
  ) {
    const runs: Run[] = [];
    this.firstRun = vessels.veins.map(({ lumens, index }) => {
      for (const ribbon of lumens)
        runs.push({ ribbon, vein: index, way: -1, lumens: lumens.length, count: 0 });
      return runs.length - lumens.length;
    });
    this.runOfWay = Int16Array.from(vessels.ways, ({ path, index }) =>
      path === undefined ? -1 : runs.push({ ribbon: path, vein: -1, way: index, lumens: 1, count: 0 }) - 1,
    );
    this.runs = runs;
    this.ports = vessels.veins.map(({ index }) =>
      vessels.ways.flatMap((way): Port[] => [
        ...(way.from === index ? [{ way: way.index, at: way.leavesAt, out: 1 } as const] : []),
        ...(way.to === index ? [{ way: way.index, at: way.entersAt, out: -1 } as const] : []),
      ]),
    );
  }

  /** Begins anew, as after a jump in time. */
  scatter(): void {
    this.settled = false;
    this.run.fill(-1);
  }

  /** Moves on by so much of the model's time, s. */
  move(state: BloodState, outflow_mL_s: number, for_s: number): void {
    this.balance(state);
    for (let k = 0; k < most; k++) {
      const at = this.run[k];
      if (at < 0) continue;
      this.age[k] = Math.min(1, this.age[k] + 0.14);
      this.before[k] = this.place[k];
      const run = this.runs[at];
      const s = this.place[k];
      const flow =
        run.way >= 0 ? state.flow[run.way] : this.flowAt(run.vein, s, state, outflow_mL_s) / run.lumens;
      const { ribbon } = run;
      const half = Math.max(
        0.05,
        ribbon.half[Math.min(ribbon.samples - 1, Math.round(s * (ribbon.samples - 1)))],
      );
      const lane = this.lane[k];
      const speed = (flow / (Math.PI * half * half)) * (1.5 - 1.1 * lane * lane);
      const next = s + (speed * for_s) / ribbon.length;
      if (next >= 0 && next <= 1 && !this.turnsOff(k, run, s, next, state)) this.place[k] = next;
      else if (next < 0 || next > 1) this.passOn(k, run, next > 1, state);
    }
  }

  /** mL/s past a place in a vein: what enters below, less what leaves, and a share of what the vein takes up or gives. */
  private flowAt(vein: number, s: number, { flow }: BloodState, outflow: number): number {
    let [below, total] = [0, 0];
    let end = vein === this.outlet.vein ? outflow : 0;
    for (const { way, at, out } of this.ports[vein]) {
      const enters = -out * flow[way];
      if (at >= 1) end -= enters;
      else {
        total += enters;
        if (at < s) below += enters;
        else if (at === 0) below += enters;
      }
    }
    return below + (end - total) * s;
  }

  /** whether a speck leaves by a side branch that it passes */
  private turnsOff(k: number, run: Run, s: number, next: number, state: BloodState): boolean {
    if (run.way >= 0) return false;
    for (const { way, at, out } of this.ports[run.vein]) {
      if (at <= 0 || at >= 1) continue;
      if ((at - s) * (at - next) > 0) continue;
      const leaving = out * state.flow[way];
      if (leaving <= 0) continue;
      const passing = Math.abs(this.flowAt(run.vein, s, state, 0)) + leaving;
      if (this.random() > leaving / passing) continue;
      this.enter(k, way, out === 1);
      return true;
    }
    return false;
  }

  private passOn(k: number, run: Run, forward: boolean, state: BloodState): void {
    if (run.way >= 0) {
      const { to, from, entersAt, leavesAt } = this.vessels.ways[run.way];
      this.settle(k, forward ? to : from, forward ? entersAt : leavesAt);
      return;
    }
    // one of the ways that blood leaves by at this end, by its flow
    let sum = 0;
    let chosen: Port | undefined;
    for (const port of this.ports[run.vein]) {
      if (forward ? port.at < 1 : port.at > 0) continue;
      const leaving = port.out * state.flow[port.way];
      if (leaving <= 0) continue;
      sum += leaving;
      if (this.random() < leaving / sum) chosen = port;
    }
    if (chosen !== undefined) this.enter(k, chosen.way, chosen.out === 1);
    else if (forward && run.vein === this.outlet.vein) this.run[k] = -1;
    else this.place[k] = forward ? 1 : 0;
  }

  private enter(k: number, way: number, forward: boolean): void {
    const run = this.runOfWay[way];
    if (run >= 0) {
      this.run[k] = run;
      this.place[k] = this.before[k] = forward ? 0 : 1;
      return;
    }
    const { from, to } = this.vessels.ways[way];
    this.settle(k, forward ? to : from, forward ? 0 : 1);
  }

  private settle(k: number, vein: number, s: number): void {
    const { lumens } = this.vessels.veins[vein];
    this.run[k] = this.firstRun[vein] + Math.floor(this.random() * lumens.length);
    this.place[k] = this.before[k] = s;
  }

  /** As many specks in each vein as it holds millilitres; they come from capillaries anywhere along it. */
  private balance({ volume }: BloodState): void {
    for (const run of this.runs) run.count = 0;
    for (let k = 0; k < most; k++) if (this.run[k] >= 0) this.runs[this.run[k]].count++;
    let free = 0;
    for (let at = 0; at < this.runs.length; at++) {
      const run = this.runs[at];
      if (run.vein < 0) continue;
      const wanted = Math.round((volume[run.vein] * perMillilitre) / run.lumens);
      let lacking = wanted - run.count;
      if (this.settled) lacking = Math.max(-comeOrGo, Math.min(comeOrGo, lacking));
      for (; lacking > 0 && free < most; free++) {
        if (this.run[free] >= 0) continue;
        this.run[free] = at;
        this.place[free] = this.before[free] = this.random();
        this.lane[free] = 1.7 * this.random() - 0.85;
        this.age[free] = this.settled ? 0 : 1;
        lacking--;
      }
      for (let k = Math.floor(this.random() * most), seen = 0; lacking < 0 && seen < most; seen++, k++) {
        if (this.run[k % most] !== at) continue;
        this.run[k % most] = -1;
        lacking++;
      }
    }
    this.settled = true;
  }

  /** The first of a vein's lumens among the vessels that specks run in. */
  runOf(vein: number): number {
    return this.firstRun[vein];
  }

  /** How far along one vessel its specks are, as shares of its length. */
  placesIn(run: number): number[] {
    return Array.from(this.place).filter((_, k) => this.run[k] === run);
  }

  private random(): number {
    this.seed = (this.seed * 1664525 + 1013904223) >>> 0;
    return this.seed / 4294967296;
  }

  draw(
    pen: CanvasRenderingContext2D,
    { pressure, flow }: BloodState,
    colours: Colours,
    px: number,
    layers: VeinLayers,
    radius: number,
  ): void {
    const { veins, ways } = this.vessels;
    const { runs, tones } = this;
    for (let r = 0; r < runs.length; r++) {
      const { vein, way } = runs[r];
      const { layer } = way >= 0 ? ways[way].drawn : veins[vein].drawn;
      const source = way < 0 ? vein : flow[way] >= 0 ? ways[way].from : ways[way].to;
      tones[r] = layers[layer] ? colours.onRamp[rampStep(pressure[source])] : "";
    }
    pen.lineCap = "round";
    pen.lineWidth = 2 * radius * px;
    for (const tone of [colours.paper, colours.ink]) {
      const dots = new Path2D();
      pen.beginPath();
      for (let k = 0; k < most; k++) {
        const at = this.run[k];
        if (at < 0 || tones[at] !== tone) continue;
        const { samples, length, half, across, tissue } = runs[at].ribbon;
        const points = tissue.at;
        const place = this.place[k] * (samples - 1);
        const a = Math.min(samples - 2, Math.floor(place));
        const t = place - a;
        const nx = across[2 * a];
        const ny = across[2 * a + 1];
        const aside = this.lane[k] * (half[a] + t * (half[a + 1] - half[a]));
        const x = points[2 * a] + t * (points[2 * a + 2] - points[2 * a]) + aside * nx;
        const y = points[2 * a + 1] + t * (points[2 * a + 3] - points[2 * a + 1]) + aside * ny;
        const age = this.age[k];
        const run = (this.place[k] - this.before[k]) * length;
        if (Math.abs(run) >= 2.5 * px) {
          // fast: a streak back to where it was
          const long = Math.max(-longestStreak, Math.min(longestStreak, run));
          const wide = 0.8 * radius * px * age;
          pen.moveTo(x + wide * nx, y + wide * ny);
          pen.lineTo(x - long * ny, y + long * nx);
          pen.lineTo(x - wide * nx, y - wide * ny);
        } else if (age === 1) {
          // the round end of a stroke without length is a dot, and costs less than an arc
          dots.moveTo(x, y);
          dots.lineTo(x + 0.001, y);
        } else {
          const r = radius * px * age;
          pen.moveTo(x + r, y);
          pen.arc(x, y, r, 0, 6.3);
        }
      }
      pen.fillStyle = pen.strokeStyle = tone;
      pen.fill();
      pen.stroke(dots);
    }
  }
}
