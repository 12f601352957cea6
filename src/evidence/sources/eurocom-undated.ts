import type { Source } from "../source.js";

export const eurocomUndated: Source = {
  id: "eurocom-undated",
  authors: [],
  journal: "eurocom, page on compression classes after RAL-GZ 387",
  year: null,
  status: "verified",
  note: "A page of a manufacturers' association that quotes the standard; the standard itself was not read.",
  says: "Compression classes by the pressure at the ankle.",
  figures: [],
};
