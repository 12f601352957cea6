// turns the table tools/import-rules.json into dependency-cruiser rules; the table is the thing to edit
const { rows, needsNode } = require("./tools/import-rules.json");

const escaped = (path) => path.replaceAll(".", "\\.");

// "src/study" is the folder or the file study.ts; "src/index.ts" is that file alone
const pattern = (path) => (path.endsWith(".ts") ? `^${escaped(path)}$` : `^${escaped(path)}(/|\\.ts$)`);
const patterns = (paths) => paths.map(pattern);

// a test, and what the tests of a folder share
const test = "\\.test\\.ts$|/tests/";
const ours = "^(src|apps|validation|bench|comparisons|tools)/";

const says = ({ from, mayImport, typesOnly = [], except = [] }) =>
  `${from} may import from: ${mayImport.join(", ") || "nothing"}` +
  (except.length ? `, except ${except.join(", ")}` : "") +
  (typesOnly.length ? `; types only from ${typesOnly.join(", ")}` : "");

const rowRules = rows.flatMap((row) => {
  const { from, mayImport, typesOnly = [], except = [] } = row;
  const source = { path: pattern(from), pathNot: test };
  const rule = (suffix, to) => ({
    name: `${from}${suffix}`,
    severity: "error",
    comment: says(row),
    from: source,
    to,
  });
  return [
    rule("", { path: ours, pathNot: patterns([from, ...mayImport, ...typesOnly]) }),
    ...(except.length ? [rule(" (except)", { path: patterns(except) })] : []),
    ...(typesOnly.length
      ? [rule(" (types only)", { path: patterns(typesOnly), dependencyTypesNot: ["type-only"] })]
      : []),
  ];
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rowRules,
    {
      name: "no-row",
      severity: "error",
      comment: "every folder of sources has a row in tools/import-rules.json",
      from: {
        path: "^(src|apps|validation|bench|comparisons)/",
        pathNot: [...patterns(rows.map((row) => row.from)), test],
      },
      to: {},
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "two files that need each other are one file, or hide a third",
      from: {},
      to: { circular: true },
    },
    {
      name: "browser-library",
      severity: "error",
      comment:
        "the library runs in a browser: only src/node.ts and src/node/ may use Node, and only they meet",
      from: { path: "^src/", pathNot: [...patterns(needsNode), test] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-library-reaches-node",
      severity: "error",
      comment: "the library runs in a browser: it may not import src/node.ts or src/node/",
      from: { path: "^src/", pathNot: [...patterns(needsNode), test] },
      to: { path: patterns(needsNode) },
    },
    {
      name: "no-import-of-tests",
      severity: "error",
      comment: "what runs does not lean on a test",
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: "not-found",
      severity: "error",
      comment: "an import that cannot be found is an import that has not been checked",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|out|coverage)/" },
    // see `import type` too
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
