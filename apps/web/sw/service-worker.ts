/**
 * Keeps the pages at hand without a network. Every file is kept under its content hash, so a version is complete or
 * it is not there; what did not change is not fetched again. A new version waits until the page asks for it.
 */

/** [path below this script, SHA-256 in hexadecimal]; told when the pages are built */
declare const builtFiles: readonly (readonly [path: string, hash: string])[];

// what a service worker has and a page has not; the library of the page stands for both
interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Clicked extends Lasting {
  readonly notification: Notification;
}
interface Window {
  focus(): Promise<unknown>;
  postMessage(message: string): void;
}
const worker = self as unknown as {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<readonly Window[]>;
    openWindow(url: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listen: (event: Asked) => void): void;
  addEventListener(type: "notificationclick", listen: (event: Clicked) => void): void;
  addEventListener(type: "message", listen: (event: MessageEvent<unknown>) => void): void;
};

const { scope } = worker.registration;
/** two copies of the lab on one host do not share a cupboard */
const cupboard = `second-heart ${scope}`;
const hashes = new Map(builtFiles);

/** the name under which a file is kept */
const label = (path: string, hash: string): string => new URL(`${path}?content=${hash}`, scope).href;

async function fetched(path: string, hash: string): Promise<Response> {
  const answer = await fetch(new URL(path, scope), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  // a host that is being renewed may answer with another version's file: this one is then tried again later
  if (found !== hash) throw new Error(`${path} is of another version`);
  return new Response(bytes, { headers: { "Content-Type": answer.headers.get("Content-Type") ?? "" } });
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(cupboard);
  await Promise.all(
    builtFiles.map(async ([path, hash]) => {
      const name = label(path, hash);
      if ((await cache.match(name)) === undefined) await cache.put(name, await fetched(path, hash));
    }),
  );
}

async function forgetOthers(): Promise<void> {
  const cache = await caches.open(cupboard);
  const wanted = new Set(builtFiles.map(([path, hash]) => label(path, hash)));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
  await worker.clients.claim();
}

async function answerTo(request: Request, path: string, hash: string): Promise<Response> {
  const cache = await caches.open(cupboard);
  return (await cache.match(label(path, hash))) ?? (await fetch(request));
}

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const [url] = request.url.split(/[?#]/);
  // other hosts, and whatever is no part of the lab, are none of its business
  if (request.method !== "GET" || !url.startsWith(scope)) return;
  const path = url.slice(scope.length) || "index.html";
  const hash = hashes.get(path);
  if (hash !== undefined) event.respondWith(answerTo(request, path, hash));
});

async function showCoach(): Promise<void> {
  // the one that was looked at last comes first
  const [open] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  open?.postMessage("show the coach");
  await (open?.focus() ?? worker.clients.openWindow(new URL("#/coach", scope).href));
}

// the coach's prompts are the only notifications
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(showCoach());
});

worker.addEventListener("message", ({ data }) => {
  if (data === "take over") void worker.skipWaiting();
});
