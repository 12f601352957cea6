import type { Desk } from "./desk.js";
export function More(_props: { readonly desk: Desk }) {
  return <div />;
}
