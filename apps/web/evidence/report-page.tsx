import { createMemo, createSignal, For, Show } from "solid-js";
import { capital } from "../../../src/charts/words.js";
import type { PageProps } from "../shell/page.js";
import "../style/prose.css";
import { evidenceTexts, reportTexts as texts } from "../texts/evidence.js";
import type { ReportData, RowData, Verdict } from "./data.js";
import { report } from "./fetched.js";
import { Choice, Filters, holds } from "./filters.js";
import { ReportRow } from "./report-row.js";
import { Waiting } from "./waiting.js";

const verdicts: readonly Verdict[] = ["disagrees", "outside range", "direction only", "agrees"];

/** `#/validation`, or `#/validation/<row>` for one row alone. */
export function ReportPage(props: PageProps) {
  return <Waiting for={report}>{(data) => <Report data={data} page={props} />}</Waiting>;
}

const [wanted, setWanted] = createSignal({ words: "", verdict: "", role: "" });

function Report(props: { readonly data: ReportData; readonly page: PageProps }) {
  const asked = () => props.page.place.rest[0];
  const one = () => props.data.rows.filter(({ row }) => row === asked());
  const ordered = createMemo(() =>
    [...props.data.rows].sort(
      (a, b) =>
        verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
        a.row.localeCompare(b.row, "en", { numeric: true }),
    ),
  );
  const shown = createMemo(() => {
    if (one().length > 0) return one();
    const { words, verdict, role } = wanted();
    return ordered().filter(
      (row) =>
        holds([row.row, row.says, row.missing, ...row.sources], words) &&
        (verdict === "" || row.verdict === verdict) &&
        (role === "" || row.role === role),
    );
  });
  const [misses, agreeing] = [
    () => shown().filter(({ verdict }) => verdict !== "agrees"),
    () => shown().filter(({ verdict }) => verdict === "agrees"),
  ];
  return (
    <div class="prose">
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p>
        {texts.share(
          capital(evidenceTexts.roles["held-out"]),
          props.data.heldOut.agreeing,
          props.data.heldOut.rows,
        )}{" "}
        {texts.share(capital(evidenceTexts.roles.fitted), props.data.fitted.agreeing, props.data.fitted.rows)}
      </p>
      <Show
        when={one().length === 0}
        fallback={
          <p>
            <a href="#/validation">{texts.all}</a>
          </p>
        }
      >
        <Show when={asked()}>{(row) => <p class="fault">{texts.unknown(row())}</p>}</Show>
        <Filters
          label={texts.filters}
          words={wanted().words}
          onWords={(words) => setWanted({ ...wanted(), words })}
        >
          <Choice
            label={texts.verdict}
            value={wanted().verdict}
            choices={verdicts.map((verdict) => [verdict, evidenceTexts.verdicts[verdict]] as const)}
            onChoose={(verdict) => setWanted({ ...wanted(), verdict })}
          />
          <Choice
            label={texts.role}
            value={wanted().role}
            choices={Object.entries(evidenceTexts.roles)}
            onChoose={(role) => setWanted({ ...wanted(), role })}
          />
        </Filters>
        <p role="status" class="quiet">
          {texts.count(shown().length, props.data.rows.length)}
        </p>
      </Show>
      <Rows heading={texts.misses} rows={misses()} page={props.page} />
      <Rows heading={texts.agreeing} rows={agreeing()} page={props.page} />
    </div>
  );
}

function Rows(props: {
  readonly heading: string;
  readonly rows: readonly RowData[];
  readonly page: PageProps;
}) {
  return (
    <Show when={props.rows.length > 0}>
      <h2>{props.heading}</h2>
      <For each={props.rows}>{(row) => <ReportRow lab={props.page.lab} row={row} />}</For>
    </Show>
  );
}
