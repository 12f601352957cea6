import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { panelTexts as texts } from "../../texts/panels.js";
import "../../style/panels.css";
import { everyFrame, inTurns } from "../frame-loop.js";
import type { Lab } from "../lab.js";
import { BetweenCalipers, CaliperForm } from "../panels/caliper-form.js";
import { nearest } from "../panels/calipers.js";
import { oneTrace, type PanelChoice, panelChoices, panelOf, panelSignals } from "../panels/choices.js";
import { Desk } from "../panels/desk.js";
import { readHand } from "../panels/ink.js";
import { ListeningBar } from "../panels/listening-bar.js";
import { gutters, PhaseStrip, Phases, type Scope, TimeRuler, type View } from "../panels/scope.js";
import { ScopeRow } from "../panels/scope-row.js";

/** The instruments, stacked and locked to one time. */

/** ms between two writings of the numbers beside the traces: faster is not read */
const numbers_ms = 200;
/** px within which a caliper is taken up */
const reach = { mouse: 8, touch: 22 };

export function Panels(props: { readonly lab: Lab }) {
  const { lab } = props;
  const desk = Desk.of(lab);
  const { state, set } = desk;
  const scopes = new Map<string, Scope>();
  /** by the same names: each writes the numbers of one panel anew */
  const renewals = new Map<string, () => void>();
  const phases = new Phases();
  const [strip, setStrip] = createSignal<PhaseStrip>();
  const [ruler, setRuler] = createSignal<TimeRuler>();
  const [all, setAll] = createSignal(false);
  const small = matchMedia("(max-width: 48rem)");
  const [isSmall, setSmall] = createSignal(small.matches);
  const resized = () => setSmall(small.matches);
  small.addEventListener("change", resized);
  onCleanup(() => small.removeEventListener("change", resized));

  desk.followHeels();
  createEffect(() => {
    lab.watch(state.extra, "panels");
    lab.history.keepLong([...new Set([...panelSignals, ...state.extra])]);
  });

  const shown = createMemo((): readonly PanelChoice[] => {
    if (isSmall() && !all()) return [oneTrace];
    return [
      ...panelChoices.filter(({ name }) => !state.hidden.includes(name)),
      ...state.extra.map((id) => panelOf(id, lab.state.units[id] ?? "1")),
    ];
  });

  // ---- drawing

  let stack: HTMLDivElement | undefined;
  let page = readHand();
  let renewed_ms = 0;
  let turn = 0;
  let looks_ms = 0;
  let last = "";
  let smooth_s = Number.NaN;
  let last_ms = 0;
  let pointer_x: number | undefined;

  /** px of the page → s */
  const timeAt = (x_px: number): number => {
    const box = (stack as HTMLDivElement).getBoundingClientRect();
    const canvas = stack?.querySelector("canvas");
    const { left, right } = gutters(page.em);
    const width = (canvas?.clientWidth ?? box.width) - left - right;
    const to = shownTo();
    return to - state.span_s + ((x_px - box.left - left) / width) * state.span_s;
  };

  const shownTo = (): number => state.ends_s ?? (Number.isNaN(smooth_s) ? lab.history.to_s : smooth_s);

  /** The present goes on evenly between the rows, which come in handfuls. */
  const goOn = (now_ms: number) => {
    const to = lab.history.to_s;
    const passed_s = Math.min(0.1, (now_ms - last_ms) / 1000) * lab.state.speed;
    last_ms = now_ms;
    const behind_s = 0.08 * lab.state.speed;
    if (lab.state.speed === 0 || !(Math.abs(smooth_s - to) < 6 * behind_s + 0.2)) smooth_s = to;
    else
      smooth_s = Math.min(
        to,
        Math.max(to - 2 * behind_s, smooth_s + passed_s + 0.1 * (to - behind_s - smooth_s) * passed_s),
      );
  };

  /** One panel after the other, so that no frame has to write them all. */
  const renewNumbers = (now_ms: number) => {
    const every_ms = numbers_ms / renewals.size;
    const due = Math.min(renewals.size, Math.floor((now_ms - renewed_ms) / every_ms));
    if (due > 0) renewed_ms = Math.max(renewed_ms + due * every_ms, now_ms - numbers_ms);
    const renew = [...renewals.values()];
    for (let k = 0; k < due; k++) renew[turn++ % renew.length]();
  };

  everyFrame((now_ms) => {
    goOn(now_ms);
    renewNumbers(now_ms);
  });
  inTurns((now_ms) => {
    if (now_ms - looks_ms > 500) {
      looks_ms = now_ms;
      page = readHand(page);
    }
    // from dot to dot: what scrolls keeps its shape, and a frame in which it stands still costs nothing
    const dot_s = state.span_s / (ruler()?.dots(page.em) ?? 1000);
    const to_s = Math.floor(shownTo() / dot_s) * dot_s;
    const from_s = to_s - state.span_s;
    if (pointer_x !== undefined && state.ends_s === undefined) set("cursor_s", timeAt(pointer_x));
    const looked = lab.state.looked;
    const { cursor_s = looked, calipers, marks, bandAt_s, bands, recorded, legs, span_s } = state;
    const now = [
      to_s,
      span_s,
      lab.history.edition,
      cursor_s,
      calipers && JSON.stringify(calipers),
      marks.join(),
      bands && bandAt_s,
      recorded?.shift_s,
      legs,
      page.ink["paper"],
      page.em,
      [...scopes.values()].reduce((sum, { anew }) => sum + anew, 0),
      // an axis may still be shrinking
      Math.floor(now_ms / 500),
    ].join("|");
    if (now === last) return false;
    last = now;
    const systoles = phases.of(desk, to_s, span_s);
    desk.beginBand(systoles);
    const view: View = {
      from_s,
      to_s,
      span_s,
      cursor_s: cursor_s !== undefined && cursor_s >= from_s && cursor_s <= to_s ? cursor_s : undefined,
      systoles,
      wall_s: now_ms / 1000,
      ...page,
    };
    strip()?.draw(view);
    for (const scope of scopes.values()) scope.draw(view);
    ruler()?.draw(view);
    return true;
  });

  /** The instant that the numbers tell of. */
  const told_s = (): number => state.cursor_s ?? lab.now();

  // ---- hands on the traces

  let dragged: { readonly kind: "time" | "value"; readonly k: 0 | 1; readonly scope?: Scope } | undefined;
  const fingers = new Map<number, number>();
  let pinched: { readonly apart: number; readonly span_s: number } | undefined;

  const caliperAt = (event: PointerEvent) => {
    const { calipers } = state;
    if (calipers === undefined || stack === undefined) return undefined;
    const within = event.pointerType === "touch" ? reach.touch : reach.mouse;
    const perSecond = 1 / (timeAt(1) - timeAt(0));
    const here = timeAt(event.clientX);
    const scope = scopes.get(calipers.panel);
    const y = scope === undefined ? Number.NaN : event.clientY - scope.element.getBoundingClientRect().top;
    const distances = [
      ...calipers.times.map((time) => Math.abs(time - here) * perSecond),
      ...calipers.values.map((value) =>
        scope === undefined || event.target !== scope.element
          ? Number.POSITIVE_INFINITY
          : Math.abs(scope.placeOf(value) - y),
      ),
    ];
    const k = nearest(distances, within);
    if (k === undefined) return undefined;
    return k < 2
      ? ({ kind: "time", k: k as 0 | 1 } as const)
      : ({ kind: "value", k: (k - 2) as 0 | 1, ...(scope === undefined ? {} : { scope }) } as const);
  };

  const down = (event: PointerEvent) => {
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 2) {
      const [a, b] = [...fingers.values()];
      pinched = { apart: Math.max(20, Math.abs(a - b)), span_s: state.span_s };
      dragged = undefined;
      return;
    }
    dragged = caliperAt(event);
    if (dragged !== undefined || event.pointerType === "touch") stack?.setPointerCapture(event.pointerId);
    move(event);
  };
  const move = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, event.clientX);
    if (pinched !== undefined && fingers.size === 2) {
      const [a, b] = [...fingers.values()];
      desk.zoom((pinched.span_s * pinched.apart) / Math.max(20, Math.abs(a - b)) / state.span_s);
      return;
    }
    const { calipers } = state;
    if (dragged !== undefined && calipers !== undefined) {
      if (dragged.kind === "time") {
        const times =
          dragged.k === 0
            ? ([timeAt(event.clientX), calipers.times[1]] as const)
            : ([calipers.times[0], timeAt(event.clientX)] as const);
        set("calipers", { ...calipers, times });
      } else if (dragged.scope !== undefined) {
        const value = dragged.scope.valueAt(
          event.clientY - dragged.scope.element.getBoundingClientRect().top,
        );
        const values =
          dragged.k === 0 ? ([value, calipers.values[1]] as const) : ([calipers.values[0], value] as const);
        set("calipers", { ...calipers, values });
      }
      return;
    }
    if (event.pointerType === "mouse" || fingers.size > 0) {
      pointer_x = event.clientX;
      const at = timeAt(event.clientX);
      const to = shownTo();
      set("cursor_s", at >= to - state.span_s && at <= to ? at : undefined);
    }
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (fingers.size < 2) pinched = undefined;
    dragged = undefined;
    // a finger that has gone leaves its cursor where it was
    if (event.pointerType === "touch") pointer_x = undefined;
  };
  const leave = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (event.pointerType !== "mouse" || dragged !== undefined) return;
    pointer_x = undefined;
    set("cursor_s", undefined);
  };
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      desk.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.01), timeAt(event.clientX));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      desk.pan((event.deltaX / 600) * state.span_s);
    }
  };

  /** a button that goes away by what it does leaves the focus to the traces that it was about */
  const toTraces = () => stack?.focus({ preventScroll: true });
  const goOnBy = (by_s: number) => {
    desk.pan(by_s);
    if (state.ends_s === undefined) toTraces();
  };
  const putAway = () => {
    set("cursor_s", undefined);
    set("calipers", undefined);
    toTraces();
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowLeft: ({ shiftKey }) => desk.moveCursor((shiftKey ? -0.05 : -0.005) * state.span_s),
    ArrowRight: ({ shiftKey }) => desk.moveCursor((shiftKey ? 0.05 : 0.005) * state.span_s),
    Home: () => desk.moveCursor(-state.span_s),
    End: () => desk.moveCursor(state.span_s),
    PageUp: () => desk.pan(-0.5 * state.span_s),
    PageDown: () => desk.pan(0.5 * state.span_s),
    "+": () => desk.step(false),
    "=": () => desk.step(false),
    "-": () => desk.step(true),
    c: () => desk.takeCalipers(),
    m: () => desk.mark(),
    Escape: putAway,
    Enter: () => {
      if (state.cursor_s !== undefined) lab.look(state.cursor_s);
    },
  };
  const key = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    pointer_x = undefined;
    act(event);
  };
  onMount(() => {
    // a listener that may keep the page from scrolling must say so
    stack?.addEventListener("wheel", wheel, { passive: false });
  });

  return (
    <div class="panels" classList={{ alone: isSmall() && !all() }}>
      <div class="panels-bar" hidden={isSmall() && !all()}>
        <label>
          <span class="hidden">{texts.legs.name}</span>
          <select
            value={state.legs}
            onChange={(event) => set("legs", event.currentTarget.value as typeof state.legs)}
          >
            <For each={["left", "right", "both"] as const}>
              {(one) => <option value={one}>{texts.legs[one]}</option>}
            </For>
          </select>
        </label>
        <span class="span">
          <button type="button" aria-label={texts.narrower} onClick={() => desk.step(false)}>
            +
          </button>
          <output aria-label={texts.span}>{spanWord(state.span_s)}</output>
          <button type="button" aria-label={texts.wider} onClick={() => desk.step(true)}>
            −
          </button>
        </span>
        <button type="button" aria-label={texts.back} onClick={() => desk.pan(-0.5 * state.span_s)}>
          ‹
        </button>
        <Show when={state.ends_s !== undefined}>
          <button type="button" aria-label={texts.on} onClick={() => goOnBy(0.5 * state.span_s)}>
            ›
          </button>
          <button type="button" onClick={() => goOnBy(Infinity)}>
            {texts.now}
          </button>
        </Show>
        <button type="button" aria-pressed={state.calipers !== undefined} onClick={() => desk.takeCalipers()}>
          {texts.calipers}
        </button>
        <button type="button" onClick={() => desk.mark()}>
          {texts.mark}
        </button>
        <ListeningBar desk={desk} />
      </div>
      <Show when={state.calipers !== undefined}>
        <BetweenCalipers desk={desk} />
      </Show>
      <div
        class="stack"
        ref={(element) => {
          stack = element;
        }}
        role="group"
        tabindex="0"
        aria-label={texts.stack}
        aria-describedby="panels-keys"
        onKeyDown={key}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onPointerLeave={leave}
      >
        <div class="scope-strip" aria-hidden="true">
          <canvas ref={(element) => onMount(() => setStrip(new PhaseStrip(element, desk)))} />
          <span>{texts.phasesKey}</span>
        </div>
        <For each={shown()}>
          {(choice, index) => (
            <ScopeRow
              desk={desk}
              choice={choice}
              letter={String.fromCharCode(65 + index())}
              at_s={told_s}
              onMade={(scope, renew) => {
                scopes.set(choice.name, scope);
                renewals.set(choice.name, renew);
              }}
              onGone={() => {
                scopes.delete(choice.name);
                renewals.delete(choice.name);
              }}
            />
          )}
        </For>
        <canvas
          class="ruler"
          aria-hidden="true"
          ref={(element) => onMount(() => setRuler(new TimeRuler(element)))}
        />
      </div>
      <p class="hidden" id="panels-keys">
        {texts.keys} {texts.phases}
      </p>
      <Show when={state.calipers !== undefined}>
        <CaliperForm desk={desk} rangeOf={(name) => scopes.get(name)?.range} putAway={putAway} />
      </Show>
      <Show when={isSmall()}>
        <button type="button" aria-expanded={all()} onClick={() => setAll(!all())}>
          {all() ? texts.fewer : texts.more}
        </button>
      </Show>
    </div>
  );
}

/** 20 → "20 s", 600 → "10 min" */
function spanWord(span_s: number): string {
  if (span_s < 100) return `${Math.round(span_s)} s`;
  return span_s < 3590
    ? `${Number((span_s / 60).toFixed(1))} min`
    : `${Number((span_s / 3600).toFixed(1))} h`;
}
