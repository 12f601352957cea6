/** Which of the known ids a mistyped one was meant to be. */

/** "one of a, b, c; nearest is b": what an error says was expected. */
export function oneOf(known: readonly string[], given: unknown): string {
  const near = typeof given === "string" ? nearest(known, given) : [];
  const list = `one of ${known.join(", ")}`;
  return near.length === 0 || known.length === 1 ? list : `${list}; nearest is ${near.join(" or ")}`;
}

/** At most three known ids that are a few letters away, or that hold the given text; the nearest first. */
export function nearest(known: readonly string[], given: string): readonly string[] {
  const wanted = plain(given);
  if (wanted === "") return [];
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  const scored = known
    .map((id) => {
      const candidate = plain(id);
      const held = wanted.length > 2 && candidate.includes(wanted);
      return { id, distance: held ? Math.min(1, distance(wanted, candidate)) : distance(wanted, candidate) };
    })
    .filter((one) => one.distance <= farthest);
  const least = Math.min(...scored.map((one) => one.distance));
  return scored
    .filter((one) => one.distance === least)
    .slice(0, 3)
    .map(({ id }) => id);
}

const plain = (text: string): string =>
  text
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_.-]/g, "");

/** Letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2] + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
