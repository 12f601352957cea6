import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { gutters } from "../lab/panels/scope.js";
import { texts } from "../texts/en.js";
import { libraryTexts } from "../texts/library.js";
import { panelTexts } from "../texts/panels.js";
import {
  alive,
  clock_s,
  clockPasses,
  desktop,
  expectNoWrongs,
  phone,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

describe("the traces", () => {
  it("are all in sight above what one pumps with, at a desk", async () => {
    const seen = await visit("", desktop);
    const { page } = seen;
    await alive(page);
    // a machine that does not keep up is told so in a line of its own, for as long as that lasts
    await page.waitForFunction(() => {
      const box = (part: string) => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const [heart, ruler, deeds] = [".scope.heart", ".stack .ruler", ".deeds"].map(box);
      const seen = heart.height > 40 && deeds.bottom <= innerHeight && scrollY === 0;
      return seen && heart.bottom <= ruler.top + 1 && ruler.bottom <= deeds.top;
    });
    await seen.close();
  });

  it("stand before the band of healthy adults, are joined by any signal, drawn as a loop and told in a table", async () => {
    const seen = await visit("", desktop);
    const { page } = seen;
    await alive(page);
    await page.getByRole("button", { name: panelTexts.band }).click();
    await page.getByText(panelTexts.bandSays(200)).waitFor();
    await page.getByText(panelTexts.moreInstruments).click();
    await page.getByRole("heading", { name: panelTexts.bandGrounds }).waitFor();

    const find = page.getByLabel(panelTexts.any.find);
    await find.fill("no such thing");
    await find.press("Enter");
    await page.getByText(panelTexts.any.unknown("no such thing")).waitFor();
    const panels = await page.locator(".scope").count();
    await find.fill("left plantar volume");
    await find.press("Enter");
    await expect.poll(() => page.locator(".scope").count()).toBe(panels + 1);

    // what the loop has drawn is more after the calf has been emptied
    const loop = page.getByRole("img", { name: panelTexts.loop.image("distal deep calf") });
    const inked = () =>
      loop.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, k) => k % 4 === 3 && value > 0).length;
      });
    await loop.scrollIntoViewIfNeeded();
    await expect.poll(inked).toBeGreaterThan(0);
    const before = await inked();
    // the bar writes a blank where one writes
    await loop.click();
    await page.keyboard.down("Space");
    await clockPasses(page, (await clock_s(page)) + 1);
    await page.keyboard.up("Space");
    await expect.poll(inked).toBeGreaterThan(1.1 * before);

    await page.getByRole("button", { name: panelTexts.table.name }).click();
    const table = page.locator("table.measured").filter({ hasText: panelTexts.table.lowest });
    await table.getByRole("row").filter({ hasText: "dorsal foot" }).filter({ hasText: "mmHg" }).waitFor();
    await table.getByRole("row").filter({ hasText: "plantar" }).filter({ hasText: "mL" }).waitFor();
    // a valve has neither a lowest nor a highest: it is told how long it is open
    const valve = table.getByRole("row").filter({ hasText: panelTexts.valves.proximalDeepCalfToPopliteal });
    expect(await valve.textContent()).toMatch(/open \d+\u202f%/);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("say of a valve through which blood falls back that it leaks, and so does what is read of the picture", async () => {
    const seen = await visit("", desktop);
    const { page } = seen;
    await alive(page);
    await page.getByRole("button", { name: libraryTexts.sentence.condition }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Great saphenous reflux" }).click();
    await page.keyboard.press("Escape");
    const began = await clock_s(page);
    await page.keyboard.down("Space");
    await clockPasses(page, began + 1);
    await page.keyboard.up("Space");
    const { valves, valveStates } = panelTexts;
    const row = (valve: string) =>
      page.locator(".scope.valves li").filter({ hasText: new RegExp(`^${valve}`) });
    await row(valves.greatSaphenousCalfToGreatSaphenousThigh)
      .filter({ hasText: valveStates.leaking })
      .waitFor();
    // those beside it hold
    await row(valves.poplitealToFemoral).filter({ hasText: valveStates.shut }).waitFor();
    await page.getByLabel(/Valves below the knee: .*, 1 leaking/).waitFor();
    expectNoWrongs(seen);
    await seen.close();
  });

  it("are measured and looked back at with a finger", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await alive(page);
    await clockPasses(page, 6);
    await page.getByRole("button", { name: texts.lab.clock.pause }).click();
    await page.getByRole("button", { name: texts.lab.clock.play }).waitFor();
    await page.getByRole("button", { name: panelTexts.more }).click();
    await page.getByRole("button", { name: panelTexts.calipers, exact: true }).click();
    const finger = await fingerOn(page);

    const second = page.getByLabel(panelTexts.caliper.second, { exact: true });
    const told = async () => Number(await second.inputValue());
    const before = await told();
    const { x, y, pxPerSecond } = await placeOf(page, before);
    await finger.drag({ x, y }, { x: x - 60, y });
    expect(await told()).toBeLessThan(before - 40 / pxPerSecond);
    expect(await told()).toBeGreaterThan(before - 80 / pxPerSecond);

    const scrub = page.getByRole("slider", { name: texts.lab.clock.time });
    await scrub.scrollIntoViewIfNeeded();
    const bar = await scrub.boundingBox();
    if (bar === null) throw new Error("there is nothing to scrub on");
    const now = await clock_s(page);
    const level = bar.y + bar.height / 2;
    await finger.drag({ x: bar.x + bar.width - 10, y: level }, { x: bar.x + bar.width / 3, y: level });
    await page.getByRole("button", { name: texts.lab.clock.now }).waitFor();
    await page.waitForFunction((limit) => {
      const text = document.querySelector("output.time")?.textContent ?? "";
      return text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0) < limit;
    }, 0.5 * now);
    expectNoWrongs(seen);
    await seen.close();
  });

  // one of 50 MB is walked with: hands.browser.test.ts
  it("carry a measured recording of 10 MB over them, while the page stays alive", async () => {
    const folder = mkdtempSync(join(tmpdir(), "second-heart-measured-"));
    const file = join(folder, "measured.csv");
    writeFileSync(file, measured(10e6));
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await page.getByText(panelTexts.moreInstruments).click();
    const { recorded } = panelTexts;
    await page.getByLabel(recorded.open).setInputFiles(file);
    await page.getByRole("button", { name: recorded.read }).click();
    // life goes on while it is read, and what is pressed is answered
    await page.getByText(/^Reading/).waitFor();
    await page.getByLabel(texts.theme.label).selectOption("dark");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.getByText(`measured.csv, ${recorded.shift}`).waitFor();
    await clockPasses(page, (await clock_s(page)) + 1);
    // 40 mmHg where the model's foot stands at 91: both clocks meet, and the numbers are those of the file
    const says = page.getByText(`${recorded.difference}:`);
    await says.filter({ hasText: /−5\d\.\d|−4\d\.\d/ }).waitFor();
    expectNoWrongs(seen);
    await seen.close();
    rmSync(folder, { recursive: true });
  });

  it("say in one sentence what is wrong with a measured recording", async () => {
    const seen = await visit();
    const { page } = seen;
    await alive(page);
    await page.getByText(panelTexts.moreInstruments).click();
    await page.getByLabel(panelTexts.recorded.open).setInputFiles({
      name: "back.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("time,pressure\n0,80\n2,70\n1,60\n"),
    });
    await page.getByRole("button", { name: panelTexts.recorded.read }).click();
    await page
      .getByRole("alert")
      .getByText("line 4, “time”: found 1 after 2, expected a time that goes on")
      .waitFor();
    await clockPasses(page, (await clock_s(page)) + 1);
    expectNoWrongs(seen);
    await seen.close();
  });
});

it("what one pumps with stays above what is read, wherever one has scrolled to", async () => {
  for (const device of [desktop, phone]) {
    const seen = await visit("", device);
    const { page } = seen;
    await alive(page);
    await page.locator(".notes").evaluate((notes) => notes.scrollIntoView({ block: "end" }));
    const isOnTop = await page
      .locator(".hold")
      .first()
      .evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const parts = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
          document.elementFromPoint(left + share * width, top + 0.5 * height),
        );
        return parts.every((part) => button.contains(part));
      });
    expect(isOnTop).toBe(true);
    await seen.close();
  }
});

describe("the instruments on a phone", () => {
  it("have their clock beneath the trace and above the notes, for the eye and for the keyboard", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await alive(page);
    const box = async (of: string) => {
      const { y = Number.NaN, height = Number.NaN } = (await page.locator(of).first().boundingBox()) ?? {};
      return { top: y, bottom: y + height };
    };
    const [trace, clock, notes] = [await box(".stack"), await box(".clock"), await box(".notes")];
    expect(clock.top).toBeGreaterThanOrEqual(trace.bottom);
    expect(notes.top).toBeGreaterThanOrEqual(clock.bottom);
    const passed: string[] = [];
    await page.locator(".stack").focus();
    while (passed.at(-1) !== "notes" && passed.length < 20) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(
        () => document.activeElement?.closest(".traces, .hands, .clock, .notes")?.className,
      );
      if (at !== passed.at(-1)) passed.push(at ?? "");
    }
    expect(passed).toEqual(["traces", "hands", "clock", "notes"]);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("lie under the measures, and never beneath them", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    await alive(page);
    await page.locator(".panel-notes summary").click();
    const file = page.getByLabel(panelTexts.recorded.open);
    await file.waitFor();
    await file.evaluate((one) => one.scrollIntoView({ block: "center" }));
    const isOnTop = await file.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return document.elementFromPoint(left + 0.3 * width, top + 0.5 * height) === one;
    });
    expect(isOnTop).toBe(true);
    const measures = await page.locator(".panel-notes > .measured").boundingBox();
    const below = await page.locator(".more-instruments").boundingBox();
    expect((measures?.y ?? 0) + (measures?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    expectNoWrongs(seen);
    await seen.close();
  });
});

/** A catheter at 500 Hz, until it has so many bytes. */
function measured(bytes: number): string {
  const lines = ["time,pressure"];
  let size = lines[0].length + 1;
  for (let k = 0; size < bytes; k++) {
    const line = `${(0.002 * k).toFixed(3)},${(40 + 3 * Math.sin(0.05 * k)).toFixed(2)}`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join("\n");
}

/** Where an instant stands on the traces that are seen. */
async function placeOf(page: Page, time_s: number) {
  const canvas = page.locator(".scope.veins canvas");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("there is no trace");
  const ends = page.getByLabel(panelTexts.caliper.second, { exact: true });
  const [from_s, to_s] = await Promise.all([ends.getAttribute("min"), ends.getAttribute("max")]);
  const { left, right } = gutters(16);
  const pxPerSecond = (box.width - left - right) / (Number(to_s) - Number(from_s));
  return {
    x: box.x + left + (time_s - Number(from_s)) * pxPerSecond,
    // away from the levels of the calipers
    y: box.y + box.height - 8,
    pxPerSecond,
  };
}

type Point = { readonly x: number; readonly y: number };

async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  return {
    async drag(from: Point, to: Point): Promise<void> {
      await touch("touchStart", [from]);
      const steps = 8;
      for (let k = 1; k <= steps; k++) {
        const along = (a: number, b: number) => a + (k / steps) * (b - a);
        await touch("touchMove", [{ x: along(from.x, to.x), y: along(from.y, to.y) }]);
      }
      await touch("touchEnd", []);
    },
  };
}
