import type { Graph, Ref } from "./graph.js";

/** A sparse matrix of graph values: row → column → value. */
export type SparseMatrix = readonly Map<number, Ref>[];

interface Elimination {
  readonly row: number;
  readonly inversePivot: Ref;
  /** rows below and the multiple of this row that is taken from them */
  readonly below: readonly (readonly [row: number, multiple: Ref])[];
  /** columns to the right and their values in this row */
  readonly right: readonly (readonly [column: number, value: Ref])[];
}

/**
 * LU factors of a sparse matrix as straight-line instructions, pivots on the diagonal in order of least fill.
 * No pivot is searched for: I − γh·J of a circuit of conserved volumes is diagonally dominant by columns.
 */
export function factorise(graph: Graph, matrix: SparseMatrix): readonly Elimination[] {
  const rows = matrix.map((row) => new Map(row));
  const columns = matrix.map(() => new Set<number>());
  rows.forEach((row, i) => {
    for (const j of row.keys()) (columns[j] as Set<number>).add(i);
  });
  const open = new Set(matrix.keys());
  const eliminations: Elimination[] = [];
  while (open.size > 0) {
    const k = leastFill(open, rows, columns);
    open.delete(k);
    const pivotRow = rows[k] as Map<number, Ref>;
    const inversePivot = graph.div(graph.number(1), pivotRow.get(k) as Ref);
    const right = [...pivotRow].filter(([j]) => open.has(j));
    const below: [number, Ref][] = [];
    for (const i of columns[k] as Set<number>) {
      if (!open.has(i)) continue;
      const row = rows[i] as Map<number, Ref>;
      const multiple = graph.mul(row.get(k) as Ref, inversePivot);
      below.push([i, multiple]);
      for (const [j, value] of right) {
        const product = graph.mul(multiple, value);
        const present = row.get(j);
        row.set(j, present === undefined ? graph.neg(product) : graph.sub(present, product));
        (columns[j] as Set<number>).add(i);
      }
    }
    eliminations.push({ row: k, inversePivot, below, right });
  }
  return eliminations;
}

/** Markowitz' rule: the pivot that can fill in the fewest places, the first of equals. */
function leastFill(
  open: ReadonlySet<number>,
  rows: readonly Map<number, Ref>[],
  columns: readonly Set<number>[],
): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const k of open) {
    let right = 0;
    for (const j of (rows[k] as Map<number, Ref>).keys()) if (open.has(j)) right++;
    let below = 0;
    for (const i of columns[k] as Set<number>) if (open.has(i)) below++;
    const cost = (right - 1) * (below - 1);
    if (cost < bestCost) {
      best = k;
      bestCost = cost;
    }
  }
  return best;
}
