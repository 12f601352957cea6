import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Profile } from "../profile.js";
import type { Entry } from "./entry.js";

/** The journal's tables in the browser's own database, and how an older version becomes this one. */

export interface Tables extends DBSchema {
  entries: { key: string; value: Entry; indexes: { at: number } };
  /** the profile is kept under one key */
  profile: { key: "profile"; value: Profile };
}

export type Database = IDBPDatabase<Tables>;

export const version = 1;
export const databaseName = "second-heart coach";

export function openDatabase(): Promise<Database> {
  return openDB<Tables>(databaseName, version, {
    upgrade(database) {
      database.createObjectStore("entries", { keyPath: "id" }).createIndex("at", "at_ms");
      database.createObjectStore("profile");
    },
  });
}
