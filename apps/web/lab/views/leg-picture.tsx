import { createEffect, createSignal, For, onMount, Show } from "solid-js";
import { fixed, unitText } from "../../../../src/charts/words.js";
import { coarsePressure, coarsePressureText } from "../units.js";
import { pictureTexts as texts } from "../../texts/picture.js";
import "../../style/picture.css";
import { inTurns } from "../frame-loop.js";
import type { Lab } from "../lab.js";
import { veins } from "../signals.js";
import type { MuscleName } from "../picture/anatomy.js";
import { describe } from "../picture/describe.js";
import { followPage } from "../picture/follow-page.js";
import { type AnkleSpot, type Layers, type Picture, Plate } from "../picture/plate.js";

const layerNames = Object.keys(texts.layers) as (keyof Layers)[];
const views = Object.keys(texts.views) as (keyof typeof texts.views)[];
/** ms between two tellings of the picture, and between two renewals of a number that is read */
const tell_ms = 5000;
const renew_ms = 250;
/** px that one may miss a vein by: with a mouse few, so that the muscles between the veins are found too */
const reach = { mouse: 2, touch: 7 };

/** The leg, alive: what is seen of it, what is pointed at, and the same in words. */
export function LegPicture(props: { readonly lab: Lab }) {
  const { lab } = props;
  let paper!: HTMLDivElement;
  let under!: HTMLCanvasElement;
  let spare!: HTMLCanvasElement;
  let over!: HTMLCanvasElement;
  let spot!: HTMLDivElement;
  let number!: HTMLElement;
  let mateSpot!: HTMLDivElement;
  let mateNumber!: HTMLElement;
  const [view, setView] = createSignal<keyof typeof texts.views>("left");
  const [layers, setLayers] = createSignal<Layers>({
    deep: true,
    superficial: true,
    muscleVeins: true,
    muscles: true,
    lymph: false,
  });
  /** the vein that stays named when the hand is gone */
  const [marked, setMarked] = createSignal<string>();
  const [pointed, setPointed] = createSignal<string>();
  const [touched, setTouched] = createSignal<MuscleName>();
  const side = () => (view() === "right" ? "right" : "left");
  const [caption, setCaption] = createSignal<string>(texts.caption.left);
  const [told, setTold] = createSignal<string>(texts.nobody);
  const [said, setSaid] = createSignal("");
  const unit = () => (lab.state.ready ? `\u202f${unitText(lab.state.shown.pressure)}` : "");

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let plate: Picture | undefined;
  /** px of the paper */
  let [wide, high] = [0, 0];
  let lastTold = Number.NEGATIVE_INFINITY;
  let lastRenewed = 0;

  const fit = (): void => {
    [wide, high] = [paper.clientWidth, paper.clientHeight];
    plate?.resize(wide, high, devicePixelRatio);
  };
  const show = (picture: Picture): void => {
    // the picture before may have ended on the other one
    under.style.visibility = "visible";
    spare.style.visibility = "hidden";
    plate = picture;
    Object.assign(plate.layers, layers());
    plate.stature = lab.state.setting.person.height_cm ?? 175;
    plate.units = lab.state.shown;
    fit();
    lastTold = Number.NEGATIVE_INFINITY;
  };
  const make = (): void => {
    const wanted = view();
    if (wanted !== "front") return show(new Plate(under, over, wanted, true, spare));
    // seldom asked for: fetched then
    void import("../picture/front.js").then(({ FrontPicture }) => {
      if (view() === "front") show(new FrontPicture(under, over));
    });
  };

  onMount(() => {
    make();
    followPage(paper, fit, () => plate?.recolour());
  });
  createEffect((before) => {
    const now = view();
    if (before !== undefined && before !== now) make();
    return now;
  });
  createEffect(() => {
    const { height_cm = 175 } = lab.state.setting.person;
    if (plate !== undefined) plate.stature = height_cm;
  });
  createEffect(() => {
    const units = { ...lab.state.shown };
    if (plate === undefined) return;
    plate.units = units;
    plate.redraw();
    lastRenewed = 0;
    lastTold = Number.NEGATIVE_INFINITY;
  });
  // another person, or the same one after another night
  createEffect(() => {
    if (!lab.state.ready) return;
    plate?.begin();
    lastTold = Number.NEGATIVE_INFINITY;
  });
  createEffect(() => {
    if (plate === undefined) return;
    Object.assign(plate.layers, layers());
    plate.redraw();
  });

  const pressureText = (pressure_mmHg: number) => coarsePressureText(pressure_mmHg, lab.state.shown);
  const nameOf = (index: number) => plate?.vessels.veins[index]?.drawn.id;
  /** of two legs it is said whose it is */
  const named = (name: string): string =>
    view() === "front" ? texts.ofLeg(name, plate?.pointed.side ?? "left") : name;
  const veinText = (id: string): string => {
    if (plate === undefined) return "";
    const index = plate.vessels.veins.findIndex(({ drawn }) => drawn.id === id);
    if (index < 0) return "";
    const { reading } = plate.pointed;
    const { pressure, volume, flow } = reading.blood;
    // what leaves it towards the heart
    let out = id === "iliac" ? reading.outflow : 0;
    for (const way of plate.vessels.ways) if (way.from === index) out += flow[way.index];
    return texts.vein(
      named(texts.veins[id as keyof typeof texts.veins]),
      pressureText(pressure[index]),
      fixed(volume[index], 0),
      fixed(out, 1),
    );
  };

  const whatIsSeen = (): string => {
    const seen = texts.caption[view()];
    const times = plate?.enlarged ?? 1;
    const parts = times > 1 ? [seen, texts.enlarged(fixed(times, 1))] : [seen];
    const { foot = 0, calf = 0 } = plate?.reading.body.swelling ?? {};
    if (Math.abs(foot + calf) >= 5) parts.push(texts.swollen(fixed(foot + calf, 0)));
    return parts.join("; ");
  };
  const muscleText = (): string | undefined => {
    const muscle = touched();
    if (muscle === undefined || plate === undefined) return undefined;
    const row = lab.history.rowAt(lab.now());
    const { side: of, reading } = plate.pointed;
    const inside = lab.history.valueOf(`${of}.${muscle}.intramuscularPressure`, row);
    return texts.muscle(
      named(texts.muscles[muscle]),
      fixed(100 * reading.body.activation[muscle], 0),
      pressureText(inside),
    );
  };
  /** the number stands clear of the leg and on the paper */
  const placeSpot = (spot: HTMLElement, { x, y, awayX, awayY }: Readonly<AnkleSpot>): void => {
    const aside = (away: number) => -50 * (1 - Math.min(1, Math.max(-1, 1.7 * away)));
    const kept = (at: number, away: number, room: number) =>
      `clamp(0px, ${at.toFixed(0)}px + ${aside(away).toFixed(0)}%, ${room}px - 100%)`;
    const place = `translate(${kept(x, awayX, wide)}, ${kept(y, awayY, high)})`;
    if (spot.dataset.place === place) return;
    spot.dataset.place = place;
    spot.style.transform = place;
  };
  const write = (number: HTMLElement, { ankle }: { readonly ankle: number }): void => {
    const text = coarsePressure(ankle, lab.state.shown);
    if (number.textContent !== text) number.textContent = text;
  };

  /** Whether there was something new to draw. */
  const draw = (): boolean => {
    if (plate === undefined || !plate.frame(lab.history, lab.now())) return false;
    if (plate.half) return true;
    write(number, plate.reading);
    placeSpot(spot, plate.ankleSpot);
    const { mate } = plate;
    mateSpot.hidden = mate === undefined;
    if (mate !== undefined) {
      write(mateNumber, mate.reading);
      placeSpot(mateSpot, mate.spot);
    }
    return true;
  };

  inTurns((now_ms) => {
    if (plate === undefined) return false;
    plate.calm = calm.matches;
    const shown = pointed() ?? marked();
    plate.chosen =
      shown === undefined ? -1 : plate.vessels.veins.findIndex(({ drawn }) => drawn.id === shown);
    const isNew = draw();
    if (Number.isNaN(plate.reading.ankle)) return false;
    if (now_ms - lastRenewed > renew_ms) {
      lastRenewed = now_ms;
      setCaption(shown === undefined ? (muscleText() ?? whatIsSeen()) : veinText(shown));
    }
    if (now_ms - lastTold > tell_ms) {
      lastTold = now_ms;
      setTold(describe(side(), plate.reading, plate.vessels, lab.state.shown));
    }
    return isNew;
  });

  const choose = (id: string | undefined): void => {
    setMarked(id);
    if (id !== undefined) lab.choose(`${plate?.pointed.side ?? side()}.${id}`);
  };
  const point = (event: PointerEvent): void => {
    if (plate === undefined) return;
    const { left, top } = paper.getBoundingClientRect();
    const id = nameOf(
      plate.veinAt(
        event.clientX - left,
        event.clientY - top,
        reach[event.pointerType === "mouse" ? "mouse" : "touch"],
      ),
    );
    setPointed(id);
    setTouched(id === undefined ? plate.muscleAt(event.clientX - left, event.clientY - top) : undefined);
    lastRenewed = 0;
  };
  const step = (by: number): void => {
    const muscles = layers().muscles ? (plate?.muscles ?? []) : [];
    const [vein, muscle] = [marked(), touched()];
    let at = -1;
    if (vein !== undefined) at = veins.indexOf(vein as (typeof veins)[number]);
    else if (muscle !== undefined) at = veins.length + muscles.indexOf(muscle);
    const count = veins.length + muscles.length;
    const next = at < 0 ? 0 : (at + by + count) % count;
    choose(veins[next]);
    setTouched(muscles[next - veins.length]);
    setPointed(undefined);
    lastRenewed = 0;
    setSaid(next < veins.length ? veinText(veins[next]) : (muscleText() ?? ""));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === "ArrowRight" || event.code === "ArrowDown") step(1);
    else if (event.code === "ArrowLeft" || event.code === "ArrowUp") step(-1);
    else if (event.code === "Escape") {
      choose(undefined);
      setTouched(undefined);
    } else return;
    event.preventDefault();
  };

  return (
    <div class="leg">
      <div
        class="paper"
        ref={(element) => (paper = element)}
        role="img"
        aria-label={told()}
        aria-description={texts.how}
        tabindex="0"
        onKeyDown={onKey}
        onPointerMove={point}
        onPointerDown={(event) => {
          point(event);
          choose(pointed());
        }}
        onPointerLeave={() => {
          setPointed(undefined);
          setTouched(undefined);
        }}
      >
        <canvas ref={(element) => (under = element)} />
        <canvas ref={(element) => (spare = element)} />
        <canvas ref={(element) => (over = element)} />
        <div class="spot" ref={(element) => (spot = element)} aria-hidden="true">
          <span>{view() === "front" ? texts.ankleOf.left : texts.ankle}</span>
          <output class="ankle">
            <span ref={(element) => (number = element)}>{texts.nobody}</span>
            <small>{unit()}</small>
          </output>
        </div>
        <div class="spot" ref={(element) => (mateSpot = element)} hidden aria-hidden="true">
          <span>{texts.ankleOf.right}</span>
          <output class="ankle">
            <span ref={(element) => (mateNumber = element)} />
            <small>{unit()}</small>
          </output>
        </div>
      </div>
      <p class="caption">{caption()}</p>
      <div class="layers" role="group" aria-label={texts.layersName}>
        <select
          aria-label={texts.view}
          value={view()}
          onChange={(event) => setView(event.currentTarget.value as keyof typeof texts.views)}
        >
          <For each={views}>{(one) => <option value={one}>{texts.views[one]}</option>}</For>
        </select>
        <For each={layerNames}>
          {(one) => (
            <button
              type="button"
              aria-pressed={layers()[one]}
              onClick={() => setLayers({ ...layers(), [one]: !layers()[one] })}
            >
              {texts.layers[one]}
            </button>
          )}
        </For>
      </div>
      <div class="hidden" role="status" aria-live="polite">
        <Show when={said()}>{said()}</Show>
      </div>
    </div>
  );
}
