/**
 * Input that a person can correct: an unknown id, a malformed file, a number out of range.
 * Its message is one sentence that names the field, what was found and what was expected.
 * The command line prints it on standard error and leaves with exit code 2.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(field: string, found: string, expected: string) {
    super(`${field}: found ${found}, expected ${expected}.`);
  }
}

/** How a found value is shown in an error: short, quoted, on one line. */
export function shown(value: unknown): string {
  if (typeof value === "number" || value === undefined) return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
