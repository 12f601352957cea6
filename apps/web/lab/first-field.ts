/** To the first field of the section of a button, for one that goes away with what it does. */
export const toFirstField = (button: Element): void =>
  button.closest("section")?.querySelector("input")?.focus();
