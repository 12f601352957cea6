/** What is said of experiments that run in the page. */
export const experimentTexts = {
  stop: "Stop",
  running: "How far the experiment is",
  traceLabel: (label: string, lines: readonly string[]) => `${label}. ${lines.join("; ")}.`,
  between: (name: string, low: string, high: string, unit: string) =>
    `${name}: between ${low} and ${high} ${unit}`,
  timeIn: (unit: string) => `time in\u00a0${unit}`,
  legs: { left: "left leg", right: "right leg" },
  measures: "Measures",
  measure: "measure",
  unit: "unit",
  notReached: "not reached",
} as const;
