/** Keeps the screen on until the returned function is called, where the browser lets it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  const ask = (): void => {
    if (ended || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    navigator.wakeLock.request("screen").then(
      (held) => {
        if (ended) void held.release();
        else lock = held;
      },
      // a nearly empty battery, or a browser that does not: the session goes on
      () => undefined,
    );
  };
  // a page that was hidden has lost it
  document.addEventListener("visibilitychange", ask);
  ask();
  return () => {
    ended = true;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
