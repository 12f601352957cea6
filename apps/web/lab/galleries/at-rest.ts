/** ms after which a slider is taken to have come to rest */
const rest_ms = 250;

/** What is begun anew for each value of a slider waits until the slider rests, and takes the last value alone. */
export function atRest<Value>(act: (value: Value) => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(waiting);
  return {
    take(value: Value): void {
      cancel();
      waiting = setTimeout(() => act(value), rest_ms);
    },
    cancel,
  };
}
