/** Pearson's correlation of pairs; null where one of them was not reached. */
export function correlation(pairs: readonly (readonly [number | null, number | null])[]): number | null {
  if (pairs.some(([x, y]) => x === null || y === null)) return null;
  const columns = [0, 1].map((k) => pairs.map((pair) => pair[k] as number));
  const [x, y] = columns.map((values) => {
    const mean = values.reduce((a, b) => a + b) / values.length;
    return values.map((value) => value - mean);
  });
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, k) => sum + value * b[k], 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
