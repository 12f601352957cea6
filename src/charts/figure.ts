import type { StudyResult } from "../study/result.js";
import { legPlate, type PanelName, type Side, type Window } from "./leg.js";
import { paletteCss } from "./palette.js";
import { plateCss, plateSvg, plateWords } from "./panels.js";
import { bookFace } from "./style.js";
import { capital, valueText } from "./words.js";
import { scenarioWords } from "./sentence.js";

export interface FigureOptions {
  /** left, if not said otherwise */
  readonly side?: Side;
  /** all that the result holds, if not said otherwise; the order is that of the plate */
  readonly panels?: readonly PanelName[];
  /** the whole run, if not said otherwise */
  readonly window?: Window;
  readonly title?: string;
  readonly width?: number;
}

/** One SVG that stands alone, on its own paper, light or dark as its reader has it: for README and docs. */
export function figureSvg(result: StudyResult, options: FigureOptions = {}): string {
  const side = options.side ?? "left";
  const plate = legPlate(result, side, { only: options.panels, window: options.window });
  return plateSvg(plate, {
    width: options.width ?? 960,
    labels: (options.width ?? 960) < 600 ? "above" : "right",
    id: `figure-${side}`,
    title: options.title ?? `${capital(scenarioWords(result.study.scenario))}, ${side} leg`,
    desc: plateWords(plate, valueText),
    style: `${paletteCss("svg")}\nsvg{font-family:${bookFace}}\n${plateCss("svg")}`,
  });
}
