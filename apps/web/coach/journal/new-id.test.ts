import { afterEach, describe, expect, it, vi } from "vitest";
import { newId } from "./new-id.js";

afterEach(() => void vi.useRealTimers());

describe("an id", () => {
  it("is a UUID, and sorts as it was made: within a millisecond, and while the clock is set back", () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 29) });
    const ids = Array.from({ length: 5000 }, () => newId());
    vi.setSystemTime(Date.UTC(2026, 10, 28));
    ids.push(newId());
    vi.setSystemTime(Date.UTC(2026, 10, 30));
    ids.push(newId());
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
