/** Two instants and two values of one panel, set by hand, and what lies between them. */
export interface Calipers {
  readonly panel: string;
  /** s */
  readonly times: readonly [number, number];
  /** in the unit of the panel */
  readonly values: readonly [number, number];
}

export interface Between {
  readonly time_s: number;
  readonly value: number;
  /** of the value a second; undefined between two values at one instant */
  readonly slope: number | undefined;
  /** how often such a span fits into a minute */
  readonly perMinute: number | undefined;
}

/** From the first caliper to the second: negative where the second is earlier, or lower. */
export function between({ times, values }: Calipers): Between {
  const time_s = times[1] - times[0];
  const value = values[1] - values[0];
  const apart = Math.abs(time_s) > 1e-9;
  return {
    time_s,
    value,
    slope: apart ? value / time_s : undefined,
    perMinute: apart ? 60 / Math.abs(time_s) : undefined,
  };
}

/** Which of the calipers lies nearest, within a reach; distances in pixels. */
export function nearest(distances: readonly number[], reach: number): number | undefined {
  let best: number | undefined;
  distances.forEach((distance, k) => {
    if (distance <= reach && (best === undefined || distance < distances[best])) best = k;
  });
  return best;
}
