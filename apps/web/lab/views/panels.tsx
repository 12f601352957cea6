import type { Lab } from "../lab.js";

/** The instruments, stacked and locked to one time. */
export function Panels(_props: { readonly lab: Lab }) {
  return <div class="panels" />;
}
