// makes the built command line executable under its short name: npm links the bins of dependencies only, so
// scripts (and an npx whose cache is from before the build) find the clone's own here
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @param {string} path */
const inClone = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const main = inClone("dist/apps/cli/main.js");

if (existsSync(main)) chmodSync(main, 0o755);

// installed as somebody's dependency there is no node_modules here, and npm has linked the bin itself
if (existsSync(main) && existsSync(inClone("node_modules"))) {
  const link = inClone("node_modules/.bin/second-heart");
  try {
    mkdirSync(inClone("node_modules/.bin"), { recursive: true });
    rmSync(link, { force: true });
    if (process.platform === "win32") {
      writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\apps\\cli\\main.js" %*\r\n');
    } else {
      symlinkSync("../../dist/apps/cli/main.js", link);
    }
  } catch (error) {
    // a read-only node_modules costs the short name, not the build
    console.warn(`second-heart is not linked (${error}); node dist/apps/cli/main.js does the same`);
  }
}
