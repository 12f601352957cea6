import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const [begin, count, period_s] = [60, 20, 6] as const;

const lying = (
  what: Pick<StudyDocument, "devices"> & { readonly movements?: readonly object[] },
): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: begin + count * period_s + 10,
    postures: [{ posture: "lying" }],
    movements: what.movements ?? [],
  },
  ...(what.devices === undefined ? {} : { devices: what.devices }),
});

const current = (site: "peroneal" | "calf", on_s: number, off_s: number) =>
  lying({
    devices: [
      {
        id: "nerve-stimulator",
        side: "left",
        site,
        on_s,
        off_s,
        at_s: begin,
        for_s: count * period_s,
      },
    ],
  });

const studies: Readonly<Record<"knee" | "calf" | "will", StudyDocument>> = {
  knee: current("peroneal", 0.3, 0.7),
  calf: current("calf", 2, 4),
  will: lying({
    movements: [
      { movement: "plantarflexion", side: "left", at_s: begin, count, period_s, duty: 2 / period_s },
    ],
  }),
};
type Driven = keyof typeof studies;
const stimulators = ["knee", "calf"] as const;

const velocity = (runs: Runs, driven: Driven, which: string) =>
  at(runs, driven, `left.popliteal.${which}Velocity`, "cm/s");

const rise = {
  peak: (runs: Runs, driven: Driven) =>
    difference(velocity(runs, driven, "augmented"), velocity(runs, driven, "restingPeak")),
  mean: (runs: Runs, driven: Driven) =>
    difference(velocity(runs, driven, "timeAveraged"), velocity(runs, driven, "resting")),
  /** none where nothing passes above the flow of rest */
  volume: (runs: Runs, driven: Driven) => at(runs, driven, "left.popliteal.ejectedVolume", "mL") ?? 0,
};

/** The will raises it, and more than either stimulator. */
const willAlone = (runs: Runs, what: "mean" | "volume") =>
  above(rise[what](runs, "will"), 0) &&
  stimulators.every((driven) => above(rise[what](runs, "will"), rise[what](runs, driven)));

export const willAgainstCurrent: ValidationCase = {
  id: "5.20-j-pers-med-2020",
  row: "5.20",
  role: "held-out",
  says: "Stimulators raise the peak velocity; only contraction by the will raises the mean velocity and the ejected volume.",
  studies,
  measures: [
    {
      id: "stimulators.peak",
      figure: "j-pers-med-2020/stimulators-raise-peak",
      value: (runs) => rise.peak(runs, "knee"),
      direction: (runs) => stimulators.every((driven) => above(rise.peak(runs, driven), 0)),
    },
    {
      id: "will.mean",
      figure: "j-pers-med-2020/will-alone-raises-mean",
      value: (runs) => difference(rise.mean(runs, "will"), rise.mean(runs, "calf")),
      direction: (runs) => willAlone(runs, "mean"),
    },
    {
      id: "will.volume",
      figure: "j-pers-med-2020/will-alone-raises-volume",
      value: (runs) => difference(rise.volume(runs, "will"), rise.volume(runs, "calf")),
      direction: (runs) => willAlone(runs, "volume"),
    },
  ],
  differs:
    "Vein, posture, currents and the movement were not read: the popliteal vein, lying, what can just be borne, a twitch a second at the knee, 2 s on and 4 s off at the calf, and the forefoot pressed down by the will in the same rhythm as far as the ankle goes. “Only” is read as: the will raises it, and more than either stimulator does; that the stimulators' own rises were not significant is not asked. Ejected is the blood of one surge while the flow is above that of rest.",
  missing:
    "Both stimulators raise the peak, as they did; but mean and ejected volume rise more by the current on the calf than by the will. The case reads contraction by the will as a foot pressed down against nothing, which asks the calf for little, and current as a third of its greatest force; and work under current calls for as much blood as any other. Not in the model: people who contract with more force than a free foot needs, and current that misses the depth of the muscle. It takes the force of both, or what they did by the will",
};
