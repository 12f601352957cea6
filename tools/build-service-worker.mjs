// writes sw.js beside built pages: the service worker with the list of what it keeps, each file with its content hash
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** @param {string} folder built pages */
export async function buildServiceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "sw.js")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [
      path.slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]);
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { builtFiles: JSON.stringify(files) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: fileURLToPath(new URL("../apps/web/sw/service-worker.ts", import.meta.url)),
        formats: ["es"],
        fileName: () => "sw.js",
      },
    },
  });
}
