// what npm runs after `npm ci` and before `npm pack`: the build
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @param {string} path */
const inClone = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (process.env.npm_command === "exec") {
  // the first `npx second-heart` in a clone comes by here too, on the way to run what is built already;
  // failing here would leave half a folder in npm's cache, and every later npx would fail on it
} else if (!existsSync(inClone("node_modules/typescript/package.json"))) {
  console.warn(
    "second-heart is not built: the compiler is a development dependency, and those were left out",
  );
} else {
  const { status } = spawnSync("npm run --silent build", {
    cwd: inClone("."),
    shell: true,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
