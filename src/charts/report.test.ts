import { describe, expect, it } from "vitest";
import { figureSvg } from "./figure.js";
import { heelRaises } from "./fixtures/heel-raises.js";
import { closeUp, legPanels } from "./leg.js";
import { reportHtml } from "./report.js";
import { cursorScript } from "./script.js";

const result = heelRaises();
const bibliography = [{ id: "nicolaides-2000", text: "Nicolaides AN. Circulation 2000;102:e126." }];
const page = reportHtml(result, bibliography);

/** Every element that opens also closes, in order: enough to catch a broken page. */
function unbalanced(markup: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = markup.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<!doctype html>/g, "");
  for (const [, close, name, attributes] of body.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)) {
    if (close) {
      if (open.pop() !== name) wrong.push(name);
    } else if (!attributes.endsWith("/") && name !== "meta") open.push(name);
  }
  return [...wrong, ...open];
}

describe("the report", () => {
  it("refers to nothing outside itself", () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]|\b(src|href|srcset|action)\s*=|@import|url\(/i);
    expect(page).toContain("default-src 'none'");
  });

  it("is well formed, with ids that occur once", () => {
    expect(unbalanced(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => new Function(cursorScript)).not.toThrow();
  });

  it("escapes what others wrote", () => {
    const wild = `<img src=x onerror=alert(1)> & "quotes" 'and' </script>`;
    const html = reportHtml(
      {
        ...result,
        notes: [wild],
        marks: [{ name: wild, time_s: 3 }],
        readings: result.readings.map((reading) => ({ ...reading, id: `left.${wild}`, says: wild })),
        measures: { [`left.${wild}.x`]: { value: null, unit: "s", reason: wild } },
        study: { ...result.study, scenario: { id: wild, [wild]: wild } },
      },
      [{ id: wild, text: wild }],
      { title: wild, imprint: wild },
    );
    expect(html).not.toContain("<img");
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;");
    expect(unbalanced(html)).toEqual([]);
  });

  it("says who was studied, in what, and that it is no diagnosis", () => {
    expect(page).toMatch(/A healthy adult, female, 30\u00a0years, 175\u00a0cm, 70\u00a0kg; ten heel raises/);
    expect(page).toContain("circuit: open leg");
    expect(page).toContain("A teaching and research model, not a diagnosis");
  });

  it("shows as many digits as the instrument resolves, and reasons where there is no number", () => {
    expect(page).toContain(
      '<td class="number">25.5</td><td class="number">31.2</td><td class="unit">mmHg</td>',
    );
    expect(page).toContain('<td class="number">0.56</td>');
    expect(page).toContain("not reached: pressure had not come back when the recording ended");
  });

  it("gives every picture a title and a description with its numbers in words", () => {
    const pictures = page.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.length).toBe(6);
    for (const picture of pictures) {
      expect(picture).toMatch(/role="img".*aria-labelledby=".*aria-describedby="/);
    }
    expect(page).toMatch(
      /<desc [^>]*>From 0\.0 s to 100\.0 s\. A, Pressure catheter, dorsal foot vein: AVP starts at/,
    );
  });

  it("draws only what was recorded", () => {
    const columns = new Map([...result.signals.columns].filter(([id]) => id === "left.calf.volume"));
    const small = {
      ...result,
      signals: { ...result.signals, columns },
      readings: [],
      measures: {},
      marks: [],
    };
    expect(legPanels(small, "left").map(({ name }) => name)).toEqual(["calfVolume"]);
    const html = reportHtml(small, []);
    expect(html).not.toContain("The right leg in time");
    expect(unbalanced(html)).toEqual([]);
  });

  it("stands with no samples at all, and with samples that are not finite", () => {
    const empty = {
      times: new Float64Array(),
      columns: new Map([["left.calf.volume", { unit: "mL" as const, values: new Float64Array() }]]),
    };
    expect(unbalanced(reportHtml({ ...result, signals: empty, readings: [], marks: [] }, []))).toEqual([]);
    const broken = new Map(
      [...result.signals.columns].map(([id, column]) => [
        id,
        { ...column, values: column.values.map(() => Number.NaN) },
      ]),
    );
    const html = reportHtml({ ...result, signals: { ...result.signals, columns: broken } }, []);
    expect(html.replace(cursorScript, "")).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("looks closer at the raises", () => {
    const window = closeUp(result, "left");
    expect(window?.from_s).toBeGreaterThan(27);
    expect(window?.to_s).toBeLessThan(43);
    expect(page).toContain("A closer look");
    expect(reportHtml(result, [], { closeUp: false })).not.toContain("A closer look");
  });

  it("writes an hour of 54 signals in less than 3 s and 2 MB", () => {
    const hour = heelRaises({ duration_s: 3600, rate_Hz: 100, until_s: 3500 });
    const start = performance.now();
    const html = reportHtml(hour, bibliography);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  });
});

describe("the figure", () => {
  it("stands alone, on its own paper, in both schemes", () => {
    const svg = figureSvg(result, { panels: ["musclePressure", "calfVolume"], width: 960 });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).toContain('fill="var(--paper)"');
    expect(svg.match(/data-panel=/g)).toHaveLength(2);
    expect(unbalanced(svg)).toEqual([]);
  });
});
