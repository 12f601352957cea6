// npm run soak:coach [kills]: five hundred kills of the coach's page and of its browser while it writes; fails where
// anything is gone that it had said was kept. What is finished is kept line by line in out/soak-coach, so that a run
// that was stopped goes on where it was.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.mjs";
import { buildWeb } from "./build-web.mjs";
import { killCoach } from "./kill-coach.mjs";
import { serveWeb } from "./serve-web.mjs";

/** @typedef {import("./kill-coach.mjs").Kill} Kill */

const wholeSoak_kills = 500;
/** kills of one and the same journal; then another one begins */
const lives = 25;

const inClone = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const wanted = Number(process.argv[2] ?? wholeSoak_kills);
if (!Number.isInteger(wanted) || wanted < 1) {
  console.error(`kills: found ${process.argv[2]}, expected a whole number from 1.`);
  process.exit(2);
}

const executable = await findBrowser();
if (executable === undefined) throw new Error("The coach is killed in a Chromium, and none is here.");
await buildWeb();
const version = /** @type {{ version: string }} */ (JSON.parse(readFileSync(inClone("package.json"), "utf8")))
  .version;
const code = fingerprint();
// what is soaked is what stood here when it began
const soaked = commit();
const out = inClone("out/soak-coach");
const pages = `${out}/${code}`;
// the pages that are soaked stay the same, whatever is built meanwhile
rmSync(pages, { recursive: true, force: true });
cpSync(inClone("dist-web"), pages, { recursive: true });
const file = `${out}/${code}.jsonl`;

const done = finishedBefore();
const missing = Array.from({ length: wanted }, (_, k) => k + 1).filter((seed) => !done.has(seed));
if (done.size > 0) console.error(`${wanted - missing.length} of ${wanted} were done before (${file}).`);
const browser = await chromium.launch(launchOptions(executable));
const chromiumVersion = browser.version();
await browser.close();
const { address, close } = await serveWeb({ folder: pages });
const began = performance.now();
for (let k = 0; k < missing.length; k += lives) {
  const seeds = missing.slice(k, k + lives);
  await killCoach({
    executable,
    address,
    seeds,
    onKill(kill) {
      appendFileSync(file, `${JSON.stringify(kill)}\n`);
      done.set(kill.seed, kill);
      for (const fault of kill.faults) console.error(`seed ${kill.seed}: ${fault}`);
    },
  });
  const fresh = k + seeds.length;
  const left_min = ((performance.now() - began) / 60_000) * ((missing.length - fresh) / fresh);
  console.error(
    `${wanted - missing.length + fresh} of ${wanted} kills, about ${Math.ceil(left_min)} min left`,
  );
}
await close();

const kills = Array.from({ length: wanted }, (_, k) => /** @type {Kill} */ (done.get(k + 1)));
const result = report(kills);
// a short soak does not take the place of a whole one
const folder = wanted >= wholeSoak_kills ? inClone("validation/soak-results") : out;
const name = `${folder}/${result.date}-${version}-coach`;
writeFileSync(`${name}.json`, `${JSON.stringify(result, undefined, 2)}\n`);
writeFileSync(`${name}.md`, markdown(result));
console.error(`${name}.md`);
process.exit(result.faults.length > 0 ? 1 : 0);

/** The pages and what kills them, as a few letters: results of other code are not gone on with. */
function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(inClone("tools/kill-coach.mjs")));
  const files = readdirSync(inClone("dist-web/assets")).filter((one) => /\.(js|css)$/.test(one));
  for (const one of files.sort()) hash.update(one).update(readFileSync(inClone(`dist-web/assets/${one}`)));
  return hash.digest("hex").slice(0, 12);
}

/** What an earlier run of the same code finished; a line that was cut off is done again. */
function finishedBefore() {
  /** @type {Map<number, Kill>} */
  const known = new Map();
  if (!existsSync(file)) return known;
  // after a line that was cut off the next one needs a line of its own
  appendFileSync(file, "\n");
  for (const line of readFileSync(file, "utf8").split("\n")) {
    try {
      const kill = /** @type {Kill} */ (JSON.parse(line));
      known.set(kill.seed, kill);
    } catch {
      // not a whole line
    }
  }
  return known;
}

function commit() {
  try {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync("git", args, { cwd: inClone("."), encoding: "utf8" }).trim();
    const changed = git("status", "--porcelain", "apps", "src", "tools") !== "";
    return git("rev-parse", "--short", "HEAD") + (changed ? " and changes" : "");
  } catch {
    return "unknown";
  }
}

/** @param {readonly Kill[]} all */
function report(all) {
  const count = (/** @type {Kill["what"]} */ what, /** @type {Kill["during"]} */ during) =>
    all.filter((kill) => kill.what === what && kill.during === during).length;
  mkdirSync(inClone("validation/soak-results"), { recursive: true });
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    commit: soaked,
    code,
    node: process.version,
    chromium: chromiumVersion,
    machine: { cores: availableParallelism(), arch: process.arch, platform: process.platform },
    seeds: { first: 1, last: wanted },
    kills: {
      pageDuringNotes: count("page", "notes"),
      pageDuringCopy: count("page", "copy"),
      browserDuringNotes: count("browser", "notes"),
      browserDuringCopy: count("browser", "copy"),
    },
    /** entries that the page had said were kept before it was killed */
    said: all.reduce((sum, { said }) => sum + said, 0),
    faults: all.flatMap(({ seed, faults }) => faults.map((fault) => ({ seed, fault }))),
  };
}

/** @param {ReturnType<typeof report>} r */
function markdown(r) {
  return [
    `# Kills of the coach of ${r.date}, version ${r.version}`,
    "",
    `Commit ${r.commit}, code ${r.code}, Node ${r.node}, Chromium ${r.chromium}, ${r.machine.cores} cores, ${r.machine.platform} ${r.machine.arch}.`,
    "",
    `| seeds ${r.seeds.first} to ${r.seeds.last} | while notes are written | while a copy is taken in |`,
    "| --- | --- | --- |",
    `| the page is killed | ${r.kills.pageDuringNotes} | ${r.kills.pageDuringCopy} |`,
    `| the browser is killed | ${r.kills.browserDuringNotes} | ${r.kills.browserDuringCopy} |`,
    "",
    `The page had said of ${r.said} entries that they were kept. A killed process leaves the system's own memory of the disk; a power cut was not tried.`,
    "",
    ...(r.faults.length === 0
      ? ["Every one of them was there afterwards, and the page opened each time."]
      : []),
    ...r.faults.map(({ seed, fault }) => `- seed ${seed}: ${fault}`),
    "",
  ].join("\n");
}
