import { createSignal } from "solid-js";
import { rhythmTexts as texts } from "../../texts/coach/rhythm.js";

/** How a prompt is shown beyond the page's own text: title, icon, notification, sound. Nothing flashes, nothing repeats. */

const mark = `${texts.due.title} · `;

/** Puts the prompt before the page's title, or takes it away. */
export function showInTitle(due: boolean): void {
  const plain = document.title.startsWith(mark) ? document.title.slice(mark.length) : document.title;
  const title = due ? mark + plain : plain;
  if (document.title !== title) document.title = title;
}

/** A dot on the icon of the installed app, where there is one. */
export function showOnIcon(due: boolean): void {
  const shown = due ? navigator.setAppBadge?.() : navigator.clearAppBadge?.();
  // a page that is not installed has no icon
  shown?.catch(() => undefined);
}

const tag = "second-heart prompt";

const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
  "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistration() : undefined;

const mayNotify = (): NotificationPermission | "none" =>
  "Notification" in globalThis && "serviceWorker" in navigator ? Notification.permission : "none";

const [permission, setPermission] = createSignal(mayNotify());
export { permission };

/** Asks the browser, from a tap. */
export async function askToNotify(): Promise<void> {
  setPermission(mayNotify());
  if (permission() === "default") setPermission(await Notification.requestPermission());
}

/**
 * Shows or takes away, one after the other, in whichever page. Chromium forgets a notification that is on its way when
 * somebody asks for those that are there; and one that is on its way when its prompt is answered would stay.
 */
async function inTurn(deed: (worker: ServiceWorkerRegistration) => Promise<void>): Promise<void> {
  if (mayNotify() !== "granted") return;
  const worker = await registration();
  if (worker === undefined) return;
  // without locks each page is on its own
  if (navigator.locks === undefined) return deed(worker);
  await navigator.locks.request("second-heart notification", () => deed(worker));
}

async function takeAway(worker: ServiceWorkerRegistration): Promise<void> {
  for (const one of await worker.getNotifications({ tag })) one.close();
}

export const notify = (body: string): Promise<void> =>
  inTurn(async (worker) => {
    // one that took the place of another with the same tag would come unseen
    await takeAway(worker);
    await worker.showNotification(texts.due.title, { body, tag, silent: true, icon: "./icon-192.png" });
  });

/** Takes away the notification of a prompt that has been answered, or has gone. */
export const withdraw = (): Promise<void> => inTurn(takeAway);

let audio: AudioContext | undefined;

/** Makes the sound ready; browsers allow it from a tap or a key alone. */
export function readySound(): void {
  audio ??= new AudioContext();
  if (audio.state === "suspended") audio.resume().catch(() => undefined);
}

/** One soft low tone. */
export function sound(): void {
  if (audio?.state !== "running") return;
  const { currentTime: now } = audio;
  const tone = new OscillatorNode(audio, { type: "sine", frequency: 294 });
  const level = new GainNode(audio, { gain: 0 });
  level.gain.setValueAtTime(0, now);
  level.gain.linearRampToValueAtTime(0.08, now + 0.12);
  level.gain.exponentialRampToValueAtTime(0.0005, now + 1.4);
  tone.connect(level).connect(audio.destination);
  tone.start(now);
  tone.stop(now + 1.5);
}
