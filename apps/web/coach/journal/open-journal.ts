import { createSignal } from "solid-js";
import type { Profile } from "../profile.js";
import { openDatabase } from "./database.js";
import type { Entry, NewEntry } from "./entry.js";
import type { Journal } from "./journal.js";

/** Opens the journal of this browser. */
export async function openJournal(): Promise<Journal> {
  const database = await openDatabase();
  const [entries, setEntries] = createSignal<readonly Entry[]>(
    await database.getAllFromIndex("entries", "at"),
  );
  const [profile, setProfile] = createSignal<Profile | undefined>(await database.get("profile", "profile"));
  const [fault, setFault] = createSignal<string>();
  return {
    entries,
    profile,
    fault,
    dismissFault: () => setFault(undefined),
    async add(entry: NewEntry) {
      const at_ms = entry.at_ms ?? Date.now();
      const ahead_min = -new Date(at_ms).getTimezoneOffset();
      const dated = { ...entry, id: crypto.randomUUID(), at_ms, ahead_min } as Entry;
      await database.add("entries", dated);
      setEntries([...entries(), dated].sort((a, b) => a.at_ms - b.at_ms));
      return dated;
    },
    async remove(id) {
      await database.delete("entries", id);
      setEntries(entries().filter((entry) => entry.id !== id));
    },
    async keepProfile(kept) {
      await database.put("profile", kept, "profile");
      setProfile(() => kept);
    },
  };
}
