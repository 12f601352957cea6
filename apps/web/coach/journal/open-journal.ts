import { createSignal } from "solid-js";
import { keepingTexts as texts } from "../../texts/coach/keeping.js";
import { forgetAll } from "../kept.js";
import type { Profile } from "../profile.js";
import { createBackup } from "./backup.js";
import { byDate, type Copy, copyFrom, copyText, faultText, largestCopy_MB, newIn, sorted } from "./copy.js";
import {
  type Aside,
  type Copies,
  type Database,
  openAsItIs,
  openDatabase,
  type Table,
  whyNot,
} from "./database.js";
import type { Entry, NewEntry } from "./entry.js";
import { entryFault, profileFault } from "./fields.js";
import { deviceAhead } from "../rhythm/timetable.js";
import type { Journal } from "./journal.js";
import { newId } from "./new-id.js";
import { entriesFromCsv, isTable } from "./table.js";

/**
 * Opens the journal of this browser; `waits` is told why that takes longer. It opens whatever has happened to the
 * disk: what cannot be read is set aside, and what cannot be written stays on the page and is told.
 */
export async function openJournal(waits: (sentence: string) => void = () => undefined): Promise<Journal> {
  const [faults, setFaults] = createSignal<readonly string[]>([]);
  const tell = (sentence: string): void => {
    if (!faults().includes(sentence)) setFaults([...faults(), sentence]);
  };

  // the database, and whether it may be written
  let database: Database | undefined;
  let writable = false;

  async function open(): Promise<void> {
    try {
      database = await openDatabase({
        waits: () => waits(texts.waits),
        superseded: () => {
          database = undefined;
          writable = false;
          tell(texts.superseded);
        },
        terminated: () => void open().then(read),
      });
      writable = true;
    } catch (error) {
      database = await openAsItIs().catch(() => undefined);
      writable = false;
      if (database === undefined) tell(texts.nowhere);
      else tell((error as Error).name === "VersionError" ? texts.newer : texts.notMigrated);
    }
  }

  // what the disk holds, and what is on this page alone
  let onDisk: readonly Entry[] = [];
  const onPage = new Map<string, Entry>();
  const [entries, setEntries] = createSignal<readonly Entry[]>([]);
  const [unkept, setUnkept] = createSignal<ReadonlySet<string>>(new Set());
  const [profile, setProfile] = createSignal<Profile>();
  /** answers that are on this page alone */
  let profileOnPage: Profile | undefined;
  const [aside, setAside] = createSignal<readonly Aside[]>([]);
  const show = (): void => {
    const others = onPage.size === 0 ? onDisk : onDisk.filter(({ id }) => !onPage.has(id));
    setEntries([...others, ...onPage.values()].sort(byDate));
    setUnkept(new Set(onPage.keys()));
  };

  /** counts what was written, so that a reading that began before it is not taken for the last word */
  let writings = 0;

  /** Does all of something or nothing; resolves once it is on the disk. */
  async function write(
    tables: readonly Table[],
    deed: (into: (table: Table) => Writing) => void,
  ): Promise<void> {
    if (database === undefined || !writable) throw new Error(texts.readOnly);
    const transaction = database.transaction([...tables], "readwrite", { durability: "strict" });
    const asked: Promise<unknown>[] = [transaction.done];
    const ask = (one: Promise<unknown>): void => void asked.push(one);
    try {
      deed((table) => {
        // each table has values of its own; here they are what the caller has
        // oxlint-disable-next-line typescript/no-explicit-any
        const store = transaction.objectStore(table) as any;
        return {
          add: (value: unknown, key?: string) => ask(store.add(value, key)),
          put: (value: unknown, key?: string) => ask(store.put(value, key)),
          delete: (key: string) => ask(store.delete(key)),
          clear: () => ask(store.clear()),
        };
      });
    } catch (error) {
      transaction.abort();
      await Promise.allSettled(asked);
      throw error;
    }
    await Promise.all(asked);
    writings++;
    channel?.postMessage("changed");
  }

  // another window has written: read anew
  const channel =
    typeof BroadcastChannel === "function" ? new BroadcastChannel("second-heart coach") : undefined;
  channel?.addEventListener("message", ({ data }) => {
    void read().then(() => data === "deleted" && forgetAll());
  });

  const backing = createBackup({ text: () => journal.copyText(), keep: keepCopies, fault: tell });

  async function keepCopies(known: Copies): Promise<void> {
    await write(["copies"], (into) => into("copies").put(known, "copies"));
    backing.set(known);
  }

  /** Reads everything anew, and sets aside what cannot be read. */
  async function read(): Promise<void> {
    if (database === undefined) return show();
    const before = writings;
    const now_ms = Date.now();
    const found = await recordsOf(database, "entries");
    const { entries: good, faulty } = sorted(found.records, now_ms);
    const profiles = await recordsOf(database, "profile");
    const copies = (await recordsOf(database, "copies")).records[0] as Copies | undefined;
    const asides = (await recordsOf(database, "aside")).records as readonly Aside[];
    if (before !== writings) return await read();

    onDisk = good;
    if (found.lost > 0) tell(texts.unreadable(found.lost));
    const [told] = profiles.records;
    const sound = told === undefined || profileFault(told) === undefined;
    setProfile(() => profileOnPage ?? (sound ? (told as Profile | undefined) : undefined));
    backing.set(copies ?? {});
    const raw = sound
      ? faulty
      : [...faulty, { id: `profile ${now_ms}`, at_ms: now_ms, from: "profile" as const, raw: told }];
    setAside([...asides, ...raw]);
    show();
    if (faulty.length > 0) tell(texts.asideEntries(faulty.length));
    if (!sound) tell(texts.asideProfile);
    if (raw.length > 0) await setApart(raw);
  }

  /** Moves records to the table of those that could not be read. Where that fails they stay where they are. */
  async function setApart(found: readonly Aside[]): Promise<void> {
    if (database === undefined || !writable) return;
    const transaction = database.transaction(["entries", "profile", "aside"], "readwrite", {
      durability: "strict",
    });
    const move = async (one: Aside): Promise<void> => {
      const table = transaction.objectStore(one.from);
      const key = one.from === "profile" ? "profile" : (one.raw as Entry).id;
      // another window may have done it, or written a sound one
      const raw: unknown = await table.get(key);
      const fault = one.from === "profile" ? profileFault(raw) : entryFault(raw);
      if (raw === undefined || fault === undefined) return;
      await transaction.objectStore("aside").put({ ...one, raw });
      await table.delete(key);
    };
    await Promise.all([...found.map(move), transaction.done]).catch(() => undefined);
  }

  /** Keeps an entry, or holds it on the page and says so. */
  async function keep(entry: Entry): Promise<void> {
    const fault = entryFault(entry);
    if (fault !== undefined) throw new Error(texts.wrong(faultText(fault)));
    try {
      await write(["entries"], (into) => into("entries").put(entry));
    } catch (error) {
      onPage.set(entry.id, entry);
      show();
      const sentence = texts.notKept(whyNot(error));
      tell(sentence);
      backing.changed();
      throw new Error(sentence, { cause: error });
    }
    onPage.delete(entry.id);
    onDisk = [...onDisk.filter(({ id }) => id !== entry.id), entry];
    show();
    backing.changed();
  }

  async function keepUnkept(): Promise<void> {
    const held = [...onPage.values()];
    const answers = profileOnPage;
    if (held.length === 0 && answers === undefined) return;
    try {
      await write(["entries", "profile"], (into) => {
        for (const entry of held) into("entries").put(entry);
        if (answers !== undefined) into("profile").put(answers, "profile");
      });
    } catch (error) {
      return tell(texts.notKept(whyNot(error)));
    }
    for (const { id } of held) onPage.delete(id);
    if (profileOnPage === answers) profileOnPage = undefined;
    await read();
    backing.changed();
  }

  /** Does something that leaves all as it was where it fails. */
  async function change(tables: readonly Table[], deed: Parameters<typeof write>[1]): Promise<void> {
    try {
      await write(tables, deed);
    } catch (error) {
      throw new Error(texts.notDone(whyNot(error)), { cause: error });
    }
  }

  /** everything that is here, on the disk and on the page */
  async function everything(): Promise<Copy> {
    await read();
    const kept = profile();
    return { entries: entries(), aside: aside(), ...(kept === undefined ? {} : { profile: kept }) };
  }

  const journal: Journal = {
    entries,
    profile,
    fault: () => faults()[0],
    dismissFault: () => setFaults(faults().slice(1)),
    async add(entry: NewEntry) {
      const at_ms = entry.at_ms ?? Date.now();
      const ahead_min = deviceAhead(at_ms);
      const dated = { ...entry, id: newId(), at_ms, ahead_min } as Entry;
      await keep(dated);
      void keepUnkept();
      return dated;
    },
    keep,
    async remove(id) {
      const held = onPage.get(id);
      if (onDisk.some((entry) => entry.id === id))
        await change(["entries"], (into) => into("entries").delete(id));
      if (held !== undefined) onPage.delete(id);
      onDisk = onDisk.filter((entry) => entry.id !== id);
      show();
      backing.changed();
    },
    async keepProfile(kept) {
      try {
        await write(["profile"], (into) => into("profile").put(kept, "profile"));
        profileOnPage = undefined;
        // a browser that is asked is slower to clear what it keeps
        void navigator.storage?.persist?.();
      } catch (error) {
        // the coach goes on with it as long as the page is open
        profileOnPage = kept;
        tell(texts.notKept(whyNot(error)));
      }
      setProfile(() => kept);
      backing.changed();
      return profileOnPage === undefined;
    },
    unkept,
    keepUnkept,
    aside,
    copyText: async () => copyText(await everything(), Date.now()),
    lastCopy_ms: () => backing.copies().last_ms,
    copied: () => keepCopies({ ...backing.copies(), last_ms: Date.now() }),
    async takeIn(file) {
      if (file.size > largestCopy_MB * 1e6) throw new Error(texts.import.huge(largestCopy_MB));
      const text = await file.text();
      const copy = isTable(text) ? entriesFromCsv(text) : copyFrom(text);
      const fresh = newIn(copy, await everything());
      try {
        await write(["entries", "profile", "aside"], (into) => {
          // another window may have been quicker: nothing is written over
          for (const entry of fresh.entries) into("entries").add(entry);
          for (const one of fresh.aside) into("aside").add(one);
          if (fresh.profile !== undefined) into("profile").add(fresh.profile, "profile");
        });
      } catch (error) {
        throw new Error(texts.import.notWritten(whyNot(error)), { cause: error });
      }
      await read();
      backing.changed();
      const taken = fresh.entries.length;
      return { taken, known: copy.entries.length - taken, mayBeCut: copy.mayBeCut === true };
    },
    async deleteAll() {
      await change(["entries", "profile", "aside", "copies"], (into) => {
        for (const table of ["entries", "profile", "aside", "copies"] as const) into(table).clear();
      });
      onPage.clear();
      profileOnPage = undefined;
      setFaults([]);
      await read();
      // without a profile nothing is remembered any more
      forgetAll();
      channel?.postMessage("deleted");
    },
    backup: backing.backup,
  };

  await open();
  await read();
  void backing.look();
  // what is on this page alone goes with it
  addEventListener("beforeunload", (event) => {
    if (onPage.size > 0 || profileOnPage !== undefined) event.preventDefault();
  });
  return journal;
}

interface Writing {
  /** refuses a key that is there, and with it the whole deed */
  readonly add: (value: unknown, key?: string) => void;
  readonly put: (value: unknown, key?: string) => void;
  readonly delete: (key: string) => void;
  readonly clear: () => void;
}

/** What a table holds: all at once, or one by one where some of it cannot be read. */
async function recordsOf(
  database: Database,
  table: Table,
): Promise<{ readonly records: readonly unknown[]; readonly lost: number }> {
  // an older version of the database has fewer tables
  if (!database.objectStoreNames.contains(table)) return { records: [], lost: 0 };
  try {
    return { records: await database.getAll(table), lost: 0 };
  } catch {
    const records: unknown[] = [];
    const keys = await database.getAllKeys(table).catch(() => []);
    let lost = 0;
    for (const key of keys) {
      await database.get(table, key).then(
        (raw) => records.push(raw),
        () => lost++,
      );
    }
    return { records, lost };
  }
}
