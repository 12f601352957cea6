import { createMemo, createSignal, For, Show } from "solid-js";
import { compareTexts as texts } from "../../texts/compare.js";
import { createWidth } from "../../width.js";
import type { Lab } from "../lab.js";
import { inShown, shownText, shownUnit } from "../units.js";
import { Chart, Key, type Line } from "./chart.js";
import type { SignalId } from "./pair-form.js";
import { differenceOf, type Pinned, zeroOf } from "./pinned.js";
import { facetOf } from "./verdict.js";

/** Runs that were pinned in the lab, each under what was lived last, from the first thing that was done in either. */
export function PinnedRuns(props: { readonly lab: Lab }) {
  const [signal, setSignal] = createSignal<SignalId>("dorsalFoot.luminalPressure");
  const [leg, setLeg] = createSignal<"left" | "right">("left");
  let heading!: HTMLElement;
  const remove = ({ id }: Pinned) => {
    props.lab.unpin(id);
    // its button has gone with it
    heading.focus();
  };
  return (
    <section class="pinned">
      <h2 tabindex="-1" ref={(element) => (heading = element)}>
        {texts.pinned}
      </h2>
      <Show when={props.lab.pins().length > 0} fallback={<p class="quiet">{texts.noPins}</p>}>
        <p class="quiet">{texts.pinnedSays}</p>
        <div class="row">
          <label>
            {texts.form.signal}{" "}
            <select onChange={(event) => setSignal(event.currentTarget.value as SignalId)}>
              <For each={Object.entries(texts.signal)}>
                {([id, says]) => <option value={id}>{says}</option>}
              </For>
            </select>
          </label>
          <label>
            {texts.form.leg}{" "}
            <select onChange={(event) => setLeg(event.currentTarget.value as "left" | "right")}>
              <option value="left">{texts.form.left}</option>
              <option value="right">{texts.form.right}</option>
            </select>
          </label>
        </div>
        <For each={props.lab.pins()}>
          {(pinned) => (
            <One
              lab={props.lab}
              pinned={pinned}
              signal={signal()}
              leg={leg()}
              remove={() => remove(pinned)}
            />
          )}
        </For>
      </Show>
    </section>
  );
}

function One(props: {
  readonly lab: Lab;
  readonly pinned: Pinned;
  readonly signal: SignalId;
  readonly leg: "left" | "right";
  readonly remove: () => void;
}) {
  const { lab } = props;
  const [width, measured] = createWidth(260, 900);
  const id = () => `${props.leg}.${props.signal}`;
  const unit = () => lab.state.units[id()] ?? "1";
  const shown = () => shownUnit(unit(), lab.state.shown);
  const lines = createMemo((): readonly Line[] => {
    const { history } = lab;
    const { times, signals } = props.pinned;
    const values = (of: ArrayLike<number>) =>
      Float64Array.from({ length: of.length }, (_, k) => inShown(of[k], unit(), lab.state.shown));
    // as long a piece of what was lived last
    const length_s = times[times.length - 1] - times[0];
    const end = history.length;
    const first = history.rowAt(history.to_s - length_s) + 1;
    const rows = Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);
    const zero_s = rows.length === 0 ? 0 : zeroOf(lab.acts_s, history.timeOf(first), history.to_s);
    return [
      {
        name: `${texts.before}: ${props.pinned.says}`,
        look: "second",
        times,
        values: values(signals.get(id()) ?? new Float32Array()),
      },
      {
        name: texts.now,
        look: "first",
        times: rows.map((row) => history.timeOf(row) - zero_s),
        values: values(rows.map((row) => history.valueOf(id(), row))),
      },
    ];
  });
  const difference = (): Line => {
    const [then, now] = lines();
    return {
      name: texts.differenceSays(texts.now, texts.before),
      look: "difference",
      times: now.times,
      values: differenceOf(now, then),
    };
  };
  const told = (value: number) => shownText(value, shown(), lab.state.shown);
  const says = (line: Line) =>
    texts.traceSays(line.name, told(facetOf(line.values, "lowest")), told(facetOf(line.values, "highest")));
  return (
    <article ref={measured}>
      <div class="row">
        <Key lines={lines()} />
        <button type="button" onClick={() => props.remove()}>
          {texts.unpin}
        </button>
      </div>
      <Chart
        title={texts.signal[props.signal]}
        says={lines().map(says).join(" ")}
        unit={shown()}
        lines={lines()}
        width={width()}
        height={280}
      />
      <Chart
        title={texts.difference}
        says={says(difference())}
        unit={shown()}
        lines={[difference()]}
        width={width()}
        height={160}
        zero
        timeOf={lines()}
      />
    </article>
  );
}
