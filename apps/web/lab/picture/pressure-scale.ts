import { niceTicks } from "../../../../src/charts/scale.js";
import { unitText } from "../../../../src/charts/words.js";
import { converted, type Units } from "../units.js";
import { type Colours, rampRange } from "./colours.js";

/** The ramp of venous pressure with its numbers, at the right edge of the paper. */

/** How it stands, px of the paper, and dots in one of them. */
export interface ScalePlace {
  readonly colours: Colours;
  readonly em: number;
  readonly family: string;
  readonly width: number;
  readonly top: number;
  readonly high: number;
  readonly density: number;
  /** in which its numbers are told */
  readonly unit: Units["pressure"];
}

const wide = 9;
const left = (width: number, em: number) => width - 3.1 * em;

export const scaleHeight = (height: number): number => Math.min(190, 0.34 * height);

/** It stands still while a leg moves before it: drawn once, and then laid on the paper. */
export class PressureScale {
  private readonly image = document.createElement("canvas");
  private drawn: ScalePlace | undefined;

  draw(pen: CanvasRenderingContext2D, place: ScalePlace): void {
    const { image, drawn } = this;
    const { em, width, top, high, density } = place;
    // from dot to dot, so that it is as sharp as if it were drawn there
    const x = Math.floor((left(width, em) - 2) * density) / density;
    const y = Math.floor((top - 2 * em) * density) / density;
    if (
      drawn === undefined ||
      (Object.keys(place) as (keyof ScalePlace)[]).some((key) => place[key] !== drawn[key])
    ) {
      this.drawn = place;
      image.width = Math.ceil((width - x) * density);
      image.height = Math.ceil((top + high + em - y) * density);
      const own = image.getContext("2d") as CanvasRenderingContext2D;
      own.setTransform(density, 0, 0, density, -x * density, -y * density);
      drawScale(own, place);
    }
    pen.drawImage(image, x, y, image.width / density, image.height / density);
  }
}

function drawScale(
  pen: CanvasRenderingContext2D,
  { colours, em, family, width, top: y, high, unit }: ScalePlace,
): void {
  const x = left(width, em);
  // each step from where it is the nearest down to the foot, where the next lies over it
  const { ramp } = colours;
  for (let k = ramp.length - 1; k >= 0; k--) {
    const above = high * Math.max(0, 1 - (k + 0.5) / (ramp.length - 1));
    pen.fillStyle = ramp[k];
    pen.fillRect(x, y + above, wide, high - above);
  }
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 0.75;
  pen.strokeRect(x, y, wide, high);
  pen.fillStyle = colours.quiet;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  pen.font = `${0.9 * em}px ${family}`;
  pen.beginPath();
  const [low, top] = [rampRange.low, rampRange.high].map((value) => converted(value, "mmHg", unit));
  for (const value of niceTicks({ low, high: top }, 5)) {
    const at = y + high * (1 - (value - low) / (top - low));
    pen.moveTo(x + wide, at);
    pen.lineTo(x + wide + 3, at);
    pen.fillText(String(value), x + wide + 6, at + 0.5);
  }
  pen.stroke();
  pen.textAlign = "right";
  pen.fillText(unitText(unit), width - 2, y - em);
  pen.textAlign = "left";
}

/** A mark beside the ramp at one pressure, mmHg. */
export function pointOnScale(
  pen: CanvasRenderingContext2D,
  colours: Colours,
  em: number,
  width: number,
  top: number,
  high: number,
  pressure_mmHg: number,
): void {
  const share = (pressure_mmHg - rampRange.low) / (rampRange.high - rampRange.low);
  const [x, y] = [left(width, em) - 2, top + high * (1 - Math.min(1, Math.max(0, share)))];
  pen.fillStyle = colours.ink;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - 7, y - 4);
  pen.lineTo(x - 7, y + 4);
  pen.fill();
}
