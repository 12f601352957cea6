import { type Accessor, createMemo, createSignal, type JSX } from "solid-js";

/**
 * Pages by the part of the address after #: `#/lessons/dizzy` shows the page "lessons" with the rest ["dizzy"]. A page is
 * fetched when it is first asked for; what it shows of the lab goes on meanwhile.
 */

export interface Place {
  readonly page: string;
  readonly rest: readonly string[];
  /** what stands after a question mark: a study that a link carries */
  readonly query: string;
}

export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [page = "", ...rest] = path.split("/").filter((part) => part !== "");
  return { page, rest: rest.map(decoded), query };
}

/** an address that somebody has cut or mangled is a place nobody knows, not an error */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function createPlace(): Accessor<Place> {
  const [hash, setHash] = createSignal(location.hash);
  const follow = () => setHash(location.hash);
  // a link leads to where a page begins; whoever goes back is then brought by the browser to where they were
  addEventListener("popstate", () => {
    follow();
    scrollTo(0, 0);
  });
  addEventListener("hashchange", follow);
  return createMemo(() => placeOf(hash()));
}

export type Page<Props> = (props: Props) => JSX.Element;

/** A page that is fetched once it is needed; undefined until it is there, and `otherwise` where it is not to be had. */
export function fetched<Props>(
  load: () => Promise<Page<Props>>,
  otherwise?: Page<Props>,
): () => Page<Props> | undefined {
  const [page, setPage] = createSignal<Page<Props>>();
  let asked = false;
  return () => {
    if (!asked) {
      asked = true;
      load().then(
        (one) => setPage(() => one),
        () => {
          asked = false;
          if (otherwise !== undefined) setPage(() => otherwise);
        },
      );
    }
    return page();
  };
}
