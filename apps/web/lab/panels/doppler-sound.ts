/**
 * What a technologist hears of a vein. In a round vein blood runs at all velocities from none at the wall to twice the
 * mean in the middle, each with as much blood: that is noise from no shift at all to that of twice the mean velocity,
 * and nothing above it. Blood that runs towards the heart is heard on the right, blood that runs back on the left, and
 * rougher.
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
export const follow_s = 0.025;
/** root of the mean square where it is loudest: noise reaches some four times as high, and must not be cut at 1 */
const loudest = 0.2;
/** the same of white noise between −1 and 1 */
const white = 1 / Math.sqrt(3);
/** of two filters that together fall off evenly, and steeply */
const steepness = [0.54, 1.31] as const;

interface Channel {
  readonly filters: readonly BiquadFilterNode[];
  readonly gain: GainNode;
}

/** The sound in any context: one that is heard, or one that is only computed. */
export class DopplerVoice {
  readonly output: GainNode;
  private readonly forward: Channel;
  private readonly backward: Channel;

  constructor(
    private readonly context: BaseAudioContext,
    volume: number,
  ) {
    this.output = new GainNode(context, { gain: volume });
    this.output.connect(context.destination);
    const noise = new AudioBufferSourceNode(context, { buffer: whiteNoise(context), loop: true });
    this.forward = this.channel(noise, 0.8);
    this.backward = this.channel(noise, -0.8, 27);
    noise.start();
  }

  /** cm/s from an instant of the context on; NaN, and what stands still, is silence */
  hear(velocity_cms: number, at_s: number): void {
    const speed = Number.isNaN(velocity_cms) ? 0 : Math.abs(velocity_cms);
    const loud = speed < wall_cms ? 0 : Math.sqrt(Math.min(1, speed / loudest_cms));
    this.tune(this.forward, speed, velocity_cms > 0 ? loud : 0, at_s);
    this.tune(this.backward, speed, velocity_cms < 0 ? loud : 0, at_s);
  }

  private tune({ filters, gain }: Channel, speed_cms: number, loud: number, at_s: number): void {
    const { sampleRate } = this.context;
    const highest_Hz = Math.min(0.4 * sampleRate, Math.max(40, 2 * shift_Hz * speed_cms));
    for (const { frequency } of filters) frequency.setTargetAtTime(highest_Hz, at_s, follow_s);
    // as loud as is wanted, however little of the noise is let through
    const through = white * Math.sqrt((2 * highest_Hz) / sampleRate);
    gain.gain.setTargetAtTime((loudest * loud) / through, at_s, follow_s);
  }

  private channel(noise: AudioNode, pan: number, rough_Hz?: number): Channel {
    const { context } = this;
    const filters = steepness.map(
      (Q) => new BiquadFilterNode(context, { type: "lowpass", frequency: 200, Q: 20 * Math.log10(Q) }),
    );
    const gain = new GainNode(context, { gain: 0 });
    const place = new StereoPannerNode(context, { pan });
    noise.connect(filters[0]).connect(filters[1]).connect(gain);
    if (rough_Hz === undefined) gain.connect(place);
    else {
      const rough = new GainNode(context, { gain: 0.5 });
      // without edges, which would click
      const shake = new OscillatorNode(context, { type: "sine", frequency: rough_Hz });
      const depth = new GainNode(context, { gain: 0.5 });
      shake.connect(depth).connect(rough.gain);
      shake.start();
      gain.connect(rough).connect(place);
    }
    place.connect(this.output);
    return { filters, gain };
  }
}

export class DopplerSound {
  private readonly context = new AudioContext();
  private readonly voice: DopplerVoice;

  constructor(volume: number) {
    this.voice = new DopplerVoice(this.context, volume);
  }

  /** Begins to sound; called from a tap or a key, without which browsers are silent. */
  async begin(): Promise<void> {
    await this.context.resume();
  }

  set volume(volume: number) {
    this.voice.output.gain.setTargetAtTime(volume, this.context.currentTime, follow_s);
  }

  hear(velocity_cms: number): void {
    this.voice.hear(velocity_cms, this.context.currentTime);
  }

  /** Dies away: what is cut off clicks. */
  async end(): Promise<void> {
    this.volume = 0;
    await new Promise((done) => setTimeout(done, 8000 * follow_s));
    await this.context.close();
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
