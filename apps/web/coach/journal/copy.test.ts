import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepingTexts } from "../../texts/coach/keeping.js";
import { type Profile, usualRhythm } from "../profile.js";
import { copyFrom, copyText, copyVersion, type Copy, largestCopy_MB, newIn, sorted } from "./copy.js";
import type { Aside } from "./database.js";
import type { Entry } from "./entry.js";
import { entryFault, entryFields, type Field, isEntry, profileFault } from "./fields.js";
import { csvText, entriesFromCsv, isTable } from "./table.js";

const text = (longest: number) => fc.string({ unit: "binary", maxLength: Math.min(longest, 40) });

function valueOf(field: Field): fc.Arbitrary<string | number> {
  if (field.type === "one") return fc.constantFrom(...field.of);
  if (field.type === "text") return text(field.longest).filter((one) => one.length <= field.longest);
  const { low, high } = field;
  return field.whole === true
    ? fc.integer({ min: low, max: high })
    : fc.double({ min: low, max: high, noNaN: true });
}

/** every kind of entry, made of what its fields may hold */
const entries: fc.Arbitrary<Entry> = fc.oneof(
  ...Object.entries(entryFields).map(([kind, fields]) => {
    const own = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]));
    const dated = {
      id: fc.uuid(),
      at_ms: fc.integer({ min: 0, max: 4e12 }),
      ahead_min: fc.integer({ min: -720, max: 840 }),
    };
    return fc.record({ kind: fc.constant(kind), ...dated, ...own }) as unknown as fc.Arbitrary<Entry>;
  }),
);

const asides: fc.Arbitrary<Aside> = fc.record({
  id: fc.uuid(),
  at_ms: fc.integer({ min: 0, max: 4e12 }),
  from: fc.constantFrom("entries", "profile"),
  raw: fc
    .jsonValue({ noUnicodeString: false } as object)
    .map((one) => JSON.parse(JSON.stringify(one)) as unknown),
});

const profile: Profile = {
  safetyRead_ms: 1_700_000_000_000,
  applies: false,
  work: "mixed",
  standsSafely: true,
  ankleLimits: true,
  preset: "nurse",
  rhythm: { ...usualRhythm, quiet: [{ from_min: 1320, until_min: 420 }], anchors: ["coffee"] },
};

const copies: fc.Arbitrary<Copy> = fc.record(
  {
    profile: fc.constant(profile),
    entries: fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 12 }),
    aside: fc.uniqueArray(asides, { selector: ({ id }) => id, maxLength: 3 }),
  },
  { requiredKeys: ["entries", "aside"] },
);

describe("a copy of the journal", () => {
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(copies, (copy) => {
        expect(copyFrom(copyText(copy, Date.now()))).toEqual(copy);
      }),
    );
  });

  it("adds what is new by its id, changes nothing that is here, and adds nothing twice", () => {
    fc.assert(
      fc.property(copies, copies, fc.boolean(), (here, other, overlap) => {
        // an entry that is here and was told differently elsewhere
        const shared = here.entries.map((one) => ({ ...one, at_ms: 0 }));
        const incoming = overlap
          ? { ...other, entries: [...shared, ...other.entries, ...other.entries] }
          : other;
        const fresh = newIn(incoming, here);
        const known = new Set(here.entries.map(({ id }) => id));
        expect(fresh.entries.filter(({ id }) => known.has(id))).toEqual([]);
        expect(fresh.entries.map(({ id }) => id).sort()).toEqual(
          [...new Set(incoming.entries.map(({ id }) => id))].filter((id) => !known.has(id)).sort(),
        );
        expect(fresh.profile).toBe(here.profile === undefined ? incoming.profile : undefined);
        const after: Copy = {
          ...here,
          ...fresh,
          entries: [...here.entries, ...fresh.entries],
          aside: [...here.aside, ...fresh.aside],
        };
        const again = newIn(incoming, after);
        expect([again.entries, again.aside]).toEqual([[], []]);
      }),
    );
  });

  it("is refused in one sentence wherever it was cut off", () => {
    const whole = copyText({ profile, entries: fc.sample(entries, { numRuns: 5, seed: 7 }), aside: [] }, 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.trimEnd().length - 1 }), (length) => {
        expect(() => copyFrom(whole.slice(0, length))).toThrow(keepingTexts.import.broken);
      }),
    );
  });

  it("is refused where any one field of any entry is damaged, and says which", () => {
    fc.assert(
      fc.property(
        copies,
        entries,
        fc.nat(),
        fc.constantFrom(null, "", [], {}, "NaN", -1e9),
        (copy, entry, k, junk) => {
          const fields = Object.keys(entry).filter(
            // an empty text is text
            (field) => !((field === "words" || field === "id") && typeof junk === "string"),
          );
          const field = fields[k % fields.length];
          const damaged = { ...entry, [field]: junk } as unknown as Entry;
          const told = copyText({ ...copy, entries: [...copy.entries, damaged] }, 0);
          const refusal = expect(() => copyFrom(told));
          refusal.toThrow(`entry ${copy.entries.length + 1}: ${field}: found `);
          const { [field as keyof Entry]: _gone, ...without } = entry;
          const lacking = copyText({ ...copy, entries: [without as Entry] }, 0);
          expect(() => copyFrom(lacking)).toThrow(`${field}: found nothing`);
        },
      ),
    );
  });

  it("is refused from the future, from elsewhere, and where its parts are not what they should be", () => {
    const good = JSON.parse(copyText({ profile, entries: [], aside: [] }, 0)) as Record<string, unknown>;
    const told = (changes: Record<string, unknown>) => () =>
      copyFrom(JSON.stringify({ ...good, ...changes }));
    const texts = keepingTexts.import;
    expect(told({ version: copyVersion + 1 })).toThrow(texts.future(copyVersion + 1, copyVersion));
    expect(told({ format: "shopping list" })).toThrow(texts.foreign);
    expect(told({ version: "1" })).toThrow(texts.foreign);
    expect(() => copyFrom("null")).toThrow(texts.foreign);
    expect(() => copyFrom("[]")).toThrow(texts.foreign);
    expect(() => copyFrom("[".repeat(200_000))).toThrow(texts.broken);
    expect(told({ entries: {} })).toThrow(texts.broken);
    expect(told({ aside: 3 })).toThrow(texts.broken);
    expect(told({ aside: [{ id: 1 }] })).toThrow(texts.broken);
    expect(told({ entries: [null] })).toThrow("entry 1: found null, expected a record");
    expect(told({ profile: { ...profile, work: "flying" } })).toThrow(
      'work: found "flying", expected one of sitting, standing, mixed',
    );
  });

  it("holds what JSON cannot say in words", () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    const aside = [ring, 3n, undefined].map((raw, k) => ({
      id: String(k),
      at_ms: 0,
      from: "entries" as const,
      raw,
    }));
    const back = copyFrom(copyText({ entries: [], aside }, 0));
    expect(back.aside.map(({ raw }) => raw)).toEqual(["[object Object]", "3", null]);
  });

  it("of ten years of full days is smaller than the largest that is taken in", () => {
    const day = fc.sample(entries, { numRuns: 40, seed: 1 });
    const bytes = new TextEncoder().encode(copyText({ entries: day, aside: [] }, 0)).length;
    expect(3650 * bytes).toBeLessThan(largestCopy_MB * 1e6);
  });
});

describe("what is read", () => {
  it("is an entry or is set aside, and nothing is lost between the two", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(entries, fc.anything())), (records) => {
        const { entries: good, faulty } = sorted(records, 0);
        expect(good.length + faulty.length).toBe(records.length);
        expect(new Set([...good, ...faulty.map(({ raw }) => raw)])).toEqual(new Set(records));
        expect(good.every(isEntry)).toBe(true);
        expect(good.map(({ at_ms }) => at_ms)).toEqual(good.map(({ at_ms }) => at_ms).sort((a, b) => a - b));
      }),
    );
  });

  it("may have fields that this version does not know", () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(entryFault({ ...entry, later: 1 })).toBeUndefined();
      }),
    );
  });

  it("is a profile only where every part of it is sound", () => {
    expect(profileFault(profile)).toBeUndefined();
    expect(profileFault({ ...profile, preset: undefined })).toBeUndefined();
    const paths = (value: object, under: readonly string[] = []): (readonly string[])[] =>
      Object.entries(value).flatMap(([key, part]) => [
        [...under, key],
        ...(typeof part === "object" && part !== null ? paths(part as object, [...under, key]) : []),
      ]);
    for (const path of paths(profile)) {
      for (const junk of [null, "junk".repeat(100), -7]) {
        const damaged = structuredClone(profile) as unknown as Record<string, unknown>;
        const at = path.slice(0, -1).reduce((part, key) => part[key] as Record<string, unknown>, damaged);
        at[path.at(-1) ?? ""] = junk;
        expect(profileFault(damaged), `${path.join(".")} is ${junk}`).toBeDefined();
      }
    }
  });
});

/** RFC 4180, read back */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("the table for spreadsheets", () => {
  it("has a row for each entry and every word of it, and no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 10 }), (list) => {
        const [head = [], ...rows] = rowsOf(csvText(list));
        expect(rows.pop()?.join("")).toBe("end");
        expect(rows.length).toBe(list.length);
        for (const [k, entry] of list.entries()) {
          expect(rows[k].length).toBe(head.length);
          for (const [field, value] of Object.entries(entry)) {
            if (field === "at_ms" || field === "ahead_min") continue;
            const cell = rows[k][head.indexOf(field)];
            expect(cell.replace(/^'/, "")).toBe(String(value).replace(/^'/, ""));
            if (typeof value === "string") expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          }
        }
      }),
    );
  });

  it("comes back as it went out, as a spreadsheet may save it too", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 10 }), fc.boolean(), (list, saved) => {
        // line ends of its own, none at the end, and no mark at the beginning
        const written = saved
          ? csvText(list)
              .slice(1, -2)
              .replaceAll(/\r\n(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, "\n")
          : csvText(list);
        expect(isTable(written)).toBe(true);
        expect(entriesFromCsv(written)).toEqual({ entries: list, aside: [] });
      }),
    );
    expect(isTable(copyText({ entries: [], aside: [] }, 0))).toBe(false);
  });

  it("comes back from a spreadsheet that has semicolons between cells, or tabs, and commas in numbers", () => {
    const all = Object.values(entryFields).flatMap((own) => Object.entries(own));
    const numbers = new Set([
      "time",
      ...all.filter(([, { type }]) => type === "number").map(([name]) => name),
    ]);
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 10 }), fc.constantFrom(";", "\t"), (list, between) => {
        const cells = (row: readonly string[]) =>
          row.map((cell) => (/[";\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
        const [head, ...told] = rowsOf(csvText(list));
        const rows = told.map((row) =>
          row.map((cell, k) => (numbers.has(head[k]) ? cell.replace(".", ",") : cell)),
        );
        const saved = `\ufeff${[head, ...rows].map((row) => `${cells(row).join(between)}\r\n`).join("")}`;
        expect(isTable(saved)).toBe(true);
        expect(entriesFromCsv(saved)).toEqual({ entries: list, aside: [] });
      }),
    );
    const tape = { kind: "tape", id: "1", at_ms: 0, ahead_min: 60, side: "left", ankle_cm: 25.4 } as const;
    const told = csvText([tape]).replaceAll(",", ";").replace("25.4", "25,4");
    // as it is shown there, and all in quotes
    const shown = told.replace("1970-01-01 01:00:00;+01:00", "01.01.1970 01:00;01:00");
    const dates = ["1.1.1970", "1970/01/01", "1970/1/1"].map((date) => shown.replace("01.01.1970", date));
    const shortly = shown.replace("01:00;01:00", "1:00;1:00");
    for (const saved of [told, shown, ...dates, shortly, told.replaceAll(/[^;\r\n\ufeff]+/g, '"$&"')])
      expect(entriesFromCsv(saved).entries).toEqual([tape]);
    // the third of April, or the fourth of March
    expect(() => entriesFromCsv(shown.replace("01.01.1970", "03/04/2026"))).toThrow(
      'entry 1: time: found "03/04/2026 01:00", expected year, month and day, and the time of the day, as 2026-11-28 17:05.',
    );
  });

  it("is refused in one sentence where it was cut off or a cell is damaged; cut between rows it may be an older one", () => {
    const texts = keepingTexts.import;
    const note = {
      kind: "note",
      id: "1",
      at_ms: 0,
      ahead_min: 0,
      about: "shoes",
      words: "one, two",
    } as const;
    const feeling = { kind: "feeling", id: "2", at_ms: 0, ahead_min: 0, heaviness: 4, words: "" } as const;
    const whole = csvText([note, feeling]);
    for (let length = 60; length < whole.trimEnd().length; length++) {
      const cut = whole.slice(0, length);
      if (cut.endsWith("\n")) expect(entriesFromCsv(cut).mayBeCut, String(length)).toBe(true);
      else expect(() => entriesFromCsv(cut), String(length)).toThrow(texts.broken);
    }
    const rows = whole.trimEnd().split("\r\n");
    const table = (...kept: readonly string[]) => entriesFromCsv(`${kept.join("\r\n")}\r\n`).entries;
    expect(table(rows[0], rows[1], rows[2])).toEqual([note, feeling]);
    // sorted, or with a row taken out on purpose, it is whole
    expect(table(rows[0], rows[3], rows[2], rows[1])).toEqual([feeling, note]);
    expect(table(rows[0], rows[2], rows[3])).toEqual([feeling]);
    const damaged = (from: string, to: string) => () => entriesFromCsv(whole.replace(from, to));
    expect(damaged(",4,", ",,")).toThrow(
      "entry 2: heaviness: found nothing, expected a whole number from 0 to 10",
    );
    expect(damaged("1970-01-01 00:00:00", "01/01/1970")).toThrow('entry 1: time: found "01/01/1970"');
    expect(damaged("note", "song")).toThrow('entry 1: kind: found "song"');
  });

  it("tells the time by the clock on the wall where it was written", () => {
    const entry = {
      kind: "note" as const,
      id: "1",
      at_ms: Date.UTC(2026, 10, 28, 23, 30),
      ahead_min: 330,
      about: "shoes" as const,
      words: 'the "old" ones,\nworn',
    };
    const [head, row] = rowsOf(csvText([entry]));
    const told = Object.fromEntries(head.map((name, k) => [name, row[k]]));
    expect(told).toMatchObject({
      id: "1",
      time: "2026-11-29 05:00:00",
      "ahead of UTC": "+05:30",
      words: entry.words,
      about: "shoes",
      ankle_cm: "",
    });
    expect(csvText([{ ...entry, ahead_min: -210 }])).toContain("2026-11-28 20:00:00,-03:30");
  });
});
