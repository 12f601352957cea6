import type { Ground } from "../quantity/ground.js";

/** One parameter of a person: times a factor, at a value in its own unit, or back at that of the base adult. */
export type Change = { readonly id: string; readonly ground: Ground } & (
  | { readonly times: number }
  | { readonly to: number }
  | { readonly normal: true }
);

/** What all changes of one parameter come to, one after another. */
export function applied(typical: number, changes: readonly Change[]): number {
  return changes.reduce((value, change) => {
    if ("to" in change) return change.to;
    return "normal" in change ? typical : value * change.times;
  }, typical);
}

/** Changes by the parameter they change, in order. */
export function byParameter(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const all = new Map<string, Change[]>();
  for (const change of changes) {
    const own = all.get(change.id);
    if (own === undefined) all.set(change.id, [change]);
    else own.push(change);
  }
  return all;
}
