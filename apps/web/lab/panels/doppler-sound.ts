/**
 * What a technologist hears of a vein: noise in a band about the Doppler shift, which goes as the velocity of the
 * blood. Blood that runs towards the heart is heard on the right, blood that runs back on the left, and rougher.
 */

/** Hz; emitted by the probe */
const emitted_Hz = 5e6;
/** cm/s; sound in tissue */
const sound_cms = 154_000;
const angle_rad = Math.PI / 3;

/** Hz of shift for each cm/s: 2 f cos(angle) / c */
export const shift_Hz = (2 * emitted_Hz * Math.cos(angle_rad)) / sound_cms;

/** cm/s that are as loud as can be, and below which the wall filter lets nothing through */
const loudest_cms = 40;
const wall_cms = 1;
/** s in which the sound follows */
const follow_s = 0.025;

interface Channel {
  readonly band: BiquadFilterNode;
  readonly gain: GainNode;
}

export class DopplerSound {
  private readonly context = new AudioContext();
  private readonly output: GainNode;
  private readonly forward: Channel;
  private readonly backward: Channel;

  constructor(volume: number) {
    const { context } = this;
    this.output = new GainNode(context, { gain: volume });
    this.output.connect(context.destination);
    const noise = new AudioBufferSourceNode(context, { buffer: whiteNoise(context), loop: true });
    this.forward = this.channel(noise, { pan: 0.8, Q: 1.1 });
    this.backward = this.channel(noise, { pan: -0.8, Q: 0.7, rough_Hz: 27 });
    noise.start();
  }

  /** Begins to sound; called from a tap or a key, without which browsers are silent. */
  async begin(): Promise<void> {
    await this.context.resume();
  }

  set volume(volume: number) {
    this.output.gain.setTargetAtTime(volume, this.context.currentTime, follow_s);
  }

  /** cm/s; NaN, and what stands still, is silence */
  hear(velocity_cms: number): void {
    const speed = Number.isNaN(velocity_cms) ? 0 : Math.abs(velocity_cms);
    const loud = speed < wall_cms ? 0 : Math.sqrt(Math.min(1, speed / loudest_cms));
    this.tune(this.forward, speed, velocity_cms > 0 ? loud : 0);
    this.tune(this.backward, speed, velocity_cms < 0 ? loud : 0);
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  private tune({ band, gain }: Channel, speed_cms: number, loud: number): void {
    const now = this.context.currentTime;
    const heard = Math.min(6000, Math.max(40, speed_cms * shift_Hz));
    band.frequency.setTargetAtTime(heard, now, follow_s);
    gain.gain.setTargetAtTime(loud, now, follow_s);
  }

  private channel(
    noise: AudioNode,
    { pan, Q, rough_Hz }: { readonly pan: number; readonly Q: number; readonly rough_Hz?: number },
  ): Channel {
    const { context } = this;
    const band = new BiquadFilterNode(context, { type: "bandpass", frequency: 200, Q });
    const gain = new GainNode(context, { gain: 0 });
    const place = new StereoPannerNode(context, { pan });
    noise.connect(band).connect(gain);
    if (rough_Hz === undefined) gain.connect(place);
    else {
      const rough = new GainNode(context, { gain: 0.5 });
      const shake = new OscillatorNode(context, { type: "square", frequency: rough_Hz });
      const depth = new GainNode(context, { gain: 0.5 });
      shake.connect(depth).connect(rough.gain);
      shake.start();
      gain.connect(rough).connect(place);
    }
    place.connect(this.output);
    return { band, gain };
  }
}

/** Two seconds of it, the same every time. */
function whiteNoise(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 1;
  for (let k = 0; k < samples.length; k++) {
    // a linear congruence of 32 bits; its high bits are noise enough
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    samples[k] = state / 2 ** 31 - 1;
  }
  return buffer;
}
