import { type DBSchema, type IDBPDatabase, openDB, type StoreNames, unwrap } from "idb";
import { keepingTexts as texts } from "../../texts/coach/keeping.js";
import type { Profile } from "../profile.js";
import type { Entry } from "./entry.js";

/** The journal's tables in the browser's own database, and how an older version becomes this one. */

/** A record that nobody could read, as it was found. */
export interface Aside {
  readonly id: string;
  /** ms since 1970 at which it was set aside */
  readonly at_ms: number;
  readonly from: "entries" | "profile";
  readonly raw: unknown;
}

/** What is known of the copies that were saved. */
export interface Copies {
  /** ms since 1970 of the last one */
  readonly last_ms?: number;
  /** the file that is written after every change, where somebody chose one */
  readonly file?: FileSystemFileHandle;
}

export interface Tables extends DBSchema {
  /** as they were written; what is read is checked */
  entries: { key: string; value: Entry };
  /** the profile is kept under one key */
  profile: { key: "profile"; value: Profile };
  aside: { key: string; value: Aside };
  copies: { key: "copies"; value: Copies };
}

export type Database = IDBPDatabase<Tables>;
export type Table = StoreNames<Tables>;

/** each makes of the version before it the one after, the first of nothing */
const migrations: readonly ((database: IDBDatabase, transaction: IDBTransaction) => void)[] = [
  (database) => {
    database.createObjectStore("entries", { keyPath: "id" }).createIndex("at", "at_ms");
    database.createObjectStore("profile");
  },
  // entries were found by an index of their dates, and one whose date was damaged was never seen
  (database, transaction) => {
    transaction.objectStore("entries").deleteIndex("at");
    database.createObjectStore("aside", { keyPath: "id" });
    database.createObjectStore("copies");
  },
];

export const version = migrations.length;
export const databaseName = "second-heart coach";

export interface Happenings {
  /** another window holds an older version open: this one waits until it is closed */
  readonly waits: () => void;
  /** another window wants a newer version: the database was closed for it */
  readonly superseded: () => void;
  /** the browser closed it: what was kept has been cleared, or its disk has failed */
  readonly terminated: () => void;
}

/** The database, brought to this version. Rejects where it cannot be; then it is as it was. */
export async function openDatabase(happens: Happenings): Promise<Database> {
  let failed: unknown;
  const opening = openDB<Tables>(databaseName, version, {
    upgrade(database, from, _to, transaction) {
      // a transaction that ends with an error leaves everything as it was
      transaction.done.catch(() => undefined);
      try {
        for (const migration of migrations.slice(from)) migration(unwrap(database), unwrap(transaction));
      } catch (error) {
        failed = error;
        transaction.abort();
      }
    },
    blocked: happens.waits,
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      happens.superseded();
    },
    terminated: happens.terminated,
  });
  return await opening.catch((error: unknown) => Promise.reject(failed ?? error));
}

/** The database as it is, of whichever version. Rejects where there is none, and makes none. */
export async function openAsItIs(): Promise<Database> {
  return await openDB<Tables>(databaseName, undefined, {
    upgrade(_database, _from, _to, transaction) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** Why nothing was written; of a want of room a browser tells no more than its name. */
export const whyNot = (error: unknown): string => {
  const { name, message } = error as Error;
  return name === "QuotaExceededError" ? texts.full : message;
};
