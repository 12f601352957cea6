import { clockOf } from "../clock.js";
import { createMemo, createSignal, For, Show } from "solid-js";
import { dayTexts as texts } from "../texts/day.js";
import { eating, endOf, fromOf, moveEdge, moveMeal, type Plan, setWorn, snapped } from "./plan.js";

/** A day drawn by the clock: stays as blocks as high as the body is upright, with what happens in them. */

/** What of the strip is taken hold of. */
type Grip =
  | { readonly of: "edge"; readonly index: number }
  | { readonly of: "meal"; readonly index: number }
  | { readonly of: "worn"; readonly index: number; readonly end: "on" | "off" };

/** px on either side of an edge within which it is taken hold of */
const reach = 22;

export interface StripProps {
  readonly plan: Plan;
  /** the posture of a place */
  readonly postureOf: (place: string) => string;
  readonly isExercise: (movement: string) => boolean;
  /** px left and right of the hours, so that figures below share the axis */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly chosen?: number | undefined;
  readonly edit?: {
    readonly change: (plan: Plan, settled: boolean) => void;
    readonly choose: (stay: number) => void;
  };
}

const rows = { names: 14, top: 20, height: 60, worn: 92, meals: 108, hours: 140, all: 146 };

/** how much of the height a posture takes */
const heights: Readonly<Record<string, number>> = {
  standing: 1,
  "on-saddle": 0.75,
  sitting: 0.55,
  lying: 0.25,
  "legs-raised": 0.25,
};

export function Strip(props: StripProps) {
  // while something is drawn the hours stand still
  const [held, setHeld] = createSignal<{
    readonly grip: Grip;
    readonly begins: number;
    readonly ends: number;
  }>();
  const begins = () => held()?.begins ?? props.plan.begins;
  const ends = () => held()?.ends ?? endOf(props.plan);
  const wide = () => props.width - props.left - props.right;
  const x = (min: number) => props.left + ((min - begins()) / (ends() - begins())) * wide();
  const minAt = (px: number) => begins() + ((px - props.left) / wide()) * (ends() - begins());

  const hours = createMemo(() => {
    const step = wide() / ((ends() - begins()) / 60) > 34 ? 60 : wide() < 420 ? 240 : 120;
    const list: number[] = [];
    for (let min = Math.ceil(begins() / step) * step; min <= ends(); min += step) list.push(min);
    return list;
  });

  const gripAt = (px: number, py: number): Grip | undefined => {
    const near: { readonly grip: Grip; readonly at: number }[] =
      py < rows.worn - 8
        ? props.plan.stays.map(({ to }, index) => ({ grip: { of: "edge", index }, at: to }))
        : py < rows.meals - 10
          ? props.plan.worn.flatMap(({ on, off }, index) =>
              (["on", "off"] as const).map((end) => ({
                grip: { of: "worn" as const, index, end },
                at: end === "on" ? on : off,
              })),
            )
          : props.plan.meals.map(({ at }, index) => ({ grip: { of: "meal", index }, at: at + eating / 2 }));
    const away = ({ at }: { readonly at: number }) => Math.abs(x(at) - px);
    const best = near.reduce<(typeof near)[0] | undefined>(
      (one, other) => (one === undefined || away(other) < away(one) ? other : one),
      undefined,
    );
    return best !== undefined && away(best) <= reach ? best.grip : undefined;
  };

  const moved = (grip: Grip, min: number): Plan => {
    const at = snapped(min);
    switch (grip.of) {
      case "edge":
        return moveEdge(props.plan, grip.index, at);
      case "meal":
        return moveMeal(props.plan, grip.index, snapped(min - eating / 2));
      case "worn":
        return setWorn(props.plan, grip.index, { [grip.end]: at });
    }
  };

  const place = (event: PointerEvent): [number, number] => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  let began = 0;
  const down = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (props.edit === undefined || event.button !== 0) return;
    const [px, py] = place(event);
    began = px;
    const grip = gripAt(px, py);
    if (grip === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ grip, begins: props.plan.begins, ends: endOf(props.plan) });
  };
  const move = (event: PointerEvent) => {
    const now = held();
    const [px] = place(event);
    if (now === undefined || Math.abs(px - began) < 3) return;
    props.edit?.change(moved(now.grip, minAt(px)), false);
  };
  const up = (event: PointerEvent) => {
    const [px, py] = place(event);
    const drawn = Math.abs(px - began) >= 3;
    if (held() !== undefined && drawn) props.edit?.change(props.plan, true);
    setHeld(undefined);
    if (drawn || py > rows.worn - 8) return;
    const min = minAt(px);
    const stay = props.plan.stays.findIndex(({ to }) => min < to);
    if (stay >= 0) props.edit?.choose(stay);
  };

  return (
    <svg
      class="strip"
      classList={{ editable: props.edit !== undefined }}
      viewBox={`0 0 ${props.width} ${rows.all}`}
      width={props.width}
      height={rows.all}
      role="img"
      aria-label={texts.strip}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => setHeld(undefined)}
    >
      <For each={hours()}>
        {(min) => (
          <>
            <line class="hour" x1={x(min)} x2={x(min)} y1={rows.top} y2={rows.hours - 14} />
            <text class="clock-tick" x={x(min)} y={rows.hours} text-anchor={anchor(x(min), props.width)}>
              {Math.floor(min / 60) % 24}
            </text>
          </>
        )}
      </For>
      <For each={props.plan.stays}>
        {(stay, k) => {
          const from = () => x(fromOf(props.plan, k()));
          const size = () => Math.max(1, x(stay.to) - from());
          const high = () => rows.height * (heights[props.postureOf(stay.place)] ?? 0.55);
          const top = () => rows.top + rows.height - high();
          return (
            <g classList={{ stay: true, chosen: props.chosen === k() }}>
              <title>{texts.entry(clockOf(fromOf(props.plan, k())), clockOf(stay.to), stay.place)}</title>
              <rect
                class="block"
                classList={{ moving: stay.doing !== undefined && !props.isExercise(stay.doing.movement) }}
                x={from()}
                y={top()}
                width={size()}
                height={high()}
              />
              <For each={breaksOf(fromOf(props.plan, k()), stay.to, stay.breaks)}>
                {([at, until]) => (
                  <rect
                    class="break"
                    x={x(at)}
                    y={top()}
                    width={Math.max(1.5, x(until) - x(at))}
                    height={high()}
                  />
                )}
              </For>
              <Show when={stay.doing !== undefined && props.isExercise(stay.doing.movement)}>
                <path class="exercise" d={`M${from() + 8} ${top() + 4}l5 6l-5 6l-5 -6z`} />
              </Show>
              <Show when={size() > 8 * stay.place.length + 8}>
                <text class="stay-name" x={from() + size() / 2} y={rows.names} text-anchor="middle">
                  {stay.place}
                </text>
              </Show>
            </g>
          );
        }}
      </For>
      <line
        class="floor"
        x1={x(begins())}
        x2={x(ends())}
        y1={rows.top + rows.height}
        y2={rows.top + rows.height}
      />
      <For each={props.plan.worn}>
        {({ on, off }) => (
          <g class="worn">
            <line x1={x(on)} x2={x(off)} y1={rows.worn} y2={rows.worn} />
            <line x1={x(on)} x2={x(on)} y1={rows.worn - 5} y2={rows.worn + 5} />
            <line x1={x(off)} x2={x(off)} y1={rows.worn - 5} y2={rows.worn + 5} />
            <title>{`${texts.worn}: ${clockOf(on)}–${clockOf(off)}`}</title>
          </g>
        )}
      </For>
      <For each={props.plan.meals}>
        {({ at }) => (
          <circle class="meal" cx={x(at + eating / 2)} cy={rows.meals} r="5">
            <title>{`${texts.meals}: ${clockOf(at)}`}</title>
          </circle>
        )}
      </For>
    </svg>
  );
}

/** an hour at the very end of the axis stays on the page */
const anchor = (at: number, width: number) => (at > width - 10 ? "end" : at < 10 ? "start" : "middle");

/** From when to when there are breaks: the last one ends before the stay does. */
function breaksOf(
  from: number,
  to: number,
  breaks: Plan["stays"][number]["breaks"],
): readonly (readonly [number, number])[] {
  if (breaks === undefined || !(breaks.every_min > 0)) return [];
  const minutes = breaks.minutes ?? 1;
  const list: [number, number][] = [];
  for (
    let at = from + breaks.every_min;
    at + minutes < to && list.length < 300;
    at += breaks.every_min + minutes
  )
    list.push([at, at + minutes]);
  return list;
}
