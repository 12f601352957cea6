/** Ids that sort as they were made: UUIDs of version 7 (RFC 9562), which count within a millisecond. */

let last = { ms: 0, count: 0 };
const mostCount = 0xfff;

export function newId(): string {
  const now_ms = Date.now();
  // a clock that was set back does not put what comes later before what was there
  if (now_ms > last.ms) last = { ms: now_ms, count: 0 };
  else if (last.count < mostCount) last = { ms: last.ms, count: last.count + 1 };
  else last = { ms: last.ms + 1, count: 0 };
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const time = hex(last.ms, 12);
  const random = crypto.randomUUID().slice("xxxxxxxx-xxxx-xxxx-".length);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(last.count, 3)}-${random}`;
}
