/**
 * Why a number is what it is. One of three:
 * `read` at a source (an id in `evidence/sources` and a place in it),
 * `derived` from other numbers, or `assumed` because nothing better exists.
 */
export type Ground =
  | { readonly kind: "read"; readonly source: string; readonly place: string }
  | { readonly kind: "derived"; readonly from: string }
  | { readonly kind: "assumed"; readonly why: string };

export const read = (source: string, place: string): Ground => ({ kind: "read", source, place });
export const derived = (from: string): Ground => ({ kind: "derived", from });
export const assumed = (why: string): Ground => ({ kind: "assumed", why });

/** One sentence for tables and tooltips. */
export function groundText(ground: Ground): string {
  switch (ground.kind) {
    case "read":
      return `read: ${ground.source}, ${ground.place}`;
    case "derived":
      return `derived: ${ground.from}`;
    case "assumed":
      return `assumed: ${ground.why}`;
  }
}
