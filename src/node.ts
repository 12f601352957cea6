/** The library with files: everything of `second-heart`, and reading and writing. */
export * from "./index.js";
export { writeFolder } from "./node/folder.js";
export {
  readJsonFile,
  readMovementFile,
  readPressureFile,
  readStudyFile,
  readTextFile,
} from "./node/read.js";
export { interruptedDay, UnfinishedDay, unfinishedBeside } from "./node/unfinished.js";
export { type ResultDocument, resultDocument } from "./node/write-document.js";
export { checkFolder, type WriteOptions, writeResult } from "./node/write.js";
