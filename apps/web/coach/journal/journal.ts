import type { Profile } from "../profile.js";
import type { Entry, NewEntry } from "./entry.js";

/**
 * The journal as the coach's pages see it. `entries` and `profile` are signals of Solid: a page that reads them is
 * drawn again when they change, in this window or in another one of the same browser.
 */
export interface Journal {
  /** by their date, the earliest first */
  entries(): readonly Entry[];
  profile(): Profile | undefined;
  /** the sentence that tells what went wrong, until it is dismissed: a full disk, a record that could not be read */
  fault(): string | undefined;
  dismissFault(): void;
  /** Dates an entry, keeps it, and resolves once it is on the disk. Rejects with one sentence where it cannot be kept. */
  add(entry: NewEntry): Promise<Entry>;
  remove(id: string): Promise<void>;
  keepProfile(profile: Profile): Promise<void>;
}
