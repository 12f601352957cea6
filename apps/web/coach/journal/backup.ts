import { createSignal } from "solid-js";
import { keepingTexts as texts } from "../../texts/coach/keeping.js";
import { type Copies, whyNot } from "./database.js";
import type { Backup } from "./journal.js";

/** The File System Access API, where a browser has it. */
interface Permitted extends FileSystemFileHandle {
  queryPermission?(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: "readwrite" }): Promise<PermissionState>;
}
interface Choosing {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

/** ms: changes that come together are written together */
const gather_ms = 500;

export interface BackupOf {
  readonly text: () => Promise<string>;
  readonly keep: (copies: Copies) => Promise<void>;
  readonly fault: (sentence: string) => void;
}

/** A copy that writes itself: `set` tells what is known of it, `changed` that something was kept. */
export function createBackup(of: BackupOf) {
  const [copies, setCopies] = createSignal<Copies>({});
  const [asks, setAsks] = createSignal(false);
  const readwrite = { mode: "readwrite" } as const;
  let due: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    const file = copies().file as Permitted | undefined;
    if (file === undefined) return;
    try {
      const state = (await file.queryPermission?.(readwrite)) ?? "granted";
      setAsks(state !== "granted");
      if (state !== "granted") return;
      // of two windows the one that writes last has read last
      const written = await navigator.locks.request("second-heart backup", async () => {
        const text = await of.text();
        // everything was deleted meanwhile: the file keeps what it has
        if (copies().file === undefined) return false;
        // the file is exchanged as a whole when the stream is closed
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
        return true;
      });
      if (!written) return;
      const known = { ...copies(), last_ms: Date.now() };
      // the file is written, whether or not there is room to remember when
      await of.keep(known).catch(() => setCopies(known));
    } catch (error) {
      of.fault(texts.backupFailed(file.name, whyNot(error)));
    }
  }

  const backup: Backup = {
    possible: typeof (globalThis as Choosing).showSaveFilePicker === "function",
    file: () => copies().file?.name,
    asks,
    async choose() {
      let file: FileSystemFileHandle | undefined;
      try {
        file = await (globalThis as Choosing).showSaveFilePicker?.({
          suggestedName: texts.copyName,
          types: [{ description: texts.copyKind, accept: { "application/json": [".json"] } }],
        });
      } catch {
        // nobody chose a file
      }
      if (file === undefined) return;
      const known = { ...copies(), file };
      // where it cannot be remembered, it is written as long as the page is open
      await of.keep(known).catch(() => setCopies(known));
      await write();
    },
    async resume() {
      await (copies().file as Permitted | undefined)?.requestPermission?.(readwrite);
      await write();
    },
    async stop() {
      const { file: _file, ...rest } = copies();
      setAsks(false);
      await of.keep(rest).catch(() => setCopies(rest));
    },
  };
  return {
    backup,
    copies,
    set(known: Copies): void {
      setCopies(known);
    },
    /** looks at once whether the browser asks first */
    async look(): Promise<void> {
      const file = copies().file as Permitted | undefined;
      setAsks(file !== undefined && (await file.queryPermission?.(readwrite)) === "prompt");
    },
    changed(): void {
      clearTimeout(due);
      due = setTimeout(() => void write(), gather_ms);
    },
  };
}
