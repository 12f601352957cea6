import { type Accessor, createSignal } from "solid-js";
import type { EvidenceData, ReportData } from "./data.js";

/** Data that was written when the pages were built; fetched when a page first asks for it, and kept. */

export interface Fetched<Data> {
  readonly data: Accessor<Data | undefined>;
  readonly failed: Accessor<boolean>;
  /** asks for it, and asks again where the last time failed */
  readonly ask: () => void;
}

function fetchedOnce<Data>(name: string): Fetched<Data> {
  const [data, setData] = createSignal<Data>();
  const [failed, setFailed] = createSignal(false);
  let asked = false;
  const ask = () => {
    if (asked) return;
    asked = true;
    setFailed(false);
    fetch(new URL(name, document.baseURI))
      .then(async (answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        const got = (await answer.json()) as Data;
        setData(() => got);
      })
      .catch(() => {
        asked = false;
        setFailed(true);
      });
  };
  return { data, failed, ask };
}

export const evidence = fetchedOnce<EvidenceData>("evidence.json");
export const report = fetchedOnce<ReportData>("report.json");
