import { z } from "zod";
import type { Settings } from "../scenario/settings.js";

/** A number within its bounds, both included. */
export const within = (says: string, [low, high]: readonly [number, number]) =>
  z.number().min(low).max(high).describe(says);

/** Settings as the shape of an object, each with its typical value as default. */
export const settingsShape = (settings: Settings): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => {
      if (setting.kind === "choice") {
        const choices = z.enum(setting.choices as [string, ...string[]]);
        return [name, choices.default(setting.typical).describe(setting.says)];
      }
      const bounded = within(`${setting.says}, ${setting.unit}`, setting.range);
      return [name, (setting.unit === "count" ? bounded.int() : bounded).default(setting.typical)];
    }),
  );
