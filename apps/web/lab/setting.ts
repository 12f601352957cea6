import type { PersonDocument, StudyDocument } from "../../../src/index.js";

/** What the reader can set: everything of a study but what happens. */
export interface Setting {
  readonly person: PersonDocument;
  readonly devices: NonNullable<StudyDocument["devices"]>;
  readonly circuit: NonNullable<StudyDocument["circuit"]>;
}
