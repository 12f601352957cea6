import { existsSync, readFileSync } from "node:fs";

/** Version of the package that this file stands in, wherever it was built to. */
export const version = ((): string => {
  for (const up of ["../../", "../../../"]) {
    const file = new URL(`${up}package.json`, import.meta.url);
    if (!existsSync(file)) continue;
    const found = JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
    if (found.name === "second-heart" && found.version !== undefined) return found.version;
  }
  return "unknown";
})();
