import type { Profile } from "../profile.js";
import type { Aside } from "./database.js";
import type { Entry, NewEntry } from "./entry.js";

/**
 * The journal as the coach's pages see it. What it tells are signals of Solid: a page that reads them is drawn again
 * when they change, in this window or in another one of the same browser.
 */
export interface Journal {
  /** by their date, the earliest first */
  entries(): readonly Entry[];
  profile(): Profile | undefined;
  /** the sentence that tells what went wrong, until it is dismissed: a full disk, a record that could not be read */
  fault(): string | undefined;
  dismissFault(): void;
  /**
   * Dates an entry, keeps it, and resolves once it is on the disk. Rejects with one sentence where it cannot be kept;
   * then it stays among the entries of this page, is one of `unkept`, and is tried again with the next one.
   */
  add(entry: NewEntry): Promise<Entry>;
  /** Keeps an entry in place of what it was: corrected, or put back. Resolves and rejects as `add` does. */
  keep(entry: Entry): Promise<void>;
  /** Rejects with one sentence, and the entry stays. */
  remove(id: string): Promise<void>;
  /** Resolves to whether it is on the disk; where it cannot be, the page goes on with it, and the fault is told. */
  keepProfile(profile: Profile): Promise<boolean>;

  /** ids of the entries that are on this page alone */
  unkept(): ReadonlySet<string>;
  /** Tries to keep them again, and answers too; resolves whether or not that came to something. */
  keepUnkept(): Promise<void>;
  /** records that could not be read; every copy holds them */
  aside(): readonly Aside[];

  /** the journal as a file, in JSON */
  copyText(): Promise<string>;
  /** ms since 1970 of the last copy that was saved */
  lastCopy_ms(): number | undefined;
  copied(): Promise<void>;
  /** Takes in what is new in a file, all of it or nothing. Rejects with one sentence. */
  takeIn(file: Blob): Promise<{ readonly taken: number; readonly known: number; readonly mayBeCut: boolean }>;
  /** Deletes everything: entries, profile, what was set aside, the knowledge of copies; files that were saved stay. */
  deleteAll(): Promise<void>;
  readonly backup: Backup;
}

/** A file on the device that is written after every change, where the browser allows it. */
export interface Backup {
  readonly possible: boolean;
  /** its name; undefined where none was chosen */
  file(): string | undefined;
  /** the browser wants to be asked again before it lets the file be written: from a tap */
  asks(): boolean;
  /** Lets somebody choose a file and writes it. */
  choose(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}
