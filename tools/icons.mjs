// draws apps/web/public/icon.svg as the PNGs that an installed page needs: node tools/icons.mjs, when the icon changes
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser, launchOptions } from "./browser.mjs";

/** @param {string} name */
const inPublic = (name) => fileURLToPath(new URL(`../apps/web/public/${name}`, import.meta.url));

const drawing = readFileSync(inPublic("icon.svg"), "utf8");
/** what a mask may cut away is paper: a fifth on all sides together */
const masked = drawing
  .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
  .replace(/<rect[^>]*>/, '<rect x="-8" y="-8" width="80" height="80" fill="#FBFAF7"/>');

const executable = await findBrowser();
if (executable === undefined) throw new Error("Icons are drawn by a Chromium, and none is here.");
const browser = await chromium.launch(launchOptions(executable));
for (const [name, svg, size] of /** @type {const} */ ([
  ["icon-192.png", drawing, 192],
  ["icon-512.png", drawing, 512],
  ["icon-maskable.png", masked, 512],
])) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
  writeFileSync(inPublic(name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
