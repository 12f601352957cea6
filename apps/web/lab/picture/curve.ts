/** Points [x, y, x, y, …] along a smooth curve through control points, ends included (centripetal enough for anatomy). */
export function smooth(control: readonly number[], samples: number): Float64Array {
  const count = control.length / 2;
  const out = new Float64Array(2 * samples);
  for (let k = 0; k < samples; k++) {
    const place = (k / (samples - 1)) * (count - 1);
    const from = Math.min(count - 2, Math.floor(place));
    const t = place - from;
    for (let axis = 0; axis < 2; axis++) {
      const at = (point: number) => control[2 * Math.min(count - 1, Math.max(0, point)) + axis];
      const [a, b, c, d] = [at(from - 1), at(from), at(from + 1), at(from + 2)];
      out[2 * k + axis] = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
  }
  return out;
}

/** Length of a line through points. */
export function lengthOf(points: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 2; k < points.length; k += 2) {
    sum += Math.hypot(points[k] - points[k - 2], points[k + 1] - points[k - 1]);
  }
  return sum;
}

export const smoothStep = (t: number): number => {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
};
