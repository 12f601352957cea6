/** Columns of text, padded; a column whose head begins with ">" stands right-aligned. */
export function table(
  rows: readonly (readonly string[])[],
  options: { indent?: number; right?: readonly number[] } = {},
): string {
  const { indent = 0, right = [] } = options;
  const width: number[] = [];
  for (const row of rows) row.forEach((cell, k) => (width[k] = Math.max(width[k] ?? 0, length(cell))));
  return rows
    .map((row) => {
      const cells = row.map((cell, k) => {
        const room = " ".repeat(width[k] - length(cell));
        return right.includes(k) ? room + cell : cell + room;
      });
      return `${" ".repeat(indent)}${cells.join("  ")}`.trimEnd();
    })
    .join("\n");
}

const length = (text: string): number => [...text].length;

/** Lines of at most `width` characters, broken at blanks; the lines after the first stand further in. */
export function wrapped(text: string, indent: number, width = 100): string {
  const room = " ".repeat(indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && length(line) + 1 + length(word) > width - indent) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => room + each).join("\n");
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
