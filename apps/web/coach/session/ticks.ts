import type { Tick } from "./tempo.js";

/** Soft ticks: a low one where an effort begins or is held, a higher one where it is let go. */

const pitch_Hz = { low: 196, high: 523 } as const satisfies Record<Tick, number>;
const loudness = { low: 0.22, high: 0.14 } as const satisfies Record<Tick, number>;
/** s in which a tick swells, and dies away */
const attack_s = 0.008;
const decay_s = 0.16;

export class Ticks {
  private context: AudioContext | undefined;

  /** Called from a tap or a key, without which browsers are silent. */
  async wake(): Promise<void> {
    if (typeof AudioContext === "undefined") return;
    this.context ??= new AudioContext();
    await this.context.resume();
  }

  play(tick: Tick): void {
    const { context } = this;
    if (context === undefined) return;
    const at = context.currentTime;
    const tone = new OscillatorNode(context, { type: "sine", frequency: pitch_Hz[tick] });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loudness[tick], at + attack_s);
    gain.gain.exponentialRampToValueAtTime(1e-4, at + attack_s + decay_s);
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + attack_s + decay_s + 0.02);
  }

  async end(): Promise<void> {
    await this.context?.close();
    this.context = undefined;
  }
}
