import { describe, expect, it } from "vitest";
import { texts } from "../texts/en.js";
import {
  alive,
  anklePressure,
  clock_s,
  clockPasses,
  desktop,
  expectNoWrongs,
  phone,
  visit,
  withChromium,
} from "./browser.js";

withChromium();

describe("a newcomer", () => {
  it("lifts the heels with the space bar at a desk, and the ankle's pressure falls within ten seconds", async () => {
    const seen = await visit("", desktop);
    const { page } = seen;
    const standing = await alive(page);
    expect(standing).toBeGreaterThan(70);
    const began_s = await clock_s(page);
    await page.keyboard.down("Space");
    await clockPasses(page, (await clock_s(page)) + 1);
    await page.keyboard.up("Space");
    await clockPasses(page, (await clock_s(page)) + 1.5);
    expect(await anklePressure(page)).toBeLessThan(0.75 * standing);
    // of the life on the page: a busy machine takes longer for them
    expect((await clock_s(page)) - began_s).toBeLessThan(10);
    expectNoWrongs(seen);
    await seen.close();
  });

  it("lifts the heels with a thumb on a phone, and the ankle's pressure falls within ten seconds", async () => {
    const seen = await visit("", phone);
    const { page } = seen;
    const standing = await alive(page);
    const began_s = await clock_s(page);
    const lift = page.getByRole("button", { name: texts.lab.hands.heels });
    const box = await lift.boundingBox();
    if (box === null) throw new Error("the button is not on the page");
    // a thumb reaches it without scrolling
    expect(box.y + box.height).toBeLessThanOrEqual(phone.viewport.height);
    expect(box.height).toBeGreaterThanOrEqual(44);
    const thumb = await seen.context.newCDPSession(page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await thumb.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
    await page.locator(".hold.held").waitFor();
    await clockPasses(page, (await clock_s(page)) + 1);
    await thumb.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.locator(".hold.held").waitFor({ state: "detached" });
    await clockPasses(page, (await clock_s(page)) + 1.5);
    expect(await anklePressure(page)).toBeLessThan(0.75 * standing);
    expect((await clock_s(page)) - began_s).toBeLessThan(10);
    expectNoWrongs(seen);
    await seen.close();
  });
});
