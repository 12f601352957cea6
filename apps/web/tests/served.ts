import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { launchOptions } from "../../../tools/browser.mjs";

/** Builds and serves the pages once for all browser tests, as `npm start` does, and starts one Chromium for them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executable = process.env.SECOND_HEART_CHROMIUM;
  if (executable === undefined)
    throw new Error("npm run test:browser runs these tests: it finds a Chromium.");
  const browser = await chromium.launchServer({ ...launchOptions(executable), host: "localhost" });
  // somebody else's server stands where the pages would like to be
  const other = createServer().listen(0, "localhost");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const script = fileURLToPath(new URL("../../../tools/start.mjs", import.meta.url));
  const start = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = await firstLines(start);
  project.provide("browser", browser.wsEndpoint());
  project.provide("startOutput", output);
  project.provide("takenPort", port);
  project.provide("page", /http:\S+/.exec(output)?.[0] ?? "");
  return async () => {
    await browser.close();
    other.close();
    start.kill("SIGINT");
    const [code, signal] = start.exitCode === null ? await once(start, "exit") : [start.exitCode, null];
    if (code !== 0) throw new Error(`npm start did not end cleanly on Ctrl-C: ${code ?? signal}`);
  };
}

/** What it says on standard output until it has told an address. */
async function firstLines(start: ChildProcess): Promise<string> {
  let output = "";
  for await (const chunk of start.stdout ?? []) {
    output += String(chunk);
    if (/http:.*\n/.test(output)) return output;
  }
  throw new Error(`npm start ended without an address: ${output}`);
}

declare module "vitest" {
  interface ProvidedContext {
    readonly page: string;
    readonly browser: string;
    readonly startOutput: string;
    readonly takenPort: number;
  }
}
