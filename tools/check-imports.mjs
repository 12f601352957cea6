#!/usr/bin/env node
// says who imports what they may not: node tools/check-imports.mjs [folder that holds src, apps, …]
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";

const { options, ...rules } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

const sources = /^(src|apps|validation|bench|comparisons)\/.*\.ts$/;

/**
 * @param {string} root the folder that holds src, apps, validation, bench, comparisons
 * @returns {Promise<{ typescriptModules: number; violations: string[] }>}
 */
export async function checkImports(root) {
  const folders = ["src", "apps", "validation", "bench", "comparisons"].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const { output } = await cruise(folders, {
    ...options,
    baseDir: resolve(root),
    ruleSet: rules,
    validate: true,
  });
  if (typeof output === "string") throw new Error("dependency-cruiser answered in text, not in modules");

  const typescriptModules = output.modules.filter(({ source }) => sources.test(source)).length;
  const comments = new Map(rules.forbidden.map((/** @type {any} */ rule) => [rule.name, rule.comment]));
  const violations = output.summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
    return `${from} → ${path}\n    ${rule.name}: ${comments.get(rule.name)}`;
  });
  // with a TypeScript it does not know, dependency-cruiser sees no .ts file and finds nothing wrong
  if (typescriptModules === 0) violations.push("no TypeScript file was seen: nothing has been checked");
  return { typescriptModules, violations };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { typescriptModules, violations } = await checkImports(process.argv[2] ?? ".");
  for (const violation of violations) console.error(violation);
  if (violations.length) process.exitCode = 1;
  else console.log(`imports: ${typescriptModules} files keep to tools/import-rules.json`);
}
