import { keepText, keptText } from "../kept.js";

/** What the pages of one browser tell each other beside the journal: small, overwritten a few times a minute, lost without harm. */

interface Memory {
  /** the last sign of life of a page, ms since 1970 */
  readonly seen_ms?: number;
  /** when somebody last touched a page while being away */
  readonly touched_ms?: number;
  /** the prompt that was last told of by sound or notification: when it came */
  readonly told_ms?: number;
  /** ids of entries that lay in the future when the clock was set back */
  readonly untimely?: readonly string[];
}

const name = "rhythm";

const number = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

export function remembered(): Memory {
  try {
    const kept: unknown = JSON.parse(keptText(name) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const { seen_ms, touched_ms, told_ms, untimely } = kept as Record<string, unknown>;
    return {
      seen_ms: number(seen_ms),
      touched_ms: number(touched_ms),
      told_ms: number(told_ms),
      untimely: Array.isArray(untimely) ? untimely.filter((id) => typeof id === "string") : [],
    };
  } catch {
    return {};
  }
}

export const remember = (more: Memory): void => keepText(name, JSON.stringify({ ...remembered(), ...more }));
