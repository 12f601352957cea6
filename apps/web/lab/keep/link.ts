/**
 * A link that carries a whole study: `#/?study=1.…` to the lab, `#/day?study=1.…` to a day, the version, a full stop, and the study as JSON, deflated and written in
 * base64 with the letters that addresses allow.
 */

export const linkVersion = 1;
/** of the study that a link unpacks to: more is no study */
const mostBytes = 1_000_000;

/** Why a link cannot be read. `later`: it was made by a version of the lab that this one does not know. */
export type LinkFault = "damaged" | "later";

export class LinkError extends Error {
  override readonly name = "LinkError";
  constructor(readonly fault: LinkFault) {
    super(fault);
  }
}

/** The text that stands behind `study=`. */
export async function linkText(study: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(study));
  const packed = await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY);
  return `${linkVersion}.${base64url(packed)}`;
}

/** The address of a page, by its name, with a study for it. */
export async function linkTo(page: string, study: unknown): Promise<string> {
  const { origin, pathname } = location;
  return `${origin === "null" ? "" : origin}${pathname}#/${page}?study=${await linkText(study)}`;
}

/**
 * The study of such a text, which may still make no sense as a study.
 * @throws LinkError
 */
export async function studyOfLink(text: string): Promise<unknown> {
  const match = /^(\d{1,6})\.([A-Za-z0-9_-]+)$/.exec(text);
  if (match === null) throw new LinkError("damaged");
  const [, version, packed] = match;
  if (Number(version) > linkVersion) throw new LinkError("later");
  if (Number(version) < 1) throw new LinkError("damaged");
  try {
    const bytes = await through(bytesOf(packed), new DecompressionStream("deflate-raw"), mostBytes);
    const study: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (typeof study !== "object" || study === null || Array.isArray(study)) throw new LinkError("damaged");
    return study;
  } catch {
    throw new LinkError("damaged");
  }
}

/** The text of the study that an address carries; undefined where it carries none. */
export const studyIn = (query: string): string | undefined =>
  new URLSearchParams(query).get("study") ?? undefined;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    // a small link may unpack to gigabytes
    if (length > most) {
      await reader.cancel();
      throw new LinkError("damaged");
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
