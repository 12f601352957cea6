import { For } from "solid-js";
import { decimate } from "../../../../src/charts/decimate.js";
import { linear, niceRange, niceTicks, rangeOf } from "../../../../src/charts/scale.js";
import { measureName, valueText } from "../../../../src/charts/words.js";
import type { Measured } from "../../../../src/index.js";
import type { RunAnswer } from "../../engine/protocol.js";
import { texts } from "../../texts/en.js";
import "../../style/recorded-walk.css";

export interface RecordedWalkProps {
  readonly name: string;
  readonly answer: RunAnswer;
  /** the pressure that is drawn */
  readonly signal: string;
}

const box = { width: 640, height: 180, left: 52, right: 632, top: 10, bottom: 155 } as const;

const told = (measure: Measured | undefined): string =>
  measure?.value == null ? "—" : valueText(measure.value, measure.unit);

/** What came of a recorded walk: the pressure in the foot in time, and the measures of both ankles. */
export function RecordedWalk(props: RecordedWalkProps) {
  const words = texts.lab.recording;
  const { answer } = props;
  const { times } = answer;
  const { values } = answer.columns[props.signal];
  const { low: lowest, high: highest } = rangeOf([values]) ?? { low: 0, high: 0 };
  const range = niceRange({ low: Math.min(0, lowest), high: highest }, 4);
  const x = linear({ low: 0, high: answer.duration_s }, box.left, box.right);
  const y = linear(range, box.bottom, box.top);
  const points = decimate({ times, values }, 0, answer.duration_s, box.right - box.left);
  const line = points.times
    .map((time, k) => `${x(time).toFixed(1)},${y(points.values[k]).toFixed(1)}`)
    .join(" ");
  const quantities = Object.keys(answer.measures)
    .filter((id) => id.startsWith("left.ankle."))
    .map((id) => id.slice("left.ankle.".length));

  return (
    <figure class="recorded-walk">
      <figcaption>{words.driven(props.name)}</figcaption>
      <p class="quiet">{words.ankle}</p>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={words.trace(lowest.toFixed(0), highest.toFixed(0), answer.duration_s.toFixed(0))}
      >
        <For each={niceTicks(range, 4)}>
          {(tick) => (
            <>
              <line x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
              <text x={box.left - 6} y={y(tick)} dy="0.35em" text-anchor="end">
                {tick}
              </text>
            </>
          )}
        </For>
        <For each={[0, answer.duration_s]}>
          {(time, k) => (
            <text x={x(time)} y={box.height - 4} text-anchor={k() === 0 ? "start" : "end"}>
              {`${time.toFixed(0)} s`}
            </text>
          )}
        </For>
        <polyline points={line} />
      </svg>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.left}</th>
            <th scope="col">{words.right}</th>
          </tr>
        </thead>
        <tbody>
          <For each={quantities}>
            {(quantity) => (
              <tr>
                <th scope="row">{measureName(quantity).name}</th>
                <td>{told(answer.measures[`left.ankle.${quantity}`])}</td>
                <td>{told(answer.measures[`right.ankle.${quantity}`])}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <ul class="quiet">
        <For each={answer.notes}>{(note) => <li>{note}</li>}</For>
      </ul>
    </figure>
  );
}
