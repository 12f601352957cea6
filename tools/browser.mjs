// a Chromium to test in: finds one, else installs one by what the machine offers
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** where systems that do not put a browser on the path keep it */
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  join(process.env.ProgramFiles ?? "C:/Program Files", "Google/Chrome/Application/chrome.exe"),
  join(process.env["ProgramFiles(x86)"] ?? "C:/Program Files (x86)", "Microsoft/Edge/Application/msedge.exe"),
];

const isRoot = process.getuid?.() === 0;

/**
 * @param {string} executablePath
 * @returns {import("playwright-core").LaunchOptions}
 */
export const launchOptions = (executablePath) => ({
  executablePath,
  // Chromium's own sandbox refuses root, who on a fresh machine runs everything
  args: [...(isRoot ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
  // a machine that is busy with other things starts slowly
  timeout: 120_000,
});

/** @param {string} path */
async function starts(path) {
  try {
    const browser = await chromium.launch(launchOptions(path));
    await browser.close();
    return true;
  } catch {
    // a stub that only tells how to install another package, or one whose libraries are missing
    return false;
  }
}

/** SECOND_HEART_CHROMIUM=none: none is wanted, nor installed */
const unwanted = process.env.SECOND_HEART_CHROMIUM === "none";

/** @returns {Promise<string | undefined>} the path of a Chromium that starts */
export async function findBrowser() {
  if (unwanted) return undefined;
  const { SECOND_HEART_CHROMIUM: told, CHROME_PATH: toldToo, PATH = "" } = process.env;
  const candidates = [
    told,
    toldToo,
    ...PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
    chromium.executablePath(),
  ];
  for (const path of candidates) {
    if (path !== undefined && path !== "" && existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/**
 * Installs one, saying what it does on standard error.
 * @returns {Promise<string | undefined>} its path, where that came to something
 */
export async function installBrowser() {
  if (unwanted) return undefined;
  const onPath = (/** @type {string} */ name) =>
    (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
  if (isRoot && onPath("apt-get")) {
    console.error("No Chromium is here: apt-get installs one.");
    const install = ["install", "--yes", "--no-install-recommends", "chromium"];
    if (!done("apt-get", install) && done("apt-get", ["update"])) done("apt-get", install);
    const found = await findBrowser();
    if (found !== undefined) return found;
  }
  console.error("No Chromium is here: Playwright downloads one.");
  const playwright = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  done(process.execPath, [join(playwright, "cli.js"), "install", "chromium"]);
  return await findBrowser();
}

/** @param {string} command @param {string[]} args */
function done(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // what it says goes to standard error: the last line of standard output is ours
  return spawnSync(command, args, { env, stdio: ["ignore", 2, 2] }).status === 0;
}
