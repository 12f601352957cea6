/** What 200 healthy adults do in the standard manoeuvre, computed beforehand (tools/make-band.mjs). */
export interface Bands {
  readonly persons: number;
  readonly circuit: "closed-loop" | "open-leg";
  readonly bodies: string;
  readonly spreads: readonly {
    readonly name: string;
    readonly variation: number;
    readonly ground: string;
  }[];
  /** s about the first heel raise */
  readonly from_s: number;
  readonly every_s: number;
  readonly bands: ReadonlyMap<string, Band>;
}

/** 5th percentile, median and 95th of one signal of a leg, at equal steps. */
export interface Band {
  readonly low: Float32Array;
  readonly middle: Float32Array;
  readonly high: Float32Array;
}

interface Written {
  readonly unit: number;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** As written: whole numbers of a unit, each the step from the one before. */
function values(steps: readonly number[], unit: number): Float32Array {
  let sum = 0;
  return Float32Array.from(steps, (step) => {
    sum += step;
    return sum * unit;
  });
}

export function readBands(
  written: Omit<Bands, "bands"> & { readonly bands: Record<string, Written> },
): Bands {
  return {
    ...written,
    bands: new Map(
      Object.entries(written.bands).map(([id, { unit, low, middle, high }]) => [
        id,
        { low: values(low, unit), middle: values(middle, unit), high: values(high, unit) },
      ]),
    ),
  };
}

export async function fetchBands(): Promise<Bands> {
  const answer = await fetch(new URL("bands.json", document.baseURI));
  if (!answer.ok) throw new Error(String(answer.status));
  return readBands(await answer.json());
}
