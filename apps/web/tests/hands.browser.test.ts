import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import {
  alive,
  anklePressure,
  clock_s,
  clockPasses,
  expectNoWrongs,
  patience,
  phone,
  violations,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

const example = (name: string) =>
  fileURLToPath(new URL(`../../../src/scenario/recordings/examples/${name}`, import.meta.url));

const { motion, more, recording } = texts.lab;

async function openMore(page: Page): Promise<void> {
  await alive(page);
  await page.getByText(more.title).click();
}

/** Lifts the heels for a second of life and gives the least that the ankle's pressure comes to after it. */
async function pressureAfterALift(page: Page): Promise<number> {
  await page.keyboard.down("Space");
  await clockPasses(page, (await clock_s(page)) + 1);
  await page.keyboard.up("Space");
  await clockPasses(page, (await clock_s(page)) + 1.5);
  return await anklePressure(page);
}

describe("a lift", () => {
  it("is as firm as the effort that is set", async () => {
    const pressures: number[] = [];
    for (const effort of ["0.3", "1.5"]) {
      const seen = await visit();
      await openMore(seen.page);
      await seen.page.getByLabel(more.effort).fill(effort);
      await seen.page.getByText(more.title).click();
      pressures.push(await pressureAfterALift(seen.page));
      expectNoWrongs(seen);
      await seen.close();
    }
    const [gentle, firm] = pressures;
    expect(firm).toBeLessThan(gentle - 10);
  });
});

/** What the phone's sensors feel while it is turned about its long side, told to the browser as hardware would. */
async function sensors({ page, context }: { page: Page; context: BrowserContext }) {
  const session = await context.newCDPSession(page);
  const types = ["accelerometer", "linear-acceleration", "gyroscope", "gravity"] as const;
  for (const type of types) {
    await session.send("Emulation.setSensorOverrideEnabled", {
      enabled: true,
      type,
      metadata: { available: true, minimumFrequency: 1, maximumFrequency: 60 },
    });
  }
  let still = 0;
  return async (turn_deg: number): Promise<void> => {
    const turn = (Math.PI / 180) * turn_deg;
    // readings that do not change at all are not told on
    still = 1e-3 - still;
    const gravity = { x: 9.81 * Math.sin(turn), y: still, z: 9.81 * Math.cos(turn) };
    const zero = { x: still, y: 0, z: 0 };
    for (const type of types) {
      const xyz = type === "accelerometer" || type === "gravity" ? gravity : zero;
      await session.send("Emulation.setSensorOverrideReadings", { type, reading: { xyz } });
    }
  };
}

describe("a phone strapped to the foot", () => {
  it("lifts the heels of the picture as its own foot turns, and the toes as it turns the other way", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    const turn = await sensors(seen);
    await openMore(page);
    const section = page.getByRole("region", { name: motion.title });
    await turn(0);
    await section.getByRole("button", { name: motion.begin }).click();
    /** turns the foot, again and again, until the page shows it */
    const until = async (turn_deg: number, shown: () => Promise<boolean>) => {
      for (let k = 0; k < 600; k++) {
        await turn(turn_deg);
        if (await shown()) return;
        await page.waitForTimeout(30);
      }
      throw new Error(`turned by ${turn_deg}°, the page shows nothing of it: ${await section.textContent()}`);
    };
    const held = page.locator(".hold.held");
    const holds = (name: string) => async () =>
      (await held.allTextContents()).some((one) => one.includes(name));
    const free = async () => (await held.count()) === 0;
    await until(0, () => section.getByText(motion.first).isVisible());
    await until(25, holds(texts.lab.hands.heels));
    await until(0, free);
    await until(-15, holds(texts.lab.hands.toes));
    await until(0, free);
    await section.getByRole("button", { name: motion.end }).click();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is told plainly where no sensor speaks", async () => {
    const seen = await visit();
    await openMore(seen.page);
    const section = seen.page.getByRole("region", { name: motion.title });
    await section.getByRole("button", { name: motion.begin }).click();
    await section.getByText(motion.silent).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });
});

describe("a recorded walk", () => {
  it("is chosen, walked and told in numbers while the leg lives on; one with errors is told in a sentence", async () => {
    const seen = await visit();
    const { page } = seen;
    await openMore(page);
    const choice = page.getByLabel(recording.choose);
    await choice.setInputFiles(example("raw-emg.csv"));
    await page.getByText(recording.driven("raw-emg.csv")).waitFor();
    const fall = page.getByRole("row").filter({ hasText: "fall while walking" });
    expect(Number.parseFloat((await fall.getByRole("cell").first().textContent()) ?? "")).toBeGreaterThan(20);
    await clockPasses(page, (await clock_s(page)) + 1);
    expect(await violations(page)).toEqual([]);

    const sentence = page.getByRole("region", { name: recording.title }).locator(".fault");
    await choice.setInputFiles({
      name: "words.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("time,SO\n0,1\n0.01,lots\n0.02,2\n"),
    });
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain("words.csv");
    await choice.setInputFiles({
      name: "scan.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF"),
    });
    await page.getByText(recording.noRecording("scan.pdf")).waitFor();
    await clockPasses(page, (await clock_s(page)) + 1);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("is dropped anywhere on the page", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    const text = readFileSync(example("one-stride.sto"), "utf8");
    const files = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "one-stride.sto"));
      return data;
    }, text);
    await page.dispatchEvent("main", "drop", { dataTransfer: files });
    await page.getByText(recording.driven("one-stride.sto")).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("of 50 MB is read while the page stays alive, and a larger one is refused with the limit", async () => {
    const folder = mkdtempSync(join(tmpdir(), "second-heart-recording-"));
    const seen = await visit();
    const { page } = seen;
    await openMore(page);
    const choice = page.getByLabel(recording.choose);
    const long = join(folder, "long.csv");
    writeFileSync(long, longRecording(50e6));
    await choice.setInputFiles(long);
    // whatever is pressed meanwhile is answered
    await page.getByLabel(texts.theme.label).selectOption("dark");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    // ten seconds of a machine that does nothing else
    await page.getByText(recording.driven("long.csv")).waitFor({ timeout: 3 * patience });
    await clockPasses(page, (await clock_s(page)) + 1);
    writeFileSync(long, Buffer.alloc(100e6 + 1, "0"));
    await choice.setInputFiles(long);
    await page.getByText(recording.tooLarge("long.csv", 100)).waitFor();
    expectNoWrongs(seen);
    await seen.close();
    rmSync(folder, { recursive: true });
  }, 600_000);
});

/** The example's EMG, walked again and again until it has so many bytes. */
function longRecording(bytes: number): string {
  const [head, ...rows] = readFileSync(example("raw-emg.csv"), "utf8").trim().split("\n");
  const cells = rows.map((row) => row.slice(row.indexOf(",")));
  const parts = [head];
  let size = 0;
  for (let k = 0; size < bytes; k++) {
    const row = `${(0.002 * k).toFixed(3)}${cells[k % cells.length]}`;
    parts.push(row);
    size += row.length + 1;
  }
  return parts.join("\n");
}
