import { type CsvHead, readColumns } from "./recorded.js";

/** Reads a recording beside the page, so that a large one does not hold it up. */

export interface CsvTask {
  readonly file: Blob;
  readonly head: CsvHead;
  readonly columns: { readonly time: number; readonly value: number };
}

export type CsvAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "read"; readonly times: Float64Array; readonly values: Float32Array }
  /** one sentence */
  | { readonly kind: "refused"; readonly sentence: string };

/** what a worker has and a page has not; the library of the page stands for both */
const page = self as unknown as {
  postMessage(message: CsvAnswer, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<CsvTask>) => void) | null;
};

page.onmessage = ({ data: { file, head, columns } }) => {
  readColumns(file, head, columns, { onProgress: (done) => page.postMessage({ kind: "progress", done }) })
    .then(({ times, values }) =>
      page.postMessage({ kind: "read", times, values }, [times.buffer, values.buffer] as ArrayBuffer[]),
    )
    .catch((error: unknown) =>
      page.postMessage({ kind: "refused", sentence: error instanceof Error ? error.message : String(error) }),
    );
};
