import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { planFor } from "../coach/plan/plan.js";
import { shownFirst } from "../coach/safety/safety-list.js";
import { coachTexts } from "../texts/coach/coach.js";
import { exerciseNames } from "../texts/coach/exercise-names.js";
import { exerciseTexts } from "../texts/coach/exercises.js";
import { firstMinuteTexts as first } from "../texts/coach/first-minute.js";
import { journalTexts } from "../texts/coach/journal.js";
import { rhythmTexts as rhythm } from "../texts/coach/rhythm.js";
import { safetyTexts as safety } from "../texts/coach/safety.js";
import { sessionTexts as session } from "../texts/coach/session.js";
import { todayTexts as today } from "../texts/coach/today.js";
import { visit, withChromium } from "./browser.js";
import { openCoach, somebody } from "./coach.js";

withChromium();

/** What a screen reader is given, in its order: roles and names of whatever one can go to, without plain text. */
async function tree(page: Page): Promise<string[]> {
  const snapshot = await page.locator("main").ariaSnapshot();
  return snapshot
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^- /, "")
        .replace(/:$/, "")
        .replace(/^'(.*)'(?=$|: )/, "$1"),
    )
    .filter((line) => !/^(main|paragraph|text|list|listitem|option|time|strong|img|\/url)\b/.test(line));
}

const heading = (level: number, name: string) => `heading "${name}" [level=${level}]`;
const button = (name: string) => `button "${name}"`;
const sections = [
  `navigation "${coachTexts.sectionsLabel}"`,
  ...Object.values(coachTexts.sections).map((name) => `link "${name}"`),
  "alert",
];

/** Notes what live regions say, by their changes, as a screen reader does. */
const hearRegions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const last = new Map<Element, string>();
    const live = "[role=status], [role=alert], [aria-live=polite], output";
    for (const region of document.querySelectorAll(live)) last.set(region, region.textContent?.trim() ?? "");
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region == null) continue;
        const text = region.textContent?.trim() ?? "";
        if (text !== "" && text !== last.get(region)) said.push(text);
        last.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

const time = "2026-11-30T09:00+01:00";
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

describe("what a screen reader is given", () => {
  it("of the first minute: the list under its headings, the one action, four questions by name", async () => {
    const seen = await visit("#/coach");
    const { page } = seen;
    await page.getByRole("heading", { name: first.title }).waitFor();
    expect(await tree(page)).toEqual([
      "alert",
      heading(1, first.title),
      heading(2, first.safetyTitle),
      ...shownFirst.map((group) => heading(2, safety.groups[group].title)),
      button(first.none),
      button(safety.applies),
    ]);
    await page.getByRole("button", { name: first.none }).click();
    await page.getByRole("heading", { name: first.questionsTitle }).waitFor();
    // whoever does not see the page change is taken to it
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(first.questionsTitle);
    const chosen = (role: string, name: string, at: boolean) => `${role} "${name}"${at ? " [checked]" : ""}`;
    expect(await tree(page)).toEqual([
      "alert",
      expect.stringContaining(heading(1, first.questionsTitle)),
      `group "${first.work.legend}"`,
      ...Object.values(first.work.options).map((name, k) => chosen("radio", name, k === 0)),
      `group "${first.hours.legend}"`,
      `textbox "${first.hours.from}": 09:00`,
      `textbox "${first.hours.until}": 17:00`,
      `group "${first.can.legend}"`,
      chosen("checkbox", first.can.standsSafely, true),
      chosen("checkbox", first.can.ankleLimits, false),
      `group "${first.reminder.legend}"`,
      ...Object.values(first.reminder.options).map((name, k) => chosen("radio", name, k === 0)),
      "alert",
      button(first.begin),
      button(first.back),
    ]);
    await seen.close();
  });

  it("of the rhythm: what comes next, what one does, and the prompt, which is said once", async () => {
    const seen = await openCoach({ time });
    const { page, context } = seen;
    await page.getByRole("button", { name: rhythm.doing.doings.standing }).click();
    await page.getByRole("button", { name: /^Standing.*since/ }).waitFor();
    await hearRegions(page);
    const [sitting, standing, moving, away] = Object.values(rhythm.doing.doings);
    const below = [
      `region "${rhythm.doing.title}"`,
      heading(2, rhythm.doing.title),
      button(sitting),
      `${button(`${standing} ${rhythm.doing.since("09:00", true)}`)} [pressed]`,
      button(moving),
      button(away),
      `region "${rhythm.busy.title}"`,
      heading(2, rhythm.busy.title),
      `group "${rhythm.busy.title}"`,
      ...[30, 60, 90].map((min) => button(rhythm.busy.spans(min))),
      "alert",
      `group: ${rhythm.settings.title}`,
      `group: ${rhythm.reach.title}`,
    ];
    const exercise = exerciseNames[planFor(somebody).breaks[0]];
    expect(await tree(page)).toEqual([
      ...sections,
      "status",
      heading(1, rhythm.next("09:30")),
      `link "${rhythm.sooner(exercise)}"`,
      ...below,
    ]);

    await context.clock.runFor(31 * 60_000);
    await page.getByRole("heading", { name: rhythm.due.title }).waitFor();
    expect(await said(page)).toEqual([rhythm.due.said(exercise)]);
    expect(await tree(page)).toEqual([
      ...sections,
      `status: "${rhythm.due.said(exercise)}"`,
      `region "${rhythm.due.title}"`,
      heading(1, rhythm.due.title),
      `link "${rhythm.due.begin}"`,
      button(rhythm.due.moved),
      button(rhythm.due.later(5)),
      ...below,
    ]);
    // nothing more is said of it, here or on another section
    await go(page, "#/coach/plan");
    await context.clock.runFor(5 * 60_000);
    await page.getByRole("article").waitFor();
    expect(await said(page)).toEqual([rhythm.due.said(exercise)]);
    await seen.close();
  });

  it("of a session: what to do now, each thing said once, and the result where the focus is", async () => {
    const seen = await openCoach({ time });
    const { page, context } = seen;
    await go(page, "#/coach/exercises/toe-pushes?level=easier");
    await page.getByRole("button", { name: session.begin, exact: true }).click();
    await page.getByRole("region", { name: session.region }).waitFor();
    await hearRegions(page);
    await context.clock.runFor(4200);
    const name = exerciseNames["toe-pushes"];
    const [next, ...rest] = await tree(page).then((all) => all.slice(sections.length));
    expect(next).toBe("status");
    const level = (which: "usual", of = name) => `${of}, ${exerciseTexts.levels[which]}`;
    expect(rest).toEqual([
      `region "${session.region}"`,
      expect.stringContaining(heading(1, session.screen(name))),
      button(session.pause),
      button(session.end),
      expect.stringMatching(/^figure "/),
      `link "${session.easier(level("usual", exerciseNames["ankle-pumps"]))}"`,
      `link "${session.harder(level("usual"))}"`,
      `group: ${exerciseTexts.how}`,
      `group "${session.guide}"`,
      `${button(session.guides.text)} [pressed]`,
      `${button(session.guides.shape)} [pressed]`,
      button(session.guides.sound),
      button(session.guides.speech),
      expect.stringMatching(/^status: /),
    ]);
    for (let k = 0; k < 60; k++) await context.clock.runFor(400);
    await page.getByRole("heading", { name: session.over, exact: true }).waitFor();
    const { cues } = session;
    await expect
      .poll(() => said(page))
      .toEqual([`Begin. ${cues.push}`, cues.hold, cues.ease, cues.rest, "5", session.kept]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(session.over);
    await seen.close();
  });

  it("of the journal: forms and regions by their names, rows whose buttons say which, and what was kept, once", async () => {
    const seen = await openCoach({ time });
    const { page } = seen;
    await go(page, "#/coach/journal");
    await page.getByRole("heading", { level: 1, name: journalTexts.title }).waitFor();
    await hearRegions(page);
    const { feeling, tape, rises, note, trends, log, copies } = journalTexts;
    const form = page.getByRole("form", { name: feeling.title });
    await form.getByRole("radio", { name: "3", exact: true }).check();
    await form.getByRole("button", { name: journalTexts.keep }).click();
    await expect.poll(() => said(page)).toHaveLength(1);
    expect(await said(page)).toEqual([expect.stringMatching(/^Kept at /)]);
    const all = await tree(page);
    expect(all.slice(0, sections.length + 2)).toEqual([
      ...sections,
      "status",
      heading(1, journalTexts.title),
    ]);
    const row = `09:00 ${log.feeling("3")}`;
    const inOrder = [
      heading(2, feeling.title),
      `form "${feeling.title}"`,
      `group "${feeling.scale}"`,
      'radio "0"',
      'radio "10"',
      `textbox "${feeling.words}"`,
      button(journalTexts.keep),
      `group: ${tape.title}`,
      `group: ${rises.title}`,
      `group: ${note.title}`,
      `region "${trends.title}"`,
      heading(2, trends.title),
      `combobox "${trends.span}"`,
      `region "${log.title}"`,
      heading(2, log.title),
      `${button(log.correctThis(row))}: ${log.correct}`,
      `${button(log.removeThis(row))}: ${log.remove}`,
      `region "${copies.title}"`,
      heading(2, copies.title),
      button(copies.save),
      button(copies.takeIn),
      heading(3, copies.backup),
      button(copies.remove),
    ];
    const places = inOrder.map((line) => all.indexOf(line));
    expect(inOrder.filter((_, k) => places[k] < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await seen.close();
  });

  it("whose focus stays on the page where what was pressed goes with what it did", async () => {
    const seen = await openCoach({ time, rhythm: { anchors: ["My own"] } });
    const { page, context } = seen;
    const press = async (what: Locator, key = "Enter") => {
      await what.focus();
      await page.keyboard.press(key);
    };
    const expectFocus = (what: Locator) =>
      expect.poll(() => what.evaluate((one) => one === document.activeElement)).toBe(true);
    const named = (name: string) => page.getByRole("button", { name, exact: true });

    await press(page.getByText(rhythm.settings.title));
    await press(page.getByLabel("My own", { exact: true }), "Space");
    await expectFocus(page.getByLabel(rhythm.anchors.own));

    await go(page, "#/coach/exercises/toe-pushes");
    await press(named(session.begin));
    await press(named(session.skip));
    await expectFocus(page.getByRole("heading", { level: 1 }));

    await go(page, "#/coach");
    await press(page.getByRole("button", { name: /^Sitting/ }));
    await context.clock.runFor(11 * 60_000);
    await go(page, "#/coach/today");
    await press(named(today.live));
    await expectFocus(named(today.stop));
    await page.keyboard.press("Enter");
    await expectFocus(named(today.live));
    await seen.close();
  });

  it("of every section: one first heading, and none that leaves out a level", async () => {
    const seen = await openCoach({ time });
    const { page } = seen;
    const places = [...Object.keys(coachTexts.sections), "exercises/seated-rock"];
    for (const id of places) {
      await go(page, `#/coach/${id}`);
      await page.locator(".coach h1").first().waitFor();
      await page.getByText(coachTexts.opening, { exact: true }).waitFor({ state: "detached" });
      const levels = (await tree(page))
        .flatMap((line) => /^heading .*\[level=(\d)\]/.exec(line)?.[1] ?? [])
        .map(Number);
      expect(
        levels.filter((level) => level === 1),
        id,
      ).toHaveLength(1);
      expect(levels[0], id).toBe(1);
      levels.forEach((level, k) =>
        expect(level - (levels[k - 1] ?? 0), `${id}: ${levels}`).toBeLessThanOrEqual(1),
      );
    }
    await seen.close();
  });
});
