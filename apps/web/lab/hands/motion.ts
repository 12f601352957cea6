import { type TiltEvent, TiltReader } from "./tilt.js";

/** The motion sensor of the phone that shows the page, where the browser gives it. */

export type WhyNoMotion = "notSecure" | "none" | "refused";

/** iOS gives the sensor after a question, and the question only from a tap. */
interface AskedFirst {
  requestPermission?: () => Promise<"granted" | "denied">;
}

/** Call it from a tap. What stands against it, or undefined. */
export async function askForMotion(): Promise<WhyNoMotion | undefined> {
  if (!isSecureContext) return "notSecure";
  if (typeof DeviceMotionEvent === "undefined") return "none";
  const { requestPermission } = DeviceMotionEvent as unknown as AskedFirst;
  if (requestPermission === undefined) return undefined;
  try {
    return (await requestPermission.call(DeviceMotionEvent)) === "granted" ? undefined : "refused";
  } catch {
    return "refused";
  }
}

/** Follows the leg until the returned function is called; `felt` is told every sample. */
export function followMotion(
  lifts: (event: TiltEvent) => void,
  felt: (reader: TiltReader) => void,
): () => void {
  const reader = new TiltReader();
  const feel = ({ accelerationIncludingGravity: gravity, timeStamp }: DeviceMotionEvent): void => {
    // a machine without a sensor sends one event with nothing in it
    if (gravity?.x == null || gravity.y == null || gravity.z == null) return;
    const event = reader.feel({ x: gravity.x, y: gravity.y, z: gravity.z }, timeStamp / 1000);
    if (event !== undefined) lifts(event);
    felt(reader);
  };
  addEventListener("devicemotion", feel);
  return () => removeEventListener("devicemotion", feel);
}
